"""Wire: HTTP with one host. A request goes out, a response comes back, and every failure has a name."""

import contextlib
import ssl
import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import httpcore
import httpx

from postingkit.errors import FetchError
from postingkit.fetch.address import Network
from postingkit.fetch.backend import Backend, Budget, Resolve
from postingkit.fetch.decode import decode
from postingkit.fetch.limits import Limits
from postingkit.fetch.reasons import failure

_DRAINED = 64 * 1024
"""Most bytes of an unwanted body that are read to keep the connection; a longer one closes it."""
_FILES = ("application/pdf", "application/msword", "application/vnd", "application/octet-stream", "application/zip")
IDLE = 20.0
"""Seconds after which a connection that nobody uses is closed; servers close theirs about then."""
GIVEN = frozenset({200, 203})
"""The statuses of successful responses."""


class Asked(NamedTuple):
    """A request as it is sent."""

    url: httpx.URL
    method: str = "GET"
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


class Answer(NamedTuple):
    """A response, its body decompressed."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    took: float = 0.0
    """Seconds."""

    def get(self, name: str) -> str:
        """Return a header's value, several joined by commas; "" when there is none."""
        return ", ".join(value for key, value in self.headers if key.lower() == name)


class Wire:
    """The connection to one host. Not thread-safe: its owner holds a lock."""

    def __init__(
        self, limits: Limits, *, allowed: Iterable[Network], resolve: Resolve, tls: ssl.SSLContext | None
    ) -> None:
        self._limits = limits
        self._budget = Budget(limits)
        self._backend = Backend(self._budget, allowed=allowed, resolve=resolve)
        self._tls = tls
        self._open: httpcore.HTTPConnection | None = None

    def send(self, asked: Asked, seconds: float) -> Answer:
        """Return the answer within ``seconds``; raises :class:`FetchError`."""
        started = time.monotonic()
        self._budget.start(seconds)
        url = asked.url
        request = httpcore.Request(
            method=asked.method,
            url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=[(b"Host", url.netloc), *((key.encode(), value.encode()) for key, value in asked.headers)],
            content=asked.body or None,
        )
        with self._named():
            response = self._connection(request.url.origin).handle_request(request)
        try:
            return self._read(response)._replace(took=time.monotonic() - started)
        finally:
            with contextlib.suppress(Exception):  # the answer is there, or its error is on its way
                response.close()

    def _connection(self, origin: httpcore.Origin) -> httpcore.HTTPConnection:
        """Return the open connection if it can take another request, else a new one."""
        kept = self._open
        if kept is None or not (kept.can_handle_request(origin) and kept.is_available()) or kept.has_expired():
            self.close()
            kept = self._open = httpcore.HTTPConnection(
                origin, ssl_context=self._tls, keepalive_expiry=IDLE, network_backend=self._backend
            )
        return kept

    def _read(self, response: httpcore.Response) -> Answer:
        """Return a response with its body, within the limits."""
        headers = tuple((_text(key), _text(value)) for key, value in response.headers)
        answer = Answer(response.status, headers)
        if len(headers) > self._limits.headers:
            raise failure("protocol_error", f"the answer has {len(headers):,} header lines")
        if answer.get("content-type").lower().startswith(_FILES):
            self._budget.widen()
        wanted = response.status in GIVEN
        body = bytearray()
        largest = self._budget.largest if wanted else _DRAINED
        with self._named(body=wanted):
            for chunk in response.iter_stream():
                body += chunk
                if len(body) > largest:
                    if not wanted:
                        return answer
                    raise failure("body_too_large", f"the answer has more than {largest:,} bytes")
        if not wanted:
            return answer
        return answer._replace(body=decode(bytes(body), answer.get("content-encoding"), self._limits))

    @contextlib.contextmanager
    def _named(self, *, body: bool = False) -> Iterator[None]:
        """Raise httpcore's errors as ours."""
        try:
            yield
        except FetchError:
            raise
        except httpcore.RemoteProtocolError as error:
            words = str(error)
            if body and "peer closed" in words:
                raise failure("truncated_body", f"the answer ends early: {words}") from None
            if "disconnected" in words:
                raise failure("connection_lost", "the server hung up without an answer") from None
            raise failure("protocol_error", f"the answer is no HTTP: {words}") from None
        except (httpcore.ReadError, httpcore.WriteError) as error:
            name = "truncated_body" if body else "connection_lost"
            raise failure(name, f"the server broke the connection: {error}") from None
        except (httpcore.ConnectError, httpcore.TimeoutException) as error:
            raise failure("connect_failed", f"no connection: {error}") from None
        except (httpcore.ProtocolError, httpcore.UnsupportedProtocol) as error:
            raise failure("protocol_error", f"the request cannot be sent: {error}") from None

    def close(self) -> None:
        """Close the connection."""
        if self._open is not None:
            self._open.close()
            self._open = None


def _text(value: bytes) -> str:
    """Return a header as text; what is not UTF-8 is read as Latin-1."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
