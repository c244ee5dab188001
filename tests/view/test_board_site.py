"""The example board: what is on its pages, and how they work in a browser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from icalendar import Calendar
from lxml import html

import postingkit as pk

if TYPE_CHECKING:
    from collections.abc import Callable

    Browser = Any

WORDS = '</script><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }} "quoted"'


@pytest.fixture(scope="module")
def site(root: Path, postings: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a board of the bundled postings and of a hostile one, as a folder."""
    folder = tmp_path_factory.mktemp("board")
    given = [one for one in pk.parse_all(pk.captures(postings)) if isinstance(one, pk.JobPosting)]
    hostile = given[0].model_copy(
        update={
            "title": WORDS,
            "hiring_organization": pk.Organization(name=WORDS, url="javascript:alert(3)"),
            "description_html": f"<p>{WORDS}</p>",
            "date_posted": None,
            "application": pk.Application(methods=(pk.ApplicationMethod(kind="url", value="javascript:alert(4)"),)),
        }
    )
    pk.write_jsonl([*given, hostile], folder / "postings.jsonl")
    build = [
        sys.executable,
        *map(str, (root / "examples/board/build.py", folder / "postings.jsonl", folder / "public")),
    ]
    home = ["--title", "Library jobs", "--home", "https://board.example"]
    done = subprocess.run([*build, *home], capture_output=True, text=True, check=True)  # noqa: S603 - our own example
    assert done.stdout.startswith("5 postings in")
    return folder / "public"


def test_every_posting_has_a_page_and_a_place_in_the_lists(site: Path) -> None:
    index = html.fromstring((site / "index.html").read_bytes())
    pages = index.xpath("//li[@class='job']/h2/a/@href")
    assert len(pages) == len(set(pages)) == 5
    assert all((site / page).exists() for page in pages)
    assert len(list((site / "jobs").iterdir())) == 5
    dated = html.fromstring((site / "deadlines.html").read_bytes()).xpath("//tbody//a/@href")
    assert dated
    assert set(dated) <= set(pages)
    assert len(Calendar.from_ical((site / "deadlines.ics").read_bytes()).walk("VEVENT")) == len(dated)
    assert len(feedparser.parse((site / "feed.xml").read_bytes()).entries) == 5


def test_a_page_carries_the_record_for_search_engines(site: Path, postings: Path) -> None:
    [page] = (site / "jobs").glob("*project-archivist*")
    [again] = pk.parse(pk.load(page))
    [posting] = pk.parse(pk.load(postings / "archivist.md"))
    for field in ("title", "date_posted", "employment_type"):
        assert getattr(again, field) == getattr(posting, field)
    assert again.hiring_organization.name == posting.hiring_organization.name


def test_hostile_words_are_text(site: Path) -> None:
    for path in [*site.glob("*.html"), *site.glob("jobs/*.html")]:
        page = html.fromstring(path.read_bytes())
        [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert policy.startswith("default-src 'none'")
        assert not page.xpath("//img | //@style | //@*[starts-with(name(), 'on')]")
        assert all(one.get("src") or one.get("type") == "application/ld+json" for one in page.xpath("//script"))
        assert not [link for link in page.xpath("//@href") if link.lower().startswith("javascript:")]
    index = (site / "index.html").read_text(encoding="utf-8")
    assert WORDS in html.fromstring(index).text_content()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_browser_shows_it_without_a_complaint(scheme: str, site: Path, browsers: Callable[[str], Browser]) -> None:
    browser = browsers(scheme)
    for page in (site / "index.html", site / "deadlines.html", *sorted((site / "jobs").iterdir())):
        browser.open(page)
        assert browser.logged() == []
        assert browser.requests() == []
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth")


def test_search_and_filters_sift_the_list(site: Path, browser: Browser) -> None:
    browser.open(site / "index.html")
    sift = (
        "const f = document.getElementById(arguments[0]); f.value = arguments[1]; f.dispatchEvent(new Event('input', "
    )
    shown = "return [...document.querySelectorAll('.job:not([hidden]) h2')].map(h => h.textContent)"
    browser.run(sift + "{bubbles: true}))", "words", "conservation museum")
    assert browser.run(shown) == ["Conservation Technician"]
    assert browser.run("return document.getElementById('found').textContent") == "1 of 5 shown"
    browser.run(sift + "{bubbles: true}))", "words", "")
    browser.run(sift + "{bubbles: true}))", "workplace", "hybrid")
    assert browser.run(shown) == ["Systems Librarian"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_fault(scheme: str, site: Path, browsers: Callable[[str], Browser], axe: str) -> None:
    browser = browsers(scheme)
    for page in (site / "index.html", site / "deadlines.html", *sorted((site / "jobs").iterdir())):
        browser.open(page)
        assert browser.faults(axe) == []
