"""The body: the texts in one posting's data, read as a document."""

import html
import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from postingkit.documents import Document
from postingkit.documents.document import Link, Writer
from postingkit.documents.html import read_html
from postingkit.documents.markdown import read_markdown
from postingkit.documents.plain import read_plain
from postingkit.errors import UnreadableCapture
from postingkit.sources.base.paths import find
from postingkit.sources.base.words import plain
from postingkit.text import clean, squeeze

__all__ = ["Part", "join", "read_body", "read_text"]

# What tells markup from plain words: "<p>", "<br />", "</li>", "<strong>"; "<highlighttext>" about words searched for
_TAGGED = re.compile(
    r"</?(?:p|br|div|ul|ol|li|span|strong|b|em|i|u|a|h[1-6]|table|tr|td|section|article|font|html|body|mark"
    r"|highlighttext)\b[^<>]{0,2000}/?>",
    re.IGNORECASE,
)
# What tells Markdown: a line that is bold from end to end, or a heading: "**Duties**", "### Duties"
_MARKED = re.compile(r"^(?:\*\*[^*\n]{2,80}\*\*:?|#{1,4} [^\n]{2,80})[ \t]*$", re.MULTILINE)
_ENCODED = re.compile(
    r"&(?:amp;)?lt;/?(?:p|br|div|ul|ol|li|span|strong|b|em|i|u|a|h[1-6]|table|section|font)\b", re.IGNORECASE
)


class Part(NamedTuple):
    """A text of the posting's data, with the heading that the platform shows above it."""

    path: str
    """Where the text lies; ``*`` takes each element of a list, under one heading. Of "a|b" the first that has words
    is taken: the HTML and plain twins of one text."""
    heading: str = ""
    """The heading's words; a path to them when it starts with "/"."""
    key: str = ""
    """Where each element's own heading lies, when ``path`` leads to objects: "name"; the text is then at ``text``."""
    text: str = ""
    """Where each element's text lies, when ``path`` leads to objects: "value"."""


def read_text(text: str) -> Document | None:
    r"""Return a text of the data as a document, whatever it is written in; None when it has no words.

    HTML that the platform escaped is unescaped once, and again only while no tag appears.

    >>> read_text("&lt;p&gt;Sort maps &amp;amp; prints&lt;/p&gt;").text, read_text("Sort maps\n\nRead Latin").text
    ('Sort maps & prints', 'Sort maps\n\nRead Latin')
    >>> read_text("**Duties**\n\n* Sort 3\\+ maps a day").text
    'Duties\n\nSort 3+ maps a day'
    """
    for _ in range(2):
        if "&" in text and not _TAGGED.search(text) and _ENCODED.search(text):
            text = html.unescape(text)
    if "<" in text and _TAGGED.search(text):
        try:
            return read_html(text)
        except UnreadableCapture as error:
            if error.reason == "empty":
                return None
            raise
    marked = ("**" in text or "#" in text) and not text.startswith("---") and _MARKED.search(text)
    document = read_markdown(text) if marked else read_plain(text)
    return document if document.blocks else None


def read_body(record: Any, parts: Sequence[Part]) -> Document:
    """Return the texts of one posting's data as one document; an empty one when there are none.

    Raises :class:`UnreadableCapture` when one of them is too complex to read.
    """
    found: list[tuple[str, Document]] = []
    seen: set[str] = set()
    for part in parts:
        heading = part.heading
        if heading.startswith("/"):
            heading = next((plain(value) for _, value in find(record, heading[1:])), "")
        for path in part.path.split("|"):
            before = len(found)
            for _, value in find(record, path):
                if part.text:
                    for _, inner in find(value, part.text):
                        named = next((plain(name) for _, name in find(value, part.key)), "") if part.key else ""
                        _take(found, seen, named or heading, inner)
                else:
                    _take(found, seen, heading, value)
                    heading = ""
            if len(found) > before:
                break
    if len(found) == 1 and not found[0][0]:
        return found[0][1]
    return join(found)


def _take(found: list[tuple[str, Document]], seen: set[str], heading: str, value: Any) -> None:
    text = text_of(value)
    if not text or text in seen:
        return
    seen.add(text)
    document = _items(value) or read_text(text)
    if document is not None:
        found.append((heading, document))


_FEWEST, _LONGEST = 2, 400
"""Fewest lines of a list, and most characters of one; longer ones are paragraphs."""


def _items(value: Any) -> Document | None:
    """Return a list of plain lines as items; None for anything else."""
    if not isinstance(value, list) or len(value) < _FEWEST:
        return None
    writer = Writer()
    for one in value:
        text = squeeze(clean(html.unescape(one))) if isinstance(one, str) else ""
        if not text[:1].isalnum() or len(text) > _LONGEST or _TAGGED.search(text):
            return None
        writer.add("item", text, gap=False)
    return Document(writer.text(), tuple(writer.blocks))


def text_of(value: Any) -> str:
    """Return a text with its line breaks, a list line by line; "" for anything else."""
    if isinstance(value, dict):
        value = value.get("#text")
    if isinstance(value, list):
        return "\n".join(filter(None, map(text_of, value)))
    return value.strip() if isinstance(value, str) else ""


def join(parts: Iterable[tuple[str, Document]]) -> Document:
    """Return documents one below the other, each under its heading if it has one."""
    writer = Writer()
    links: list[Link] = []
    repairs: list[str] = []
    for heading, document in parts:
        first = document.blocks[0] if document.blocks else None
        if heading and not (first and document.words(first).rstrip(": ").lower() == heading.rstrip(": ").lower()):
            writer.add("heading", heading, level=2, strong=True)
        base = 0
        for n, block in enumerate(document.blocks):
            start = writer.copy(block if n else block._replace(gap=True), document.words(block))
            base = base if n else start
        links += [
            link._replace(start=link.start + base, end=link.end + base) if link.start >= 0 else link
            for link in document.links
        ]
        repairs += document.repairs
    return Document(writer.text(), tuple(writer.blocks), links=tuple(links), repairs=tuple(dict.fromkeys(repairs)))
