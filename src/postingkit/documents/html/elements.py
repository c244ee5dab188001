"""Elements: what each element of lexbor's tree does to the flow when it opens and when it ends."""

from collections.abc import Callable
from typing import Final

from selectolax.lexbor import LexborNode

from postingkit.documents.html import tags
from postingkit.documents.html.apart import beside
from postingkit.documents.html.box import end_box, open_box
from postingkit.documents.html.classes import selectors
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.form import is_field
from postingkit.documents.html.kinds import BORDER, DROPPED, RANKS, TEXT_ID, Close
from postingkit.documents.line import LABEL_CHARS
from postingkit.documents.wrap import unwrapped

__all__ = ["INSIDE", "OPEN", "styled", "styles_of"]


def _span(node: LexborNode, flow: Flow) -> Close:
    """Give an inline element in a heading its own line where the page shows it as a block or a chip."""
    attributes = node.attributes
    if tags.is_chip(attributes.get("class")):  # "<h1>Cook <span class="job-type part-time">Part-time</span></h1>"
        flow.br()
        return Flow.br, ()
    if "block" in (attributes.get("class") or "").split() or "display:block" in (attributes.get("style") or ""):
        flow.br()
        return Flow.br, ()
    return None


def _bold(node: LexborNode, flow: Flow) -> Close:
    only = node.first_child
    if only is not None and only.tag_id == TEXT_ID and only.next is None:
        if flow.parts and not flow.heading and flow.labels(only.text_content or ""):
            flow.br()
        flow.bold += 1
        flow.loud += not flow.parts
        flow.parts.append(only.text_content or "")
        flow.bold -= 1
        return DROPPED
    flow.bold += 1
    return INSIDE


INSIDE: Close = (Flow.close_bold, ())


def _heading(node: LexborNode, flow: Flow) -> Close:
    flow.gap = True
    flow.heading = RANKS[node.tag_id]
    return _END_HEADING


_END_HEADING: Close = (Flow.close_heading, ())


def _item(_: LexborNode, flow: Flow) -> Close:
    flow.open_item()
    return _END_ITEM


_END_ITEM: Close = (Flow.close_item, ())


def _list(node: LexborNode, flow: Flow) -> Close:
    flow.border()
    flow.level += 1
    flow.ended = -1
    return _end_list, (node, len(flow.rows))


def _end_list(flow: Flow, node: LexborNode, start: int) -> None:
    if len(flow.rows) > start + 1 and _is_paired(node):
        flow.pairs(start)
    flow.level -= 1
    end_box(flow, node, start)
    if "tabs" in (node.attributes.get("class") or ""):
        flow.close_tabs(start)


