"""A message gives the posting that it carries."""

import datetime as dt
import random
from email.message import EmailMessage

import pytest
from tests.documents.make_docx import docx, p
from tests.documents.make_pdf import bulletin, poster

from postingkit.documents import Capture, Document
from postingkit.documents.email import is_email, read_email
from postingkit.documents.read import read
from postingkit.errors import UnreadableCapture
from postingkit.pipeline import parse

TEXT = "DUTIES\n\n- Mends nets\n- Keeps the boathouse\n"
HTML = "<h2>Duties</h2><ul><li>Mends nets<li>Keeps the boathouse</ul>"


def mail(subject: str = "[harbor-jobs] Fwd: Boat Keeper", text: str | None = TEXT, html: str = "") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Harbor Office <office@grayhaven.example>"
    message["To"] = "jobs@lists.example"
    message["Date"] = "Mon, 2 Mar 2026 09:00:00 +0000"
    message["Message-ID"] = "<1@grayhaven.example>"
    if subject:
        message["Subject"] = subject
    if text is not None:
        message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    return message


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.words(block)) for block in document.blocks]


def test_the_subject_stands_above_the_text() -> None:
    document = read_email(bytes(mail()))
    assert shape(document) == [
        ("heading", "Boat Keeper"),
        ("paragraph", "DUTIES"),
        ("item", "Mends nets"),
        ("item", "Keeps the boathouse"),
    ]
    assert document.text.startswith("Boat Keeper\n\nDUTIES")
    assert document.data[-1].value["Date"] == "Mon, 02 Mar 2026 09:00:00 +0000"
    assert document.data[-1].value["From"] == "Harbor Office <office@grayhaven.example>"
    assert document.media_type == "message/rfc822"


def test_what_is_passed_on_has_its_own_subject_and_day() -> None:
    note = "Do you know somebody?\n\n---------- Forwarded message ---------\nFrom: Tarn Archive <office@tarn.example>\n"
    note += "Date: Fri, Feb 20, 2026 at 4:15 PM\nSubject: Map Clerk\nTo: A list <list@tarn.example>\n\n"
    note += "DUTIES\n\nSorts maps."
    document = read_email(bytes(mail(text=note, subject="Fwd: for you")))
    assert shape(document) == [
        ("heading", "Map Clerk"),
        ("paragraph", "Do you know somebody?"),
        ("paragraph", "DUTIES"),
        ("paragraph", "Sorts maps."),
    ]
    assert document.data[-1].value["Date"] == "Fri, Feb 20, 2026 at 4:15 PM"


def test_the_html_part_is_preferred() -> None:
    assert shape(read_email(bytes(mail(html=HTML))))[1] == ("heading", "Duties")


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        (bulletin(), "posting.pdf", ("application", "pdf")),
        (bulletin(), "posting.PDF", ("application", "octet-stream")),
        (
            docx(p("Harbor Pilot", style="Title"), p("Class Code: 5113")),
            "posting.docx",
            ("application", "octet-stream"),
        ),
    ],
)
def test_an_attached_file_is_the_posting(body: bytes, name: str, kind: tuple[str, str]) -> None:
    message = mail("Vacancy")
    message.add_attachment(body, maintype=kind[0], subtype=kind[1], filename=name)
    document = read_email(bytes(message))
    assert [words.casefold() for _, words in shape(document)[:3]] == ["vacancy", "harbor pilot", "class code: 5113"]
    assert not document.boxes or len(document.boxes) == len(document.blocks)


def test_an_attached_picture_leaves_the_text() -> None:
    message = mail()
    message.add_attachment(poster(), maintype="application", subtype="pdf", filename="scan.pdf")
    assert ("item", "Mends nets") in shape(read_email(bytes(message)))


def test_links_move_with_the_text() -> None:
    document = read_email(bytes(mail(html='<p>Apply at <a href="https://grayhaven.example/apply">our page</a></p>')))
    [link] = document.links
    assert document.text[link.start : link.end] == "our page"


def test_quoted_printable_latin_and_a_missing_charset() -> None:
    head = b"Return-Path: <a@b.example>\nFrom: a@b.example\nSubject: =?iso-8859-1?Q?H=E4fenmeister?=\n"
    quoted = (
        head + b"Content-Transfer-Encoding: quoted-printable\n\nPflegt die Boote f=FCr den Hafen=\n und die G=E4ste"
    )
    assert read_email(quoted).text == "Häfenmeister\n\nPflegt die Boote für den Hafen und die Gäste"
    assert read_email(head + "\nPflegt die Boote für den Hafen".encode()).text.endswith("für den Hafen")


