"""A board's post gives a record, and the record gives the post back, word for word."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html
from markdown_it import MarkdownIt

import postingkit as pk
from postingkit.export.board import HEADINGS, board_post, excerpt, hugo_post, named
from postingkit.export.body import html_of, lines_of

POSTS = sorted((Path(__file__).parent.parent / "fixtures" / "board").glob("*.md"))
_MEANT = ("source", "id", "evidence", "warnings", "description_html")


def parts(post: str) -> tuple[dict[str, Any], str]:
    """Return a post's front matter as YAML reads it, and its body."""
    _, matter, body = post.split("---\n", 2)
    return yaml.safe_load(matter), body


def words_by_heading(post: str) -> dict[str, list[str]]:
    """Return the words under each of the nine headings, as CommonMark shows them."""
    found: dict[str, list[str]] = {}
    heading = ""
    for element in html.fromstring(f"<div>{MarkdownIt().render(parts(post)[1])}</div>"):
        words = re.findall(r"\w+", element.text_content())
        if element.tag == "h3":
            heading = " ".join(words)
        elif heading in HEADINGS:
            found.setdefault(heading, []).extend(words)
    return found


def read(post: str) -> pk.JobPosting:
    [posting] = pk.parse(pk.Capture(post.encode(), media_type="text/markdown"))
    return posting


@pytest.mark.parametrize("path", POSTS, ids=lambda path: path.stem)
def test_post_to_record_to_post(path: Path) -> None:
    [posting] = pk.parse(pk.load(path))
    post = board_post(posting)
    given = path.read_text(encoding="utf-8").replace("â€™", "’")  # the reader mends mojibake
    assert words_by_heading(post) == {name: words for name, words in words_by_heading(given).items() if words}
    again = read(post)
    assert again.model_dump(exclude=set(_MEANT)) == posting.model_dump(exclude=set(_MEANT))
    assert board_post(again) == post


def test_a_post_has_the_board_s_front_matter() -> None:
    [posting] = pk.parse(pk.load(POSTS[0]))
    matter, body = parts(board_post(posting))
    assert list(matter) == ["layout", "title", "date", "excerpt", "tag"]
    assert (matter["layout"], matter["tag"], matter["date"]) == ("post", "job", posting.date_posted)
    assert re.findall(r"^### (.*)$", body, re.MULTILINE) == list(HEADINGS)


def test_any_posting_becomes_a_post(examples: list[pk.JobPosting]) -> None:
    for posting in examples:
        post = board_post(posting)
        again = read(post)
        assert again.title == posting.title
        assert again.hiring_organization.name == posting.hiring_organization.name
        shown = set(re.findall(r"\w+", " ".join(line.text for line in lines_of(again))))
        assert set(re.findall(r"\w+", posting.description)) - shown <= set(re.findall(r"\w+", " ".join(HEADINGS)))


def test_hugo_gets_the_fields_as_parameters(examples: list[pk.JobPosting]) -> None:
    for posting in examples:
        matter, _ = parts(hugo_post(posting))
        assert matter["title"] == posting.title
        assert matter["company"] == posting.hiring_organization.name
        assert matter.get("date") == posting.date_posted
        again = read(hugo_post(posting))
        assert (again.title, again.employment_type) == (posting.title, posting.employment_type)


def test_what_is_not_said_is_not_there() -> None:
    bare = pk.JobPosting(id="pk1-0", source=pk.Source(), description="We hire.", description_html="<p>We hire.</p>")
    assert parts(board_post(bare)) == ({"layout": "post", "excerpt": "We hire.", "tag": "job"}, "")
    assert "null" not in hugo_post(bare)


def test_hostile_words_stay_words(hostile: pk.JobPosting) -> None:
    for write in (board_post, hugo_post):
        post = write(hostile)
        matter, body = parts(post)
        assert hostile.title
        assert hostile.title in matter["title"]
        assert not re.search(r"\{\{|\{%", body)
        page = html.fromstring(
            f"<div>{MarkdownIt('js-default').render(body)}</div>", parser=html.HTMLParser(huge_tree=True)
        )
        assert {element.tag for element in page.iter()} <= {"div", "h3", "h4", "p", "ul", "li", "a"}
        assert all(link.get("href").startswith("https://jobs.example") for link in page.iter("a"))
        shown = [" ".join(element.text_content().split()) for element in page.iter("p")]
        assert " ".join(hostile.title.split()) in shown


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("../../etc/passwd", "2026-03-09-etc-passwd"),
        ("Médiathécaire (H/F)", "2026-03-09-mediathecaire-h-f"),
        ("職員", "2026-03-09-pk1-0"),
    ],
)
def test_a_file_s_name_is_safe(title: str, name: str, hostile: pk.JobPosting) -> None:
    update = {"title": title, "hiring_organization": pk.Organization(), "id": "pk1-0"}
    assert [found for found, _ in named([hostile.model_copy(update=update)] * 2)] == [name, f"{name}-2"]


def test_an_excerpt_ends_with_a_word(hostile: pk.JobPosting) -> None:
    long = hostile.model_copy(update={"sections": (), "description": "word " * 200})
    assert excerpt(long).endswith("word...")
    assert len(excerpt(long)) <= 353


@pytest.mark.parametrize(
    "markup",
    [
        "<p>Duties</p>\n<p>Sort <img src=x onerror=alert(1)></p>",
        "<p>Duties</p>\n<p>Sort <script>alert(1)</script></p>",
        '<p>Duties</p>\n<p>Sort <a href="javascript:alert(1)">maps</a></p>',
        '<p>Duties</p>\n<p>Sort <a href="https://x.example">maps<img src=x></a></p>',
        "<p onclick=alert(1)>Duties</p>\n<p>Sort maps</p>",
    ],
)
def test_html_of_an_edited_record_is_not_believed(markup: str) -> None:
    words = html.fromstring(f"<div>{markup}</div>").text_content() if "img" not in markup else "Duties\nSort maps"
    for text in (words, re.sub(r"</?p>", "", markup)):
        posting = pk.JobPosting(id="pk1-0", source=pk.Source(), description=text, description_html=markup)
        shown = html.fromstring(f"<div>{html_of(posting)}</div>")
        assert {element.tag for element in shown.iter()} == {"div", "p"}
        assert not shown.xpath("//p/@*")


def test_a_line_that_two_sections_share_is_written_once(hostile: pk.JobPosting) -> None:
    text = "Sort maps. Apply by May."
    sections = (
        pk.PostingSection(kind="responsibilities", text="Sort maps.", span=(0, 10)),
        pk.PostingSection(kind="application", text="Apply by May.", span=(11, 24)),
    )
    update = {"description": text, "description_html": f"<p>{text}</p>", "sections": sections}
    assert board_post(hostile.model_copy(update=update)).count("Apply by May.") == 1


def test_a_body_whose_two_texts_disagree_keeps_its_words() -> None:
    posting = pk.JobPosting(
        id="pk1-0", source=pk.Source(), description="Duties\n\nSort maps", description_html="<p>Other words</p>"
    )
    assert [(line.kind, line.text) for line in lines_of(posting)] == [
        ("paragraph", "Duties"),
        ("paragraph", "Sort maps"),
    ]
