"""Edge: where the column ends that each row of a page stands in."""

from __future__ import annotations

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
    out: list[list[float]] = []
    for i, flow in enumerate(flows):
        shared = [widest[i]]
        if not settled[i]:
            shared += [widest[j] for j, f in enumerate(flows) if f.left < flow.right and f.right > flow.left]
        edge = max(shared)
        edges = [edge if row[0].left < edge else flow.right for row in flow.rows]
        for other in flows:
            if other.left <= flow.left or other.top < flow.bottom or other.bottom > flow.top or other is flow:
                continue
            # Columns stand beside each other here: the left one ends before the right one starts.
            band = [
                k
                for k, row in enumerate(flow.rows)
                if row[-1].right < other.left and other.bottom < row[0].middle < other.top
            ]
            if band:
                start = end = band[0]
                while start and flow.rows[start - 1][-1].right < other.left:  # and on above the other column
                    start -= 1
                while end < len(edges) and flow.rows[end][-1].right < other.left:  # and on below it
                    end += 1
                limit = max(row[-1].right for row in flow.rows[start:end])
                for k in range(start, end):
                    if k >= band[0] or _is_wrapped(flow.rows, k):
                        edges[k] = min(edges[k], limit)
        out.append(edges)
    return out


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
