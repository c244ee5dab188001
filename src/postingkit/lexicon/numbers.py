"""Small numbers: "3", "three", "three (3)", "1.5", "drei", "двух"."""

from __future__ import annotations

import re

from postingkit.lexicon.number_words import NUMBER_WORDS

__all__ = ["NUMBER", "NUMBER_WORDS", "number"]

# Words with letters alone; "twenty-four" and "twenty four" keep their inner border.
_WORDS = "|".join(sorted((re.escape(word) for word in NUMBER_WORDS), key=len, reverse=True))

NUMBER = rf"(?:\d{{1,3}}(?:[.,]\d)?|(?:{_WORDS}))(?![^\W_])"
"""Pattern source for one small number in folded text; pair it with :func:`number`."""


def number(words: str) -> float | None:
    """Return what a small number in folded text means; None when it is no number known here.

    >>> number("three"), number("24"), number("1.5"), number("2,5"), number("einem"), number("many")
    (3, 24, 1.5, 2.5, 1, None)
    """
    words = words.strip()
    if words in NUMBER_WORDS:
        return NUMBER_WORDS[words]
    try:
        value = float(words.replace(",", "."))
    except ValueError:
        return None
    return int(value) if value == int(value) else value
