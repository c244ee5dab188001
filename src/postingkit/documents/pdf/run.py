"""Run: words side by side on one line of a page, and the values made of runs."""

import re
from typing import NamedTuple

__all__ = ["BLANK", "WORD", "Page", "Place", "Row", "Run", "words_of"]

_TOUCH = 0.05
"""Line heights between two letters of one word."""

# Not \s: Python counts \x1c-\x1f as spaces, and fonts hide ligatures there. \ufffe and \x02 end a hyphenated line.
BLANK = " \t\r\n\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\x02"
WORD = re.compile(f"[^{BLANK}]+")


class Run(NamedTuple):
    """Words in a row without a wide gap between them; lengths are points, the page's lower left corner is (0, 0)."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    bullet: int = 0
    """Length of a bullet that only its font shows (a letter set in Symbol or Wingdings)."""
    hyphen: bool = False
    """The engine saw a word broken at the end of this line; the text ends with the hyphen."""
    prefix: int = 0
    """Length of the words that open a run before its weight changes, once; less than 0 when they are the plain ones."""
    linked: bool = False
    """All of it lies under links."""

    @property
    def height(self) -> float:
        """Height of the line box: about 1.2 times the font size."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Height of the line's middle on the page."""
        return (self.top + self.bottom) / 2


class Place(NamedTuple):
    """A link's rectangle on its page, and the words under it."""

    href: str
    left: float
    bottom: float
    right: float
    top: float
    text: str = ""


class Page(NamedTuple):
    """The contents of one page, in drawing order."""

    number: int
    """From 1."""
    width: float
    height: float
    runs: list[Run]
    places: list[Place]


class Row(NamedTuple):
    """A line in reading order, with the edges of the column that it stands in."""

    page: int
    text: str
    left: float
    bottom: float
    right: float
    top: float
    bold: bool
    bullet: int
    hyphen: bool
    prefix: int
    linked: bool
    start: float
    """Left edge of the column."""
    edge: float
    """Right edge of the column."""
    cell: int = 0
    """1 for a table's label, 2 for the first line of its value, 3 for the value's other lines, else 0."""
    label: int = 0
    """Number of the label on its page, so that two labels under each other stay two."""

    @property
    def height(self) -> float:
        """Height of the line box."""
        return self.top - self.bottom


def words_of(runs: list[Run]) -> str:
    """Return the words of runs in a row; letters that were drawn one by one and touch are one word."""
    text, last = runs[0].text, runs[0]
    for run in runs[1:]:
        touch = len(run.text) == 1 == len(last.text) and run.left - last.right < _TOUCH * run.height
        text = f"{text}{'' if touch else ' '}{run.text[run.bullet :].lstrip()}"
        last = run
    return text
