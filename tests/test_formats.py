"""One posting in every format gives one record: what it is written in changes its source and its evidence alone."""

import datetime as dt
import textwrap
from collections.abc import Callable
from email.message import EmailMessage
from html import escape
from typing import Any, NamedTuple

import pytest
from tests.documents.make_docx import docx, p
from tests.documents.make_odt import h, items, odt
from tests.documents.make_odt import p as odt_p
from tests.documents.make_pdf import Sheet, pdf

import postingkit as pk
from postingkit.documents.read import read

TITLE = "Map Conservator"


class Part(NamedTuple):
    """A heading with what stands under it: paragraphs, then items."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


SUMMARY = (
    "The Grayhaven Maritime Library seeks a Map Conservator who keeps its charts fit for use. This is a full-time "
    "position in Grayhaven, Oregon."
)
APPLY = "Send a cover letter, a resume and the names of three references to charts@grayhaven.example by April 17, 2026."
DUTIES = (
    "Cleans, flattens and mends charts and atlases, and keeps a record of each treatment",
    "Builds housings for rolled maps and folded plans of unusual size",
    "Trains two interns each summer",
)
REQUIRED = ("Master's degree in conservation", "Three years of experience in paper conservation")
PARTS = (
    Part("Job Summary", (SUMMARY,)),
    Part("Responsibilities", (), DUTIES),
    Part("Required Qualifications", (), REQUIRED),
    Part("Preferred Qualifications", (), ("Experience with parchment", "Reading knowledge of Dutch")),
    Part("Salary", ("$58,000 to $66,500 per year",)),
    Part("Benefits", (), ("Health insurance", "Twenty-two days of paid leave")),
    Part("How to Apply", (APPLY,)),
)


def text() -> bytes:
    lines = [TITLE]
    for part in PARTS:
        lines += ["", part.heading.upper(), ""]
        lines += ["\n".join(textwrap.wrap(words, 72)) for words in part.paragraphs]
        lines += [
            "\n".join(textwrap.wrap(words, 72, initial_indent="- ", subsequent_indent="  ")) for words in part.items
        ]
    return "\n".join(lines).encode()


def markdown() -> bytes:
    lines = [f"# {TITLE}"]
    for part in PARTS:
        lines += [f"## {part.heading}", *part.paragraphs]
        lines += ["\n".join(f"- {words}" for words in part.items)]
    return "\n\n".join(filter(None, lines)).encode()


def html() -> bytes:
    body = [f"<h1>{TITLE}</h1>"]
    for part in PARTS:
        body += [f"<h2>{part.heading}</h2>", *(f"<p>{escape(words)}</p>" for words in part.paragraphs)]
        if part.items:
            body.append(f"<ul>{''.join(f'<li>{escape(words)}</li>' for words in part.items)}</ul>")
    return f"<!DOCTYPE html><html><body><main>{''.join(body)}</main></body></html>".encode()


def word() -> bytes:
    body = [p(TITLE, style="Title")]
    for part in PARTS:
        body += [p(part.heading, style="berschrift2"), *map(p, part.paragraphs)]
        body += [p(words, number=1) for words in part.items]
    return docx(*body)


def open_document() -> bytes:
    body = [h(TITLE, 1)]
    for part in PARTS:
        body += [h(part.heading), *map(odt_p, part.paragraphs)]
        body += [items(*part.items)] if part.items else []
    return odt(*body)


def message(*, rich: bool) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Message-ID"] = TITLE, "office@grayhaven.example", "<7@grayhaven.example>"
    mail.set_content(text().decode().partition("\n")[2])
    if rich:
        mail.add_alternative(html().decode(), subtype="html")
    return bytes(mail)


def attached() -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Message-ID"] = TITLE, "office@grayhaven.example", "<8@grayhaven.example>"
    mail.set_content("See attached.")
    mail.add_attachment(paper(columns=1), maintype="application", subtype="pdf", filename="posting.pdf")
    return bytes(mail)


def paper(*, columns: int) -> bytes:
    """Return a PDF with a title across the page and the parts below it in one column or two, drawn line by line."""
    sheet = Sheet().text(60, 740, TITLE, size=20, font="bold")
    width, size = (88, 11.0) if columns == 1 else (50, 9.0)
    lines: list[tuple[float, float, str, str]] = []  # column's offset, height, font, words
    column, y, room = 0, 700.0, 140
    for part in PARTS:
        if column + 1 < columns and y < 700 - 2 * room:
            column, y = column + 1, 700.0
        x = 60.0 + 260 * column
        lines.append((x, y, "bold", part.heading))
        y -= 1.6 * size
        for words in part.paragraphs:
            for line in textwrap.wrap(words, width):
                lines.append((x, y, "regular", line))
                y -= 1.25 * size
        for words in part.items:
            for i, line in enumerate(textwrap.wrap(words, width - 4)):
                lines.append((x + 10 * (i > 0), y, "regular", line if i else f"• {line}"))
                y -= 1.25 * size
        y -= size
    for x, y, font, words in sorted(lines, key=lambda line: (-line[1], line[0])):
        sheet.text(x, y, words, size=size, font=font)
    return pdf(sheet)


FORMATS: dict[str, tuple[Callable[[], bytes], str | None]] = {
    "text": (text, "text/plain"),
    "markdown": (markdown, "text/markdown"),
    "html": (html, "text/html"),
    "docx": (word, None),
    "odt": (open_document, None),
    "plain message": (lambda: message(rich=False), None),
    "rich message": (lambda: message(rich=True), None),
    "message with a file": (attached, None),
    "pdf": (lambda: paper(columns=1), None),
    "pdf in two columns": (lambda: paper(columns=2), None),
}
_OWN = ("source", "evidence", "id")


def record(name: str) -> dict[str, Any]:
    """Return what a format's record says, less what it is made of: offsets, blank lines and headings' capitals."""
    make, declared = FORMATS[name]
    [posting] = pk.parse(pk.Capture(make(), media_type=declared, captured_at=dt.datetime(2026, 3, 2, tzinfo=dt.UTC)))
    found = posting.model_dump(mode="json", exclude=set(_OWN))
    for key in ("description", "description_html"):
        found.pop(key)
    for section in found["sections"]:
        section.pop("span")
        said = f"{(section.pop('heading') or '').casefold()} {section.pop('text')}"
        section["words"] = " ".join(said.split())
        if section["kind"] == "other":  # the title is a heading where the format has headings, else a line
            section["words"] = section["words"].casefold()
    return found


@pytest.mark.parametrize("name", FORMATS)
def test_the_record_is_the_same(name: str) -> None:
    assert record(name) == record("html")


def test_the_record_says_what_the_posting_says() -> None:
    found = record("html")
    assert found["title"] == TITLE
    assert found["hiring_organization"]["name"] == "Grayhaven Maritime Library"
    assert found["employment_type"] == ["FULL_TIME"]
    assert [(pay["min"], pay["max"], pay["unit"]) for pay in found["compensation"]] == [("58000", "66500", "YEAR")]
    assert found["application_deadline"]["date"] == "2026-04-17"
    assert [len(found[key]) for key in ("responsibilities", "qualifications", "benefits")] == [3, 4, 2]
    assert {material["kind"] for material in found["application"]["materials"]} == {
        "cover_letter",
        "resume",
        "references",
    }
    assert [method["value"] for method in found["application"]["methods"]] == ["charts@grayhaven.example"]


@pytest.mark.parametrize(
    "body", [b'{"title": "Map Clerk", "salary": "$9 < $12"}', b'{"jobs": [{"title": "Map Clerk"}]}']
)
def test_data_is_read_as_data_whatever_page_it_calls_itself(body: bytes) -> None:
    assert read(pk.Capture(body, media_type="text/html")) == read(pk.Capture(body, media_type="application/json"))
