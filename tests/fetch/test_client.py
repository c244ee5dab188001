"""The client: polite, patient within bounds, and clear about what came of each address."""

import dataclasses
import gzip
import json
import pickle
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest
import respx
from warcio.archiveiterator import WARCIterator

import postingkit as pk
from postingkit.errors import FetchError
from postingkit.fetch.client import Client
from postingkit.fetch.limits import Limits
from postingkit.fetch.reasons import REASONS, failure
from postingkit.fetch.reply import Reply, Validators
from postingkit.sources import Request, sources

from .conftest import FakeClock

URL = "https://jobs.example/7"
PAGE = "<h1>Archivist</h1>"


@pytest.fixture
def web() -> Iterator[respx.MockRouter]:
    """Return a network where only what a test says exists, and no site has a robots.txt."""
    with respx.mock(assert_all_called=False) as router:
        router.get(path="/robots.txt", name="robots").respond(404)
        yield router


@pytest.fixture
def client(clock: FakeClock) -> Iterator[Client]:
    with Client(contact="jobs@board.example", clock=clock) as one:
        yield one


def reason(client: Client, url: str = URL) -> str | None:
    found = client.outcome(Request(url))
    return found.reason if isinstance(found, FetchError) else None


def test_a_page_becomes_a_capture(client: Client, web: respx.MockRouter) -> None:
    web.get(URL).respond(200, html=PAGE)
    capture = client.fetch(URL)
    assert (capture.body, capture.url, capture.media_type) == (PAGE.encode(), URL, "text/html; charset=utf-8")
    assert capture.captured_at is not None
    assert capture.captured_at.tzinfo is not None


def test_a_request_says_who_asks(client: Client, web: respx.MockRouter) -> None:
    web.get(URL).respond(200, html=PAGE)
    client.fetch(URL)
    for call in web.calls:
        assert re.fullmatch(r"postingkit/[\d.]+ \(\+jobs@board\.example\)", call.request.headers["user-agent"])
        assert "cookie" not in call.request.headers
        assert call.request.headers["accept-encoding"] == "gzip, deflate, br, zstd"


def test_a_redirect_is_followed_and_the_capture_tells_where_it_led(client: Client, web: respx.MockRouter) -> None:
    web.get(URL).respond(301, headers={"location": "https://new.example/8?x=1#apply"})
    web.get("https://new.example/8?x=1").respond(200, html=PAGE)
    reply = client.reply(Request(URL))
    assert (reply.asked, reply.url) == (URL, "https://new.example/8?x=1")
    assert [str(call.request.url) for call in web.calls].count("https://new.example/robots.txt") == 1


def test_each_hop_asks_its_own_robots(client: Client, web: respx.MockRouter) -> None:
    def robots(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="User-agent: *\nDisallow: /" if request.url.host == "new.example" else "")

    web["robots"].mock(side_effect=robots)
    web.get(URL).respond(302, headers={"location": "https://new.example/8"})
    page = web.get("https://new.example/8").respond(200, html=PAGE)
    assert reason(client) == "robots_denied"
    assert not page.called


def test_what_was_meant_for_one_site_is_not_told_to_another(client: Client, web: respx.MockRouter) -> None:
    web.post(URL).respond(302, headers={"location": "https://new.example/8"})
    page = web.get("https://new.example/8").respond(200, html=PAGE)
    client.reply(Request(URL, "POST", b"{}", (("Authorization", "Bearer x"), ("Content-Type", "application/json"))))
    [call] = page.calls
    assert not {"authorization", "content-type"} & set(call.request.headers)
    assert call.request.content == b""


def test_robots_is_asked_once_a_day(client: Client, web: respx.MockRouter, clock: FakeClock) -> None:
    web.get(url__regex=r"https://jobs\.example/\d").respond(200, html=PAGE)
    for number in range(3):
        client.fetch(f"https://jobs.example/{number}")
    assert web["robots"].call_count == 1
    clock.seconds += 25 * 3600
    client.fetch(URL)
    assert web["robots"].call_count == 2


