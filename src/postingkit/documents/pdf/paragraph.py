"""Paragraph: rows of a document joined into logical lines, each with its kind."""

import re
from typing import NamedTuple

from postingkit.documents.document import BlockKind, Box
from postingkit.documents.hyphens import Hyphens
from postingkit.documents.line import line_of
from postingkit.documents.pdf.join import OPEN, SOLID, Line, joined, marked
from postingkit.documents.pdf.ligature import Ligatures
from postingkit.documents.pdf.run import Row
from postingkit.text import clean, mend, squeeze

__all__ = ["Piece", "pieces", "undoubled"]

_new = tuple.__new__  # half the cost of a named tuple's own, on every line
_LARGER = 1.15
"""A line this much higher than the body's lines is a heading by its size."""
_MUCH_LARGER = 1.3
"""A line this much higher is a heading even if it is not bold."""
_TITLE = 160
"""Most characters of a heading of several lines."""
_BROKEN = 0.03
"""Share of a document's lines that a hyphen ends, where a margin made them."""
_HEADING_WORDS = 16
"""Most words of a heading known only by its size."""
# "Multiple-Choice Test . . . . . . . . . 100%"
_LEADER = re.compile(r"[ .]{6,}")
# "AAPPPPLLYY NNOOWW": bold made by printing every letter twice
_DOUBLED = re.compile(r"\b(?:[A-Za-z]{2}){3,}\b")
# "eine Archivarin /" over "einen Archivar (m/w/d)": a title that the sentence above it leads to
_ARTICLE = re.compile(r"eine[nr]? [A-ZÄÖÜ]")


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
    linked: bool = False
    """All of it is one link."""
    prefix: int = 0
    """As in a run: where the line's weight changes."""


def pieces(rows: list[Row]) -> list[Piece]:
    """Return the logical lines of a document's rows."""
    return _titled(_Paragraphs(rows).pieces()) if rows else []


class _Paragraphs:
    """One document's lines with its typography: body size, heading sizes, hyphenation."""

    def __init__(self, rows: list[Row]) -> None:
        self.body = _body(rows)
        letters = sum([len(row.text) for row in rows])
        self.plain = 2 * sum([len(row.text) for row in rows if row.bold]) < letters
        """Bold stands out; where most of the text is bold it says nothing."""
        self.ligatures = Ligatures(" ".join([row.text for row in rows]))
        self.lines = joined(rows, self.body)
        self.levels = _levels(self.lines, self.body)
        self.hyphens = Hyphens([row.text for row in rows], many=_BROKEN)

    def pieces(self) -> list[Piece]:
        """Return the lines as pieces, each label together with its value."""
        out: list[Piece] = []
        lines, at = self.lines, 0
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.rows[0].cell != 1:
                out += self._piece(line, self.body)
                continue
            value: list[Line] = []
            while at < len(lines) and (lines[at].rows[0].cell == 3 or (lines[at].rows[0].cell == 2 and not value)):
                value.append(lines[at])
                at += 1
            if value:
                out += self._entry(line, value)
            else:  # a label left without a value heads nothing
                out.append(Piece("paragraph", self._text(line.rows), 0, False, line.gap, 0, 0, _box(line.rows)))
        return out

    def _entry(self, line: Line, value: list[Line]) -> list[Piece]:
        """Return a table's entry: one pair, or a heading with its text where the value runs over several lines."""
        label, text = self._text(line.rows), self._text(value[0].rows)
        name = label.rstrip(" :")
        if len(value) == 1 and text and name and len(value[0].rows) <= 2 and not marked(value[0].rows[0]):
            box = _box(line.rows + value[0].rows)
            return [Piece("pair", f"{name}: {text}", 0, False, line.gap, len(name), len(name) + 2, box)]
        out = [Piece("heading", label, 3, True, line.gap, 0, 0, _box(line.rows))] if label else []
        for i, one in enumerate(value):
            out += self._piece(one if i else one._replace(gap=True), float("inf"))
        return out

    def _piece(self, one: Line, body: float) -> list[Piece]:
        """Return the piece that a line makes, or none when nothing is left of its words."""
        group, gap = one
        text = self._text(group)
        first, box = group[0], _box(group)
        strong = self.plain and first.bold and all(row.bold for row in group)
        if first.bullet:
            text = text[first.bullet :].lstrip()
            return [_new(Piece, ("item", text, 1, strong, gap, 0, 0, box, False, 0))] if text else []
        line = line_of(text)
        if not line.text:
            return []
        if line.kind == "item" and text[0] in "-–—" and (text[-1] in "-–—" or first.height > _MUCH_LARGER * body):
            line = line._replace(kind="paragraph", text=text, lead=0)  # "– in Mathematics –", a title's second line
        if line.kind == "item":
            return [_new(Piece, ("item", line.text, 1, strong, gap, 0, line.lead, box, False, 0))]
        words = text.count(" ") + 1
        small = text[0].islower() and not _ARTICLE.match(text)
        if first.height > _LARGER * body and words <= _HEADING_WORDS and not (line.label or small):
            if (strong or first.height > _MUCH_LARGER * body) and (text[-1] not in ".;,!" or words <= 6):
                return [Piece("heading", line.text, self.levels.get(round(first.height), 3), True, gap, 0, 0, box)]
            strong = True
        linked = first.linked and len(group) == 1
        prefix = first.prefix if line.kind == "paragraph" and len(line.text) == len(text) else 0
        row = (line.kind, line.text, 0, strong, gap, line.label, line.lead, box, linked, prefix)
        return [_new(Piece, row)]

    def _text(self, group: list[Row]) -> str:
        """Return the words of a logical line: hyphenation healed, spaces plain."""
        text = group[0].text
        for row in group[1:]:
            text = self.hyphens.joined(text, row.text) if text.endswith("-") else _followed(text, row.text)
        text = self.ligatures.mended(text)
        if "...." in text or ". . . ." in text:
            text = _LEADER.sub(" … ", text)
        text = undoubled(text)
        if text.isascii() and text.isprintable():
            return squeeze(text) if "  " in text else text
        return squeeze(mend(clean(text)))


