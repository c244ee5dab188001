"""Items: the list items of a section, bulleted, numbered, or one a line without any mark."""

from __future__ import annotations

from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.sections.section import LISTED
from postingkit.terms import SectionKind

__all__ = ["items_of"]

_LONGEST = 320
_FEWEST = 3


def items_of(document: Document, kind: SectionKind, blocks: Sequence[int], begin: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the items among the blocks, without bullets and numbers."""
    all_blocks = document.blocks
    found = []
    for i in blocks:
        block = all_blocks[i]
        if block.kind == "item":
            found.append((block.start + block.lead, block.end))
    if found or kind not in LISTED or len(blocks) < _FEWEST:
        return tuple(found)
    # "Excellent communication skills / Ability to work evenings / Knowledge of maps": a list that lost its bullets
    text = document.text
    lines = []
    long = 0
    for i in blocks:
        block = all_blocks[i]
        start = max(block.start, begin)
        if text[block.end - 1] == ":" or block.kind == "heading":
            continue
        long += block.end - start > _LONGEST
        lines.append((start, block.end))
    if len(lines) >= _FEWEST and long * 4 <= len(lines):
        return tuple(lines)
    return ()
