"""Sheet: pictures of a PDF's pages, with boxes around the words that values were read from."""

import base64
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from postingkit.documents import Capture
from postingkit.view.html import Html, tag

_SCALE = 1.5  # pixels a point
_MOST = 12
"""Most pages that are shown."""


class Framed(NamedTuple):
    """A box around the evidence of a value."""

    page: int
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points from the lower left corner."""
    value: str
    """The value's id on the page."""
    label: str
    """The value's pointer."""


def is_pdf(capture: Capture) -> bool:
    """Whether a capture is a PDF, by its magic bytes."""
    return b"%PDF-" in capture.body[:1024]


def sheets(capture: Capture, framed: Sequence[Framed], pages: Iterable[int], prefix: str) -> Iterator[Html]:
    """Yield the pages as figures, a dozen at most; nothing when they cannot be drawn."""
    import pypdfium2 as pdfium  # noqa: PLC0415 - only PDFs need it

    try:
        document = pdfium.PdfDocument(capture.body)
    except pdfium.PdfiumError:
        return
    with document:
        for number in sorted(set(pages))[:_MOST]:
            if not 0 < number <= len(document):
                continue
            page = document[number - 1]
            width, height = page.get_size()
            if width * height > 4_000_000:  # a poster, or a hostile size
                continue
            bitmap = page.render(scale=_SCALE, grayscale=True)
            data = base64.b64encode(_png(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))).decode()
            image = tag(
                "img",
                src=f"data:image/png;base64,{data}",
                alt=f"Page {number}",
                width=bitmap.width,
                height=bitmap.height,
            )
            boxes = _boxes([one for one in framed if one.page == number], height)
            svg = tag("svg", *boxes, viewBox=f"0 0 {width:g} {height:g}", preserveAspectRatio="none")
            yield tag(
                "figure", image, svg, tag("figcaption", f"page {number}"), class_="sheet", id=f"{prefix}p{number}"
            )


def _boxes(framed: Sequence[Framed], height: float) -> Iterator[Html]:
    """Yield a link for each box, which may frame the words of several values."""
    by_box: dict[tuple[float, float, float, float], list[Framed]] = {}
    for one in framed:
        by_box.setdefault(one.box, []).append(one)
    for (left, bottom, right, top), inside in by_box.items():
        rect = tag(
            "rect", x=f"{left - 1:.1f}", y=f"{height - top - 1:.1f}",
            width=f"{max(right - left, 1) + 2:.1f}", height=f"{max(top - bottom, 1) + 2:.1f}",
        )  # fmt: skip
        label = ", ".join(dict.fromkeys(one.label for one in inside))
        names = " ".join(dict.fromkeys(one.value for one in inside))
        yield tag("a", rect, href=f"#{inside[0].value}", class_="box", data_v=names, aria_label=label)


def _png(width: int, height: int, stride: int, pixels: bytes) -> bytes:
    """Return grey pixels, one byte each, as a PNG (RFC 2083) with the row filter "up"."""
    rows = bytearray()
    above = bytes(width)
    for y in range(height):
        row = pixels[y * stride : y * stride + width]
        rows += b"\x00" + row if row != above else b"\x02" + bytes(width)
        above = row
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
