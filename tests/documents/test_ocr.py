"""Pages that are pictures: refused by name, or recognized where a capture asks for it."""

import sys
import zlib
from dataclasses import replace

import pypdfium2
import pytest
from tests.documents.make_pdf import Sheet, pdf

import postingkit as pk
from postingkit.documents import Capture
from postingkit.documents.pdf import ocr
from postingkit.documents.read import read
from postingkit.errors import UnreadableCapture

LEFT = ["Lamp Keeper", "Lighthouse Trust", "", "RESPONSIBILITIES", "- Keeps forty lamps", "- Logs the fog"]
RIGHT = ["QUALIFICATIONS", "- Two years of experience at sea", "- High school diploma", "", "HOW TO APPLY"]
RIGHT += ["Send a resume to lamps@trust.example", "by August 2, 2027."]


def page() -> Sheet:
    sheet = Sheet()
    for x, lines in ((60, LEFT), (330, RIGHT)):
        for n, line in enumerate(lines):
            sheet.text(x, 720 - 24 * n, line, size=18 if line == "Lamp Keeper" else 12)
    return sheet


def scanned(*sheets: Sheet) -> bytes:
    """Return the pages as pictures in a PDF without a text layer."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for sheet in pypdfium2.PdfDocument(pdf(*sheets)):
        picture = sheet.render(scale=200 / 72, grayscale=True)
        lines = bytes(picture.buffer)
        rows = [lines[n * picture.stride : n * picture.stride + picture.width] for n in range(picture.height)]
        data = zlib.compress(b"".join(rows))
        look = f"/Width {picture.width} /Height {picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8"
        head = f"<< /Type /XObject /Subtype /Image {look} /Filter /FlateDecode /Length {len(data)} >>"
        objects.append(head.encode() + b"\nstream\n" + data + b"\nendstream")
        drawn = b"612 0 0 792 0 0 cm /I Do"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
        use = f"/Resources << /XObject << /I {len(objects) - 1} 0 R >> >> /Contents {len(objects)} 0 R"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {use} >>".encode())
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % (n, one) for n, one in enumerate(objects, 1))
    return body + b"trailer << /Size %d /Root 1 0 R >>\n%%%%EOF" % (len(objects) + 1)


SCAN = Capture(scanned(page()), captured_at=None)


def test_a_scan_is_refused_with_advice() -> None:
    with pytest.raises(UnreadableCapture, match="--ocr") as caught:
        read(SCAN)
    assert caught.value.reason == "no_text_layer"


def test_a_scan_is_recognized_when_asked() -> None:
    pytest.importorskip("tesserocr")
    [posting] = pk.parse(replace(SCAN, ocr=True))
    assert posting.title == "Lamp Keeper"
    assert posting.responsibilities == ("Keeps forty lamps", "Logs the fog")
    assert [line.text for line in posting.qualifications] == ["Two years of experience at sea", "High school diploma"]
    assert [method.value for method in posting.application.methods] == ["lamps@trust.example"]
    assert "ocr" in {warning.code for warning in posting.warnings}
    box = posting.why("title")[0].box
    assert box is not None
    assert box[0] == pytest.approx(60, abs=5)


def test_only_pages_without_text_are_recognized() -> None:
    pytest.importorskip("tesserocr")
    plain = read(Capture(pdf(page())))
    assert read(Capture(pdf(page()), ocr=True)) == plain


def test_without_the_extra_the_advice_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tesserocr", None)
    with pytest.raises(UnreadableCapture, match=r"postingkit\[ocr\]") as caught:
        read(replace(SCAN, ocr=True))
    assert caught.value.reason == "no_text_layer"


def test_a_book_of_pictures_is_too_complex(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "MAX_PICTURES", 0)
    with pytest.raises(UnreadableCapture) as caught:
        read(replace(SCAN, ocr=True))
    assert caught.value.reason == "too_complex"
