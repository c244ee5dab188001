"""Render: a document's blocks as small clean HTML.

Built from the blocks and never copied from the page, so that a board can show it safely: only ``h3 p ul ol li
strong em a br``, no attribute but ``href`` with http, https or mailto.
"""

from __future__ import annotations

from html import escape

from postingkit.documents.document import Block, Document, Link

_SAFE = ("http://", "https://", "mailto:")


def html_of(document: Document) -> str:
    r"""Return the document's body as HTML, one element a block.

    >>> from postingkit.documents import Writer
    >>> w = Writer(); _ = w.add("heading", "Duties"), w.add("item", "Shelve <books>", level=1)
    >>> html_of(Document(w.text(), tuple(w.blocks)))
    '<h3>Duties</h3>\n<ul>\n<li>Shelve &lt;books&gt;</li>\n</ul>'
    """
    links = sorted(link for link in document.links if link.start >= 0 and link.href.startswith(_SAFE))
    links.sort(key=lambda link: link.start)
    out: list[str] = []
    open_list = ""
    next_link = 0
    for block in document.blocks:
        kind = _list_of(document, block)
        if kind != open_list:
            if open_list:
                out.append(f"</{open_list}>")
            if kind:
                out.append(f"<{kind}>")
            open_list = kind
        start = block.start + block.lead if kind == "ol" else block.start
        inside: list[Link] = []
        while next_link < len(links) and links[next_link].start < block.end:
            if links[next_link].start >= start and links[next_link].end <= block.end:
                inside.append(links[next_link])
            next_link += 1
        out.append(_element(document, block, start, inside))
    if open_list:
        out.append(f"</{open_list}>")
    return "\n".join(out)


def _list_of(document: Document, block: Block) -> str:
    if block.kind != "item":
        return ""
    return "ol" if block.lead and document.text[block.start].isdigit() else "ul"


def _element(document: Document, block: Block, start: int, links: list[Link]) -> str:
    text = document.text
    if links:
        pieces = []
        for link in links:
            if link.start < start:  # overlaps the link before it
                continue
            pieces.append(escape(text[start : link.start], quote=False))
            pieces.append(f'<a href="{escape(link.href)}">{escape(text[link.start : link.end], quote=False)}</a>')
            start = link.end
        pieces.append(escape(text[start : block.end], quote=False))
        words = "".join(pieces)
    else:
        words = escape(text[start : block.end], quote=False)
    if block.kind == "heading":
        return f"<h3>{words}</h3>"
    if block.kind == "item":
        return f"<li>{words}</li>"
    return f"<p><strong>{words}</strong></p>" if block.strong else f"<p>{words}</p>"
