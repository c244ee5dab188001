"""Decode: any bytes give text."""

import codecs
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postingkit.documents.capture import Capture
from postingkit.documents.decode import decode
from postingkit.documents.read import read
from postingkit.errors import UnreadableCapture

WORDS = "Größe: naïve café – 45 000 €"
CASES = [
    (WORDS.encode(), None, WORDS),
    (codecs.BOM_UTF8 + WORDS.encode(), "iso-8859-1", WORDS),
    (codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"), None, WORDS),
    (codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"), None, WORDS),
    ("<p>Archivist wanted</p>".encode("utf-16-le"), None, "<p>Archivist wanted</p>"),
    (WORDS.encode("cp1252"), None, WORDS),
    (WORDS.encode("cp1252"), "text/html; charset=ISO-8859-1", WORDS),
    ("45 €".encode("iso8859-15"), "ISO-8859-15", "45 €"),
    ("Опыт работы".encode("cp1251"), "text/html;charset=windows-1251", "Опыт работы"),
    (b'<meta charset="shift_jis">' + "勤務地".encode("cp932"), None, '<meta charset="shift_jis">勤務地'),
    (b"<meta content='text/html; charset=koi8-r'>" + "вакансия".encode("koi8-r"), "text/html",
     "<meta content='text/html; charset=koi8-r'>вакансия"),
    ("求人".encode("iso2022_jp"), "iso-2022-jp", "求人"),
]  # fmt: skip


REPAIRED = [
    ("driver’s license".encode().decode("cp1252").encode(), None, "driver’s license", ("mojibake",)),
    # Only the damaged passage is mended; the arrow beside it could not have been Latin.
    ("<p>cafÃ©</p><p>A → B</p>".encode(), None, "<p>café</p><p>A → B</p>", ("mojibake",)),
    (
        "Schöne Grüße, größer, näher".encode() + b" \x96 it\x92s",
        None,
        "Schöne Grüße, größer, näher – it’s",
        ("charset",),
    ),
    # ... and behind JSON's escapes, but for a capital before a sign that may stand there
    (rb'["M\u00c3\u00bcnchen \u00f0\u009f\u008c\u00b4"]', None, '["München 🌴"]', ("mojibake",)),
    (rb'["caf\u00e9 \u00c9\u00a0: \u00e2ge"]', None, r'["caf\u00e9 \u00c9\u00a0: \u00e2ge"]', ()),
    (b"x" + b"\xe9" * 9, "utf-8", "xééééééééé", ()),
    (b"+ADw-script+AD4-", "utf-7", "+ADw-script+AD4-", ()),  # a codec that can hide markup is no encoding
    (b"uryyb \xe9", "rot13", "uryyb é", ()),
    (b"\x81", None, "\x81", ()),
    (b"", None, "", ()),
]


@pytest.mark.parametrize(("body", "declared", "text"), CASES)
def test_encodings(body: bytes, declared: str | None, text: str) -> None:
    assert decode(body, declared) == (text, ())


@pytest.mark.parametrize(("body", "declared", "text", "repairs"), REPAIRED)
def test_repairs(body: bytes, declared: str | None, text: str, repairs: tuple[str, ...]) -> None:
    assert decode(body, declared) == (text, repairs)


@given(
    st.binary(max_size=200),
    st.sampled_from([None, "utf-16", "idna", "shift_jis", "gb2312", "x", "text/html;charset=hz"]),
)
def test_any_bytes_give_text(body: bytes, declared: str | None) -> None:
    text, repairs = decode(body, declared)
    text.encode("utf-8")
    assert set(repairs) <= {"charset", "mojibake"}


@given(st.text(max_size=200).filter(lambda text: "\x00" not in text and not text.startswith("\ufeff")))
def test_utf8_without_mojibake_is_kept(text: str) -> None:
    decoded, repairs = decode(text.encode("utf-8", "ignore"), None)
    assert decoded == text or "mojibake" in repairs


@pytest.mark.parametrize("size", [300, 4000, 50_000])
@pytest.mark.parametrize("declared", [None, "application/pdf", "text/html; charset=utf-8", "application/json"])
def test_bytes_of_no_format_are_no_posting(size: int, declared: str | None) -> None:
    with pytest.raises(UnreadableCapture, match="no text") as caught:
        read(Capture(random.Random(size).randbytes(size), media_type=declared))  # noqa: S311 - no secret
    assert caught.value.reason == "unsupported_binary"


NAMED = [
    (b"PK\x03\x04....xl/workbook.xml", "unsupported_spreadsheet"),
    (b"PK\x03\x04....ppt/presentation.xml", "unsupported_slides"),
    (b"PK\x03\x04mimetypeapplication/epub+zip META-INF/container.xml", "unsupported_book"),
    (b"\xd0\xcf\x11\xe0" + "__substg1.0".encode("utf-16-le"), "unsupported_outlook"),
    (b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"), "unsupported_legacy_word"),
    (b"% Advert\n\\documentclass[11pt]{letter}", "unsupported_latex"),
]


@pytest.mark.parametrize(("body", "reason"), NAMED)
def test_a_format_that_is_not_read_is_refused_by_its_name(body: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCapture, match="try again") as caught:
        read(Capture(body))
    assert caught.value.reason == reason
