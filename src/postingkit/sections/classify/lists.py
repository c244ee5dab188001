"""Lists: how many blocks right under a heading certainly belong to it."""

from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.sections.section import LINE

__all__ = ["surely"]

_FEWEST_LINES = 3
"""Fewer short lines are no list."""
_LONE = 167
"""A lone line shorter than this is what its heading announces."""


def surely(document: Document, blocks: Sequence[int], *, listed: bool) -> int:
    """Return how many blocks right under a heading certainly belong to it: a lone line, or a list where one is due."""
    first = document.blocks[blocks[0]]
    if len(blocks) == 1:
        return int(first.end - first.start < _LONE)
    if not listed:
        return 0
    if first.kind != "item" and document.text[first.end - 1] != ":":
        return _lines(document, blocks)
    for n in range(1, len(blocks)):
        if document.blocks[blocks[n]].kind != "item":
            return n if n > 1 else 1 + _run(document, blocks[1:])
    return len(blocks)


def _run(document: Document, blocks: Sequence[int]) -> int:
    """Return how many short lines follow a lead-in at once, none of which leads to others: a list without bullets.

    Items that are labels with values, "Frameworks: Flask", are such lines, too.
    """
    n = 0
    for i in blocks:
        block = document.blocks[i]
        pair = block.kind == "pair"
        if (
            (block.gap and (n or not pair))
            or not (pair or block.kind == "paragraph")
            or block.end - block.start > LINE
            or document.text[block.end - 1] == ":"
        ):
            break
        n += 1
    return n if n >= _FEWEST_LINES else 0


def _lines(document: Document, blocks: Sequence[int]) -> int:
    """Return how many short lines stand together right under a heading: a list that lost its bullets."""
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if (n and block.gap) or block.kind != "paragraph" or block.end - block.start > LINE:
            return n if n >= _FEWEST_LINES and block.gap else 0
    return len(blocks) if len(blocks) >= _FEWEST_LINES else 0
