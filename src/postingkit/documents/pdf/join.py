"""Join: rows broken by a margin, joined into logical lines."""

import re
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.line import label_of, line_of
from postingkit.documents.pdf.run import Row
from postingkit.lexicon.names import GENDER
from postingkit.text import BULLETS

__all__ = ["OPEN", "SOLID", "Line", "joined", "marked"]

_MARKS = frozenset(BULLETS)
_new = tuple.__new__  # half the cost of a named tuple's own, on every line
_ENDS = frozenset(".:;!?")
_SPREAD = 1.2
"""Two lines with a paragraph border between them are as many times further apart than their neighbours."""
_APART = 1.5
"""The same where there is no neighbour, by the distance of most lines."""
_LONG = 0.6
"""Least share of the column's width that a line fills when it breaks off in mid-sentence."""
_AXIS = 6
"""Points by which twice the middles of centred lines may differ."""
_FILLED = 1.4
"""A line may be as many times higher than the next of its paragraph, in another font of the same size."""
_MARK = 12
"""Most characters of "(m/w/d)" and the like."""
_OPEN = 8
"""Characters at a line's end that hold the word that leaves it open."""
_LOOSEST = 2.4
"""Line heights from one line to the next in the most widely set paragraph."""


# "Museum Curator of", "Research and", "Manager –", "unter der": no line ends here by will
OPEN = re.compile(
    r"(?:[-–—,&/]|\b(?:and|or|of|for|the|an?|in|to|at|with|by|from|our|your|und|oder|der|die|das|dem|den|des|für|im|mit"
    r"|von|zu|beim|zum|zur|vom|über|(?:ihre|deine|unsere|eine)[nmrs]?|de|la|du|et|les?|pour|y|el|los|las|con|para))$",
    re.IGNORECASE,
)


# "Lange Straße 38", "26655 Ammerfeld", "D-72898 Tarn"
_STREET = re.compile(
    r"[A-ZÄÖÜ][\w.-]{2,30}(?: [A-ZÄÖÜ][\w.-]{2,30}){0,2} \d{1,4} ?[a-z]?"
    r"|(?:[DA]-)?\d{4,5} [A-ZÄÖÜ][\w.()-]{2,30}(?: [\w.()-]{2,30}){0,3}"
)
# "jobs@tarn.example", "www.tarn.example/maps"
_ADDRESS = re.compile(r"\S+@\S+|(?:www\.|https?://)\S+")
# Japanese and Chinese letters and signs, which no space parts
SOLID = re.compile("[\u2e80-\u9fff\uff00-\uff60]")
# A number alone in its row, drawn apart from the item that it opens
_NUMBER = re.compile(r"\d{1,2}[.)]")


class Line(NamedTuple):
    """The rows of one logical line, and whether a paragraph border stands before it."""

    rows: list[Row]
    gap: bool


def joined(rows: list[Row], body: float) -> list[Line]:
    """Return the logical lines of a document's rows; ``body`` is the height of its common lines."""
    lines: list[Line] = []
    steps = _steps(rows)
    widest = _APART * _usual(rows, steps, body)
    titles = _titles(rows, steps, body)
    group: list[Row] = []
    last: Row | None = None
    before = 0.0
    item = False  # whether the line opens with a bullet or number
    for i, (row, step, after) in enumerate(zip(rows, steps, [*steps[1:], 0.0], strict=True)):
        near = (before or step, step, after or step)
        tight = step > 0 and step <= _SPREAD * min(near) + 0.5
        # two lines alone on a page: what stands between them is seen from the other pages
        apart = step > widest and not before and not after and _common(row, body)
        before = step
        opens = marked(row)
        if i in titles or (
            last is not None and _continues(group, row, opens=opens, tight=tight and not apart, item=item)
        ):
            group.append(row)
        else:
            item = opens
            together = tight or (last is not None and (_close(last, row) or _opens_caption(group[0], last, row)))
            group = [row]
            lines.append(_new(Line, (group, not together)))
        last = row
    return lines


