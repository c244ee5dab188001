"""The table of headings says one thing of each, once."""

from collections import Counter
from importlib.resources import files

from postingkit.sections.headings import TERMS, key, table

HEAD, *ROWS = files("postingkit.sections.headings").joinpath("headings.tsv").read_text("utf-8").strip().split("\n")


def test_a_row_is_a_heading_its_term_and_its_language() -> None:
    assert HEAD.split("\t") == ["heading", "term", "language"]
    for row in ROWS:
        heading, term, language = row.split("\t")
        assert key(heading), row
        assert term in TERMS, row
        assert len(language) == 2, row


def test_a_heading_stands_once_whatever_its_marks() -> None:
    twice = [heading for heading, rows in Counter(key(row.split("\t")[0]) for row in ROWS).items() if rows > 1]
    assert not twice, f"a second row of {twice} is never read: capitals and punctuation do not count"
    assert len(table()) == len(ROWS)
