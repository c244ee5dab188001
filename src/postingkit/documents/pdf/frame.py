"""Frame: a page's coordinates on the page as it is seen, and the boxes of letters in it."""

import ctypes
from array import array
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import repeat
from typing import NamedTuple

from postingkit.documents.pdf.engine import Engine, Handle

__all__ = ["Frame", "Letters"]


class Frame(NamedTuple):
    """The position and turn of a page's coordinates on the page as it is seen."""

    width: float
    height: float
    left: float
    bottom: float
    turn: int
    """Quarter turns clockwise."""

    def upright(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Return a box as seen: its corner at zero, the page's turn carried out."""
        left, bottom, right, top = left - self.left, bottom - self.bottom, right - self.left, top - self.bottom
        if self.turn == 1:
            return bottom, self.height - right, top, self.height - left
        if self.turn == 2:
            return self.width - right, self.height - top, self.width - left, self.height - bottom
        if self.turn == 3:
            return self.width - top, left, self.width - bottom, right
        return left, bottom, right, top


class Letters(NamedTuple):
    """The letters of a loaded page, which the engine knows by their index."""

    engine: Engine
    page: Handle
    frame: Frame | None
    """None for a page that is seen as it is drawn."""

    def boxes(self, at: list[int]) -> list[float]:
        """Return left, top, right, bottom of each letter, one after the other."""
        store = array("f", bytes(16 * len(at)))  # a ctypes array would be a new type for every length
        places = map(ctypes.byref, repeat(ctypes.c_char.from_buffer(store)), range(0, 16 * len(at), 16))
        deque(map(self.engine.loose_box, repeat(self.page), at, places), maxlen=0)
        boxes = store.tolist()
        if self.frame:
            for i in range(0, len(boxes), 4):
                left, top, right, bottom = boxes[i : i + 4]
                boxes[i], boxes[i + 3], boxes[i + 2], boxes[i + 1] = self.frame.upright(left, bottom, right, top)
        return boxes

    def objects(self, at: Iterable[int]) -> Iterator[int]:
        """Return the text object of each letter."""
        return map(self.engine.text_object, repeat(self.page), at)
