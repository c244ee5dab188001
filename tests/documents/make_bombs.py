"""Build small files that would hurt whoever opens them without a limit; all of them are made here, none is kept."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterable

from tests.documents.make_docx import docx, p
from tests.documents.make_pdf import Sheet, pdf

_CHUNK = bytes(1 << 20)


def file(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first of which is the catalog."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, held in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, held))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start))
    return out.getvalue()


CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT = b"/Font << /F0 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << %s >> >>" % FONT


def stream(body: bytes, *filters: str, more: bytes = b"") -> bytes:
    """Return a stream object of bytes that are packed already."""
    names = " ".join(f"/{name}" for name in filters).encode()
    return b"<< /Length %d /Filter [%s] %s >>\nstream\n%s\nendstream" % (len(body), names, more, body)


def packed(chunks: Iterable[bytes]) -> bytes:
    """Return the chunks packed without holding them all."""
    packer = zlib.compressobj(9)
    return b"".join([*map(packer.compress, chunks), packer.flush()])


def one_page(content: bytes, *more: bytes) -> bytes:
    """Return a PDF of one page with this stream as its content."""
    return file(CATALOG, PAGES, PAGE, content, *more)


def twice_packed() -> bytes:
    """Return some 2 KiB that unpack to 640 megabytes of nothing, twice over."""
    return one_page(stream(zlib.compress(packed(_CHUNK for _ in range(640)), 9), "FlateDecode", "FlateDecode"))


def endless_text() -> bytes:
    """Return half a megabyte that draws ten million words."""
    line = b"BT /F0 9 Tf 72 700 Td (harbor pilot) Tj ET\n" * 20_000
    return one_page(stream(packed([line] * 250), "FlateDecode"))


def saved_states() -> bytes:
    """Return some kilobytes that save the state of drawing twenty million times."""
    return one_page(stream(packed([b"q " * 500_000] * 40), "FlateDecode"))


def many_pages() -> bytes:
    """Return a file that counts one page a hundred thousand times."""
    kids = b"3 0 R " * 100_000
    return file(CATALOG, b"<< /Type /Pages /Kids [%s] /Count 100000 >>" % kids, PAGE, stream(zlib.compress(b"")))


def page_loop() -> bytes:
    """Return a tree of pages that is its own branch."""
    return file(CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")


def deep_tree() -> bytes:
    """Return a tree of pages that has one branch twenty thousand levels deep."""
    levels = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (number + 3) for number in range(20_000)]
    return file(CATALOG, *levels, PAGE)


def false_count() -> bytes:
    """Return a file that claims two billion pages."""
    return file(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>", PAGE)


def nested_forms() -> bytes:
    """Return a page that draws a form that draws ten forms that draw ten forms, to a depth of nine."""
    depth = 9
    forms = []
    for level in range(depth):
        inside = b"/X Do " * 10 if level + 1 < depth else b"BT /F0 9 Tf (keeper) Tj ET"
        names = b"/XObject << /X %d 0 R >>" % (level + 6) if level + 1 < depth else FONT
        look = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << %s >>" % names
        forms.append(stream(zlib.compress(inside), "FlateDecode", more=look))
    page = PAGE.replace(b"/Resources << ", b"/Resources << /XObject << /X 5 0 R >> ")
    return file(CATALOG, PAGES, page, stream(zlib.compress(b"/X Do " * 10), "FlateDecode"), *forms)


def vast_picture() -> bytes:
    """Return a page that is a picture of ten gigapixels and says nothing."""
    look = b"/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    page = PAGE.replace(b"/Resources << ", b"/Resources << /XObject << /X 5 0 R >> ")
    picture = stream(packed(_CHUNK for _ in range(64)), "FlateDecode", more=look)
    return file(CATALOG, PAGES, page, stream(zlib.compress(b"q 612 0 0 792 0 0 cm /X Do Q"), "FlateDecode"), picture)


def locked() -> bytes:
    """Return a file behind a password."""
    return pdf(Sheet().text(72, 720, "Night Porter"), password="porter")  # noqa: S106 - a lock to try


def archive(**parts: Iterable[bytes] | bytes) -> bytes:
    """Return a Word file of these parts; an underscore stands for a slash, and chunks are packed one by one."""
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed_file:
        for name, body in parts.items():
            with packed_file.open(name.replace("_", "/") + ".xml", "w", force_zip64=True) as part:
                for chunk in (body,) if isinstance(body, bytes) else body:
                    part.write(chunk)
    return room.getvalue()


def swollen_part() -> bytes:
    """Return a Word file of some kilobytes whose text is 63 megabytes of blanks."""
    opened = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
    return archive(word_document=(opened if not i else b" " * (1 << 20) for i in range(64)))


def laughs() -> bytes:
    """Return a Word file whose entities double thirty times."""
    names = "".join(f'<!ENTITY a{i} "&a{i - 1};&a{i - 1};">' for i in range(1, 31))
    return docx(p("&a30;"), head=f'<!DOCTYPE w [<!ENTITY a0 "ha">{names}]>')


def outside() -> bytes:
    """Return a Word file that asks for a file of its reader's disk."""
    return docx(p("&x;"), head='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>')


def climbing_names() -> bytes:
    """Return an archive whose members would lie outside of any folder it is unpacked in."""
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as packed_file:
        packed_file.writestr("../../word/document.xml", "<a/>")
        packed_file.writestr("/word/document.xml", "<a/>")
    return room.getvalue()


def deep_tables() -> bytes:
    """Return a Word file of tables in tables, fifty thousand deep, around nothing."""
    return docx("<w:tbl><w:tr><w:tc>" * 50_000 + "</w:tc></w:tr></w:tbl>" * 50_000)


def nested_messages() -> bytes:
    """Return a message in a message, and so on."""
    heads = "From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <1@b.example>\nContent-Type: message/rfc822\n\n"
    return (heads * 5_000).encode()


BOMBS: dict[str, tuple[Callable[[], bytes], frozenset[str]]] = {
    make.__name__: (make, frozenset(reasons.split()))
    for make, reasons in (
        (twice_packed, "too_complex timed_out"),
        (endless_text, "too_complex timed_out"),
        (saved_states, "too_complex timed_out no_text_layer"),
        (many_pages, "too_complex"),
        (page_loop, "unreadable"),
        (deep_tree, "unreadable no_text_layer"),
        (false_count, "too_complex unreadable no_text_layer"),
        (nested_forms, "too_complex timed_out no_text_layer"),
        (vast_picture, "no_text_layer too_complex"),
        (locked, "encrypted"),
        (swollen_part, "too_large"),
        (laughs, "too_complex"),
        (outside, "too_complex"),
        (climbing_names, "unreadable"),
        (deep_tables, "empty too_complex"),
        (nested_messages, "too_complex empty"),
    )
}
"""Each bomb, and what it may be refused as: the engine's next release may read one better."""