def _is_paired(node: LexborNode) -> bool:
    """Whether a list's items alternate names and values: "<li class=title>Degree<li class=info>Bachelor"."""
    first = node.first_child
    while first is not None and first.tag != "li":
        first = first.next
    if first is None or not first.attributes.get("class"):
        return False
    names = [item.attributes.get("class") for item in node.iter() if item.tag == "li"]
    name, value = names[0], names[1] if len(names) > 1 else None  # of one pair, its class must say that it names
    if len(names) % 2 or not value or name == value or names != [name, value] * (len(names) // 2):
        return False
    return len(names) > 2 or name == "title" or tags.names_value(name)


def _link(node: LexborNode, flow: Flow) -> Close:
    href = node.attrs.get("href")
    only = node.first_child
    if only is None or not href:
        return DROPPED if only is None else None
    if flow.heading and flow.parts and node.next is None and (href[0] == "#" or _abuts(node, flow)):
        return DROPPED  # "<h2>Harbor Labs<a href="#about">About us</a></h2>"
    if href[0] == "#":
        flow.tab(href[1:], node.text())
    flow.open_link(href)
    if only.tag_id == TEXT_ID and only.next is None:
        flow.text(only.text_content or "")
        flow.close_link()
        return DROPPED
    return _end_link, (node,)


def _abuts(node: LexborNode, flow: Flow) -> bool:
    """Whether a link's words begin right behind others: "<h2>Tarn Ltd.<a href="/tarn">About the firm</a></h2>"."""
    opens = (node.text() or "")[:1]
    return opens.isupper() and (flow.parts[-1][-1:].isalnum() or flow.parts[-1][-1:] in ".)")


def _end_link(flow: Flow, node: LexborNode) -> None:
    href = flow.href
    if not flow.close_link() and href is not None:
        name = node.attributes.get("aria-label") or node.attributes.get("title")
        drawn = None if name else node.css_first("img[alt],input[value]")
        drawn_name = drawn.attributes.get("alt") or drawn.attributes.get("value") if drawn else None
        flow.stray.append((href, name or drawn_name or ""))


def _table(_: LexborNode, flow: Flow) -> Close:
    flow.open_table()
    return Flow.close_table, ()


def _row(_: LexborNode, flow: Flow) -> Close:
    flow.open_row()
    return Flow.close_row, ()


def _cell(node: LexborNode, flow: Flow) -> Close:
    head = node.tag == "th"
    start = flow.open_cell(head=head)
    name, key = node.attributes.get("class"), node.attributes.get("id")
    sure = tags.own(name, key) if name or key else 0
    return (_end_own_cell, (start, head, sure)) if sure else (Flow.close_cell, (start, head))


def _end_own_cell(flow: Flow, start: int, head: bool, sure: int) -> None:  # noqa: FBT001 - called by the walk
    """Take the end of a cell that the page calls its own, as pages laid out by tables do: "<td class=footer>"."""
    flow.close_cell(start, head)
    flow.close_box(start, sure, hidden=False)


def _term(_: LexborNode, flow: Flow) -> Close:
    flow.border()
    return Flow.close_term, (len(flow.rows),)


def _detail(_: LexborNode, flow: Flow) -> Close:
    flow.border()
    return Flow.close_detail, (len(flow.rows),)


def _button(node: LexborNode, flow: Flow) -> Close:
    """Keep the text of a button that opens a part of the page, or that is a link or heading."""
    if node.attributes.get("role") == "tab":
        flow.tab(node.attributes.get("aria-controls"), node.text())
    if flow.href is not None or flow.heading or "aria-expanded" in node.attributes:
        return None
    return DROPPED


def _label(node: LexborNode, flow: Flow) -> Close:
    """Leave out the label of a form field; other labels name a value on the page."""
    if not is_field(node):
        return None
    flow.field()
    return DROPPED


def _pre(node: LexborNode, flow: Flow) -> Close:
    """Keep the line breaks of preformatted text, less those that a margin made."""
    flow.border()
    flow.kept += 1
    only = node.first_child
    if only is not None and only.tag_id == TEXT_ID and only.next is None:
        flow.lines(unwrapped(only.text_content or ""))
        flow.close_kept()
        return DROPPED
    return Flow.close_kept, ()


_SPOKEN = frozenset({"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"})
_ICONS = ("material-icons", "material-symbols")
"""Icon fonts, which draw a word as a picture: "<span class=material-icons>location_on</span>"."""
_STYLED: Final = tuple(("class", name, "") for name in ("whitespace-pre", *_ICONS, *sorted(_SPOKEN)))
"""Classes that do what a style attribute does."""


def _is_spoken_label(node: LexborNode, flow: Flow) -> bool:
    """Take a label for screen readers: "<span class=sr-only>Place</span>Oslo" is "Place: Oslo"."""
    words, value = (node.text() or "").strip(), node.next
    if not words[-1:].isalnum() or len(words) > LABEL_CHARS or value is None or not value.is_text_node:
        return False
    if flow.parts:
        flow.flush()
    flow.parts.append(f"{words}: ")
    return True


def styles_of(names: dict[str, str], body: LexborNode) -> set[int]:
    """Return the ``mem_id`` of the elements that may have a style; ``names`` are the page's classes and ids."""
    return {node.mem_id for node in body.css(",".join(("[style],[hidden]", *selectors(names, _STYLED))))}


def styled(node: LexborNode, code: int, flow: Flow) -> Close:
    """Open an element whose style hides it, makes it bold or keeps its line breaks; None for any other."""
    attributes = node.attributes
    name = attributes.get("class") or ""
    style, kept = attributes.get("style"), "whitespace-pre" in name
    if code == tags.INLINE and name and not _SPOKEN.isdisjoint(name.split()) and _is_spoken_label(node, flow):
        return DROPPED
    if code == tags.INLINE and name and tags.is_sign(name):
        return DROPPED
    if not style and not kept and "hidden" not in attributes:
        return None  # as most elements of most pages
    style = (style or "").replace(" ", "").lower()
    kept = kept or "white-space:pre" in style
    bold = "font-weight:bold" in style or "font-weight:6" in style or "font-weight:7" in style
    if code != tags.BOX and ("hidden" in attributes or "display:none" in style):
        return DROPPED
    if not kept and not bold:
        return None
    opened = BORDER
    if code == tags.INLINE:
        if flow.parts:
            beside(node, flow)
    elif code == tags.BLOCK:
        flow.border()
    else:
        opened = OPEN[code](node, flow)
    flow.kept += kept
    flow.bold += bold
    return _end_styled, (None if code == tags.INLINE else opened, kept, bold)


def _end_styled(flow: Flow, close: Close, kept: bool, bold: bool) -> None:  # noqa: FBT001 - what a style did
    if close is BORDER:
        flow.border()
    elif close is not None:
        close[0](flow, *close[1])
    flow.kept -= kept
    flow.bold -= bold


OPEN: Final[dict[int, Callable[[LexborNode, Flow], Close]]] = {
    tags.INLINE: _span,
    tags.BOLD: _bold,
    tags.HEADING: _heading,
    tags.ITEM: _item,
    tags.LIST: _list,
    tags.LINK: _link,
    tags.TABLE: _table,
    tags.ROW: _row,
    tags.CELL: _cell,
    tags.TERM: _term,
    tags.DETAIL: _detail,
    tags.PRE: _pre,
    tags.BOX: open_box,
    tags.BUTTON: _button,
    tags.LABEL: _label,
}
