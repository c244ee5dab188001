"""Word files are read as their readers see them, and refused by name."""

import random

import pytest
from tests.documents.make_docx import docx, link, p, run, table

from postingkit.documents import Capture, Document, archive
from postingkit.documents.docx import is_docx, read_docx
from postingkit.documents.read import read
from postingkit.errors import UnreadableCapture

CORE = (
    '<c:coreProperties xmlns:c="urn:c" xmlns:d="urn:d"><d:title>Map Room Keeper</d:title><d:creator>M. Lind</d:creator>'
    "</c:coreProperties>"
)


def posting() -> bytes:
    return docx(
        p("Map Room Keeper", style="Title"),
        p("Grayhaven City Archive\n12 Quay Street"),
        table(("Salary", "$52,000 a year"), ("Hours:", "35 a week"), ("Grade", "7", "Step 2")),
        p("Duties", style="berschrift2"),
        p("Keeps the maps and ", link("charts", "r1"), " in order", style="Strichliste"),
        p("Answers letters", number=1),
        p(run("Requirements", bold=True)),
        p("A degree in geography", number=2),
        p("or history", number=2, level=1),
        p("Two years in an archive", number=2),
        p("Questions: ", link("maps@grayhaven.example", "r2")),
        links={"r1": "https://maps.grayhaven.example/charts", "r2": "mailto:maps@grayhaven.example"},
        core=CORE,
    )


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.words(block)) for block in document.blocks]


def test_headings_lists_tables_and_breaks() -> None:
    document = read_docx(posting())
    assert shape(document) == [
        ("heading", "Map Room Keeper"),
        ("paragraph", "Grayhaven City Archive"),
        ("paragraph", "12 Quay Street"),
        ("pair", "Salary: $52,000 a year"),
        ("pair", "Hours: 35 a week"),
        ("paragraph", "Grade | 7 | Step 2"),
        ("heading", "Duties"),
        ("item", "Keeps the maps and charts in order"),
        ("item", "Answers letters"),
        ("paragraph", "Requirements"),
        ("item", "1. A degree in geography"),
        ("item", "1a) or history"),
        ("item", "2. Two years in an archive"),
        ("pair", "Questions: maps@grayhaven.example"),
    ]
    blocks = {document.words(block): block for block in document.blocks}
    assert (blocks["Map Room Keeper"].level, blocks["Duties"].level) == (1, 2)
    assert not blocks["12 Quay Street"].gap
    assert blocks["Requirements"].strong
    assert (blocks["1. A degree in geography"].lead, blocks["1a) or history"].level) == (3, 2)
    assert blocks["Salary: $52,000 a year"].lead == 8


def test_links_lie_on_their_words_and_metadata_is_data() -> None:
    document = read_docx(posting())
    assert [(link.href, document.text[link.start : link.end]) for link in document.links] == [
        ("https://maps.grayhaven.example/charts", "charts"),
        ("mailto:maps@grayhaven.example", "maps@grayhaven.example"),
    ]
    assert document.data[0].value == {"title": "Map Room Keeper", "creator": "M. Lind"}


def test_a_style_is_what_it_is_based_on() -> None:
    assert read_docx(docx(p("Pay", style="Kasten"), p("$20 an hour"))).blocks[0].kind == "heading"


def test_a_label_beside_a_list_heads_it() -> None:
    document = read_docx(docx(table(("Duties", p("Shelves books", number=1) + p("Mends maps", number=1)))))
    assert shape(document) == [("heading", "Duties"), ("item", "Shelves books"), ("item", "Mends maps")]


def test_deleted_words_are_gone_and_bullets_typed_by_hand_are_items() -> None:
    gone = "<w:p><w:r><w:t>Keeps </w:t></w:r><w:del><w:r><w:delText>the old</w:delText></w:r></w:del>"
    document = read_docx(docx(gone + "<w:r><w:t>maps</w:t></w:r></w:p>", p("•\tFiles charts")))
    assert shape(document) == [("paragraph", "Keeps maps"), ("item", "Files charts")]


BOMB = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
REFUSED = [
    (b"PK\x03\x04 word/document.xml and nothing else", "unreadable"),
    (posting()[:200], "unreadable"),
    (docx(p(" ")), "empty"),
    (docx(p("&b;"), head=BOMB), "too_complex"),
    (docx("<w:p><w:r>"), "unreadable"),
    (docx(p("Clerk"), styles="<w:styles"), "unreadable"),
]


@pytest.mark.parametrize(("body", "reason"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_read_is_refused_by_name(body: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCapture) as caught:
        read_docx(body)
    assert caught.value.reason == reason


def test_a_part_that_grows_without_bound_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_PART", 1 << 20)
    bomb = docx(p("A" * (2 << 20)))
    assert len(bomb) < 20_000
    with pytest.raises(UnreadableCapture) as caught:
        read_docx(bomb)
    assert caught.value.reason == "too_large"


def test_elements_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_ELEMENTS", 100)
    with pytest.raises(UnreadableCapture) as caught:
        read_docx(docx(p("Clerk") * 200))
    assert caught.value.reason == "too_complex"


def test_tables_in_tables_without_end_are_cut() -> None:
    deep = p("Clerk") + "<w:tbl><w:tr><w:tc>" * 400 + p("Too deep to be seen") + "</w:tc></w:tr></w:tbl>" * 400
    assert read_docx(docx(deep)).text == "Clerk"


def test_too_many_bytes_are_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_BYTES", 100)
    with pytest.raises(UnreadableCapture) as caught:
        read_docx(posting())
    assert caught.value.reason == "too_large"


def test_damaged_bytes_raise_nothing_else() -> None:
    whole = posting()
    chance = random.Random(11)  # noqa: S311 - a fixed walk, not a secret
    for _ in range(300):
        body = bytearray(whole)
        for _ in range(chance.randrange(1, 10)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        try:
            read_docx(bytes(body))
        except UnreadableCapture as error:
            assert error.reason  # noqa: PT017 - some of these bytes are readable, and may be


def test_a_word_file_is_known_by_its_bytes() -> None:
    assert is_docx(posting())
    assert not is_docx(b"PK\x03\x04 some other archive")


def test_a_word_file_is_read_whatever_its_name_says() -> None:
    assert read(Capture(posting(), media_type="application/msword")).text == read_docx(posting()).text


@pytest.mark.parametrize(
    ("body", "reason", "advice"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "unsupported_legacy_word", "save it as .docx"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "encrypted", "without one"),
        (b"{\\rtf1 Clerk}", "unsupported_rtf", "save it as .docx"),
        (b"PK\x03\x04 some other archive", "unsupported_archive", "unpack it"),
    ],
    ids=["doc", "locked", "rtf", "zip"],
)
def test_older_formats_are_refused_with_advice(body: bytes, reason: str, advice: str) -> None:
    with pytest.raises(UnreadableCapture, match=advice) as caught:
        read(Capture(body))
    assert caught.value.reason == reason
