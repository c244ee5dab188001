"""Headline: a bar-divided first line with which the text runs on without a line break."""

import re

from postingkit.documents.document import Document
from postingkit.lexicon.workplaces import MANNER

__all__ = ["with_headline_apart"]

_LONGEST = 160
"""Most characters of a headline."""
_PIECE = 90
"""Most characters of a piece between two bars."""
_FEWEST = 2
"""Fewest bars of a headline."""
_BAR = " | "
# "Full-time or contract (remote) Tarn Labs makes", "REMOTE (EU) We are", "https://tarn.example Tarn Labs makes"
_MANNER = (
    rf"(?:full[- ]?time|part[- ]?time|contract|permanent|intern(?:s|ship)?|{MANNER}|visa"
    r"(?: sponsorship)?)"
)
_ENDS = re.compile(
    rf"(?:{_MANNER}(?:[ /,&+-]{{1,3}}(?:or |and )?{_MANNER})*(?: ?\([^()\n]{{2,60}}\))?|https?://\S+)"
    r"(?P<gap> )(?=[\"“']?[A-Z])",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W_][^|(]{2,40}")


def with_headline_apart(document: Document) -> Document:
    r"""Return the document with a line break behind its headline; the same document when it has one, or no headline.

    >>> from postingkit.documents.plain import read_plain
    >>> line = "Tarn Labs | Map Clerk | Oslo | Full-time Tarn Labs makes maps of the sea. " + "We sort them. " * 10
    >>> found = with_headline_apart(read_plain(line))
    >>> [found.words(block)[:36] for block in found.blocks]
    ['Tarn Labs | Map Clerk | Oslo | Full-', 'Tarn Labs makes maps of the sea. We ']
    """
    if not document.blocks or document.boxes:
        return document
    text, first = document.text, document.blocks[0]
    if first.end - first.start <= _LONGEST or text.count(_BAR, first.start, first.start + _LONGEST) < _FEWEST:
        return document
    at = _border(text, first.start, first.end)
    if at < 0:
        return document
    parts = (first._replace(end=at), first._replace(start=at + 1, strong=False))
    return document._replace(text=f"{text[:at]}\n{text[at + 1 :]}", blocks=(*parts, *document.blocks[1:]))


def _border(text: str, start: int, end: int) -> int:
    """Return the space between the headline and the text; -1 when there is none."""
    last = start
    while (bar := text.find(_BAR, last, min(last + _PIECE, end))) >= 0:
        last = bar + len(_BAR)
    if end - last <= _PIECE // 2:
        return -1
    name = _NAME.match(text, start)
    again = text.find(f" {name[0].strip()}", last, last + _PIECE) if name else -1
    if again > last:
        return again
    ends = _ENDS.match(text, last, end)
    return ends.start("gap") if ends and text[ends.end()].isupper() else -1
