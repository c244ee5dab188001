"""Kinds: what lexbor's element numbers mean, and what is done at an element's end."""

from collections.abc import Callable
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

from postingkit.documents.html import tags
from postingkit.documents.html.flow import Flow

__all__ = ["BORDER", "BOXES", "CODES", "DROPPED", "RANKS", "TEXT_ID", "Close"]

Close = tuple[Callable[..., Any], tuple[Any, ...]] | None
"""A method of the flow with its arguments; None when an element's end does nothing."""

_NODES = {"-text": tags.TEXT, "-comment": tags.SKIP}


def _numbered() -> tuple[dict[int, int], dict[int, int], dict[int, int]]:
    """Return by lexbor's element number what an element does, how surely it is the site's, and a heading's rank."""
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
                ranks[node.tag_id] = tags.RANKS[node.tag or ""]
    return codes, boxes, ranks


CODES, BOXES, RANKS = _numbered()
TEXT_ID: Final = next(number for number, code in CODES.items() if code == tags.TEXT)


DROPPED: Close = (Flow.border, (None,))
BORDER: Close = (Flow.border, ())
"""Marks for an element that is left out, and for one whose end the walk itself handles."""
