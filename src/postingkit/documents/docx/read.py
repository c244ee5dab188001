"""Read: the bytes of a Word file made into a document, or a named error."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from postingkit.documents.document import Datum, Document, Link, Writer
from postingkit.documents.docx.archive import Archive
from postingkit.documents.docx.body import Body
from postingkit.documents.docx.number import Numbers
from postingkit.documents.docx.style import W, styles_of
from postingkit.documents.line import line_of
from postingkit.documents.row import Row
from postingkit.errors import UnreadableCapture
from postingkit.text import clean, squeeze

__all__ = ["MAX_BYTES", "is_docx", "read_docx"]

MAX_BYTES = 64 * 1024 * 1024
_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAIN = "word/document.xml"
_META = ("title", "creator", "subject", "description", "keywords", "created", "modified")
_SCHEMES = ("http://", "https://", "mailto:", "tel:", "ftp://")


def is_docx(body: bytes) -> bool:
    """Whether the bytes are a zip file that names Word's main part."""
    return body.startswith(b"PK\x03\x04") and b"word/document" in body


def read_docx(body: bytes, *, media_type: str = _MEDIA_TYPE, repairs: tuple[str, ...] = ()) -> Document:
    """Return the document that a .docx file holds: headings, lists with their numbers, tables, links.

    Deleted text, page headers, footers, comments and footnotes are left out. The file's title, author and dates stand
    in ``data`` as one ``meta``.

    Raises :class:`UnreadableCapture` with reason ``unreadable``, ``encrypted``, ``empty``, ``too_large`` or
    ``too_complex``; nothing else, whatever the bytes.
    """
    if len(body) > MAX_BYTES:
        raise UnreadableCapture(
            f"the file has {len(body) >> 20} MB, more than a posting may have; take its pictures out",
            reason="too_large",
        )
    archive = Archive(body)
    root = archive.tree(_MAIN)
    main = root.find(f"{W}body") if root is not None else None
    if main is None:
        raise UnreadableCapture(
            f"the file has no {_MAIN}, so it is no Word document; save it as .docx or PDF", reason="unreadable"
        )
    styles = styles_of(archive.tree("word/styles.xml"))
    links = _targets(archive.tree("word/_rels/document.xml.rels"))
    rows = list(Body(styles, Numbers(archive.tree("word/numbering.xml")), links).rows(main))
    if not rows:
        raise UnreadableCapture(
            "the Word file has no text, only pictures or nothing; run OCR on it or take it again", reason="empty"
        )
    meta = _meta(archive.tree("docProps/core.xml"))
    document = _document(rows)._replace(media_type=media_type, repairs=repairs)
    return document._replace(data=(Datum("meta", meta, "meta"),)) if meta else document


def _document(rows: list[Row]) -> Document:
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


def _targets(root: ET.Element | None) -> dict[str, str]:
    """Return where the document's links lead, by identifier; only to the web, to mail or a telephone."""
    found = {}
    for relation in root if root is not None else ():
        target = relation.get("Target", "").strip()
        if relation.get("TargetMode") == "External" and target.lower().startswith(_SCHEMES):
            found[relation.get("Id", "")] = target
    return found


def _meta(root: ET.Element | None) -> dict[str, str]:
    found = {}
    for element in root if root is not None else ():
        name = element.tag.rpartition("}")[2]
        value = squeeze(clean(element.text or ""))
        if name in _META and value:
            found[name] = value
    return found
