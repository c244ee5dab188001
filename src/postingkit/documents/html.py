"""HTML: a page's or fragment's lines, read from the tree that lexbor builds.

The walk keeps a stack of its own, so that no depth of nesting can exhaust Python's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents import tags
from postingkit.documents.document import Document
from postingkit.documents.flow import Flow
from postingkit.documents.layout import document_of
from postingkit.documents.row import Region
from postingkit.errors import UnreadableCapture

__all__ = ["read_html"]


def read_html(
    text: str, *, media_type: str = "text/html", repairs: Sequence[str] = (), url: str | None = None
) -> Document:
    """Return a page's or fragment's lines; raise :class:`UnreadableCapture` when it has none and no data either.

    >>> document = read_html("<nav>Home</nav><h1>Archivist</h1><p>Sort <b>maps</b>.<ul><li>Read Latin</ul>")
    >>> [(b.kind, document.words(b)) for b in document.blocks]
    [('heading', 'Archivist'), ('paragraph', 'Sort maps.'), ('item', 'Read Latin')]
    """
    try:
        tree = LexborHTMLParser(text)
    except UnicodeEncodeError:  # lone surrogates: a string that never was bytes
        text = text.encode("utf-8", "replace").decode("utf-8")
        tree = LexborHTMLParser(text)
    flow = Flow()
    if tree.body is not None:
        _walk(tree.body, flow, styled="style" in text)
        flow.border()
    document = document_of(flow, _head(tree), url=url, media_type=media_type, repairs=tuple(repairs))
    if not document.blocks:
        raise UnreadableCapture("the page has no text; take the capture again", reason="empty", where=url)
    return document


def _head(tree: LexborHTMLParser) -> dict[str, str]:
    """Return what the page's head says that the reader needs: its titles, addresses and language."""
    found: dict[str, str] = {}
    if tree.root is not None:
        language = tree.root.attributes.get("lang")
        if language:
            found["language"] = language
    if tree.head is None:
        return found
    for node in tree.head.iter():
        name = node.tag
        if name == "title":
            found.setdefault("title", node.text())
        elif name == "base":
            found.setdefault("base", node.attributes.get("href") or "")
        elif name == "link":
            attributes = node.attributes
            if attributes.get("rel") == "canonical":
                found.setdefault("canonical", attributes.get("href") or "")
        elif name == "meta":
            attributes = node.attributes
            key = attributes.get("property") or attributes.get("name")
            if key in {"og:url", "og:title"}:
                found.setdefault(key, attributes.get("content") or "")
    return found


def _numbered() -> dict[int, int]:
    """Return lexbor's number of each element, with what the element does."""
    plain = "".join(f"<{name}></{name}>" for name in tags.CODES if name not in {"plaintext", "frameset"})
    table = (
        "<table><caption></caption><colgroup><col></colgroup><thead></thead><tbody><tr><th></th><td></td></tr></table>"
    )
    codes: dict[int, int] = {}
    for source in (plain, table, "<tfoot>", "<plaintext>", "<frameset><frame></frameset>", "x<!-- -->"):
        root = LexborHTMLParser(source).root
        for node in root.traverse(include_text=True) if root else ():
            code = {"-text": tags.TEXT, "-comment": tags.SKIP}.get(node.tag) or tags.CODES.get(node.tag)
            if code:
                codes[node.tag_id] = code
    return codes


_CODES = _numbered()
_Close = tuple[Callable[..., Any], tuple[Any, ...]] | None


def _walk(body: LexborNode, flow: Flow, *, styled: bool) -> None:  # noqa: C901 - hot loop
    codes = _CODES
    stack: list[tuple[Iterator[LexborNode], _Close]] = []
    children = body.iter(include_text=True)
    close: _Close = None
    text = flow.text
    while True:
        for node in children:
            code = codes.get(node.tag_id, 0)
            if code == 1:
                text(node.text_content)  # type: ignore[arg-type] - a text node has text
                continue
            if code == 3:
                continue
            if code == 4:
                flow.br()
                continue
            opened = _OPEN[code](node, flow) if code != 2 else _block(node, flow)
            if opened is _DROPPED:
                continue
            stack.append((children, close))
            close = opened
            children = node.iter(include_text=True)
            break
        else:
            if close is not None:
                close[0](*close[1])
            if not stack:
                return
            children, close = stack.pop()


