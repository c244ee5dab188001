"""HTML: a page's or fragment's lines, read from the tree that lexbor builds.

The walk keeps a stack of its own, so that no depth of nesting can exhaust Python's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents import tags
from postingkit.documents.document import Document
from postingkit.documents.flow import PUNCTUATION, Flow
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
        _walk(tree.body, flow)
        flow.border()
    document = document_of(flow, _head(tree), url=url, media_type=media_type, repairs=tuple(repairs))
    if not document.blocks:
        raise UnreadableCapture("the page has no text; take the capture again", reason="empty", where=url)
    return document


_HEAD: dict[
    str, tuple[str, dict[str | None, str], str]
] = {  # element, the attribute that names it, the name, and the attribute that says it
    "base": ("", {None: "base"}, "href"),
    "link": ("rel", {"canonical": "canonical"}, "href"),
    "meta": ("property", {"og:url": "og:url", "og:title": "og:title"}, "content"),
}


def _head(tree: LexborHTMLParser) -> dict[str, str]:
    """Return what the page's head says that the reader needs: its titles, addresses and language."""
    found: dict[str, str] = {}
    language = tree.root.attributes.get("lang") if tree.root is not None else None
    if language:
        found["language"] = language
    for node in tree.head.iter() if tree.head is not None else ():
        tag = node.tag or ""
        if tag == "title":
            found.setdefault("title", node.text())
        elif tag in _HEAD:
            naming, names, saying = _HEAD[tag]
            attributes = node.attributes
            name = names.get(attributes.get(naming))
            value = attributes.get(saying)
            if name and value:
                found.setdefault(name, value)
    return found


_NODES = {"-text": tags.TEXT, "-comment": tags.SKIP}


def _numbered() -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    """Return what each of lexbor's numbers of elements does, how surely it is the page's own, and a heading's rank."""
    plain = "".join(f"<{name}></{name}>" for name in tags.CODES if name not in {"plaintext", "frameset"})
    table = (
        "<table><caption></caption><colgroup><col></colgroup><thead></thead><tbody><tr><th></th><td></td></tr></table>"
    )
    codes: dict[int, int] = {}
    boxes: dict[int, int] = {}
    ranks: dict[int, int] = {}
    for source in (plain, table, "<tfoot>", "<plaintext>", "<frameset><frame></frameset>", "x<!-- -->"):
        root = LexborHTMLParser(source).root
        for node in root.traverse(include_text=True) if root else ():
            code = _NODES.get(node.tag or "") or tags.CODES.get(node.tag or "")
            if code:
                codes[node.tag_id] = code
            if node.tag in tags.BOXES:
                boxes[node.tag_id] = tags.BOXES[node.tag]
            if code == tags.HEADING:
                ranks[node.tag_id] = int((node.tag or "h6")[1])
    return codes, boxes, ranks


_CODES, _BOXES, _RANKS = _numbered()
_TEXT = next(number for number, code in _CODES.items() if code == tags.TEXT)


