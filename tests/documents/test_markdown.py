"""Markdown: links keep their place whatever the line's front loses."""

import pytest

from postingkit.documents.markdown import read_markdown

LINKS = [
    ("[§5 pay scale](https://example.org)", "§5 pay scale"),
    ("[• Apply](https://example.org)", "Apply"),
    ("• [Apply](https://example.org)", "Apply"),
    ("- see [the *old* maps](https://example.org), all of them", "the old maps"),
    ("# [Archivist](https://example.org)", "Archivist"),
]


@pytest.mark.parametrize(("line", "words"), LINKS)
def test_a_link_quotes_its_words(line: str, words: str) -> None:
    document = read_markdown(line)
    [link] = document.links
    assert link.text == words
    assert document.text[link.start : link.end] == words


HEADINGS = [
    "#Job Description\n\nSort maps.",
    "#About the map room\n\nIt is dry.",
    ">### Wishes\n\n* Latin",
    "#Benefits\n* Tea",
]
TEXTS = ["#maps\n\nSort maps.", "#Hiring #Maps\n\nSort maps.", "#LI-Remote\n\nSort maps.", "#1 for maps\n\nSort maps."]


def test_a_line_goes_on_with_a_link() -> None:
    text = 'Return the form to Ann Reyes,\n<a href="mailto:ann@maps.example">ann@maps.example</a>,\nby 13 May 2027.'
    assert read_markdown(text).text == "Return the form to Ann Reyes, ann@maps.example, by 13 May 2027."


def test_the_box_of_a_task_is_no_word() -> None:
    document = read_markdown(
        "**Must-haves**\n\n- [ ]  Three years at sea\n- [x] [Charts](https://x.example)\n- [x]: no box"
    )
    assert [document.words(block) for block in document.blocks][1:] == ["Three years at sea", "Charts", "[x]: no box"]
    assert [link.text for link in document.links] == ["Charts"]
    assert document.text[document.links[0].start :].startswith("Charts")


def test_a_backslash_that_ends_a_line_is_no_word() -> None:
    document = read_markdown("Wir bieten:\\\n➢ Tee\\\n➢ Brot\n\n\\\nBis bald.")
    assert document.text == "Wir bieten:\nTee\nBrot\n\nBis bald."


@pytest.mark.parametrize("text", HEADINGS)
def test_a_hash_makes_a_heading_without_its_space(text: str) -> None:
    assert read_markdown(text).blocks[0].kind == "heading"


@pytest.mark.parametrize("text", TEXTS)
def test_a_hash_makes_no_heading_of_a_tag_or_a_number(text: str) -> None:
    assert read_markdown(text).blocks[0].kind == "paragraph"
