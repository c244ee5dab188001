"""Borders: where text changes from one kind to another, each change having its price (Viterbi's algorithm)."""

from collections.abc import Sequence
from functools import cache
from operator import add

from postingkit.documents import Block, Document
from postingkit.sections.classify.weights import order
from postingkit.sections.section import LINE

__all__ = ["BREAK", "likeliest"]

BREAK = 0.8
"""What a change of kind costs at a paragraph border (log-odds)."""
_LINE_BREAK = 3.5
"""What it costs where lines follow each other without a border."""
_ITEM_BREAK = 4.0
"""What it costs between two items of one list."""
_LEAD_IN = 5.0
"""What it costs between a line with a colon ("We offer the following:") and what it announces."""
_BEFORE_LEAD_IN = 0.5
"""What it costs before such a line."""
_ORDER = 0.41
"""Factors of what the usual order of sections scores, under a heading and where there is none."""
_ORDER_ALONE = 0.6
_HOPELESS = 4.0
"""How far a path's score may fall behind the best before the path is dropped."""


def likeliest(document: Document, blocks: Sequence[int], heard: Sequence[list[float]], *, start: bool) -> list[int]:
    """Return the path through the classes with the highest score (Viterbi's algorithm)."""
    behind = _transitions(_ORDER_ALONE if start else _ORDER)
    best = list(map(add, heard[0], behind[0])) if start else heard[0]
    back = []
    for n in range(1, len(blocks)):
        price = _price(document.text, document.blocks[blocks[n - 1]], document.blocks[blocks[n]])
        floor = max(best) - _HOPELESS
        alive = [(best[k] - price, k, behind[k + 1]) for k in range(len(best)) if best[k] > floor]
        steps = []
        following = []
        for k, said in enumerate(heard[n]):
            top, come = best[k], k
            for value, j, row in alive:
                moved = value + row[k]
                if moved > top and j != k:
                    top, come = moved, j
            steps.append(come)
            following.append(top + said)
        best = following
        back.append(steps)
    k = best.index(max(best))
    path = [k]
    for steps in reversed(back):
        k = steps[k]
        path.append(k)
    path.reverse()
    return path


@cache
def _transitions(voice: float) -> tuple[tuple[float, ...], ...]:
    """Return the weighted score of each class behind each other class."""
    return tuple(tuple(voice * value for value in row) for row in order())


def _price(text: str, before: Block, block: Block) -> float:
    """Return what a change of kind costs between two blocks."""
    if text[before.end - 1] == ":":
        return _LEAD_IN
    if text[block.end - 1] == ":":
        return _BEFORE_LEAD_IN
    if before.kind == block.kind == "item" and not block.gap:
        numbered = before.end - before.start > LINE and block.end - block.start > LINE  # paragraphs, each for itself
        return _LINE_BREAK if numbered else _ITEM_BREAK
    return BREAK if block.gap else _LINE_BREAK
