"""One site from end to end: a listing with pages, a sitemap, a feed, a board, a posting as a PDF, one that moved.

The whole run is a process of its own in which no address but loopback can be connected to.
"""

import datetime as dt
import json
import os
from pathlib import Path

import pytest

from postingkit.run.course import VERSION
from postingkit.run.ending import finish
from postingkit.run.shown import events
from postingkit.run.state import State
from postingkit.sources import Request

from .conftest import Runner, Site, listing, posting

SPY = """
import socket
connect = socket.socket.connect
def checked(self, address):
    if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1"):
        open({log!r}, "a").write(repr(address))
        raise ConnectionRefusedError("a test has no network")
    return connect(self, address)
socket.socket.connect = checked
"""


BOARD = "/v1/board/harborfalls/jobs"


def board(*titles: str) -> dict[str, bytes]:
    """Return a platform's board as Rippling answers: the list, and each posting at an address below it."""
    pages: dict[str, bytes] = {}
    listed = []
    for title in titles:
        number = f"9f0f2c3e-0000-4000-8000-{sum(title.encode()):012}"
        one = {"uuid": number, "name": title, "url": f"https://ats.rippling.com/harborfalls/jobs/{number}"}
        listed.append(one | {"workLocation": {"id": "1", "label": "Harbor Falls, NY"}})
        words = "<h3>Responsibilities</h3><ul><li>Keep the pipes in order</li><li>Answer calls by night</li></ul>"
        more: dict[str, object] = {"companyName": "Harbor Falls Public Library", "createdOn": "2026-06-06T10:00:00Z"}
        more |= {"description": {"role": words}, "workLocations": ["Harbor Falls, NY"]}
        pages[f"{BOARD}/{number}"] = json.dumps(one | more).encode()
    return pages | {BOARD: json.dumps(listed).encode()}


ITEM = """<item><title>{title}</title><link>{root}/feed/{number}</link><description>&lt;p&gt;Harbor Falls Library,
Harbor Falls, NY&lt;/p&gt;&lt;h2&gt;Duties&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Drive the bookmobile.&lt;/li&gt;&lt;/ul&gt;
</description></item>"""
PLAN = (
    'id = "listing"\nstart = "{root}/careers/"',
    'id = "map"\nstart = "{root}/sitemap.xml"',
    'id = "feed"\nstart = "{root}/feed.xml"',
    'id = "board"\nstart = "{root}/v1/board/harborfalls/jobs"',
    'id = "notice"\nstart = "{root}/notice/"',
)


def feed(root: str, *titles: str) -> bytes:
    items = "".join(ITEM.format(title=title, number=number, root=root) for number, title in enumerate(titles, 1))
    head = '<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title>'
    return f"{head}{items}</channel></rss>".encode()


@pytest.fixture
def whole(site: Site, postings: Path) -> Site:
    pdf = (postings / "conservation-technician.pdf").read_bytes()
    link = '<p><a href="/files/{}.pdf">Full job description (PDF)</a></p>'
    site.pages |= {
        "/careers/": listing("/careers/archivist", "/careers/conservation-technician", "/careers/?page=2"),
        "/careers/?page=2": listing("/careers/librarian", "/careers/registrar", "/careers/"),
        "/careers/archivist": posting("Archivist"),
        "/careers/conservation-technician": posting("Conservation Technician", more=link.format("technician")),
        "/files/technician.pdf": pdf,
        "/careers/librarian": posting("Systems Librarian"),
        "/careers/registrar": "/positions/registrar",
        "/positions/registrar": posting("Registrar"),
        "/sitemap.xml": f'<?xml version="1.0"?><sitemapindex><sitemap><loc>{site.root}/jobs.xml</loc></sitemap>'
        "</sitemapindex>".encode(),
        "/jobs.xml": f'<?xml version="1.0"?><urlset><url><loc>{site.root}/jobs/1</loc></url>'
        f"<url><loc>{site.root}/jobs/2</loc></url></urlset>".encode(),
        "/jobs/1": posting("Gardener"),
        "/jobs/2": posting("Archivist"),
        "/feed.xml": feed(site.root, "Driver", "Mechanic"),
        **board("Plumber", "Electrician"),
        "/notice/": b"<html><body><h1>Work with us</h1><p>We have one opening.</p>"
        + link.format("notice").encode() + b"</body></html>",
        "/files/notice.pdf": pdf + b"\n",
    }  # fmt: skip
    return site


EXPECTED = {
    "listing": ["Archivist", "Conservation Technician", "Registrar", "Systems Librarian"],
    "map": ["Archivist", "Gardener"],
    "feed": ["Driver", "Mechanic"],
    "board": ["Electrician", "Plumber"],
    "notice": ["Conservation Technician"],
}


