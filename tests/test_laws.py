"""The laws of the line, held against documents that nobody wrote by hand.

* each span quotes the document's text, and each value has its words;
* blocks tile the text;
* nothing is lost: every word of a block lies in exactly one section or heading;
* reading twice gives the same bytes, and JSON Lines lose nothing;
* bytes of any kind end in postings or in an error of the library's own.
"""

import html
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.files import line_of, read_jsonl
from postingkit.model import JobPosting
from postingkit.pipeline import outcomes, parse
from postingkit.sections.split import split
from postingkit.sources import postings_of
from postingkit.testing import check_laws

HEADINGS = (
    "Description|Responsibilities|DUTIES|What you'll do|Qualifications|REQUIREMENTS|Preferred qualifications|Salary|"
    "Compensation and benefits|Location|How to apply|TO APPLY|Application deadline|About us|Contact information|"
    "Aufgaben|Ihr Profil|Notes|Equal Opportunity|Schedule|Things nobody has a row for|1. Duties|ANNUAL SALARY"
).split("|")
LABELS = "Salary|Location|Job Number|Department|Closing date|Reports to|Hours|Contact|FLSA|Posted|Job type".split("|")
PHRASES = (
    "$49,903 to $72,996|from $21.50 an hour|45.000 € im Jahr|up to 60K|Salary commensurate with experience|"
    "by August 2|Applications must be received by THURSDAY, OCTOBER 18, 2018|open until filled|"
    "send a resume, cover letter and three professional references to jobs+x@example.org|No phone calls please.|"
    "914-555-0142 x207|(805) 555-0119|Elmsford, NY|12 Wharf Street, Harbor Falls, NY 12599|Remote within Canada|"
    "two years of experience|3-5 years’ experience in archives|Bachelor's degree required, Master's preferred|"
    "full-time|part time, 17.5 hours a week|https://jobs.example/7/apply|Sorts maps and mends books|driverâ€™s license|"
    "We are an equal opportunity employer|Wir suchen eine Fachkraft|Ищем сотрудника|図書館員を募集|ľščť|İstanbul|ﬁling|"
    "Marisol Okafor, Head of Special Collections|Position open to all|Grade T2|(a) one or (b) two|x\xady\xa0z"
).split("|")
ODD = st.text(st.characters(codec="utf-8"), max_size=40)
words = st.one_of(
    st.sampled_from(PHRASES), st.lists(st.sampled_from(PHRASES), min_size=2, max_size=4).map(". ".join), ODD
)
BULLETS = ("- ", "* ", "• ", "· ", "·       ", "1. ", "(a) ", "\uf0b7 ", "o  ", "– ", "")

lines = st.one_of(
    st.sampled_from(HEADINGS),
    st.builds("{}:".format, st.sampled_from(HEADINGS)),
    st.builds("{}: {}".format, st.sampled_from(HEADINGS), words),
    st.builds("{}: {}".format, st.sampled_from(LABELS), words),
    st.builds("{}{}".format, st.sampled_from(BULLETS), words),
    words,
)
plain = st.lists(st.tuples(lines, st.sampled_from(("\n", "\n\n", "\r\n", "\n\n\n"))), max_size=30).map(
    lambda parts: "".join(line + end for line, end in parts)
)
marked = st.lists(
    st.one_of(
        st.builds("{} {}\n\n".format, st.sampled_from(("#", "##", "###")), st.sampled_from(HEADINGS)),
        st.builds("**{}**\n\n".format, st.sampled_from(HEADINGS)),
        st.builds("[{}](https://example.org/x)\n".format, words),
        st.builds("{}\n".format, lines),
    ),
    max_size=25,
).map("".join)
fronted = st.builds(
    "---\ntitle: {}\ndate: 2024-05-06\n---\n{}".format, words.map(lambda w: w.replace("\n", " ")), marked
)


def _element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    names = st.sampled_from(
        "p div ul ol li h1 h2 h3 b strong span a section table tr td th dl dt dd br nav footer".split()
    )
    return st.builds(lambda name, parts: f"<{name}>{''.join(parts)}</{name}>", names, st.lists(inner, max_size=5))


pages = st.lists(
    st.recursive(
        st.one_of(lines.map(html.escape), st.sampled_from(HEADINGS), st.just("<br>")), _element, max_leaves=25
    ),
    max_size=8,
).map(lambda parts: f"<html><body>{''.join(parts)}</body></html>")


def captured(text: str, media_type: str) -> Capture:
    return Capture(text.encode(), media_type=media_type)


