"""Markdown: links keep their place whatever the line's front loses."""

import pytest

from postingkit.documents import Capture
from postingkit.documents.chrome import trim
from postingkit.documents.markdown import read_markdown
from postingkit.documents.read import read

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


WRITTEN_IN_IT = [
    "# Archivist\n\n## Duties\n\nSorts maps.",
    "**Pay:** $20\n\n| Hours | 20 |\n| --- | --- |",
    "Archivist\n\n**Duties**\n\nSorts maps.\n\n**Pay**\n\n$20\n\n**Hours**\n\n20",
    "Title: Archivist\n\nURL Source: https://tarn.example/7\n\nMarkdown Content:\nSorts maps.",
]
NOT_WRITTEN_IN_IT = [
    "DUTIES\n------\n\n* Sorts maps\n* Lends globes",
    "# of posts: 2\n\nSorts maps.",
    "**Please note** that the map room is closed.",
    "Apply at [our page](apply.html) or [here](jobs.html).",
]


@pytest.mark.parametrize("text", WRITTEN_IN_IT)
def test_undeclared_markdown_is_known_by_its_marks(text: str) -> None:
    assert read(Capture(text.encode())).media_type == "text/markdown"


@pytest.mark.parametrize("text", NOT_WRITTEN_IN_IT)
def test_plain_text_stays_plain(text: str) -> None:
    assert read(Capture(text.encode())).media_type == "text/plain"


def test_menus_of_a_page_turned_into_markdown_are_dropped_and_a_list_of_links_is_kept() -> None:
    links = "\n".join(f"* [{name}](/{name.lower()})" for name in ("Visit", "Collections", "Donate"))
    page = f"[Skip to main content](#main)\n\n{links}\n\n# Archivist\n\nSorts maps.\n\n[Back to top](#)"
    assert trim(read_markdown(page)).text == "Archivist\n\nSorts maps."
    assert trim(read_markdown(f"# Archivist\n\nOur maps:\n\n{links}")).text.endswith("Visit\nCollections\nDonate")
