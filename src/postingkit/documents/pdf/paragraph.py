"""Paragraph: rows of a document joined into logical lines, each with its kind."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.document import BlockKind, Box
from postingkit.documents.line import line_of
from postingkit.documents.pdf.run import Row
from postingkit.text import BULLETS, clean, mend, squeeze

__all__ = ["Piece", "pieces"]

_LARGER = 1.15
"""A line this much higher than the body's lines is a heading by its size."""
_HEADING_WORDS = 16
_MARKS = frozenset(BULLETS)
_LIGATURE_GAP = re.compile(r"([a-zA-Z]*(?:\ufb00|\ufb01|\ufb02|\ufb03|\ufb04)) (?=[a-z])")
# First halves of words that are written with a hyphen: "full-time", "non-profit", "co-worker", "self-reliant".
_KEEP = frozenset(
    "full part long short high low well self non co re pre post multi cross inter on off in out up set hands state "
    "two three four five six seven eight nine ten first second third year day time half all decision problem team "
    "detail data evidence community grant award world entry mid best one open follow".split()
)


class Piece(NamedTuple):
    """A logical line: the columns of a block, and where it stands."""

    kind: BlockKind
    text: str
    level: int
    strong: bool
    gap: bool
    label: int
    lead: int
    box: Box


def pieces(rows: list[Row]) -> list[Piece]:
    """Return the logical lines of a document's rows."""
    return _Paragraphs(rows).pieces() if rows else []


class _Paragraphs:
    """One document's rows with what they say about its type: body size, line distance, hyphenation."""

    def __init__(self, rows: list[Row]) -> None:
        self.body = _body(rows)
        self.pitch = _pitch(rows)
        self.groups = _groups(rows, self.pitch)
        self.levels = _levels(self.groups, self.body)
        hyphens = sum(r.hyphen for r in rows)
        self.hyphenated = hyphens > 0.03 * len(rows)
        self.words = _vocabulary(rows) if hyphens else frozenset()

    def pieces(self) -> list[Piece]:
        out: list[Piece] = []
        groups, at = self.groups, 0
        last: Row | None = None
        while at < len(groups):
            group = groups[at]
            at += 1
            value: list[list[Row]] = []
            if group[0].cell == 1:
                while at < len(groups) and (groups[at][0].cell == 3 or (groups[at][0].cell == 2 and not value)):
                    value.append(groups[at])
                    at += 1
            gap = _gap(last, group[0], self.pitch)
            out += self._entry(group, value, gap) if value else self._piece(group, gap, self.body)
            last = value[-1][-1] if value else group[-1]
        return out

    def _entry(self, group: list[Row], value: list[list[Row]], gap: bool) -> list[Piece]:  # noqa: FBT001 - a column
        """Return a table's entry: one pair, or a heading with its text where the value runs over several lines."""
        label, text = self._text(group), self._text(value[0])
        name = label.rstrip(" :")
        if len(value) == 1 and text and name and len(value[0]) <= 2 and not _marked(text, value[0][0]):
            line = f"{name}: {text}"
            return [Piece("pair", line, 0, False, gap, len(name), len(name) + 2, _box(group + value[0]))]
        out = [Piece("heading", label, 3, True, gap, 0, 0, _box(group))] if label else []
        last: Row | None = None
        for rows in value:
            out += self._piece(rows, last is None or _gap(last, rows[0], self.pitch), float("inf"))
            last = rows[-1]
        return out

    def _piece(self, group: list[Row], gap: bool, body: float) -> list[Piece]:  # noqa: FBT001 - a column
        """Return the piece that a group of rows makes, or none when nothing is left of its words."""
        text = self._text(group)
        first, box = group[0], _box(group)
        strong = all(r.bold for r in group)
        if first.bullet:
            text = text[first.bullet :].lstrip()
            return [Piece("item", text, 1, strong, gap, 0, 0, box)] if text else []
        line = line_of(text)
        if not line.text:
            return []
        if line.kind == "item":
            return [Piece("item", line.text, 1, strong, gap, 0, line.lead, box)]
        if max(r.height for r in group) > _LARGER * body and len(text.split()) <= _HEADING_WORDS and not line.label:
            return [Piece("heading", line.text, self.levels.get(round(first.height), 3), True, gap, 0, 0, box)]
        return [Piece(line.kind, line.text, 0, strong, gap, line.label, line.lead, box)]

    def _text(self, group: list[Row]) -> str:
        """Return the words of a logical line: hyphenation healed, spaces plain."""
        text = group[0].text
        for row in group[1:]:
            text = self._healed(text, row.text) if text.endswith("-") else f"{text} {row.text}"
        if "\ufb01" in text or "\ufb02" in text or "\ufb00" in text:
            text = _LIGATURE_GAP.sub(r"\1", text)
        return squeeze(mend(clean(text)))

    def _healed(self, text: str, rest: str) -> str:
        """Return two lines as one where the first ends in a hyphen: a word's own, or one made by the margin."""
        head = text[:-1].rsplit(None, 1)[-1].lower() if len(text) > 1 else ""
        tail = rest.split(None, 1)[0].strip(".,;:()!?").lower()
        if not head or text[-2] == " ":
            return f"{text} {rest}"
        plain = re.sub(r"^\W+", "", head)
        own = not rest[0].islower() or "-" in plain or plain in _KEEP or f"{plain}-{tail}" in self.words
        return text[:-1] + rest if not own and (self.hyphenated or plain + tail in self.words) else text + rest


