"""``postingkit run``: sources to records, again and again; every input is accounted for."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from postingkit.errors import FetchError
from postingkit.fetch.reasons import failure
from postingkit.pool import run
from postingkit.run.course import Course
from postingkit.run.plan import SourcePlan
from postingkit.run.state import Input, State
from postingkit.sources import Request

from .conftest import Runner, Site, listing, posting

LIBRARY = 'id = "library"\nstart = "{root}/jobs/"'


@pytest.fixture
def library(site: Site) -> Site:
    """Return a site with a listing of two pages and three postings."""
    site.pages |= {
        "/jobs/": listing("/jobs/1", "/jobs/2", "/jobs/?page=2", "/about"),
        "/jobs/?page=2": listing("/jobs/3", "/jobs/"),
        "/jobs/1": posting("Archivist"),
        "/jobs/2": posting("Systems Librarian"),
        "/jobs/3": posting("Conservator"),
        "/about": listing("/jobs/1", words="About us"),
    }
    return site


def test_a_listing_with_pages_leads_to_its_postings(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    done = runner()
    assert done.returncode == 0, done.stderr
    assert sorted(runner.titles()) == ["Archivist", "Conservator", "Systems Librarian"]
    assert "5 inputs = 3 records + 0 rejected + 0 unchanged + 2 skipped + 0 pending (listing 2)" in done.stderr
    assert "3 postings (3 new)" in done.stderr
    assert "/about" not in library.asked
    assert library.asked[0] == "/robots.txt"


@pytest.mark.usefixtures("library")
def test_the_report_of_a_run_shows_its_slowest_pages(runner: Runner, command: Any) -> None:
    runner.write(LIBRARY)
    for _ in range(2):  # the second time nothing is read
        runner()
        timed = [json.loads(line) for line in (runner.out / "timings.jsonl").read_bytes().splitlines()]
        assert len(timed) == runner.health()["library"]["inputs"]
        assert sum(one["postings"] for one in timed) == len(runner.titles())
        assert all(one["seconds"] > 0 and one["bytes"] > 0 for one in timed)
    page = command(
        "report", runner.out / "postings.jsonl", "--timings", runner.out / "timings.jsonl", "--out", "-"
    ).stdout
    assert max(timed, key=lambda one: one["seconds"])["url"] in page


@pytest.mark.usefixtures("library")
def test_again_nothing_is_sent_twice(runner: Runner) -> None:
    runner.write(LIBRARY)
    runner()
    before = (runner.out / "postings.jsonl").read_bytes()
    done = runner()
    assert done.returncode == 0, done.stderr
    assert "5 inputs = 0 records + 0 rejected + 5 unchanged + 0 skipped + 0 pending" in done.stderr
    assert (runner.out / "postings.jsonl").read_bytes() == before
    assert runner.health()["library"]["given"] == 3


def test_new_changed_and_closed_are_told(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    runner()
    library.pages |= {
        "/jobs/": listing("/jobs/1", "/jobs/2", "/jobs/4", "/jobs/?page=2"),
        "/jobs/1": posting("Archivist", pay="$60,000 - $66,000 per year"),
        "/jobs/2": 404,
        "/jobs/4": posting("Cataloger"),
    }
    done = runner()
    facts = runner.health()["library"]
    assert (facts["new"], facts["changed"], facts["closed"], facts["open"]) == (1, 1, 1, 3)
    assert sorted(runner.titles()) == ["Archivist", "Cataloger", "Conservator"]
    assert done.returncode == 3
    events = runner.events()
    assert (events["Cataloger"], events["Systems Librarian"], "Conservator" in events) == (["new"], ["closed"], False)
    assert events["Archivist"][0] == "changed"
    assert {"compensation", "description"} <= set(events["Archivist"])
    library.pages["/jobs/2"] = posting("Systems Librarian")
    runner()
    assert "Systems Librarian" in runner.titles(), "what comes back is open again"
    assert runner.events() == {"Systems Librarian": ["reopened"]}
    facts = runner.health()["library"]
    assert (facts["new"], facts["changed"], facts["reopened"]) == (0, 0, 1)


@pytest.mark.parametrize("status", [403, 500])
def test_a_site_that_fails_closes_nothing(status: int, runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    runner()
    library.pages |= {"/jobs/1": status, "/jobs/?page=2": status}
    for _ in range(3):
        done = runner()
        assert done.returncode == 3
    assert len(runner.titles()) == 3
    assert runner.health()["library"]["closed"] == 0


def test_what_the_listing_lacks_twice_is_closed_and_comes_back(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    runner()
    library.pages["/jobs/"] = listing("/jobs/2", "/jobs/?page=2")
    assert runner().returncode == 0
    assert len(runner.titles()) == 3
    done = runner()
    assert sorted(runner.titles()) == ["Conservator", "Systems Librarian"], done.stderr
    assert [one["why"] for one in runner.told()] == ["absent"]
    library.pages["/jobs/"] = listing("/jobs/1", "/jobs/2", "/jobs/?page=2")
    runner()
    assert len(runner.titles()) == 3


def test_a_source_that_falls_silent_is_said_loudly(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    runner()
    library.pages["/jobs/"] = listing("/about", words="Welcome to the new site")
    done = runner()
    assert done.returncode == 3
    assert "zero_postings: the start page was read, and no link of it fits" in done.stderr
    assert "there were 3 last time" in done.stderr
    assert runner.health()["library"]["status"] == "zero_postings"
    assert len(runner.titles()) == 3
    assert "zero_postings: the start page is that of last time, which led to nothing" in runner().stderr
    library.pages["/jobs/"] = listing("/jobs/1")
    library.pages["/jobs/1"] = 403
    assert "zero_postings: the start leads on, and no page gave a posting" in runner().stderr
    library.pages["/jobs/1"] = posting("Archivist")
    library.headers["X"] = "y"
    runner()
    library.pages["/jobs/1"] = 403
    assert "the start leads on, and no page gave a posting; there was 1 last time" in runner().stderr


def test_a_start_that_is_closed_is_said_by_its_reason(runner: Runner, library: Site) -> None:
    library.pages["/robots.txt"] = b"User-agent: *\nDisallow: /jobs"
    runner.write(LIBRARY)
    done = runner()
    assert done.returncode == 4
    assert "0 rejected + 0 unchanged + 1 skipped" in done.stderr
    assert "the start gave nothing (robots_denied)" in done.stderr
    assert library.asked == ["/robots.txt"]


def test_drift_is_told_by_field(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    runner()
    for number, title in enumerate(("Archivist", "Systems Librarian", "Conservator"), 1):
        library.pages[f"/jobs/{number}"] = posting(title, pay="To be agreed.")
    done = runner()
    assert "drift: compensation fell from 100% to 0%" in done.stderr
    assert runner.health()["library"]["fill_rates"]["title"] == 1.0


def test_a_busy_site_leaves_its_inputs_pending(runner: Runner, library: Site) -> None:
    library.pages["/jobs/2"] = 429
    runner.write(LIBRARY)
    done = runner()
    assert done.returncode == 3
    assert runner.health()["library"]["pending"] >= 1
    library.pages["/jobs/2"] = posting("Systems Librarian")
    done = runner()
    assert sorted(runner.titles()) == ["Archivist", "Conservator", "Systems Librarian"], done.stderr


def test_a_sitemap_a_feed_and_a_board_are_starts_too(runner: Runner, library: Site, root: Path) -> None:
    urls = "".join(f"<url><loc>{library.root}/jobs/{number}</loc></url>" for number in (1, 3))
    library.pages["/sitemap.xml"] = f"<urlset>{urls}</urlset>".encode()
    library.pages["/feed.xml"] = (root / "tests/fixtures/rss/job-manager.xml").read_bytes()
    runner.write('id = "map"\nstart = "{root}/sitemap.xml"', 'id = "feed"\nstart = "{root}/feed.xml"')
    runner()
    facts = runner.health()
    assert (facts["map"]["given"], facts["map"]["records"], facts["map"]["skipped"]) == (2, 2, 1)
    assert facts["feed"]["given"] >= 1


def test_a_pdf_behind_a_page_is_read(runner: Runner, site: Site, postings: Path) -> None:
    site.pages |= {
        "/careers/": listing("/files/tech.pdf", words="Open positions"),
        "/files/tech.pdf": (postings / "conservation-technician.pdf").read_bytes(),
    }
    runner.write('id = "museum"\nstart = "{root}/careers/"\nfollow = ["{root}/files/*.pdf"]')
    runner()
    [record] = runner.records()
    assert record["title"] == "Conservation Technician"
    assert record["source"]["url"].endswith("/files/tech.pdf")


def test_limits_are_kept_and_the_rest_is_pending(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    done = runner("--limit", 2)
    assert done.returncode in {3, 4}
    assert "pending" in done.stderr
    assert len([path for path in library.asked if path.startswith("/jobs")]) == 2
    for _ in range(2):
        runner("--limit", 2)
    assert len(runner.titles()) == 3
    assert len(library.asked) - library.asked.count("/robots.txt") == 5, "each page was asked for once"


def test_most_bounds_a_source(runner: Runner, site: Site) -> None:
    site.pages |= {"/jobs/": listing(*(f"/jobs/{number}" for number in range(50)))}
    site.pages |= {f"/jobs/{number}": posting(f"Archivist {number}") for number in range(50)}
    runner.write(LIBRARY + "\nmost = 10")
    done = runner()
    facts = runner.health()["library"]
    assert (facts["inputs"], facts["given"], facts["left_out"]) == (10, 9, 41)
    assert "41 addresses beyond `most` were left out" in done.stderr


@pytest.mark.usefixtures("library")
def test_sources_are_chosen_by_name_and_by_shard(runner: Runner) -> None:
    runner.write(LIBRARY, 'id = "about"\nstart = "{root}/about"')
    runner("--only", "library")
    assert list(runner.health()) == ["library"]
    parts = [runner("--shard", f"{part}/3", "--dry-run", "--json") for part in (1, 2, 3)]
    shown = [[one["id"] for one in json.loads(part.stdout)["sources"]] for part in parts]
    assert sorted(map(len, shown)) == [0, 0, 2], "a host lies in one part whole"
    assert runner("--only", "nobody").returncode == 2
    assert runner("--shard", "4/3").returncode == 2


def test_a_dry_run_fetches_robots_alone(runner: Runner, library: Site) -> None:
    library.pages["/robots.txt"] = b"User-agent: *\nDisallow: /closed\nCrawl-delay: 4"
    board = 'id = "board"\nstart = "https://harborfalls.bamboohr.com/careers"'
    runner.write(LIBRARY, 'id = "closed"\nstart = "{root}/closed/"', board)
    done = runner("--dry-run")
    assert done.returncode == 0
    assert "may be fetched" in done.stdout
    assert "robots.txt of 127.0.0.1 closes this address; " in done.stdout
    assert "[robots_denied]" in done.stdout
    assert "[terms_forbid]" in done.stdout
    assert "4 s" in done.stdout
    assert set(library.asked) == {"/robots.txt"}
    assert not runner.out.exists()
    library.pages["/robots.txt"] = b"User-agent: *\nContent-Signal: search=no"
    assert runner("--dry-run").stdout.count("[rights_reserved]") == 2
    assert runner("--dry-run", "--leave", "127.0.0.1").stdout.count("may be fetched") == 2


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ("", "source: Field required"),
        ("[[source]]\nid = 'a'\nstart = 'ftp://x'", "source.1.start"),
        ("[[source]]\nid = 'a'\nstart = 'https://x'\nstrat = 1", "source.1.strat: Extra inputs"),
        ("[[source]]\nid = 'a'\nstart = 'https://x'\n" * 2, "the id 'a' is used twice"),
        ("[[source]", "it is no TOML"),
    ],
)
def test_a_plan_that_is_wrong_is_said_to_be_where(plan: str, words: str, runner: Runner) -> None:
    runner.plan.write_text(plan)
    done = runner()
    assert (done.returncode, words in done.stderr) == (2, True), done.stderr


def test_a_state_file_that_cannot_be_used_is_said_to_be(runner: Runner, library: Site, tmp_path: Path) -> None:
    runner.write(LIBRARY)
    bad = tmp_path / "bad.sqlite"
    bad.write_bytes(b"no database at all" * 99)
    done = runner("--state", bad)
    assert (done.returncode, "it is damaged" in done.stderr) == (2, True)
    done = runner("--state", tmp_path / "absent" / "state.sqlite")
    assert (done.returncode, "cannot be written" in done.stderr) == (2, True)
    assert not library.asked


def test_pages_are_taken_one_by_one_for_what_is_next_follows_from_them() -> None:
    told: list[str] = []

    def pages() -> Iterator[str]:
        for number in range(40):
            assert len(told) == number, "the last result is out before the next page is asked for"
            yield str(number)

    told.extend(run(pages(), str, workers=1, failed=lambda page, _: page, together=1))
    assert told == [str(number) for number in range(40)]


class Nothing:
    """A network in which there is no page."""

    leave: frozenset[str] = frozenset()

    def outcome(self, request: Request, _: object) -> FetchError:
        """Return that it is gone."""
        return failure("gone", "there is no such page", where=request.url)

    def is_fresh(self, _: str) -> bool:
        """Return that it is asked for."""
        return False

    def ready(self, _: object) -> float:
        """Return that nobody waits."""
        return 0.0

    def slow(self, *_: object) -> None:
        """Keep the pace."""


def test_many_sources_are_not_looked_through_for_each_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plans = [SourcePlan(id=f"s{number}", start=f"https://host{number}.example/jobs/") for number in range(50)]
    looked: list[str] = []
    pending = State.pending

    def counted(state: State, name: str, *more: Any) -> list[Input]:
        looked.append(name)
        return pending(state, name, *more)

    monkeypatch.setattr(State, "pending", counted)
    done: list[str] = []
    with State(tmp_path / "state.sqlite") as state:
        course = Course(state, cast("Any", Nothing()), limit=None, step=lambda source, _: done.append(source))
        course.go(plans, lambda pages: map(cast("Any", None), pages))
    assert sorted(done) == sorted(plan.id for plan in plans)
    assert len(looked) <= 2 * len(plans), "once at first, and once when its input has ended"


def test_the_counts_are_there_for_programs(runner: Runner, library: Site) -> None:
    runner.write(LIBRARY)
    done = runner("--json", "--quiet")
    assert done.stderr == ""
    facts: dict[str, Any] = json.loads(done.stdout)["sources"]["library"]
    names = ("records", "rejected", "unchanged", "skipped", "pending")
    assert facts["inputs"] == sum(facts[name] for name in names)
    assert len(library.asked) == 6
