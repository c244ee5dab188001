"""Order: a page's runs sorted into flows, each read from top to bottom, and the flows into reading order.

A page is drawn mostly in the order in which it is read, table rows and columns included. So the drawn order stands
unless the page contradicts it: what stands above is read first, and two columns drawn line by line are parted.
"""

import heapq
from collections import Counter
from itertools import pairwise

from postingkit.documents.pdf.flow import Flow, banded, floated, flow_of, headed, level
from postingkit.documents.pdf.run import Run
from postingkit.text import BULLETS

__all__ = ["flows"]

_REACH = 3.5
"""Line heights of a gap over which a flow goes on; a wider one starts a new flow."""
_TITLE = 1.9
"""How many times higher a title is than the lines below it."""
_UNLIKE = 1.8
"""How many times higher one of two unrelated lines is."""
_FAR = 4
"""Heights of the lower line between two such lines."""
_LABEL = 42
"""Letters of the longest label that has its value behind it."""
_LONGEST_LABEL = 50
"""Letters of the longest label that stands in a column of its own."""
_FEWEST_LABELS = 3  # of a column of their own
_NAME_WORDS = 3
"""A label in a column known only by bold letters and the values beside it has fewer spaces than these."""
_LABEL_WORDS = 16
"""Words of the longest label that is broken over several lines."""
_BULLETS = frozenset(BULLETS + "-–—*")
_PROSE_WORDS = 4
"""Words (median) from which left halves are prose, not labels."""
MOST_FLOWS, MOST_RUNS = 120, 3_000
"""Most flows and runs of a page; with more (a drawing, a map, a bomb) the drawn order stands."""


def flows(runs: list[Run]) -> list[Flow]:
    """Return the page's runs in reading order."""
    if not runs:
        return []
    if len(runs) > MOST_RUNS:
        return [flow_of([[run] for run in runs])]
    parts = [part for rows in _cut(runs) for part in (_parted(rows) if max(map(len, rows)) > 1 else (rows,))]
    found = _marked(list(map(flow_of, parts)))
    return floated(_labelled(_sorted(headed(found)))) if 1 < len(found) <= MOST_FLOWS else found


def _cut(runs: list[Run]) -> list[list[list[Run]]]:
    """Cut the drawn order where the next run neither continues the row nor stands below."""
    cut: list[list[list[Run]]] = []
    rows: list[list[Run]] = []
    lefts: set[int] = set()
    left = right = 0.0
    for run in runs:
        if rows and _is_beside(rows[-1][-1], run):
            rows[-1].append(run)
        elif rows and (_is_below(run, rows, (left, right), lefts) or _cell(rows, run)):
            rows.append([run])
        else:
            rows, lefts, left, right = [[run]], set(), run.left, run.right
            cut.append(rows)
        lefts.add(round(run.left))
        left, right = min(left, run.left), max(right, run.right)
    return cut


def _is_beside(last: Run, run: Run) -> bool:
    """Whether a run goes on with the row of the one drawn before it; a title is no part of a letterhead's line."""
    size, high = last.height, run.height
    height = min(size, high)
    if run.left <= last.right - 0.5 * size or min(last.top, run.top) - max(last.bottom, run.bottom) <= 0.5 * height:
        return False
    return _UNLIKE * height >= max(size, high) or run.left - last.right <= _FAR * height


def _is_below(run: Run, rows: list[list[Run]], span: tuple[float, float], lefts: set[int]) -> bool:
    """Whether a run opens the next row of a flow that spans a width and whose runs start at the ``lefts``."""
    last, (left, right) = rows[-1][-1], span
    height = min(last.height, run.height)
    lower = run.middle < last.bottom or (run.left < last.left and run.middle < last.middle)
    within = left - 3 * height < run.left < right and run.right > left
    if not (lower and within and last.bottom - run.top < _REACH * height):
        return False
    return run.left < rows[-1][0].left + 8 * height or any(-4 < run.left - x < 3 * height for x in lefts)


