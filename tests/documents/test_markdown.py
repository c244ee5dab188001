"""Markdown: links keep their place whatever the line's front loses."""

from __future__ import annotations

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
