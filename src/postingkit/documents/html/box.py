"""Box: the rows an element held, judged at its end by its attributes."""

from collections.abc import Mapping
from itertools import islice

from selectolax.lexbor import LexborNode

from postingkit.documents.html import tags
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.form import is_application
from postingkit.documents.html.kinds import BOXES, RANKS, Close

__all__ = ["end_box", "judge", "open_box"]

_TWO, _GRID, _FACT, _DEEP, _SMALL = 2, 3, 120, 4, 4
"""Elements of a fact: its name and its value; boxes of a grid of facts, and characters of one: a card that praises a
benefit says more; elements around one; the rank of a heading that may be one's value."""


def open_box(node: LexborNode, flow: Flow) -> Close:
    """End the line before an element that may belong to the site."""
    if flow.parts:
        flow.flush()
    flow.gap = True
    return end_box, (node, len(flow.rows))


def end_box(flow: Flow, node: LexborNode, start: int) -> None:
    """Judge the rows that an element of lexbor's tree held."""
    if flow.parts:
        flow.flush()
    flow.gap = True
    if len(flow.rows) > start:
        attributes = node.attributes
        judge(flow, start, BOXES.get(node.tag_id, 0), attributes)
        if attributes and flow.is_named(start, _TWO) and _is_fact(node):
            flow.name(start, 2)
        if node.tag == "form" and is_application(node):
            flow.close_form(start)


def judge(flow: Flow, start: int, sure: int, attributes: Mapping[str, str | None]) -> None:
    """Treat the rows from ``start`` on as what the attributes of their element say they are.

    ``sure`` says how surely the element by its own name is the page's.
    """
    hidden = False
    if attributes:
        name, key, role = attributes.get("class"), attributes.get("id"), attributes.get("role")
        sure = max(sure, tags.own(name, key, role))
        panel = flow.tabs.get(key) if flow.tabs else None
        hidden = tags.is_hidden(attributes)
        if hidden or panel:
            shown = tags.is_panel(name, role)
            hidden = hidden and not shown
            if shown and panel:
                flow.head(start, panel)
        if tags.names_value(name):
            flow.name(start)
        elif name and "items" in name and tags.lists_values(name):
            flow.values(start)
    if sure or hidden:
        flow.close_box(start, sure, hidden=hidden)


def _is_fact(box: LexborNode) -> bool:
    """Whether a box is a name over its value, by the name's class, or by its likes beside it, three or more of them.

    "<div class=col><div class=lbl>Job Number</div><div class=val>2026-31</div></div>"
    """
    form = _form(box)
    if form is None:
        parts = _elements(box)
        return len(parts) == _TWO and tags.names_value(parts[0].attributes.get("class")) and len(box.text()) <= _FACT
    outer = _alone(box)
    alike = 1
    for step in ("next", "prev"):
        near = getattr(outer, step)
        while near is not None and alike < _GRID:
            if not near.is_text_node and not near.is_comment_node:
                if _form(_innermost(near)) != form:
                    break
                alike += 1
            near = getattr(near, step)
    return alike >= _GRID


def _alone(box: LexborNode) -> LexborNode:
    """Return the outermost element that says nothing but what a box says: a column, with an icon beside the box."""
    words = box.text().strip()
    for _ in range(_DEEP):
        parent = box.parent
        if parent is None or parent.tag == "body" or parent.text().strip() != words:
            break
        box = parent
    return box


def _innermost(box: LexborNode) -> LexborNode:
    """Return the innermost element that says all that an element says."""
    for _ in range(_DEEP):
        said = [child for child in box.iter() if child.text().strip()]
        if len(said) != 1:
            break
        box = said[0]
    return box


def _elements(box: LexborNode) -> list[LexborNode]:
    """Return the first elements of a box, three at most."""
    return list(islice((child for child in box.iter() if not child.is_comment_node), 3))


def _form(box: LexborNode) -> tuple[str | None, ...] | None:
    """Return the classes of a box of two elements with classes of their own, and of these; None for any other.

    The second may be a heading: "<div class=col><span class=small>Department</span><h6>Logistics</h6></div>"
    """
    parts = _elements(box)
    if len(parts) != _TWO or len(box.text()) > _FACT:
        return None
    names = (box.attributes.get("class"), *(part.attributes.get("class") for part in parts))
    if parts[0].tag_id == parts[1].tag_id:
        return names if all(names) and names[1] != names[2] else None
    headed = parts[0].tag_id not in RANKS and RANKS.get(parts[1].tag_id, 0) >= _SMALL
    return (*names[:2], parts[1].tag) if headed and all(names[:2]) else None
