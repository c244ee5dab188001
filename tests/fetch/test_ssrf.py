"""No vector reaches an address that is not public: a spy sees every dial, and a canary hears nothing.

One site on loopback is allowed by name, as a public one stands for itself; the canary is on another address.
"""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from postingkit.errors import FetchError
from postingkit.fetch.client import Client
from postingkit.model import Rejection
from postingkit.sources import Request

from .conftest import LIMITS, FakeClock, Server, ok
from .test_address import LITERALS, SPELLINGS

ALLOWED, CANARY = "127.0.0.1", "127.0.0.2"
BLOCKED = {"address_blocked", "port_blocked", "scheme_blocked", "redirect_blocked", "url_invalid", "dns_failed"}


class Spy:
    """Every address that a socket of this process was told to connect to."""

    def __init__(self, canary: socket.socket) -> None:
        self.dialled: list[Any] = []
        self.canary = canary
        self.port: int = canary.getsockname()[1]

    def is_clean(self) -> bool:
        """Whether nobody but the allowed site was dialled, and the canary heard nothing."""
        others = [address for address in self.dialled if address[0] != ALLOWED]
        with pytest.raises(TimeoutError):
            self.canary.accept()
        return not others


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spy]:
    with socket.create_server((CANARY, 0)) as canary:
        canary.settimeout(0.01)
        one = Spy(canary)
        connects = socket.socket.connect

        def connect(self: socket.socket, address: Any) -> None:
            one.dialled.append(address)
            if address[0] not in {ALLOWED, CANARY}:
                raise ConnectionRefusedError("a test has no network")
            connects(self, address)

        monkeypatch.setattr(socket.socket, "connect", connect)
        monkeypatch.setattr(socket.socket, "connect_ex", connect)
        yield one


NAMES = {"site.example": ALLOWED, "inner.example": CANARY, "meta.example": "169.254.169.254", "six.example": "fd00::1"}


@pytest.fixture
def client(clock: FakeClock) -> Iterator[Client]:
    def resolve(host: str, _: int) -> list[str]:
        return [NAMES[host]] if host in NAMES else [row[4][0] for row in socket.getaddrinfo(host, 80)]  # type: ignore[misc]

    with Client(allow_private=[ALLOWED], limits=LIMITS, clock=clock, resolve=resolve) as one:
        yield one


@pytest.mark.parametrize("literal", [literal for literal in LITERALS if literal != ALLOWED])
def test_literals(literal: str, client: Client, spy: Spy) -> None:
    host = f"[{literal}]" if ":" in literal else literal
    for port in ("", f":{spy.port}"):
        found = client.outcome(Request(f"http://{host}{port}/"))
        assert isinstance(found, FetchError)
        assert found.reason in BLOCKED
    assert not spy.dialled


@pytest.mark.parametrize("host", [host.replace("127.0.0.1", CANARY) for host in SPELLINGS])
def test_spellings(host: str, clock: FakeClock, spy: Spy) -> None:
    with Client(limits=LIMITS, clock=clock) as client:
        found = client.outcome(Request(f"http://{host}:{spy.port}/"))
    assert isinstance(found, FetchError)
    assert found.reason in BLOCKED
    assert not spy.dialled
    assert spy.is_clean()


RESOLVERS: dict[str, list[list[str] | None]] = {
    "rebinding": [[ALLOWED], [CANARY]],
    "public and private": [[ALLOWED, CANARY]],
    "private and public": [[CANARY, ALLOWED]],
    "an alias of an inner name": [["10.0.0.7"]],
    "a short life": [[ALLOWED], ["192.168.0.1"], ["10.0.0.1"]],
    "no answer": [[]],
    "ten thousand answers": [[ALLOWED] * 10_000 + ["10.0.0.1"]],
    "no name, then an answer": [None, [CANARY]],
    "an inner address of version six": [["fd00::1"]],
    "a zone": [["fe80::1%lo"]],
}