def _followed(text: str, rest: str) -> str:
    """Return two lines as one; no space stands where a slash or a script without spaces was broken.

    >>> _followed("Kartograf/in (m/w/", "d)"), _followed("Tarn /", "Moor"), _followed("展覧会の企画に", "関する業務")
    ('Kartograf/in (m/w/d)', 'Tarn / Moor', '展覧会の企画に関する業務')
    """
    solid = (text[-1] == "/" and text[-2:-1] != " ") or (SOLID.match(text[-1]) and SOLID.match(rest))
    return f"{text}{rest}" if solid else f"{text} {rest}"


# "Entwicklung (m/w/d)" ends a title that "Werkstudent Java" began
_ANYONE = re.compile(r"\([mwfdxi]/[mwfdxi](?:/[mwfdxi])?\)|\([mwfdxi]{3}\)", re.IGNORECASE)


def _titled(found: list[Piece]) -> list[Piece]:
    """Join a heading's lines where its words show that it goes on."""
    out: list[Piece] = []
    for piece in found:
        last = out[-1] if out else None
        if (
            last is not None
            and last.kind == "heading"
            and ((piece.kind == "heading" and last.level == piece.level) or _goes_on(last, piece))
            and not piece.gap
            and last.box.page == piece.box.page
            and len(last.text) + len(piece.text) < _TITLE
            and (
                piece.text[0] in "(&"
                or piece.text[0].islower()
                or OPEN.search(last.text)
                or (_ANYONE.search(piece.text) and not _ANYONE.search(last.text))
            )
        ):
            out[-1] = last._replace(text=_followed(last.text, piece.text), box=_around(last.box, piece.box))
        else:
            out.append(piece)
    return out


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Whether a line of a heading's size that opens with a small letter stands right below it, or around one axis."""
    if piece.kind != "paragraph" or not piece.strong or not piece.text[0].islower():
        return False
    if last.box.left != piece.box.left and not _on_axis(last.box, piece.box):
        return False
    height = piece.box.top - piece.box.bottom
    rows = round((last.box.top - last.box.bottom) / height)
    return 1 <= rows <= 2 and abs(last.box.top - last.box.bottom - rows * height) < 0.2 * height


_AXIS = 6
"""Points by which twice the middles of centred lines may differ."""


def _on_axis(one: Box, two: Box) -> bool:
    return abs(one.left + one.right - two.left - two.right) < _AXIS


def _around(one: Box, two: Box) -> Box:
    return Box(
        one.page, min(one.left, two.left), min(one.bottom, two.bottom), max(one.right, two.right), max(one.top, two.top)
    )


def undoubled(text: str) -> str:
    """Return a text whose letters were each printed twice with single letters.

    >>> undoubled("AAPPPPLLYY NNOOWW"), undoubled("Aardvark keeper")
    ('APPLY NOW', 'Aardvark keeper')
    """
    return _DOUBLED.sub(_once, text) if text[:1] == text[1:2] else text


def _once(match: re.Match[str]) -> str:
    word = match[0]
    return word[::2] if word[::2] == word[1::2] else word


def _box(group: list[Row]) -> Box:
    """Return the box around rows; of rows on two pages, around those on the first."""
    page, _, left, bottom, right, top = group[0][:6]
    for row in group[1:]:
        if row.page != page:
            break
        _, _, a, b, c, d, *_ = row
        left, bottom, right, top = min(left, a), min(bottom, b), max(right, c), max(top, d)
    return _new(Box, (page, left, bottom, right, top))


def _body(rows: list[Row]) -> float:
    """Return the height of the body's lines: that of most letters."""
    heights: dict[int, int] = {}
    for row in rows:
        height = int(10 * (row.top - row.bottom))
        heights[height] = heights.get(height, 0) + len(row.text)
    return max(heights, key=heights.__getitem__) / 10


def _levels(lines: list[Line], body: float) -> dict[int, int]:
    """Return heading levels by line height, 1 for the highest."""
    heights = {round(line.rows[0].height) for line in lines if line.rows[0].height > _LARGER * body}
    sizes = sorted(heights, reverse=True)
    return {size: min(i + 1, 3) for i, size in enumerate(sizes)}