def _steps(rows: list[Row]) -> list[float]:
    """Return each row's distance from the row before, 0 where they are no neighbours of one size."""
    steps: list[float] = []
    page = 0
    bottom = height = 0.0
    for row in rows:
        before, above, bottom = height, bottom, row.bottom
        height = row.top - bottom
        step = above - bottom
        near = row.page == page and 0.3 * height < step < _LOOSEST * height and abs(before - height) < 0.12 * height
        steps.append(step if near else 0.0)
        page = row.page
    return steps


def _usual(rows: list[Row], steps: list[float], body: float) -> float:
    """Return the distance between most of the common lines; infinity where there is none."""
    found: dict[float, int] = {}
    for row, step in zip(rows, steps, strict=True):
        if step and _common(row, body):
            found[round(step)] = found.get(round(step), 0) + 1
    return max(found, key=found.__getitem__, default=float("inf"))


def _common(row: Row, body: float) -> bool:
    """Whether a row is as high as those of the body."""
    return abs(row.top - row.bottom - body) < 0.12 * body


def _titles(rows: list[Row], steps: list[float], body: float) -> set[int]:
    """Return the rows that continue a title of three or more lines in a column of its own.

    Its longest line is the column's width: no line may have had room for the next one's first word.
    """
    found: set[int] = set()
    large = [i for i, row in enumerate(rows) if row.top - row.bottom > 1.4 * body]
    start = 0
    for at in range(1, len(large) + 1):
        i = large[at] if at < len(large) else -1
        first, row = rows[large[start]], rows[i]
        if i - 1 == large[at - 1] and steps[i] and abs(row.left - first.left) < 2 and row.bold is first.bold:
            continue
        block = [rows[k] for k in large[start:at]]
        if 3 <= len(block) <= 7:
            width = max(r.right - r.left for r in block)
            if all(one.right - one.left + _first_word(two) > width for one, two in pairwise(block)):
                found.update(large[start + 1 : at])
        start = at
    return found


def _close(last: Row, row: Row) -> bool:
    """Whether no blank space lies between two rows of different sizes or cells."""
    return last.page == row.page and -0.5 * row.height <= last.bottom - row.bottom <= 1.5 * row.height


def _opens_caption(first: Row, last: Row, row: Row) -> bool:
    """Whether a row opens a caption at the height of the one before: captions of pictures in a row."""
    return abs(first.top - row.top) < 1 and row.left > last.right and first.page == row.page and not row.bold


def _continues(group: list[Row], row: Row, *, opens: bool, tight: bool, item: bool) -> bool:
    """Whether a row continues the logical line.

    ``opens`` says that it has a bullet or number of its own, ``tight`` that it stands as close as a paragraph's lines,
    ``item`` that the line has one.
    """
    last = group[-1]
    if row.cell == 1 or last.cell == 1:
        return row.cell == last.cell == 1 and row.label == last.label
    if (
        opens
        or row.cell == 2
        or row.cell == last.cell == 4
        or (row.cell == 3) != (last.cell in (2, 3))
        or (last.text[-1] == ":" and _is_short_lead(group))
    ):
        return False
    # No sentence ends with the line before, none starts with this one.
    mid = last.text[-1] not in _ENDS and row.text[0].islower()
    if last.page != row.page:
        return _goes_over(group, row, mid=mid)
    if len(group) == 1 and _NUMBER.fullmatch(last.text):
        return True
    height, below = last.top - last.bottom, row.top - row.bottom
    if abs(below - height) > 0.12 * height:  # a font that fills in for another may be higher
        filled = height < _FILLED * below  # "Map Clerk (m/w/d)" over "from now on" is no sentence
        return filled and mid and not last.bold and _close(last, row) and _full(last, row, mid=mid)
    heads = row.bold and not last.bold and row.text[-1] == ":" and not mid
    return tight and not heads and (last.hyphen or _goes_on(group, row, mid=mid, item=item))


def _is_short_lead(group: list[Row]) -> bool:
    """Whether a line that ends in a colon is one row, far from its column's edge."""
    last = group[-1]
    return len(group) == 1 and last.right - last.left < 0.6 * (last.edge - last.left)


