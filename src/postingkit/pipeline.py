"""The line: bytes -> Capture -> Document -> Sections -> Claims -> JobPosting.

Rule 1. Nothing on the line fetches, reads the disk, or asks what time it is.
Rule 2. Every value in a record can show the words it came from. No words, no value.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.disagree import disagreements
from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.extract import MANY, extract
from postingkit.model import JobPosting, Rejection
from postingkit.model.evidence import Claim
from postingkit.model.known import Known
from postingkit.refuse import refuse, refuse_bare, refuse_signs
from postingkit.sections.section import Section
from postingkit.sections.split import split
from postingkit.settle import settle, source_of
from postingkit.sources import claims_of, last_claims_of, origin_of, postings_of
from postingkit.text import fold
from postingkit.vacancies import Vacancy, vacancies

__all__ = ["Reading", "outcomes", "parse", "readings"]


class Reading(NamedTuple):
    """One part of a capture, as far as it went down the line, and what each stop gave."""

    outcome: JobPosting | PostingkitError
    document: Document | None = None
    """None when the bytes made no document."""
    sections: Sequence[Section] = ()
    claims: Sequence[Claim] = ()
    """In order of precedence, with those that ``settle`` passed over."""


def parse(capture: Capture) -> list[JobPosting]:
    """Return the postings that a capture holds, in order.

    Raises :class:`UnreadableCapture` when the bytes make no document, :class:`NotAPosting` when the document holds
    no posting. A capture of several postings gives those that can be read; ``parse_all`` also names the others.
    """
    postings = []
    refusal: PostingkitError | None = None
    for outcome, *_ in readings(capture):
        if isinstance(outcome, JobPosting):
            postings.append(outcome)
        elif refusal is None:
            refusal = outcome
            refusal.where = refusal.where or capture.url
    if not postings:
        raise refusal or NotAPosting(
            "the capture holds no posting; check that it is a posting's page", reason="not_a_posting", where=capture.url
        )
    return postings


def outcomes(capture: Capture) -> Iterator[JobPosting | Rejection]:
    """Yield what comes of one capture: its postings, and a rejection for each part that gave none."""
    for outcome, *_ in readings(capture):
        yield outcome if isinstance(outcome, JobPosting) else rejection_of(outcome, capture)


def rejection_of(error: PostingkitError, capture: Capture) -> Rejection:
    """Return the rejection that stands for an error on the line."""
    return Rejection(source=source_of(capture), reason=error.reason, quote=error.quote, message=error.message)


def readings(capture: Capture) -> Iterator[Reading]:
    """Yield what is read of each part of a capture: of each posting in its data, of each vacancy in its text."""
    if not isinstance(capture, Capture):
        raise TypeError(f"a Capture is read, not {type(capture).__name__}: load(path), or Capture(body, url)")
    try:
        document = read(capture)
    except PostingkitError as error:
        yield Reading(error)
        return
    for part in postings_of(document):
        if isinstance(part, PostingkitError):
            yield Reading(part)
        else:
            yield from _of_document(part, capture)


def _of_document(document: Document, capture: Capture) -> Iterator[Reading]:
    """Yield the readings of one posting's data, or of each vacancy in a document's text."""
    try:
        told = list(claims_of(document))
        named = any(claim.field == "title" for claim in told)
        found = [Vacancy(document)] if named else _vacancies(document)
    except PostingkitError as error:
        yield Reading(error, document)
        return
    for vacancy in found:
        yield _of_vacancy(vacancy, [*vacancy.claims, *told], capture)


def _vacancies(document: Document) -> list[Vacancy]:
    try:
        return vacancies(document)
    except NotAPosting:
        refuse_signs(document.text, fold(document.text))  # a page that is gone may list others: its words come first
        raise


def _of_vacancy(vacancy: Vacancy, told: list[Claim], capture: Capture) -> Reading:
    """Return the reading of one vacancy: its record, or why there is none."""
    document = vacancy.document
    sections = split(document) if vacancy.sections is None else vacancy.sections
    titled = any(claim.field == "title" for claim in told)
    claims = told
    try:
        if not titled:  # a page whose own data names a job is a posting, whatever its banner says
            refuse(document, sections)
        claims = _claims(vacancy, sections, told, capture)
        if not titled:
            refuse_bare(document, sections, claims)
        posting = settle(
            claims,
            capture=capture,
            document=document,
            sections=sections,
            origin=origin_of(document, capture.url),
            warnings=[*vacancy.warnings, *disagreements(document, sections, told)],
        )
    except PostingkitError as error:
        return Reading(error, document, sections, claims)
    return Reading(posting, document, sections, claims)


def _claims(vacancy: Vacancy, sections: Sequence[Section], told: list[Claim], capture: Capture) -> list[Claim]:
    """Return all claims on a posting: those of its data (``told``), of its text, and those of last resort.

    The day that a newsletter or mail bears gives the year to days that the posting names without one.
    """
    known = Known(captured=capture.captured_at.date() if capture.captured_at else None)
    last = list(last_claims_of(vacancy.document))
    days = [vacancy.issued, *(claim._replace(field="issued") for claim in last if claim.field == "date_posted")]
    found = [*told, *extract(vacancy.document, sections, [*told, *filter(None, days)], known)]
    said = {claim.field for claim in found}
    return [*found, *(claim for claim in last if claim.field not in said or claim.field not in MANY)]
