"""Sentences: duties, requirements, benefits and equal opportunity stated in prose rather than listed.

"Reporting to the registrar, the archivist describes maps. Applicants must hold a degree." A list, where there is one,
is complete by itself; else each sentence about the reader or the job is an item, and its section keeps its kind.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from typing import Any, NamedTuple

from postingkit.documents import Document
from postingkit.matching.sentences import sentences
from postingkit.model.evidence import Claim
from postingkit.model.known import Known
from postingkit.model.requirements import Qualification
from postingkit.sections.claims import modality_of
from postingkit.sections.lines import OPENING
from postingkit.sections.phrases.cues import preferences
from postingkit.sections.phrases.equality import is_of_equality, states_equality
from postingkit.sections.phrases.perks import gives_perks
from postingkit.sections.section import Section
from postingkit.sections.sentences.demands import demand_in
from postingkit.sections.sentences.duties import duty_in, goes_on, opens_as_duty, orders
from postingkit.sections.sentences.openings import openings_of
from postingkit.terms import SectionKind
from postingkit.text import bullet, fold

__all__ = ["sentence_items"]

_SHORTEST = 20
"""Characters of a sentence, at least."""
_LONGEST = 1200
"""Characters of a sentence, at most: a longer one has lost its full stops."""
_TEASER = 80
"""Fewest characters of a sentence that was cut off: "You will work on exc..." says too little."""
_FEWEST = 2
"""Fewest sentences in the imperative that make a list of duties."""
_CELL = " | "
"""Separators of cells or of a headline's facts: a line with one has no sentences."""


class _Sentence(NamedTuple):
    """A sentence's span in the document, and its folded words."""

    start: int
    end: int
    low: str


class _Row(NamedTuple):
    """A field, the kinds of sections whose sentences may be its items, the test for them, and the value they make."""

    field: str
    kinds: frozenset[SectionKind]
    find: Callable[[Sequence[_Sentence], Known], Iterator[tuple[int, int]]]
    value: Callable[[str], Any]


def sentence_items(
    document: Document, sections: Sequence[Section], known: Known, filled: Container[str] = ()
) -> Iterator[Claim]:
    r"""Yield the items of the fields not ``filled`` yet, sentence by sentence.

    >>> from postingkit.documents.plain import read_plain
    >>> from postingkit.sections.split import split
    >>> document = read_plain("Map Clerk\n\nThe town is old. The clerk will sort its maps. Candidates must know maps.")
    >>> claims = sentence_items(document, split(document), Known(title="Map Clerk"))
    >>> [(claim.field, claim.quote) for claim in claims]
    [('responsibilities', 'The clerk will sort its maps.'), ('qualifications', 'Candidates must know maps.')]
    """
    empty = [row for row in _TABLE if row.field not in filled]
    for section in sections if empty else ():
        rows = [row for row in empty if section.kind in row.kinds]
        said = list(_sentences(section)) if rows else []
        for row in rows if said else ():
            for start, end in row.find(said, known):
                words = document.text[start:end]
                yield Claim(row.field, row.value(words), words, start, end, f"sentence@{section.kind}", "text")


def _sentences(section: Section) -> Iterator[_Sentence]:
    """Yield the sentences of a section, without bullets and the opening of a one-paragraph vacancy."""
    text, low = section.text, fold(section.text)
    at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if len(line) >= _SHORTEST:
            opening = OPENING.match(line) if at == section.start == 0 else None
            start = at + (opening.end() if opening else bullet(line))
            for a, b in sentences(text, start, end):
                words = low[a:b]
                cut = b - a < _TEASER and words.endswith(("...", "…"))
                if _SHORTEST <= b - a <= _LONGEST and _CELL not in words and not cut:
                    yield _Sentence(section.start + a, section.start + b, words)
        at = end + 1


def _duties(said: Sequence[_Sentence], known: Known) -> Iterator[tuple[int, int]]:
    """Yield the spans of duties in sentences that name who does them."""
    for start, end, low in said:
        at = duty_in(low, known.title)
        if at is not None:
            yield start + at, end


def _described(said: Sequence[_Sentence], known: Known) -> Iterator[tuple[int, int]]:
    """Yield the spans of duties in a description, where some have no subject ("Sorts maps") and follow one another."""
    openings = openings_of(known.language)
    ordered = sum(orders(low) for _, _, low in said) >= _FEWEST
    follows = False
    for start, end, low in said:
        at = duty_in(low, known.title)
        if at is None and (
            opens_as_duty(low)
            or (follows and goes_on(low))
            or ((follows or ordered) and orders(low))
            or (openings and openings.duty.match(low))
        ):
            at = 0
        follows = at is not None
        if at is not None:
            yield start + at, end


def _demands(said: Sequence[_Sentence], known: Known) -> Iterator[tuple[int, int]]:
    """Yield the spans of what applicants must have."""
    openings = openings_of(known.language)
    for start, end, low in said:
        at = demand_in(low, known.title)
        if at is not None or (openings and openings.demand.match(low)):
            yield start + (at or 0), end


def _benefits(said: Sequence[_Sentence], _: Known) -> Iterator[tuple[int, int]]:
    """Yield the spans of benefits beside the pay: "It pays $50,000, with a pension and dental insurance"."""
    for start, end, low in said:
        if gives_perks(low):
            yield start, end


def _fairness(said: Sequence[_Sentence], _: Known) -> Iterator[tuple[int, int]]:
    """Yield the spans of equal opportunity statements, in a posting without a section for them.

    Sentences right behind one on the same subject belong to it.
    """
    first = 0
    last = -1
    for start, end, low in said:
        if last >= 0 and start - last <= 1 and is_of_equality(low, read=True):
            last = end
        elif last >= 0:
            break
        elif states_equality(low):
            first, last = start, end
    if last >= 0:
        yield first, last


def _qualification(words: str) -> Qualification:
    wishes = [word for word in preferences(fold(words)) if word != "ideal"]  # "the ideal candidate has"
    return Qualification(text=words, modality=modality_of(words, None, wishes, asks=True))


_TABLE = (
    _Row("responsibilities", frozenset({"description"}), _described, str),
    _Row("responsibilities", frozenset({"company", "qualifications", "other"}), _duties, str),
    _Row(
        "qualifications",
        frozenset({"description", "company", "responsibilities", "other"}),
        _demands,
        _qualification,
    ),
    _Row("benefits", frozenset({"compensation"}), _benefits, str),
    _Row(
        "equal_opportunity_statement",
        frozenset(
            {
                "application",
                "description",
                "company",
                "other",
                "benefits",
                "contact",
                "schedule",
                "compensation",
                "location",
            }
        ),
        _fairness,
        str,
    ),
)
