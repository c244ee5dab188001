"""Servers that do as a test says: raw sockets on loopback, a connection a thread."""

import datetime as dt
import os
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from postingkit.fetch.client import Client
from postingkit.fetch.limits import Limits

Handler = Callable[[socket.socket, bytes], None]

MISSING = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def ok(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """Return a response as bytes."""
    head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers))
    return head.encode() + b"\r\n" + body


class Server:
    """Answers robots.txt with 404, and leaves the rest of each connection to its handler."""

    def __init__(self, handler: Handler, *, robots: bytes | None = MISSING, tls: ssl.SSLContext | None = None) -> None:
        self._handler, self._robots, self._tls = handler, robots, tls
        self.asked: list[str] = []
        self.heads: list[bytes] = []
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._closed = False
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """Return the address of a path, under a name that the resolver of the test knows."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{host}:{self.port}{path}"

    def _accept(self) -> None:
        while not self._closed:
            try:
                peer, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        try:
            if self._tls:
                peer = self._tls.wrap_socket(peer, server_side=True)
            while True:
                head = b""
                while b"\r\n\r\n" not in head:
                    data = peer.recv(65536)
                    if not data:
                        return
                    head += data
                path = head.split(b" ", 2)[1].decode()
                self.asked.append(path)
                self.heads.append(head)
                if path == "/robots.txt" and self._robots is not None:
                    peer.sendall(self._robots)
                    continue
                self._handler(peer, head)
        except OSError:
            pass
        finally:
            peer.close()

    def close(self) -> None:
        """Take no more connections."""
        self._closed = True
        self._socket.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start servers, and close them at the end."""
    servers: list[Server] = []

    def start(handler: Handler | bytes, **options: Any) -> Server:
        def fixed(peer: socket.socket, _: bytes) -> None:
            assert isinstance(handler, bytes)
            peer.sendall(handler)

        servers.append(Server(fixed if isinstance(handler, bytes) else handler, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


class FakeClock:
    """A clock that only moves when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def now(self) -> dt.datetime:
        """Return a morning in November."""
        return dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC) + dt.timedelta(seconds=self.seconds - 1000)

    def monotonic(self) -> float:
        """Return the seconds."""
        return self.seconds

    def sleep(self, seconds: float) -> None:
        """Move on at once."""
        self.slept.append(seconds)
        self.seconds += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


LIMITS = Limits(deadline=1.5, read=1.0, connect=1.0, attempts=1)
SLACK = 1.0 if os.environ.get("POSTINGKIT_QUIET") else 10.0
"""Seconds after its deadline in which a fetch has ended: one, where no other test takes the machine
(POSTINGKIT_QUIET=1); these servers share a process with their client."""


@pytest.fixture
def client(clock: FakeClock) -> Iterator[Client]:
    """Return a client that may reach loopback, has little time, and tries once."""
    with Client(allow_private=["127.0.0.1"], limits=LIMITS, clock=clock, resolve=lambda *_: ["127.0.0.1"]) as one:
        yield one
