"""Read: which reader a capture gets. Magic bytes first, declared type second."""

from __future__ import annotations

import re

from postingkit.documents.capture import Capture
from postingkit.documents.chrome import trim
from postingkit.documents.data import looks_like_json, read_csv, read_json, read_xml
from postingkit.documents.decode import decode
from postingkit.documents.document import Document
from postingkit.documents.xml import root_of
from postingkit.errors import UnreadableCapture

# A page may open with comments or a doctype: "<!-- saved from url=... --><!DOCTYPE html>"
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|[a-z][a-z0-9]*[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(r"\s*<(?:\?xml\b|rss\b|feed\b|urlset\b|sitemapindex\b)", re.IGNORECASE)
_JSON = re.compile(r"\s*[\[{]")
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n")

_REFUSED = (  # magic bytes of formats that are clearly something else, and what to do about each
    (b"\xd0\xcf\x11\xe0", "legacy_word", "is a legacy Office file (.doc); save it as .docx or PDF and try again"),
    (b"{\\rtf", "rtf", "is RTF; save it as .docx or PDF and try again"),
    (b"\x89PNG", "image", "is an image; run OCR on it and give the text or PDF"),
    (b"\xff\xd8\xff", "image", "is an image; run OCR on it and give the text or PDF"),
    (b"GIF8", "image", "is an image; run OCR on it and give the text or PDF"),
    (b"\x1f\x8b", "compressed", "is gzip-compressed; unpack it first"),
    (b"BZh", "compressed", "is bzip2-compressed; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed", "is zstd-compressed; unpack it first"),
)


def read(capture: Capture) -> Document:
    """Return the capture as a document; raise :class:`UnreadableCapture` when its bytes make none."""
    body = capture.body
    if not body.strip(b"\x00 \t\r\n\x0b\x0c\xef\xbb\xbf"):
        raise UnreadableCapture("there are no bytes to read; take the capture again", reason="empty", where=capture.url)
    try:
        return _read(capture, body)
    except UnreadableCapture as error:
        if error.where is None:
            error.where = capture.url
        raise


def _read(capture: Capture, body: bytes) -> Document:
    if b"%PDF-" in body[:1024]:
        from postingkit.documents.pdf import read_pdf  # noqa: PLC0415 - the engine loads when a PDF comes

        return read_pdf(body)
    for magic, reason, what in _REFUSED:
        if body.startswith(magic):
            raise UnreadableCapture(f"the file {what}", reason=f"unsupported_{reason}", where=capture.url)
    declared = (capture.media_type or "").lower()
    text, repairs = decode(body, declared)
    if _FRONT_MATTER.match(text) or "markdown" in declared:
        from postingkit.documents.markdown import read_markdown  # noqa: PLC0415 - one reader a capture

        return read_markdown(text, repairs=repairs)
    if looks_like_json(text):
        try:
            return read_json(text, repairs=repairs)
        except UnreadableCapture as error:
            if error.reason != "damaged" or "json" in declared:
                raise
    if root_of(text) and "html" not in declared:
        try:
            return read_xml(text, repairs=repairs)
        except UnreadableCapture as error:
            if error.reason != "damaged" or "xml" in declared:
                raise
    if "csv" in declared:
        return read_csv(text, repairs=repairs)
    if _MARKUP.match(text) or "html" in declared:
        from postingkit.documents.html import read_html  # noqa: PLC0415 - one reader a capture

        return read_html(text, repairs=repairs, url=capture.url)
    from postingkit.documents.plain import read_plain  # noqa: PLC0415 - one reader a capture

    return trim(read_plain(text, repairs=repairs))
