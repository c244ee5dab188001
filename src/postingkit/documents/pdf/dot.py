"""Dot: the bullets of lists that a browser draws as small discs and squares, where others write a letter."""

import ctypes
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Container
from itertools import repeat

from postingkit.documents.pdf.engine import NOWHERE, Engine
from postingkit.documents.pdf.run import Run

__all__ = ["dots_of", "dotted"]

Dot = tuple[float, float, float]
"""Height of its middle, left edge, right edge."""

MAX_OBJECTS = 6_000
"""Most objects of a page; one with more is a drawing, and its dots are no bullets."""
_PATH = 2  # FPDF_PAGEOBJ_PATH
_LEAST, _MOST = 0.15, 0.365
"""Widths of a bullet in line heights: a quarter in Chrome, a third in Firefox; an icon is wider."""
_HOLLOW = 0.46
"""The ring before an item of a list within a list, where discs stand before others."""
_OFF = 0.14
"""Line heights by which its middle may stand above or below the line's."""
_SQUARE = 0.6
"""Points by which its height may differ from its width."""
_NEAR = 1.3
"""Most line heights between a bullet and its words."""
_SMALLEST, _LARGEST = 1.2, 9.0
"""Widths of any bullet, in points."""


def dots_of(engine: Engine, page: int, letters: Container[int]) -> list[Dot]:
    """Return the small discs and squares of a page, from its foot upward; of ``letters`` none is asked for its type."""
    sheet = ctypes.byref(NOWHERE, page)
    count = engine.count_objects(sheet)
    if not 0 < count <= MAX_OBJECTS:
        return []
    found: list[Dot] = []
    items = [item for item in map(engine.page_object, repeat(sheet), range(count)) if item and item not in letters]
    handles = list(map(ctypes.byref, repeat(NOWHERE), items))
    box = array("f", bytes(16))
    corners = [ctypes.byref(ctypes.c_char.from_buffer(box), at) for at in (0, 4, 8, 12)]
    for item, kind in zip(handles, map(engine.object_type, handles), strict=True):
        if kind == _PATH and engine.object_bounds(item, *corners):
            left, bottom, right, top = box
            wide = right - left
            if _SMALLEST < wide < _LARGEST and abs(top - bottom - wide) < _SQUARE:
                found.append(((bottom + top) / 2, left, right))
    found.sort()
    return found


def dotted(runs: list[Run], dots: list[Dot]) -> list[Run]:
    """Return the runs with the bullets that stand right before them as letters: "• Sorts maps"."""
    if not dots:
        return runs
    out, lefts = _opened(runs, dots, _MOST)
    return _opened(out, [dot for dot in dots if dot[1] > min(lefts) + 1], _HOLLOW)[0] if lefts else out


def _opened(runs: list[Run], dots: list[Dot], most: float) -> tuple[list[Run], list[float]]:
    """Return the runs with the bullets up to a size, and where these stand."""
    lefts: list[float] = []
    heights = [dot[0] for dot in dots]
    out = list(runs)
    for i, run in enumerate(runs):
        text, left, bottom, _, top, *_ = run
        high = top - bottom
        middle = (top + bottom) / 2
        near = slice(bisect_left(heights, middle - _OFF * high), bisect_right(heights, middle + _OFF * high))
        for _, start, end in dots[near]:
            if 0 < left - end < _NEAR * high and _LEAST * high < end - start < most * high:
                lefts.append(start)
                prefix = run.prefix + 2 * ((run.prefix > 0) - (run.prefix < 0))
                out[i] = run._replace(text=f"• {text}", left=start, prefix=prefix)
                break
    return out, lefts
