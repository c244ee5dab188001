"""Cells: rows in reading order, with the labels and values of tables told apart."""

from __future__ import annotations

from collections import Counter

from postingkit.documents.pdf.order import Flow
from postingkit.documents.pdf.run import Row, Run

__all__ = ["rows_of"]

LABEL_WORDS = 7


def rows_of(flows: list[Flow], page: int) -> list[Row]:
    """Return the rows of a page's flows."""
    starts = _value_starts(flows)
    out: list[Row] = []
    for flow in flows:
        values: float | None = None  # left edge of the value column while a value goes on
        rows = flow.rows
        i = 0
        while i < len(rows):
            row = rows[i]
            if values is not None and row[0].left > values - 4 and not _valued(row, starts):
                out.append(_row(row, page, flow.right, 3))
                i += 1
                continue
            values = None
            if len(row) > 1 and _valued(row, starts):
                out.append(_row(row[:1], page, flow.right, 1))
                out.append(_row(row[1:], page, flow.right, 2))
                values = row[1].left
                i += 1
                continue
            label = _tall_label(rows, i, starts)
            if label:
                out += [_row(r, page, flow.right, 1) for r in rows[i : i + label]]
                out.append(_row(rows[i + label], page, flow.right, 2))
                values = rows[i + label][0].left
                i += label + 1
                continue
            out.append(_row(row, page, flow.right, 0))
            i += 1
    return out


def _row(runs: list[Run], page: int, edge: float, cell: int) -> Row:
    first = runs[0]
    if len(runs) == 1:
        return Row(
            page, first.text, first.left, first.bottom, first.right, first.top, first.bold, first.bullet, first.hyphen,
            edge, cell,
        )  # fmt: skip
    big = max(runs, key=lambda r: r.height)
    return Row(
        page,
        " ".join(r.text for r in runs),
        first.left,
        big.bottom,
        max(r.right for r in runs),
        big.top,
        all(r.bold for r in runs),
        first.bullet,
        runs[-1].hyphen,
        edge,
        cell,
    )


def _value_starts(flows: list[Flow]) -> set[int]:
    """Return where values start, in steps of four points: places where at least three rows have their second run."""
    found: Counter[int] = Counter()
    for flow in flows:
        for i, row in enumerate(flow.rows):
            if len(row) == 2 and _labels(row[0]):
                found[round(row[1].left / 4)] += 1 + row[0].bold
            elif len(row) == 1 and i and flow.rows[i - 1][-1].right < row[0].left and _labels(flow.rows[i - 1][0]):
                found[round(row[0].left / 4)] += 1
    return {start for start, count in found.items() if count >= 3}


def _valued(row: list[Run], starts: set[int]) -> bool:
    """Whether a row is a label with its value."""
    if len(row) < 2 or not _labels(row[0]):
        return False
    return row[0].text.endswith(":") or round(row[1].left / 4) in starts


def _tall_label(rows: list[list[Run]], at: int, starts: set[int]) -> int:
    """Return how many rows from here make one label whose value starts beside them; 0 when none does."""
    words = 0
    for i in range(at, min(at + 4, len(rows) - 1)):
        row, after = rows[i], rows[i + 1]
        if len(row) != 1 or (
            i > at and (abs(row[0].left - rows[at][0].left) > 3 or row[0].middle > rows[i - 1][0].bottom)
        ):
            return 0
        words += row[0].text.count(" ") + 1
        if words > LABEL_WORDS + 3 or not _labels(row[0]):
            return 0
        if after[0].left > row[0].right and after[0].middle >= row[0].bottom:
            return i - at + 1 if round(after[0].left / 4) in starts or row[0].text.endswith(":") else 0
    return 0


def _labels(run: Run) -> bool:
    """Whether a run may be a label: short, and no sentence."""
    text = run.text
    return len(text) < 60 and text.count(" ") < LABEL_WORDS and text[-1] not in ".;," and text[0] not in "•·-–$("
