"""Host: one site as the client deals with it: one request at a time, at its pace, by its robots.txt."""

from __future__ import annotations

import ssl
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable

import httpx

from postingkit.fetch.address import Network
from postingkit.fetch.backend import Resolve
from postingkit.fetch.clock import Clock
from postingkit.fetch.limits import Limits
from postingkit.fetch.pace import Pace
from postingkit.fetch.robots import FRESH, Robots
from postingkit.fetch.wire import Answer, Asked, Wire

_OPEN = 64
"""So many hosts have an open connection."""


class Host:
    """A host's client, its pace, and what its origins' robots.txt said. Safe for threads."""

    def __init__(self, wire: Callable[[], Wire], pace: Pace, clock: Clock) -> None:
        self.pace = pace
        self._wire_of = wire
        self._clock = clock
        self._wire: Wire | None = None
        self._turn = threading.Lock()
        self._asking = threading.Lock()
        self._robots: dict[str, tuple[float, Robots]] = {}

    def send(self, asked: Asked, seconds: float) -> Answer:
        """Wait for this host's turn and send a request; raises :class:`FetchError`."""
        with self._turn:
            self.pace.wait()
            if self._wire is None:
                self._wire = self._wire_of()
            try:
                return self._wire.send(asked, seconds)
            finally:
                self.pace.done()

    def robots(self, origin: str, ask: Callable[[], Robots]) -> Robots:
        """Return what an origin's robots.txt says, asked for once a day."""
        with self._asking:
            kept = self._robots.get(origin)
            if kept is None or self._clock.monotonic() - kept[0] > FRESH:
                kept = self._clock.monotonic(), ask()
                self._robots[origin] = kept
            self.pace.slow(kept[1].delay)
            return kept[1]

    def rest(self) -> None:
        """Close the connection; the next request opens another."""
        with self._turn:
            if self._wire is not None:
                self._wire.close()
                self._wire = None


class Hosts:
    """Every host met so far; of those asked longest ago the connections are closed."""

    def __init__(  # noqa: PLR0913 - what all hosts share
        self,
        limits: Limits,
        clock: Clock,
        *,
        delay: float,
        allowed: Iterable[Network],
        resolve: Resolve,
        tls: ssl.SSLContext | None,
    ) -> None:
        self._limits, self._clock, self._delay = limits, clock, delay
        self._allowed, self._resolve, self._tls = tuple(allowed), resolve, tls
        self._lock = threading.Lock()
        self._hosts: dict[str, Host] = {}
        self._open: OrderedDict[str, Host] = OrderedDict()

    def of(self, name: str) -> Host:
        """Return the host of that name."""
        rested = None
        with self._lock:
            host = self._hosts.get(name)
            if host is None:
                pace = Pace(self._clock, self._delay, self._limits.patience)
                host = self._hosts[name] = Host(self._new, pace, self._clock)
            self._open[name] = host
            self._open.move_to_end(name)
            if len(self._open) > _OPEN:
                _, rested = self._open.popitem(last=False)
        if rested is not None:
            rested.rest()
        return host

    def _new(self) -> Wire:
        with self._lock:
            if self._tls is None:
                self._tls = httpx.create_ssl_context(trust_env=False)  # one for all: it takes 20 ms to make
        return Wire(self._limits, allowed=self._allowed, resolve=self._resolve, tls=self._tls)

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            hosts = list(self._open.values())
            self._open.clear()
        for host in hosts:
            host.rest()
