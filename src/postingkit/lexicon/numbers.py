"""Small numbers: "3", "three", "three (3)", "1.5", "drei", "двух"."""

import re
from collections.abc import Iterable

from postingkit.lexicon.number_words import NUMBER_WORDS

__all__ = ["NUMBER", "number"]


def _tree(words: Iterable[str]) -> str:
    """Return a pattern for words as a tree of letters, which tries a few branches a letter and not every word.

    >>> _tree(["one", "on", "two"])
    '(?:on(?:e)?|two)'
    """
    heads: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        heads.setdefault(word[:1], []).append(word[1:])
    ends = heads.pop("", None) is not None
    branches = []
    for head, rests in heads.items():
        rest = re.escape(rests[0]) if len(rests) == 1 else _tree(rests)
        branches.append(re.escape(head) + rest)
    tree = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return tree + "?" if ends else tree


# Of languages whose other small numbers are words elsewhere ("to", "fem", "sex")
_MORE = {"två": 2, "fyra": 4, "åtta": 8, "yhden": 1, "kahden": 2, "kolmen": 3, "neljän": 4, "viiden": 5}
_MORE |= {"двох": 2, "трьох": 3, "чотирьох": 4, "п'яти": 5}
_MORE |= {"ერთი": 1, "ორი": 2, "სამი": 3, "ოთხი": 4, "ხუთი": 5, "ექვსი": 6, "შვიდი": 7, "რვა": 8, "ათი": 10}
_MORE |= {"一": 1, "两": 2, "二": 2, "三": 3, "五": 5}
_WORDS = {**NUMBER_WORDS, **_MORE}

NUMBER = rf"(?:\d{{1,3}}(?:[.,]\d)?|{_tree(_WORDS)})(?![^\W_])"
"""Pattern source for one small number in folded text; pair it with :func:`number`."""


def number(words: str) -> float | None:
    """Return the value of a small number in folded text; None when it is unknown.

    >>> number("three"), number("24"), number("1.5"), number("2,5"), number("einem"), number("many")
    (3, 24, 1.5, 2.5, 1, None)
    """
    words = words.strip()
    if words in _WORDS:
        return _WORDS[words]
    try:
        value = float(words.replace(",", "."))
    except ValueError:
        return None
    return int(value) if value == int(value) else value