def test_a_site_is_run_again_unchanged_and_again_with_what_happened(runner: Runner, whole: Site) -> None:
    spy, log = runner.folder / "spy", runner.folder / "asked"
    spy.mkdir()
    (spy / "sitecustomize.py").write_text(SPY.format(log=str(log)))
    path = {"PYTHONPATH": os.pathsep.join(filter(None, (str(spy), os.environ.get("PYTHONPATH"))))}
    runner.write(*PLAN)

    done = runner(**path)
    assert done.returncode == 0, done.stderr
    first = (runner.out / "postings.jsonl").read_bytes()
    titles = sorted(title for one in EXPECTED.values() for title in one)
    assert sorted(runner.titles()) == titles
    facts = runner.health()
    assert {name: one["given"] for name, one in facts.items()} == {name: len(one) for name, one in EXPECTED.items()}
    assert {one["event"] for one in runner.told()} == {"new"}
    by_url = {record["source"]["url"].removeprefix(whole.root): record for record in runner.records()}
    assert by_url["/positions/registrar"]["title"] == "Registrar", "the record names where the posting moved to"

    both = by_url["/files/technician.pdf"]
    assert [one["url"] for one in both["source"]["linked"]] == [f"{whole.root}/careers/conservation-technician"]
    assert both["compensation"][0]["min"] == "24.50", "the file says more, so its own words stand"
    assert both["application_deadline"]["date"] == "2026-06-01"
    methods = {method["value"] for method in both["application"]["methods"]}
    assert {"hr@westbrookmuseum.example", "jobs@harborfalls.example"} <= methods
    [notice] = [one for one in runner.records() if one["source"]["url"].endswith("notice.pdf")]
    assert [one["url"] for one in notice["source"]["linked"]] == [f"{whole.root}/notice/"]

    [group] = [json.loads(line) for line in (runner.out / "duplicates.jsonl").read_bytes().splitlines()]
    assert group["reason"] == "same_words"
    assert [(one["source"], one["title"]) for one in group["postings"]] == [
        ("listing", "Archivist"),
        ("map", "Archivist"),
    ]

    done = runner(**path)
    assert done.returncode == 0, done.stderr
    for one in runner.health().values():
        assert one["inputs"] == one["unchanged"]
    assert (runner.out / "postings.jsonl").read_bytes() == first
    assert runner.told() == []

    whole.pages["/careers/archivist"] = posting("Archivist", pay="$61,000 - $67,000 per year")
    whole.pages["/careers/librarian"] = 404
    whole.pages |= board("Plumber", "Electrician", "Carpenter")
    done = runner(**path)
    assert done.returncode == 3, done.stderr
    told = {(one["event"], one["source"], one["title"]): one["fields"] for one in runner.told()}
    assert set(told) == {
        ("changed", "listing", "Archivist"),
        ("closed", "listing", "Systems Librarian"),
        ("new", "board", "Carpenter"),
    }
    assert "compensation" in told["changed", "listing", "Archivist"]
    assert sorted([*runner.titles(), "Systems Librarian"]) == sorted([*titles, "Carpenter"])
    assert not log.exists(), log.read_text()


@pytest.mark.parametrize("kept", ["kept", "kept.warc.gz"])
def test_a_site_that_was_kept_is_run_again_without_it(runner: Runner, whole: Site, kept: str) -> None:
    runner.write(*PLAN)
    assert runner("--keep", runner.folder / kept).returncode == 0
    records, asked = (runner.out / "postings.jsonl").read_bytes(), len(whole.asked)
    runner.out = runner.folder / "again"
    done = runner("--keep", runner.folder / kept, "--offline")
    assert done.returncode == 0, done.stderr
    assert (runner.out / "postings.jsonl").read_bytes() == records, "lists led on, and page and file are one record"
    assert len(whole.asked) == asked
    assert "--keep DIR" in runner("--offline").stderr
    runner.out = runner.folder / "empty"
    done = runner("--keep", runner.folder / f"no-{kept}", "--offline", "--only", "feed")
    assert (done.returncode, "the start gave nothing (not_kept)" in done.stderr) == (4, True)
    assert len(whole.asked) == asked


def test_a_posting_at_another_address_is_reposted(runner: Runner, site: Site) -> None:
    site.pages |= {
        "/jobs/": listing("/jobs/1", "/jobs/2"),
        "/jobs/1": posting("Archivist"),
        "/jobs/2": posting("Cook"),
    }
    runner.write('id = "library"\nstart = "{root}/jobs/"')
    runner()
    site.pages |= {"/jobs/": listing("/jobs/2", "/jobs/3"), "/jobs/3": posting("Archivist"), "/jobs/1": 404}
    runner()
    first = {one["url"].rpartition("/")[2]: one for one in runner.told()}
    assert (first["3"]["event"], first["1"]["event"], first["1"]["why"]) == ("reposted", "closed", "reposted")
    assert first["3"]["of"] == first["1"]["id"]
    facts = runner.health()["library"]
    assert (facts["new"], facts["reposted"], facts["closed"]) == (0, 1, 1)
    assert sorted(runner.titles()) == ["Archivist", "Cook"]


def test_the_same_job_in_two_towns_stays_two(runner: Runner, site: Site) -> None:
    for name, town in (("a", "Harbor Falls, NY"), ("b", "Quay City, OH")):
        site.pages |= {f"/{name}/": listing(f"/{name}/1"), f"/{name}/1": posting("Archivist", city=town)}
    runner.write(*(f'id = "{name}"\nstart = "{{root}}/{name}/"' for name in "ab"))
    runner()
    assert runner.titles() == ["Archivist", "Archivist"]
    assert (runner.out / "duplicates.jsonl").read_bytes() == b""


