"""Whatever a server does, a fetch ends in time, by its right name."""

import contextlib
import datetime as dt
import gzip
import itertools
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable

import brotli
import pytest
import trustme

from postingkit.errors import FetchError
from postingkit.fetch.client import Client
from postingkit.fetch.limits import MEBIBYTE
from postingkit.sources import Request

from .conftest import LIMITS, SLACK, FakeClock, Handler, Server, ok

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
PAUSE = 0.1


def drip(start: bytes, pieces: Iterable[bytes], pause: float = PAUSE) -> Handler:
    def handler(peer: socket.socket, _: bytes) -> None:
        peer.sendall(start)
        for piece in pieces:
            peer.sendall(piece)
            time.sleep(pause)

    return handler


def close_after(data: bytes) -> Handler:
    def handler(peer: socket.socket, _: bytes) -> None:
        peer.sendall(data)
        peer.shutdown(socket.SHUT_RDWR)

    return handler


def reset_after(data: bytes) -> Handler:
    def handler(peer: socket.socket, _: bytes) -> None:
        peer.sendall(data)
        time.sleep(0.05)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        peer.close()

    return handler


def silence(_: socket.socket, __: bytes) -> None:
    time.sleep(3)


WHOLE = ok(b"<h1>Archivist</h1>")
FOREVER = itertools.repeat
REASONS: dict[str, tuple[Handler | bytes, set[str]]] = {
    "drips its body": (drip(HEAD + b"Content-Length: 9999\r\n\r\n", FOREVER(b"x")), {"deadline_exceeded"}),
    "drips its headers": (drip(HEAD, FOREVER(b"X-A: b\r\n")), {"deadline_exceeded"}),
    "drips its status line": (drip(b"", (bytes([byte]) for byte in HEAD * 99)), {"deadline_exceeded"}),
    "drips chunks": (drip(CHUNKED, FOREVER(b"1\r\nx\r\n")), {"deadline_exceeded"}),
    "sends 103 for ever": (drip(b"", FOREVER(b"HTTP/1.1 103 Early Hints\r\n\r\n")), {"deadline_exceeded"}),
    "sends 100 for ever, fast": (
        drip(b"", FOREVER(b"HTTP/1.1 100 Continue\r\n\r\n" * 500), 0),
        {"deadline_exceeded", "body_too_large"},
    ),
    "sends headers for ever": (drip(HEAD, FOREVER(b"X-A: b\r\n" * 9000), 0), {"protocol_error"}),
    "sends a body for ever": (drip(HEAD + b"\r\n", FOREVER(b"x" * MEBIBYTE), 0), {"body_too_large"}),
    "sends chunks for ever": (drip(CHUNKED, FOREVER(b"10000\r\n" + b"x" * 65536 + b"\r\n"), 0), {"body_too_large"}),
    "sends trailers for ever": (drip(CHUNKED + b"0\r\n", FOREVER(b"X-A: b\r\n" * 9000), 0), {"protocol_error"}),
    "sends a chunk extension for ever": (drip(CHUNKED + b"1;", FOREVER(b"a" * 65536), 0), {"protocol_error"}),
    "sends 300 cookies": (ok(b"", *(f"Set-Cookie: a{n}={'b' * 9}" for n in range(300))), {"protocol_error"}),
    "says nothing": (silence, {"stalled"}),
    "says half": (drip(HEAD + b"Content-Length: 99\r\n\r\nhalf", [b""], 3), {"stalled"}),
    "hangs up at once": (close_after(b""), {"connection_lost"}),
    "hangs up in its headers": (close_after(HEAD), {"connection_lost", "protocol_error"}),
    "hangs up in its body": (close_after(HEAD + b"Content-Length: 99\r\n\r\nhalf"), {"truncated_body"}),
    "hangs up in a chunk": (close_after(CHUNKED + b"99\r\nhalf"), {"truncated_body"}),
    "hangs up before the last chunk": (close_after(CHUNKED + b"4\r\nhalf\r\n"), {"truncated_body"}),
    "resets at once": (reset_after(b""), {"connection_lost"}),
    "resets in its body": (reset_after(HEAD + b"Content-Length: 99\r\n\r\nhalf"), {"truncated_body"}),
    **{f"resets after {count} bytes": (reset_after(HEAD[:count]), {"connection_lost"}) for count in range(1, 10)},
    "names a length and sends chunks": (
        HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
        {"protocol_error", "truncated_body", "stalled"},
    ),
    "sends a body with 304": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nhello", {"http_status"}),
    "names two lengths": (HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", {"protocol_error"}),
    "names a length that is none": (HEAD + b"Content-Length: -5\r\n\r\nhello", {"protocol_error"}),
    "sends a negative chunk": (CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", {"protocol_error"}),
    "sends garbage": (b"\x00\x01\x02 garbage\r\n\r\n", {"protocol_error"}),
    "speaks HTTP/0.9": (close_after(b"<h1>Archivist</h1>"), {"protocol_error", "connection_lost"}),
    "speaks SSH": (b"SSH-2.0-OpenSSH_9.6\r\n\r\n", {"protocol_error"}),
    "sends a gzip bomb": (ok(gzip.compress(bytes(16 * MEBIBYTE)), "Content-Encoding: gzip"), {"ratio_exceeded"}),
    "sends a brotli bomb": (
        ok(brotli.compress(bytes(16 * MEBIBYTE), quality=5), "Content-Encoding: br"),
        {"ratio_exceeded"},
    ),
    "sends gzip in gzip in gzip": (ok(b"x", "Content-Encoding: gzip, gzip, gzip"), {"encoding_unsupported"}),
    "calls plain text gzip": (ok(b"<h1>Archivist</h1>", "Content-Encoding: gzip"), {"encoding_broken"}),
    "cuts its gzip": (ok(gzip.compress(bytes(range(256)) * 9)[:200], "Content-Encoding: gzip"), {"truncated_body"}),
    "redirects to itself": (ok(b"", "Location: /", status="302 Found"), {"redirect_loop"}),
    "redirects to loopback by another name": (
        ok(b"", "Location: http://[::1]/", status="302 Found"),
        {"address_blocked"},
    ),
    "redirects to metadata": (
        ok(b"", "Location: http://169.254.169.254/latest/", status="301 Moved"),
        {"address_blocked"},
    ),
    "redirects to a file": (ok(b"", "Location: file:///etc/passwd", status="302 Found"), {"redirect_blocked"}),
    "redirects to a script": (ok(b"", "Location: javascript:alert(1)", status="302 Found"), {"redirect_blocked"}),
    "redirects to a long label": (ok(b"", f"Location: //{'a' * 300}.b", status="302 Found"), {"redirect_blocked"}),
    "redirects with a password": (ok(b"", "Location: http://a:b@c.d/", status="302 Found"), {"redirect_blocked"}),
    "redirects nowhere": (ok(b"", status="302 Found"), {"http_status"}),
    "offers several": (ok(b"", "Location: /a", status="300 Multiple Choices"), {"http_status"}),
    "says 304 unasked": (b"HTTP/1.1 304 Not Modified\r\n\r\n", {"http_status"}),
    "says 204": (b"HTTP/1.1 204 No Content\r\n\r\n", {"http_status"}),
    "forbids": (ok(b"", status="403 Forbidden"), {"access_denied"}),
    "has nothing": (ok(b"", status="404 Not Found"), {"gone"}),
    "had something": (ok(b"", status="410 Gone"), {"gone"}),
    "fails": (ok(b"", status="500 Oh"), {"server_error"}),
    "has a status of its own": (ok(b"", status="999 Denied"), {"server_error", "http_status"}),
    "wants less": (ok(b"", "Retry-After: 7", status="429 Slow"), {"too_many_requests"}),
}


@pytest.mark.parametrize("name", REASONS)
def test_a_server_that(name: str, client: Client, serve: Callable[..., Server]) -> None:
    handler, reasons = REASONS[name]
    server = serve(handler)
    started = time.monotonic()
    with pytest.raises(FetchError) as caught:
        client.fetch(server.url())
    assert time.monotonic() - started < LIMITS.deadline + SLACK
    assert caught.value.reason in reasons
    assert (caught.value.where or "").startswith("http")


def test_sitemaps_that_name_each_other_end(client: Client, serve: Callable[..., Server]) -> None:
    def maps(peer: socket.socket, head: bytes) -> None:
        other = b"/b.xml" if b"/a.xml" in head.split(b"\r\n", 1)[0] else b"/a.xml"
        host = head.partition(b"Host: ")[2].split(b"\r\n", 1)[0]
        body = b"<sitemapindex><sitemap><loc>http://%s%s</loc></sitemap></sitemapindex>" % (host, other)
        peer.sendall(ok(body, "Content-Type: application/xml"))

    server = serve(maps)
    assert len(list(client.board_outcomes(server.url("/a.xml")))) == 2
    assert server.asked == ["/robots.txt", "/a.xml", "/b.xml"]


def test_each_redirect_is_counted(client: Client, serve: Callable[..., Server]) -> None:
    def on(peer: socket.socket, head: bytes) -> None:
        number = int(head.split(b" ")[1].strip(b"/") or b"0")
        peer.sendall(ok(b"", f"Location: /{number + 1}", status="302 Found"))

    server = serve(on)
    with pytest.raises(FetchError) as caught:
        client.fetch(server.url("/0"))
    assert caught.value.reason == "too_many_redirects"
    assert len(server.asked) == 2 + LIMITS.redirects


@pytest.mark.parametrize(
    "answer",
    [
        WHOLE,
        HEAD + b"Content-Length: 18\r\n\r\n<h1>Archivist</h1> and more than was promised",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + WHOLE,
        HEAD + b"X-Odd: caf\xe9 \xff\r\nContent-Length: 18\r\n\r\n<h1>Archivist</h1>",
        CHUNKED + b"12;a=b\r\n<h1>Archivist</h1>\r\n0\r\nX-Trailer: 1\r\n\r\n",
        HEAD + b"Content-Length: 18\r\nContent-Length: 18\r\n\r\n<h1>Archivist</h1>",
        b"HTTP/1.1 200 OK\nContent-Length: 18\n\n<h1>Archivist</h1>",
    ],
)
def test_what_is_odd_and_whole_is_taken(answer: bytes, client: Client, serve: Callable[..., Server]) -> None:
    assert client.fetch(serve(answer).url()).body == b"<h1>Archivist</h1>"


@pytest.mark.parametrize(
    ("robots", "reason"),
    [
        (ok(b"", status="500 Oh"), "robots_unreachable"),
        (ok(b"", status="503 Busy"), "robots_unreachable"),
        (ok(b"", status="429 Slow"), "robots_unreachable"),
        (b"garbage\r\n\r\n", "robots_unreachable"),
        (ok(b"User-agent: *\nDisallow: /"), "robots_denied"),
        (ok(b"User-agent: postingkit\nDisallow: /\n\nUser-agent: *\nAllow: /"), "robots_denied"),
        (ok(b"User-agent: *\nContent-Signal: search=no"), "rights_reserved"),
        (ok(b"", "Location: http://10.0.0.1/robots.txt", status="301 Moved"), "address_blocked"),
        (ok(b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /"), None),
        (ok(b"", "Location: /robots.txt", status="301 Moved"), None),
        (ok(b"", status="403 Forbidden"), None),
        (ok(b"<html>no robots here</html>"), None),
        (ok(b"\xff\xfe\x00User-agent: *"), None),
    ],
)
def test_what_robots_says_goes(robots: bytes, reason: str | None, client: Client, serve: Callable[..., Server]) -> None:
    server = serve(WHOLE, robots=robots)
    found = client.outcome(Request(server.url()))
    assert (found.reason if isinstance(found, FetchError) else None) == reason
    assert ("/" in server.asked) == (reason is None)


def test_a_proxy_of_ours_is_no_leave_for_others(serve: Callable[..., Server], clock: FakeClock) -> None:
    """A host that gave leave opens itself alone."""
    closed = ok(b"User-agent: *\nDisallow: /")
    server = serve(WHOLE, robots=closed)
    with Client(
        allow_private=["127.0.0.1"], leave=["open.example"], clock=clock, resolve=lambda *_: ["127.0.0.1"]
    ) as client:
        assert client.fetch(server.url(host="open.example")).body
        with pytest.raises(FetchError, match="closes this address"):
            client.fetch(server.url(host="other.example"))


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def server_tls(cert: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


def client_tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.mark.parametrize(
    ("host", "not_after", "trusted", "reason"),
    [
        ("jobs.example", None, True, None),
        ("other.example", None, True, "tls_failed"),
        ("jobs.example", None, False, "tls_failed"),
        ("jobs.example", dt.datetime(2020, 1, 1, tzinfo=dt.UTC), True, "tls_failed"),
    ],
)
def test_certificates_are_checked(  # noqa: PLR0913 - the case and the fixtures
    authority: trustme.CA,
    host: str,
    not_after: dt.datetime | None,
    *,
    trusted: bool,
    reason: str | None,
    serve: Callable[..., Server],
) -> None:
    before = not_after - dt.timedelta(days=9) if not_after else None
    cert = authority.issue_cert(host, not_after=not_after, not_before=before)
    server = serve(WHOLE, tls=server_tls(cert))
    tls = client_tls(authority) if trusted else None
    with Client(allow_private=["127.0.0.1"], limits=LIMITS, tls=tls, resolve=lambda *_: ["127.0.0.1"]) as client:
        found = client.outcome(Request(server.url(host="jobs.example")))
    assert (found.reason if isinstance(found, FetchError) else None) == reason


def test_a_redirect_does_not_leave_tls(authority: trustme.CA, serve: Callable[..., Server]) -> None:
    plain = serve(WHOLE)
    away = ok(b"", f"Location: {plain.url(host='jobs.example')}", status="302 Found")
    server = serve(away, tls=server_tls(authority.issue_cert("jobs.example")))
    with (
        Client(
            allow_private=["127.0.0.1"], limits=LIMITS, tls=client_tls(authority), resolve=lambda *_: ["127.0.0.1"]
        ) as client,
        pytest.raises(FetchError) as caught,
    ):
        client.fetch(server.url(host="jobs.example"))
    assert caught.value.reason == "redirect_blocked"
    assert not plain.asked


@pytest.mark.parametrize("sent", [b"", b"\x16\x03\x01", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_handshake_that_never_ends_does(sent: bytes, client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(3)
        started = time.monotonic()
        with contextlib.ExitStack() as held:

            def accept() -> None:
                with contextlib.suppress(OSError):
                    peer = held.enter_context(listener.accept()[0])
                    peer.sendall(sent)

            threading.Thread(target=accept, daemon=True).start()
            with pytest.raises(FetchError) as caught:
                client.fetch(f"https://127.0.0.1:{listener.getsockname()[1]}/")
        assert time.monotonic() - started < LIMITS.deadline + SLACK
    assert caught.value.reason in {"stalled", "deadline_exceeded", "tls_failed", "robots_unreachable"}


def test_nobody_listens(client: Client) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(FetchError) as caught:
        client.fetch(f"http://127.0.0.1:{port}/")
    assert caught.value.reason == "connect_failed"


def test_a_resolver_that_hangs_costs_its_time_alone(clock: FakeClock) -> None:
    def hang(_: str, __: int) -> list[str]:
        time.sleep(4)
        return []

    started = time.monotonic()
    with Client(limits=LIMITS, clock=clock, resolve=hang) as client, pytest.raises(FetchError) as caught:
        client.fetch("http://jobs.example/")
    assert time.monotonic() - started < LIMITS.deadline + SLACK
    assert caught.value.reason == "dns_failed"


def test_a_broken_answer_does_not_spoil_the_next(client: Client, serve: Callable[..., Server]) -> None:
    answers = iter([b"garbage\r\n\r\n", WHOLE, HEAD + b"Content-Length: 18\r\n\r\nshort", WHOLE])

    def handler(peer: socket.socket, _: bytes) -> None:
        data = next(answers)
        peer.sendall(data)
        if data != WHOLE:
            peer.shutdown(socket.SHUT_RDWR)

    server = serve(handler)
    found = [client.outcome(Request(server.url())) for _ in range(4)]
    reasons = [one.reason if isinstance(one, FetchError) else "" for one in found]
    assert reasons == ["protocol_error", "", "truncated_body", ""]
