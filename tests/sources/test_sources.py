"""What is true of every source: its name, its docstring, its fixtures, its place in the documentation."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from postingkit.documents import Capture
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.sources import Source, source, sources
from postingkit.testing import Golden

ROOT = Path(__file__).parent.parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
MARKUP = {"front_matter", "meta", "schema_org"}
names = pytest.mark.parametrize("one", sources(), ids=lambda one: one.name)


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sources_table", ROOT / "scripts" / "sources_table.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def captures(one: Source) -> list[Path]:
    return [path for path in sorted((FIXTURES / one.name).glob("*")) if not path.name.endswith(".golden.json")]


@names
def test_a_source_is_named_after_its_module(one: Source) -> None:
    module = sys.modules[f"postingkit.sources.{one.name}"]
    assert module.SOURCE is one
    assert source(one.name) is one


@names
def test_a_docstring_holds_the_history_and_the_field_map_of_today(one: Source) -> None:
    path = script().path_of(one)
    text = path.read_text(encoding="utf-8")
    assert script().with_map(text, one) == text, "run scripts/sources_table.py"
    if one.name not in MARKUP:
        assert "History\n" in text


@names
def test_a_source_has_a_fixture_with_a_golden(one: Source) -> None:
    if one.name == "meta":
        return  # pages carry it; their goldens hold it
    assert captures(one)
    for path in captures(one):
        assert path.with_name(path.stem + ".golden.json").exists()


@names
def test_a_fixture_is_recognized_by_its_own_source_alone(one: Source) -> None:
    if one.name in MARKUP or not one.platform:
        return  # formats take what no platform claims
    for path in captures(one):
        if path.stem == "no-openings":
            continue
        document = read(Golden(path).capture())
        assert [other.name for other in sources() if other.platform and other.matches(document)] == [one.name]


def test_the_page_of_sources_is_current() -> None:
    assert (ROOT / "docs" / "sources.md").read_text(encoding="utf-8") == script().docs(), "run scripts/sources_table.py"


def test_an_unknown_name_is_an_error_of_our_own() -> None:
    with pytest.raises(PostingkitError, match="no source"):
        source("nobody")


# Addresses of boards and postings, and the first request that each leads to; None where no source knows the address.
DOORS = [
    (
        "https://boards.greenhouse.io/embed/job_app?for=acme&token=123",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/123?questions=true&pay_transparency=true",
    ),
    (
        "https://job-boards.eu.greenhouse.io/acme/jobs/77",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/77?questions=true&pay_transparency=true",
    ),
    ("https://boards.greenhouse.io/acme", "https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true"),
    ("https://jobs.eu.lever.co/acme", "https://api.eu.lever.co/v0/postings/acme?mode=json&skip=0&limit=100"),
    (
        "https://jobs.lever.co/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2/apply",
        "https://api.lever.co/v0/postings/acme/466ed4a1-2c00-400e-8b9b-77b0c63d64d2",
    ),
    (
        "https://jobs.ashbyhq.com/acme/0d5f",
        "https://api.ashbyhq.com/posting-api/job-board/acme?includeCompensation=true",
    ),
    ("https://apply.workable.com/acme/j/AB12/", "https://apply.workable.com/api/v2/accounts/acme/jobs/AB12"),
    ("https://acme.recruitee.com/o/cook", "https://acme.recruitee.com/api/offers/"),
    ("https://acme.jobs.personio.de/job/7", "https://acme.jobs.personio.de/xml?language=en"),
    ("https://acme.na.teamtailor.com/jobs/7-cook", "https://acme.na.teamtailor.com/jobs.json"),
    ("https://acme.bamboohr.com/careers/31", "https://acme.bamboohr.com/careers/31/detail"),
    (
        "https://donau.wd3.myworkdayjobs.com/en-US/Steel/details/Rail-Welder_JR-77",
        "https://donau.wd3.myworkdayjobs.com/wday/cxs/donau/Steel/job/Rail-Welder_JR-77",
    ),
    ("https://example.org/boards.greenhouse.io/acme", None),
    ("https://greenhouse.io.example.org/acme", None),
    ("https://www.recruitee.com/pricing", None),
    ("https://example.org/careers", None),
]


@pytest.mark.parametrize(("url", "request_url"), DOORS)
def test_an_address_leads_to_the_first_request(url: str, request_url: str | None) -> None:
    found = [request.url for one in sources() if (request := one.first(url)) is not None]
    assert found == ([request_url] if request_url else [])


def test_a_board_of_workday_is_asked_in_pages() -> None:
    workday = source("workday")
    request = workday.first("https://donau.wd3.myworkdayjobs.com/Steel")
    assert request is not None
    assert (request.method, request.board) == ("POST", "donau/Steel")
    rows = [{"title": "Cook", "externalPath": f"/job/{n}"} for n in range(20)]
    body = Capture(b'{"total": 44, "jobPostings": %s}' % str(rows).replace("'", '"').encode())
    following = list(workday.following(read(body), request))
    assert following[0].url == "https://donau.wd3.myworkdayjobs.com/wday/cxs/donau/Steel/job/0"
    assert len(following) == 21
    assert b'"offset": 20' in following[-1].body


@names
def test_a_forbidden_source_says_why_and_when_that_was_seen(one: Source) -> None:
    assert not one.terms.forbidden or one.terms.seen
    assert not one.terms.documented or one.terms.seen
