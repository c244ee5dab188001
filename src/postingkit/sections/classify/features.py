"""Features: what the classifier sees in a line and in a heading."""

import itertools
import re
from collections.abc import Container, Sequence

from postingkit.documents import BlockKind

__all__ = ["Feature", "features", "heading_features", "read", "words", "written"]

Feature = str | tuple[str, str]
"""A word, a stem, an opening or a shape; or a pair of neighbouring words."""

_TOKEN = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|\d+|[$€£@?!%]")
_SIGNS = "$@?!%"
_PLAIN = bytes(
    ord("0" if c.isdigit() else c if c.isalpha() or c in f"{_SIGNS}'" else " ") if c.isascii() else ord(c)
    for c in map(chr, range(256))
)
"""A translation to "0" for digits and spaces for separators: splitting is ten times as fast as a search for words."""
_MOST = 40
"""Most words read of a paragraph: by then it has said what it is about."""
_WIDEST = 320
"""Characters that contain that many words."""
_LONG = 30
"""Fewest words of prose; a shorter text may be a line of a list."""
_STEM = 5
"""Letters of the stem that stands for an unknown word: "anforderungsgerecht" is taken for "anforderungsprofil"."""


def words(low: str, start: int = 0, end: int | None = None) -> list[str]:
    """Return the first words of a stretch of folded text, every number as "0".

    >>> words("shelves 300 books at $9!")
    ['shelves', '0', 'books', 'at', '$', '0', '!']
    """
    stretch = low[start : start + _WIDEST if end is None else min(end, start + _WIDEST)]
    for sign in _SIGNS:
        if sign in stretch:
            stretch = stretch.replace(sign, f" {sign} ")
    plain = stretch.encode("utf-8", "surrogatepass").translate(_PLAIN).decode("utf-8", "surrogatepass")
    while "00" in plain:
        plain = plain.replace("00", "0")
    found = plain.split()
    if "'" in plain or "0" in plain or not plain.isascii():  # "bachelor's", "'tis", "4x4", "€0", "maps•ink"
        odd = [word for word in found if not word.isalpha() and word != "0"]
        parts = {word: ["0" if part[0].isdigit() else part for part in _TOKEN.findall(word)] for word in odd}
        found = [part for word in found for part in parts.get(word, (word,))] if parts else found
    return found[:_MOST]


def features(tokens: Sequence[str], kind: BlockKind, known: Container[str]) -> list[str]:
    """Return a line's words (the stems of unknown ones), its opening words and its shape.

    Its pairs of words (:func:`itertools.pairwise`) are features, too.

    >>> features(["shelves", "0", "bookcases"], "item", {"shelves", "0"})
    ['shelves', '0', 'bookc*', '^shelves', '^shelves 0', '#item']
    """
    if not tokens:
        return []
    found = [word if word in known or len(word) <= _STEM else f"{word[:_STEM]}*" for word in tokens]
    found.append(f"^{tokens[0]}")
    if len(tokens) > 1:
        found.append(f"^{tokens[0]} {tokens[1]}")
    found.append(f"#{kind}" if kind != "paragraph" or len(tokens) < _LONG else "#long")
    return found


def written(feature: Feature) -> str:
    """Return a feature as it is written in ``weights.tsv``.

    >>> written(("two", "years")), written("^two years"), read("two years"), read("^two years")
    ('two years', '^two years', ('two', 'years'), '^two years')
    """
    return feature if isinstance(feature, str) else " ".join(feature)


def read(name: str) -> Feature:
    """Return the feature that an entry of ``weights.tsv`` means."""
    first, space, second = name.partition(" ")
    return (first, second) if space and name[0] not in "^=" else name


def heading_features(key: str) -> list[str]:
    """Return the words of a heading's key, their stems and pairs, first and last; pairs of signs without spaces.

    >>> heading_features("was dich erwartet")
    ['=was', '=dich', '=erwartet', '=erwar*', '=was dich', '=dich erwartet', '=^was', '=$erwartet']
    >>> heading_features("応募方法")
    ['=応募方法', '=^応募方法', '=$応募方法', '=応募', '=募方', '=方法']
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