def _cell(rows: list[list[Run]], run: Run) -> bool:
    """Whether a run opens the value beside a label of several lines that came before it."""
    lower: Run | None = None
    words = 0
    for row in rows[:-6:-1]:
        label = row[0]
        words += label.text.count(" ") + 1
        if words > _LABEL_WORDS or label.bullet or label.text[0] in _BULLETS:  # a column, and the next one beside it
            return False
        if lower is not None and (
            len(row) > 1
            or label.right >= run.left
            or label.bottom - lower.bottom > 1.6 * label.height
            or abs(label.left - lower.left) > 2
            or label.height < 0.88 * lower.height  # the caption of a box, over what it holds
            or label.bold is not lower.bold
        ):
            # The label stands at the middle of its value: the value goes on in its column, below the one before.
            above = next((r[-1] for r in rows[:-12:-1] if abs(r[-1].left - run.left) < 3), None)
            return above is not None and above.bottom > run.middle > lower.bottom
        if label.right >= run.left or len(row) > 1:
            return False
        if rows[-1][0].bottom < run.middle < label.top:
            return True
        lower = label
    return False


def _parted(rows: list[list[Run]]) -> list[list[list[Run]]]:
    """Part two columns of prose that were drawn line by line."""
    lone = _lone(rows)
    if lone:
        i, k = lone
        return [[*rows[:i], rows[i][:k], *rows[i + 1 :]], [rows[i][k:]]]
    starts = Counter(round(row[1].left / 4) for row in rows if len(row) == 2)
    if not starts:
        return [rows]
    gutter, count = starts.most_common(1)[0]
    if count < 4:
        return [rows]
    edge = min(row[1].left for row in rows if len(row) == 2 and round(row[1].left / 4) == gutter) - 1
    lefts = sorted(row[0].text.count(" ") + 1 for row in rows if len(row) == 2)
    if sum(all(map(_pairs, row)) for row in rows if len(row) == 2) > count / 3:
        return [rows]  # "Title: Map Clerk      Grade: 7", cells that each have a label
    if lefts[len(lefts) // 2] < _PROSE_WORDS or sum(row[0].text.endswith(":") for row in rows) > count / 3:
        return [rows]
    parts: list[list[list[Run]]] = []
    one: list[list[Run]] = []
    two: list[list[Run]] = []
    for row in rows:
        if any(run.left < edge < run.right for run in row):
            parts += [part for part in (one, two) if part]
            one, two = [], []
            parts.append([row])
            continue
        for side, runs in ((one, [r for r in row if r.left < edge]), (two, [r for r in row if r.left >= edge])):
            if runs:
                side.append(runs)
    return parts + [part for part in (one, two) if part]


def _pairs(run: Run) -> bool:
    return 0 < run.text.find(": ") < _LABEL


def _sorted(items: list[Flow]) -> list[Flow]:
    """Sort flows: what stands above comes first, columns of one height from left to right, else as drawn."""
    count = len(items)
    signs = [(i, j, sign) for j in range(count) for i in range(j) if (sign := _before(items[i], items[j]))]
    # Drawing programs paint from the bottom of the page to its top.
    upward = (
        sum([sign for i, j, sign in signs if items[i].right > items[j].left and items[i].left < items[j].right]) < 0
    )
    if upward:
        return banded(items)
    return [items[i] for i in _in_order(count, signs)]


def _in_order(count: int, signs: list[tuple[int, int, int]]) -> list[int]:
    """Return the indices below ``count`` as ``signs`` order them, the lowest possible first; cycles are broken.

    >>> _in_order(4, [(0, 1, -1), (1, 2, -1), (2, 3, 1)])
    [2, 1, 0, 3]
    >>> _in_order(3, [(0, 1, 1), (1, 2, 1), (0, 2, -1)])
    [0, 1, 2]
    """
    after: list[list[int]] = [[] for _ in range(count)]
    waits = [0] * count
    for i, j, sign in signs:
        one, two = (i, j) if sign > 0 else (j, i)
        after[one].append(two)
        waits[two] += 1
    ready = [i for i in range(count) if not waits[i]]
    heapq.heapify(ready)
    done: list[int] = []
    seen = set(ready)
    while len(done) < count:
        if not ready:
            i = next(i for i in range(count) if i not in seen)
            seen.add(i)
            ready.append(i)
        i = heapq.heappop(ready)
        done.append(i)
        for j in after[i]:
            waits[j] -= 1
            if not waits[j] and j not in seen:
                seen.add(j)
                heapq.heappush(ready, j)
    return done


def _lone(rows: list[list[Run]]) -> tuple[int, int] | None:
    """Return the row and run where a line of the next column was caught on a line of this one."""
    double = [i for i, row in enumerate(rows) if len(row) > 1]
    if len(double) != 1 or len(rows) < 4:
        return None
    row = rows[double[0]]
    edge = max(run.right for i, other in enumerate(rows) for run in other[: 1 if i == double[0] else None])
    wide = row[1].left - edge > 3 * row[1].height
    return (double[0], 1) if wide and row[0].text[-1] != ":" else None


def _marked(items: list[Flow]) -> list[Flow]:
    """Put bullets that were drawn apart from their lines in front of them."""
    stray = [
        i
        for i, item in enumerate(items)
        if len(item.rows[0][0].text) <= 2 and all(len(run.text) <= 2 for row in item.rows for run in row)
    ]
    if not stray or len(stray) == len(items):
        return items
    rows = [row for i, item in enumerate(items) if i not in set(stray) for row in item.rows]
    for i in stray:
        for mark in (run for row in items[i].rows for run in row if not run.text.isalnum()):
            near = [r for r in rows if level(r[0], mark) and 0 <= r[0].left - mark.right < 3 * r[0].height]
            if near:
                min(near, key=lambda r: r[0].left).insert(0, mark)
    return [flow_of(item.rows) for i, item in enumerate(items) if i not in set(stray) or _telling(item)]


def _telling(item: Flow) -> bool:
    return any(run.text.isalnum() or run.text in "✓✔☑☒" for row in item.rows for run in row)


def _labelled(items: list[Flow]) -> list[Flow]:
    """Put a column of labels that was drawn apart from its values back into their rows."""
    gone: set[int] = set()
    for i, labels in enumerate(items):
        share = _share_beside(labels.rows)
        for j, values in enumerate(items) if share else ():
            apart = i != j and j not in gone and values.left >= labels.right - 2 and values.bottom <= labels.top
            joined = _joined(labels.rows, values.rows, share) if apart else None
            if joined:
                items[j] = flow_of(joined)
                gone.add(i)
                break
    return [item for i, item in enumerate(items) if i not in gone]


def _share_beside(rows: list[list[Run]]) -> float:
    """Return the share of a column's rows that must have a value beside them to be labels; 0 if they cannot be."""
    if len(rows) < _FEWEST_LABELS or any(len(row) > 1 or len(row[0].text) > _LONGEST_LABEL for row in rows):
        return 0
    if _are_labels(rows):
        return 0.6
    return 1 if all(row[0].bold and row[0].text.count(" ") < _NAME_WORDS for row in rows) else 0


def _joined(labels: list[list[Run]], values: list[list[Run]], share: float) -> list[list[Run]] | None:
    """Return values with the labels on their lines before them, other labels between; None if too few match."""
    beside = [next((n for n, value in enumerate(values) if level(label[0], value[0])), -1) for label in labels]
    if sum(n >= 0 for n in beside) < max(_FEWEST_LABELS, share * len(labels)):
        return None
    joined = [list(row) for row in values]
    for label, n in zip(labels, beside, strict=True):
        if n >= 0:
            joined[n].insert(0, label[0])
    for label, n in zip(labels, beside, strict=True):
        if n < 0:
            at = next((k for k, row in enumerate(joined) if row[0].middle < label[0].middle), len(joined))
            joined.insert(at, label)
    return joined


def _are_labels(rows: list[list[Run]]) -> bool:
    """Whether a column's rows are labels: most end in a colon, or all are bold and stand apart."""
    if 5 * sum(row[0].text[-1] == ":" for row in rows) >= 3 * len(rows):
        return True
    apart = sum(one[0].bottom - two[0].bottom > 1.4 * one[0].height for one, two in pairwise(rows))
    return all(row[0].bold for row in rows) and 2 * apart >= len(rows)


def _before(a: Flow, b: Flow) -> int:
    """Return 1 when flow a is read first, -1 when b is, 0 when the page does not say."""
    across = min(a.right, b.right) - max(a.left, b.left)
    height = min(a.rows[0][0].height, b.rows[0][0].height)
    if across > 0:
        if a.bottom > b.top - 0.5 * height:
            return 1
        if b.bottom > a.top - 0.5 * height:
            return -1
        return 0
    for one, two, first in ((a, b, 1), (b, a, -1)):  # a title stands over the whole page, not over its column
        if one.bottom > two.top and one.rows[0][0].height > _TITLE * max(row[0].height for row in two.rows[:3]):
            return first
    if abs(a.top - b.top) < 1.5 * height and len(a.rows) > 1 and len(b.rows) > 1:
        return 1 if a.left < b.left else -1
    return 0
