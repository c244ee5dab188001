"""Write small PDFs with nothing but Python: pages of text at given places, links, pictures, a password.

    python tests/documents/make_pdf.py tests/fixtures/pdf

writes the fixtures of the PDF reader, all of them invented.
"""

import hashlib
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

FONTS = {"regular": "Helvetica", "bold": "Helvetica-Bold", "symbol": "Symbol"}
_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


class Sheet:
    """One page; places are points from its lower left corner."""

    def __init__(self, width: float = 612, height: float = 792, turn: int = 0) -> None:
        self.width, self.height, self.turn = width, height, turn
        self.drawn: list[str] = []
        self.links: list[tuple[float, float, float, float, str]] = []

    def text(self, x: float, y: float, words: str, *, size: float = 11, font: str = "regular") -> "Sheet":
        """Draw one line of words."""
        code = words.encode("cp1252") if font != "symbol" else words.encode("latin-1")
        name = f"/F{list(FONTS).index(font)}"
        self.drawn.append(f"BT {name} {size} Tf 1 0 0 1 {x} {y} Tm <{code.hex()}> Tj ET")
        return self

    def lines(  # noqa: PLR0913 - the columns of a paragraph
        self,
        x: float,
        y: float,
        words: str,
        *,
        width: int = 80,
        size: float = 11,
        font: str = "regular",
        step: float = 0,
    ) -> float:
        """Draw words wrapped at so many letters, and return the height of the line that would follow."""
        for line in textwrap.wrap(words, width, break_on_hyphens=False):
            self.text(x, y, line, size=size, font=font)
            y -= step or 1.25 * size
        return y

    def link(self, x: float, y: float, right: float, top: float, url: str) -> "Sheet":
        """Lay a link over a rectangle."""
        self.links.append((x, y, right, top, url))
        return self

    def picture(self, x: float, y: float, width: float, height: float) -> "Sheet":
        """Paint a grey rectangle: all that a reader of text sees of a picture."""
        self.drawn.append(f"0.8 g {x} {y} {width} {height} re f 0 g")
        return self


def pdf(*sheets: Sheet, password: str | None = None, **about: str) -> bytes:
    """Return a PDF of these pages; ``about`` is its metadata (Title, Creator, CreationDate)."""
    fonts = "".join(
        f"/F{i} << /Type /Font /Subtype /Type1 /BaseFont /{name}"
        f"{'' if name == 'Symbol' else ' /Encoding /WinAnsiEncoding'} >> "
        for i, name in enumerate(FONTS.values())
    )
    objects: list[tuple[str, bytes | None]] = [("<< /Type /Catalog /Pages 2 0 R >>", None), ("", None)]
    pages: list[int] = []
    for sheet in sheets:
        marks = []
        for x, y, right, top, url in sheet.links:
            action = f"/A << /S /URI /URI ({url}) >>"
            objects.append((f"<< /Type /Annot /Subtype /Link /Rect [{x} {y} {right} {top}] {action} >>", None))
            marks.append(f"{len(objects)} 0 R")
        objects.append(("", "\n".join(sheet.drawn).encode("ascii")))
        look = f"/MediaBox [0 0 {sheet.width} {sheet.height}] /Rotate {sheet.turn} /Annots [{' '.join(marks)}]"
        held = f"/Contents {len(objects)} 0 R /Resources << /Font << {fonts}>> >>"
        objects.append((f"<< /Type /Page /Parent 2 0 R {look} {held} >>", None))
        pages.append(len(objects))
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[1] = (f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>", None)
    trailer = ""
    if about:
        objects.append(("<< " + " ".join(f"/{key} ({value})" for key, value in about.items()) + " >>", None))
        trailer += f" /Info {len(objects)} 0 R"
    key = b""
    if password is not None:
        key, guard = _locked(password)
        objects.append((guard, None))
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]"
    return _file(objects, trailer, key)


