"""Paths: the fields of a record, by the names that claims and evidence give them."""

from collections.abc import Iterator
from typing import Any

from postingkit.model.application import Application
from postingkit.model.posting import JobPosting, Organization

__all__ = ["FIELDS", "OBJECTS", "PATHS", "value_at"]

_APART = frozenset(
    {"schema_version", "id", "source", "description", "description_html", "sections", "evidence", "warnings"}
)
"""Keys that are the capture's or the text itself: they have no evidence."""

FIELDS: tuple[str, ...] = tuple(name for name in JobPosting.model_fields if name not in _APART)
"""The keys of a record whose values are read from the posting's words."""
OBJECTS: dict[str, tuple[str, ...]] = {
    "hiring_organization": tuple(Organization.model_fields),
    "application": tuple(Application.model_fields),
}
"""The fields that are objects, and the keys of each: every key is read by itself."""


def _paths() -> Iterator[str]:
    for name in FIELDS:
        yield from (f"{name}/{key}" for key in OBJECTS[name]) if name in OBJECTS else (name,)


PATHS: tuple[str, ...] = tuple(_paths())
"""Every field as a claim names it: "title", "application/methods"."""


def value_at(posting: JobPosting, path: str) -> Any:
    """Return the value of a field, or of another key of the record, by its path.

    >>> from postingkit.model.posting import Source
    >>> posting = JobPosting(id="pk1-0", source=Source(), description="", description_html="")
    >>> value_at(posting, "title"), value_at(posting, "application/methods")
    (None, ())
    """
    outer, _, inner = path.partition("/")
    value = getattr(posting, outer)
    return getattr(value, inner) if inner else value
