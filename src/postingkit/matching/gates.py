"""Gates: which texts a finder is asked about at all.

A finder declares words (its gate) without which it finds nothing. Each text is searched once for the words of all gates
together, and a finder is called only for texts that open its gate: of some eighty calls a posting, a dozen remain.
"""

import re
from collections.abc import Callable, Sequence
from itertools import filterfalse
from typing import NamedTuple, TypeVar

from postingkit.matching.anchors import tokens
from postingkit.text import holds

__all__ = ["Gate", "Gates", "gate_of", "gated"]

Find = TypeVar("Find", bound=Callable[..., object])
Letters = tuple[Sequence[tuple[str, int]], Sequence[tuple[str, int]]]
"""Strings that open gates, with the bits of these gates: those of plain letters alone, and others."""

_NUMBER = re.compile(r"\d")
_DIGITS = "1203456789"
"""Plain digits, the most frequent ones first."""


class Gate(NamedTuple):
    """What a text must have for a finder to be called: any one of the things named here."""

    words: frozenset[str] = frozenset()
    """Whole words, as :func:`tokens` cuts them."""
    letters: tuple[str, ...] = ()
    """Strings that open it anywhere, within words too."""
    numbers: bool = False
    """Any digit."""
    foreign: bool = False
    """Any text in another language than English."""
    heading: Callable[[str], bool] | None = None
    """Whether a folded heading opens it, whatever stands below."""
    numbered: bool = False
    """A digit is needed as well: a text without one does not pass, whatever else it has."""

    def __or__(self, other: "Gate") -> "Gate":
        """Return the gate that opens wherever one of the two does; ``heading`` and ``numbered`` are not taken over."""
        return Gate(
            self.words | other.words,
            self.letters + other.letters,
            self.numbers or other.numbers,
            self.foreign or other.foreign,
        )


def gated(gate: Gate) -> Callable[[Find], Find]:
    """Return a decorator that declares the gate of a finder.

    >>> @gated(Gate(frozenset({"years"}), numbers=True))
    ... def find_age(text): ...
    >>> gate_of(find_age)
    Gate(words=frozenset({'years'}), letters=(), numbers=True, foreign=False, heading=None, numbered=False)
    """

    def declared(find: Find) -> Find:
        find.gate = gate  # type: ignore[attr-defined] # functions take attributes
        return find

    return declared


def gate_of(find: Callable[..., object]) -> Gate | None:
    """Return the gate that a finder declares; None when it must always be asked."""
    gate: Gate | None = getattr(find, "gate", None)
    return gate


class Gates:
    """Several gates, tried on a text together. A set of gates is an integer whose bit ``n`` stands for gate ``n``.

    ``marks`` looks at a text, ``below`` at the heading above it, ``opened`` says which gates the two open.

    >>> gates = Gates([Gate(frozenset({"years"})), Gate(frozenset({"salary"}), numbers=True), None])
    >>> [gates.opened(gates.marks("the salary is $9")) >> n & 1 for n in range(3)]
    [0, 1, 1]
    >>> gates = Gates([Gate(frozenset({"code"}), heading="No.".__eq__, numbered=True)])
    >>> gates.opened(gates.marks("code 9")), gates.opened(gates.marks("9"))
    (1, 0)
    >>> gates.opened(gates.marks("9"), gates.below("No.")), gates.opened(gates.marks("a"), gates.below("No."))
    (1, 0)
    """

    __slots__ = ("_always", "_at", "_digit", "_headings", "_letters", "_numberless", "_numbers", "_odd", "_words")

    def __init__(self, gates: Sequence[Gate | None]) -> None:
        bits = [(1 << n, gate) for n, gate in enumerate(gates)]
        self._always = sum(bit for bit, gate in bits if gate is None)
        self._numbers = sum(bit for bit, gate in bits if gate and gate.numbers)
        self._numberless = sum(bit for bit, gate in bits if not (gate and gate.numbered))
        self._headings = [(bit, gate.heading) for bit, gate in bits if gate and gate.heading]
        self._at: dict[str, int] = {}
        letters: dict[str, int] = {}
        for bit, gate in bits:
            for word in gate.words if gate else ():
                self._at[word] = self._at.get(word, 0) | bit
            for some in gate.letters if gate else ():
                letters[some] = letters.get(some, 0) | bit
        self._words = frozenset(self._at)
        self._letters = tuple((some, bits) for some, bits in letters.items() if some.isascii())
        self._odd = tuple((some, bits) for some, bits in letters.items() if not some.isascii())
        self._digit = 1 << len(gates)

    def below(self, heading: str) -> int:
        """Return the gates that a folded heading opens for the text below it, whatever that text has."""
        return sum([bit for bit, opens in self._headings if opens(heading)])

    def letters(self, low: str) -> Letters:
        """Return the strings that gates ask for in a folded text, with their gates: no part of it has any others."""
        plain = [(some, bits) for some, bits in self._letters if some in low]
        return plain, () if low.isascii() else self._odd

    def marks(self, low: str, letters: Letters | None = None) -> int:
        """Return what a folded text has that gates ask for, as bits; several texts together have all their bits.

        ``letters`` are those of a text that it is a part of.
        """
        words = tokens(low)
        found = 0
        for word in self._words & words:
            found |= self._at[word]
        plain, foreign = letters or (self._letters, self._odd)
        for some, bits in plain:
            if some in low:
                found |= bits
        odd = "" if low.isascii() else " ".join(filterfalse(str.isascii, words))
        for some, bits in foreign if odd else ():
            if some in odd:
                found |= bits
        digit = holds(low, _DIGITS) or _NUMBER.search(odd)
        return found | self._digit if digit else found

    def opened(self, marks: int, below: int = 0) -> int:
        """Return the gates that a text passes, by what it has (``marks``) and what its heading opens (``below``)."""
        found = (marks & ~self._digit) | self._always | below
        return found | self._numbers if marks & self._digit else found & self._numberless
