"""Render: a document's blocks as small clean HTML.

Built from the blocks and never copied from the page, so that a board can show it safely: only ``h3 p ul ol li
strong em a br``, no attribute but ``href`` with http, https or mailto.
"""

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
    r"""Return the document's body as HTML, one element a block; nested items stand inside their item.

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
    lists: list[tuple[int, str, int]] = []
    next_link = 0
    for kind, start, end, level, strong, _, _, lead in document.blocks:
        if kind == "item":
            number = _number(text, start, lead) if lead else 0
            if not _enter(out, lists, level or 1, number):
                lead = 0  # noqa: PLW2901 - a number that no list would give is kept
            start += lead if number else 0  # noqa: PLW2901 - the list numbers its items itself
        elif lists:
            _leave(out, lists, 0)
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
    _leave(out, lists, 0)
    return "\n".join(out)


def _number(text: str, start: int, lead: int) -> int:
    """Return the number that opens an item: 3 for "3. Sort"; 0 for "(a) Sort"."""
    digits = text[start : start + lead].strip(" .)")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _enter(out: list[str], lists: list[tuple[int, str, int]], level: int, number: int) -> bool:
    """Open or go on with the list that an item of a level stands in; return whether that list numbers it."""
    _leave(out, lists, level)
    if lists and lists[-1][0] == level:
        _, element, last = lists[-1]
        if element == "ol" and number == last + 1:
            lists[-1] = (level, element, number)
            return True
        if element == "ul" and number != 1:
            return False
        out.append(f"</{element}>")
        lists.pop()
    elif lists:
        if out[-1] == "</li>":
            out.pop()
        else:
            out[-1] = out[-1].removesuffix("</li>")
    element = "ol" if number == 1 else "ul"
    out.append(f"<{element}>")
    lists.append((level, element, number))
    return number == 1


def _leave(out: list[str], lists: list[tuple[int, str, int]], level: int) -> None:
    """Close the lists that stand deeper than a level, and the items that hold them."""
    while lists and lists[-1][0] > level:
        out.append(f"</{lists.pop()[1]}>")
        if lists:
            out.append("</li>")


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
