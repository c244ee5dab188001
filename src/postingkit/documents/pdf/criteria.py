"""Criteria: a table of what is essential and what is desirable, parted into its columns."""

from collections import Counter

from postingkit.documents.criteria import by_column, stances_of
from postingkit.documents.pdf.flow import Flow, flow_of, level
from postingkit.documents.pdf.run import Run, words_of
from postingkit.text import holds

__all__ = ["parted"]

Rows = list[list[Run]]

_APART = 1.45
"""Line heights from one row of the table to the next, at least; the lines of one cell stand closer."""
_LARGER = 1.2
"""How many times higher than the heads a line is that opens something else."""
_LONGEST = 40
"""Characters of a head."""
_WISHES = ("esir", "refer", "ünsch", "ice to")
"""Letters that the head of what is wished for has."""
_INDENT = 24
"""Points by which the lines of a list stand to the right of their column's start."""
_SLACK = 6
"""Points by which the lines of a column may start to the left of each other."""


def parted(pages: list[tuple[int, list[Flow]]]) -> list[tuple[int, list[Flow]]]:
    """Return the pages' flows, each table of criteria as one flow a column; it may go on on the next page."""
    out: list[tuple[int, list[Flow]]] = []
    heads: list[Run] = []
    for number, flows in pages:
        at = next(((i, k) for i, flow in enumerate(flows) for k, row in enumerate(flow.rows) if _heads(row)), None)
        above: list[Flow] = []
        if at:
            above, row, flows = _cut(flows, *at)  # noqa: PLW2901 - what stands below the heads
            heads = _heads(row)
        if heads:
            inside, rest = _inside(flows, heads, _below(heads) if at else float("inf"))
            columns = _columns(heads, inside)
            above, flows = [*above, *columns], rest if columns else [*([flow_of([heads])] if at else []), *flows]  # noqa: PLW2901
            heads = heads if columns and not rest else []
        out.append((number, [*above, *flows]))
    return out


def _heads(row: list[Run]) -> list[Run]:
    """Return the heads of such a table that a row is; none when it is something else."""
    if len(row[0].text) >= _LONGEST or not any(holds(run.text, _WISHES) for run in row):
        return []
    heads = [head for run in row for head in _halves(run)]
    return heads if stances_of([head.text for head in heads]) else []


def _halves(run: Run) -> list[Run]:
    """Return two heads that stand too close to be two runs: "Essential Desirable" over columns of ticks."""
    one, _, two = run.text.partition(" ")
    if not stances_of([one, two]):
        return [run]
    middle = run.left + (run.right - run.left) * (len(one) + 0.5) / len(run.text)
    return [run._replace(text=one, right=middle - 1), run._replace(text=two, left=middle + 1)]


def _below(heads: list[Run]) -> float:
    """Return under which height the table starts; a head of two lines has its second one right below."""
    return heads[0].bottom - 0.75 * heads[0].height


def _cut(flows: list[Flow], at: int, row: int) -> tuple[list[Flow], list[Run], list[Flow]]:
    """Return the flows above a row, that row, and the flows below it."""
    rows = flows[at].rows
    above, below = ([flow_of(part)] if part else [] for part in (rows[:row], rows[row + 1 :]))
    return [*flows[:at], *above], rows[row], [*below, *flows[at + 1 :]]


def _inside(flows: list[Flow], heads: list[Run], top: float) -> tuple[list[Run], list[Flow]]:
    """Return the runs of the table below its heads, and the flows that are left of what follows it.

    It ends where a line goes over from one column into the next or is a heading, and with its last row with a cell.
    """
    runs = [run for flow in flows for row in flow.rows for run in row if run.middle < top]
    lefts = _lefts(heads, runs)
    large = _LARGER * heads[0].height
    over = (
        run.top
        for run in runs
        if run.height > large or any(run.left < left - _SLACK < left < run.right - 1 for left in lefts[1:])
    )
    end = max(over, default=-1.0)
    inside = [run for run in runs if run.middle > end]
    low = min((run.bottom for run in inside if run.left >= lefts[1] - _SLACK), default=float("inf"))
    end = max((name for name in _tops(inside, lefts) if name < low), default=end)
    kept = {run for run in inside if run.middle > end}
    rest = ([left for row in flow.rows if (left := [run for run in row if run not in kept])] for flow in flows)
    return [run for run in inside if run in kept], [flow_of(rows) for rows in rest if rows]


def _lefts(heads: list[Run], runs: list[Run]) -> list[float]:
    """Return where each column starts, the names' first; a head may stand at the middle of its column."""
    lefts = []
    middles = [(head.left + head.right) / 2 for head in heads]
    for head, middle in zip(heads, middles, strict=True):
        under = [run.left for run in runs if [at for at in middles if run.left < at < run.right] == [middle]]
        usual = Counter(round(left) for left in under).most_common(1)
        lefts.append(min([left for left in under if left > usual[0][0] - _INDENT] + [head.left]))
    return [0.0, *lefts] if 0 in stances_of([run.text for run in heads]) else lefts


def _columns(heads: list[Run], inside: list[Run]) -> list[Flow]:
    """Return a flow for each column that says how much is asked for, the names of the rows before its cells."""
    lefts = _lefts(heads, inside)
    heads = heads if len(lefts) == len(heads) else [heads[0]._replace(text=""), *heads]
    table = _table(inside, lefts)
    texts = [[run.text for run in heads], *[[" ".join(map(words_of, cell)) for cell in row] for row in table]]
    out: list[Rows] = []
    for row, column, named in by_column(texts):
        if row == 0:
            out.append([[heads[column]]])
            continue
        cell = table[row - 1][column]
        out[-1] += _named(table[row - 1][0], cell) if named else cell
    return [flow_of(rows) for rows in out]


def _table(runs: list[Run], lefts: list[float]) -> list[list[Rows]]:
    """Return the rows of a table, each cell as its lines."""
    tops = _tops(runs, lefts)
    table: list[list[Rows]] = [[[] for _ in lefts] for _ in range(max(1, len(tops)))]
    for run in sorted(runs, key=lambda run: -run.middle):
        row = max(0, sum(top > run.middle for top in tops) - 1)
        column = sum(left - _SLACK <= run.left for left in lefts) - 1
        cell = table[row][max(0, column)]
        if cell and level(cell[-1][-1], run):
            cell[-1] = sorted([*cell[-1], run], key=lambda run: run.left)
        else:
            cell.append([run])
    return table


def _tops(runs: list[Run], lefts: list[float]) -> list[float]:
    """Return where a table's rows start: where the lines of its first column do, apart from the one above."""
    tops: list[float] = []
    last: Run | None = None
    for run in sorted((run for run in runs if run.left < lefts[1] - _SLACK), key=lambda run: -run.middle):
        goes_on = last is not None and last.bottom - run.bottom < _APART * run.height
        if not goes_on or (last and (run.bold is not last.bold or run.height > 1.05 * last.height)):
            tops.append(run.top)
        last = run
    return tops


def _named(name: Rows, cell: Rows) -> Rows:
    """Return a cell's lines with the name of its row before them: a label in the first, or a line over a list."""
    words = " ".join(map(words_of, name)).rstrip(" :") + ":"
    first = cell[0][0]
    if len(cell[0]) == 1 and not first.bullet and first.text[0].isalnum():
        return [[first._replace(text=f"{words} {first.text}", bold=False, prefix=0)], *cell[1:]]
    return [[name[0][0]._replace(text=words, left=first.left, right=first.left, bold=False, prefix=0)], *cell]
