"""Read: the bytes of a PDF made into a document, or a named error."""

import ctypes
import re
import threading

from postingkit.documents.document import Block, Datum, Document
from postingkit.documents.foot import HEAD, foot
from postingkit.documents.pdf.cells import rows_of
from postingkit.documents.pdf.chrome import undressed, unprinted
from postingkit.documents.pdf.criteria import parted
from postingkit.documents.pdf.engine import Engine, engine
from postingkit.documents.pdf.link import linked
from postingkit.documents.pdf.ocr import recognized
from postingkit.documents.pdf.order import flows
from postingkit.documents.pdf.paragraph import Piece, pieces
from postingkit.documents.pdf.run import Page
from postingkit.documents.pdf.site import furnished
from postingkit.documents.pdf.stack import led, opened, unstacked
from postingkit.documents.pdf.words import Fonts, read_page
from postingkit.errors import UnreadableCapture
from postingkit.text import clean, squeeze

__all__ = ["MAX_BYTES", "MAX_PAGES", "read_pdf"]

MAX_BYTES = 64 * 1024 * 1024
MAX_PAGES = 200
MAX_CHARS = 2_000_000
"""Most characters of a document."""
FEWEST_WORDS = 8
"""Fewest words of a page with text: with fewer it is a picture with a stray line."""

_new = tuple.__new__
_LOCK = threading.Lock()  # the engine is not thread-safe: two threads in it crash, or read nothing
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_SECURITY = 5  # FPDF_ERR_SECURITY
# Creator "Firefox", "Mozilla/5.0 (Macintosh; …) Chrome/118.0", "Safari"; Producer "Skia/PDF m118", "wkhtmltopdf 0.12"
_BROWSERS = re.compile(r"Mozilla|Firefox|Chrom|Safari|wkhtmltopdf|Skia/PDF m\d+$")
_LONGEST_META = 4096  # bytes of a name or date in a file's own words
_ROOM = ctypes.create_string_buffer(_LONGEST_META)  # one for all: the engine is behind a lock
_META = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")


def read_pdf(body: bytes, *, ocr: bool = False) -> Document:
    """Return the document in a PDF's text layer; with ``ocr`` also the text of pages without one.

    Lines are rejoined, columns and tables put in reading order, page headers, footers and print marks dropped.
    ``boxes`` has one box a block, in points from the page's lower left corner. The file's own metadata and what a
    browser printed around the page stand in ``data`` as one ``meta``.

    Raises :class:`UnreadableCapture` with reason ``empty``, ``unreadable``, ``encrypted``, ``no_text_layer``,
    ``too_large`` or ``too_complex``; nothing else, whatever the bytes.
    """
    if not body.strip(b"\x00\t\n\x0c\r "):
        raise UnreadableCapture("The file is empty: take the PDF again from its source.", reason="empty")
    if len(body) > MAX_BYTES:
        raise UnreadableCapture(
            f"The PDF has {len(body) / 1e6:.0f} MB, more than the {MAX_BYTES / 1e6:.0f} MB a posting may have: "
            "cut the pages of the posting out of it.",
            reason="too_large",
        )
    with _LOCK:
        pages, meta = _pages(body)
        pictures = {page.number for page in pages if _is_bare(page)} if ocr else set()
        seen = {page.number: page for page in recognized(body, pictures)} if pictures else {}
    pages, printed = undressed([seen.get(page.number, page) for page in pages])
    browsed = any(printed) or _BROWSERS.search(f"{meta.get('Creator')} {meta.get('Producer')}") is not None
    found, pages = _lines(pages, browsed=browsed)
    if sum(piece.text.count(" ") + 1 for piece in found) < FEWEST_WORDS:
        raise _picture(len(pages), seen=bool(pictures))
    meta.update((f"printed_{key}", value) for key, value in printed._asdict().items() if value)
    return _document(found, pages, meta)._replace(media_type="application/pdf", repairs=("ocr",) if seen else ())


def _lines(pages: list[Page], *, browsed: bool) -> tuple[list[Piece], list[Page]]:
    """Return the lines of pages in reading order, and the pages; ``browsed`` ones lose the URLs they print."""
    rows, pages = unprinted(rows_of(parted([(page.number, flows(page.runs)) for page in pages])), pages)
    found = furnished(pieces(rows)) if browsed else pieces(rows)
    feet = foot(piece.text[: piece.label] for piece in found[:HEAD] if piece.label)
    if feet:
        found = [piece for piece in found if " … " not in piece.text or not feet.match(piece.text)]
    return opened(unstacked(led(found))), pages


