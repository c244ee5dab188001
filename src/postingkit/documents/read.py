"""Read: which reader a capture gets. Magic bytes first, the look of the text second, the declared type last."""

import html
import re
from collections.abc import Iterator

from postingkit.documents.capture import Capture
from postingkit.documents.chrome import trim
from postingkit.documents.decode import decode_with_bytes
from postingkit.documents.document import Document
from postingkit.documents.front_matter import opens_matter
from postingkit.documents.headline import with_headline_apart
from postingkit.documents.reply import opened
from postingkit.documents.xml import root_of
from postingkit.errors import UnreadableCapture

__all__ = ["read"]

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_IMAGE = "is an image; run OCR on it and give the text or PDF"
_WIDE = "utf-16-le"
"""The encoding of names inside Office's old container format."""
_SPREADSHEET = "is a spreadsheet; save it as CSV and try again"
_SLIDES = "holds slides; save it as PDF and try again"
# Of formats that share their magic bytes with others: a name that stands inside, what it is, and what to do about it
_INSIDE = (
    (b"xl/workbook.xml", "spreadsheet", _SPREADSHEET),
    (b"opendocument.spreadsheet", "spreadsheet", _SPREADSHEET),
    ("Workbook".encode(_WIDE), "spreadsheet", _SPREADSHEET),
    (b"ppt/presentation.xml", "slides", _SLIDES),
    (b"opendocument.presentation", "slides", _SLIDES),
    ("PowerPoint Document".encode(_WIDE), "slides", _SLIDES),
    ("__substg1.0".encode(_WIDE), "outlook", "is an Outlook message (.msg); save it as .eml and try again"),
    (b"META-INF/container.xml", "book", "is an e-book; save the posting's page as HTML or PDF and try again"),
    (b"Index/Document.iwa", "pages", "is an Apple document; export it as .docx or PDF and try again"),
)
_REFUSED = (  # magic bytes of formats that hold no text of their own, and what to do about each
    (_OLE, "legacy_word", "is a legacy Office file (.doc); save it as .docx or PDF and try again"),
    (b"{\\rtf", "rtf", "is RTF; save it as .docx or PDF and try again"),
    (b"\x89PNG", "image", _IMAGE),
    (b"\xff\xd8\xff", "image", _IMAGE),
    (b"GIF8", "image", _IMAGE),
    (_ZIP, "archive", "is an archive; unpack it first, or name it .zip to have each member read"),
    (b"\x1f\x8b", "compressed", "is gzip-compressed; unpack it first"),
    (b"BZh", "compressed", "is bzip2-compressed; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed", "is zstd-compressed; unpack it first"),
)
_LOCKED = "EncryptedPackage".encode(_WIDE)
"""The stream in which Word keeps a password-protected document in its old container format."""
_BLANK = b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf"

# What no text in any encoding has; a program, a sound or a packed file that was read as text is full of it
_CONTROL = bytes([*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])

# "<!DOCTYPE html>", "<!-- saved from url=... --><html>", "<div class=job>", "<p>We seek"
_HEAD, _OPENING = 1000, 20
_HTML = re.compile(r"\s*<(?:!doctype\s|!--|\?xml\b|[a-z][a-z0-9]{0,9}[\s>/])", re.IGNORECASE)


# "&lt;h1&gt;Clerk&lt;/h1&gt;": a page that was escaped for another
_ESCAPED = re.compile(r"\s*&lt;(?:!doctype\s|[a-z][a-z0-9]{0,9}(?:\s|&gt;|/))", re.IGNORECASE)
# What a browser's view of a page's source shows
_SOURCE = re.compile(r"<(?:!doctype html|html)\b", re.IGNORECASE)
# "% Advert", "\\documentclass[11pt]{letter}"
_LATEX = re.compile(r"(?:\s*%[^\n]*\n){0,20}\s*\\document(?:class|style)\b")
# Any tag at all: a board that keeps its posts in Markdown may name them ".html"
_TAG = re.compile(r"<(?:/?[a-z]|!)", re.IGNORECASE)


def read(capture: Capture) -> Document:
    r"""Return the capture as a document; raise :class:`UnreadableCapture` when its bytes make none.

    >>> read(Capture(b"DUTIES\nShelve books.")).text
    'DUTIES\nShelve books.'
    """
    try:
        return _read(opened(capture))
    except UnreadableCapture as error:
        error.where = error.where or capture.url
        raise


def _packed(body: bytes, declared: str, *, ocr: bool) -> Document | None:
    """Return the document of a format known by its bytes; None for text."""
    if b"%PDF-" in body[:1024]:
        from postingkit.documents.pdf import read_pdf  # noqa: PLC0415 - the engine loads when a PDF comes

        return read_pdf(body, ocr=ocr)
    if body.startswith(_ZIP):
        from postingkit.documents import docx, odt  # noqa: PLC0415 - one reader a capture

        if docx.is_docx(body):
            return docx.read_docx(body)
        if odt.is_odt(body):
            return odt.read_odt(body)
    if body.startswith((_ZIP, _OLE)):
        if body.startswith(_OLE) and _LOCKED in body:
            raise UnreadableCapture("the file is locked with a password; save it without one", reason="encrypted")
        _raise_for((what, advice) for sign, what, advice in _INSIDE if sign in body)
    _raise_for((what, advice) for magic, what, advice in _REFUSED if body.startswith(magic))
    from postingkit.documents.email import is_email, read_email  # noqa: PLC0415 - one reader a capture

    return read_email(body, ocr=ocr) if is_email(body) or declared.startswith("message/") else None