def _walk(body: LexborNode, flow: Flow) -> None:  # noqa: C901, PLR0912, PLR0915 - one loop, each node
    # Locals cost a third of what a module's names do, and this loop meets a hundred nodes a kilobyte.
    is_text, is_skip, is_break, is_inline = tags.TEXT, tags.SKIP, tags.BREAK, tags.INLINE
    is_leaf, is_item, inside = tags.BLOCK, tags.ITEM, _END_BOLD
    code_of, opens, border, dropped, leaf, rank_of = _CODES.get, _OPEN, _BORDER, _DROPPED, flow.leaf, _RANKS.get
    text_id, parts, flush, take = _TEXT, flow.parts, flow.flush, flow.text
    stack: list[tuple[Iterator[LexborNode], _Close]] = []
    children = body.iter(include_text=True, skip_empty=True)
    close: _Close = None
    while True:
        for node in children:
            number = node.tag_id
            code = code_of(number, is_inline)
            if code >= is_leaf:  # a block, an item, a heading: most hold one run of text, and need no going down
                if parts:
                    flush()
                only = node.first_child
                if only is None:
                    flow.gap = flow.gap or code != is_item
                    continue
                if only.tag_id == text_id and flow.href is None and only.next is None:
                    leaf(only.text_content, rank_of(number, 0), code == is_item)
                    continue
                if code == is_leaf:
                    flow.gap = True
                    opened = border
                else:
                    opened = opens[code](node, flow)
            elif code == is_text:
                words = node.text_content or ""
                parts.append(words)
                if not flow.plain and not flow.bold and words.strip(PUNCTUATION):
                    flow.plain = True
                continue
            elif code == is_break:
                flow.br()
                continue
            else:
                if parts:
                    _beside(node, flow)
                if code == is_skip:
                    continue
                if code == is_inline:
                    only = node.first_child
                    if only is None:
                        continue
                    if only.tag_id == text_id and only.next is None and not flow.heading:
                        take(only.text_content or "")
                        continue
                    opened = _span(node, flow) if flow.heading else None
                else:
                    opened = opens[code](node, flow)
                    if opened is dropped:
                        continue
            stack.append((children, close))
            close = opened
            # Between blocks, runs of spaces say nothing; inside inline elements they part words.
            children = node.iter(include_text=True, skip_empty=opened is not None and opened is not inside)
            break
        else:
            if close is border:
                if parts:
                    flush()
                flow.gap = True
            elif close is not None:
                close[0](flow, close[1])
            if not stack:
                return
            children, close = stack.pop()


# ---- what each element does when it opens, and what it leaves to do at its end -----------------------------------

_Close = tuple[Callable[[Flow, Any], Any], Any] | None


def _nothing(flow: Flow, _: object) -> None:
    """Stand for an element that is left out, or whose end the walk itself does."""


_DROPPED: _Close = (_nothing, 0)
_BORDER: _Close = (_nothing, 1)


def _beside(node: LexborNode, flow: Flow) -> None:
    """Part an inline element from the words before it, where the page parts them and the walk would not."""
    before = node.prev
    if before is None or before.is_text_node:
        if before is not None and before.is_empty_text_node:
            flow.parts.append(" ")  # the walk passes by the spaces between two elements
        return
    while before is not None and before.is_comment_node:
        before = before.prev
    # "<span class=name>Grade</span><span class=value>B3</span>": the page's style sets them apart
    if before is not None and before.tag_id == node.tag_id and _CODES.get(node.tag_id, 0) == tags.INLINE:
        names = before.attributes.get("class"), node.attributes.get("class")
        if names[0] and names[1] and names[0] != names[1]:
            flow.part()


def _span(node: LexborNode, flow: Flow) -> _Close:
    """Give a line of its own to an inline element of a heading that the page shows as a block."""
    attributes = node.attributes
    if "block" in (attributes.get("class") or "").split() or "display:block" in (attributes.get("style") or ""):
        flow.br()
        return _end_span, None
    return None


def _end_span(flow: Flow, _: object) -> None:
    flow.br()


def _box(node: LexborNode, flow: Flow) -> _Close:
    if flow.parts:
        flow.flush()
    flow.gap = True
    return _end_box, (node, len(flow.rows))


def _end_box(flow: Flow, opened: tuple[LexborNode, int]) -> None:
    """Judge what an element held by what its attributes call it; most hold nothing of their own."""
    if flow.parts:
        flow.flush()
    flow.gap = True
    node, start = opened
    if len(flow.rows) == start:
        return
    sure = _BOXES.get(node.tag_id, 0)
    attributes = node.attributes
    if attributes:
        if "hidden" in attributes or _is_hidden(attributes.get("style")):
            flow.cut(start)
            return
        sure = max(sure, tags.own(attributes.get("class"), attributes.get("id"), attributes.get("role")))
    if sure:
        flow.regions.append(Region(start, len(flow.rows), sure))


