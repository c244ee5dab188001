"""Tracking: letter-spaced headings in capitals, in which the engine sees false spaces."""

import re
from itertools import pairwise

from postingkit.documents.pdf.frame import Letters

__all__ = ["closed"]

_NOTHING = "\u200b"
"""Replaces a false space, so that every letter keeps its index; it is removed when the line is cleaned."""
# "WAS D U MITBRINGST", "B ENEFITS": a capital alone that is no word
_ALONE = re.compile(r"(?<!\S)[B-HJ-NP-ZÄÖÜ](?!\S)")
_LONGEST = 100
"""Characters of a heading."""
# "HALLAM", or all of it "H A L L A M"
_WORD = re.compile(r"[^\W\d_]{3}|(?:[^\W\d_] ){5}")
# "LOC ATION", "TO A PPLY", "U R L", with a space that may be none; the engine ends lines with both signs
_CAPITALS = re.compile(r"(?:(?<=\n)|\A)[^\W\d_a-z]+(?: [^\W\d_a-z]+){1,9}(?=\r|\Z)")
_SPACE = 0.2
"""Line heights by which the gap between two words is wider than that between two letters of one."""


def closed(letters: Letters, text: str) -> str:
    """Return a page's text, of the same length, without the false spaces inside letter-spaced words.

    Where one line is set so, its page's other headings in capitals are looked at as well: "TO A PPLY", "U R L".
    """
    done = -1
    inner: list[int] = []
    for alone in _ALONE.finditer(text):
        if alone.start() >= done:
            start, done = _line(text, alone.start())
            if _WORD.search(text, start, done):
                inner += _inner(letters, text, start, done)
    if inner:
        starts = {_line(text, at)[0] for at in inner}
        for capitals in _CAPITALS.finditer(text):
            if capitals.start() not in starts:
                inner += _inner(letters, text, *capitals.span())
    for at in inner:
        text = f"{text[:at]}{_NOTHING}{text[at + 1 :]}"
    return text


def _line(text: str, at: int) -> tuple[int, int]:
    """Return where the line around an offset starts and ends."""
    return text.rfind("\n", 0, at) + 1, (text.find("\r", at) + 1 or len(text) + 1) - 1


def _inner(letters: Letters, text: str, start: int, end: int) -> list[int]:
    """Return the spaces of a short line in capitals that are no wider than the gaps between its letters."""
    if end - start > _LONGEST or not text[start:end].isupper():
        return []
    drawn = [i for i in range(start, end) if not text[i].isspace()]
    store = letters.boxes(drawn)
    gaps = [right - left for left, right in zip(store[2::4], store[4::4], strict=False)]
    height = max(top - bottom for top, bottom in zip(store[1::4], store[3::4], strict=True))
    least = sorted(gaps)[len(gaps) // 2] + _SPACE * height
    return [i + 1 for (i, j), gap in zip(pairwise(drawn), gaps, strict=True) if j - i == 2 and gap < least]