def test_a_message_inside_a_message_is_read() -> None:
    outer = mail("Forwarded: see below", text=None)
    outer.add_attachment(mail("Boat Keeper"))
    assert ("item", "Mends nets") in shape(read_email(bytes(outer)))


def test_a_message_is_known_by_its_headers() -> None:
    assert is_email(bytes(mail()))
    assert is_email(b"   \r\n" + bytes(mail()))
    assert is_email(b"From list@b.example  Mon Jan  3 09:56:21 2011\nMessage-ID: <1@b>\nSubject: Clerk\n\nWe seek")
    assert not is_email(b"From: the director\nTo: all\nSubject: a vacancy\n\nThe harbor seeks a keeper")
    assert not is_email(b"Salary: $20\nLocation: Grayhaven\n\nReceived: nothing")
    assert not is_email(b"{}")


def test_a_message_without_text_is_empty() -> None:
    with pytest.raises(UnreadableCapture) as caught:
        read_email(bytes(mail(text=None)))
    assert caught.value.reason == "empty"


def test_the_attachments_fault_is_named() -> None:
    message = mail(text=None)
    message.add_attachment(poster(), maintype="application", subtype="pdf", filename="scan.pdf")
    with pytest.raises(UnreadableCapture) as caught:
        read_email(bytes(message))
    assert caught.value.reason == "no_text_layer"


def test_parts_without_end_are_refused() -> None:
    many = mail()
    for _ in range(300):
        many.add_attachment("a", filename="a.txt")
    nested = b"MIME-Version: 1.0\nSubject: a\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(3000)
    )
    for body in (bytes(many), nested):
        with pytest.raises(UnreadableCapture) as caught:
            read_email(body)
        assert caught.value.reason in {"too_complex", "empty"}


def test_damaged_bytes_raise_nothing_else() -> None:
    message = mail(html=HTML)
    message.add_attachment(bulletin(), maintype="application", subtype="pdf", filename="a.pdf")
    whole = bytes(message)
    chance = random.Random(13)  # noqa: S311 - a fixed walk, not a secret
    for _ in range(200):
        body = bytearray(whole)
        for _ in range(chance.randrange(1, 30)):
            body[chance.randrange(min(len(body), 2500))] = chance.randrange(256)
        try:
            read_email(bytes(body))
        except UnreadableCapture as error:
            assert error.reason  # noqa: PT017 - most of these bytes are readable, and may be


def test_a_stored_message_is_read_as_one() -> None:
    body = bytes(mail())
    assert read(Capture(body)).media_type == "message/rfc822"
    assert read(Capture(b"Subject: Clerk\n\nWe seek a clerk", media_type="message/rfc822")).text.startswith("Clerk")


@pytest.mark.parametrize("subject", ["Job Posting: Boat Keeper", "Re: [jobs] VACANCY - Boat Keeper", "Boat Keeper"])
def test_a_subject_loses_what_only_a_list_says(subject: str) -> None:
    assert read_email(bytes(mail(subject))).text.startswith("Boat Keeper\n")


def test_a_message_is_posted_on_the_day_it_was_sent() -> None:
    [posting] = parse(Capture(bytes(mail(text=f"{TEXT}\nREQUIREMENTS\n\n- Two years on boats\n"))))
    assert posting.date_posted == dt.date(2026, 3, 2)
    assert posting.why("date_posted")[0].pointer == "headers/Date"
    [posting] = parse(Capture(bytes(mail(text=f"Posted: May 4, 2026\n\n{TEXT}"))))
    assert posting.date_posted == dt.date(2026, 5, 4)


def test_a_page_that_a_browser_saved_is_no_mail() -> None:
    saved = mail("Boat Keeper | Harbor", html="<h1>Boat Keeper</h1><p>Keeps boats.</p>")
    saved["Snapshot-Content-Location"] = "https://harbor.example/jobs/7"
    del saved["From"]
    saved["From"] = "<Saved by Blink>"
    del saved["Date"]
    saved["Date"] = "Wed, 3 Jun 2026 10:00:00 -0000"
    document = read_email(saved.as_bytes())
    assert (document.media_type, document.canonical_url) == ("text/html", "https://harbor.example/jobs/7")
    assert shape(document)[0] == ("heading", "Boat Keeper")
    assert not document.data
