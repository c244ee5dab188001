"""Cells: rows in reading order, with the labels and values of tables marked."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.line import label_of
from postingkit.documents.pdf.edge import edges_of
from postingkit.documents.pdf.facts import are_facts, entries_of
from postingkit.documents.pdf.flow import Flow
from postingkit.documents.pdf.run import Row, Run, words_of
from postingkit.text import BULLETS

__all__ = ["rows_of"]

LABEL_WORDS = 7
"""A label has fewer spaces than these."""
_new = tuple.__new__  # half the cost of a named tuple's own, on every line
_LABEL = 60
"""A label has fewer characters than these."""
_VALUE = 60
"""Most characters of a value under its label."""
_ENTRY = 40
"""An entry in a row of links has fewer characters than these."""
_NAMED = 3
"""The name of a figure has fewer spaces than these."""
_MARKS = frozenset(BULLETS)
_NO_BULLETS = frozenset("$€£¥([\"'*")
_WORDED = re.compile(r"[^\W_]")


class Column(NamedTuple):
    """A column of a page, or what is right of its labels."""

    page: int
    left: float
    right: float


class Starts(NamedTuple):
    """Where the values of a document's tables and their labels start, in steps of four points."""

    values: frozenset[int]
    labels: frozenset[int]


def rows_of(pages: list[tuple[int, list[Flow]]]) -> list[Row]:
    """Return the rows of a document's pages, each given as its number and its flows."""
    worded = [(number, [flow for flow in map(_worded, flows) if flow.rows]) for number, flows in pages]
    starts = _starts_of(flow for _, flows in worded for flow in flows)
    out: list[Row] = []
    for number, flows in worded:
        for flow, edges in zip(flows, edges_of(flows), strict=True):
            out += _rows(flow, edges, number, starts)
    return out


def _rows(flow: Flow, edges: list[float], page: int, starts: Starts) -> Iterator[Row]:
    """Yield the rows of a flow, those of tables as cells: labels, their values, and the lines by which values go on."""
    values: float | None = None  # left edge of the value column while a value goes on
    rows = flow.rows
    beside = _besides(rows)
    i = 0
    while i < len(rows):
        row = rows[i]
        column = Column(page, flow.left, edges[i])
        if len(row) > 1 and i + 1 < len(rows) and _heads(row, rows[i + 1]):
            values = None
            yield from _grid(row, rows[i + 1], column)
            i += 2
            continue
        label = 0
        if len(row[0].text) < _LABEL:
            label = _label_rows(rows, i, starts, beside) if True in beside[i : i + 4] else 0
            if starts.labels and not label:
                label = _empty_label(rows, i, starts, beside)
        if values is not None and row[0].left > values - 4 and not label:
            yield _row(row, column._replace(left=values), 3)
            i += 1
            continue
        values = None
        if not label:
            yield _row(row, column, 0)
            i += 1
            continue
        for part in rows[i : i + label]:
            yield _row(part[:1], column, 1, i)
        i += label - 1
        value = rows[i][1:]
        if not value and beside[i]:
            i += 1
            value = rows[i]
        if value:
            values = value[0].left
            yield _row(value, Column(page, values, edges[i]), 2)
        i += 1


def _grid(row: list[Run], below: list[Run], column: Column) -> Iterator[Row]:
    """Return labels side by side, each with its value: "Job Family   Department" over "Research   Life Sciences"."""
    for run in row:
        yield _row([run], column, 1, round(run.left))
        under = [r for r in below if abs(r.left - run.left) < 4]
        if under:
            yield _row(under, column, 2)


