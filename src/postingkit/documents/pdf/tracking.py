"""Tracking: headings in capitals set apart from each other, between which the engine sees spaces that are none."""

from __future__ import annotations

import re
from itertools import pairwise

from postingkit.documents.pdf.engine import Engine, Handle
from postingkit.documents.pdf.frame import Frame, boxes

__all__ = ["closed"]

_NOTHING = "\u200b"
"""Takes a false space's place, so that every letter keeps its number; cleaned away with the line's other oddities."""
# "WAS D U MITBRINGST", "B ENEFITS": a capital alone that is no word
_ALONE = re.compile(r"(?<!\S)[B-HJ-NP-ZÄÖÜ](?!\S)")
_LONGEST = 100
# "HALLAM", or all of it "H A L L A M"
_WORD = re.compile(r"[^\W\d_]{3}|(?:[^\W\d_] ){5}")
_SPACE = 0.2
"""Line heights by which the gap between two words is wider than that between two letters of one."""


def closed(engine: Engine, textpage: Handle, text: str, frame: Frame | None) -> str:
    """Return a page's text of the same length, less the spaces inside words whose letters stand apart."""
    done = -1
    for alone in _ALONE.finditer(text):
        if alone.start() < done:
            continue
        start, done = text.rfind("\n", 0, alone.start()) + 1, (text.find("\r", alone.end()) + 1 or len(text) + 1) - 1
        line = text[start:done]
        if done - start > _LONGEST or not line.isupper() or not _WORD.search(line):
            continue
        letters = [i for i in range(start, done) if not text[i].isspace()]
        store = boxes(engine, textpage, letters, frame)
        gaps = [right - left for left, right in zip(store[2::4], store[4::4], strict=False)]
        height = max(top - bottom for top, bottom in zip(store[1::4], store[3::4], strict=True))
        least = sorted(gaps)[len(gaps) // 2] + _SPACE * height
        false = [i + 1 for (i, j), gap in zip(pairwise(letters), gaps, strict=True) if j - i == 2 and gap < least]
        for i in false:
            text = f"{text[:i]}{_NOTHING}{text[i + 1 :]}"
    return text
