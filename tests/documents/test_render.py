"""Render: small clean HTML, whatever the page was."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from postingkit.documents import Document, Writer
from postingkit.documents.html import read_html
from postingkit.documents.render import html_of

ALLOWED = {"h3", "p", "ul", "ol", "li", "strong", "em", "a", "br"}
HOSTILE = """
<h1 onclick=steal()>Archivist &lt;script&gt;alert(1)&lt;/script&gt;</h1>
<script>alert(1)</script><style>p {}</style><iframe src=//evil.example></iframe><object data=x></object>
<p style="background:url(javascript:x)">Sort <b onmouseover=x>maps</b> &amp; "plans" <img src=x onerror=alert(1)></p>
<p><a href="javascript:alert(1)">one</a> <a href="JaVaScRiPt:alert(1)">two</a> <a href=" java&#10;script:x">three</a>
<a href="data:text/html,x">four</a> <a href="vbscript:x">five</a> <a href='https://x.example/"onclick="y'>six</a>
<a href="mailto:a@x.example">seven</a></p>
<svg><script>x</script></svg><math><mtext></p><p><!-- --><script>x</script>--></math>
<ul><li>One<ul><li>Two &lt;img src=x&gt;</li></ul></li></ul><plaintext><b>rest
"""


def test_a_hostile_page_gives_clean_html() -> None:
    html = html_of(read_html(HOSTILE))
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        assert element.name in ALLOWED
        assert set(element.attrs) <= {"href"}
        assert element.name == "a" or not element.attrs
    assert [str(a["href"]).partition(":")[0] for a in soup.find_all("a")] == ["https", "mailto"]
    assert "<script" not in html.lower()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def made(*items: tuple[str, int, str]) -> str:
    writer = Writer()
    for kind, level, words in items:
        lead = re.match(r"\d+\. ", words)
        writer.add(kind, words, level=level, lead=lead.end() if lead else 0)  # type: ignore[arg-type]
    return html_of(Document(writer.text(), tuple(writer.blocks))).replace("\n", "")


LISTS = [
    ([("item", 1, "a"), ("item", 1, "b")], "<ul><li>a</li><li>b</li></ul>"),
    (
        [("item", 1, "a"), ("item", 2, "b"), ("item", 1, "c")],
        "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
    ),
    ([("item", 1, "a"), ("item", 3, "b"), ("paragraph", 0, "c")], "<ul><li>a<ul><li>b</li></ul></li></ul><p>c</p>"),
    ([("item", 2, "a"), ("item", 1, "b")], "<ul><li>a</li></ul><ul><li>b</li></ul>"),
    ([("item", 1, "1. a"), ("item", 1, "2. b")], "<ol><li>a</li><li>b</li></ol>"),
    ([("item", 1, "1. a"), ("item", 1, "4. b")], "<ol><li>a</li></ol><ul><li>4. b</li></ul>"),
    ([("item", 1, "3. a"), ("item", 1, "b")], "<ul><li>3. a</li><li>b</li></ul>"),
    (
        [("item", 1, "1. a"), ("item", 2, "b"), ("item", 1, "2. c")],
        "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>",
    ),
]


@pytest.mark.parametrize(("items", "html"), LISTS)
def test_lists_stand_in_their_items(items: list[tuple[str, int, str]], html: str) -> None:
    assert made(*items) == html


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("item", "item", "item", "paragraph", "heading")),
            st.integers(0, 4),
            st.sampled_from(("Sort", "1. Sort", "2. Lend", "<b>", "a & b", "9. x")),
        ),
        max_size=12,
    )
)
def test_whatever_the_blocks_the_html_is_whole(items: list[tuple[str, int, str]]) -> None:
    html = made(*items)
    assert str(BeautifulSoup(html, "html.parser")) == html
    words = BeautifulSoup(html, "html.parser").get_text()
    for _, _, said in items:
        assert said.split(". ")[-1] in words
