"""Elements: what each element of lexbor's tree does to the flow when it opens, and what it leaves to do at its end.

The file is long because one table holds them all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents import tags
from postingkit.documents.flow import Flow
from postingkit.documents.form import is_application, is_field
from postingkit.documents.line import LABEL_CHARS

__all__ = [
    "BORDER",
    "CODES",
    "DROPPED",
    "INSIDE",
    "OPEN",
    "RANKS",
    "STYLED",
    "TEXT",
    "Close",
    "beside",
    "parted",
    "styled",
]

Close = tuple[Callable[[Flow, Any], Any], Any] | None
"""A function of the flow, and what it is given beside; None when an element's end does nothing."""

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


CODES, _BOXES, RANKS = _numbered()
TEXT: Final = next(number for number, code in CODES.items() if code == tags.TEXT)


def _nothing(flow: Flow, _: object) -> None:
    """Stand for an element that is left out, or whose end the walk itself does."""


DROPPED: Close = (_nothing, 0)
BORDER: Close = (_nothing, 1)


def beside(node: LexborNode, flow: Flow) -> None:
    """Part an inline element from the words before it, where the page parts them and the walk would not."""
    before = node.prev
    if before is None or before.is_text_node:
        if before is not None and before.is_empty_text_node:
            if _has_icon(node) and before.prev is not None and _has_icon(before.prev):
                flow.br()
                return
            flow.parts.append(" ")  # the walk passes by the spaces between two elements
        return
    while before is not None and before.is_comment_node:
        before = before.prev
    if before is not None and before.tag_id == node.tag_id and CODES.get(node.tag_id, 0) == tags.INLINE:
        _beside_its_like(before, node, flow)
    elif before is not None and _meets(flow.parts[-1], node):
        flow.br()  # "<span>Tarn Archive</span><a>View all jobs</a>"


def _beside_its_like(before: LexborNode, node: LexborNode, flow: Flow) -> None:
    """Part an inline element from one of its own sort before it, where the page's style sets them apart.

    "<span class=name>Grade</span><span class=value>B3</span>"
    """
    names = before.attributes.get("class"), node.attributes.get("class")
    if _has_icon(node) and _has_icon(before):
        flow.br()
    elif names[0] != names[1] and ((names[0] and names[1]) or tags.names_value(names[0])):
        flow.part()
    elif _meets(flow.parts[-1], node):
        if _is_grid(node.parent):
            flow.part()
        else:
            flow.br()
    elif _is_cell(before) and _is_cell(node):
        words = (node.text() or "").lstrip()
        if names[0] or not (words[:1].islower() or words[:1].isdigit()):
            flow.br()  # "<span class=tag>Part-time</span><span class=tag>€ 1.100</span>"
        else:
            flow.parts.append(" ")


_GRID = 3
_FACT = 120
"""Boxes of a grid of facts, and characters of one: a card that praises a benefit says more."""
_DRAWN = frozenset({tags.INLINE, tags.SKIP})
_WORD = 3
"""Letters of the shortest words between which a page that shows no space means one."""


def _meets(words: str, node: LexborNode) -> bool:
    """Return whether whole words end and begin where two elements meet: "<span>Oslo</span><span>Full time</span>"."""
    child = node.first_child
    opens = (child.text_content or "") if child is not None and child.is_text_node else ""
    ends = words[-1:].islower() or words[-1:].isdigit() or words[-1:] == ")"
    return ends and min(len(words), len(opens)) >= _WORD and opens[0].isupper() and opens[1].islower()


def _has_icon(node: LexborNode) -> bool:
    """Whether an inline element opens with a drawing and goes on in words: a fact of a row of such."""
    icon = node.first_child
    if icon is not None and icon.is_empty_text_node:
        icon = icon.next
    return (
        icon is not None
        and icon.next is not None
        and CODES.get(icon.tag_id, tags.INLINE) in _DRAWN
        and not icon.text(deep=True).strip()
    )


def _is_cell(node: LexborNode) -> bool:
    """Whether an inline element is a fact of a row that style parts: some words, without a style of their own.

    "<div><span>7 200 zł</span><span>brutto</span></div>": in paragraphs and items spans part no words.
    """
    parent, only = node.parent, node.first_child
    return (
        parent is not None
        and CODES.get(parent.tag_id) == tags.BOX
        and only is not None
        and only.is_text_node
        and only.next is None
        and len((only.text_content or "").strip()) >= _WORD
        and "style" not in node.attributes
    )


def _is_grid(row: LexborNode | None) -> bool:
    """Whether an element of two others has one like it beside it: rows of names and values that only style parts."""
    return (
        row is not None
        and _is_two(row)
        and any(near is not None and near.tag_id == row.tag_id and _is_two(near) for near in (row.next, row.prev))
    )


