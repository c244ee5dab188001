"""Events: the second reader of HTML, by the standard library's parser, for pages that would overtax lexbor.

It drives the same :class:`Flow` by the same tables as the first reader, an element at a time and without a tree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from postingkit.documents.document import Document
from postingkit.documents.html import tags
from postingkit.documents.html.box import judge
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.guard import Verdict, pared
from postingkit.documents.html.layout import document_of, with_data
from postingkit.documents.html.markup import Head, data_of, told_of
from postingkit.errors import UnreadableCapture

__all__ = ["read_markup"]

_SIZE = 4 * 1024 * 1024
_TAGS = 50_000
"""The parser and the flow take some twenty microseconds for each."""
_EMPTY = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
"""Elements that hold nothing and have no end tag."""
_METAS, _LONGEST = 200, 4000

_Attributes = Mapping[str, str | None]
_Close = Callable[[], Any]


def read_markup(
    text: str, verdict: Verdict, *, media_type: str = "text/html", repairs: Sequence[str] = (), url: str | None = None
) -> Document:
    """Return a page that the guard keeps from lexbor; raise :class:`UnreadableCapture` when it is too much for any."""
    plain = pared(text) if verdict == "second_reader" else ""
    if not plain or len(plain) > _SIZE or plain.count("<") > _TAGS:
        raise UnreadableCapture(
            "the page's markup is nested or crowded beyond what a posting needs; take the capture again",
            reason="too_complex",
            where=url,
        )
    events = _Events()
    events.feed(plain)
    events.close()
    head, flow = events.head(), events.flow
    data = data_of(text, None, head, {})
    document = document_of(flow, head, told=told_of(data), url=url, media_type=media_type, repairs=(*repairs, "markup"))
    return with_data(document, data, text, url)


class _Events(HTMLParser):
    """A flow, driven by tags and the text between them; an element ends with its end tag, or with its holder's."""

    def __init__(self) -> None:
        super().__init__()
        self.flow = Flow()
        self._meta: dict[str, str] = {}
        self._said: dict[str, str | None] = {}
        self._open: list[tuple[str, _Close]] = []
        self._names: Counter[str] = Counter()
        self._mute = 0

    def head(self) -> Head:
        """Return what the page says of itself."""
        said = self._said.get
        return Head(self._meta, said("base"), said("canonical") or self._meta.get("og:url"), said("html") or None)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self._tell(tag, attributes)
        close = self._opened(tag, attributes) if not self._mute else _nothing
        if tag in _EMPTY:
            close()
        else:
            self._open.append((tag, close))
            self._names[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        while self._names[tag]:
            name, close = self._open.pop()
            self._names[name] -= 1
            close()
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self._mute:
            (self.flow.lines if self.flow.kept else self.flow.text)(data)
        elif self._open[-1][0] == "title":
            self._tell("meta", {"name": "title", "content": data})

    def close(self) -> None:
        super().close()
        while self._open:
            self._open.pop()[1]()
        self.flow.border()

    def _tell(self, tag: str, said: _Attributes) -> None:
        """Take what an element of the page's head says."""
        if tag == "meta" and len(self._meta) < _METAS:
            key, value = said.get("property") or said.get("name"), said.get("content") or ""
            if key and value.strip():
                self._meta.setdefault(key, " ".join(value[:_LONGEST].split()))
        elif tag in {"html", "base"}:
            self._said.setdefault(tag, said.get("lang" if tag == "html" else "href"))
        elif tag == "link" and said.get("rel") == "canonical":
            self._said.setdefault("canonical", said.get("href"))

    def _opened(self, tag: str, said: _Attributes) -> _Close:  # noqa: PLR0911 - one branch an element
        """Open an element, and return what is left to do at its end."""
        flow, code = self.flow, tags.CODES.get(tag, tags.INLINE)
        if code == tags.BREAK:
            flow.br()
            return _nothing
        shown = flow.href is not None or flow.heading or "aria-expanded" in said
        if code == tags.SKIP or (code == tags.BUTTON and not shown):
            self._mute += 1
            return self._unmute
        if code in {tags.INLINE, tags.BUTTON}:
            return _nothing
        if code == tags.BOLD:
            flow.bold += 1
            return flow.close_bold
        if code == tags.LINK:
            return self._link(said)
        if code == tags.ITEM:
            flow.open_item()
            return flow.close_item
        flow.border()
        start = len(flow.rows)
        if code == tags.HEADING:
            flow.heading = int(tag[1])
        elif code == tags.TABLE:
            flow.open_table()
        elif code == tags.ROW:
            flow.open_row()
        flow.kept += code == tags.PRE
        flow.level += code == tags.LIST
        flow.bold += tag == "th"
        ends: dict[int, _Close] = {
            tags.HEADING: flow.close_heading,
            tags.TABLE: flow.close_table,
            tags.ROW: flow.close_row,
            tags.PRE: flow.close_kept,
            tags.LIST: lambda: self._end_box(tag, start, said),
            tags.BOX: lambda: self._end_box(tag, start, said),
            tags.CELL: lambda: flow.close_cell(start, tag == "th"),
            tags.TERM: lambda: flow.close_term(start),
            tags.DETAIL: lambda: flow.close_detail(start),
        }
        return ends.get(code, flow.border)

    def _unmute(self) -> None:
        self._mute -= 1

    def _link(self, said: _Attributes) -> _Close:
        href = said.get("href")
        if not href:
            return _nothing
        self.flow.open_link(href)

        def close() -> None:
            if not self.flow.close_link():
                self.flow.stray.append((href, said.get("aria-label") or said.get("title") or ""))

        return close

    def _end_box(self, tag: str, start: int, said: _Attributes) -> None:
        self.flow.border()
        self.flow.level -= tags.CODES[tag] == tags.LIST
        if len(self.flow.rows) > start:
            judge(self.flow, start, tags.BOXES.get(tag, 0), said)


def _nothing() -> None:
    """Stand for the end of an element at which nothing is left to do."""
