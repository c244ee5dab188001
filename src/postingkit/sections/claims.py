"""Claims: the fields that are a section itself, its items or its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.modality import demands, of_words
from postingkit.model.evidence import Claim, Words
from postingkit.model.requirements import Qualification
from postingkit.sections.phrases.cues import preferences
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
# "-Sorts maps", "•Sorts maps": what marks an item, glued to it
_MARK = re.compile(r"[-–—•·](?=[^\W\d])")
# "Map Clerk, Tarn County, Ohio— Sorts maps": what opens a vacancy that is one paragraph
_OPENING = re.compile(r"[^—–\n.]{3,90}, [^—–\n]{2,90}[—–] ?(?=\w)")
# "Essential function 4", "No", "None": a number, or an answer, with nothing said
_EMPTY = re.compile(
    r"(?:(?:essential |key |job )?(?:function|duty|responsibility|task|requirement) ?(?:no\. ?|#)?\d+"
    r"|no|yes|none|n/a|not (?:indicated|specified|applicable))[.:]?"
)
_LONGEST_EMPTY = 28
# "Applicants who lack six months may file", "Candidates will be notified", "In addition to the application, ...":
# what to file and what comes of it
_FILED = re.compile(
    r"in addition to (?:answering |completing )?(?:the|your|an?) (?:[\w'’-]+ ){0,4}application\b"
    r"|(?:\w+ ){0,4}?(?:applicants|candidates|personnel|seniors|employees)\b(?:[^.\n]|(?<=no)\.){0,160}?"
    r"\b(?:may (?:file|apply)|must (?:submit|attach|list|furnish|indicate)|(?:will|may) be (?:contacted|notified))\b"
)
_CELLS = " | "
_COLUMNS = 3


def _lines(document: Document, section: Section) -> Iterator[tuple[int, int]]:
    """Yield the spans of what a section lists, less the marks before it, a table's head, and what says nothing."""
    row = ""
    for start, end in _spans(section):
        above, row = row, document.text[start:end]
        if (
            row.count(_CELLS) + 1 >= _COLUMNS
            and row.count(_CELLS) != above.count(_CELLS)
            and _is_head(document, end, row)
        ):
            continue
        opening = _OPENING.match(row) if start == 0 else _MARK.match(row)
        a = start + opening.end() if opening else start
        if end - a > _LONGEST_EMPTY or not _EMPTY.fullmatch(fold(row[a - start :])):
            yield a, end


def _is_head(document: Document, end: int, row: str) -> bool:
    """Whether a table's row is its head: words alone, above a row of as many cells."""
    below = document.text[end : end + 2 * len(row) + 2].lstrip("\n").partition("\n")[0]
    return below.count(_CELLS) == row.count(_CELLS) and not any(map(str.isdigit, row))


def _spans(section: Section) -> Iterator[tuple[int, int]]:
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
        for a, b in _lines(document, section):
            words = document.text[a:b]
            yield Claim(field, words, words, a, b, rule, section.method)

    return read


def _qualifications(document: Document, section: Section) -> Iterator[Claim]:
    above = section.modality
    low = fold(section.text)
    wishes = preferences(low) if above != "preferred" else ()
    asks = above is None and demands(low)
    for a, b in _lines(document, section):
        words = document.text[a:b]
        if _FILED.match(fold(words)):
            continue
        modality = _modality(words, above, wishes, asks=asks) if wishes or asks else above
        value = Qualification(text=words, modality=modality)
        yield Claim("qualifications", value, words, a, b, "items@qualifications", section.method)


def _modality(words: str, above: Modality | None, wishes: Sequence[str], *, asks: bool) -> Modality | None:
    """Return the modality of one item: what it says itself, else what stands above it.

    ``wishes`` are the words of its section that tell what is preferred, ``asks`` says that it has one of demand.

    >>> _modality("Herbarium experience is a plus", "required", ["a plus"], asks=False)
    'preferred'
    >>> _modality("A degree; a master's is preferred", None, ["prefer"], asks=False)
    >>> _modality("A saw is a plus. Ask us.", None, ["a plus"], asks=False)
    'preferred'
    >>> _modality("A degree is desired. The school must be known.", None, ["desir"], asks=True)
    >>> _modality("A driver's license is required", None, [], asks=True)
    'required'
    >>> _modality("Other duties as required", None, [], asks=True)
    """
    low, _, more = fold(words).partition(". ")
    if ";" in low or "substitut" in low or demands(more) or any(word in more for word in wishes):
        return above
    if any(word in low for word in wishes):
        return "preferred" if of_words(low, 0, 0, before=0, after=len(low)) == "preferred" else above
    return "required" if asks and demands(low) else above


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
