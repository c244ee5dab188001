"""Inline: the marks inside a line of Markdown, taken off; its links, kept."""

from __future__ import annotations

import re
from html import unescape

from postingkit.documents.document import Link

_MARK = re.compile(r"[*_\[<`&\\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_INLINE = re.compile(
    r"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)"  # ![logo](logo.png)
    # [Apply here](https://example.org/jobs/7 "Apply"){:target="_blank"}
    r"|\[(?P<text>[^\[\]]{0,500})\]\(\s{0,3}<?(?P<href>[^()\s<>]{0,2000}(?:\([^()\s<>]{0,2000}\)[^()\s<>]{0,2000})?)>?"
    r"(?:\s\"[^\"]{0,300}\")?\s{0,3}\)(?:\{:[^{}]{0,200}\})?"
    # <a href="mailto:ann@example.org">Ann</a>
    r"|<a\s[^<>]{0,300}?\bhref=(?P<quote>[\"'])(?P<target>[^\"'<>\s]{0,2000})(?P=quote)[^<>]{0,300}>(?P<anchor>[^<>]{1,500})</a>"
    # <https://example.org>, <jobs@example.org>
    r"|<(?P<auto>https?://[^<>\s]{1,2000}|[^<>\s@/]{1,100}@[^<>\s@]{1,200})>"
    # https://example.org/job?__id=*7*: marks inside an address are its own
    r"|(?P<bare>https?://[^\s<>()\[\]]{1,2000}?(?<!\\)(?=[*_]{0,3}(?:[\s<>()\[\]]|$)))"
    r"|</?[a-zA-Z][^<>]{0,500}>"  # <strong>, </span>
    r"|(?P<stars>\*{1,3})|(?P<lines>_{1,3})|`{1,3}"  # **bold**, _italic_, `code`
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"  # \*, \_
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});)"  # &amp;
)


def inline(line: str) -> tuple[str, list[Link]]:  # noqa: C901 - one branch a mark
    r"""Return a line without its marks, with its links placed in it.

    >>> inline("Send to **[Ann](mailto:ann@example.org)** \\_today\\_ &amp; relax")
    ('Send to Ann _today_ & relax', [Link(href='mailto:ann@example.org', text='Ann', start=8, end=11)])
    >>> inline('Ask <a href="/staff/ann">Ann *Quill*</a>.')
    ('Ask Ann Quill.', [Link(href='/staff/ann', text='Ann Quill', start=4, end=13)])
    >>> inline("At[ Tarn Maps](/about) we sort[ maps ](/maps).")[0]
    'At Tarn Maps we sort maps.'
    >>> inline("_Apply_ at **https://jobs.example/apply?__id=*7A**")[0]
    'Apply at https://jobs.example/apply?__id=*7A'
    >>> inline("https://jobs.example/apply?\\_\\_id=7\\_")[0]
    'https://jobs.example/apply?__id=7_'
    """
    if not _MARK.search(line):
        return line, []
    parts: list[str] = []
    links: list[Link] = []
    size = last = 0

    def put(piece: str) -> None:
        nonlocal size
        parts.append(piece)
        size += len(piece)

    for match in _INLINE.finditer(line):
        put(line[last : match.start()])
        last = match.end()
        found = match.lastgroup
        if found in {"href", "anchor"}:
            href, words = (match["href"], match["text"]) if found == "href" else (match["target"], match["anchor"])
            before, behind = _spaces(line, match.start(), last, words)
            words = inline(words)[0].strip()
            put(before)
            if words:
                links.append(Link(unescape(href), words, size, size + len(words)))
                put(words)
            put(behind)
        elif found == "auto":
            href = match["auto"]
            links.append(Link(href if "://" in href else "mailto:" + href, href, size, size + len(href)))
            put(href)
        elif found in {"stars", "lines"}:
            if _is_literal(line, match.start(), match.end(), found):
                put(match[0])
        elif found == "bare":
            put(_ESCAPED.sub(r"\1", unescape(match["bare"])))  # no address has a backslash
        elif found == "escaped":
            put(match["escaped"])
        elif found == "entity":
            put(unescape(match["entity"]))
    put(line[last:])
    whole = "".join(parts)
    words = " ".join(whole.split())
    if words != whole:
        links = _replaced(links, words)
    return words, links


def _spaces(line: str, start: int, end: int, words: str) -> tuple[str, str]:
    """Return the spaces that a link's words hold for the words beside it: "At[ Tarn Maps](/about)"."""
    before = words[:1].isspace() and line[start - 1 : start].isalnum()
    behind = words[-1:].isspace() and line[end : end + 1].isalnum()
    return " " * before, " " * behind


def _is_literal(line: str, start: int, end: int, mark: str) -> bool:
    """Whether stars or underscores mean themselves: "5 * 3", "snake_case", "* " of a list."""
    left = line[start - 1] if start else " "
    right = line[end] if end < len(line) else " "
    if left == " " and right == " ":
        return True
    return mark == "lines" and left.isalnum() and right.isalnum()


def _replaced(links: list[Link], words: str) -> list[Link]:
    """Find the links' words again after spaces were squeezed."""
    at = 0
    placed = []
    for link in links:
        text = " ".join(link.text.split())
        start = words.find(text, at)
        if start < 0:
            placed.append(link._replace(text=text, start=-1, end=-1))
            continue
        at = start + len(text)
        placed.append(Link(link.href, text, start, at))
    return placed
