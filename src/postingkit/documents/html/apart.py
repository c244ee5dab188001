"""Apart: whether two inline elements that meet without a space are two words, two facts, or a name and its value."""

import re

from selectolax.lexbor import LexborNode

from postingkit.documents.html import tags
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.kinds import CODES
from postingkit.documents.line import LABEL_CHARS

__all__ = ["beside", "parted"]


def beside(node: LexborNode, flow: Flow) -> None:
    """Part an inline element from the words before it, where the page parts them and the walk would not."""
    before = node.prev
    if before is None:
        return
    if before.is_text_node:
        _beside_text(before, node, flow)
        return
    while before is not None and before.is_comment_node:
        before = before.prev
    if before is not None and before.tag_id == node.tag_id and CODES.get(node.tag_id, 0) == tags.INLINE:
        _beside_its_like(before, node, flow)
    elif before is not None and CODES.get(before.tag_id, 0) == tags.BOLD and _is_value(before, node):
        flow.part()  # "<div><b>Horario</b><span>de 9 a 14 h</span></div>"
    elif before is not None and _meets(flow.parts[-1], node):
        flow.br()  # "<span>Tarn Archive</span><a>View all jobs</a>"


def _beside_text(before: LexborNode, node: LexborNode, flow: Flow) -> None:
    """Part an element from the text before it: from its name, or where that is mere space, from the element before."""
    if not before.is_empty_text_node:
        if len(flow.parts) == 1 and tags.says_value(node.attributes.get("class")):
            flow.part()  # "<td>Job ID <font class=value>7-B</font></td>"
        return
    like = before.prev
    if like is not None and (
        (_has_icon(node) and _has_icon(like)) or _are_chips(like, node) or _is_linked_name(like, node)
    ):
        flow.br()
    elif like is not None and _is_told(like, node):
        if like.attributes.get("class") == node.attributes.get("class"):
            flow.parts.append(", ")
        else:
            flow.part()
    else:
        flow.parts.append(" ")  # the walk passes by the spaces between two elements


def _is_told(name: LexborNode, node: LexborNode) -> bool:
    """Whether two elements are by their classes a name and its value, or two values of one name.

    "<span class=label>Places</span> <span class=value>Hull</span> <span class=value>Leeds</span>"
    """
    called, said = name.attributes.get("class"), node.attributes.get("class")
    return bool(called and said) and tags.says_value(said) and (called == said or tags.names_value(called))


def _is_value(label: LexborNode, node: LexborNode) -> bool:
    """Whether an element holds only a bold word and an element right behind it: a label and its value."""
    words = (label.text() or "").strip()
    behind = node.next
    while behind is not None and behind.is_empty_text_node:
        behind = behind.next
    opens = (node.text() or "").lstrip()[:1]
    alone = node.tag == "span" and behind is None and opens not in {":", "：", ",", "."}
    return alone and 1 < len(words) <= LABEL_CHARS and words[-1:].isalnum()


def _beside_its_like(before: LexborNode, node: LexborNode, flow: Flow) -> None:
    """Separate an inline element from a similar one before it, where the page's style separates them.

    "<span class=name>Grade</span><span class=value>B3</span>"
    """
    names = before.attributes.get("class"), node.attributes.get("class")
    if (_has_icon(node) and _has_icon(before)) or _is_linked_name(before, node):
        flow.br()
    elif names[0] and names[1] and _EXPORTED.match(names[0]) and _EXPORTED.match(names[1]):
        return
    elif names[0] != names[1] and ((names[0] and names[1]) or tags.names_value(names[0])):
        opens = (node.text() or "").lstrip()[:1]
        if opens == "(":
            flow.parts.append(" ")  # "<span class=title>Cook</span><span class=no>(26000417)</span>"
        elif opens not in _COLONS and flow.parts[-1][-1:] != "(":
            flow.part()  # but not "<span class=name>Grade</span><span class=inline>: </span>"
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


_COLONS = frozenset(":：")
# <span class="c2">16</span><span class="c2 c7">th</span>: Google Docs writes a span for each change of style
_EXPORTED = re.compile(r"c\d{1,3}(?: c\d{1,3})*\Z")
_DRAWN = frozenset({tags.INLINE, tags.SKIP})
_WORD = 3
"""Letters of the shortest words between which a missing space is supplied."""


def _meets(words: str, node: LexborNode) -> bool:
    """Whether whole words end and begin where two elements meet: "<span>Oslo</span><span>Full time</span>"."""
    child = node.first_child
    opens = (child.text_content or "") if child is not None and child.is_text_node else ""
    ends = words[-1:].islower() or words[-1:].isdigit() or words[-1:] == ")"
    return ends and min(len(words), len(opens)) >= _WORD and opens[0].isupper() and opens[1].islower()


def _has_icon(node: LexborNode) -> bool:
    """Whether an inline element opens with an icon and goes on in words: one of a row of facts."""
    icon = node.first_child
    if icon is not None and icon.is_empty_text_node:
        icon = icon.next
    return (
        icon is not None
        and icon.next is not None
        and CODES.get(icon.tag_id, tags.INLINE) in _DRAWN
        and (tags.is_sign(icon.attributes.get("class")) or not icon.text(deep=True).strip())
    )


def _are_chips(before: LexborNode, node: LexborNode) -> bool:
    """Whether two elements are each a fact in a frame: "<span class=chip>Remote</span> <span class=chip>"."""
    return (
        before.tag_id == node.tag_id
        and node.tag == "span"
        and tags.is_chip(node.attributes.get("class"))
        and tags.is_chip(before.attributes.get("class"))
    )


def _is_linked_name(before: LexborNode, node: LexborNode) -> bool:
    """Whether an element is a link alone and the next one a fact: "<span><a>Tarn Rail</a></span><span>Oslo</span>"."""
    link = before.first_child
    while link is not None and link.is_empty_text_node:
        link = link.next
    if link is None or link.tag != "a" or before.tag_id != node.tag_id or before.tag != "span":
        return False
    names = before.attributes.get("class"), node.attributes.get("class")
    alone = link.next is None or (link.next.is_empty_text_node and link.next.next is None)
    return alone and all(names) and names[0] != names[1]


def _is_cell(node: LexborNode) -> bool:
    """Whether an inline element is one of a row of facts separated by style: some words without their own style.

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
    """Whether an element with two children stands beside one like it: rows of names and values separated by style."""
    return (
        row is not None
        and _is_two(row)
        and any(near is not None and near.tag_id == row.tag_id and _is_two(near) for near in (row.next, row.prev))
    )


def _is_two(row: LexborNode) -> bool:
    first, last = row.first_child, row.last_child
    second = None if first is None or first.is_text_node else first.next
    return second is not None and last is not None and second.mem_id == last.mem_id


def parted(node: LexborNode, flow: Flow) -> None:
    """Put a bar between two words where an empty element between them is drawn as one."""
    if tags.is_border(node.attributes.get("class")):
        flow.parts.append(" | ")
