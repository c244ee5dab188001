"""Text without headings is put under the kind that a reader would put it under; the floor may rise, not fall."""

import re
from collections import Counter
from pathlib import Path

import pytest

from postingkit.documents.plain import read_plain
from postingkit.sections.split import split

ROWS = [
    row.split("\t")
    for row in Path(__file__).with_name("headless.tsv").read_text(encoding="utf-8").split("\n")[1:]
    if row
]
FLOOR = 0.9
"""Of the lines; lowering it needs a reason here."""


def _found(posting: str) -> dict[str, str]:
    text = "\n\n".join(line for name, _, line in ROWS if name == posting)
    found: dict[str, str] = {}
    for section in split(read_plain(text)):
        kind: str = "preferred" if section.modality == "preferred" else section.kind
        found.update(dict.fromkeys(section.text.split("\n"), kind))
    return found


def test_lines_are_put_where_a_reader_would_put_them() -> None:
    right = Counter[str]()
    for posting in dict.fromkeys(name for name, _, _ in ROWS):
        found = _found(posting)
        for name, kind, line in ROWS:
            if name == posting:
                right[kind] += found[line] == kind
                right["all"] += found[line] == kind
    assert right["all"] / len(ROWS) >= FLOOR, right


@pytest.mark.parametrize("posting", sorted({name for name, _, _ in ROWS}))
def test_nothing_is_lost(posting: str) -> None:
    wanted = Counter(word for name, _, line in ROWS if name == posting for word in re.findall(r"\w+", line))
    text = "\n\n".join(line for name, _, line in ROWS if name == posting)
    found = Counter(word for section in split(read_plain(text)) for word in re.findall(r"\w+", section.text))
    assert found == wanted


def test_each_kind_has_a_line() -> None:
    assert len({kind for _, kind, _ in ROWS}) >= 9
