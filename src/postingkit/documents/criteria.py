"""Criteria: tables with what is essential in one column and what is desirable in another, read column by column."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from postingkit.documents.row import Row, paired
from postingkit.lexicon.modality import of_heading
from postingkit.text import fold

__all__ = ["Cell", "by_column", "rows_by_column", "stances_of", "texts_of"]

_HEAD = 40
"""Characters of a column's head."""
_TICKS = frozenset({"yes", "ja", "oui"})
"""Words that tick a criterion off, as any single sign does: "✓", "X"."""
_DEMANDS = ("essential", "required", "minimum", "mandatory", "must", "erforderlich", "zwingend", "muss")
"""How the head of what is asked at least opens."""


class Cell(NamedTuple):
    """A cell of such a table."""

    row: int
    column: int
    named: bool = False
    """The row's first cell says what it is about: "Experience"."""


def stances_of(heads: Sequence[str]) -> list[int]:
    """Return the columns whose heads say how much is asked for; none when all say the same.

    >>> stances_of(["Criteria", "Essential", "Desirable", "Assessed by"]), stances_of(["Criteria", "Required", "Days"])
    ([1, 2], [])
    """
    if not any(head.lower().startswith(_DEMANDS) for head in heads):
        return []
    told = {i: of_heading(fold(head)) for i, head in enumerate(heads) if 1 < len(head) < _HEAD}
    return [i for i, stance in told.items() if stance] if {"required", "preferred"} <= set(told.values()) else []


def by_column(table: Sequence[Sequence[str]]) -> Iterator[Cell]:
    """Yield the cells of a table, its heads in the first row, in the order in which they are told one by one.

    A column of ticks gives the criteria that are ticked off; what stands behind the stances stays with its row.

    >>> told = by_column([["Criteria", "Essential", "Desirable"], ["Skills", "Tact", "Welsh"], ["Other", "", "A van"]])
    >>> [(cell.row, cell.column, cell.named) for cell in told]
    [(0, 1, False), (1, 1, True), (0, 2, False), (1, 2, True), (2, 2, True)]
    >>> [cell[:2] for cell in by_column([["", "Essential", "Desirable"], ["Tact", "x", ""], ["A van", "", "x"]])]
    [(0, 1), (1, 0), (0, 2), (2, 0)]
    """
    columns = stances_of(table[0])
    if not any(cells[at] for cells in table[1:] for at in columns if at < len(cells)):
        return
    for column in columns:
        yield Cell(0, column)
        for row, cells in enumerate(table[1:], 1):
            if cells == table[0]:
                continue  # said again on the next page
            filled = [at for at in columns if at < len(cells) and cells[at]]
            if column not in filled and (filled or column != columns[0]):
                continue
            if column not in filled or _ticks(cells[column]):
                yield from (Cell(row, at) for at in range(columns[0]) if cells[at])
            else:
                yield Cell(row, column, named=any(cells[: columns[0]]))
            if [column] == (filled or [column])[:1]:
                yield from (Cell(row, at) for at in range(columns[-1] + 1, len(cells)) if cells[at])


def _ticks(words: str) -> bool:
    return len(words) == 1 or words.lower() in _TICKS


def texts_of(cells: Sequence[Sequence[Row]]) -> list[str]:
    """Return the words of each cell of a row."""
    return [" ".join([row.text for row in cell]) for cell in cells]


def rows_by_column(table: Sequence[Sequence[list[Row]]]) -> Iterator[Row]:
    """Yield the lines of a table of criteria, column by column."""
    told = list(by_column(list(map(texts_of, table))))
    for row, column, named in told or [Cell(row, at) for row, cells in enumerate(table) for at in range(len(cells))]:
        cell = table[row][column]
        if told and row == 0:
            yield cell[0]._replace(kind="heading", level=3, strong=True, gap=True)
        elif named:
            name = table[row][0][0]._replace(kind="paragraph", level=0, strong=False, text=texts_of(table[row])[0])
            listed = cell[0].kind != "paragraph"
            yield name._replace(text=f"{name.text.rstrip(' :')}:") if listed else paired(name, cell[0])
            yield from cell[not listed :]
        else:
            yield from cell