def test_one_posting_of_a_platform_at_two_sources_is_one_job(runner: Runner, site: Site) -> None:
    site.pages |= board("Plumber", "Electrician")
    runner.write(*(f'id = "{name}"\nstart = "{{root}}{BOARD}?from={name}"' for name in "ab"))
    site.pages |= {f"{BOARD}?from={name}": site.pages[BOARD] for name in "ab"}
    runner()
    groups = [json.loads(line) for line in (runner.out / "duplicates.jsonl").read_bytes().splitlines()]
    assert len(runner.records()) == 4
    assert [group["reason"] for group in groups] == ["same_number"] * 2
    assert [one["source"] for one in groups[0]["postings"]] == ["a", "b"]


def test_a_file_that_changes_changes_its_posting(runner: Runner, site: Site, postings: Path) -> None:
    link = '<a href="/files/ad.pdf">Job description</a> <a href="/files/form.pdf">Application form</a>'
    site.pages |= {
        "/jobs/": listing("/jobs/1"),
        "/jobs/1": posting("Conservation Technician", more=link),
        "/files/ad.pdf": 503,
    }
    runner.write('id = "museum"\nstart = "{root}/jobs/"')
    runner()
    assert [one["source"]["url"].rpartition("/")[2] for one in runner.records()] == ["1"]
    site.pages["/files/ad.pdf"] = (postings / "conservation-technician.pdf").read_bytes()
    runner()
    [record] = runner.records()
    assert record["source"]["url"].endswith("ad.pdf")
    [event] = runner.told()
    assert (event["event"], event["url"].rpartition("/")[2]) == ("changed", "1")
    assert {"compensation", "description"} <= set(event["fields"])
    assert "/files/form.pdf" not in site.asked
    site.pages["/files/ad.pdf"] = (postings / "archivist.md").read_bytes()
    runner()
    assert len(runner.records()) == 2, "a file that states another posting is a record of its own"


def test_a_file_that_holds_no_posting_is_skipped(runner: Runner, site: Site) -> None:
    site.pages |= {
        "/jobs/": listing("/jobs/1"),
        "/jobs/1": posting("Archivist", more='<a href="/files/ad.pdf">Job details</a>'),
        "/files/ad.pdf": b"no posting, and no file of that kind at all",
    }
    runner.write('id = "museum"\nstart = "{root}/jobs/"')
    done = runner()
    assert done.returncode == 0, done.stderr
    assert "3 inputs = 1 records + 0 rejected + 0 unchanged + 2 skipped + 0 pending" in done.stderr
    assert runner.titles() == ["Archivist"]


def test_what_expires_is_closed(runner: Runner, site: Site) -> None:
    data = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "JobPosting",
    "title": "%s", "validThrough": "%s", "description": "Keep the papers of the town.",
    "hiringOrganization": {"@type": "Organization", "name": "Harbor Falls Public Library"}}</script>"""
    site.pages |= {"/jobs/": listing("/jobs/1", "/jobs/2"), "/jobs/2": posting("Cook")}
    site.pages["/jobs/1"] = posting("Archivist", more=data % ("Archivist", "2031-12-31"))
    site.pages["/jobs/2"] = posting("Cook", more=data % ("Cook", "2026-01-31"))
    runner.write('id = "library"\nstart = "{root}/jobs/"')
    runner()
    assert sorted(runner.titles()) == ["Archivist", "Cook"], "what was past when it was found is shown as it is"
    with State(runner.out / "state.sqlite") as state:
        number = state.begin("library", Request(f"{site.root}/jobs/"), VERSION)
        while pending := state.pending("library", number, VERSION, 1):
            state.unchanged(pending[0], "")
        assert finish(state, "library", number, dt.datetime(2031, 12, 31, 20, tzinfo=dt.UTC))
        assert list(events(state, "library", number)) == []
        state.published("library")
        number = state.begin("library", Request(f"{site.root}/jobs/"), VERSION)
        while pending := state.pending("library", number, VERSION, 1):
            state.unchanged(pending[0], "")
        assert finish(state, "library", number, dt.datetime(2032, 1, 1, 13, tzinfo=dt.UTC))
        [told] = map(json.loads, events(state, "library", number))
    assert (told["event"], told["why"], told["title"]) == ("closed", "expired", "Archivist")


def test_what_is_fresh_is_not_asked_for(runner: Runner, site: Site) -> None:
    site.pages |= {"/jobs/": listing("/jobs/1"), "/jobs/1": posting("Archivist")}
    site.headers["Cache-Control"] = "max-age=3600"
    runner.write('id = "museum"\nstart = "{root}/jobs/"')
    runner()
    asked = len(site.asked)
    done = runner()
    assert "2 inputs = 0 records + 0 rejected + 2 unchanged" in done.stderr
    assert len(site.asked) == asked