@pytest.mark.parametrize("name", RESOLVERS)
def test_names(name: str, clock: FakeClock, spy: Spy, serve: Callable[..., Server]) -> None:
    answers = iter(RESOLVERS[name])
    last: list[str] | None = None

    def resolve(_: str, __: int) -> list[str]:
        nonlocal last
        last = next(answers, last)
        if last is None:
            raise OSError("no such name")
        return last

    server = serve(ok(b"<h1>Archivist</h1>", "Connection: close"))
    with Client(allow_private=[ALLOWED], limits=LIMITS, clock=clock, resolve=resolve) as client:
        found = [client.outcome(Request(server.url(f"/{n}", host="jobs.example"))) for n in range(4)]
    reasons = [one.reason for one in found if isinstance(one, FetchError)]
    assert reasons
    assert set(reasons) <= BLOCKED
    assert spy.is_clean()


REDIRECTS = {
    **{f"{status} to a literal": (status, f"http://{CANARY}:PORT/") for status in (301, 302, 303, 307, 308)},
    "a name of an inner address": (302, "http://inner.example:PORT/"),
    "a name of the cloud's own": (302, "http://meta.example/latest/meta-data/"),
    **{f"port {port}": (302, f"http://93.184.215.14:{port}/") for port in (22, 25, 6379, 11434)},
    "no scheme": (302, f"//{CANARY}:PORT/"),
    "a file": (302, "file:///etc/passwd"),
    "a user": (302, f"http://site.example@{CANARY}:PORT/"),
    "a backslash": (302, f"http:\\\\{CANARY}:PORT/"),
    "several": (300, f"http://{CANARY}:PORT/"),
    "decimal": (302, "http://2130706434:PORT/"),
    "a mapped address": (302, f"http://[::ffff:{CANARY}]:PORT/"),
}


@pytest.mark.parametrize("name", REDIRECTS)
def test_redirects(name: str, client: Client, spy: Spy, serve: Callable[..., Server]) -> None:
    status, target = REDIRECTS[name]
    target = target.replace("PORT", str(spy.port))
    found = client.outcome(Request(serve(ok(b"", f"Location: {target}", status=f"{status} On")).url()))
    assert isinstance(found, FetchError)
    assert found.reason in BLOCKED | {"http_status", "too_many_redirects"}  # a backslash is a path of the same site
    assert spy.is_clean()


def test_a_chain_leads_nowhere_in_its_last_link(client: Client, spy: Spy, serve: Callable[..., Server]) -> None:
    def on(peer: socket.socket, head: bytes) -> None:
        number = int(head.split(b" ")[1].strip(b"/") or b"0")
        target = f"/{number + 1}" if number < 3 else f"http://{CANARY}:{spy.port}/"
        peer.sendall(ok(b"", f"Location: {target}", status="302 Found"))

    found = client.outcome(Request(serve(on).url("/0")))
    assert isinstance(found, FetchError)
    assert found.reason == "address_blocked"
    assert spy.is_clean()


SCHEMES = "file ftp gopher data javascript dict ldap http+unix blob ws jar netdoc".split()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_schemes(scheme: str, client: Client, spy: Spy) -> None:
    found = client.outcome(Request(f"{scheme}://{CANARY}:{spy.port}/"))
    assert isinstance(found, FetchError)
    assert found.reason == "scheme_blocked"
    assert not spy.dialled


