"""Under: the words that lie under a page's links."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.pdf.frame import Letters
from postingkit.documents.pdf.run import WORD, Place, Run
from postingkit.text import clean, squeeze

__all__ = ["Under"]

_MENU = 3
"""Fewest links that make up a line of a menu."""
_new = tuple.__new__


class Part(NamedTuple):
    """Words of a run that lie under one link."""

    start: int
    end: int
    left: float
    right: float
    href: str


class Under:
    """A page's runs, which learn from its links; ``ends`` has the end of each run's letters in the page's text."""

    def __init__(self, letters: Letters, text: str, runs: list[Run], ends: list[tuple[int, int]]) -> None:
        self._letters = letters
        self._text = text
        self._runs = list(runs)
        self._ends = ends
        self._heights = sorted([((run.bottom + run.top) / 2, i) for i, run in enumerate(runs)])
        """Of the runs' middles with their indices, from the page's foot upward."""
        self._words: dict[int, list[tuple[int, int, float]]] = {}
        self._parts: defaultdict[int, list[Part]] = defaultdict(list)

    def words(self, place: Place) -> str:
        """Return the words whose middles lie under a link's rectangle; runs that are wholly linked are marked."""
        found: list[str] = []
        _, left, bottom, right, top, _ = place
        heights = self._heights
        for i in sorted([i for _, i in heights[bisect_left(heights, (bottom,)) : bisect_left(heights, (top,))]]):
            run = self._runs[i]
            if run.right <= left or run.left >= right:
                continue
            if left - 1 <= run.left and run.right <= right + 1:
                begin, end = self._ends[i]
                found.append(self._text[begin:end])
                self._runs[i] = _new(Run, (*run[:-1], True))
                continue
            words = [(start, end) for start, end, middle in self._middles(i) if left < middle < right]
            if words:
                start, end = words[0][0], words[-1][1]
                found.append(self._text[start:end])
                part = (start, end, max(left, run.left), min(right, run.right), place.href)
                self._parts[i].append(_new(Part, part))
        return squeeze(clean(" ".join(found))) if found else ""

    def _middles(self, i: int) -> list[tuple[int, int, float]]:
        """Return where each word of a run starts and ends in the text, and where its middle is on the page."""
        known = self._words.get(i)
        if known is None:
            spans = [match.span() for match in WORD.finditer(self._text, *self._ends[i])]
            lefts = self._letters.boxes([start for start, _ in spans])[0::4]
            middles = [sum(ends) / 2 for ends in pairwise([*lefts, self._runs[i].right])]
            known = [(*span, middle) for span, middle in zip(spans, middles, strict=True)]
            self._words[i] = known
        return known

    def runs(self) -> list[Run]:
        """Return the runs with what they learned; one that is nothing but links is a run for each of them.

        "Visit Exhibitions Collection Join & Give"
        """
        cut = {i: self._link_runs(i, parts) for i, parts in self._parts.items() if len(parts) >= _MENU}
        return [part for i, run in enumerate(self._runs) for part in cut.get(i, (run,))] if cut else self._runs

    def _link_runs(self, i: int, parts: Sequence[Part]) -> list[Run]:
        """Return a run cut into its links, if it is nothing but links to several addresses."""
        run, text = self._runs[i], self._text
        found = sorted({part.start: part for part in parts}.values())
        rest = text[slice(*self._ends[i])]
        for part in found:
            rest = rest.replace(text[part.start : part.end], "", 1)
        crossed = any(one.end > two.start for one, two in pairwise(found))
        if crossed or len({part.href for part in found}) < _MENU or any(map(str.isalnum, rest)):
            return [run]
        return [
            run._replace(text=text[part.start : part.end], left=part.left, right=part.right, prefix=0, linked=True)
            for part in found
        ]
