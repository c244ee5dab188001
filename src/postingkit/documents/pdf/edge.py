"""Edge: the right edge of each row's column on a page."""

from itertools import pairwise

from postingkit.documents.pdf.flow import Flow
from postingkit.documents.pdf.run import Run

__all__ = ["edges_of"]

_TIGHT = 1.35
"""Line heights from one line of a paragraph to the next."""


def edges_of(flows: list[Flow]) -> list[list[float]]:
    """Return, for each row of each flow, the right edge that its column has there."""
    widest = [_widest(flow) for flow in flows]
    settled = [_wrapped(flow, edge) for flow, edge in zip(flows, widest, strict=True)]
    found: list[list[float]] = []
    for i, flow in enumerate(flows):
        shared = [widest[i]]
        if not settled[i]:
            shared += [widest[j] for j, f in enumerate(flows) if f.left < flow.right and f.right > flow.left]
        edge = max(shared)
        edges = [edge if row[0].left < edge else flow.right for row in flow.rows]
        for other in flows:
            if other.left > flow.left and other.top >= flow.bottom and other.bottom <= flow.top:
                _end_before(other, flow.rows, edges)
        found.append(edges)
    return found


def _end_before(other: Flow, rows: list[list[Run]], edges: list[float]) -> None:
    """Let the ``edges`` of rows that stand to the left of another column end where the longest of these rows does.

    So do the rows above it that are as short, and those below it that go on with a paragraph.
    """
    short = [row[-1].right < other.left for row in rows]
    level = (k for k, row in enumerate(rows) if short[k] and other.bottom < row[0].middle < other.top)
    first = next(level, None)
    if first is None:
        return
    start = end = first
    while start and short[start - 1]:
        start -= 1
    while end < len(rows) and short[end]:
        end += 1
    limit = max(row[-1].right for row in rows[start:end])
    for k in range(start, end):
        if k >= first or _is_wrapped(rows, k):
            edges[k] = min(edges[k], limit)


def _is_wrapped(rows: list[list[Run]], at: int) -> bool:
    """Whether a row stands as close to the next or the last one as the lines of a paragraph do."""
    return any(
        0 < one[0].bottom - two[0].bottom < _TIGHT * two[0].height
        for one, two in pairwise(rows[max(0, at - 1) : at + 2])
    )


def _widest(flow: Flow) -> float:
    """Return where the longest line of prose ends."""
    return max([row[-1].right for row in flow.rows if row[-1].text.count(" ") > 2], default=flow.right)


def _wrapped(flow: Flow, edge: float) -> bool:
    """Whether a flow is wrapped prose, most of its lines nearly as long as the longest: its edge is its own."""
    if len(flow.rows) < 4:
        return False
    least = edge - 0.25 * (edge - flow.left)
    return 5 * sum([row[-1].right > least for row in flow.rows]) >= 3 * len(flow.rows)
