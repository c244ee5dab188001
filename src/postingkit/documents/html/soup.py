"""Soup: the second reader of HTML, with BeautifulSoup, for pages that would overtax lexbor.

It drives the same :class:`Flow` by the same tables as the first reader. What BeautifulSoup could not parse within some
seconds either is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from postingkit.documents.document import Document
from postingkit.documents.html import tags
from postingkit.documents.html.box import judge
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.guard import Verdict, pared
from postingkit.documents.html.layout import document_of, with_data
from postingkit.documents.html.markup import Head, data_of, posting_letters
from postingkit.errors import UnreadableCapture

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

__all__ = ["read_markup"]

_SIZE = 4 * 1024 * 1024
_TAGS = 50_000
"""Most tags: BeautifulSoup and the walk take some forty microseconds for each."""


def read_markup(text: str, verdict: Verdict, *, repairs: Sequence[str] = (), url: str | None = None) -> Document:
    """Return a page that the guard keeps from lexbor; raise :class:`UnreadableCapture` when it is too complex."""
    plain = pared(text) if verdict == "second_reader" else ""
    if not plain or len(plain) > _SIZE or plain.count("<") > _TAGS:
        raise UnreadableCapture(
            "the page's markup is nested or crowded beyond what a posting needs; take the capture again",
            reason="too_complex",
            where=url,
        )
    from bs4 import BeautifulSoup  # noqa: PLC0415 - one page in many thousands needs it

    soup = BeautifulSoup(plain, "html.parser")
    flow = Flow()
    _walk(soup, flow)
    flow.border()
    head = _head(soup)
    data = data_of(text, None, head, {})
    document = document_of(flow, head, posting=posting_letters(data), url=url, repairs=(*repairs, "markup"))
    return with_data(document, data, text, url)


def _head(soup: BeautifulSoup) -> Head:
    meta: dict[str, str] = {}
    for node in soup.find_all(["meta", "title"], limit=200):
        key = "title" if node.name == "title" else node.get("property") or node.get("name")
        value = node.get_text() if node.name == "title" else node.get("content")
        if isinstance(key, str) and isinstance(value, str) and value.strip():
            meta.setdefault(key, " ".join(value[:4000].split()))
    root, base, link = soup.find("html"), soup.find("base"), soup.find("link", rel="canonical")
    return Head(
        meta, _attribute(base, "href"), _attribute(link, "href") or meta.get("og:url"), _attribute(root, "lang")
    )


def _attribute(node: Any, name: str) -> str | None:
    value = node.get(name) if node is not None else None
    return value if isinstance(value, str) and value else None


_Close = Callable[[], Any] | None


def _walk(soup: Tag, flow: Flow) -> None:
    """Walk the tree with an explicit stack: a soup may be nested deeper than Python's recursion limit."""
    from bs4.element import CData, NavigableString, Tag  # noqa: PLC0415 - loaded with bs4

    stack: list[tuple[Iterator[Any], _Close]] = [(iter(soup.contents), None)]
    while stack:
        children, close = stack[-1]
        for node in children:
            if isinstance(node, Tag):
                code = tags.CODES.get(node.name.lower(), tags.INLINE)
                if code == tags.BREAK:
                    flow.br()
                elif code != tags.SKIP and not (code == tags.BUTTON and _is_button(node, flow)):
                    stack.append((iter(node.contents), _opened(node, code, flow)))
                    break
            elif type(node) in {NavigableString, CData}:
                (flow.lines if flow.kept else flow.text)(str(node))
        else:
            stack.pop()
            if close is not None:
                close()


def _is_button(node: Tag, flow: Flow) -> bool:
    if node.get("role") == "tab":
        flow.tab(_attribute(node, "aria-controls"), node.get_text())
    return not (flow.href is not None or flow.heading or node.has_attr("aria-expanded"))


def _opened(node: Tag, code: int, flow: Flow) -> _Close:  # noqa: C901 - one branch an element
    """Open an element, and return what is to be done at its end."""
    if code in {tags.INLINE, tags.BUTTON}:
        return None
    if code == tags.BOLD:
        flow.bold += 1
        return flow.close_bold
    if code == tags.LINK:
        return _link(node, flow)
    if code == tags.ITEM:
        flow.open_item()
        return flow.close_item
    if code == tags.CELL:
        head = node.name == "th"
        return partial(flow.close_cell, flow.open_cell(head=head), head)
    flow.border()
    start = len(flow.rows)
    if code == tags.HEADING:
        flow.heading = tags.RANKS[node.name.lower()]
    elif code == tags.TABLE:
        flow.open_table()
    elif code == tags.ROW:
        flow.open_row()
    elif code == tags.PRE:
        flow.kept += 1
    elif code == tags.LIST:
        flow.level += 1
        flow.ended = -1
    ends: dict[int, _Close] = {
        tags.HEADING: flow.close_heading,
        tags.TABLE: flow.close_table,
        tags.ROW: flow.close_row,
        tags.PRE: flow.close_kept,
        tags.LIST: lambda: _end_box(node, start, flow, depth=1),
        tags.BOX: lambda: _end_box(node, start, flow),
        tags.TERM: lambda: flow.close_term(start),
        tags.DETAIL: lambda: flow.close_detail(start),
    }
    return ends.get(code, flow.border)


def _link(node: Tag, flow: Flow) -> _Close:
    href = _attribute(node, "href")
    if href is None:
        return None
    if href[0] == "#":
        flow.tab(href[1:], node.get_text())
    flow.open_link(href)

    def close() -> None:
        if not flow.close_link():
            flow.stray.append((href, _attribute(node, "aria-label") or _attribute(node, "title") or ""))

    return close


def _end_box(node: Tag, start: int, flow: Flow, depth: int = 0) -> None:
    flow.border()
    flow.level -= depth
    if len(flow.rows) > start:
        attributes = {name: " ".join(said) if isinstance(said, list) else said for name, said in node.attrs.items()}
        judge(flow, start, tags.BOXES.get(node.name, 0), attributes)
