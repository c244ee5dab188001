"""Under: the words that lie under a link's rectangle, and lines that are nothing but links."""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.pdf.engine import Engine
from postingkit.documents.pdf.frame import Frame, boxes
from postingkit.documents.pdf.run import WORD, Place, Run
from postingkit.text import clean, squeeze

__all__ = ["MENU", "Part", "apart", "words_under"]

MENU = 3
"""So many links that make up a line are a menu."""
_new = tuple.__new__


class Part(NamedTuple):
    """Words of a run that lie under one link."""

    start: int
    end: int
    left: float
    right: float
    href: str


def apart(run: Run, text: str, ends: tuple[int, int], parts: Sequence[Part]) -> list[Run]:
    """Return a run that is nothing but links as one run a link: "Visit Exhibitions Collection Join & Give"."""
    found = sorted({part.start: part for part in parts}.values())
    rest = text[ends[0] : ends[1]]
    for part in found:
        rest = rest.replace(text[part.start : part.end], "", 1)
    crossed = any(one.end > two.start for one, two in pairwise(found))
    if crossed or len({part.href for part in found}) < MENU or any(map(str.isalnum, rest)):
        return [run]
    return [
        run._replace(text=text[part.start : part.end], left=part.left, right=part.right, prefix=0, linked=True)
        for part in found
    ]


def words_under(  # noqa: PLR0913, PLR0917 - the page, its text and one rectangle
    engine: Engine,
    textpage: ctypes.c_void_p,
    place: Place,
    runs: list[Run],
    ends: list[tuple[int, int]],
    heights: list[tuple[float, int]],
    text: str,
    frame: Frame | None,
    parts: dict[int, list[Part]],
) -> str:
    """Return the words whose middles lie under a link's rectangle; runs that are all link learn it.

    ``heights`` are the heights of the runs' middles with their indices, from the page's foot upward.
    """
    found: list[str] = []
    _, left, bottom, right, top, _ = place
    for i in sorted([i for _, i in heights[bisect_left(heights, (bottom,)) : bisect_left(heights, (top,))]]):
        run = runs[i]
        if run.right <= left or run.left >= right:
            continue
        begin, end = ends[i]
        if left - 1 <= run.left and run.right <= right + 1:
            found.append(text[begin:end])
            runs[i] = _new(Run, (*run[:-1], True))
            continue
        spans = [match.span() for match in WORD.finditer(text, begin, end)]
        lefts = boxes(engine, textpage, [a for a, _ in spans], frame)[0::4]
        middles = map(sum, pairwise([*lefts, run.right]))
        words = [span for span, twice in zip(spans, middles, strict=True) if left < twice / 2 < right]
        if words:
            found.append(text[words[0][0] : words[-1][1]])
            part = Part(words[0][0], words[-1][1], max(left, run.left), min(right, run.right), place.href)
            parts.setdefault(i, []).append(part)
    return squeeze(clean(" ".join(found))) if found else ""
