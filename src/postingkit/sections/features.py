"""Features: what the classifier sees of a line and of a heading."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Sequence

from postingkit.documents import BlockKind

__all__ = ["features", "heading_features", "words"]

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d+|[$€£@?!%]")
_ASCII = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[$@?!%]")
"""The same for plain text, in half the time."""
_MOST = 40
"""A paragraph has said what it is about by then; a hostile one cannot make us read on."""
_WIDEST = 320
_LONG = 30
"""Words of a paragraph that is prose, not a line of a list."""
_STEM = 5
"""Letters that stand for a word nobody has met: "anforderungsgerecht" for "anforderungsprofil"."""


def words(low: str, start: int = 0, end: int | None = None) -> list[str]:
    """Return the first words of a stretch of folded text, every number as "0".

    >>> words("shelves 300 books at $9!")
    ['shelves', '0', 'books', 'at', '$', '0', '!']
    """
    stop = start + _WIDEST if end is None else min(end, start + _WIDEST)
    pattern = _ASCII if low.isascii() else _TOKEN
    return ["0" if word[0].isdigit() else word for word in pattern.findall(low, start, stop)[:_MOST]]


def features(tokens: Sequence[str], kind: BlockKind, known: Container[str]) -> list[str]:
    """Return the words of a line (the stem of one that is not known), their pairs, those it opens with, its shape.

    >>> features(["shelves", "0", "bookcases"], "item", {"shelves", "0"})
    ['shelves', '0', 'bookc*', 'shelves 0', '0 bookcases', '^shelves', '^shelves 0', '#item']
    """
    if not tokens:
        return []
    found = [word if word in known or len(word) <= _STEM else f"{word[:_STEM]}*" for word in tokens]
    found += map(" ".join, itertools.pairwise(tokens))
    found.append(f"^{tokens[0]}")
    if len(tokens) > 1:
        found.append(f"^{tokens[0]} {tokens[1]}")
    found.append(f"#{kind}" if kind != "paragraph" or len(tokens) < _LONG else "#long")
    return found


def heading_features(key: str) -> list[str]:
    """Return the words of a heading's key, their stems and pairs, first and last; pairs of signs without spaces.

    >>> heading_features("was dich erwartet")
    ['=was', '=dich', '=erwartet', '=erwar*', '=was dich', '=dich erwartet', '=^was', '=$erwartet']
    """
    tokens = key.split()
    if not tokens:
        return []
    found = [f"={word}" for word in tokens]
    found += [f"={word[:_STEM]}*" for word in tokens if len(word) > _STEM]
    found += [f"={a} {b}" for a, b in itertools.pairwise(tokens)]
    found += [f"=^{tokens[0]}", f"=${tokens[-1]}"]
    if key[0] > "\u2e7f":  # scripts without spaces between words
        found += [f"={a}{b}" for a, b in itertools.pairwise(key)]
    return found