def _worded(flow: Flow) -> Flow:
    """Return the flow without rows that have no letter or digit: icons, rules, stray bullets."""
    rows: list[list[Run]] = []
    for n, row in enumerate(flow.rows):
        if len(row) == 1:
            if _has_word(row[0]):
                rows.append(row)
            continue
        links = [run for run in row if run.linked and len(run.text) < _ENTRY and "@" not in run.text]
        if not any(map(_has_word, row)) or (len(row) > 2 and len(links) == len(row)):
            continue  # "Site map   Privacy Policy   Contact" is a menu
        row = [r for i, r in enumerate(row) if not i or _has_word(r)]  # noqa: PLW2901
        at = next((i for i in range(1, len(row)) if i > 1 or row[0].text[-1] != ":" if _opens(row[i])), 0)
        if at:
            rows += _entries(row, at)
        elif parts := entries_of(row):
            rows += parts
        elif len(row) > 2 and (all(r.bullet for r in row) or _are_facts(row, flow.rows[max(0, n - 1) : n + 2])):
            rows += [[run] for run in row]  # an icon before each
        else:
            rows.append(row)
    return flow._replace(rows=rows)


def _are_facts(row: list[Run], near: list[list[Run]]) -> bool:
    """Whether a row has several facts, and is not labels over their values, nor the values."""
    return are_facts(row, near) and not any(_heads(one, two) for one, two in pairwise(near) if len(one) > 1)


def _entries(row: list[Run], at: int) -> list[list[Run]]:
    """Return the entries that stand side by side on a line, each with its own label.

    "Band: F6      Job family: Science"; of three whole cells each is one: "Northwind   No. 7   Phone: 555-0142".
    """
    if len(row) > 2 and not any(run.text[-1] == ":" for run in row):
        return [[run] for run in row]
    return [row[:at], row[at:]]


def _has_word(run: Run) -> bool:
    """Whether a run has a letter or digit behind its bullet."""
    text = run.text
    return (not run.bullet and (text[0].isalnum() or text[-2:].isalnum())) or bool(_WORDED.search(text, run.bullet))


def _opens(run: Run) -> bool:
    """Whether a run opens an entry of its own: "Post No:", "Job family: Science"."""
    return ":" in run.text and (run.text[-1] == ":" or label_of(run.text)[0] > 0)


def _heads(row: list[Run], below: list[Run]) -> bool:
    """Whether a row is labels side by side, each with its value under it."""
    lefts = [run.left for run in row]
    return (
        all(run.bold and _labels(run) for run in row)
        and 0 < row[0].bottom - below[0].bottom < 2.5 * row[0].height
        and not any(run.bold or len(run.text) > _VALUE for run in below)
        and all(any(abs(run.left - left) < 4 for left in lefts) for run in below)
    )


def _besides(rows: list[list[Run]]) -> list[bool]:
    """Return for each row whether another run stands beside its first one, in the same row or the next."""
    found = [
        len(one) > 1 or (two[0].left > one[0].right and two[0].middle >= one[0].bottom) for one, two in pairwise(rows)
    ]
    return [*found, len(rows[-1]) > 1]


def _row(runs: list[Run], column: Column, cell: int, label: int = 0) -> Row:
    """Return runs side by side as one row; it opens with a bullet if its first run is nothing but a sign."""
    run = runs[0]
    if len(runs) > 1:
        big = max(runs, key=lambda r: len(r.text))
        alone = len(run.text) <= 2 and not _WORDED.search(run.text) and run.text[0] not in _NO_BULLETS
        run = run._replace(
            bullet=len(run.text) if alone else run.bullet,
            text=words_of(runs),
            bottom=big.bottom,
            right=max(r.right for r in runs),
            top=big.top,
            bold=all(r.bold for r in runs),
            hyphen=runs[-1].hyphen,
            linked=all(r.linked for r in runs),
        )
    page, left, right = column
    return _new(Row, (page, *run, left, right, cell, label))