POSTING = "<title>Archivist</title><h1>Archivist</h1><h2>Duties</h2><ul><li>Keep papers.</li></ul>"
INNER = f"http://{CANARY}:PORT/jobs/7"
SIDE_DOORS: dict[str, tuple[str, str]] = {
    "a refresh in the page": ("", f'<meta http-equiv="refresh" content="0; url={INNER}">{POSTING}'),
    "a refresh in the headers": (f"Refresh: 0; url={INNER}", POSTING),
    "a link in the headers": (f"Link: <{INNER}>; rel=next", POSTING),
    "a next page": ("", f'<h1>Jobs</h1><a rel="next" href="{INNER}">Next</a> <a href="{INNER}">Archivist</a>'),
    "a canonical address": ("", f'<link rel="canonical" href="{INNER}"><link rel="alternate" href="{INNER}">{POSTING}'),
    "an address in data": (
        "",
        f"""<script type="application/ld+json">{{"@type": "JobPosting", "title": "Archivist", "url": "{INNER}",
        "hiringOrganization": {{"name": "Quay", "sameAs": "{INNER}"}}, "description": "Keep papers."}}</script>""",
    ),
    "a frame": ("", f'<h1>Careers</h1><iframe src="{INNER}"></iframe>'),
    "a file": ("", f'{POSTING}<a href="http://{CANARY}:PORT/ad.pdf">Full job description (PDF)</a>'),
    "a file of an inner name": ("", f'{POSTING}<a href="http://inner.example:PORT/ad.pdf">Job description</a>'),
    "a sitemap": ("Content-Type: text/xml", f"<urlset><url><loc>{INNER}</loc></url></urlset>"),
    "a sitemap of sitemaps": (
        "Content-Type: text/xml",
        f"<sitemapindex><sitemap><loc>http://{CANARY}:PORT/map.xml</loc></sitemap></sitemapindex>",
    ),
    "a feed": (
        "Content-Type: application/rss+xml",
        f"<rss><channel><item><title>Archivist</title><link>{INNER}</link></item></channel></rss>",
    ),
}


@pytest.mark.parametrize("name", SIDE_DOORS)
def test_side_doors(name: str, client: Client, spy: Spy, serve: Callable[..., Server]) -> None:
    header, body = (words.replace("PORT", str(spy.port)) for words in SIDE_DOORS[name])
    server = serve(ok(body.encode(), *([header] if header else ["Content-Type: text/html"])))
    found = list(client.postings(server.url()))
    assert found
    told = {one.reason for one in found if isinstance(one, Rejection)}
    assert told <= BLOCKED | {"not_a_posting", "listing_page", "no_openings"}
    assert spy.dialled
    assert spy.is_clean()


def test_robots_leads_to_no_other_network(client: Client, spy: Spy, serve: Callable[..., Server]) -> None:
    inner = f"http://{CANARY}:{spy.port}"
    moved = serve(ok(b"x"), robots=ok(b"", f"Location: {inner}/robots.txt", status="301 Moved"))
    found = client.outcome(Request(moved.url()))
    assert isinstance(found, FetchError)
    assert found.reason == "address_blocked"
    named = serve(ok(POSTING.encode()), robots=ok(f"User-agent: *\nAllow: /\nSitemap: {inner}/sitemap.xml".encode()))
    assert list(client.postings(named.url()))
    assert spy.is_clean()


def test_a_kept_connection_serves_its_own_name_alone(clock: FakeClock, spy: Spy, serve: Callable[..., Server]) -> None:
    server = serve(ok(POSTING.encode()))
    names = {"site.example": [ALLOWED], "inner.example": [CANARY]}
    with Client(allow_private=[ALLOWED], limits=LIMITS, clock=clock, resolve=lambda host, _: names[host]) as client:
        assert client.fetch(server.url(host="site.example")).body
        names["site.example"] = [CANARY]
        assert client.fetch(server.url(host="site.example")).body, "the connection is the one that was checked"
        found = client.outcome(Request(server.url(host="inner.example")))
    assert isinstance(found, FetchError)
    assert found.reason == "address_blocked"
    assert spy.is_clean()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_proxies(
    name: str, client: Client, spy: Spy, serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, f"http://{CANARY}:{spy.port}")
    assert client.fetch(serve(ok(POSTING.encode())).url()).body
    assert spy.is_clean()


def test_there_are_as_many_vectors_as_are_known() -> None:
    assert len(LITERALS) + len(SPELLINGS) + len(RESOLVERS) + len(REDIRECTS) + len(SCHEMES) + len(SIDE_DOORS) > 124