def _is_hidden(style: str | None) -> bool:
    """Whether a style attribute hides its element: "display:none", "color: red; display: none"."""
    return style is not None and "none" in style and "display:none" in style.replace(" ", "").lower()


def _bold(node: LexborNode, flow: Flow) -> _Close:
    flow.bold += 1
    only = node.first_child
    if only is not None and only.tag_id == _TEXT and only.next is None:
        flow.parts.append(only.text_content or "")
        flow.bold -= 1
        return _DROPPED
    return _END_BOLD


def _end_bold(flow: Flow, _: object) -> None:
    flow.bold -= 1


_END_BOLD: _Close = (_end_bold, None)


def _heading(node: LexborNode, flow: Flow) -> _Close:
    flow.gap = True
    flow.heading = _RANKS[node.tag_id]
    return _END_HEADING


def _end_heading(flow: Flow, _: object) -> None:
    flow.border()
    flow.heading = 0


_END_HEADING: _Close = (_end_heading, None)


def _item(_: LexborNode, flow: Flow) -> _Close:
    if flow.parts:
        flow.flush()
    flow.item = True
    return _END_ITEM


def _end_item(flow: Flow, _: object) -> None:
    if flow.parts:
        flow.flush()
    flow.item = False


_END_ITEM: _Close = (_end_item, None)


def _list(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    flow.level += 1
    return _end_list, (node, len(flow.rows))


def _end_list(flow: Flow, opened: tuple[LexborNode, int]) -> None:
    flow.level -= 1
    _end_box(flow, opened)


def _link(node: LexborNode, flow: Flow) -> _Close:
    href = node.attributes.get("href")
    only = node.first_child
    if only is None or not href:
        return _DROPPED if only is None else None
    flow.open_link(href)
    if only.tag_id == _TEXT and only.next is None:
        flow.text(only.text_content or "")
        flow.close_link()
        return _DROPPED
    return _end_link, node


def _end_link(flow: Flow, node: LexborNode) -> None:
    href = flow.href
    if not flow.close_link() and href is not None:
        name = node.attributes.get("aria-label") or node.attributes.get("title")
        image = None if name else node.css_first("img[alt]")
        flow.stray.append((href, name or (image.attributes.get("alt") if image else None) or ""))


def _row(_: LexborNode, flow: Flow) -> _Close:
    flow.open_row()
    return _end_row, None


def _end_row(flow: Flow, _: object) -> None:
    flow.close_row()


def _cell(node: LexborNode, flow: Flow) -> _Close:
    head = node.tag == "th"
    flow.border()
    flow.bold += head
    return _end_cell, (len(flow.rows), head)


def _end_cell(flow: Flow, opened: tuple[int, bool]) -> None:
    flow.close_cell(opened[0], head=opened[1])
    flow.bold -= opened[1]


def _term(_: LexborNode, flow: Flow) -> _Close:
    flow.border()
    return _end_term, len(flow.rows)


def _end_term(flow: Flow, start: int) -> None:
    flow.close_term(start)


def _detail(_: LexborNode, flow: Flow) -> _Close:
    flow.border()
    return _end_detail, len(flow.rows)


def _end_detail(flow: Flow, start: int) -> None:
    flow.close_detail(start)


def _button(node: LexborNode, flow: Flow) -> _Close:
    """Keep the words of a button that opens a part of the page, or that is a link or heading."""
    if flow.href is not None or flow.heading or "aria-expanded" in node.attributes:
        return None
    return _DROPPED


def _pre(node: LexborNode, flow: Flow) -> _Close:
    flow.border()
    for child in node.traverse(include_text=True):
        if child.tag == "-text":
            flow.lines(child.text_content or "")
    flow.border()
    return _DROPPED


_OPEN: dict[int, Callable[[LexborNode, Flow], _Close]] = {
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
    tags.BUTTON: _button,
}
