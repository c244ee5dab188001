r"""Body: a record's text line by line, with what each line is and where its links lead.

``description`` has the words and ``description_html`` the form; this puts them together. Records come from files that
anyone may have edited: HTML that is not built as a record's is, or has other words, is not believed, and the words
alone stand.
"""

import re
from html import escape, unescape
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


_ELEMENT = re.compile(r"<(h3|p|li)>(<strong>)?(.*?)(?:</strong>)?(</\1>)?")
SCHEMES = ("http://", "https://", "mailto:")
"""What a link of a posting may lead to."""
_ANCHOR = re.compile(r'<a href="([^"]*)">([^<]*)</a>')


def lines_of(posting: JobPosting) -> tuple[Line, ...]:
    r"""Return the lines of a posting's description, empty ones left out."""
    plain = _plain(posting.description)
    formed = _formed(plain, posting.description_html)
    return tuple(plain if formed is None else formed)


def html_of(posting: JobPosting) -> str:
    r"""Return a posting's text as HTML that a page may hold: the record's own, or paragraphs when that is not believed.

    >>> from postingkit.model import Source
    >>> posting = JobPosting(id="pk1-0", source=Source(), description="A <b>", description_html="<p>A <b></p>")
    >>> html_of(posting), html_of(posting.model_copy(update={"description_html": "<p>A &lt;b&gt;</p>"}))
    ('<p>A &lt;b&gt;</p>', '<p>A &lt;b&gt;</p>')
    """
    lines = _plain(posting.description)
    if _formed(lines, posting.description_html) is not None:
        return posting.description_html
    return "\n".join(f"<p>{escape(line.text, quote=False)}</p>" for line in lines)


def _plain(description: str) -> list[Line]:
    plain = []
    start = 0
    for text in description.split("\n"):
        if text:
            plain.append(Line("paragraph", text, start, start + len(text)))
        start += len(text) + 1
    return plain


def _formed(plain: list[Line], html: str) -> list[Line] | None:
    """Return the lines with the form that the HTML gives them; None when it has other words."""
    formed: list[Line] = []
    lists: list[bool] = []
    held = 0  # items that hold a list are open while it is
    for element in html.split("\n"):
        if element in {"<ul>", "<ol>"}:
            lists.append(element == "<ol>")
            continue
        if element in {"</ul>", "</ol>"}:
            lists = lists[:-1]
            continue
        if element in {"</li>", ""}:
            held -= element == "</li>"
            continue
        match = _ELEMENT.fullmatch(element)
        if not match or len(formed) == len(plain) or not (match[4] or match[1] == "li"):
            return None
        held += match[4] is None
        ordered = bool(lists) and lists[-1]
        line = plain[len(formed)]
        found = _anchored(match[3])
        if found is None:
            return None
        words, anchors = found
        lead = len(line.text) - len(words)
        if lead < 0 or line.text[lead:] != words or (lead and not ordered):
            return None
        kind: LineKind = "strong" if match[2] else "paragraph"
        if match[1] != "p":
            kind = "heading" if match[1] == "h3" else "number" if ordered else "item"
        moved = (anchor._replace(start=anchor.start + lead, end=anchor.end + lead) for anchor in anchors)
        formed.append(line._replace(kind=kind, anchors=tuple(moved)))
    return formed if len(formed) == len(plain) and not held else None


def _anchored(inner: str) -> tuple[str, list[Anchor]] | None:
    """Return an element's words, and its links placed in them; None when it holds any other element."""
    if "<" not in inner:
        return unescape(inner), []
    words = ""
    last = 0
    anchors = []
    for match in _ANCHOR.finditer(inner):
        before, text = inner[last : match.start()], unescape(match[2])
        if "<" in before or "<" in match[2]:
            return None
        words += unescape(before)
        anchors.append(Anchor(len(words), len(words) + len(text), unescape(match[1])))
        words += text
        last = match.end()
    rest = inner[last:]
    if "<" in rest or not all(anchor.href.startswith(SCHEMES) for anchor in anchors):
        return None
    return words + unescape(rest), anchors
