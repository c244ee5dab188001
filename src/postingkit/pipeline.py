"""The line: bytes -> Capture -> Document -> Sections -> Claims -> JobPosting.

Rule 1. Nothing on the line fetches, reads the disk, or asks what time it is.
Rule 2. Every value in a record can show the words it came from. No words, no value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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

__all__ = ["outcomes", "parse", "readings"]


def parse(capture: Capture) -> list[JobPosting]:
    """Return the postings that a capture holds, in order.

    Raises :class:`UnreadableCapture` when the bytes make no document, :class:`NotAPosting` when the document holds
    no posting. A capture of several postings gives those that can be read; ``parse_all`` also names the others.
    """
    postings = []
    refusal: PostingkitError | None = None
    for outcome in _outcomes(capture):
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
    for outcome in _outcomes(capture):
        if isinstance(outcome, JobPosting):
            yield outcome
        else:
            source = source_of(capture)
            yield Rejection(source=source, reason=outcome.reason, quote=outcome.quote, message=outcome.message)


def _outcomes(capture: Capture) -> Iterator[JobPosting | PostingkitError]:
    try:
        document = read(capture)
    except PostingkitError as error:
        yield error
        return
    for part in postings_of(document):
        if isinstance(part, PostingkitError):
            yield part
        else:
            yield from _vacancies(part, capture)


def _vacancies(document: Document, capture: Capture) -> Iterator[JobPosting | PostingkitError]:
    try:
        told = list(claims_of(document))
        named = any(claim.field == "title" for claim in told)
        found = [Vacancy(document)] if named else _told_apart(document)
    except PostingkitError as error:
        yield error
        return
    for vacancy in found:
        try:
            yield _posting(vacancy, [*vacancy.claims, *told], capture)
        except PostingkitError as error:
            yield error


def _told_apart(document: Document) -> list[Vacancy]:
    try:
        return vacancies(document)
    except NotAPosting:
        refuse_signs(document.text, fold(document.text))  # a page that is gone may list others: its words come first
        raise


def readings(
    document: Document, sections: Sequence[Section], told: list[Claim], capture: Capture, issued: Claim | None = None
) -> list[Claim]:
    """Return all that is read of a posting: what its data told, what its text says, what is left to a last resort.

    The day that a newsletter (``issued``) or mail bears gives the year to days that the posting names without one.
    """
    known = Known(captured=capture.captured_at.date() if capture.captured_at else None)
    last = list(last_claims_of(document))
    days = [issued, *(claim._replace(field="issued") for claim in last if claim.field == "date_posted")]
    found = [*told, *extract(document, sections, [*told, *filter(None, days)], known)]
    said = {claim.field for claim in found}
    return [*found, *(claim for claim in last if claim.field not in said or claim.field not in MANY)]


def _posting(vacancy: Vacancy, told: list[Claim], capture: Capture) -> JobPosting:
    document = vacancy.document
    sections = split(document) if vacancy.sections is None else vacancy.sections
    fields = frozenset(claim.field for claim in told)
    refuse(document, sections, told=fields)
    claims = readings(document, sections, told, capture, vacancy.issued)
    refuse_bare(document, sections, claims, told=fields)
    return settle(
        claims,
        capture=capture,
        document=document,
        sections=sections,
        origin=origin_of(document, capture.url),
        warnings=[*vacancy.warnings, *disagreements(document, sections, told)],
    )
