"""Write examples/postings/conservation-technician.pdf: a posting as an office prints one, with nothing but Python.

    python scripts/example_pdf.py examples/postings/conservation-technician.pdf

Two pages of Helvetica with a running header and footer, bold headings, bullets of Word's Symbol kind, wrapped lines
and a paragraph that goes on overleaf.
"""

import sys
from pathlib import Path

LEFT, TOP, BOTTOM, WIDTH = 72, 720, 90, 84
BODY, TITLE, SMALL = 11, 18, 8

HEADER = "Westbrook Museum of Art - Human Resources"
FOOTER = "Position announcement, page {page} of 2"

POSTING = """
# Conservation Technician
Westbrook Museum of Art, Providence, Rhode Island

Posted: May 4, 2026

## Position Summary
The Conservation Technician supports the museum's conservators of paintings and objects. The post is part-time, 24 hours
a week, Tuesday to Thursday, and reports to the Chief Conservator.

## Essential Duties
* Prepares works of art for treatment, packing and travel
* Photographs works before, during and after treatment and files the photographs in the collections database
* Keeps the studio's stock of solvents and the safety records that go with it
* Builds mounts, housings and crates to the conservators' drawings
* Watches over the climate of four storerooms and reports readings out of range

## Minimum Qualifications
* Associate's degree in art, chemistry or a related field
* One year of experience in a museum, gallery or conservation studio
* Steady hands, good color vision and the ability to stand for long periods

## Preferred Qualifications
* Bachelor's degree
* Experience with EMu or a similar collections database

## Compensation
The pay range for this position is $24.50 - $28.75 per hour. Part-time staff receive paid sick leave, free admission
and a discount in the museum shop.

## How to Apply
Please send a resume, a cover letter and the names of two references to Human Resources, Westbrook Museum of Art,
200 Canal Street, Providence, RI 02903, or by e-mail to hr@westbrookmuseum.example. The position is open until filled;
review of applications begins June 1, 2026. No telephone inquiries, please.

The Westbrook Museum of Art is an equal opportunity employer and does not discriminate on the basis of race, color,
religion, sex, age, national origin, disability or veteran status.
""".strip()


def blocks() -> list[tuple[str, str]]:
    """Return the posting's blocks with their marks: "#", "##", "*", or none for a paragraph."""
    found: list[tuple[str, str]] = []
    goes_on = False
    for line in POSTING.split("\n"):
        if line[:1] in {"#", "*"}:
            mark, _, text = line.partition(" ")
            found.append((mark, text))
            goes_on = mark == "*"
        elif goes_on and line:
            mark, text = found[-1]
            found[-1] = (mark, f"{text} {line}")
        elif line:
            found.append(("", line))
            goes_on = True
        else:
            goes_on = False
    return found


def wrapped(text: str, width: int) -> list[str]:
    """Return the text in lines of at most ``width`` characters."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def pages() -> list[list[str]]:
    """Return the drawing operators of each page."""
    drawn: list[list[str]] = [[]]
    y = TOP

    def put(text: str, *, x: int = LEFT, size: int = BODY, font: str = "F1") -> None:
        drawn[-1].append(f"BT /{font} {size} Tf {x} {y} Td ({escaped(text)}) Tj ET")

    for mark, text in blocks():
        size, font = {"#": (TITLE, "F2"), "##": (BODY + 1, "F2")}.get(mark, (BODY, "F1"))
        y -= {"#": 0, "##": 14}.get(mark, 4)
        for number, line in enumerate(wrapped(text, WIDTH - 4 if mark == "*" else WIDTH)):
            if y < BOTTOM:
                drawn.append([])
                y = TOP
            if mark == "*" and number == 0:
                put("\xb7", font="F3")
            put(line, x=LEFT + 18 if mark == "*" else LEFT, size=size, font=font)
            y -= size + 4
    for number, page in enumerate(drawn, 1):
        for height, text in ((760, HEADER), (48, FOOTER.format(page=number))):
            page.append(f"BT /F1 {SMALL} Tf {LEFT} {height} Td ({escaped(text)}) Tj ET")
    return drawn


def escaped(text: str) -> str:
    """Return text as a PDF string holds it."""
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def pdf() -> bytes:
    """Return the file."""
    drawn = pages()
    first = 6
    kids = " ".join(f"{first + 2 * i} 0 R" for i in range(len(drawn)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(drawn)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>",
    ]
    for i, operators in enumerate(drawn):
        stream = "\n".join(operators).encode("cp1252")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {first + 2 * i + 1} 0 R "
            "/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(pdf())