any_kind = st.one_of(
    st.builds(captured, plain, st.just("text/plain")),
    st.builds(captured, st.one_of(marked, fronted), st.just("text/markdown")),
    st.builds(captured, pages, st.just("text/html")),
)


def documents(capture: Capture) -> list[Document]:
    """Return the documents of a capture that can be read."""
    try:
        return [part for part in postings_of(read(capture)) if isinstance(part, Document)]
    except PostingkitError:
        return []


@given(any_kind)
def test_the_laws_hold_of_any_document(capture: Capture) -> None:
    check_laws(capture)


@given(any_kind)
def test_blocks_tile_the_text(capture: Capture) -> None:
    for document in documents(capture):
        at = 0
        for block in document.blocks:
            assert document.text[at : block.start].strip("\n") == ""
            words = document.words(block)
            assert words
            assert words == words.strip()
            assert "\n" not in words
            assert block.lead <= len(words)
            assert block.label <= block.lead or not block.label
            at = block.end
        assert at == len(document.text)
        for link in document.links:
            assert link.start < 0 or document.text[link.start : link.end] == link.text


@given(any_kind)
def test_nothing_is_lost(capture: Capture) -> None:
    for document in documents(capture):
        sections = split(document)
        covered = bytearray(len(document.text))
        for section in sections:
            assert section.text == document.text[section.start : section.end]
            for at in range(section.start, section.end):
                covered[at] += 1
            for a, b in section.items:
                assert section.start <= a < b <= section.end
        assert max(covered, default=0) <= 1, "two sections overlap"
        for section in sections:
            if section.heading_start >= 0:
                assert document.text[section.heading_start : section.heading_end] == section.heading
                covered[section.heading_start : section.heading_end] = b"\1" * len(section.heading or "")
        lost = {document.words(b) for b in document.blocks if any(_lost(document, b.start, b.end, covered))}
        assert not lost


def _lost(document: Document, start: int, end: int, covered: bytearray) -> list[str]:
    return [document.text[at] for at in range(start, end) if not covered[at] and document.text[at].isalnum()]


@given(any_kind)
def test_records_survive_json_lines(capture: Capture) -> None:
    for outcome in outcomes(capture):
        if isinstance(outcome, JobPosting):
            assert list(read_jsonl([line_of(outcome)])) == [outcome]
            bare = line_of(outcome, evidence=False)
            assert list(read_jsonl([bare])) == [outcome.model_copy(update={"evidence": {}})]


MAGIC = st.sampled_from(
    (
        b"",
        b"%PDF-1.7\n",
        b"<html>",
        b"---\n",
        b"{",
        b"[",
        b"<?xml version='1.0'?>",
        b"PK\x03\x04",
        b"\xff\xfe",
        b"\x1f\x8b",
    )
)
TYPES = st.sampled_from((None, "", "text/html", "text/html; charset=odd", "application/pdf", "text/markdown", "x/y"))


@given(MAGIC, st.binary(max_size=600), TYPES)
@settings(max_examples=300)
def test_bytes_of_any_kind_end_in_postings_or_in_our_own_errors(
    magic: bytes, body: bytes, declared: str | None
) -> None:
    capture = Capture(magic + body, media_type=declared)
    error = None
    try:
        assert parse(capture)
    except PostingkitError as raised:
        error = raised
    assert error is None or (error.reason and error.message)


def _flipped(body: bytes, at: int, by: int) -> bytes:
    at %= len(body)
    return body[:at] + bytes([body[at] ^ (1 + by % 255)]) + body[at + 1 :]


def _cut(body: bytes, at: int, by: int) -> bytes:
    return body[: at % len(body)] + body[at % len(body) + by :]


@pytest.mark.parametrize("name", ["archivist.md", "systems-librarian.html", "water-treatment-operator.txt"])
@pytest.mark.parametrize("damage", [_flipped, _cut])
@given(st.integers(0, 10_000), st.integers(0, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_damaged_posting_keeps_the_laws(
    postings: Path, name: str, damage: Callable[[bytes, int, int], bytes], at: int, by: int
) -> None:
    body = (postings / name).read_bytes()
    check_laws(Capture(damage(body, at, by), url=name))


@given(st.integers(0, 10_000), st.integers(0, 400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_damaged_pdf_keeps_the_laws(postings: Path, at: int, by: int) -> None:
    body = (postings / "conservation-technician.pdf").read_bytes()
    for damaged in map(partial, (_flipped, _cut)):
        check_laws(Capture(damaged(body, at, by), url="damaged.pdf"))
