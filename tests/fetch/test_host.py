"""Connections are kept as long as they are of use, and nobody waits for one that is in use."""

import socket
import threading
import time
from collections.abc import Callable

import pytest

from postingkit.fetch import host
from postingkit.fetch.client import Client
from postingkit.sources import Request

from .conftest import LIMITS, FakeClock, Server, ok

WHOLE = ok(b"<h1>Archivist</h1>")


@pytest.fixture
def other(serve: Callable[..., Server]) -> Server:
    """Return another server."""
    return serve(WHOLE)


def test_a_connection_is_used_again(client: Client, serve: Callable[..., Server]) -> None:
    server = serve(WHOLE)
    for _ in range(3):
        client.fetch(server.url())
    assert server.connections == 1


def test_a_connection_that_nobody_uses_is_closed(
    client: Client, clock: FakeClock, serve: Callable[..., Server], other: Server
) -> None:
    server = serve(WHOLE)
    client.fetch(server.url(host="jobs.example"))
    clock.seconds += 30
    client.fetch(other.url(host="other.example"))
    client.fetch(server.url(host="jobs.example"))
    assert server.connections == 2


def test_so_many_connections_are_open_and_no_more(
    clock: FakeClock, serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host, "files_allowed", lambda: 6)
    server = serve(WHOLE)
    with Client(
        allow_private=["127.0.0.1"], delay=0, limits=LIMITS, clock=clock, resolve=lambda *_: ["127.0.0.1"]
    ) as client:
        for number in (1, 2, 3, 1, 4, 1, 2):
            client.fetch(server.url(host=f"jobs{number}.example"))
    assert server.connections == 5, "that of the host asked longest ago is closed: 2 had to come back"


def test_so_many_hosts_are_remembered_and_no_more_but_their_pace_is(
    clock: FakeClock, serve: Callable[..., Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host, "_KNOWN", 3)
    server = serve(WHOLE)
    with Client(
        allow_private=["127.0.0.1"], delay=1, limits=LIMITS, clock=clock, resolve=lambda *_: ["127.0.0.1"]
    ) as client:
        client.slow(Request(server.url(host="slow.example")), 7)
        for number in range(50):
            client.fetch(server.url(host=f"jobs{number}.example"))
            clock.seconds += 2
        known = client._hosts._hosts  # noqa: SLF001 - what is held has no other face
        assert {"slow.example", "jobs49.example"} < set(known)
        assert len(known) <= 3 + 2
        client.fetch(server.url(host="slow.example"))
        assert client.ready("slow.example") == clock.monotonic() + 7


def test_closing_waits_for_no_server(clock: FakeClock, serve: Callable[..., Server]) -> None:
    asked, over = threading.Event(), threading.Event()

    def silence(_: socket.socket, __: bytes) -> None:
        asked.set()
        over.wait(5)

    server = serve(silence)
    client = Client(allow_private=["127.0.0.1"], limits=LIMITS, clock=clock)
    thread = threading.Thread(target=lambda: client.outcomes([server.url()]).__next__(), daemon=True)
    thread.start()
    assert asked.wait(5)
    began = time.monotonic()
    client.close()
    assert time.monotonic() - began < 0.5
    over.set()
    thread.join(5)
    assert not thread.is_alive()
