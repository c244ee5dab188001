"""HTML: a page's or fragment's lines, read from the tree that lexbor builds.

``guard`` looks at the tags before any parser does. The walk below meets each element (``elements``, by the numbers of
``kinds``) and hands its words to ``flow``, which lays them out into rows. ``markup`` gathers what the page says beside
its text. ``layout`` makes the document of the rows, less those that are the page's own (``furniture``).

The walk keeps a stack of its own, so that no depth of nesting can exhaust Python's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents.document import Document
from postingkit.documents.html import tags
from postingkit.documents.html.apart import beside, parted
from postingkit.documents.html.classes import names_of
from postingkit.documents.html.elements import INSIDE, OPEN, styled, styles_of
from postingkit.documents.html.flow import Flow
from postingkit.documents.html.guard import guard
from postingkit.documents.html.kinds import BORDER, CODES, DROPPED, RANKS, TEXT, Close
from postingkit.documents.html.layout import document_of, with_data
from postingkit.documents.html.lines import PUNCTUATION
from postingkit.documents.html.markup import data_of, head_of, told_of

__all__ = ["read_html"]


def read_html(
    text: str,
    utf8: bytes | None = None,
    *,
    media_type: str = "text/html",
    repairs: Sequence[str] = (),
    url: str | None = None,
) -> Document:
    """Return a page's or fragment's lines, links and data; its text may be empty when its data is not.

    ``utf8`` is the text in UTF-8, where the caller has it at hand: the parser would make it anew.
    Raises :class:`UnreadableCapture`: "empty" or "needs_javascript" when there is neither text nor data,
    "too_complex" when no parser could read it in bounded time.

    >>> document = read_html("<nav>Home</nav><h1>Archivist</h1><p>Sort <b>maps</b>.<ul><li>Read Latin</ul>")
    >>> [(b.kind, document.words(b)) for b in document.blocks]
    [('heading', 'Archivist'), ('paragraph', 'Sort maps.'), ('item', 'Read Latin')]
    """
    verdict = guard(text)
    if verdict != "fine":
        from postingkit.documents.html.soup import read_markup  # noqa: PLC0415 - one page in many thousands needs it

        return read_markup(text, verdict, media_type=media_type, repairs=repairs, url=url)
    try:
        tree = LexborHTMLParser(utf8 or text)
    except UnicodeEncodeError:  # lone surrogates: a string that never was bytes
        text = text.encode("utf-8", "replace").decode("utf-8")
        tree = LexborHTMLParser(text)
    names = names_of(text, tree)
    flow = Flow()
    if tree.body is not None:
        _walk(tree.body, flow, styles_of(names, tree.body))
        flow.border()
    head = head_of(tree)
    data = data_of(text, tree, head, names)
    if data and data[-1].kind == "meta":
        head = head._replace(meta=data[-1].value)  # with what the page calls its elements
    document = document_of(flow, head, told=told_of(data), url=url, media_type=media_type, repairs=tuple(repairs))
    return with_data(document, data, text, url)


def _walk(body: LexborNode, flow: Flow, styles: set[int]) -> None:  # noqa: C901, PLR0912, PLR0915 - one loop, each node
    # Locals cost a third of what a module's names do, and this loop meets a hundred nodes a kilobyte.
    is_text, is_skip, is_break, is_inline = tags.TEXT, tags.SKIP, tags.BREAK, tags.INLINE
    is_box, is_leaf, is_item, inside = tags.BOX, tags.BLOCK, tags.ITEM, INSIDE
    code_of, opens, border, dropped, leaf, rank_of = CODES.get, OPEN, BORDER, DROPPED, flow.leaf, RANKS.get
    text_id, parts, flush, take = TEXT, flow.parts, flow.flush, flow.text
    stack: list[tuple[Iterator[LexborNode], Close]] = []
    children = body.iter(include_text=True, skip_empty=True)
    close: Close = None
    while True:
        for node in children:
            number = node.tag_id
            code = code_of(number, is_inline)
            if (
                styles
                and (code == is_inline or code >= is_box)
                and node.mem_id in styles
                and (opened := styled(node, code, flow))
            ):
                if opened is dropped:
                    continue
            elif code >= is_leaf:  # a block, an item, a heading: most hold one run of text, and need no going down
                if parts:
                    flush()
                only = node.first_child
                if only is None:
                    flow.gap = flow.gap or code != is_item
                    continue
                if only.tag_id == text_id and flow.href is None and only.next is None and not flow.kept:
                    leaf(only.text_content, rank_of(number, 0), code == is_item)
                    continue
                if code == is_leaf:
                    flow.gap = True
                    opened = border
                else:
                    opened = opens[code](node, flow)
            elif code == is_text:
                words = node.text_content or ""
                if flow.kept:
                    flow.lines(words)
                    continue
                parts.append(words)
                if not flow.plain and not flow.bold and words.strip(PUNCTUATION):
                    flow.plain = True
                continue
            elif code == is_break:
                flow.br()
                continue
            else:
                if parts:
                    beside(node, flow)
                if code == is_skip:
                    continue
                if code == is_inline:
                    only = node.first_child
                    if only is None:
                        if parts:
                            parted(node, flow)
                        continue
                    if only.tag_id == text_id and only.next is None and not flow.heading and not flow.kept:
                        take(only.text_content or "")
                        continue
                    opened = opens[is_inline](node, flow) if flow.heading else None
                else:
                    opened = opens[code](node, flow)
                    if opened is dropped:
                        continue
            stack.append((children, close))
            close = opened
            # Between blocks, runs of spaces say nothing; inside inline elements they part words.
            spaces = opened is None or opened is inside or flow.kept > 0
            children = node.iter(include_text=True, skip_empty=not spaces)
            break
        else:
            if close is border:
                if parts:
                    flush()
                flow.gap = True
            elif close is not None:
                close[0](flow, *close[1])
            if not stack:
                return
            children, close = stack.pop()
