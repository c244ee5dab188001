"""Unite: a page and the file that it links as its posting, as one record with both sources named.

One sentence: *the source that says more is the record, and the other fills what it leaves open, with its own words.*
"""

from typing import Any

from postingkit.model import Evidence, JobPosting, LinkedSource, RecordWarning, Source
from postingkit.model.paths import FIELDS, OBJECTS
from postingkit.text import fold

_COMPARED = ("identifier", "date_posted", "valid_through", "job_start_date")


def is_same_posting(page: JobPosting, file: JobPosting) -> bool:
    """Whether a file that a page links states the page's posting: one title has the words of the other, or is missing.

    >>> page = JobPosting(id="pk1-0", source=Source(), title="Archivist", description="", description_html="")
    >>> [is_same_posting(page, page.model_copy(update={"title": title}))
    ...  for title in ("ARCHIVIST (part time)", None, "Cook")]
    [True, True, False]
    """
    if page.title is None or file.title is None:
        return True
    a, b = _words(page.title), _words(file.title)
    return a <= b or b <= a


def _words(title: str) -> frozenset[str]:
    return frozenset("".join(char if char.isalnum() else " " for char in fold(title)).split())


def unite(page: JobPosting, file: JobPosting) -> JobPosting:
    """Return the record that a page's posting and the file that it links make together, under the page's id.

    Words of the other source have no span, and name their source.

    >>> page = JobPosting(id="pk1-0", source=Source(url="7.html"), title="Archivist", description="Archivist",
    ...                   description_html="", work_hours="20 hours a week",
    ...                   evidence={"/work_hours": (Evidence(quote="20 hours a week", span=(0, 9), method="text",
    ...                                                      rule="hours@text"),)})
    >>> file = JobPosting(id="pk1-1", source=Source(url="7.pdf"), title="Archivist", description="Archivist wanted.",
    ...                   description_html="")
    >>> both = unite(page, file)
    >>> both.id, both.source.url, both.source.linked[0].url, both.work_hours
    ('pk1-0', '7.pdf', '7.html', '20 hours a week')
    >>> both.evidence["/work_hours"][0].span, both.evidence["/work_hours"][0].source
    (None, '7.html')
    """
    own, other = (page, file) if len(page.description) > len(file.description) else (file, page)
    evidence = dict(own.evidence)
    filled = _filled(own, other, evidence)
    source = own.source.model_copy(
        update={
            "canonical_url": own.source.canonical_url or page.source.canonical_url,
            "platform": own.source.platform or other.source.platform,
            "linked": (*own.source.linked, linked(other.source)),
        }
    )
    return own.model_copy(
        update={
            **filled,
            "id": page.id,
            "source": source,
            "evidence": evidence,
            "warnings": (*own.warnings, *other.warnings, *_conflicts(own, other)),
        }
    )


def _filled(own: JobPosting, other: JobPosting, evidence: dict[str, tuple[Evidence, ...]]) -> dict[str, Any]:
    """Return the fields to which the other source adds; the words behind what it adds join the evidence."""
    filled: dict[str, Any] = {}
    for field in FIELDS:
        mine, theirs = getattr(own, field), getattr(other, field)
        if field in OBJECTS:
            parts = {name: getattr(theirs, name) for name in OBJECTS[field] if not getattr(mine, name)}
            filled[field] = mine.model_copy(update=parts)
            for name in parts:
                _bring(evidence, other, f"/{field}/{name}")
        elif not mine and theirs:
            filled[field] = theirs
            _bring(evidence, other, f"/{field}")
    return {**filled, "application": _methods(filled["application"], other, evidence)}


def linked(source: Source) -> LinkedSource:
    """Return a source as another record names it."""
    return LinkedSource(
        url=source.url, media_type=source.media_type, sha256=source.sha256, retrieved_at=source.retrieved_at
    )


def named(posting: JobPosting, page: LinkedSource) -> JobPosting:
    """Return the record of a file with the page that links it, where that page holds no posting of its own."""
    source = posting.source.model_copy(update={"linked": (*posting.source.linked, page)})
    return posting.model_copy(update={"source": source})


def _bring(evidence: dict[str, tuple[Evidence, ...]], other: JobPosting, pointer: str, to: str | None = None) -> None:
    """Take over the words behind a value and behind its parts."""
    for path, words in other.evidence.items():
        if path == pointer or path.startswith(f"{pointer}/"):
            place = (to or pointer) + path[len(pointer) :]
            evidence[place] = tuple(
                one.model_copy(update={"span": None, "page": None, "box": None, "source": other.source.url})
                for one in words
            )


def _methods(application: Any, other: JobPosting, evidence: dict[str, tuple[Evidence, ...]]) -> Any:
    """Return the application with the ways to apply that only the other source names."""
    methods = list(application.methods)
    known = {method.value for method in methods}
    for index, method in enumerate(other.application.methods):
        if method.value not in known:
            _bring(evidence, other, f"/application/methods/{index}", f"/application/methods/{len(methods)}")
            methods.append(method)
    return application.model_copy(update={"methods": tuple(methods)})


def _conflicts(own: JobPosting, other: JobPosting) -> list[RecordWarning]:
    """Return a warning for each value that both state and differ in."""
    pairs = [(field, getattr(own, field), getattr(other, field)) for field in _COMPARED]
    a, b = own.application_deadline, other.application_deadline
    pairs.append(("application_deadline", a.date if a else None, b.date if b else None))
    return [
        RecordWarning(code="sources_disagree", field=field, message=f"{other.source.url} says {theirs}")
        for field, mine, theirs in pairs
        if mine and theirs and mine != theirs
    ]
