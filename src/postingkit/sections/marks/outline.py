"""Outline: numbered lines that head what follows them, rather than stand in a list."""

import re

from postingkit.documents import Document
from postingkit.sections.headings import Meaning, meaning

__all__ = ["outlined"]

_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)] ?")
_LONGEST = 60
"""Characters of such a line."""


def outlined(document: Document, i: int) -> Meaning | None:
    r"""Return what a numbered line heads, where text of its own follows it and no other number.

    >>> from postingkit.documents.plain import read_plain
    >>> found = read_plain("3. Tasks\n- sort maps\n- mend globes\n\n1. Duties\n2. Requirements")
    >>> [heads.term if (heads := outlined(found, i)) else None for i in (0, 3, 4)]
    ['duties', None, None]
    """
    text, (block, *below) = document.text, document.blocks[i : i + 2]
    number = _ORDINAL.match(text, block.start, block.end)
    if number is None or not below or not block.gap or block.end - block.start > _LONGEST:
        return None
    listed = _ORDINAL.match(text, below[0].start, below[0].end) is not None
    return None if listed else meaning(text[number.end() : block.end], "words")
