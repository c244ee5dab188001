"""Flow: the text of a page and its borders come in, in order; the lines a reader sees come out.

Both readers of HTML drive it, so that a page gives the same lines whichever parser could take it. A line ends at a
block's border or at ``<br>``; the cells of a table row that hold one line each become one line.
The file is long because the state of a walk has one home.
"""

from __future__ import annotations

import re

from postingkit.documents.document import BlockKind
from postingkit.documents.html.tags import FILLED
from postingkit.documents.line import LABEL_CHARS
from postingkit.documents.row import Region, Row, Span, abreast, is_label, joined, paired
from postingkit.text import clean, holds

__all__ = ["PUNCTUATION", "Flow"]

PUNCTUATION = " \t\n\r\xa0:.,;*-–—|"
"""Marks that stand beside bold words without making the line less bold."""
HEADING_LIMIT = 200  # a longer heading is a paragraph in heading's clothes
FIELDS = 3  # fewer are a search's or a newsletter's
TAB = 60  # a longer text is no tab's name
TAB_RANK = 3
COLUMNS = 12  # a wider table is data of its own, one line a cell
_row = tuple.__new__  # half the cost of Row(...), on every line of every page
LABEL_MIN, NAME = 3, 24
LABELLED = 100  # characters of a label and its short value
_LABELLED = re.compile(r"\s*[^\W\d_a-z][^:.\n]{1,30}[:：]\s{0,4}[^\s:.;][^:;]{0,60}$")
_WORD = re.compile(r"\w")
_LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ"  # printable, and yet not the letters that a reader types