_DROPPED: Any = object()


def _inline(node: LexborNode, flow: Flow) -> _Close:
    return None


def _block(node: LexborNode, flow: Flow) -> _Close:
    if flow.parts:
        flow.flush()
    flow.gap = True
    return flow.border, ()


def _box(node: LexborNode, flow: Flow) -> _Close:
    if flow.parts:
        flow.flush()
    flow.gap = True
    attributes = node.attributes
    tag = node.tag
    if attributes:
        if "hidden" in attributes:
            return _DROPPED
        style = attributes.get("style")
        if style and "display" in style and "none" in style.replace(" ", "").partition("display:")[2][:4]:
            return _DROPPED
        names = f"{attributes.get('class')} {attributes.get('id')} {attributes.get('role')}"
        sure = tags.own(names)
    else:
        sure = 0
    if tag == "footer":
        sure = max(sure, 2)
    elif tag in ("aside", "header", "form"):
        sure = max(sure, 1)
    if sure:
        return _region, (flow, len(flow.rows), sure)
    return flow.border, ()


def _region(flow: Flow, start: int, sure: int) -> None:
    flow.border()
    if len(flow.rows) > start:
        flow.regions.append(Region(start, len(flow.rows), sure))


def _bold(node: LexborNode, flow: Flow) -> _Close:
    flow.bold += 1
    return _unbold, (flow,)


def _unbold(flow: Flow) -> None:
    flow.bold -= 1


def _heading(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    flow.heading = int(node.tag[1])
    return _unhead, (flow,)


def _unhead(flow: Flow) -> None:
    flow.border()
    flow.heading = 0


def _item(node: LexborNode, flow: Flow) -> _Close:
    flow.open_item()
    return flow.close_item, ()


def _list(node: LexborNode, flow: Flow) -> _Close:
    opened = _box(node, flow)
    if opened is _DROPPED:
        return opened
    flow.level += 1
    return _unlist, (flow, opened)


def _unlist(flow: Flow, opened: Any) -> None:
    opened[0](*opened[1])
    flow.level -= 1


def _link(node: LexborNode, flow: Flow) -> _Close:
    attributes = node.attributes
    href = attributes.get("href")
    if not href:
        return None
    flow.open_link(href)
    return flow.close_link, (attributes.get("aria-label") or attributes.get("title") or "",)


def _row(node: LexborNode, flow: Flow) -> _Close:
    flow.open_row()
    return flow.close_row, ()


def _cell(node: LexborNode, flow: Flow) -> _Close:
    head = node.tag == "th"
    flow.bold += head
    return _uncell, (flow, flow.open_cell(), head)


def _uncell(flow: Flow, start: int, head: bool) -> None:
    flow.close_cell(start, head=head)
    flow.bold -= head


def _term(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    return flow.close_term, (len(flow.rows),)


def _detail(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    return flow.close_detail, (len(flow.rows),)


def _button(node: LexborNode, flow: Flow) -> _Close:
    if flow.in_link or flow.heading or "aria-expanded" in node.attributes:
        return None
    return _DROPPED


def _pre(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    for child in node.traverse(include_text=True):
        if child.tag == "-text":
            flow.lines(child.text_content or "")
    flow.border()
    return _DROPPED


def _image(node: LexborNode, flow: Flow) -> _Close:
    return _DROPPED


_OPEN: dict[int, Callable[[LexborNode, Flow], _Close]] = {
    tags.INLINE: _inline,
    tags.BOLD: _bold,
    tags.HEADING: _heading,
    tags.ITEM: _item,
    tags.LIST: _list,
    tags.LINK: _link,
    tags.ROW: _row,
    tags.CELL: _cell,
    tags.TERM: _term,
    tags.DETAIL: _detail,
    tags.PRE: _pre,
    tags.BOX: _box,
    tags.SPAN: _inline,
    tags.BUTTON: _button,
    tags.LABEL: _inline,
    tags.IMAGE: _image,
}
