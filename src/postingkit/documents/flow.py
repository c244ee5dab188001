"""Flow: the text of a page and its borders come in, in order; the lines a reader sees come out.

Both readers of HTML drive it, so that a page gives the same lines whichever parser could take it. A line ends at a
block's border or at ``<br>``; the cells of a table row that hold one line each become one line.
"""

from __future__ import annotations

import re

from postingkit.documents.row import Region, Row, is_label, join, pair
from postingkit.text import clean

__all__ = ["Flow"]

_WORD = re.compile(r"\w")
HEADING_LIMIT = 200  # a longer heading is a paragraph in heading's clothes
COLUMNS = 12  # a wider table is data of its own, one line a cell


class Flow:
    """Lays text out into rows."""

    __slots__ = (
        "_cells",
        "_from",
        "_href",
        "_spans",
        "bold",
        "gap",
        "heading",
        "item",
        "level",
        "parts",
        "plain",
        "regions",
        "rows",
        "stray",
    )

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.regions: list[Region] = []
        self.stray: list[tuple[str, str]] = []
        """Links without words in a line: where they lead, and what names them."""
        self.parts: list[str] = []
        self.bold = 0
        """How many open elements make their text bold."""
        self.plain = False
        """Some word of the line is not bold."""
        self.heading = 0
        self.level = 0
        """How many lists are open."""
        self.item = False
        """The next line opens a list item."""
        self.gap = True
        self._href: str | None = None
        self._from = 0
        self._spans: list[tuple[int, int, str]] = []
        self._cells: list[list[tuple[int, int, bool]]] = []

    def text(self, text: str) -> None:
        """Take a run of text as it stands in the page."""
        self.parts.append(text)
        if not self.plain and not self.bold and _WORD.search(text):
            self.plain = True

    def lines(self, text: str) -> None:
        """Take preformatted text, where a line feed is a break."""
        first, *rest = text.split("\n")
        self.text(first)
        for line in rest:
            self.br()
            self.text(line)

    def br(self) -> None:
        """End the line; a second break in a row is a border."""
        if not (self.parts and self.flush()):
            self.gap = True

    def border(self) -> None:
        """End the line at the border of a block."""
        if self.parts:
            self.flush()
        self.gap = True

    def flush(self) -> bool:
        """End the line and return whether there was one."""
        text = "".join(self.parts)
        if not text.isprintable() or not text.isascii():
            text = clean(text)
        if "  " in text or "\n" in text or "\t" in text:
            text = " ".join(text.split())
        else:
            text = text.strip()
        if len(text) < 4 and not _WORD.search(text):  # "", "•", "|"
            self._restart()
            return False
        row = Row(text, self.gap, strong=not self.plain)
        if self.heading:
            if len(text) <= HEADING_LIMIT:
                row.kind, row.level = "heading", self.heading
        elif self.item:
            row.kind, row.level = "item", self.level or 1
        if self._spans or self._href is not None:
            self._place(row)
        self.rows.append(row)
        self.gap = self.item = False
        self._restart()
        return True

    def _restart(self) -> None:
        self.parts.clear()
        self.plain = False
        self._spans.clear()
        self._from = 0

    # ---- links ------------------------------------------------------------------------------------------------------

    def open_link(self, href: str) -> None:
        """Take the start of a link."""
        parts = self.parts
        if self._spans and self._spans[-1][1] == len(parts):
            parts.append(" ")  # two links side by side are two words: "<a>python</a><a>django</a>"
        self._href = href
        self._from = len(parts)

    def close_link(self, name: str = "") -> None:
        """Take the end of a link; ``name`` is what its attributes call it."""
        if self._href is not None:
            if len(self.parts) > self._from:
                self._spans.append((self._from, len(self.parts), self._href))
            elif name:
                self.stray.append((self._href, name))
            self._href = None

    @property
    def in_link(self) -> bool:
        """Whether a link is open."""
        return self._href is not None

    def _place(self, row: Row) -> None:
        """Find where the links of a line stand in its squeezed text."""
        parts = self.parts
        spans = self._spans
        if self._href is not None and len(parts) > self._from:
            spans.append((self._from, len(parts), self._href))
        position, due, at = 0, False, 0
        for start, end, href in spans:
            _, position, due = _advance("".join(parts[at:start]), position, due)
            begin, position, due = _advance("".join(parts[start:end]), position, due)
            if position > begin:
                row.links.append((begin, position, href))
                row.linked += position - begin
            at = end

    # ---- lists, tables, definitions ---------------------------------------------------------------------------------

    def open_item(self) -> None:
        """Take the start of a list item."""
        if self.parts:
            self.flush()
        self.item = True

    def close_item(self) -> None:
        """Take the end of a list item; the next one follows without a gap."""
        if self.parts:
            self.flush()
        self.item = False

    def open_row(self) -> None:
        """Take the start of a table row."""
        self.border()
        self._cells.append([])

    def open_cell(self) -> int:
        """Take the start of a cell; give the answer back at its end."""
        self.border()
        return len(self.rows)

    def close_cell(self, start: int, *, head: bool = False) -> None:
        """Take the end of a cell."""
        self.border()
        if self._cells and len(self.rows) > start:
            self._cells[-1].append((start, len(self.rows), head))

    def close_row(self) -> None:
        """Take the end of a table row: cells of one line each become one line."""
        self.border()
        cells = self._cells.pop() if self._cells else []
        if len(cells) < 2:
            return
        rows = self.rows
        at, second, _ = cells[0]
        if second - at > 1:
            return
        if all(end - start == 1 and rows[start].kind != "heading" for start, end, _ in cells):
            if len(cells) == 2 and not (cells[0][2] and cells[1][2]) and is_label(rows[at]):
                pair(rows, at)
            elif len(cells) <= COLUMNS:
                join(rows, at)
        elif len(cells) == 2 and is_label(rows[at]):
            rows[at].strong = True  # it names what stands beside it

    def close_term(self, start: int) -> None:
        """Take the end of a ``dt`` that opened at row ``start``."""
        self.border()
        if len(self.rows) == start + 1:
            self.rows[start].term = True

    def close_detail(self, start: int) -> None:
        """Take the end of a ``dd`` that opened at row ``start``; with its ``dt`` it makes a pair."""
        self.border()
        rows = self.rows
        if len(rows) > start > 0 and rows[start - 1].term:
            term = rows[start - 1]
            term.term = False
            if len(rows) == start + 1 and rows[start].kind != "heading" and is_label(term):
                pair(rows, start - 1)
            else:
                term.strong = True


def _advance(text: str, position: int, due: bool) -> tuple[int, int, bool]:  # noqa: FBT001 - a state
    """Return where a run of text begins and ends in the squeezed line, and whether a space is due after it."""
    text = clean(text)
    words = " ".join(text.split())
    if not words:
        return position, position, due or bool(text)
    if position and (due or text[0].isspace()):
        position += 1
    return position, position + len(words), text[-1].isspace()