def _file(objects: list[tuple[str, bytes | None]], trailer: str, key: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, (head, stream) in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode()
        if stream is None:
            out += head.encode("cp1252")
        else:
            data = _rc4(_md5(key + number.to_bytes(3, "little") + b"\0\0")[:10], stream) if key else stream
            out += f"<< /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"
        out += b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += "".join(f"{place:010d} 00000 n \n" for place in places).encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


_ID = b"postingkit-tests"


def _locked(password: str) -> tuple[bytes, str]:
    """Return the key and the dictionary of the oldest standard lock (40 bits of RC4); nothing is secret here."""
    padded = (password.encode("latin-1") + _PAD)[:32]
    owner = _rc4(_md5(padded)[:5], padded)
    rights = (-4).to_bytes(4, "little", signed=True)
    key = _md5(padded + owner + rights + _ID)[:5]
    user = _rc4(key, _PAD)
    return key, f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P -4 >>"


def _md5(data: bytes) -> bytes:
    return hashlib.md5(data, usedforsecurity=False).digest()


def _rc4(key: bytes, data: bytes) -> bytes:
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(byte ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


_DUTIES = """A Harbor Pilot boards arriving vessels at the sea buoy, guides them through the channel to their berths,
and advises the port captain on tides, currents and the draft of deeply laden ships."""

_YEARS = "1. Three years of full-time paid experience as master or mate of vessels of at least 1,600 gross tons; and"


def bulletin() -> bytes:
    """Return a city's bulletin: one column, bold headings, numbered notes, a running foot."""
    first, second = Sheet(), Sheet()
    first.text(72, 720, "HARBOR PILOT", size=18, font="bold")
    first.text(430, 690, "Class Code: 5113", font="bold").text(430, 676, "Open Date: 03-06-26", font="bold")
    y = 640.0
    for heading, words in (
        ("ANNUAL SALARY", "$98,400 to $121,650"),
        ("DUTIES", _DUTIES),
        ("REQUIREMENTS", _YEARS),
        ("", "2. A valid license as First Class Pilot issued by the Coast Guard."),
    ):
        if heading:
            first.text(72, y, heading, font="bold")
            y -= 22
        y = first.lines(72, y, words) - 12
    first.text(72, 60, "An Equal Opportunity Employer", size=8).text(480, 60, "Page 1 of 2", size=8)
    second.text(72, 720, "WHERE TO APPLY", font="bold")
    second.lines(
        72, 698, "Applications are taken online only, at https://jobs.portofgrayhaven.example, until April 3, 2026."
    )
    second.link(258, 694, 430, 708, "https://jobs.portofgrayhaven.example")
    second.text(72, 60, "An Equal Opportunity Employer", size=8).text(480, 60, "Page 2 of 2", size=8)
    return pdf(first, second, Title="Harbor Pilot 5113", CreationDate="D:20260306090000Z")


def columns() -> bytes:
    """Return a company's flyer: a title across the page, below it two columns drawn line by line, in German."""
    sheet = Sheet(595, 842)
    sheet.text(60, 760, "Bibliothekar für Kartensammlungen (m/w/d)", size=20, font="bold")
    left = (
        ("bold", "Ihre Aufgaben"),
        ("regular", "• Sie erschließen historische Karten nach"),
        ("regular", "  den Regeln des Hauses"),
        ("regular", "• Sie beraten Forschende im Lesesaal und"),
        ("regular", "  beantworten schriftliche Anfragen"),
        ("regular", "• Sie begleiten die Digitalisierung und prü-"),
        ("regular", "  fen die Ergebnisse der Dienstleister"),
    )
    right = (
        ("bold", "Ihr Profil"),
        ("regular", "• Abgeschlossenes Studium der Bibliotheks-"),
        ("regular", "  wissenschaft oder der Geographie"),
        ("regular", "• Erfahrung mit Metadaten für Karten und"),
        ("regular", "  Freude an genauer Arbeit"),
        ("regular", "• Gute Kenntnisse in Latein und Englisch"),
    )
    for i in range(len(left)):
        for x, side in ((60, left), (315, right)):
            if i < len(side):
                font, words = side[i]
                hang = 8 if words.startswith("  ") else 0
                sheet.text(x + hang, 710 - 15 * i, words.strip(), size=10, font=font)
    sheet.text(60, 560, "Bewerbungen bitte bis 30. April 2026 an karten@stadtarchiv.example", size=10)
    return pdf(sheet, Title="Stellenanzeige")


def printout() -> bytes:
    """Return a browser's print-out of an applicant system: marks around the page, buttons, labels with values."""
    pages = [Sheet(), Sheet()]
    for number, sheet in enumerate(pages, 1):
        sheet.text(10, 778, "Herbarium Technician - Linden College Careers", size=8)
        sheet.text(380, 778, "https://jobs.lindencollege.example/postings/4410", size=8)
        sheet.text(10, 8, f"{number} of 2", size=8).text(530, 8, "4/14/26, 09:12", size=8)
    first, second = pages
    first.text(480, 740, "Sign In").text(530, 740, "Search Jobs")
    first.text(40, 700, "Herbarium Technician", size=18, font="bold")
    first.text(40, 680, "Apply Now").link(40, 678, 95, 692, "https://jobs.lindencollege.example/apply/4410")
    y = 640.0
    for label, value in (
        ("Position Number", "S-4410"),
        ("Department", "Biology"),
        ("Pay Rate", "$21.40 per hour"),
        ("Location", "Alder Falls, Vermont"),
    ):
        first.text(40, y, label, size=9, font="bold").text(180, y, value, size=9)
        y -= 22
    first.text(40, y, "Job Summary", size=9, font="bold")
    y = first.lines(
        180,
        y,
        "The Herbarium Technician mounts and labels pressed plants, photographs the sheets and keeps the cabinets in "
        "order. The post is part-time, twenty hours a week, for two years.",
        size=9,
        width=72,
    )
    y -= 12
    first.text(40, y, "Special Instructions to", size=9, font="bold").text(
        40, y - 11, "Applicants", size=9, font="bold"
    )
    first.text(180, y, "Please name two references.", size=9)
    y -= 40
    first.text(40, y, "Essential Functions", size=9, font="bold")
    for words in (
        "Mounts, labels and repairs plant specimens to the standards of the herbarium, and keeps a record of each one",
        "Photographs finished sheets and checks the pictures against their labels",
        "Trains two student workers",
    ):
        first.text(190, y, "\xb7", size=9, font="symbol")
        y = first.lines(200, y, words, size=9, width=68) - 4
    second.text(40, 720, "Minimum Qualifications", size=9, font="bold")
    second.lines(
        180, 720, "Associate's degree in biology and one year of work with plant collections.", size=9, width=72
    )
    second.text(40, 640, "Similar Jobs", size=14, font="bold").text(40, 620, "Greenhouse Assistant", size=9)
    second.text(40, 590, "\xa9 2026 Linden College. All rights reserved.", size=9)
    return pdf(*pages, Title="Herbarium Technician - Linden College Careers", Creator="Firefox")


def poster() -> bytes:
    """Return a page without text: what a scanner gives."""
    return pdf(Sheet().picture(50, 50, 512, 692))


FIXTURES: dict[str, Callable[[], bytes]] = {
    "harbor-pilot.pdf": bulletin,
    "kartensammlung.pdf": columns,
    "herbarium-technician.pdf": printout,
    "scanned.pdf": poster,
    "locked.pdf": lambda: pdf(Sheet().text(72, 720, "Night Porter"), password="porter"),  # noqa: S106 - a lock to try
    "cut-short.pdf": lambda: bulletin()[:400],
}


def main() -> None:
    """Write the fixtures into the folder named on the command line."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FIXTURES.items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    main()