def _raise_for(found: Iterator[tuple[str, str]]) -> None:
    """Raise :class:`UnreadableCapture` for the first format found that is not read, with what to do about it."""
    for what, advice in found:
        raise UnreadableCapture(f"the file {advice}", reason=f"unsupported_{what}")


def _read(capture: Capture) -> Document:  # noqa: PLR0911 - one return a format
    """Return the document of a capture, by its magic bytes, its text, and its declared type."""
    body = capture.body
    if not body.strip(_BLANK):
        raise UnreadableCapture("there is no text in it; take the capture again", reason="empty")
    declared = (capture.media_type or "").lower()
    document = _packed(body, declared, ocr=capture.ocr)
    if document is not None:
        return document
    text, repairs, utf8 = decode_with_bytes(body, declared)
    _refuse(text)
    if opens_matter(text) or "markdown" in declared:
        return _marked_down(text, repairs)
    from postingkit.documents import data  # noqa: PLC0415 - one reader a capture

    if data.looks_like_json(text):
        return data.read_json(text, repairs=repairs)
    if root_of(text):
        return data.read_xml(text, repairs=repairs)
    if "csv" in declared or (not declared and data.looks_like_csv(text)):
        return data.read_csv(text, repairs=repairs)
    if "html" in declared and not _TAG.search(text):
        return _marked_down(text, repairs)
    if "&lt;" in text[:_OPENING] and _ESCAPED.match(text):
        return _page(html.unescape(text), None, repairs, capture.url)
    if _HTML.match(text) or "html" in declared:
        return _page(text, utf8, repairs, capture.url)
    return _plain(text, repairs)


def _page(text: str, utf8: bytes | None, repairs: tuple[str, ...], url: str | None) -> Document:
    """Return the document of a page in HTML; where it only shows the source of another, of that one."""
    from postingkit.documents.html import read_html  # noqa: PLC0415 - one reader a capture

    document = read_html(text, utf8, repairs=repairs, url=url)
    if document.text.startswith("<") and _SOURCE.match(document.text):
        document = read_html(document.text, repairs=repairs, url=url)
    return with_headline_apart(document)


def _plain(text: str, repairs: tuple[str, ...]) -> Document:
    """Return the document of a text that nobody calls anything: Markdown, a forum's, a memo, or lines."""
    from postingkit.documents.forum import as_markdown  # noqa: PLC0415 - one reader a capture
    from postingkit.documents.markdown import is_markdown  # noqa: PLC0415 - one reader a capture
    from postingkit.documents.plain import read_plain  # noqa: PLC0415 - one reader a capture

    marked = text if is_markdown(text) else as_markdown(text)
    if marked is not None:
        return _marked_down(marked, repairs)
    return _memo(text, repairs) or with_headline_apart(trim(read_plain(text, repairs=repairs)))


def _marked_down(text: str, repairs: tuple[str, ...]) -> Document:
    from postingkit.documents.markdown import read_markdown  # noqa: PLC0415 - one reader a capture

    return trim(read_markdown(text, repairs=repairs))


def _refuse(text: str) -> None:
    """Raise :class:`UnreadableCapture` for text that is the source of something else, or none at all."""
    if "\\document" in text[:_HEAD] and _LATEX.match(text):
        raise UnreadableCapture("the file is LaTeX; compile it to PDF and try again", reason="unsupported_latex")
    if _is_binary(text):
        raise UnreadableCapture(
            "its bytes are no text and no format that is read here; save it as a page, .docx or PDF and try again",
            reason="unsupported_binary",
        )


def _is_binary(text: str) -> bool:
    r"""Whether decoded bytes were never text; zeros do not count, they are half of unmarked UTF-32.

    >>> _is_binary("Clerk\n" * 40), _is_binary("\x7fELF\x02\x01\x01\x03>\x01\xd0a@\x1e\x1d\x06\x04" * 40)
    (False, True)
    """
    shown = text[: 4 * _HEAD].replace("\0", "")
    plain = shown.encode("utf-8", "surrogatepass")
    return (len(plain) - len(plain.translate(None, _CONTROL))) * 20 > len(shown)


def _memo(text: str, repairs: tuple[str, ...]) -> Document | None:
    """Return the document under a memo's header lines; None for other text, after a quick look."""
    if "ubject" not in text[:_HEAD] and "RE:" not in text[:_HEAD] and "SUBJECT" not in text[:_HEAD]:
        return None
    from postingkit.documents.memo import read_memo  # noqa: PLC0415 - one reader a capture

    return read_memo(text, repairs=repairs)
