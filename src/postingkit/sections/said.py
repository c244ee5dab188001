"""Said: duties and demands that no list holds, but sentences that say outright what they are.

"Reporting to the registrar, the archivist describes maps. Applicants must hold a degree." A list, where there is one,
says it all; else each sentence that speaks of the reader or the post is an item, and its section stays what it is.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import Any, NamedTuple

from postingkit.documents import Document
from postingkit.matching.sentences import sentences as spans
from postingkit.model.evidence import Claim
from postingkit.model.known import Known
from postingkit.model.requirements import Qualification
from postingkit.sections.claims import OPENING, modality_of
from postingkit.sections.phrases.cues import preferences
from postingkit.sections.section import Section
from postingkit.sections.sentences.demands import demand_in
from postingkit.sections.sentences.duties import duty_in, goes_on, opens_as_duty, orders
from postingkit.sections.sentences.openings import OPENINGS
from postingkit.terms import SectionKind
from postingkit.text import bullet, fold

__all__ = ["said"]

_SHORTEST = 20
_LONGEST = 1200
"""Of a sentence; a longer one lost its full stops."""
_TEASER = 80
"""A shorter one that is cut off says too little: "You will work on exc..."."""
_FEWEST = 2
"""So many sentences that tell what to do are a list."""
_CELL = " | "
"""A line of cells, or of a headline's facts, has no sentences."""


class _Sentence(NamedTuple):
    """A sentence's span in the document, and its folded words."""

    start: int
    end: int
    low: str


class _Saying(NamedTuple):
    """A field whose items may be sentences, the kinds of sections that hold them, and how they are found."""

    field: str
    kinds: frozenset[SectionKind]
    find: Callable[[Sequence[_Sentence], Section, Known], Iterator[tuple[int, int]]]
    value: Callable[[str], Any]


def said(document: Document, sections: Sequence[Section], known: Known, *, told: Container[str]) -> Iterator[Claim]:
    r"""Yield the items of the fields not ``told`` yet, sentence by sentence.

    >>> from postingkit.documents.plain import read_plain
    >>> from postingkit.sections.split import split
    >>> document = read_plain("Map Clerk\n\nThe town is old. The clerk will sort its maps. Candidates must know maps.")
    >>> known = Known(title="Map Clerk")
    >>> [(claim.field, claim.quote) for claim in said(document, split(document), known, told=())]
    [('responsibilities', 'The clerk will sort its maps.'), ('qualifications', 'Candidates must know maps.')]
    """
    silent = [saying for saying in _SAYINGS if saying.field not in told]
    for section in sections if silent else ():
        asked = [saying for saying in silent if section.kind in saying.kinds]
        sentences = list(_sentences(section)) if asked else ()
        for field, _, find, value in asked if sentences else ():
            for start, end in find(sentences, section, known):
                words = document.text[start:end]
                yield Claim(field, value(words), words, start, end, f"sentence@{section.kind}", "text")


def _sentences(section: Section) -> Iterator[_Sentence]:
    """Yield the sentences of a section, without bullets and what opens a vacancy that is one paragraph."""
    text, low = section.text, fold(section.text)
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if len(line) >= _SHORTEST:
            opening = OPENING.match(line) if at == section.start == 0 else None
            start = at + (opening.end() if opening else bullet(line))
            for a, b in spans(text, start, end):
                words = low[a:b]
                cut = b - a < _TEASER and words.endswith(("...", "…"))
                if _SHORTEST <= b - a <= _LONGEST and _CELL not in words and not cut:
                    yield _Sentence(section.start + a, section.start + b, words)
        at = end + 1


def _duties(sentences: Sequence[_Sentence], section: Section, known: Known) -> Iterator[tuple[int, int]]:
    plain = section.kind == "description"
    ordered = plain and sum(orders(one.low) for one in sentences) >= _FEWEST
    openings = OPENINGS.get((known.language or "")[:2])
    led = False
    for start, end, low in sentences:
        at = duty_in(low, known.title)
        if (
            at is None
            and plain
            and (opens_as_duty(low) or ((ordered or led) and orders(low)) or (led and goes_on(low)))
        ):
            at = 0
        if at is None and plain and openings and openings.duty.match(low):
            at = 0
        led = at is not None
        if at is not None:
            yield start + at, end


def _demands(sentences: Sequence[_Sentence], section: Section, known: Known) -> Iterator[tuple[int, int]]:
    del section
    openings = OPENINGS.get((known.language or "")[:2])
    for start, end, low in sentences:
        at = demand_in(low, known.title)
        if at is not None or (openings and openings.demand.match(low)):
            yield start + (at or 0), end


def _qualification(words: str) -> Qualification:
    wishes = [word for word in preferences(fold(words)) if word != "ideal"]  # "the ideal candidate has"
    return Qualification(text=words, modality=modality_of(words, None, wishes, asks=True))


_SAYINGS = (
    _Saying(
        "responsibilities",
        frozenset({"description", "company", "qualifications", "other"}),
        _duties,
        str,
    ),
    _Saying(
        "qualifications",
        frozenset({"description", "company", "responsibilities", "other"}),
        _demands,
        _qualification,
    ),
)
