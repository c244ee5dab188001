"""Read: the bytes of a Word file made into a document, or a named error."""

from xml.etree import ElementTree as ET

from postingkit.documents.archive import Archive
from postingkit.documents.document import Datum, Document
from postingkit.documents.docx.body import Body
from postingkit.documents.docx.number import Numbers
from postingkit.documents.docx.style import W, styles_of
from postingkit.documents.office import SCHEMES, laid_out, meta_of
from postingkit.errors import UnreadableCapture

__all__ = ["is_docx", "read_docx"]

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAIN = "word/document.xml"


def is_docx(body: bytes) -> bool:
    """Whether the bytes are a zip file that names Word's main part."""
    return body.startswith(b"PK\x03\x04") and b"word/document" in body


def read_docx(body: bytes) -> Document:
    """Return the document that a .docx file holds: headings, lists with their numbers, tables, links.

    Deleted text, page headers, footers, comments and footnotes are left out. The file's title, author and dates stand
    in ``data`` as one ``meta``.

    Raises :class:`UnreadableCapture` with reason ``unreadable``, ``encrypted``, ``empty``, ``too_large`` or
    ``too_complex``; nothing else, whatever the bytes.
    """
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
    meta = meta_of(archive.tree("docProps/core.xml"))
    document = laid_out(rows)._replace(media_type=_MEDIA_TYPE)
    return document._replace(data=(Datum("meta", meta, "meta"),)) if meta else document


def _targets(root: ET.Element | None) -> dict[str, str]:
    """Return where the document's links lead, by identifier; only to the web, to mail or a telephone."""
    found = {}
    for relation in root if root is not None else ():
        target = relation.get("Target", "").strip()
        if relation.get("TargetMode") == "External" and target.lower().startswith(SCHEMES):
            found[relation.get("Id", "")] = target
    return found