@pytest.mark.parametrize(
    ("robots", "path", "open_"),
    [
        ("", "/7", True),
        ("User-agent: *\nDisallow:", "/7", True),
        ("User-agent: *\nDisallow: /", "/7", False),
        ("User-agent: *\nDisallow: /jobs", "/7", True),
        ("User-agent: *\nDisallow: /jobs", "/jobs/7", False),
        ("User-agent: *\nDisallow: /jobs\nAllow: /jobs/7", "/jobs/7", True),
        ("User-agent: *\nAllow: /jobs\nDisallow: /jobs/7", "/jobs/7", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/7.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/7.pdf?x", True),
        ("User-agent: *\nDisallow: /*?print=", "/7?print=1", False),
        ("User-agent: otherbot\nDisallow: /", "/7", True),
        ("User-agent: otherbot\nUser-agent: PostingKit\nDisallow: /", "/7", False),
        ("User-agent: postingkit\nAllow: /\n\nUser-agent: *\nDisallow: /", "/7", True),
        ("user-agent:*\ndisallow:/7 # closed", "/7", False),
        ("User-agent: *\r\nDisallow: /7\r\n", "/7", False),
        ("User-agent: *\nDisallow: /caf%C3%A9", "/café", False),
        ("Disallow: /", "/7", True),
    ],
)
def test_robots_rules(robots: str, path: str, *, open_: bool, client: Client, web: respx.MockRouter) -> None:
    web["robots"].respond(200, text=robots)
    web.route(host="jobs.example").respond(200, html=PAGE)
    assert (reason(client, f"https://jobs.example{path}") is None) == open_


def test_requests_to_a_host_keep_their_distance(client: Client, web: respx.MockRouter, clock: FakeClock) -> None:
    starts: list[float] = []

    def answer(_: httpx.Request) -> httpx.Response:
        starts.append(clock.seconds)
        return httpx.Response(200, html=PAGE)

    web.get(url__regex=r"https://jobs\.example/\d").mock(side_effect=answer)
    web["robots"].respond(200, text="User-agent: *\nCrawl-delay: 5")
    for number in range(4):
        client.fetch(f"https://jobs.example/{number}")
    gaps = [round(later - earlier, 6) for earlier, later in pairwise(starts)]
    assert gaps == [5, 5, 5]
    assert starts[0] - 1000 >= 5  # robots.txt is a request as well


def test_another_host_does_not_wait(client: Client, web: respx.MockRouter, clock: FakeClock) -> None:
    web.route().respond(200, html=PAGE)
    web["robots"].respond(404)
    for number in range(5):
        client.fetch(f"https://host{number}.example/")
    assert clock.slept == [1.0] * 5  # each between its robots.txt and its page


@pytest.mark.parametrize(
    ("answers", "outcome", "asked"),
    [
        ([500, 200], None, 2),
        ([502, 503, 200], None, 3),
        ([500, 500, 500], "server_error", 3),
        ([404], "gone", 1),
        ([403], "access_denied", 1),
        ([400], "http_status", 1),
        ([429, 200], None, 2),
        ([429, 429, 429], "too_many_requests", 3),
    ],
)
def test_what_may_pass_is_tried_again(
    answers: list[int], outcome: str | None, asked: int, client: Client, web: respx.MockRouter
) -> None:
    page = web.get(URL).mock(side_effect=[httpx.Response(status, html=PAGE) for status in answers])
    assert reason(client) == outcome
    assert page.call_count == asked


def test_broken_connections_are_tried_again(client: Client, web: respx.MockRouter) -> None:
    page = web.get(URL).mock(
        side_effect=[
            httpcore.ConnectError("refused"),
            httpcore.ReadError("reset"),
            httpx.Response(200, html=PAGE),
        ]
    )
    assert reason(client) is None
    assert page.call_count == 3


RETRY_AFTER = [
    ("0", 0), ("1", 1), ("119", 119), (" 7 ", 7), ("Mon, 02 Nov 2026 08:01:00 GMT", 60),
    ("Mon, 02 Nov 2020 08:00:00 GMT", 0), ("Monday, 02-Nov-26 08:01:00 GMT", 60), ("Mon Nov  2 08:01:00 2026", 60),
    ("120", 120), ("07", 7), ("124", None), ("Mon, 02 Nov 2026 08:02:30 GMT", None), ("1;2", 30),
    ("130", None), ("3600", None), ("9999999999", None), ("9" * 400, None), ("Fri, 01 Jan 2100 00:00:00 GMT", None),
    ("-1", 30), ("1.5", 30), ("inf", 30), ("nan", 30), ("1e400", 30), ("", 30), ("soon", 30), ("0x10", 30), ("²", 30),
    ("Mon, 99 Foo 2026 08:01:00 GMT", 30), ("1, 2", 30), ("+5", 30), ("1_000", 30),
]  # fmt: skip


@pytest.mark.parametrize(("value", "seconds"), RETRY_AFTER)
def test_retry_after(value: str, seconds: int | None, client: Client, web: respx.MockRouter, clock: FakeClock) -> None:
    """Up to the patience it is waited for; beyond it the answer is retry_later, with the time."""
    web.get("https://jobs.example/1").respond(200, html=PAGE)
    client.fetch("https://jobs.example/1")
    headers = [(b"retry-after", value.encode())]
    page = web.get(URL).mock(side_effect=[httpx.Response(429, headers=headers), httpx.Response(200, html=PAGE)])
    clock.slept.clear()
    found = client.outcome(Request(URL))
    if seconds is None:
        assert isinstance(found, FetchError)
        assert (found.reason, page.call_count) == ("retry_later", 1)
        assert found.retry_at is not None
        assert (found.retry_at - clock.now()).total_seconds() > 110
        assert sum(clock.slept) < 10
        assert reason(client, "https://jobs.example/1") == "retry_later", "the host is left alone"
    else:
        assert isinstance(found, Reply)
        assert seconds - 3 <= sum(clock.slept) <= seconds + 4


def test_a_page_that_did_not_change_is_not_sent_again(clock: FakeClock, web: respx.MockRouter, tmp_path: Path) -> None:
    headers = {"etag": '"7a"', "last-modified": "Mon, 02 Nov 2026 08:00:00 GMT"}
    page = web.get(URL).respond(200, html=PAGE, headers=headers)
    with Client(keep=tmp_path, clock=clock) as client:
        first = client.reply(Request(URL))
        page.respond(304)
        clock.seconds += 7200
        second = client.reply(Request(URL))
    assert (first.unchanged, second.unchanged, second.body) == (False, True, PAGE.encode())
    assert second.capture == first.capture
    sent = page.calls[1].request.headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == tuple(headers.values())


def test_validators_of_ones_own(client: Client, web: respx.MockRouter) -> None:
    page = web.get(URL).respond(304)
    reply = client.reply(Request(URL), Validators('"7a"'))
    assert (reply.unchanged, reply.body) == (True, b"")
    assert page.calls[0].request.headers["if-none-match"] == '"7a"'


def test_kept_pages_are_read_again_without_the_network(
    clock: FakeClock, web: respx.MockRouter, tmp_path: Path, postings: Path
) -> None:
    body = (postings / "systems-librarian.html").read_bytes()
    page = web.get(URL).respond(200, content=body, headers={"content-type": "text/html", "tdm-reservation": "0"})
    with Client(keep=tmp_path, clock=clock) as client:
        fetched = client.fetch(URL)
        clock.seconds += 86400
        client.fetch(URL)
        page.respond(200, content=body + b"<!-- edited -->", headers={"content-type": "text/html"})
        client.fetch(URL)
    kept = list(pk.captures(tmp_path))
    assert [capture.body for capture in kept] == [body, body + b"<!-- edited -->"]
    assert kept[0] == fetched
    assert pk.parse(kept[0]) == pk.parse(fetched)
    [facts, _] = sorted(tmp_path.rglob("*.capture"))
    assert json.loads(facts.read_bytes())["status"] == 200


@pytest.mark.parametrize("name", ["pages.warc.gz", "pages.warc"])
def test_an_archive_is_read_again_without_the_network(
    name: str, clock: FakeClock, web: respx.MockRouter, tmp_path: Path, postings: Path
) -> None:
    body = (postings / "systems-librarian.html").read_bytes()
    packed = {"content-type": "text/html", "content-encoding": "gzip"}
    web.get(URL).respond(200, content=gzip.compress(body), headers=packed)
    web.get("https://jobs.example/8").respond(200, html=PAGE)
    for number in (7, 8):  # a second client goes on at the end
        with Client(keep=tmp_path / name, clock=clock) as client:
            reply = client.reply(Request(f"https://jobs.example/{number}"))
            assert reply.kept.startswith(f"{(tmp_path / name).as_posix()}#bytes=")
    first, second = pk.captures(tmp_path / name)
    assert (first.body, first.url, first.media_type) == (body, URL, "text/html")
    assert first.captured_at is not None
    assert second.body == PAGE.encode()
    assert pk.parse(first)[0].title == "Systems Librarian"
    with (tmp_path / name).open("rb") as file:
        records = list(WARCIterator(file, check_digests="raise"))
        assert [record.http_headers.get_header("X-Orig-Content-Encoding") for record in records] == ["gzip", None]


def test_offline_an_archive_gives_the_last_page_of_an_address_and_no_other_s(
    clock: FakeClock, web: respx.MockRouter, tmp_path: Path
) -> None:
    page = web.get(URL).respond(200, html=PAGE)
    web.get("https://jobs.example/old").respond(301, headers={"location": "/7"})
    web.get("https://jobs.example/logo").respond(200, content=b"PNG", headers={"content-type": "image/png"})
    with Client(keep=tmp_path / "kept.warc", clock=clock) as client:
        first = client.fetch(URL)
        client.fetch("https://jobs.example/logo")
        page.respond(200, html=PAGE + "<!-- edited -->")
        last = client.fetch("https://jobs.example/old")
    calls = web.calls.call_count
    with Client(keep=tmp_path / "kept.warc", offline=True) as client:
        assert client.fetch(URL) == client.fetch("https://jobs.example/old") == last != first
        for url in ("https://jobs.example/logo", "https://jobs.example/8"):
            with pytest.raises(pk.FetchError) as caught:
                client.fetch(url)
            assert (caught.value.reason, caught.value.where) == ("not_kept", url)
        assert client.permission("https://jobs.example/8").may("https://jobs.example/8")
        posted = client.outcome(Request(URL, "POST", b"{}"))
        assert isinstance(posted, pk.FetchError), "what a body asked for has no address of its own"
    assert web.calls.call_count == calls


def test_an_archive_that_cannot_be_written_is_said_to_be(web: respx.MockRouter, tmp_path: Path) -> None:
    web.get(URL).respond(200, html=PAGE)
    with Client(keep=tmp_path / "absent" / "x.warc", delay=0) as client, pytest.raises(pk.FileError, match="be kept"):
        client.fetch(URL)


def test_a_folder_that_cannot_be_written_is_said_to_be(web: respx.MockRouter, tmp_path: Path) -> None:
    web.get(URL).respond(200, html=PAGE)
    (tmp_path / "kept").write_text("a file")
    with Client(keep=tmp_path / "kept", delay=0) as client, pytest.raises(pk.FileError, match="cannot be kept"):
        client.fetch(URL)


@pytest.mark.parametrize(
    ("headers", "body", "outcome"),
    [
        ({"tdm-reservation": "1"}, PAGE, "rights_reserved"),
        ({"tdm-reservation": "0"}, PAGE, None),
        ({}, f'<meta name="tdm-reservation" content="1">{PAGE}', "rights_reserved"),
        ({}, f"<META content=1 NAME=TDM-reservation>{PAGE}", "rights_reserved"),
        ({"content-signal": "search=no"}, PAGE, "rights_reserved"),
        ({"content-signal": "ai-train=no, search=yes"}, PAGE, None),
        ({"x-robots-tag": "noindex, noai"}, PAGE, None),
    ],
)
def test_reservations_are_honoured(
    headers: dict[str, str], body: str, outcome: str | None, client: Client, web: respx.MockRouter
) -> None:
    web.get(URL).respond(200, html=body, headers=headers)
    assert reason(client) == outcome


def test_rights_are_recorded(client: Client, web: respx.MockRouter) -> None:
    web["robots"].respond(200, text="User-agent: *\nContent-Signal: ai-input=no")
    web.get(URL).respond(200, html=PAGE, headers={"x-robots-tag": "noarchive", "content-signal": "ai-train=no"})
    rights = client.reply(Request(URL)).rights
    assert dict(rights.signals) == {"ai-input": False, "ai-train": False}
    assert rights.robots_tag == "noarchive"


def test_captures_keep_their_order_and_refusals_their_place(web: respx.MockRouter) -> None:
    for number in range(30):
        web.get(f"https://host{number % 7}.example/{number}").respond(200 if number % 5 else 404, text=str(number))
    refused: list[Any] = []
    with Client(delay=0) as client:
        urls = [f"https://host{number % 7}.example/{number}" for number in range(30)]
        bodies = [capture.body for capture in client.captures(urls, refused=refused.append)]
        with pytest.raises(FetchError, match="no such page"):
            list(client.captures(urls[:1]))
    assert bodies == [str(number).encode() for number in range(30) if number % 5]
    assert [error.where for error in refused] == [url for number, url in enumerate(urls) if number % 5 == 0]


def test_a_board_is_followed_through_its_source(client: Client, web: respx.MockRouter) -> None:
    door = "https://boards-api.greenhouse.io/v1/boards/harborfalls/jobs?content=true"
    job = {
        "id": 7, "title": "Archivist", "absolute_url": "https://boards.greenhouse.io/harborfalls/jobs/7",
        "location": {"name": "Harbor Falls, NY"}, "updated_at": "2026-11-02", "content": "Keep papers.",
    }  # fmt: skip
    web.get(door).respond(200, json={"jobs": [job], "meta": {"total": 1}})
    [capture] = client.board("https://boards.greenhouse.io/harborfalls")
    [posting] = pk.parse(capture)
    assert (posting.title, posting.source.platform) == ("Archivist", "greenhouse")


def test_a_careers_page_leads_to_the_board_that_it_links(client: Client, web: respx.MockRouter) -> None:
    web.get("https://employer.example/careers").respond(
        200, html='<h1>Careers</h1><p><a href="https://boards.greenhouse.io/harborfalls">Openings</a></p>'
    )
    door = "https://boards-api.greenhouse.io/v1/boards/harborfalls/jobs?content=true"
    web.get(door).respond(200, json={"jobs": []})
    assert [capture.url for capture in client.board("https://employer.example/careers")][1:] == [door]


def test_a_sitemap_leads_to_its_pages_and_each_is_asked_once(client: Client, web: respx.MockRouter) -> None:
    pages = "".join(f"<url><loc>https://jobs.example/{number}</loc></url>" for number in (1, 2, 2, 1))
    web.get("https://jobs.example/sitemap.xml").respond(200, content=f"<urlset>{pages}</urlset>".encode())
    web.get(url__regex=r"https://jobs\.example/\d").respond(200, html=PAGE)
    found = list(client.board("https://jobs.example/sitemap.xml"))
    assert [capture.url for capture in found[1:]] == ["https://jobs.example/1", "https://jobs.example/2"]
    assert len(list(client.board("https://jobs.example/sitemap.xml", most=2))) == 2


def test_a_board_of_another_employer_is_caught(client: Client, web: respx.MockRouter) -> None:
    job = {
        "id": 7,
        "title": "Cook",
        "absolute_url": "https://boards.greenhouse.io/quay/jobs/7",
        "updated_at": "2026-10-01",
    }
    job |= {"location": {"name": "Hull"}, "company_name": "Quay Bakery"}
    web.get(url__startswith="https://boards-api.greenhouse.io/").respond(
        200, json={"jobs": [job], "meta": {"total": 1}}
    )
    assert len(list(client.board("https://boards.greenhouse.io/quay", employer="Quay Bakery Ltd"))) == 1
    with pytest.raises(FetchError) as caught:
        list(client.board("https://boards.greenhouse.io/quay", employer="Harbour Trust"))
    assert (caught.value.reason, caught.value.quote) == ("another_employer", "Quay Bakery")


def test_a_page_and_the_file_it_links_are_one_record(client: Client, web: respx.MockRouter, postings: Path) -> None:
    page = (
        "<title>Conservation Technician</title><h1>Conservation Technician</h1><p>Westbrook Museum of Art</p>"
        "<h2>Schedule</h2><p>Weekends in the summer.</p><h2>How to apply</h2><p>Apply at work@westbrook.example.</p>"
        '<p><a href="/files/technician.pdf">Full job description</a> <a href="/files/form.pdf">Application form</a></p>'
    )
    web.get(URL).respond(200, html=page)
    pdf = (postings / "conservation-technician.pdf").read_bytes()
    file = web.get("https://jobs.example/files/technician.pdf").respond(200, content=pdf)
    [record] = client.postings(URL)
    assert isinstance(record, pk.JobPosting)
    assert record.source.url == "https://jobs.example/files/technician.pdf"
    assert [one.url for one in record.source.linked] == [URL]
    assert {method.value for method in record.application.methods} > {"work@westbrook.example"}
    [words] = [
        one
        for path in record.evidence
        if path.startswith("/application/methods")
        for one in record.why(path)
        if one.source
    ]
    assert (words.source, words.span) == (URL, None)
    assert pk.JobPosting.model_validate_json(record.model_dump_json()) == record
    file.respond(404)
    [record] = client.postings(URL)
    assert isinstance(record, pk.JobPosting)
    assert (record.source.url, record.source.linked) == (URL, ())


def test_a_page_that_cannot_be_had_is_an_outcome_among_others(client: Client, web: respx.MockRouter) -> None:
    web.get(URL).respond(410)
    [rejection] = client.postings(URL)
    assert isinstance(rejection, pk.Rejection)
    assert (rejection.reason, rejection.source.url) == ("gone", URL)


FORBIDDEN = next(one for one in sources() if one.name == "bamboohr")


def test_a_platform_that_forbids_programs_is_left_alone(
    client: Client, web: respx.MockRouter, clock: FakeClock
) -> None:
    url = "https://harborfalls.bamboohr.com/careers"
    assert FORBIDDEN.terms.forbidden
    request = FORBIDDEN.first(url)
    assert request is not None
    page = web.route(url=request.url).respond(200, json={"result": []})
    with pytest.raises(FetchError) as caught:
        list(client.board(url))
    assert (caught.value.reason, page.called) == ("terms_forbid", False)
    with Client(leave=["bamboohr"], clock=clock) as trusted:
        assert len(list(trusted.board(url))) == 1


def test_errors_cross_processes_with_all_they_have() -> None:
    error = failure("server_error", "the site failed", where=URL, quote="7", status=503)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (str(copy), copy.status, copy.reason) == (str(error), 503, "server_error")


@pytest.mark.parametrize("name", REASONS)
def test_every_reason_has_advice_and_stands_in_the_manual(name: str, root: Path) -> None:
    assert REASONS[name].advice
    assert re.search(rf"^\| `{name}` \| [^|]+ \| [^|]+ \|$", (root / "docs" / "errors.md").read_text(), re.MULTILINE)


def test_limits_are_checked_values() -> None:
    assert dataclasses.replace(Limits(), deadline=2).deadline == 2
    with pytest.raises(TypeError):
        Limits(5)  # type: ignore[call-arg]
