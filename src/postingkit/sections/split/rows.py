"""Rows: labelled values that their signs hide: several abreast in one line, or with a dash for the colon.

A colon makes a label wherever it stands (``documents.line``); a bar or a dash parts many things, so that here the
words of the label have to be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.documents import Block, Document
from postingkit.documents.line import LABEL_CHARS, label_of
from postingkit.sections.headings import meaning

__all__ = ["rows_apart"]

# "Company: Tarn Foods | Location: Hull", "Ref: 7-B • Closes: 3 May", and the bar that is left behind a value
_BAR = re.compile(r" +[|•·] *(?=[^\W_])| +[|•·]\Z")
# "Location – Bath", "Pay - $19 an hour", "Hours— 40 a week"
_DASH = re.compile(rf"([^\W\d_][^–—\n:]{{1,{LABEL_CHARS}}}?)(?: [-–—]|—) +(?=\S)")
_LONGEST = 120
"""Characters of a row with a dash."""


def rows_apart(document: Document) -> Document:
    r"""Return the document with each of its labelled values as a block; the same document when none is hidden.

    >>> from postingkit.documents.plain import read_plain
    >>> def rows(words):
    ...     found = rows_apart(read_plain(words))
    ...     return [(block.kind, found.words(block)) for block in found.blocks]
    >>> rows("Company: Tarn Foods | Location: Hull | Pay: £12 an hour")
    [('pair', 'Company: Tarn Foods'), ('pair', 'Location: Hull'), ('pair', 'Pay: £12 an hour')]
    >>> rows("Location – Bath\nHours – 40 a week\nBath – Bristol")
    [('pair', 'Location – Bath'), ('pair', 'Hours – 40 a week'), ('paragraph', 'Bath – Bristol')]
    >>> rows("Location – Bath"), rows("Hours: 9-5 | Monday to Friday")
    ([('paragraph', 'Location – Bath')], [('pair', 'Hours: 9-5 | Monday to Friday')])
    """
    text = document.text
    blocks = [*document.blocks]
    if " |" in text or " •" in text or " ·" in text:
        blocks = [part for block in blocks for part in _abreast(text, block)]
    if " – " in text or " - " in text or "— " in text:
        dashed = [_dashed(text, block) for block in blocks]
        beside = [row is not None for row in (None, *dashed, None)]
        for i, row in enumerate(dashed):
            if row and (beside[i] or beside[i + 2]):
                blocks[i] = row
    return document._replace(blocks=tuple(blocks))


def _abreast(text: str, block: Block) -> Iterator[Block]:
    """Yield a line's labelled values as pairs where it is nothing else; else the line."""
    start = block.start
    ends = [bar.span() for bar in _BAR.finditer(text, start, block.end)] if block.kind != "item" else []
    if not ends:
        yield block
        return
    if ends[-1][1] < block.end:
        ends.append((block.end, block.end))
    pairs: list[Block] = []
    for end, following in ends:
        label, lead = label_of(text[start:end])
        if not label:
            yield block
            return
        pairs.append(
            Block("pair", start, end, strong=block.strong, gap=block.gap and not pairs, label=label, lead=lead)
        )
        start = following
    yield from pairs


def _dashed(text: str, block: Block) -> Block | None:
    """Return a line as the pair that a dash makes of it, where its label is known."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST:
        return None
    match = _DASH.match(text, block.start, block.end)
    if match is None or meaning(match[1], "table") is None:
        return None
    return block._replace(kind="pair", label=len(match[1]), lead=match.end() - block.start)
