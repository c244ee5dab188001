"""Features: what the classifier sees of a line."""

from __future__ import annotations

import itertools
import re

from postingkit.documents import BlockKind
from postingkit.text import fold

__all__ = ["features"]

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d+|[$€£@?!%]")
_MOST = 90
"""A paragraph has said what it is about by then; a hostile one cannot make us read on."""
_WIDEST = 900
_LONG = 30
"""Words of a paragraph that is prose, not a line of a list."""


def features(text: str, kind: BlockKind = "paragraph") -> list[str]:
    """Return the words of a line, their pairs, the words it opens with, and its shape.

    >>> features("Shelves 300 books", "item")
    ['shelves', '0', 'books', 'shelves 0', '0 books', '^shelves', '^shelves 0', '#item']
    """
    words = ["0" if word[0].isdigit() else word for word in _TOKEN.findall(fold(text[:_WIDEST]))[:_MOST]]
    if not words:
        return []
    found = words + [f"{a} {b}" for a, b in itertools.pairwise(words)]
    found.append("^" + words[0])
    if len(words) > 1:
        found.append(f"^{words[0]} {words[1]}")
    found.append("#" + kind if kind != "paragraph" or len(words) < _LONG else "#long")
    return found
