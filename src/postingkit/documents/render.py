"""Render: a document's blocks as small clean HTML.

Built from the blocks and never copied from the page, so that a board can show it safely: only ``h3 p ul ol li
strong em a br``, no attribute but ``href`` with http, https or mailto.
"""

from __future__ import annotations

from html import escape

from postingkit.documents.document import Document, Link

_SAFE = ("http://", "https://", "mailto:")
_TAGS = {
    "heading": ("<h3>", "</h3>"),
    "paragraph": ("<p>", "</p>"),
    "strong": ("<p><strong>", "</strong></p>"),
    "pair": ("<p>", "</p>"),
    "item": ("<li>", "</li>"),
}


def html_of(document: Document) -> str:
    r"""Return the document's body as HTML, one element a block.

    >>> from postingkit.documents import Writer
    >>> w = Writer(); _ = w.add("heading", "Duties"), w.add("item", "Shelve <books>", level=1)
    >>> html_of(Document(w.text(), tuple(w.blocks)))
    '<h3>Duties</h3>\n<ul>\n<li>Shelve &lt;books&gt;</li>\n</ul>'
    """
    text = document.text
    plain = "&" not in text and "<" not in text and ">" not in text
    links = [link for link in document.links if link.start >= 0 and link.href.startswith(_SAFE)]
    links.sort(key=lambda link: link.start)
    out: list[str] = []
    open_list = ""
    next_link = 0
    for kind, start, end, _, strong, _, _, lead in document.blocks:
        listed = "" if kind != "item" else "ol" if lead and text[start].isdigit() else "ul"
        if listed != open_list:
            if open_list:
                out.append(f"</{open_list}>")
            if listed:
                out.append(f"<{listed}>")
            open_list = listed
        if listed == "ol":
            start += lead  # noqa: PLW2901 - the list numbers its items itself
        inside: list[Link] = []
        while next_link < len(links) and links[next_link].start < end:
            if links[next_link].start >= start and links[next_link].end <= end:
                inside.append(links[next_link])
            next_link += 1
        if inside:
            words = _linked(text, start, end, inside)
        else:
            words = text[start:end] if plain else escape(text[start:end], quote=False)
        before, after = _TAGS["strong" if strong and kind == "paragraph" else kind]
        out.append(f"{before}{words}{after}")
    if open_list:
        out.append(f"</{open_list}>")
    return "\n".join(out)


def _linked(text: str, start: int, end: int, links: list[Link]) -> str:
    """Return the words of a block with its links as elements; of two that overlap, the first stands."""
    pieces = []
    for link in links:
        if link.start < start:
            continue
        pieces.append(escape(text[start : link.start], quote=False))
        pieces.append(f'<a href="{escape(link.href)}">{escape(text[link.start : link.end], quote=False)}</a>')
        start = link.end
    pieces.append(escape(text[start:end], quote=False))
    return "".join(pieces)
