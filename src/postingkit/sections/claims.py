"""Claims: the fields that are a section itself, its items or its text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.modality import demands, of_words
from postingkit.model.evidence import Claim, Words
from postingkit.model.requirements import Qualification
from postingkit.sections.phrases.cues import speaks_of_preference
from postingkit.sections.section import Section
from postingkit.terms import Modality
from postingkit.text import fold

__all__ = ["SHAPES", "Shape"]


_VALUES = frozenset({"url", "deadline"})
"""Terms whose text is one value: an address says where to apply and a date says when; neither says how."""


class Shape(NamedTuple):
    """A field that is a kind of section itself: its items, or its text."""

    field: str
    kind: str
    read: Callable[[Document, Section], Iterator[Claim]]


# What stands among items and is none: "OR" between two, "X" of a table
_JOINTS = frozenset({"or", "and", "and/or", "x", "oder", "und", "ou", "o"})
_LONGEST_JOINT = 12
_LONGEST_LEAD = 80
_FEW = 3


def _lines(section: Section) -> Iterator[tuple[int, int]]:
    """Yield the spans of the section's items; of its lines where it is prose; not those that only lead to others."""
    at = section.start
    for start, end in section.items:
        words = section.text[start - at : end - at]
        if not _is_joint(words) and not (words.endswith(":") and words.count(" ") < _FEW):
            yield start, end
    if section.items:
        return
    for line in section.text.split("\n"):
        if line and not _is_joint(line) and not (line.endswith(":") and len(line) < _LONGEST_LEAD):
            yield at, at + len(line)
        at += len(line) + 1


def _is_joint(words: str) -> bool:
    """Tell whether a line is a mere joint between two: "OR", "-or-", "and/or".

    >>> _is_joint("- OR -"), _is_joint("Oars")
    (True, False)
    """
    return len(words) < _LONGEST_JOINT and fold(words).strip(" -*()[].:•") in _JOINTS


def _items(field: str) -> Callable[[Document, Section], Iterator[Claim]]:
    def read(document: Document, section: Section) -> Iterator[Claim]:
        rule = f"items@{section.kind}"
        for a, b in _lines(section):
            words = document.text[a:b]
            yield Claim(field, words, words, a, b, rule, section.method)

    return read


def _qualifications(document: Document, section: Section) -> Iterator[Claim]:
    above = section.modality
    low = fold(section.text)
    doubtful = above != "preferred" and (speaks_of_preference(low) or (above is None and demands(low)))
    for a, b in _lines(section):
        words = document.text[a:b]
        value = Qualification(text=words, modality=_modality(words, above) if doubtful else above)
        yield Claim("qualifications", value, words, a, b, "items@qualifications", section.method)


def _modality(words: str, above: Modality | None) -> Modality | None:
    """Return the modality of one item: what it says itself, else what stands above it.

    >>> _modality("Herbarium experience is a plus", "required"), _modality("A degree; a master's is preferred", None)
    ('preferred', None)
    >>> _modality("A driver's license is required", None), _modality("Other duties as required", None)
    ('required', None)
    """
    low = fold(words)
    if above == "preferred" or ";" in low or ". " in low:
        return above
    if speaks_of_preference(low):
        return "preferred" if of_words(low, 0, 0, before=0, after=len(low)) == "preferred" else above
    return "required" if above is None and demands(low) else above


def _whole(field: str) -> Callable[[Document, Section], Iterator[Claim]]:
    """Read a section's text as one value; its words are shown line by line."""

    def read(_: Document, section: Section) -> Iterator[Claim]:
        rule = f"text@{section.kind}"
        shown = []
        start = section.start
        if section.term in _VALUES:
            return
        for line in section.text.split("\n"):
            if line:
                shown.append(Words(line, start, start + len(line), section.method, rule))
            start += len(line) + 1
        if not shown:  # a heading with nothing under it
            return
        first, *others = shown
        yield Claim(
            field, section.text, first.quote, first.start, first.end, rule, section.method, support=tuple(others)
        )

    return read


SHAPES: tuple[Shape, ...] = (
    Shape("responsibilities", "responsibilities", _items("responsibilities")),
    Shape("qualifications", "qualifications", _qualifications),
    Shape("benefits", "benefits", _items("benefits")),
    Shape("hiring_organization/description", "company", _whole("hiring_organization/description")),
    Shape("application/instructions", "application", _whole("application/instructions")),
    Shape("equal_opportunity_statement", "equal_opportunity", _whole("equal_opportunity_statement")),
)
