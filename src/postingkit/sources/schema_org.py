"""schema.org JobPosting in a page: JSON-LD, microdata and RDFa, all delivered as dicts of schema.org's shape.

History
    2026-11  A remote posting that lists 145 countries as places names where applicants may live, not where the work
             is done: places of a country alone go to applicant_location_requirements when the job is TELECOMMUTE.

Notes
    ``estimatedSalary`` is the site's guess, and no pay. ``validThrough`` is no application deadline.
"""

from collections.abc import Iterator
from typing import Any

from postingkit.documents import Datum, Document
from postingkit.errors import PostingkitError
from postingkit.fields.workplace.pieces import piece
from postingkit.model.evidence import Claim
from postingkit.sources.base import Source
from postingkit.sources.base.body import read_body
from postingkit.sources.base.job_posting import BODY, FIELDS, places
from postingkit.sources.base.page import joined
from postingkit.sources.base.table import read_table
from postingkit.terms import EvidenceMethod
from postingkit.text import fold

_TOP = 600
"""Characters at the top of a page in which the line with its place and workplace stands."""
_METHODS: dict[str, EvidenceMethod] = {"json_ld": "json_ld", "microdata": "microdata"}


def nodes(document: Document) -> list[tuple[EvidenceMethod, dict[str, Any], str]]:
    """Return the document's JobPosting nodes with their pointers, wherever they lie in the markup."""
    found: list[tuple[EvidenceMethod, dict[str, Any], str]] = []
    for datum in document.data:
        if datum.kind in _METHODS:
            found.extend(
                (_METHODS[datum.kind], node, pointer) for node, pointer in _nodes(datum.value, datum.pointer, 0)
            )
    return found


def _nodes(value: Any, pointer: str, depth: int) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the objects of type JobPosting, however deep they lie."""
    if depth > 6:
        return
    if isinstance(value, list):
        for i, one in enumerate(value):
            yield from _nodes(one, f"{pointer}/{i}", depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any("jobposting" in str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])):
            yield value, pointer
            return
        for key in ("@graph", "mainEntity", "itemListElement", "dataFeedElement", "item", "mainEntityOfPage"):
            if key in value:
                yield from _nodes(value[key], f"{pointer}/{key}", depth + 1)


def _claims(document: Document) -> Iterator[Claim]:
    """Yield the claims of the posting's fullest object."""
    found = nodes(document)
    if not found:
        return
    # A page's postings were told apart before: several nodes here are one posting said twice.
    method, node, pointer = max(found, key=lambda one: len(one[1]))
    organization = node.get("hiringOrganization")
    seats = [place for place, _ in places(organization.get("address"))] if isinstance(organization, dict) else []
    for claim in _settled(read_table(FIELDS, node, pointer, rule="schema_org", method=method), seats):
        part = _part(document.text) if claim.field == "workplace_type" and claim.value == "remote" else None
        yield part or claim


def _part(text: str) -> Claim | None:
    """Return the hybrid work that a line at the top of the page names: the markup has one word for all telework."""
    seen = piece(text, fold(text[:_TOP])) if "brid" in text[:_TOP] else None  # "Hybrid", "Híbrido", "Ibrido"
    return seen if seen and seen.value == "hybrid" else None


def _settled(claims: Iterator[Claim], seats: list[Any]) -> Iterator[Claim]:
    """Yield the claims; a remote job's bare country is where applicants may live, and the employer's seat no place.

    Nor is the employer's name one, which some boards give as the place.
    """
    held: list[Claim] = []
    remote = stated = False
    employer = ""
    for claim in claims:
        if claim.field == "hiring_organization/name":
            employer = employer or claim.value.casefold()
        if claim.field == "workplace_type":
            remote = claim.value == "remote"
        stated = stated or claim.field == "applicant_location_requirements"
        if claim.field == "job_location":
            held.append(claim)
        else:
            yield claim
    for claim in held:
        if remote and not (claim.value.address_locality or claim.value.address_region or claim.value.street_address):
            if not stated:
                yield claim._replace(field="applicant_location_requirements", value=claim.value.raw)
        elif not (remote and claim.value in seats) and not (employer and claim.value.raw.casefold() == employer):
            yield claim


def _postings(document: Document) -> Iterator[Document | PostingkitError]:
    """Yield a document for each posting in a page's markup."""
    found = nodes(document)
    texts = {str(node.get("description"))[:2000] for _, node, _ in found}
    if len(found) < 2 or len(texts) < 2:
        yield _with_body(document, found[0][1]) if found else document
        return
    for n, (method, node, pointer) in enumerate(found):
        try:
            body = read_body(node, BODY)
        except PostingkitError as error:
            yield error
            continue
        url = node.get("url")
        yield body._replace(
            data=(Datum(method, node, pointer),),
            media_type=document.media_type,
            canonical_url=url if isinstance(url, str) and ("://" in url or url.startswith("/")) else None,
            language=document.language,
            part=str(n),
        )


def _with_body(document: Document, node: dict[str, Any]) -> Document:
    try:
        return joined(document, read_body(node, BODY))
    except PostingkitError:
        return document


def _matches(document: Document) -> bool:
    return any(datum.kind in _METHODS for datum in document.data)


SOURCE = Source(
    name="schema_org",
    matches=_matches,
    claims=_claims,
    postings=_postings,
    platform=False,
    table=tuple((row.field, row.paths) for row in FIELDS),
    body=tuple(part.path for part in BODY),
    left=(
        ("estimatedSalary", "the site's guess, not the posting's word"),
        ("industry, occupationalCategory, skills", "classes of the board; skills stand in the text"),
        ("directApply", "says where the form is, not how to apply"),
    ),
)
