"""Inline: the marks inside a line of Markdown, taken off; its links, kept."""

import re
from collections.abc import Callable, Mapping
from html import unescape

from postingkit.documents.document import Link

_MARK = re.compile(r"[*_\[<`&\\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_INLINE = re.compile(
    r"\[!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)\]\([^()\s]{0,2000}\)"  # [![logo](logo.png)](https://example.org)
    # ann<span style="display:none">no robots</span>@example.org
    r"|<(?P<hidden>span|b|i|em)\s[^<>]{0,200}\bdisplay:\s?none[^<>]{0,200}>[^<>]{0,300}</(?P=hidden)>"
    r"|!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)"  # ![logo](logo.png)
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


def inline(line: str) -> tuple[str, list[Link]]:
    r"""Return a line without its marks, with its links placed in it.

    >>> inline("Send to **[Ann](mailto:ann@example.org)** \\_today\\_ &amp; relax")
    ('Send to Ann _today_ & relax', [Link(href='mailto:ann@example.org', text='Ann', start=8, end=11)])
    >>> inline('Ask <a href="/staff/ann">Ann *Quill*</a>.')
    ('Ask Ann Quill.', [Link(href='/staff/ann', text='Ann Quill', start=4, end=13)])
    >>> inline("At[ Tarn Maps](/about) we sort[ maps ](/maps).")[0]
    'At Tarn Maps we sort maps.'
    >>> inline('Write to ann<span style="display:none">no robots</span>@example.org [![Map](m.png)](/map)')[0]
    'Write to ann@example.org'
    >>> inline("_Apply_ at **https://jobs.example/apply?__id=*7A**")[0]
    'Apply at https://jobs.example/apply?__id=*7A'
    >>> inline("https://jobs.example/apply?\\_\\_id=7\\_")[0]
    'https://jobs.example/apply?__id=7_'
    """
    if not _MARK.search(line):
        return line, []
    whole = ""
    links: list[Link] = []
    last = 0
    for match in _INLINE.finditer(line):
        whole += line[last : match.start()]
        last = match.end()
        kind = match.lastgroup or ""
        if kind in _LINKS:
            href, words = _LINKS[kind](match)
            before, behind = _spaces(line, match.start(), last, words)
            whole += before
            words = inline(words)[0].strip() if kind != "auto" else words
            if words:
                links.append(Link(href, words, len(whole), len(whole) + len(words)))
            whole += words + behind
        elif kind in _WORDS:
            whole += _WORDS[kind](line, match)
    whole += line[last:]
    words = " ".join(whole.split())
    return words, _replaced(links, words) if words != whole else links


def _emphasis(line: str, match: re.Match[str]) -> str:
    """Return stars or underscores that are literal: "5 * 3", "snake_case", "* " of a list; else ""."""
    left = line[match.start() - 1] if match.start() else " "
    right = line[match.end()] if match.end() < len(line) else " "
    literal = (left == " " and right == " ") or (match.lastgroup == "lines" and left.isalnum() and right.isalnum())
    return match[0] if literal else ""


_LINKS: Mapping[str, Callable[[re.Match[str]], tuple[str, str]]] = {
    "href": lambda match: (unescape(match["href"]), match["text"]),
    "anchor": lambda match: (unescape(match["target"]), match["anchor"]),
    "auto": lambda match: (match["auto"] if "://" in match["auto"] else f"mailto:{match['auto']}", match["auto"]),
}
"""The groups of a link's target and text, by the last group of its pattern."""
_WORDS: Mapping[str, Callable[[str, re.Match[str]], str]] = {
    "bare": lambda _, match: _ESCAPED.sub(r"\1", unescape(match["bare"])),  # no address has a backslash
    "stars": _emphasis,
    "lines": _emphasis,
    "escaped": lambda _, match: match["escaped"],
    "entity": lambda _, match: unescape(match["entity"]),
}
"""The replacement of any other mark, by the same; pictures, tags and code marks leave nothing."""


def _spaces(line: str, start: int, end: int, words: str) -> tuple[str, str]:
    """Return the spaces inside a link that separate it from the words beside it: "At[ Tarn Maps](/about)"."""
    before = words[:1].isspace() and line[start - 1 : start].isalnum()
    behind = words[-1:].isspace() and line[end : end + 1].isalnum()
    return " " * before, " " * behind


def _replaced(links: list[Link], words: str) -> list[Link]:
    """Place the links again after spaces were squeezed."""
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
