"""Data of a shape that no source knows: postings found by the names of their keys.

History
    2026-11  The names of keys in some seventy payloads, and in the application state that pages carry in their scripts.

Notes
    A key counts whatever its case and punctuation ("Job_Title", "jobTitle"). An object is a posting when it names a
    job and says enough about it; where a page has such objects beside its own text (related jobs, teasers), only a
    single one is believed.
"""

import re
from collections import deque
from collections.abc import Iterator
from typing import Any, NamedTuple

from postingkit.documents import Datum, Document
from postingkit.errors import PostingkitError
from postingkit.model.evidence import Claim
from postingkit.sources.base import Field, Part, Source, flag, pay, plain, words, workplace
from postingkit.sources.base.body import read_body, text_of
from postingkit.sources.base.job_posting import area, experience
from postingkit.sources.base.keys import letters, view_of
from postingkit.sources.base.loose import address, kind, named, number, places, salary, share, unrated
from postingkit.sources.base.page import joined
from postingkit.sources.base.table import read_table

_TELLING = ("company", "place", "city", "type", "salary", "low", "posted", "closes", "apply", "department")
_JOBS = frozenset(
    """
    salary low yearlow closes apply department mode remote applicants years number duties asked wished full part hours
    """.split()
)
"""What jobs have and few other things: news, goods, homes and people have places, days and owners, too."""
# "jobs/0", "https://acme.example/careers/7": where an object lies, or its page, says that it is one
_SPEAKS = re.compile(r"job|vacanc|posting|opening|position|requisition|career|stellen|emploi|empleo|vagas|praca")
_DEEPEST = 9  # objects within objects
_WRITTEN = 120
"""Characters of a text that describes a job."""
_MOST = {True: 200_000, False: 5_000}
"""Objects looked at in a payload, and in what a page's scripts hold."""


class Found(NamedTuple):
    """An object that reads like a posting."""

    record: dict[str, Any]
    pointer: str
    view: dict[str, Any]
    """The values under the names of :data:`~postingkit.sources.base.keys.KEYS`."""
    keys: dict[str, str]
    """The names of :data:`~postingkit.sources.base.keys.KEYS` and the object's own key for each."""


def _reads(view: dict[str, Any], where: str, *, payload: bool) -> bool:
    """Whether an object's values are a posting's: a title, and enough about the job; a payload needs less."""
    named = plain(view.get("job") or "")
    title = named or plain(view.get("title") or "")
    if not 2 < len(title) <= 200:
        return False
    telling = sum(name in view for name in _TELLING)
    written = len(text_of(view.get("body"))) >= _WRITTEN
    if payload:
        return telling >= 1 if named else (telling >= 2 or (telling >= 1 and written)) and _is_job(view, where)
    return telling >= 2 if named else (telling >= 2 and written) or telling >= 4


def _is_job(view: dict[str, Any], where: str) -> bool:
    """Whether an object with a bare title is a job, by its values, its place in the payload, or its page.

    >>> post = {"title": "New office", "posted": "2026-05-01", "type": "post", "place": "Hull"}
    >>> [_is_job(post | more, "items/0") for more in ({}, {"type": ["Full-time"]}, {"company": "Quay", "body": "."})]
    [False, True, True]
    """
    if not _JOBS.isdisjoint(view) or _SPEAKS.search(f"{where} {plain(view.get('page'))}".lower()):
        return True
    placed = "company" in view and ("place" in view or "city" in view)
    if placed and not {"posted", "body", "page"}.isdisjoint(view):
        return True
    types = view.get("type")
    return any(True for one in (types if isinstance(types, list) else [types]) for _ in kind(one))


def _find(value: Any, pointer: str) -> Iterator[Found]:
    """Yield the objects that read like postings, outermost first, breadth before depth."""
    queue = deque([(value, pointer, 0)])
    for _ in range(_MOST[not pointer]):
        if not queue:
            return
        one, where, depth = queue.popleft()
        if isinstance(one, dict):
            view, keys = view_of(one)
            if _reads(view, where, payload=not pointer):
                yield Found(one, where, view, keys)
                continue
        if depth < _DEEPEST:
            pairs = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
            queue.extend(
                (inner, f"{where}/{key}".strip("/"), depth + 1)
                for key, inner in pairs
                if isinstance(inner, (dict, list))
            )


