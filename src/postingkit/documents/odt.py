"""OpenDocument: the bytes of an .odt file made into a document, or a named error."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from postingkit.documents.archive import Archive
from postingkit.documents.document import Datum, Document
from postingkit.documents.office import SCHEMES, Words, laid_out, lines_of, meta_of, table_rows
from postingkit.documents.row import Row
from postingkit.errors import UnreadableCapture

__all__ = ["is_odt", "read_odt"]

_MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_MAIN = "content.xml"
_OASIS = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_TEXT, _STYLE, _TABLE, _OFFICE = (_OASIS % name for name in ("text", "style", "table", "office"))
_BOLD = f"{_OASIS % 'xsl-fo-compatible'}font-weight"
_LINK = "{http://www.w3.org/1999/xlink}href"
_DEEPEST = 30
"""Deepest nesting of elements or styles."""
_SKIPPED = frozenset(
    [f"{_TEXT}{name}" for name in ("tracked-changes", "note", "sequence-decls", "table-of-content", "list-header")]
    + [f"{_OFFICE}{name}" for name in ("annotation", "forms")]
)
"""Elements left out: deleted text, comments and tables of contents."""


class _Level(NamedTuple):
    """Where a paragraph stands in lists, and its number."""

    depth: int = 0
    mark: str = ""


def is_odt(body: bytes) -> bool:
    """Whether the bytes are a zip file that says it is an OpenDocument text, as the format asks, at its very start."""
    return body.startswith(b"PK\x03\x04") and _MEDIA_TYPE.encode() in body[:256]


def read_odt(body: bytes) -> Document:
    """Return the document that an .odt file holds: headings, lists, tables, links; its title and dates as ``meta``.

    Raises :class:`UnreadableCapture` with reason ``unreadable``, ``encrypted``, ``empty``, ``too_large`` or
    ``too_complex``; nothing else, whatever the bytes.
    """
    archive = Archive(body)
    root = archive.tree(_MAIN)
    main = root.find(f"{_OFFICE}body/{_OFFICE}text") if root is not None else None
    if root is None or main is None:
        raise UnreadableCapture(f"the file has no text in {_MAIN}; save it as .docx or PDF", reason="unreadable")
    rows = list(_Body(root, archive.tree("styles.xml")).rows(main))
    if not rows:
        raise UnreadableCapture(
            "the file has no text, only pictures or nothing; run OCR on it or take it again", reason="empty"
        )
    about = archive.tree("meta.xml")
    meta = meta_of(about.find(f"{_OFFICE}meta") if about is not None else None)
    document = laid_out(rows)._replace(media_type=_MEDIA_TYPE)
    return document._replace(data=(Datum("meta", meta, "meta"),)) if meta else document


class _Body:
    """Walks the body of one document."""

    def __init__(self, *parts: ET.Element | None) -> None:
        self._bold: dict[str, bool] = {}
        self._parents: dict[str, str] = {}
        self._numbered: set[str] = set()
        """Lists whose first level counts."""
        for part in parts:
            self._styles(part)

    def _styles(self, part: ET.Element | None) -> None:
        """Note the weight and parent of each style, and which lists are numbered."""
        for style in part.iter(f"{_STYLE}style") if part is not None else ():
            name = style.get(f"{_STYLE}name", "")
            look = style.find(f"{_STYLE}text-properties")
            weight = look.get(_BOLD) if look is not None else None
            if weight:
                self._bold[name] = weight == "bold" or weight >= "600"
            self._parents[name] = style.get(f"{_STYLE}parent-style-name", "")
        for style in part.iter(f"{_TEXT}list-style") if part is not None else ():
            first = next(iter(style), None)
            if first is not None and first.tag == f"{_TEXT}list-level-style-number":
                self._numbered.add(style.get(f"{_STYLE}name", ""))

    def _is_bold(self, name: str, given: bool) -> bool:  # noqa: FBT001 - what stands around it
        for _ in range(_DEEPEST):
            if name in self._bold:
                return self._bold[name]
            name = self._parents.get(name, "")
        return given

    def rows(self, parent: ET.Element, level: _Level = _Level(), depth: int = 0) -> Iterator[Row]:  # noqa: B008 - frozen
        """Return the rows of an element's paragraphs, lists and tables, in order."""
        if depth > _DEEPEST:
            return
        for child in parent:
            tag = child.tag
            if tag in {f"{_TEXT}p", f"{_TEXT}h"}:
                yield from self._paragraph(child, level, depth)
                level = level._replace(mark="")
            elif tag == f"{_TEXT}list":
                numbered = child.get(f"{_TEXT}style-name", "") in self._numbered
                for i, item in enumerate(child.findall(f"{_TEXT}list-item"), 1):
                    yield from self.rows(item, _Level(level.depth + 1, f"{i}." if numbered else "-"), depth + 1)
            elif tag == f"{_TABLE}table":
                yield from table_rows(
                    [
                        [list(self.rows(cell, depth=depth + 1)) for cell in line.findall(f"{_TABLE}table-cell")]
                        for line in _outermost(child, f"{_TABLE}table-row")
                    ]
                )
            elif tag not in _SKIPPED:
                yield from self.rows(child, level, depth + 1)

    def _paragraph(self, paragraph: ET.Element, level: _Level, depth: int) -> Iterator[Row]:
        """Yield the lines of a paragraph, and of the text boxes that are anchored in it."""
        rank = paragraph.get(f"{_TEXT}outline-level", "1")[:2] if paragraph.tag == f"{_TEXT}h" else ""
        strong = self._is_bold(paragraph.get(f"{_TEXT}style-name", ""), given=False)
        for i, (text, links, bold) in enumerate(lines_of(self._runs(paragraph, strong, "", depth))):
            if rank:
                yield Row(text, "heading", min(int(rank) if rank.isdecimal() else 1, 6), True, not i, links)
            elif i or not level.mark:
                yield Row(text, "paragraph", 0, bold, not i, links)
            else:
                mark = "" if level.mark == "-" else f"{level.mark} "
                moved = tuple((a + len(mark), b + len(mark), href) for a, b, href in links)
                yield Row(mark + text, "item", level.depth, bold, False, moved, lead=len(mark))
        for box in _outermost(paragraph, f"{_OASIS % 'drawing'}text-box"):
            yield from self.rows(box, depth=depth + 1)

    def _runs(self, element: ET.Element, bold: bool, href: str, depth: int) -> Iterator[Words]:  # noqa: FBT001
        """Yield the words of an element, with their weight and the link around them."""
        yield element.text or "", bold, href
        for child in element if depth <= _DEEPEST else ():
            tag = child.tag
            if tag == f"{_TEXT}line-break":
                yield "\n", bold, href
            elif tag in {f"{_TEXT}s", f"{_TEXT}tab"}:
                yield " ", bold, href
            elif tag == f"{_TEXT}a":
                target = child.get(_LINK, "").strip()
                leads = target.lower().startswith(SCHEMES)
                yield from self._runs(child, bold, target if leads else href, depth + 1)
            elif tag not in _SKIPPED and not tag.startswith(_OASIS % "drawing"):
                own = self._is_bold(child.get(f"{_TEXT}style-name", ""), bold)
                yield from self._runs(child, own, href, depth + 1)
            yield child.tail or "", bold, href


def _outermost(element: ET.Element, tag: str) -> Iterator[ET.Element]:
    """Return the elements of a name below another, none that stands in one of them or in a table of its own."""
    waiting = list(element)[::-1]
    while waiting:
        child = waiting.pop()
        if child.tag == tag:
            yield child
        elif child.tag != f"{_TABLE}table":
            waiting += list(child)[::-1]
