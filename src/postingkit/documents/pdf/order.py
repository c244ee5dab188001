"""Order: a page's runs sorted into flows, each read from top to bottom, and the flows into reading order.

A page is drawn mostly in the order in which it is read, table rows and columns included. So the drawn order stands
unless the page contradicts it: what stands above is read first, and two columns drawn line by line are parted.
"""

from __future__ import annotations

import heapq
from collections import Counter
from itertools import pairwise

from postingkit.documents.pdf.flow import Flow, banded, floated, flow_of, headed, level
from postingkit.documents.pdf.run import Run
from postingkit.text import BULLETS

__all__ = ["flows"]

_REACH = 3.5
"""A flow goes on over a gap of so many line heights; a wider one starts a new flow."""
_TITLE = 1.9
"""How much higher a title's line is than the lines it stands over."""
_UNLIKE = 1.8
"""How much higher one of two lines is that have nothing to do with each other."""
_FAR = 4
"""Lower line's heights between them."""
_LABEL = 42
"""Letters of the longest label that has its value behind it."""
_NAME_WORDS = 3
"""Fewer spaces are in the names of a column that nothing but its bold letters and the values beside it tell."""
_LABEL_WORDS = 16
"""Words of the longest label that is broken over several lines."""
_BULLETS = frozenset(BULLETS + "-–—*")
_PROSE_WORDS = 4
"""Left halves of so many words (median) are prose, not labels."""
MOST_FLOWS, MOST_RUNS = 120, 3_000
"""Above so many flows or runs on a page (a drawing, a map, a bomb) the drawn order stands."""


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
    x0 = y0 = x1 = y1 = last = 0.0  # the last run's box, and its height
    for run in runs:
        a, bottom, b, top = run[1:5]
        goes = False
        high = top - bottom
        if rows:
            height = min(last, high)
            beside = a > x1 - 0.5 * last and min(y1, top) - max(y0, bottom) > 0.5 * height
            # a letterhead in the corner that a title reaches is none of its line
            if beside and not (_UNLIKE * height < max(last, high) and a - x1 > _FAR * height):
                rows[-1].append(run)
                lefts.add(round(a))
                left, right = min(left, a), max(right, b)
                x0, y0, x1, y1, last = a, bottom, b, top, high
                continue
            middle = (top + bottom) / 2
            goes = (
                (middle < y0 or (a < x0 and middle < (y0 + y1) / 2))
                and y0 - top < _REACH * height
                and a < right
                and b > left
                and a > left - 3 * height
                and (a < rows[-1][0].left + 8 * height or any(-4 < a - x < 3 * height for x in lefts))
            ) or _cell(rows, run)
        if goes:
            left, right = min(left, a), max(right, b)
        else:
            rows = []
            cut.append(rows)
            lefts = set()
            left, right = a, b
        lefts.add(round(a))
        rows.append([run])
        x0, y0, x1, y1, last = a, bottom, b, top, high
    return cut


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
    after: list[list[int]] = [[] for _ in items]
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
        if not ready:  # a ring of flows around each other: break it where it was drawn first
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
    return [items[i] for i in done]


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
    return any(run.text.isalnum() for row in item.rows for run in row)


def _labelled(items: list[Flow]) -> list[Flow]:
    """Put a column of labels that was drawn apart from its values back into their rows."""
    gone: set[int] = set()
    for i, labels in enumerate(items):
        rows = labels.rows
        if len(rows) < 3 or any(len(row) > 1 or len(row[0].text) > 50 for row in rows):
            continue
        sure = _names(rows)
        if not (sure or all(row[0].bold and row[0].text.count(" ") < _NAME_WORDS for row in rows)):
            continue
        for j, values in enumerate(items):
            if i == j or j in gone or values.left < labels.right - 2 or values.bottom > labels.top:
                continue
            beside = {
                k: next((n for n, value in enumerate(values.rows) if level(row[0], value[0])), -1)
                for k, row in enumerate(rows)
            }
            found = sum(n >= 0 for n in beside.values())
            if found < max(3, (0.6 if sure else 1) * len(rows)):
                continue
            merged = [list(row) for row in values.rows]
            for k, n in beside.items():
                if n >= 0:
                    merged[n].insert(0, rows[k][0])
            late = [rows[k] for k, n in beside.items() if n < 0]
            for row in late:
                at = next((n for n, other in enumerate(merged) if other[0].middle < row[0].middle), len(merged))
                merged.insert(at, row)
            items[j] = flow_of(merged)
            gone.add(i)
            break
    return [item for i, item in enumerate(items) if i not in gone]


def _names(rows: list[list[Run]]) -> bool:
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
