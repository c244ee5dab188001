"""Flow: the rows of a page, and what its tables, definitions, boxes, tabs and forms make of them at their ends.

Both readers of HTML drive it, so that a page gives the same lines whichever parser could take it.
"""

from postingkit.documents.criteria import rows_by_column, stances_of, texts_of
from postingkit.documents.html.lines import VALUE, Lines, tidy
from postingkit.documents.html.tags import ALWAYS, FILLED
from postingkit.documents.row import Region, Row, abreast, is_label, joined, paired

__all__ = ["Flow"]

FIELDS = 3  # fewer are a search's or a newsletter's
TAB = 60  # a longer text is no tab's name
TAB_RANK = 3
"""Rank of the heading that a tab's name is."""
COLUMNS = 12  # a wider table is data of its own, one line a cell


class Flow(Lines):
    """Lays a page out into rows, and notes which regions belong to the site."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[Region] = []
        self.tabs: dict[str | None, str] = {}
        """What leads to a part of the page, by that part's id."""
        self._cells: list[list[tuple[int, int, bool]]] = []
        self._grid: list[list[tuple[int, list[Row], bool]]] = []
        self._criteria: list[list[list[list[Row]]]] = []
        """The rows of each open table that are criteria, from their heads on."""
        self._term = -1
        self._pair = -1
        self._fields: list[int] = []

    def close_box(self, start: int, sure: int, *, hidden: bool) -> None:
        """Take the end of an element that opened at row ``start``; how ``sure`` it belongs to the site."""
        self.border()
        if hidden:
            self.cut(start)
        elif sure and len(self.rows) > start:
            self.regions.append(Region(start, len(self.rows), sure))

    def name(self, start: int, size: int = 1) -> None:
        """Take the end of an element of ``size`` rows, of which the one at ``start`` is the others' label."""
        if self.is_named(start, size):
            self.rows[start] = self.rows[start]._replace(label=len(self.rows[start].text))

    def is_named(self, start: int, size: int) -> bool:
        """Whether an element has ``size`` rows, of which the one at ``start`` may be the others' label."""
        rows = self.rows
        return len(rows) == start + size and rows[start].kind == "paragraph" and is_label(rows[start])

    def values(self, start: int) -> None:
        """Take the end of an element whose rows, from ``start`` on, are the values of the name above them, as one."""
        rows = self.rows
        named = len(rows) > start + 1 > 1 and rows[start - 1].label
        if named and all(row.kind == "paragraph" and len(row.text) <= VALUE for row in rows[start:]):
            self.forget(start)
            rows[start:] = [joined(rows[start:])]

    def close_tabs(self, start: int) -> None:
        """Take the end of a list of the names of tabs that opened at row ``start``."""
        if all(len(row.text) <= TAB for row in self.rows[start:]):
            self.close_box(start, ALWAYS, hidden=False)

    def tab(self, key: str | None, words: str | None) -> None:
        """Take the name of a tab that opens the part of the page with an id."""
        name = tidy(words) if key and words else ""
        if name and len(name) <= TAB:
            self.tabs.setdefault(key, name)

    def head(self, start: int, name: str) -> None:
        """Give the part that opened at row ``start`` its tab's name as a heading, if it has none of its own."""
        rows = self.rows
        if rows[start].kind == "heading" or rows[start].text == name:
            return
        rows.insert(start, Row(name, "heading", TAB_RANK, strong=True, gap=True))
        moved = [Region(r.start + 1, r.end + 1, r.sure) if r.start >= start else r for r in self.regions]
        self.regions[:] = moved

    def field(self) -> None:
        """Take a form's field, whose name is no text of the posting."""
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
        self._criteria.append([])

    def close_table(self) -> None:
        """Take the end of a table: of one row under a row of names each cell is a pair with its name."""
        self.border()
        grid = self._grid.pop() if self._grid else []
        criteria = self._criteria.pop() if self._criteria else []
        if criteria:
            self.rows += rows_by_column(criteria)
            return
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
        """Take the start of a cell, and return its first row; a header cell is bold."""
        self.border()
        self.bold += head
        return len(self.rows)

    def close_cell(self, start: int, head: bool) -> None:  # noqa: FBT001 - called by the walk with what stands for it
        """Take the end of a cell that opened at row ``start``."""
        self.border()
        self.bold -= head
        if self._cells:
            self._cells[-1].append((start, len(self.rows), head))

    def close_row(self) -> None:
        """Take the end of a table row: cells of one line each become one line; a name without a value says nothing."""
        self.border()
        drawn = self._cells.pop() if self._cells else []
        cells = [cell for cell in drawn if cell[1] > cell[0]]
        rows = self.rows
        if cells and self._criteria and self._asks(drawn):
            self._criteria[-1].append([rows[start:end] for start, end, _ in drawn])
            self.cut(cells[0][0])
            return
        if len(cells) < 2:
            if len(drawn) == 2 and cells == drawn[:1] and cells[0][2] and self._is_bare(cells[0][0]):
                self.cut(cells[0][0])
            return
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

    def _asks(self, drawn: list[tuple[int, int, bool]]) -> bool:
        """Whether cells are the heads of a table of criteria, or a row below them."""
        return bool(self._criteria[-1] or stances_of(texts_of([self.rows[start:end] for start, end, _ in drawn])))

    def _is_bare(self, start: int) -> bool:
        """Whether a label without a value stands at row ``start``, and nothing behind it."""
        return len(self.rows) == start + 1 and self.rows[start].kind == "paragraph" and is_label(self.rows[start])

    def close_term(self, start: int) -> None:
        """Take the end of a ``dt`` that opened at row ``start``."""
        self.border()
        self._term = start if len(self.rows) == start + 1 else -1

    def close_detail(self, start: int) -> None:
        """Take the end of a ``dd`` that opened at row ``start``; with its ``dt`` it makes a pair."""
        self.border()
        rows = self.rows
        if len(rows) == start > 0 and self._term == start - 1 and self._is_bare(start - 1):
            self.cut(start - 1)
        elif len(rows) > start > 0 and self._term == start - 1:
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
        """Remove the rows from ``start`` on: their element turns out to be hidden."""
        del self.rows[start:]
        self.forget(start)
        self.gap = True

    def forget(self, start: int) -> None:
        """Forget the regions that reach behind row ``start``: its rows are gone, or joined into others."""
        while self.regions and self.regions[-1].end > start:
            self.regions.pop()
