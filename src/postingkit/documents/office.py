"""Office: the steps that Word and OpenDocument files share, from a paragraph's runs to the document."""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from postingkit.documents.criteria import rows_by_column, stances_of, texts_of
from postingkit.documents.document import Document, Link, Writer
from postingkit.documents.line import line_of
from postingkit.documents.row import Row, Span, is_fact, is_label, joined, paired
from postingkit.text import clean, squeeze

__all__ = ["SCHEMES", "Words", "laid_out", "lines_of", "meta_of", "table_rows"]

SCHEMES = ("http://", "https://", "mailto:", "tel:", "ftp://")
"""A link leads to the web, to mail or to a telephone; the others lead into the file, or to its writer's disk."""
_META = frozenset(
    "title creator initial-creator subject description keywords keyword created creation-date modified date".split()
)
_SHORT = 120
"""A table's cell no longer than this is a value; a longer one is text under its label."""
_COLUMNS = 8
"""Most cells of a row that is one line."""


Words = tuple[str, bool, str]
"""A run of a paragraph: its text, whether it is bold, where its link leads."""


def lines_of(runs: Iterable[Words]) -> Iterator[tuple[str, tuple[Span, ...], bool]]:
    """Yield a paragraph's lines, cut where its writer broke them: text, links, whether all of it is bold."""
    parts: list[Words] = []
    for text, bold, href in runs:
        first, *rest = text.split("\n")
        parts.append((first, bold, href))
        for line in rest:
            yield from _tidied(parts)
            parts = [(line, bold, href)]
    yield from _tidied(parts)


def _tidied(parts: list[Words]) -> Iterator[tuple[str, tuple[Span, ...], bool]]:
    """Return a line's runs as one text, if any, with single spaces and the places of its links."""
    text = ""
    links: list[Span] = []
    for words, _, href in parts:
        for i, word in enumerate(clean(words).replace("\t", " ").split(" ") if words else ()):
            if i and text and text[-1] != " ":
                text += " "
            start = len(text)
            text += word
            if not href or not word:
                continue
            if links and links[-1][2] == href and links[-1][1] >= start - 1:
                links[-1] = (links[-1][0], len(text), href)
            else:
                links.append((start, len(text), href))
    text = text.rstrip()
    if text:
        bold = all(bold for words, bold, _ in parts if any(map(str.isalnum, words)))
        yield text, tuple(links), bold and any(bold for _, bold, _ in parts)


def table_rows(table: list[list[list[Row]]]) -> Iterator[Row]:
    """Yield a table's lines: its rows one after the other, or column by column where they are criteria."""
    heads = next((n for n, cells in enumerate(table) if stances_of(texts_of(cells))), len(table))
    for cells in table[:heads]:
        yield from _table_row([cell for cell in cells if cell])
    if heads < len(table):
        yield from rows_by_column(table[heads:])


def _table_row(cells: list[list[Row]]) -> Iterator[Row]:
    """Return a table's row: a label with its value, short cells as one line, longer ones one after the other."""
    single = all(len(cell) == 1 and cell[0].kind == "paragraph" for cell in cells)
    if single and all(is_fact(cell[0]) for cell in cells):
        yield from (cell[0] for cell in cells)
    elif len(cells) == 2 and single and is_label(cells[0][0]) and len(cells[1][0].text) <= _SHORT:
        yield paired(cells[0][0], cells[1][0])
    elif len(cells) == 2 and len(cells[0]) == 1 and is_label(cells[0][0]):
        label = cells[0][0]
        yield label._replace(kind="heading", level=3, strong=True, text=label.text)
        yield from cells[1]
    elif 2 < len(cells) <= _COLUMNS and single and all(len(cell[0].text) <= _SHORT for cell in cells):
        yield joined([cell[0] for cell in cells])
    else:
        for cell in cells:
            yield from cell


def laid_out(rows: list[Row]) -> Document:
    """Return the document that rows make, with typed bullets and labels recognized."""
    writer = Writer()
    links: list[Link] = []
    for row in rows:
        kind, text, label, lead, level = row.kind, row.text, row.label, row.lead, row.level
        cut = 0
        if kind == "paragraph":
            line = line_of(text)
            if not line.text:
                continue
            kind, label, lead = line.kind, line.label, line.lead
            cut = len(text) - len(line.text)
            text, level = line.text, int(kind == "item")
        gap = row.gap or (kind == "item" and writer.blocks[-1:] != [] and writer.blocks[-1].kind != "item")
        start = writer.add(kind, text, level=level, strong=row.strong, gap=gap, label=label, lead=lead)
        for a, b, href in row.links:
            a, b = max(0, a - cut), b - cut  # noqa: PLW2901 - the bullet that the line lost
            links.append(Link(href, text[a:b], start + a, start + b))
    return Document(writer.text(), tuple(writer.blocks), links=tuple(links))


def meta_of(root: ET.Element | None) -> dict[str, str]:
    """Return the title, author and dates in a part of metadata, under their own names."""
    found = {}
    for element in root if root is not None else ():
        name = element.tag.rpartition("}")[2]
        value = squeeze(clean(element.text or ""))
        if name in _META and value:
            found[name] = value
    return found
