"""Walk: each element and each run of text in a page's body handed to the flow, in order.

An explicit stack keeps deep nesting from exhausting Python's. Most elements hold one run of text, and are taken whole.
"""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from postingkit.documents.html.apart import beside, parted
from postingkit.documents.html.elements import INSIDE, OPEN, styled
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.kinds import BORDER, CODES, DROPPED, RANKS, TEXT_ID, Close
from postingkit.documents.html.lines import PUNCTUATION
from postingkit.documents.html.tags import BLOCK, BOX, BREAK, INLINE, ITEM, SKIP, TEXT
from postingkit.text import unescaped

__all__ = ["walk"]


def walk(body: LexborNode, flow: Flow, styles: set[int]) -> None:
    """Hand what a body holds to the flow; ``styles`` are the elements that may have a style, by their ``mem_id``."""
    stack: list[tuple[Iterator[LexborNode], Close]] = []
    children = body.iter(include_text=True, skip_empty=True)
    close: Close = None
    while True:
        for node in children:
            opened = _opened(node, flow, styles)
            if opened is not DROPPED:
                stack.append((children, close))
                close = opened
                # Between blocks, runs of spaces say nothing; inside inline elements they part words.
                spaces = opened is None or opened is INSIDE or flow.kept > 0
                children = node.iter(include_text=True, skip_empty=not spaces)
                break
        else:
            if close is not None:
                close[0](flow, *close[1])
            if not stack:
                return
            children, close = stack.pop()


def _opened(node: LexborNode, flow: Flow, styles: set[int]) -> Close:
    """Take a node, and return what is done at its end; DROPPED when its children need no walk."""
    code = CODES.get(node.tag_id, INLINE)
    if code == TEXT:
        _text(node.text_content or "", flow)
        return DROPPED
    if styles and (code == INLINE or code >= BOX) and node.mem_id in styles:
        opened = styled(node, code, flow)
        if opened:
            return opened
    if code >= BLOCK:
        return _block(node, code, flow)
    if code == BREAK:
        flow.br()
        return DROPPED
    if flow.parts:
        beside(node, flow)
    if code == SKIP:
        return DROPPED
    return _inline(node, flow) if code == INLINE else OPEN[code](node, flow)


def _text(words: str, flow: Flow) -> None:
    """Take a run of text between elements, spaces and all; "R&amp;amp;D" was escaped twice."""
    if flow.kept:
        flow.lines(words)
        return
    flow.parts.append(unescaped(words) if "&" in words else words)
    if not flow.plain and not flow.bold and words.strip(PUNCTUATION):
        flow.plain = True


def _block(node: LexborNode, code: int, flow: Flow) -> Close:
    """Open a block, an item or a heading."""
    if flow.parts:
        flow.flush()
    only = node.first_child
    if only is None:
        flow.gap = flow.gap or code != ITEM
        return DROPPED
    if only.tag_id == TEXT_ID and only.next is None and flow.href is None and not flow.kept:
        flow.leaf(only.text_content, RANKS.get(node.tag_id, 0), code == ITEM)
        return DROPPED
    if code == BLOCK:
        flow.gap = True
        return BORDER
    return OPEN[code](node, flow)


def _inline(node: LexborNode, flow: Flow) -> Close:
    """Open an element inside a line; an empty one may be drawn as a border."""
    only = node.first_child
    if only is None:
        if flow.parts:
            parted(node, flow)
        return DROPPED
    if only.tag_id == TEXT_ID and only.next is None and not flow.heading and not flow.kept:
        flow.text(only.text_content or "")
        return DROPPED
    return OPEN[INLINE](node, flow) if flow.heading else None
