"""Anchors: the places of words at which a pattern is worth trying.

A pattern searched through a whole posting costs its length times its alternatives. So a finder first asks whether
one of its plain words occurs at all (:func:`tokens`, one cheap pass shared by all finders), and then tries its pattern
at the places where they stand (:func:`spots`).
"""

import re
import string
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse

__all__ = ["around", "numbers", "spots", "tokens", "windows"]

_SPACES = bytes(0x20 if chr(byte) in string.punctuation else byte for byte in range(256))
_DIGITS = bytes(byte if chr(byte) in string.digits else 0x20 for byte in range(256))
_WORD = re.compile(r"[^\W_]+")
_NOTHING: frozenset[str] = frozenset()


@lru_cache(maxsize=256)
def tokens(low: str) -> frozenset[str]:
    """Return the words of a folded text, cut at spaces and punctuation.

    >>> sorted(tokens("a full-time job; ph.d. required"))
    ['a', 'd', 'full', 'job', 'ph', 'required', 'time']
    """
    return _NOTHING.union(*map(_tokens, low.split("\n"))) if "\n" in low else _tokens(low)


@lru_cache(maxsize=1024)
def _tokens(low: str) -> frozenset[str]:
    """Return the words of a line, cached since a line is part of a section, the head and the whole text."""
    # As bytes, a text of several scripts is cut in three quarters of the time that a pattern takes.
    plain = low.encode("utf-8", "surrogatepass").translate(_SPACES).decode("utf-8", "surrogatepass")
    words = frozenset(plain.split())
    if low.isascii():
        return words
    odd = [word for word in filterfalse(str.isascii, words) if not word.isalnum()]
    return words.difference(odd).union(*map(_WORD.findall, odd)) if odd else words


@lru_cache(maxsize=64)
def numbers(low: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the runs of plain digits.

    >>> numbers("3.14 or 2019")
    ((0, 1), (2, 4), (8, 12))
    """
    found = []
    at = 0
    for run in low.encode("utf-8", "surrogatepass").translate(_DIGITS).decode("ascii").split():
        start = low.index(run, at)  # no other digits stand between
        at = start + len(run)
        found.append((start, at))
    return tuple(found)


def spots(low: str, word: str, *, whole: bool = True) -> list[int]:
    """Return the offsets of ``word`` as a whole word, or, unless ``whole``, as the beginning of words.

    >>> spots("year, years, yearly, a year", "year")
    [0, 23]
    """
    found: list[int] = []
    size, length = len(word), len(low)
    at = low.find(word)
    while at >= 0:
        after = at + size
        if not (at and low[at - 1].isalnum()) and not (whole and after < length and low[after].isalnum()):
            found.append(at)
        at = low.find(word, after)
    return found


def windows(low: str, places: Iterable[int], before: int, after: int) -> list[tuple[int, int]]:
    r"""Return spans from ``before`` characters before each place to ``after`` behind it, within its line.

    Spans that touch or overlap are one; they come in order.

    >>> windows("one two\nthree four five", [8, 14], 4, 6)
    [(8, 20)]
    """
    found: list[tuple[int, int]] = []
    for at in sorted(places):
        a = max(0, at - before, low.rfind("\n", max(0, at - before), at) + 1)
        b = min(len(low), at + after)
        line = low.find("\n", at, b)
        b = line if line >= 0 else b
        if found and a <= found[-1][1]:
            found[-1] = (found[-1][0], max(b, found[-1][1]))
        else:
            found.append((a, b))
    return found


def around(low: str, words: frozenset[str], before: int, after: int, letters: str = "") -> list[tuple[int, int]]:
    r"""Return the :func:`windows` around each of the words wherever it stands in a folded text.

    Where there are none, but ``letters`` of a script without spaces, the whole text is one.

    >>> around("one two\nthree four five", frozenset({"two", "four", "six"}), 3, 6)
    [(1, 7), (11, 20)]
    >>> around("電話は不可", frozenset({"call"}), 3, 6, "電話")
    [(0, 5)]
    """
    found = windows(low, [at for word in words & tokens(low) for at in spots(low, word)], before, after)
    return found or ([(0, len(low))] if letters and letters in low else [])