def _is_two(row: LexborNode) -> bool:
    first, last = row.first_child, row.last_child
    return first is not None and last is not None and not first.is_text_node and first.next == last


def parted(node: LexborNode, flow: Flow) -> None:
    """Part two words by a bar where an empty element between them is drawn as one."""
    if tags.is_border(node.attributes.get("class")):
        flow.parts.append(" | ")


def _span(node: LexborNode, flow: Flow) -> Close:
    """Give a line of its own to an inline element of a heading that the page shows as a block."""
    attributes = node.attributes
    if "block" in (attributes.get("class") or "").split() or "display:block" in (attributes.get("style") or ""):
        flow.br()
        return _end_span, None
    return None


def _end_span(flow: Flow, _: object) -> None:
    flow.br()


def _box(node: LexborNode, flow: Flow) -> Close:
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
    if len(flow.rows) > start:
        sure = _BOXES.get(node.tag_id, 0)
        attributes = node.attributes
        hidden = False
        if attributes:
            sure = max(sure, tags.own(attributes.get("class"), attributes.get("id"), attributes.get("role")))
            panel = flow.tabs.get(attributes.get("id")) if flow.tabs else None
            hidden = _is_away(attributes)
            if hidden or panel:
                shown = tags.is_panel(attributes.get("class"), attributes.get("role"))
                hidden = hidden and not shown
                if shown and panel:
                    flow.head(start, panel)
            if tags.names_value(attributes.get("class")) or (len(flow.rows) == start + 1 and _names_beside(node)):
                flow.name(start)
        if sure or hidden:
            flow.close_box(start, sure, hidden=hidden)
        if node.tag == "form" and is_application(node):
            flow.close_form(start)


def _names_beside(node: LexborNode) -> bool:
    """Whether an element is the first of two in a box that has its likes beside it: names over their values.

    "<div class=col><div class=lbl>Job Number</div><div class=val>2026-31</div></div>", three times or more.
    """
    box = node.parent
    if box is None or CODES.get(box.tag_id) != tags.BOX or _elements(box)[0] != node:
        return False
    form = _form(box)
    if form is None:
        return False
    alike = 1
    for step in ("next", "prev"):
        near = getattr(box, step)
        while near is not None and alike < _GRID:
            if not near.is_text_node:
                if _form(near) != form:
                    break
                alike += 1
            near = getattr(near, step)
    return alike >= _GRID


def _elements(box: LexborNode) -> list[LexborNode]:
    """Return the first elements of a box, three at most."""
    found: list[LexborNode] = []
    child = box.first_child
    while child is not None and len(found) <= len(("name", "value")):
        if not child.is_text_node and not child.is_comment_node:
            found.append(child)
        child = child.next
    return found


def _form(box: LexborNode) -> tuple[str | None, ...] | None:
    """Return the classes of a box of two elements with classes of their own, and of these; None for any other."""
    parts = _elements(box)
    if len(parts) != 2 or parts[0].tag_id != parts[1].tag_id or len(box.text()) > _FACT:
        return None
    names = (box.attributes.get("class"), *(part.attributes.get("class") for part in parts))
    return names if all(names) and names[1] != names[2] else None