def objects(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the objects of a payload that read like postings, each with its pointer."""
    for one in _find(value, ""):
        yield one.pointer, one.record


def _found(document: Document) -> list[Found]:
    """Return the objects of unknown data that read like postings."""
    if any(
        datum.kind in {"json_ld", "microdata"} and "JobPosting" in str(datum.value)[:4000] for datum in document.data
    ):
        return []
    found = [
        one for datum in document.data if datum.kind == "platform_data" for one in _find(datum.value, datum.pointer)
    ]
    if any(datum.kind == "platform_data" and not datum.pointer for datum in document.data):
        return found
    written = [one for one in found if len(text_of(one.view.get("body"))) >= _WRITTEN]
    return written if len(written) == 1 or (len(document.text) < 400 and written) else []


FIELDS = (
    Field("title", "job"),
    Field("title", "title"),
    Field("hiring_organization/name", "company", named(unrated)),
    Field("hiring_organization/name", "advertiser", named(words)),
    Field("hiring_organization/department", "department", named(words)),
    Field("identifier", "number"),
    Field("job_location", "place", places),
    Field("job_location", "", address),
    Field("applicant_location_requirements", "applicants", area),
    Field("workplace_type", "mode/*", named(workplace)),
    Field("workplace_type", "remote", share),
    Field("employment_type", "type/*", kind),
    Field("employment_type", "hours", kind, beside=True),
    Field("employment_type", "full", flag("FULL_TIME"), beside=True),
    Field("employment_type", "part", flag("PART_TIME"), beside=True),
    Field("compensation", "", pay("low", "high", "currency", "unit")),
    Field("compensation", "", pay("yearlow", "yearhigh", "currency", per="YEAR")),
    Field("compensation", "", number),
    Field("compensation", "salary type/*", salary),
    Field("date_posted", "posted"),
    Field("date_posted", "dated"),
    Field("application_deadline", "closes"),
    Field("valid_through", "until"),
    Field("job_start_date", "starts"),
    Field("experience", "years", experience),
    Field("application/methods", "apply"),
)
BODY = (
    Part("body/html|body/rendered|body/content|body/text|body"),
    Part("duties", "Responsibilities"),
    Part("asked", "Requirements"),
    Part("wished", "Preferred"),
    Part("schooling", "Education"),
    Part("offered", "Benefits"),
    Part("shift", "Working hours"),
    Part("applying", "How to apply"),
    Part("about", "About the company"),
)


def _matches(document: Document) -> bool:
    return bool(_found(document))


def _postings(document: Document) -> Iterator[Document | PostingkitError]:
    """Yield a document for each posting that was found."""
    found = _found(document)
    for n, one in enumerate(found):
        try:
            body = read_body(one.view, BODY)
        except PostingkitError as error:
            yield error
            continue
        page = plain(one.view.get("page"))
        base = joined(document, body) if len(found) == 1 else body
        yield base._replace(
            media_type=document.media_type,
            data=(
                Datum("platform_data", one.record, one.pointer),
                *(d for d in document.data if d.kind != "platform_data"),
            ),
            canonical_url=page if page.startswith(("https://", "http://", "/")) else document.canonical_url,
            language=document.language,
            part=str(n) if len(found) > 1 else None,
            repairs=tuple(dict.fromkeys((*document.repairs, *body.repairs))),
            platform="generic",
        )


def _claims(document: Document) -> Iterator[Claim]:
    """Yield the claims of one posting, whose pointers have the data's own keys."""
    datum = document.data[0]
    view, keys = view_of(datum.value)
    guess = any(True for _ in flag("guess")(view.get("guess")))  # the board's, and no pay
    for claim in read_table(FIELDS, view, "", rule="generic"):
        if guess and claim.field == "compensation":
            continue
        name, _, rest = (claim.pointer or "").partition("/")
        where = "/".join(part for part in (datum.pointer, keys.get(name, name), rest) if part)
        yield claim._replace(pointer=where)


_BESIDE = tuple(row for row in FIELDS if row.field in {"application/methods", "experience"})


def beside(document: Document) -> Iterator[Claim]:
    """Yield where to apply and the years asked for, from the page's state, for the posting in its markup.

    Markup seldom has either. The state names other jobs, too: only a full one of the same title is used.
    """
    titles = {letters(plain(d.value.get("title") or "")) for d in document.data if d.kind == "json_ld"}
    for datum in document.data:
        for one in _find(datum.value, datum.pointer) if datum.kind == "platform_data" and titles else ():
            named = letters(plain(one.view.get("title") or one.view.get("job") or ""))
            if named in titles and len(text_of(one.view.get("body"))) >= _WRITTEN:
                for claim in read_table(_BESIDE, one.view, "", rule="generic"):
                    yield claim._replace(pointer=f"{one.pointer}/{one.keys[claim.pointer or '']}")
                return


SOURCE = Source(
    name="generic",
    matches=_matches,
    claims=_claims,
    postings=_postings,
    platform=False,
    table=tuple((row.field, row.paths) for row in FIELDS),
    body=tuple(part.path for part in BODY),
    left=(("keys of other names", "nobody knows what they mean"),),
)
