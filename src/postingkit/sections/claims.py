"""Claims: the fields that are a section itself, its items or its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.modality import demands, of_words
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim, Words
from postingkit.model.requirements import Qualification
from postingkit.sections.lines import lines_of
from postingkit.sections.phrases.cues import is_of_equality, preferences
from postingkit.sections.section import Section
from postingkit.terms import Modality
from postingkit.text import fold, holds

__all__ = ["SHAPES", "Shape", "modality_of"]

_VALUES = frozenset({"url", "deadline"})
"""Terms whose text is one value: an address says where to apply and a date says when; neither says how."""


class Shape(NamedTuple):
    """A field that is a kind of section itself: its items, or its text."""

    field: str
    kind: str
    read: Callable[[Document, Section], Iterator[Claim]]


# "Applicants who lack six months may file", "Candidates will be notified", "In addition to the application, ...":
# what to file and what comes of it
_FILED = Seldom(
    r"\Ain addition to (?:answering |completing )?(?:the|your|an?) (?:[\w'’-]+ ){0,4}application\b"
    r"|\A(?:\w+ ){0,4}?(?:applicants|candidates|personnel|seniors|employees)\b(?:[^.\n]|(?<=no)\.){0,160}?"
    r"\b(?:may (?:file|apply)|must (?:submit|attach|list|furnish|indicate)|(?:will|may) be (?:contacted|notified))\b"
)


def _items(field: str) -> Callable[[Document, Section], Iterator[Claim]]:
    def read(document: Document, section: Section) -> Iterator[Claim]:
        rule = f"items@{section.kind}"
        for a, b in lines_of(document, section):
            words = document.text[a:b]
            yield Claim(field, words, words, a, b, rule, section.method)

    return read


def _qualifications(document: Document, section: Section) -> Iterator[Claim]:
    above = section.modality
    folded, low = fold(document.text), fold(section.text)
    wishes = preferences(low) if above != "preferred" else ()
    asks = above is None and demands(low)
    for a, b in lines_of(document, section):
        words = document.text[a:b]
        if _FILED.search(folded[a:b]):
            continue
        modality = modality_of(words, above, wishes, asks=asks) if wishes or asks else above
        value = Qualification(text=words, modality=modality)
        yield Claim("qualifications", value, words, a, b, "items@qualifications", section.method)


_SENTENCE = re.compile(r"\. (?<!\be\.g\. )(?<!\bi\.e\. )")
# "Ideally you know ...", "Preferably a degree in ...": what opens an item and speaks for it
_WISHED = re.compile(r"\W{0,3}(?:ideally\b|preferably\b|desirable[:,]|სასურველია|желательно\b)")


def modality_of(words: str, above: Modality | None, wishes: Sequence[str], *, asks: bool) -> Modality | None:
    """Return the modality of one item: what it says itself, else what stands above it.

    ``wishes`` are the words of its section that tell what is preferred, ``asks`` says that it has one of demand.

    >>> modality_of("Herbarium experience is a plus", "required", ["a plus"], asks=False)
    'preferred'
    >>> modality_of("A degree; a master's is preferred", None, ["prefer"], asks=False)
    >>> modality_of("A saw is a plus. Ask us.", None, ["a plus"], asks=False)
    'preferred'
    >>> modality_of("A degree is desired. The school must be known.", None, ["desir"], asks=True)
    >>> modality_of("A driver's license is required", None, [], asks=True)
    'required'
    >>> modality_of("Other duties as required", None, [], asks=True)
    >>> modality_of("Ideally you know old maps", "required", ["ideal"], asks=False)
    'preferred'
    """
    low = fold(words)
    stop = _SENTENCE.search(low)
    low, more = (low[: stop.start()], low[stop.end() :]) if stop else (low, "")
    if ";" in low or "substitut" in low or demands(more) or holds(more, wishes):
        return above
    if holds(low, wishes):
        wished = _WISHED.match(low) or of_words(low, 0, 0, before=0, after=len(low)) == "preferred"
        return "preferred" if wished else above
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


def _fair(document: Document, section: Section) -> Iterator[Claim]:
    """Read what a section says of equal opportunity, and no other notice."""
    if is_of_equality(fold(section.text)):
        yield from _whole("equal_opportunity_statement")(document, section)


SHAPES: tuple[Shape, ...] = (
    Shape("responsibilities", "responsibilities", _items("responsibilities")),
    Shape("qualifications", "qualifications", _qualifications),
    Shape("benefits", "benefits", _items("benefits")),
    Shape("hiring_organization/description", "company", _whole("hiring_organization/description")),
    Shape("application/instructions", "application", _whole("application/instructions")),
    Shape("equal_opportunity_statement", "equal_opportunity", _fair),
)
