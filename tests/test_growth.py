"""A page of twice the size costs twice the time, in every format that is read line by line."""

import statistics
import time

import pytest

from postingkit import Capture
from postingkit.lexicon.phones import phones
from postingkit.pipeline import outcomes, parse
from postingkit.sections.section import Section, joined

GROWTH = 2.6
PART = """<h2>Duties of part {n}</h2><p>The archivist describes the maps of harbor {n} and reports to the head of
collections by the {n}th of each month.</p>
<ul><li>Catalog {n} maps</li><li>Train volunteers of branch {n}</li><li>Answer readers</li><li>Keep the keys</li></ul>
<h2>Librarian of branch {n}</h2><p>Master's degree and {n} years of experience; a resume to a{n}@harbor.example.</p>
"""


def page(parts: int, media_type: str) -> bytes:
    """Return a posting of so many parts."""
    text = "".join(PART.format(n=n) for n in range(parts))
    if media_type != "text/html":
        for tag, mark in (("<h2>", "\n## "), ("<li>", "\n- "), ("<p>", "\n"), ("<ul>", "")):
            text = text.replace(tag, mark)
        for tag in ("</h2>", "</li>", "</p>", "</ul>"):
            text = text.replace(tag, "\n")
    return f"<h1>Archivist</h1>{text}".encode() if media_type == "text/html" else f"# Archivist\n{text}".encode()


@pytest.mark.parametrize("media_type", ["text/html", "text/markdown", "text/plain"])
def test_twice_the_page_costs_twice_the_time(media_type: str) -> None:
    captures = [Capture(page(parts, media_type), media_type=media_type) for parts in (50, 400, 800)]
    parse(captures[0])  # what loads on first use is no page's cost
    # In turn, and the middle one of seven: a busy machine's speed changes twofold within a round
    growths = [spent(captures[2]) / spent(captures[1]) for _ in range(7)]
    assert statistics.median(growths) <= GROWTH, growths


TOP = "<h1>Map Clerk</h1><p>Tarn Archive seeks a map clerk. Pay is $20 an hour. Write to a@tarn.example</p>"
MARKED = "# Map Clerk\n\nTarn Archive seeks a map clerk. Write to a@tarn.example\n\n"
COLUMNS = "Jobs\n\n"


@pytest.mark.parametrize(
    ("media_type", "head", "part", "many"),
    [
        ("text/markdown", MARKED, "* See [map {n}](https://tarn.example/{n}) of the hall\n", 2_000),
        ("text/html", f"{TOP}<h2>Contact</h2><p>Ann Reyes</p><dl>", "<dt>Room {n}:</dt><dd>Hall {n}</dd>", 2_000),
        ("text/html", TOP, "<div id=jobsearch-ViewjobPaneWrapper>{n}" + "w " * 200, 200),
        ("text/plain", COLUMNS, "Company | Role | Place {n}\n\n", 2_000),
    ],
    ids=["links", "rows below a contact", "panes in panes", "heads of tables"],
)
def test_twice_the_lines_of_one_kind_cost_twice_the_time(media_type: str, head: str, part: str, many: int) -> None:
    one, two = (
        Capture((head + "".join(part.format(n=n) for n in range(count))).encode(), media_type=media_type)
        for count in (many, 2 * many)
    )
    growths = [tried(two) / tried(one) for _ in range(5)]
    assert statistics.median(growths) <= GROWTH, growths


def test_twice_the_sections_of_one_kind_join_in_twice_the_time() -> None:
    part = "Skills\n" + 200 * "w" + "\n"
    sections = [
        Section("qualifications", part[7:-1], at + 7, at + len(part) - 1, heading="Skills", heading_start=at)
        for at in range(0, 16_000 * len(part), len(part))
    ]
    text = 16_000 * part

    def spent_on(count: int) -> float:
        start = time.process_time()
        assert len(joined(sections[:count], text)) == 1
        return time.process_time() - start

    growths = [spent_on(16_000) / spent_on(8_000) for _ in range(7)]
    assert statistics.median(growths) <= GROWTH, growths


def test_eight_times_the_telephone_numbers_are_found_in_eight_times_the_time() -> None:
    def spent_on(count: int, first: int) -> float:
        text = "Call " + " ".join(f"212-555-{n % 10_000:04}" for n in range(first, first + count))
        start = time.process_time()
        assert len(phones(text)) > count // 2
        return time.process_time() - start

    growths = [spent_on(16_000, n) / spent_on(2_000, n) for n in range(7)]
    assert statistics.median(growths) <= 2 * 8, growths


def tried(capture: Capture) -> float:
    """Return the CPU seconds that a capture takes, be it a posting or none."""
    start = time.process_time()
    assert list(outcomes(capture))
    return time.process_time() - start


def spent(capture: Capture) -> float:
    """Return the CPU seconds that a posting takes."""
    start = time.process_time()
    assert parse(capture)
    return time.process_time() - start