def _is_bare(page: Page) -> bool:
    return sum(run.text.count(" ") + 1 for run in page.runs) < FEWEST_WORDS


def _picture(pages: int, *, seen: bool) -> UnreadableCapture:
    """Return the error for pages without text."""
    advice = (
        "OCR recognized none either: take a sharper scan, or give the text."
        if seen
        else "ask for OCR (--ocr, Capture.ocr; needs postingkit[ocr]), or run the file through it and read the result."
    )
    return UnreadableCapture(
        f"The PDF has {_counted(pages)} and almost no text on them, only pictures or outlines: {advice}",
        reason="no_text_layer",
    )


def _counted(pages: int) -> str:
    return f"{pages} pages" if pages != 1 else "one page"


def _pages(body: bytes) -> tuple[list[Page], dict[str, str]]:
    """Return a file's pages and its metadata, within limits of pages and characters."""
    functions = engine()
    document = functions.open(body, len(body), None)
    if not document:
        raise _refusal(functions.last_error())
    try:
        count = functions.count_pages(document)
        if count <= 0:
            raise UnreadableCapture("The PDF has no page that can be opened: take it again.", reason="unreadable")
        if count > MAX_PAGES:
            raise UnreadableCapture(
                f"The PDF has {count} pages, more than the {MAX_PAGES} a posting may have: cut the posting out of it.",
                reason="too_complex",
            )
        fonts = Fonts(functions)
        pages: list[Page] = []
        chars = 0
        for index in range(count):
            page = functions.load_page(document, index)
            if not page:
                continue
            try:
                pages.append(read_page(functions, fonts, document, page, index + 1))
            finally:
                functions.close_page(page)
            chars += sum([len(run.text) for run in pages[-1].runs])
            if chars > MAX_CHARS:
                raise UnreadableCapture(
                    f"The PDF has more than {MAX_CHARS} characters by page {index + 1}: it is no posting; cut it.",
                    reason="too_complex",
                )
        if not pages:
            raise UnreadableCapture("None of the PDF's pages can be opened: it is damaged.", reason="unreadable")
        return pages, _meta(functions, document)
    finally:
        functions.close(document)


def _refusal(code: int) -> UnreadableCapture:
    """Return the error for a file that the engine does not open."""
    if code in (_PASSWORD, _SECURITY):
        return UnreadableCapture(
            "The PDF is locked with a password: open it with the password, print or save it without, and read that.",
            reason="encrypted",
        )
    return UnreadableCapture(
        "The bytes are no PDF that can be opened: the file is damaged or cut short; take it again from its source.",
        reason="unreadable",
    )


def _meta(functions: Engine, document: int) -> dict[str, str]:
    """Return the file's metadata: title, author, program and dates."""
    found: dict[str, str] = {}
    room = ctypes.addressof(_ROOM)
    for key in _META:
        size = functions.meta_text(document, key.encode(), room, _LONGEST_META)
        if 2 < size <= _LONGEST_META:
            value = squeeze(clean(ctypes.string_at(room, size - 2).decode("utf-16-le", "replace")))
            if value:
                found[key] = value
    return found


def _document(found: list[Piece], pages: list[Page], data: dict[str, str]) -> Document:
    """Return the pieces as a document, with their boxes, and the metadata as data."""
    blocks: list[Block] = []
    parts: list[str] = []
    end = -2
    for kind, words, level, strong, gap, label, lead, *_ in found:  # as Writer lays them out, for a third of the cost
        start = end + 1 + gap if parts else 0
        parts += ("\n\n" if gap else "\n", words)
        end = start + len(words)
        blocks.append(_new(Block, (kind, start, end, level, strong, gap, label, lead)))
    text = "".join(parts[1:])
    boxes = tuple([piece.box for piece in found])
    return Document(
        text,
        tuple(blocks),
        data=(Datum("meta", data, "meta"),) if data else (),
        links=linked(pages, text, blocks, boxes),
        boxes=boxes,
    )