def _starts_of(flows: Iterable[Flow]) -> Starts:
    """Return where values and their labels start, if at least three rows start there.

    A row counts when its label ends in a colon, and without one when the label is bold and the value is not, when the
    rows stand apart, and when a name has a figure beside it. Two columns of prose side by side do none of this.
    """
    values: Counter[int] = Counter()
    labels: Counter[int] = Counter()
    for flow in flows:
        above: Run | None = None
        for last, row in pairwise([[], *flow.rows]):
            if len(row) == 2:
                one, two = row
            elif len(row) == 1 and last and last[-1].right < row[0].left:
                one, two = last[0], row[0]
            else:
                continue
            if not _labels(one) or two.bullet or two.text[0] in _MARKS:
                continue
            apart = above is None or above.bottom - one.bottom > 1.35 * one.height
            above = one
            weight = 2 * (one.text[-1] == ":") + (one.bold and not two.bold) + (apart or _measures(one, two))
            values[round(two.left / 4)] += weight
            labels[round(one.left / 4)] += weight
    return Starts(*(frozenset(at for at, count in found.items() if count >= 3) for found in (values, labels)))


def _measures(label: Run, value: Run) -> bool:
    """Whether a few words without a figure have one beside them: "Pensum 80–100 %"."""
    return (
        label.text.count(" ") < _NAMED
        and any(map(str.isdigit, value.text))
        and not value.text.isdigit()  # a street and its number
        and not any(map(str.isdigit, label.text))
    )


def _opens_value(value: Run, starts: Starts) -> bool:
    """Whether a run starts where values start; a value that opens with a list is indented."""
    at = round(value.left / 4)
    listed = value.bullet > 0 or value.text[0] in _MARKS
    return at in starts.values or (listed and any(at - 6 <= start < at for start in starts.values))


def _empty_label(rows: list[list[Run]], at: int, starts: Starts, beside: list[bool]) -> int:
    """Return how many rows from here make a label without a value; 0 when there is none."""
    first = rows[at][0]
    if round(first.left / 4) not in starts.labels or not (first.bold or first.text[-1] == ":"):
        return 0
    end = at
    while end < len(rows) and end < at + 6:
        row = rows[end]
        tight = end == at or 0 < rows[end - 1][0].bottom - row[0].bottom < 1.35 * row[0].height
        if not tight or len(row) > 1 or abs(row[0].left - first.left) > 3 or row[0].bold is not first.bold:
            break
        if not _labels(row[0], continued=end > at):
            return 0
        end += 1
    if end - at > 1 or (end < len(rows) and _label_rows(rows, end, starts, beside)):
        return end - at
    return 0


def _label_rows(rows: list[list[Run]], at: int, starts: Starts, beside: list[bool]) -> int:
    """Return how many rows from here make one label with its value beside them; 0 when there is none."""
    words = 0
    first = rows[at][0]
    for i in range(at, min(at + 4, len(rows))):
        row = rows[i]
        run = row[0]
        if i > at and (
            abs(run.left - first.left) > 3
            or run.bold is not first.bold
            or not 0 < rows[i - 1][0].bottom - run.bottom < 1.35 * run.height
        ):
            return 0
        words += run.text.count(" ") + 1
        if words > LABEL_WORDS + 3 or not _labels(run, continued=i > at):
            return 0
        colon = run.text[-1] == ":"
        if len(row) > 1:
            known = _opens_value(row[1], starts) and (len(row) == 2 or run.bold)
            return i - at + 1 if colon or known else 0
        if beside[i]:
            return i - at + 1 if colon or _opens_value(rows[i + 1][0], starts) else 0
        if colon and i > at:
            return 0
    return 0


def _labels(run: Run, *, continued: bool = False) -> bool:
    """Whether a run may be a label or, ``continued``, a label's later line: short, and no sentence."""
    text = run.text
    return (
        len(text) < _LABEL
        and _has_word(run)
        and text.count(" ") < LABEL_WORDS
        and not (run.prefix > 0 and any(map(str.isalnum, text[run.prefix :])))  # "**Salary** $21 an hour"
        and text[-1] not in (".;" if run.bold else ".;,")  # "KNOWLEDGE, SKILLS," over "ABILITIES:"
        and (continued or (text[0] not in "•·-–$(" and not run.bullet))
        and not (":" in text[:-1] and label_of(text)[0] > 0)  # "Band: F6" has its value
    )
