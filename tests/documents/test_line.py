"""Line: forms that are items, pairs, or plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postingkit.documents.line import label_of, line_of
from postingkit.text import squeeze

ITEMS = [
    ("• Shelve books", "Shelve books", 0),
    ("·Catalog maps", "Catalog maps", 0),
    ("\uf0b7 Lift boxes", "Lift boxes", 0),
    ("- Answer mail", "Answer mail", 0),
    ("-Answer mail", "Answer mail", 0),
    ("– Plan tours", "Plan tours", 0),
    ("* Lead teams", "Lead teams", 0),
    ("o Train volunteers", "Train volunteers", 0),
    ("1. Open the branch", "1. Open the branch", 3),
    ("12) Close it", "12) Close it", 4),
    ("(a) Keep records", "(a) Keep records", 4),
    ("A. Education", "A. Education", 3),
    ("ii. Experience", "ii. Experience", 4),
    ("ა) რუკების აღწერა", "ა) რუკების აღწერა", 3),
    ("б)описание карт", "б)описание карт", 2),
    ("o რუკების აღწერა", "რუკების აღწერა", 0),
]
PAIRS = [
    ("Salary: $45,000", "Salary", "$45,000"),
    ("Salary:$45,000", "Salary", "$45,000"),
    ("salary : 45k", "salary", "45k"),
    ("Requisition No.: 17-04", "Requisition No.", "17-04"),
    ("Reports to: Head of Collections", "Reports to", "Head of Collections"),
    ("Nice to have: Latin", "Nice to have", "Latin"),
    ("What you will do: Lead tours", "What you will do", "Lead tours"),
    ("# of openings: 3", "# of openings", "3"),
    ("Location (city, state): Elmsford, NY", "Location (city, state)", "Elmsford, NY"),
    ("Arbeitsort: Köln", "Arbeitsort", "Köln"),
    ("勤務地：東京", "勤務地", "東京"),
]
PLAIN = [
    "",
    "Salary:",
    "Open the branch",
    "The successful candidate will: open the branch",
    "Duties include: shelving",
    "You will be responsible for: shelving",
    "Interviews start at 9:30 sharp",
    "9:30 start",
    "https://example.org/jobs",
    "std::vector experience",
    "J. Paul Archive seeks a registrar",
    "-5 degrees in the vault",
    "Ready for a change? Then read on: this is for you",
    "Apply yesterday. Deadline: now",
    "A very long opening that runs on and on until at last it says: this",
]


@pytest.mark.parametrize(("line", "words", "lead"), ITEMS)
def test_items(line: str, words: str, lead: int) -> None:
    assert line_of(line) == ("item", words, 0, lead)


@pytest.mark.parametrize(("line", "label", "value"), PAIRS)
def test_pairs(line: str, label: str, value: str) -> None:
    kind, text, length, lead = line_of(line)
    assert (kind, text, text[:length], text[lead:]) == ("pair", line, label, value)


@pytest.mark.parametrize("line", PLAIN)
def test_plain(line: str) -> None:
    assert line_of(line) == ("paragraph", line, 0, 0)


@given(st.text(max_size=80))
def test_a_line_keeps_its_words(text: str) -> None:
    text = squeeze(text)
    line = line_of(text)
    assert text.endswith(line.text)
    assert bool(line.text) == bool(text)
    assert (line.kind == "pair") == (line.label > 0)
    assert 0 <= line.label <= line.lead <= len(line.text)
    assert label_of(text) == (0, 0) or text[label_of(text)[1] :].strip()
