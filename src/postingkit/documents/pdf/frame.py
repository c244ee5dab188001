"""Frame: a page's coordinates on the page as it is seen, and the boxes of letters in it."""

import ctypes
from array import array
from collections import deque
from itertools import repeat
from typing import NamedTuple

from postingkit.documents.pdf.engine import Engine, Handle

__all__ = ["Frame", "boxes"]


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


def boxes(engine: Engine, textpage: Handle, letters: list[int], frame: Frame | None) -> list[float]:
    """Return left, top, right, bottom of each letter, one after the other; a page seen as it is drawn has no frame."""
    store = array("f", bytes(16 * len(letters)))  # a ctypes array would be a new type for every length
    places = map(ctypes.byref, repeat(ctypes.c_char.from_buffer(store)), range(0, 16 * len(letters), 16))
    deque(map(engine.loose_box, repeat(textpage), letters, places), maxlen=0)
    boxes = store.tolist()
    if frame:
        for at in range(0, len(boxes), 4):
            left, top, right, bottom = boxes[at : at + 4]
            boxes[at], boxes[at + 3], boxes[at + 2], boxes[at + 1] = frame.upright(left, bottom, right, top)
    return boxes
