"""A page and the text of its markup: neither is lost, and nothing of the page's own comes in."""

import json
from html import escape

import pytest

from postingkit.documents import Capture
from postingkit.pipeline import parse

INTRO = "The Tarn Valley Archive looks for someone who brings order into nine thousand sheets of old maps."
DUTIES = "Sort and describe the sheets, and answer the letters of readers near and far."
ITEMS = ("Shelve what readers return", "Lend sheets to schools", "Mend torn edges with paste")
ASKED = "You have a degree in geography and two years of work in a library or museum."
DESCRIPTION = (
    f"<p>{INTRO}</p><h3>Responsibilities</h3><p>{DUTIES}</p><ul>"
    + "".join(f"<li>{item}</li>" for item in ITEMS)
    + f"</ul><h3>Requirements</h3><p>{ASKED}</p>"
)
LINES = (INTRO, "Responsibilities", DUTIES, *ITEMS, "Requirements", ASKED)
CHROME = "<nav><a href=/>Home</a><a href=/jobs>All jobs</a></nav><footer>© Tarn Jobs</footer>"


def described(text: str, body: str) -> str:
    """Return the description of a page whose markup's description is ``text`` and whose body is ``body``."""
    node = {"@context": "https://schema.org", "@type": "JobPosting", "title": "Map Curator", "description": text}
    page = (
        f"<html lang=en><title>Map Curator</title><script type='application/ld+json'>{json.dumps(node)}</script>"
        f"<body>{CHROME}<main><h1>Map Curator</h1>{body}</main></body></html>"
    )
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    return posting.description


def lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def test_a_page_that_shows_the_text_stays_as_it_is() -> None:
    body = f"<p>Kuopio · full time</p>{DESCRIPTION}<p>Apply by 3 May 2027.</p>"
    assert lines(described(DESCRIPTION, body)) == ["Map Curator", "Kuopio · full time", *LINES, "Apply by 3 May 2027."]


@pytest.mark.parametrize("shell", ["<div id=root></div>", "<div id=app>Loading…</div>", "<p>Please wait</p>"])
def test_a_shell_gives_its_markups_text(shell: str) -> None:
    assert lines(described(DESCRIPTION, shell)) == list(LINES)


def test_a_shell_keeps_the_facts_that_it_shows() -> None:
    assert lines(described(DESCRIPTION, "<p>Closing date: 3 May 2027</p>")) == [*LINES, "Closing date: 3 May 2027"]


def test_markup_that_holds_an_extract_takes_nothing_away() -> None:
    assert lines(described(INTRO[:60] + "...", DESCRIPTION)) == ["Map Curator", *LINES]


def test_a_page_that_shows_the_first_lines_is_completed_where_it_stops() -> None:
    shown = f"<p>{INTRO}</p><h3>Responsibilities</h3><p>{DUTIES}</p>"
    body = f"{shown}<button>Read more</button><p>Apply by 3 May 2027.</p>"
    assert lines(described(DESCRIPTION, body)) == ["Map Curator", *LINES, "Apply by 3 May 2027."]


@pytest.mark.parametrize("rounds", [1, 2])
def test_encoded_markup_is_the_same_text(rounds: int) -> None:
    text = DESCRIPTION
    for _ in range(rounds):
        text = escape(text)
    assert lines(described(text, DESCRIPTION)) == ["Map Curator", *LINES]
    assert lines(described(text, "")) == list(LINES)


def test_markup_in_another_language_leaves_the_page_as_it_is() -> None:
    german = (
        "<p>Das Archiv sucht jemanden, der Ordnung in neuntausend alte Karten bringt.</p><h3>Aufgaben</h3>"
        "<p>Karten ordnen und beschreiben, Briefe von Lesern beantworten, Schulen beraten und Besucher führen.</p>"
        "<h3>Ihr Profil</h3><p>Studium der Geographie, zwei Jahre in einer Bibliothek, sicheres Deutsch und Freude an "
        "alten Dingen.</p>"
    )
    assert INTRO not in described(DESCRIPTION, german)
    assert lines(described(DESCRIPTION, german))[1].startswith("Das Archiv")


def test_a_fact_that_the_page_says_in_other_words_is_not_said_twice() -> None:
    text = f"<p>Pay: 48k to 52k | Equity</p><h3>Skills</h3>{DESCRIPTION}"
    assert lines(described(text, f"<p>48k to 52k</p><p>Equity</p>{DESCRIPTION}"))[3:] == list(LINES)


@pytest.mark.parametrize(
    "element", ["<div class=nav-content>{}</div>", "<aside>{}</aside>", "<div role=complementary>{}</div>"]
)
def test_what_the_markup_calls_the_text_is_not_the_pages_own(element: str) -> None:
    body = "<p>Short and plain.</p>" * 9 + element.format(
        "<p>Lends</p><p>Sorts and mends the old maps of a valley.</p>"
    )
    assert "Sorts and mends" in described("<p>Lends</p><p>Sorts and mends the old maps of a valley.</p>", body)


def test_what_only_the_markup_states_stands_beside_what_the_page_shows() -> None:
    node = {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": "Map Curator",
        "description": DESCRIPTION,
        "jobBenefits": "A pass for the ferry",
        "incentiveCompensation": "A share of what the prints earn",
        "interview_process": "<ol><li>A telephone interview</li><li>A second interview in the map room</li></ol>",
    }
    page = (
        f"<html lang=en><script type='application/ld+json'>{json.dumps(node)}</script>"
        f"<body><main><h1>Map Curator</h1>{DESCRIPTION}</main></body></html>"
    )
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert posting.benefits == ("A pass for the ferry", "A share of what the prints earn")
    assert "A second interview in the map room" in posting.description


def test_a_page_and_its_state_are_one_posting() -> None:
    job = {"title": "Map Curator", "city": "Kuopio", "company": "Tarn", "description": f"<p>{INTRO}</p><p>{DUTIES}</p>"}
    state = json.dumps({"props": {"job": job}})
    page = (
        f"<html lang=en><title>Map Curator</title><body><h1>Map Curator</h1><p>{INTRO}</p>"
        f"<p>Closing date: 3 May 2027</p><script id=__NEXT_DATA__ type=application/json>{state}</script></body></html>"
    )
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert lines(posting.description) == ["Map Curator", INTRO, DUTIES, "Closing date: 3 May 2027"]


@pytest.mark.parametrize(("line", "value"), [("Hybrid · London", "hybrid"), ("Remote · London", "remote")])
def test_hybrid_work_at_the_top_of_a_page_says_more_than_the_markup_s_telework(line: str, value: str) -> None:
    data = '{"@type": "JobPosting", "title": "Map Clerk", "jobLocationType": "TELECOMMUTE"}'
    body = f"<h1>Map Clerk</h1><p>{line}</p><h2>Duties</h2><ul><li>Sorts old maps<li>Lends them to readers</ul>"
    page = f'<html><script type="application/ld+json">{data}</script><body>{body}</body></html>'
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    assert posting.workplace_type == value
    assert posting.why("workplace_type")


def test_a_tag_that_a_server_put_before_a_page_makes_it_no_xml() -> None:
    page = "<lock></lock><!DOCTYPE html><html><h1>Map Clerk</h1><h2>Duties</h2><ul><li>Sorts old maps<li>Lends</ul>"
    [posting] = parse(Capture(page.encode()))
    assert posting.title == "Map Clerk"
