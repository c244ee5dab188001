"""Values: a record's filled and empty values by pointer, with their evidence."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from postingkit.extract import SHAPES, TABLE
from postingkit.model import Claim, Evidence, JobPosting
from postingkit.model.paths import FIELDS, OBJECTS
from postingkit.pipeline import Reading
from postingkit.sections.section import Section

__all__ = ["field_of", "lost", "shown", "tried", "values", "where"]


def values(record: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the pointers and values of a record in JSON form; None for values that the posting does not state.

    >>> list(values({"id": "pk1-0", "title": "Archivist", "benefits": [], "employment_type": ["INTERN"]}))
    [('title', 'Archivist'), ('benefits', None), ('employment_type/0', 'INTERN')]
    """
    for name, value in record.items():
        if name in OBJECTS:
            for inner, one in value.items():
                yield from _listed(f"{name}/{inner}", one)
        elif name in FIELDS:
            yield from _listed(name, value)


def _listed(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list) and value:
        yield from ((f"{path}/{index}", one) for index, one in enumerate(value))
    else:
        yield path, None if value in ([], "") else value


def field_of(path: str) -> str:
    """Return the field of a value's path.

    >>> field_of("application/methods/0"), field_of("title")
    ('application/methods', 'title')
    """
    return path.rstrip("0123456789").rstrip("/")


def tried(path: str, sections: Sequence[Section]) -> str:
    """Return the places where an empty field was looked for, each with its number of passages."""
    kinds = Counter(section.kind for section in sections)
    head = sum(section.term == "head" for section in sections)
    for row in TABLE:
        if row.field == path:
            labels = sum(section.field == path for section in sections)
            counts = {str(kind): count for kind, count in kinds.items()} | {"label": labels, "head": head, "all": 1}
            groups = (" + ".join(f"{name} {counts.get(name, 0)}" for name in group) for group in row.where)
            return "tried " + ", then ".join(groups)
    for shape in SHAPES:
        if shape.field == path:
            return f"no section is {shape.kind.replace('_', ' ')}"
    return "read from structured data alone"


def lost(reading: Reading, field: str) -> Iterator[Claim]:
    """Yield the claims on a field that lost to another one."""
    if isinstance(reading.outcome, JobPosting):
        kept = {(words.quote, words.rule) for shown in reading.outcome.evidence.values() for words in shown}
        yield from (claim for claim in reading.claims if claim.field == field and (claim.quote, claim.rule) not in kept)


def shown(value: Any) -> str:
    """Return a value as one line: of an object, the parts that are not empty.

    >>> shown({"kind": "base", "min": "10", "max": None}), shown(True)
    ('kind base · min 10', 'True')
    """
    if isinstance(value, dict):
        return " · ".join(f"{key} {one}" for key, one in value.items() if one not in (None, [], ""))
    return str(value)


def where(words: Evidence) -> str:
    """Return a claim's span and rule: "2113–2168 email@application"."""
    place = f"{words.span[0]}–{words.span[1]}" if words.span else words.pointer or words.method
    return f"{place}  page {words.page}  {words.rule}" if words.page else f"{place}  {words.rule}"