def _goes_over(group: list[Row], row: Row, *, mid: bool) -> bool:
    """Whether the first row of a page continues the last row of the page before."""
    last = group[-1]
    level = len(group) > 1 and abs(row.left - last.left) < 3 and abs(row.height - last.height) < 0.12 * row.height
    alike = level and last.text[-1] not in _ENDS and row.bold is last.bold
    return (mid or alike) and _full(last, row, mid=mid)


def _stops(group: list[Row], row: Row, *, mid: bool) -> bool:
    """Whether words show that a line is complete: a title amid its sentence, the lines of an address."""
    last = group[-1]
    if (last.text[-1].isdigit() or _ADDRESS.fullmatch(last.text)) and _ADDRESS.fullmatch(row.text):
        return len(group) == 1  # a telephone number, and what else reaches one
    if last.bold and not row.bold and last.text[-1] == ")" and GENDER.search(last.text, len(last.text) - _MARK):
        return True
    return len(group) == 1 and not mid and last.text[-1] not in ",-" and _STREET.fullmatch(row.text) is not None


def _goes_on(group: list[Row], row: Row, *, mid: bool, item: bool) -> bool:
    """Whether a row close below continues a line, by the room for its first word, its type and its indent."""
    first, last = group[0], group[-1]
    if _stops(group, row, mid=mid):
        return False
    full = _full(last, row, mid=mid)
    if item and row.left > first.left + 2:  # under the item's words, right of its bullet
        return full or row.left < first.left + 5 * row.height
    if not full or (not mid and _turns(group, row)):
        return False
    if item:
        return mid
    return len(group) < 2 or mid or row.left < last.left + 0.8 * row.height or _centred(first, last, row)


def _turns(group: list[Row], row: Row) -> bool:
    """Whether a row's type, or a label that opens it, shows that it starts something new."""
    first, last = group[0], group[-1]
    if last.bold and not row.bold and first.bold:
        return True
    if row.bold and not last.bold:
        if last.text[-1] in _ENDS or abs(last.left - row.left) > 3:
            return True
        if len(group) == 1 and _short(row):
            return True  # "EG 9b TVöD" under its label, and the next label below
    return _labels(row) and (row.prefix > 0 or last.text[-1] in _ENDS or _labels(first))


def _centred(*rows: Row) -> bool:
    """Whether rows stand around one axis, as the caption of a picture does."""
    middles = [row.left + row.right for row in rows]
    return max(middles) - min(middles) < _AXIS


def _short(row: Row) -> bool:
    """Whether a row may be a label alone: one word, far from the column's edge."""
    return " " not in row.text and row.right - row.left < 0.7 * (row.edge - row.start)


def _labels(row: Row) -> bool:
    return row.text.find(":", 1, 42) > 0 and label_of(row.text)[0] > 0


def _full(last: Row, row: Row, *, mid: bool) -> bool:
    """Whether the first word of a row had no room on the line before."""
    used = last.right - last.left
    width = last.edge - last.start
    if abs(last.left - row.left) > 3 and last.left > last.start + 3 and not (last.bullet or marked(last)):
        room = width - used  # centred or set to the right
    else:
        room = last.edge - last.right
    return (
        room < _first_word(row) + 0.3 * row.height
        or (mid and used > _LONG * width)
        or (used > _LONG * width and OPEN.search(last.text, max(0, len(last.text) - _OPEN)) is not None)
    )


def marked(row: Row) -> bool:
    """Whether a row opens with a bullet or a number."""
    text = row.text
    first, near = text[0], text[1:3]
    if row.bullet or first in _MARKS:
        return True
    return (first in "-–—*+o(" or "." in near or ")" in near) and line_of(text).kind == "item"


def _first_word(row: Row) -> float:
    """Return the width of a row's first word with the space before it, by the row's mean letter.

    Scripts without spaces break anywhere: a letter is a word.
    """
    length = 1 if SOLID.match(row.text) else row.text.find(" ") + 1 or len(row.text)
    return length * (row.right - row.left) / len(row.text)
