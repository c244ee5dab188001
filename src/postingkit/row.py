"""Row: a row of the table in ``extract.py``, and how its finder is called.

Of some eighty possible calls a posting, a dozen give something. So each passage is searched once for the words of all
finders together, and a finder is called where its own gate (:mod:`postingkit.matching.gates`) is open. Bit ``n`` of
every number of gates is that of the table's row ``n``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain, islice
from operator import or_
from typing import NamedTuple, Protocol

from postingkit.documents.line import PICTURES
from postingkit.matching.gates import Gates, gate_of
from postingkit.model.context import Context
from postingkit.model.evidence import Claim, Words
from postingkit.model.known import NOTHING, Known
from postingkit.sections.passage import Passage
from postingkit.text import fold

__all__ = ["Row", "Rows"]


class Finder(Protocol):
    """What every field's finder looks like."""

    def __call__(self, text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
        """Yield the field's claims in ``text``, with offsets in it."""


class Row(NamedTuple):
    """A field, its finder, and the places to look, in groups; the first group that speaks wins."""

    field: str
    find: Finder
    where: tuple[tuple[str, ...], ...]
    many: bool = False
    """Every claim of the group counts, not just the first."""
    late: bool = False
    """Looked for only where the rows above are silent, as every field of one value is."""
    unless: frozenset[str] = frozenset()
    """Looked for only where neither data nor the rows above gave any of these values, though they gave others."""
    join: Callable[[Iterable[Claim], str], Iterable[Claim]] | None = None
    """Merges claims about the same thing, or drops some, with the whole text at hand."""
    elect: Callable[[Iterable[Claim], str], Claim | None] | None = None
    """Chooses among all claims of the group, where the first is not the best."""

    def joined(self, claims: Iterable[Claim], text: str) -> Iterable[Claim]:
        """Return the row's claims from those of a group: joined, or the elected one."""
        if self.elect:
            elected = self.elect(claims, text)
            return (elected,) if elected else ()
        return self.join(claims, text) if self.join else claims


class GatedPlaces(NamedTuple):
    """The places of a document."""

    gates: int
    """The gates of the rows that are open in the places where the row looks."""
    named: Mapping[str, Sequence[tuple[int, Passage]]]
    """The passages of each place that rows name, each with the gates that it opens."""


_ANY_GATE = -1
"""Every bit."""


class Rows:
    """The rows of a table, prepared for one document after another."""

    __slots__ = ("_foreign", "_gates", "_looking", "_names")

    def __init__(self, table: Sequence[Row]) -> None:
        gates = [gate_of(row.find) for row in table]
        self._gates = Gates(gates)
        self._foreign = frozenset(n for n, gate in enumerate(gates) if gate and gate.foreign)
        """Rows whose gate stands open to text in any language but English."""
        self._names = [
            [[f"label {row.field}" if name == "label" else name for name in group] for group in row.where]
            for row in table
        ]
        """The names of the places where each row looks, in groups."""
        self._looking: dict[str, int] = {}
        """The rows that look there, by the name of the place."""
        for n, groups in enumerate(self._names):
            for name in chain.from_iterable(groups):
                self._looking[name] = self._looking.get(name, 0) | 1 << n

    def places(self, passages: Mapping[str, Sequence[Passage]]) -> GatedPlaces:
        """Return the places of a document by name; a label vouches for its value and opens every gate."""
        (whole,) = passages["all"]
        letters = self._gates.letters(fold(whole.text))
        below: dict[str, int] = {}
        marks: dict[str, int] = {}
        named: dict[str, list[tuple[int, Passage]]] = {}
        gates = 0
        for name, here in passages.items():
            label, looking = name.startswith("label"), self._looking.get(name, 0)
            gated = named[name] = []
            for passage in here if name != "all" else ():
                text, _, hint = passage[:3]
                if text not in marks:
                    marks[text] = self._gates.marks(fold(text), letters)
                if hint not in below:
                    below[hint] = self._gates.below(fold(hint))
                opened = _ANY_GATE if label else self._gates.opened(marks[text], below[hint])
                gated.append((opened, passage))
                gates |= opened & looking
        # All text opens what any of its sections and headings does
        opened = self._gates.opened(reduce(or_, marks.values(), 0))
        named["all"] = [(opened, whole)]
        return GatedPlaces(gates | (opened & self._looking["all"]), named)

    def ask(self, n: int, row: Row, places: GatedPlaces, context: Context) -> list[Claim]:
        """Return the claims of row ``n`` from the first group of places that has any, with offsets in the document."""
        foreign = n in self._foreign and not (context.known.language or "").startswith("en")
        gate = _ANY_GATE if foreign else 1 << n
        gates, named = places
        if not gates & gate:
            return []
        first = not row.many and row.elect is None
        label = f"label {row.field}"
        for group in self._names[n]:
            claims: list[Claim] = []
            # A labelled section stands under its label and under its kind; a head that is all there is counts as both
            read: set[tuple[int, int, bool]] = set()
            for name in group:
                for opened, passage in named.get(name, ()):
                    if not opened & gate or (span := (passage.start, len(passage.text), name == "all")) in read:
                        continue
                    read.add(span)
                    claims += _read(row, passage, context, first=first, labelled=name == label)
                    if claims and first:
                        return claims
            if claims:
                return claims
        return []


# What a short label in another language, or a picture, says to finders whose own words of labels do not know it
_STANDARD = {
    "hiring_organization/name": "employer",
    "job_location": "location",
    "date_posted": "date posted",
    "employment_type": "employment type",
    "compensation": "salary",
    "job_start_date": "start date",
    "application_deadline": "closing date",
    "workplace_type": "workplace",
    "identifier": "reference",
}
_PLAIN = frozenset({"compensation", "date_posted", "job_start_date", "application_deadline"})
"""Fields that a label's value shows in any language: "Placed on: 3 May", "Rate: $16.50"."""
_KNOWN_LABELS = frozenset({None, "en", "de"})
"""Languages whose labels the finders know; None: an unknown language."""
_WORDY = 4
"""Fewest words of a label that is a sentence."""


def _read(row: Row, passage: Passage, context: Context, *, first: bool, labelled: bool) -> list[Claim]:
    """Return what a row's finder reads in a passage, with an unknown label replaced by its standard name."""
    known, hint = context.known, passage.hint
    found = row.find(passage.text, hint=hint, known=known)
    claims = list(islice(found, 1) if first else found)
    if not claims and labelled and row.field in _STANDARD and _is_foreign(row.field, hint, known.language):
        found = row.find(passage.text, hint=_STANDARD[row.field], known=known)
        claims = list(islice(found, 1) if first else found)
    return [_placed(claim, passage, context, labelled=labelled) for claim in claims] if claims else claims


def _is_foreign(field: str, label: str, language: str | None) -> bool:
    """Whether a short label may be in a language that its field's finder does not know, or a pictogram."""
    unknown = language not in _KNOWN_LABELS or field in _PLAIN or label in PICTURES
    return unknown and "\n" not in label and label.count(" ") < _WORDY


def _placed(claim: Claim, passage: Passage, context: Context, *, labelled: bool) -> Claim:
    """Return the claim with offsets in the document and the words it leans on."""
    method = passage.method if labelled and passage.method in {"heading", "label"} else claim.method
    field, value, quote, start, end, rule, _, needs, pointer, _, sure = claim
    support = _support(needs, passage, context) if needs else ()
    start, end = start + passage.start, end + passage.start
    return Claim(field, value, quote, start, end, f"{rule}@{passage.place}", method, needs, pointer, support, sure)


def _support(needs: Iterable[str], passage: Passage, context: Context) -> tuple[Words, ...]:
    """Return the words behind what a claim leans on."""
    leant = [passage.words if need == "hint" else context.words.get(need) for need in needs]
    return tuple([words for words in leant if words is not None])
