"""Flow: rows that are read from top to bottom, and the positions of flows on a page."""

from typing import NamedTuple

from postingkit.documents.pdf.run import Run

__all__ = ["Flow", "banded", "floated", "flow_of", "headed", "level"]

_HANG = 12
"""Points by which a column may stand to the side of its heading."""
_APART = 2.0
"""Line heights that a heading may stand above its column."""


_STICKY = 1.2
"""A head fixed to the window's top is as many times higher than the line it covers."""
_STICKY_ROWS = 4
"""Rows of such a head."""


class Flow(NamedTuple):
    """Rows of runs, each row from left to right."""

    rows: list[list[Run]]
    left: float
    bottom: float
    right: float
    top: float


def flow_of(rows: list[list[Run]]) -> Flow:
    """Return the flow that rows make."""
    _, lefts, bottoms, rights, tops, *_ = zip(*[run for row in rows for run in row], strict=True)
    return Flow(rows, min(lefts), min(bottoms), max(rights), max(tops))


def level(one: Run, two: Run) -> bool:
    """Whether two runs stand on one line."""
    return abs(one.middle - two.middle) < 0.4 * max(one.height, two.height)


def floated(items: list[Flow]) -> list[Flow]:
    """Put in front what is printed over other lines in larger letters: a web page's title fixed to the window."""
    over = [i for i, item in enumerate(items) if len(item.rows) <= _STICKY_ROWS and _covers(item, items)]
    return [items[i] for i in over] + [item for i, item in enumerate(items) if i not in over] if over else items


def _covers(item: Flow, items: list[Flow]) -> bool:
    """Whether a flow's first line lies over a smaller line of another flow."""
    head = item.rows[0][0]
    return any(
        max(head.left, run.left) < min(head.right, run.right)
        and min(head.top, run.top) - max(head.bottom, run.bottom) > 0.3 * run.height
        for other in items
        if other is not item and other.bottom < head.top and other.top > head.bottom
        for row in other.rows
        for run in row
        if head.height > _STICKY * run.height
    )


def headed(items: list[Flow]) -> list[Flow]:
    """Put headings that stand side by side on top of their columns, from which they were drawn apart."""
    heads = {i: item.rows[0][0] for i, item in enumerate(items) if len(item.rows) == 1 and len(item.rows[0]) == 1}
    under = {
        i: j
        for i, head in heads.items()
        if (j := _column(head, items)) is not None
        and any(k != i and level(head, item.rows[0][0]) for k, item in enumerate(items))
    }
    if len(set(under.values())) < len(under):
        return items
    out = list(items)
    for i, j in under.items():
        out[j] = flow_of([[heads[i]], *items[j].rows])
    return [item for i, item in enumerate(out) if i not in under]


def _column(head: Run, items: list[Flow]) -> int | None:
    """Return the only column that stands right below a heading, if there is one."""
    found = [
        j
        for j, item in enumerate(items)
        if len(item.rows) > 1
        and abs(item.left - head.left) < _HANG
        and -0.3 * head.height < head.bottom - item.top < _APART * head.height
        and (head.bold or head.height > 1.1 * item.rows[0][0].height)
    ]
    return found[0] if len(found) == 1 else None


def banded(items: list[Flow]) -> list[Flow]:
    """Sort flows by position: bands across the page from its top, columns in them from the left."""
    if len(items) < 2:
        return items
    bands: list[list[Flow]] = []
    low = 0.0
    for item in sorted(items, key=lambda item: -item.top):
        if bands and item.top > low + 0.3 * item.rows[0][0].height:
            bands[-1].append(item)
            low = min(low, item.bottom)
        else:
            bands.append([item])
            low = item.bottom
    columns: list[list[Flow]] = []
    edge = 0.0
    for item in sorted(items, key=lambda item: item.left) if len(bands) == 1 else ():
        if columns and item.left < edge - 1:
            columns[-1].append(item)
            edge = max(edge, item.right)
        else:
            columns.append([item])
            edge = item.right
    parts = bands if len(bands) > 1 else columns
    return [item for part in parts for item in banded(part)] if len(parts) > 1 else bands[0]