class Flow:
    """Lays text out into rows."""

    __slots__ = (
        "_cells",
        "_fields",
        "_from",
        "_grid",
        "_pair",
        "_spans",
        "_term",
        "bold",
        "gap",
        "heading",
        "href",
        "item",
        "kept",
        "level",
        "loud",
        "parts",
        "plain",
        "regions",
        "rows",
        "stray",
        "tabs",
    )

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.regions: list[Region] = []
        self.stray: list[tuple[str, str]] = []
        """Links without words in a line: where they lead, and what names them."""
        self.parts: list[str] = []
        """The text of the line so far."""
        self.bold = 0
        """How many open elements make their text bold."""
        self.loud = 0
        """How many parts open the line in bold."""
        self.plain = False
        """Some word of the line is not bold."""
        self.heading = 0
        """The rank of the heading that is open."""
        self.level = 0
        """How many lists are open."""
        self.item = False
        """The next line opens a list item."""
        self.kept = 0
        """How many open elements keep their line breaks."""
        self.gap = True
        """A border stands before the next line."""
        self.href: str | None = None
        """Where the open link leads."""
        self.tabs: dict[str | None, str] = {}
        """What leads to a part of the page, by that part's id."""
        self._from = 0
        self._spans: list[Span] = []
        self._cells: list[list[tuple[int, int, bool]]] = []
        self._grid: list[list[tuple[int, list[Row], bool]]] = []
        self._term = -1
        self._pair = -1
        self._fields: list[int] = []

    def text(self, text: str) -> None:
        """Take a run of text as it stands in the page."""
        if self.parts or not text.isspace():
            self.parts.append(text)
            if not self.plain and not self.bold and text.strip(PUNCTUATION):
                self.plain = True

    def part(self) -> None:
        """Part the words before from the words to come: by a colon when they are a label alone, else by a space."""
        parts = self.parts
        words = parts[0].strip()
        label = len(parts) == 1 and words[:1].isupper() and len(words) <= LABEL_CHARS and words.count(" ") < 4
        parts.append(": " if label and words[-1:].isalnum() else " ")

    def labels(self, words: str) -> bool:
        """Whether bold words are a label behind another with its value: "<b>Ref:</b> 7 <b>Place:</b> Bergen"."""
        name = words.strip()
        if not (LABEL_MIN < len(name) <= LABEL_CHARS and name[-1] in ":：" and name[0].isupper()):
            return False
        before = "".join(self.parts)
        goes_on = before.rstrip().endswith((",", " and", " or", " e", " et", " y", " und", " och", " og", " i"))
        return len(before) <= LABELLED and before[-1:].isspace() and not goes_on and bool(_LABELLED.match(before))

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
        parts = self.parts
        whole = parts[0] if len(parts) == 1 else "".join(parts)
        text = tidy(whole)
        if not text:
            parts.clear()
            self._spans.clear()
            self._from = self.loud = 0
            self.plain = False
            return False
        kind: BlockKind = "paragraph"
        level = 0
        label = self._named(text) if self.loud == 1 and self.plain else 0
        self.loud = 0
        if self.heading:
            if len(text) <= HEADING_LIMIT:
                kind, level = "heading", self.heading
        elif self.item:
            kind, level = "item", self.level or 1
        if self._spans or self.href is not None:
            links = self._place(text, plain=text is whole)
            self.rows.append(Row(text, kind, level, not self.plain, self.gap, links))
        elif label and kind == "paragraph":
            self.rows.append(Row(text, kind, level, strong=False, gap=self.gap, label=label, lead=label + 1))
        else:
            self.rows.append(_row(Row, (text, kind, level, not self.plain, self.gap, (), 0, 0)))
        self.gap = self.item = self.plain = False
        parts.clear()
        return True

    def _named(self, text: str) -> int:
        """Return how long the bold name is that a line opens with before its value: "<b>Sted</b> Elvestad"; else 0."""
        name = self.parts[0].strip()
        value = text[len(name) + 1 :]
        named = LABEL_MIN < len(name) <= NAME and name.replace(" ", "").isalpha() and name[0].isupper()
        told = named and text.startswith(f"{name} ") and 1 < len(value) <= TAB and value[-1] not in ".!?:"
        return len(name) if told and (value[0].isupper() or not value[0].isalpha()) else 0

    def leaf(self, words: str | None, rank: int, item: bool) -> None:  # noqa: FBT001 - called for most blocks of a page
        """Take a block, a heading of a rank or a list item that holds one run of text."""
        text = tidy(words) if words else ""
        gap = self.gap or not item
        if text:
            kind: BlockKind = "paragraph"
            level = 0
            if rank or self.heading:
                if len(text) <= HEADING_LIMIT:
                    kind, level = "heading", rank or self.heading
            elif item or self.item:
                kind, level = "item", self.level or 1
            self.rows.append(_row(Row, (text, kind, level, self.bold > 0, gap, (), 0, 0)))
            self.item = gap = False
        self.gap = gap or not item

    # ---- links ------------------------------------------------------------------------------------------------------

    def open_link(self, href: str) -> None:
        """Take the start of a link."""
        spans, parts = self._spans, self.parts
        if spans and spans[-1][1] == len(parts):
            parts.append(" ")  # two links side by side are two words: "<a>python</a><a>django</a>"
        self.href = href
        self._from = len(parts)

    def close_link(self) -> bool:
        """Take the end of a link, and return whether it held words."""
        href, size = self.href, len(self.parts)
        self.href = None
        if href is None or size == self._from:
            return False
        self._spans.append((self._from, size, href))
        return True

    def _place(self, text: str, *, plain: bool) -> tuple[Span, ...]:
        """Return where the links of a line stand in its text; ``plain`` when that is its parts as they came."""
        parts, spans = self.parts, self._spans
        if self.href is not None and len(parts) > self._from:
            spans.append((self._from, len(parts), self.href))
        self._from = 0
        links: list[Span] = []
        position, due, at = 0, False, 0
        for start, end, href in spans:
            if end - start == len(parts):
                links = [(0, len(text), href)]
                break
            before, words = "".join(parts[at:start]), "".join(parts[start:end])
            if plain:
                begin = position + len(before)
                position = begin + len(words)
            else:
                _, position, due = _advance(before, position, due=due)
                begin, position, due = _advance(words, position, due=due)
            if position > begin:
                links.append((begin, position, href))
            at = end
        spans.clear()
        return tuple(links)

    # ---- marks, lists, headings -------------------------------------------------------------------------------------

    def close_bold(self) -> None:
        """Take the end of an element that makes its text bold."""
        self.bold -= 1

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

    def close_heading(self) -> None:
        """Take the end of a heading."""
        self.border()
        self.heading = 0

    def close_kept(self) -> None:
        """Take the end of preformatted text."""
        self.border()
        self.kept -= 1

    def close_box(self, start: int, sure: int, *, hidden: bool) -> None:
        """Take the end of an element that opened at row ``start`` and is called the page's own, how surely."""
        self.border()
        if hidden:
            self.cut(start)
        elif sure and len(self.rows) > start:
            self.regions.append(Region(start, len(self.rows), sure))

    def name(self, start: int) -> None:
        """Take the end of an element that says it names what stands beside it; it opened at row ``start``."""
        rows = self.rows
        if len(rows) == start + 1 and rows[start].kind == "paragraph" and is_label(rows[start]):
            rows[start] = rows[start]._replace(label=len(rows[start].text))

    def tab(self, key: str | None, words: str | None) -> None:
        """Take the words that lead to the part of the page with an id."""
        name = tidy(words) if key and words else ""
        if name and len(name) <= TAB:
            self.tabs.setdefault(key, name)

    def head(self, start: int, name: str) -> None:
        """Give the part that opened at row ``start`` the name of its tab, where it has no heading of its own."""
        rows = self.rows
        if rows[start].kind == "heading" or rows[start].text == name:
            return
        rows.insert(start, Row(name, "heading", TAB_RANK, strong=True, gap=True))
        moved = [Region(r.start + 1, r.end + 1, r.sure) if r.start >= start else r for r in self.regions]
        self.regions[:] = moved

    def field(self) -> None:
        """Take the place of a form's field, whose name is no word of the posting's."""
        self._fields.append(len(self.rows))

    def close_form(self, start: int) -> None:
        """Take the end of a form that an applicant fills in; it opened at row ``start``."""
        fields = [at for at in self._fields if at >= start]
        if len(fields) >= FIELDS:
            self.close_box(fields[0], FILLED, hidden=False)
        self._fields.clear()

    # ---- tables, definitions, hidden elements -----------------------------------------------------------------------

    def open_table(self) -> None:
        """Take the start of a table."""
        self.border()
        self._grid.append([])

    def close_table(self) -> None:
        """Take the end of a table: one row under a row of names is so many pairs."""
        self.border()
        grid = self._grid.pop() if self._grid else []
        if len(grid) != 2:
            return
        (top, names, head), (at, values, below) = grid
        if head and not below and len(names) == len(values) > 2 and at == top + 1 == len(self.rows) - 1:
            self.forget(top)
            self.rows[top:] = [paired(name, value) for name, value in zip(names, values, strict=True)]

    def open_row(self) -> None:
        """Take the start of a table row."""
        self.border()
        self._cells.append([])

    def open_cell(self, *, head: bool) -> int:
        """Take the start of a cell, and return its first row; what names others is bold."""
        self.border()
        self.bold += head
        return len(self.rows)

    def close_cell(self, start: int, head: bool) -> None:  # noqa: FBT001 - called by the walk with what stands for it
        """Take the end of a cell that opened at row ``start``."""
        self.border()
        self.bold -= head
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
            if self._grid and len(cells) <= COLUMNS:
                self._grid[-1].append((at, [rows[start] for start, _, _ in cells], all(name for _, _, name in cells)))
            if len(cells) <= COLUMNS:
                self.forget(at)
                rows[at:] = abreast(rows[at:], [name for _, _, name in cells])
        elif len(cells) == 2 and is_label(rows[at]):
            rows[at] = rows[at]._replace(strong=True)  # it names what stands beside it

    def close_term(self, start: int) -> None:
        """Take the end of a ``dt`` that opened at row ``start``."""
        self.border()
        self._term = start if len(self.rows) == start + 1 else -1

    def close_detail(self, start: int) -> None:
        """Take the end of a ``dd`` that opened at row ``start``; with its ``dt`` it makes a pair."""
        self.border()
        rows = self.rows
        if len(rows) > start > 0 and self._term == start - 1:
            term = rows[start - 1]
            if len(rows) == start + 1 and rows[start].kind != "heading" and is_label(term):
                self.forget(start - 1)
                rows[start - 1 :] = [paired(term, rows[start])]
                self._pair = start - 1
            else:
                rows[start - 1] = term._replace(strong=True)
            self._term = -1
        elif len(rows) == start + 1 and self._pair == start - 1 >= 0 and rows[start].kind == "paragraph":
            self.forget(start - 1)
            more = joined(rows[start - 1 :])  # "Locations": "Salem, OR", "Bend, OR", each in a ``dd`` of its own
            rows[start - 1 :] = [more._replace(kind="pair", label=rows[start - 1].label, lead=rows[start - 1].lead)]

    def pairs(self, start: int) -> None:
        """Join the items of a list that opened at row ``start``, each name with the value behind it."""
        rows, level = self.rows, self.level
        heads = [i for i in range(start, len(rows)) if rows[i].kind == "item" and rows[i].level == level]
        names, values = heads[::2], heads[1::2]
        if len(names) != len(values) or any(
            b - a > 1 or not is_label(rows[a]) for a, b in zip(names, values, strict=True)
        ):
            return
        self.forget(start)
        for at in reversed(names):
            rows[at : at + 2] = [paired(rows[at], rows[at + 1])]

    def cut(self, start: int) -> None:
        """Take back the rows from ``start`` on: their element turns out to be hidden."""
        del self.rows[start:]
        self.forget(start)
        self.gap = True

    def forget(self, start: int) -> None:
        """Forget the regions that reach behind row ``start``: its rows are gone, or joined into others."""
        while self.regions and self.regions[-1].end > start:
            self.regions.pop()


def tidy(text: str) -> str:
    """Return a line's text cleaned, its spaces squeezed; "" when it says nothing ("•", "|")."""
    odd = not text.isprintable() or "  " in text
    text = squeezed(text) if odd else text.strip()
    if not text.isascii() and holds(text, _LIGATURES):
        text = clean(text)
    return text if len(text) > 3 or _WORD.search(text) else ""


def squeezed(text: str) -> str:
    """Return a text cleaned, each run of spaces as one."""
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(clean(text).split())


def _advance(text: str, position: int, *, due: bool) -> tuple[int, int, bool]:
    """Return where a run of text begins and ends in the squeezed line, and whether a space is due after it."""
    if not text:
        return position, position, due
    words = squeezed(text)
    if not words:
        return position, position, True
    if position and (due or text[0].isspace()):
        position += 1
    return position, position + len(words), text[-1].isspace()
