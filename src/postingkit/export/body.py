r"""Body: a record's text line by line, with what each line is and where its links lead.

``description`` has the words and ``description_html`` the form; this puts them together. A record whose two texts
disagree (edited by hand) keeps its words and loses the form.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Literal, NamedTuple

from postingkit.model import JobPosting

LineKind = Literal["heading", "item", "number", "strong", "paragraph"]


class Anchor(NamedTuple):
    """Words of a line that lead somewhere."""

    start: int
    end: int
    href: str


class Line(NamedTuple):
    """One line of the description; ``start`` and ``end`` are offsets in it, those of anchors in the line."""

    kind: LineKind
    text: str
    start: int
    end: int
    anchors: tuple[Anchor, ...] = ()


_ELEMENT = re.compile(r"<(h3|p|li)>(<strong>)?(.*?)(?:</strong>)?</\1>")
_ANCHOR = re.compile(r'<a href="([^"]*)">(.*?)</a>')


def lines_of(posting: JobPosting) -> tuple[Line, ...]:
    r"""Return the lines of a posting's description, empty ones left out."""
    plain = []
    start = 0
    for text in posting.description.split("\n"):
        if text:
            plain.append(Line("paragraph", text, start, start + len(text)))
        start += len(text) + 1
    formed = _formed(plain, posting.description_html)
    return tuple(plain if formed is None else formed)


def _formed(plain: list[Line], html: str) -> list[Line] | None:
    """Return the lines with the form that the HTML gives them; None when it has other words."""
    formed: list[Line] = []
    ordered = False
    for element in html.split("\n"):
        if element in {"<ul>", "<ol>"}:
            ordered = element == "<ol>"
            continue
        match = _ELEMENT.fullmatch(element)
        if not match:
            if element in {"</ul>", "</ol>", ""}:
                continue
            return None
        if len(formed) == len(plain):
            return None
        line = plain[len(formed)]
        words, anchors = _anchored(match[3])
        lead = len(line.text) - len(words)
        if lead < 0 or line.text[lead:] != words or (lead and not ordered):
            return None
        kind: LineKind = "strong" if match[2] else "paragraph"
        if match[1] != "p":
            kind = "heading" if match[1] == "h3" else "number" if ordered else "item"
        moved = (anchor._replace(start=anchor.start + lead, end=anchor.end + lead) for anchor in anchors)
        formed.append(line._replace(kind=kind, anchors=tuple(moved)))
    return formed if len(formed) == len(plain) else None


def _anchored(inner: str) -> tuple[str, list[Anchor]]:
    """Return an element's words, and its links placed in them."""
    if "<" not in inner:
        return unescape(inner), []
    words = ""
    last = 0
    anchors = []
    for match in _ANCHOR.finditer(inner):
        words += unescape(inner[last : match.start()])
        text = unescape(match[2])
        anchors.append(Anchor(len(words), len(words) + len(text), unescape(match[1])))
        words += text
        last = match.end()
    return words + unescape(inner[last:]), anchors
