"""OpenDocument texts are read with their headings, lists and tables, and refused by name."""

import random

import pytest
from tests.documents.make_odt import h, items, link, odt, p, table

from postingkit.documents import Capture, Document
from postingkit.documents.odt import is_odt, read_odt
from postingkit.documents.read import read
from postingkit.errors import UnreadableCapture

BOMB = '<!DOCTYPE office [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


def posting() -> bytes:
    return odt(
        h("Sail Maker", 1),
        p("Grayhaven Loft", style="P1"),
        table(("Salary", "$24 an hour"), ("Duties", "Cuts, sews and mends sails for the harbor's boats. " * 3)),
        h("Requirements"),
        items("Two years in a loft", "<text:p>A <text:s/>steady  hand</text:p>" + items("and good eyes")),
        h("How to apply"),
        items("Write to us", "Name two references", style="N1"),
        p("Send it\n" + "to the loft."),
        p(f"{link('Apply here', 'https://loft.example/apply')} or {link('see below', '#below')}"),
        title="Sail Maker",
    )


def shape(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.words(block)) for block in document.blocks]


def test_headings_lists_tables_and_breaks() -> None:
    document = read_odt(posting())
    assert shape(document) == [
        ("heading", "Sail Maker"),
        ("paragraph", "Grayhaven Loft"),
        ("pair", "Salary: $24 an hour"),
        ("heading", "Duties"),
        ("paragraph", " ".join(["Cuts, sews and mends sails for the harbor's boats."] * 3)),
        ("heading", "Requirements"),
        ("item", "Two years in a loft"),
        ("item", "A steady hand"),
        ("item", "and good eyes"),
        ("heading", "How to apply"),
        ("item", "1. Write to us"),
        ("item", "2. Name two references"),
        ("paragraph", "Send it"),
        ("paragraph", "to the loft."),
        ("paragraph", "Apply here or see below"),
    ]
    assert [block.strong for block in document.blocks[:3]] == [True, True, False]
    assert document.blocks[8].level == 2


def test_links_lie_on_their_words_and_the_title_is_data() -> None:
    document = read_odt(posting())
    [found] = document.links
    assert (found.href, document.text[found.start : found.end]) == ("https://loft.example/apply", "Apply here")
    assert document.data[0].value == {"title": "Sail Maker"}


def test_an_open_document_is_known_by_its_bytes() -> None:
    assert is_odt(posting())
    assert not is_odt(b"PK\x03\x04 some other archive")
    assert read(Capture(posting())).media_type == "application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (posting()[:200], "unreadable"),
        (odt(), "empty"),
        (odt(p("&b;"), head=BOMB), "too_complex"),
        (odt("<text:p>"), "unreadable"),
    ],
    ids=["cut", "empty", "bomb", "torn"],
)
def test_what_cannot_be_read_is_refused_by_name(body: bytes, reason: str) -> None:
    with pytest.raises(UnreadableCapture) as caught:
        read_odt(body)
    assert caught.value.reason == reason


def test_boxes_in_boxes_without_end_are_cut() -> None:
    opened = '<text:p><draw:frame><draw:text-box><text:p text:style-name="P">Rigger</text:p>'
    closed = "</draw:text-box></draw:frame></text:p>"
    document = read_odt(odt(opened * 200 + closed * 200))
    assert 1 < len(document.blocks) < 40


def test_damaged_bytes_raise_nothing_else() -> None:
    whole = posting()
    chance = random.Random(12)  # noqa: S311 - a fixed walk, not a secret
    for _ in range(300):
        body = bytearray(whole)
        for _ in range(chance.randrange(1, 10)):
            body[chance.randrange(len(body))] = chance.randrange(256)
        try:
            read_odt(bytes(body))
        except UnreadableCapture as error:
            assert error.reason  # noqa: PT017 - some of these bytes are readable, and may be