def _box(group: list[Row]) -> Box:
    page = group[0].page
    here = [r for r in group if r.page == page]
    return Box(
        page,
        round(min(r.left for r in here), 1),
        round(min(r.bottom for r in here), 1),
        round(max(r.right for r in here), 1),
        round(max(r.top for r in here), 1),
    )


def _body(rows: list[Row]) -> float:
    """Return the height of the body's lines: the one most letters have."""
    heights: Counter[float] = Counter()
    for row in rows:
        heights[round(row.height, 1)] += len(row.text)
    return heights.most_common(1)[0][0]


def _levels(groups: list[list[Row]], body: float) -> dict[int, int]:
    """Return heading levels by line height, 1 for the highest."""
    sizes = sorted({round(g[0].height) for g in groups if g[0].height > _LARGER * body}, reverse=True)
    return {size: min(i + 1, 3) for i, size in enumerate(sizes)}


def _pitch(rows: list[Row]) -> dict[int, float]:
    """Return the usual distance from line to line, by line height."""
    found: dict[int, Counter[float]] = {}
    for one, two in pairwise(rows):
        if (
            one.page == two.page
            and abs(one.height - two.height) < 0.5
            and 0 < one.bottom - two.bottom < 2.2 * one.height
        ):
            found.setdefault(round(one.height), Counter())[round(one.bottom - two.bottom, 1)] += 1
    return {height: counts.most_common(1)[0][0] for height, counts in found.items()}


def _gap(one: Row | None, two: Row, pitch: dict[int, float]) -> bool:
    """Whether a paragraph border stands between two rows."""
    if one is None or one.page != two.page:
        return True
    usual = pitch.get(round(two.height), 1.2 * two.height)
    distance = one.bottom - two.bottom
    return not -0.5 * two.height <= distance <= 1.25 * usual + 0.5


def _groups(rows: list[Row], pitch: dict[int, float]) -> list[list[Row]]:
    groups: list[list[Row]] = []
    for row in rows:
        if groups and _joins(groups[-1], row, pitch):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _joins(group: list[Row], row: Row, pitch: dict[int, float]) -> bool:  # noqa: PLR0911 - one reason a line
    """Whether a row continues the logical line."""
    first, last = group[0], group[-1]
    if row.cell == 1 or last.cell == 1:
        return row.cell == last.cell == 1 and last.page == row.page and 0 < last.bottom - row.bottom < 1.8 * row.height
    if row.cell == 2 or (row.cell == 3) != (last.cell in (2, 3)):
        return False
    if row.bullet or abs(row.height - last.height) > 0.12 * last.height or _marked(row.text, row):
        return False
    full = last.right + _first_word(row) > last.edge - 0.3 * row.height
    continues = row.text[0].islower() or last.hyphen
    if last.page != row.page:
        return full and continues and last.text[-1] not in ".:;!?"
    distance = last.bottom - row.bottom
    usual = pitch.get(round(row.height), 1.2 * row.height)
    if not 0.3 * row.height < distance <= 1.25 * usual + 0.5:
        return False
    if last.bold != row.bold and first.bold and not (full and continues):
        return False
    if not full:
        return last.hyphen
    item = first.bullet or _marked(first.text, first)
    if item:
        return row.left > first.left + 2 or continues
    return len(group) < 2 or row.left < last.left + 0.8 * row.height or continues


def _marked(text: str, row: Row) -> bool:
    """Whether a line opens with a bullet or a number."""
    if row.bullet or text[0] in _MARKS:
        return True
    return (text[0] in "-–—*+o(" or text[1:2] in (".", ")") or text[2:3] in (".", ")")) and line_of(text).kind == "item"


def _first_word(row: Row) -> float:
    """Return the width of a row's first word with the space before it, by the row's mean letter."""
    length = row.text.find(" ") + 1 or len(row.text)
    return length * (row.right - row.left) / len(row.text)


def _vocabulary(rows: list[Row]) -> frozenset[str]:
    return frozenset(word.strip(".,;:()!?").lower() for row in rows for word in row.text.split())
