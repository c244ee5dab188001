"""Backend: sockets that connect only to checked addresses, within a budget of seconds and bytes."""

import ipaddress
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from postingkit.errors import FetchError
from postingkit.fetch.address import Network, why_special
from postingkit.fetch.limits import Limits
from postingkit.fetch.reasons import failure

Resolve = Callable[[str, int], list[str]]
"""Resolves a host name and port to addresses; raises OSError when there are none."""

PORTS = frozenset({80, 443, 8080, 8443})
"""Ports of web sites; others need an address that is allowed by name."""

_TRIED = 4
"""Most addresses of one name that are tried."""
_HEAD = 256 * 1024
"""Bytes allowed for headers and chunk marks on top of a body's limit."""


def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a name, in the system's order."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Budget:
    """The remaining seconds and bytes of one attempt, shared by all streams of a host's client."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.start(limits.deadline)

    def start(self, seconds: float) -> None:
        """Begin an attempt."""
        self.end = time.monotonic() + seconds
        self.bytes = self.limits.page + _HEAD
        self.largest = self.limits.page

    def widen(self) -> None:
        """Raise the limit to that of a file (a PDF, an archive), once the headers say that it is one."""
        self.bytes += self.limits.file - self.limits.page
        self.largest = self.limits.file

    def left(self, timeout: float) -> float:
        """Return the seconds that an operation may take; raises ``deadline_exceeded`` when there are none."""
        left = self.end - time.monotonic()
        if left <= 0:
            raise failure("deadline_exceeded", "the fetch took longer than its deadline")
        return min(timeout, left)

    def late(self, what: str) -> FetchError:
        """Return the error for an operation that timed out."""
        self.left(0)
        return failure("stalled", what)

    def spend(self, count: int) -> None:
        """Count bytes received."""
        self.bytes -= count
        if self.bytes < 0:
            raise failure("body_too_large", f"the answer has more than {self.largest:,} bytes")


class Backend(httpcore.NetworkBackend):
    """Opens connections for httpcore: resolves the name once, and connects only to addresses that passed the check."""

    def __init__(self, budget: Budget, *, allowed: Iterable[Network] = (), resolve: Resolve = resolve) -> None:
        self._budget = budget
        self._allowed = tuple(allowed)
        self._resolve = resolve
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Return a stream to one of the name's addresses; raises :class:`FetchError`."""
        del timeout, local_address, socket_options  # the budget's word goes
        last: Exception | None = None
        for address in self._checked(host, port)[:_TRIED]:
            seconds = self._budget.left(self._budget.limits.connect)
            try:
                return _Stream(self._sockets.connect_tcp(address, port, seconds, socket_options=()), self._budget)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        self._budget.left(0)
        why = "it does not answer" if isinstance(last, httpcore.ConnectTimeout) else str(last)
        raise failure("connect_failed", f"no connection to {host} port {port}: {why}")

    def _checked(self, host: str, port: int) -> list[str]:
        """Return the addresses of a name; raises unless all of them may be connected to."""
        found = self._addresses(host, port)
        if not found:
            raise failure("dns_failed", f"the name {host} has no address")
        for text in found:
            address = ipaddress.ip_address(text)
            why = why_special(address, self._allowed)
            if why:
                raise failure("address_blocked", f"{host} leads to an address that is not public ({why})", quote=text)
            if port not in PORTS and not any(address in network for network in self._allowed):
                raise failure("port_blocked", f"{host} is asked on port {port}")
        return found

    def _addresses(self, host: str, port: int) -> list[str]:
        """Ask the resolver in a thread of its own: it has no timeout that can be set."""
        try:
            return [str(ipaddress.ip_address(host.strip("[]")))]
        except ValueError:
            pass
        answers: queue.SimpleQueue[list[str] | Exception] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._resolve(host, port))
            except Exception as error:  # noqa: BLE001 - UnicodeError, ValueError, OSError: all said below
                answers.put(error)

        threading.Thread(target=ask, daemon=True).start()
        try:
            answer = answers.get(timeout=self._budget.left(self._budget.limits.connect))
        except queue.Empty:
            self._budget.left(0)
            raise failure("dns_failed", f"the name {host} is not resolved in time") from None
        if isinstance(answer, Exception):
            raise failure("dns_failed", f"the name {host} has no address: {answer}") from None
        return answer


class _Stream(httpcore.NetworkStream):
    """A connection all of whose operations count against the budget."""

    def __init__(self, inner: httpcore.NetworkStream, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget
        self._socket: socket.socket = inner.get_extra_info("socket")

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        del timeout
        self._hold()
        try:
            data = self._socket.recv(max_bytes)
        except TimeoutError:
            raise self._budget.late("the server sends nothing more") from None
        except OSError as error:
            raise httpcore.ReadError(str(error)) from None
        self._budget.spend(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        del timeout
        try:
            while buffer:
                self._hold()
                buffer = buffer[self._socket.send(buffer) :]
        except TimeoutError:
            raise self._budget.late("the server takes nothing more") from None
        except OSError as error:
            raise httpcore.WriteError(str(error)) from None

    def _hold(self) -> None:
        """Set the socket's timeout for the next operation, if it changed: each such call lets another thread run."""
        seconds = self._budget.left(self._budget.limits.read)
        if seconds != self._socket.gettimeout():
            self._socket.settimeout(seconds)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        del timeout
        seconds = self._budget.left(self._budget.limits.connect)
        try:
            return _Stream(self._inner.start_tls(ssl_context, server_hostname, seconds), self._budget)
        except httpcore.ConnectTimeout:
            raise self._budget.late("the TLS handshake does not end") from None
        except httpcore.ConnectError as error:
            cause = error.__cause__
            if isinstance(cause, ssl.SSLError):
                why = getattr(cause, "verify_message", "") or cause.reason or cause
                raise failure("tls_failed", f"there is no safe connection to {server_hostname}: {why}") from None
            raise failure("connect_failed", f"the connection ended in the TLS handshake: {error}") from None

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
