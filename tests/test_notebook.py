"""A record in a notebook: a small table whose words are text."""

from pathlib import Path

import postingkit as pk


def test_a_record_shows_itself(postings: Path) -> None:
    [posting] = pk.parse(pk.load(postings / "archivist.md"))
    shown = posting._repr_html_()
    assert shown.startswith("<table><caption>Project Archivist</caption>")
    assert "<tr><th>pay</th><td>$58,500 - $64,000 per year</td></tr>" in shown
    assert "None" not in shown


def test_hostile_words_are_text() -> None:
    posting = pk.JobPosting(
        id="pk1-0",
        source=pk.Source(url="<b>"),
        title="<script>alert(1)</script>",
        hiring_organization=pk.Organization(name="<img src=x>" + "x" * 1000),
        description="",
        description_html="",
    )
    shown = posting._repr_html_()
    assert "<script" not in shown
    assert "<img" not in shown
    assert len(shown) < 600