def _is_away(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element's attributes hide it: ``hidden``, "display:none", "color: red; display: none"."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and "none" in style and "display:none" in style.replace(" ", "").lower()


def _bold(node: LexborNode, flow: Flow) -> Close:
    only = node.first_child
    if only is not None and only.tag_id == TEXT and only.next is None:
        if flow.parts and not flow.heading and flow.labels(only.text_content or ""):
            flow.br()
        flow.bold += 1
        flow.loud += not flow.parts
        flow.parts.append(only.text_content or "")
        flow.bold -= 1
        return DROPPED
    flow.bold += 1
    return INSIDE


def _end_bold(flow: Flow, _: object) -> None:
    flow.close_bold()


INSIDE: Close = (_end_bold, None)


def _heading(node: LexborNode, flow: Flow) -> Close:
    flow.gap = True
    flow.heading = RANKS[node.tag_id]
    return _END_HEADING


def _end_heading(flow: Flow, _: object) -> None:
    flow.border()
    flow.heading = 0


_END_HEADING: Close = (_end_heading, None)


def _item(_: LexborNode, flow: Flow) -> Close:
    if flow.parts:
        flow.flush()
    flow.item = True
    return _END_ITEM


def _end_item(flow: Flow, _: object) -> None:
    if flow.parts:
        flow.flush()
    flow.item = False


_END_ITEM: Close = (_end_item, None)


def _list(node: LexborNode, flow: Flow) -> Close:
    flow.border()
    flow.level += 1
    return _end_list, (node, len(flow.rows))


def _end_list(flow: Flow, opened: tuple[LexborNode, int]) -> None:
    node, start = opened
    if len(flow.rows) > start + 1 and _is_paired(node):
        flow.pairs(start)
    flow.level -= 1
    _end_box(flow, opened)


def _is_paired(node: LexborNode) -> bool:
    """Whether the items of a list are names and values by turns: "<li class=title>Degree<li class=info>Bachelor"."""
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
    href = node.attributes.get("href")
    only = node.first_child
    if only is None or not href:
        return DROPPED if only is None else None
    if href[0] == "#":
        if flow.heading and flow.parts and node.next is None:
            return DROPPED  # "<h2>Harbor Labs<a href="#about">About us</a></h2>"
        flow.tab(href[1:], node.text())
    flow.open_link(href)
    if only.tag_id == TEXT and only.next is None:
        flow.text(only.text_content or "")
        flow.close_link()
        return DROPPED
    return _end_link, node


def _end_link(flow: Flow, node: LexborNode) -> None:
    href = flow.href
    if not flow.close_link() and href is not None:
        name = node.attributes.get("aria-label") or node.attributes.get("title")
        image = None if name else node.css_first("img[alt]")
        flow.stray.append((href, name or (image.attributes.get("alt") if image else None) or ""))


def _table(_: LexborNode, flow: Flow) -> Close:
    flow.open_table()
    return _end_table, None


def _end_table(flow: Flow, _: object) -> None:
    flow.close_table()


def _row(_: LexborNode, flow: Flow) -> Close:
    flow.open_row()
    return _end_row, None


def _end_row(flow: Flow, _: object) -> None:
    flow.close_row()


def _cell(node: LexborNode, flow: Flow) -> Close:
    head = node.tag == "th"
    flow.border()
    flow.bold += head
    return _end_cell, (len(flow.rows), head)


def _end_cell(flow: Flow, opened: tuple[int, bool]) -> None:
    flow.close_cell(opened[0], head=opened[1])
    flow.bold -= opened[1]


def _term(_: LexborNode, flow: Flow) -> Close:
    flow.border()
    return _end_term, len(flow.rows)


def _end_term(flow: Flow, start: int) -> None:
    flow.close_term(start)


def _detail(_: LexborNode, flow: Flow) -> Close:
    flow.border()
    return _end_detail, len(flow.rows)


def _end_detail(flow: Flow, start: int) -> None:
    flow.close_detail(start)


def _button(node: LexborNode, flow: Flow) -> Close:
    """Keep the words of a button that opens a part of the page, or that is a link or heading."""
    if node.attributes.get("role") == "tab":
        flow.tab(node.attributes.get("aria-controls"), node.text())
    if flow.href is not None or flow.heading or "aria-expanded" in node.attributes:
        return None
    return DROPPED


def _label(node: LexborNode, flow: Flow) -> Close:
    """Leave out the name of a field that a visitor fills in; other labels name a value of the page's."""
    if not is_field(node):
        return None
    flow.field()
    return DROPPED


def _pre(_: LexborNode, flow: Flow) -> Close:
    flow.border()
    flow.kept += 1
    return _end_pre, None


def _end_pre(flow: Flow, _: object) -> None:
    flow.border()
    flow.kept -= 1


_SPOKEN = frozenset({"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text"})
STYLED: Final = ("whitespace-pre", *sorted(_SPOKEN))
"""Classes that do what a style attribute does."""


def _is_spoken_label(node: LexborNode, flow: Flow) -> bool:
    """Take the name that only those who listen are told: "<span class=sr-only>Place</span>Oslo" is "Place: Oslo"."""
    words, value = (node.text() or "").strip(), node.next
    if not words[-1:].isalnum() or len(words) > LABEL_CHARS or value is None or not value.is_text_node:
        return False
    if flow.parts:
        flow.flush()
    flow.parts.append(f"{words}: ")
    return True


def styled(node: LexborNode, code: int, flow: Flow) -> Close:
    """Open an element whose style attribute hides it, makes it bold or keeps its line breaks; None when it does not."""
    attributes = node.attributes
    name = attributes.get("class") or ""
    style, kept = attributes.get("style"), "whitespace-pre" in name
    if code == tags.INLINE and name and not _SPOKEN.isdisjoint(name.split()) and _is_spoken_label(node, flow):
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


def _end_styled(flow: Flow, opened: tuple[Close, bool, bool]) -> None:
    close, kept, bold = opened
    if close is BORDER:
        flow.border()
    elif close is not None:
        close[0](flow, close[1])
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
    tags.BOX: _box,
    tags.BUTTON: _button,
    tags.LABEL: _label,
}
