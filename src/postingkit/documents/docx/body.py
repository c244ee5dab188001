"""Body: a Word document's paragraphs and tables as rows."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from postingkit.documents.docx.number import Numbers
from postingkit.documents.docx.style import Style, W, flag, number_of, value_of
from postingkit.documents.office import Words, lines_of, table_rows
from postingkit.documents.row import Row

__all__ = ["Body"]

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DEEPEST = 30
"""Deepest nesting of elements; what is deeper is not read."""
_OUTLINED = frozenset("012345678")
"""Outline levels that are headings; 9 is body text."""
_SKIPPED = frozenset(
    (f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}tblPr", f"{W}instrText", f"{W}delText", f"{_MC}Fallback")
)


class Body:
    """Walks the body of one document."""

    def __init__(self, styles: dict[str, Style], numbers: Numbers, links: dict[str, str]) -> None:
        self._styles = styles
        self._numbers = numbers
        self._links = links

    def rows(self, parent: ET.Element, depth: int = 0) -> Iterator[Row]:
        """Return the rows of an element's paragraphs and tables, in order."""
        if depth > _DEEPEST:
            return
        for child in parent:
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
                for box in _boxes(child):
                    yield from self.rows(box, depth + 1)
            elif child.tag == f"{W}tbl":
                yield from self._table(child, depth + 1)
            elif child.tag not in _SKIPPED:
                yield from self.rows(child, depth + 1)

    def _table(self, table: ET.Element, depth: int) -> Iterator[Row]:
        yield from table_rows(
            [[list(self.rows(cell, depth)) for cell in _inside(line, f"{W}tc")] for line in _inside(table, f"{W}tr")]
        )

    def _paragraph(self, paragraph: ET.Element) -> Iterator[Row]:
        """Yield the lines of a paragraph, as heading, list item or text by its style and numbering."""
        properties = paragraph.find(f"{W}pPr")
        style, number, level = Style(), None, 0
        if properties is not None:
            style = self._styles.get(value_of(properties, "pStyle") or "", style)
            given, indent = value_of(properties, "numPr", "numId"), value_of(properties, "numPr", "ilvl")
            number = style.number if given is None else given
            level = style.indent if indent is None else number_of(indent)
            outline = value_of(properties, "outlineLvl")
            if outline and outline in _OUTLINED and not style.level:
                style = style._replace(level=int(outline) + 1)
        mark = self._numbers.mark(number, level) if number and number != "0" and not style.level else None
        for i, (text, links, bold) in enumerate(lines_of(self._runs(paragraph, "", style, 0))):
            if style.level:
                yield Row(text, "heading", min(style.level, 6), True, not i, links)
            elif mark is None or i:
                yield Row(text, "paragraph", 0, bold, not i, links)
            else:
                lead = len(mark) + 1 if mark else 0
                shifted = tuple((a + lead, b + lead, href) for a, b, href in links)
                yield Row(f"{mark} {text}" if mark else text, "item", level + 1, bold, False, shifted, lead=lead)

    def _runs(self, parent: ET.Element, href: str, style: Style, depth: int) -> Iterator[Words]:
        """Yield the words of a paragraph's runs, with their weight and the link around them."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                said = flag(child.find(f"{W}rPr/{W}b"))
                yield "".join(_letters(child)), style.bold if said is None else said, href
            elif tag == f"{W}hyperlink":
                target = self._links.get(child.get(f"{_R}id", ""), "")
                yield from self._runs(child, target or href, style, depth + 1)
            elif tag not in _SKIPPED and tag != f"{W}txbxContent" and depth < _DEEPEST:
                yield from self._runs(child, href, style, depth + 1)


def _letters(run: ET.Element) -> Iterator[str]:
    """Yield what a run writes: its text, tabs, line breaks, hyphens and symbols."""
    for child in run:
        tag = child.tag
        if tag == f"{W}t":
            yield child.text or ""
        elif tag == f"{W}tab":
            yield "\t"
        elif tag in {f"{W}br", f"{W}cr"}:
            yield "\n"
        elif tag == f"{W}noBreakHyphen":
            yield "-"
        elif tag == f"{W}sym":
            code = child.get(f"{W}char", "")
            yield chr(int(code, 16)) if len(code) == 4 and all(c in "0123456789abcdefABCDEF" for c in code) else ""


def _inside(parent: ET.Element, tag: str) -> Iterator[ET.Element]:
    """Return the children with a name, also inside content controls, but not inside nested tables."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag == f"{W}sdt":
            yield from child.findall(f"{W}sdtContent/{tag}")


def _boxes(paragraph: ET.Element) -> Iterator[ET.Element]:
    """Return the text boxes anchored in a paragraph, without the fallback copies for other programs."""
    waiting = list(paragraph)
    while waiting:
        element = waiting.pop()
        if element.tag == f"{W}txbxContent":
            yield element
        elif element.tag not in _SKIPPED:
            waiting += element
