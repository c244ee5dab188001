"""Shapes: the forms in which a platform gives its postings, and how they are recognized."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from postingkit.sources.base.body import Part
from postingkit.sources.base.paths import find
from postingkit.sources.base.table import Field
from postingkit.sources.base.words import plain

__all__ = ["Shape", "fits", "nearest", "records_of", "shape_of", "value_of"]


class Shape(NamedTuple):
    """A form in which a platform gives its postings."""

    records: str
    """The path to the postings: "jobs/*" of a list, "" when the payload is one posting."""
    signs: str
    """What every posting of this shape has, as paths separated by spaces; "a|b" is either. A path that starts with
    "/" leads from the whole payload, one that starts with "!" must be absent, "path~text" must hold the text."""
    fields: tuple[Field, ...] | None = None
    """The shape's own table; None for the platform's."""
    body: tuple[Part, ...] | None = None


def _has(value: Any, path: str) -> bool:
    """Whether a path leads somewhere, with the first of each list."""
    for step in path.split("/"):
        if isinstance(value, list) and step == "*":
            value = value[0] if value else None
        elif step == "*":
            continue
        elif not isinstance(value, dict) or step not in value:
            return False
        else:
            value = value[step]
    return True


def fits(shape: Shape, record: Any, payload: Any, lacking: int = 0) -> bool:
    """Whether a record has the signs of a shape, all but ``lacking`` of them; a required text may not be missing.

    >>> shape = Shape("jobs/*", "title absolute_url|id /meta !shortcode url~acme.io")
    >>> job = {"title": "Cook", "id": 7, "url": "https://acme.io/7"}
    >>> fits(shape, job, {"meta": {}}), fits(shape, {**job, "shortcode": 1}, {"meta": {}}), fits(shape, job, {})
    (True, False, False)
    >>> fits(shape, job, {}, lacking=1), fits(shape, {**job, "url": "https://b.io"}, {"meta": {}}, lacking=1)
    (True, False)
    """
    if not isinstance(record, dict):
        return False
    for signs in shape.signs.split():
        if not any(_shows(record, payload, sign) for sign in signs.split("|")):
            lacking -= 1
            if lacking < 0 or "~" in signs:
                return False
    return True


def _shows(record: Any, payload: Any, sign: str) -> bool:
    """Whether a record has a sign: a path, one of the payload ("/"), text at its end ("~"), or none ("!")."""
    if sign.startswith("!"):
        return not _has(record, sign[1:])
    path, tilde, text = sign.partition("~")
    if path.startswith("/"):
        record, path = payload, path[1:]
    if not tilde:
        return _has(record, path)
    return any(text in plain(value) for _, value in find(record, path))


def records_of(payload: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield each record with its pointer, broken ones too; ``find`` would leave them out."""
    above, star, rest = path.partition("*")
    if not star or rest:
        yield from find(payload, path)
        return
    for where, value in find(payload, above.rstrip("/")):
        if isinstance(value, list):
            for i, one in enumerate(value):
                yield f"{where}/{i}" if where else str(i), one
        else:
            yield where, value


def _sample(payload: Any, path: str) -> Iterator[Any]:
    """Yield the first records that are objects, up to five: the first of a feed may be a notice."""
    count = 0
    for _, record in records_of(payload, path):
        if isinstance(record, dict):
            yield record
            count += 1
        if count >= 5:
            return


def shape_of(shapes: Sequence[Shape], payload: Any) -> Shape | None:
    """Return the first shape that the payload has."""
    for shape in shapes:
        if any(fits(shape, record, payload) for record in _sample(payload, shape.records)):
            return shape
    return None


def nearest(shapes: Sequence[Shape], payload: Any) -> tuple[Shape, dict[str, Any]] | None:
    """Return the first shape of which the payload lacks a single sign, with the record that shows it.

    Vendors leave out what a posting does not have, so that a sign may be missing from every posting of a payload.
    A shape of one sign cannot lack it.
    """
    for shape in shapes:
        if " " in shape.signs:
            for record in _sample(payload, shape.records):
                if fits(shape, record, payload, lacking=1):
                    return shape, record
    return None


def value_of(record: Any, payload: Any, paths: str) -> str:
    """Return the first value at one of the paths as words; a path from the whole payload starts with "/".

    >>> value_of({"slug": "cook"}, {"name": "City Kitchen"}, "id slug"), value_of({}, {"name": "City Kitchen"}, "/name")
    ('cook', 'City Kitchen')
    """
    for path in paths.split():
        for _, value in find(payload, path[1:]) if path.startswith("/") else find(record, path):
            if text := plain(value):
                return text
    return ""
