"""Host: the client's state for one host: one request at a time, its rate limit and its robots.txt."""

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
from postingkit.fetch.wire import IDLE, Answer, Asked, Wire

_OPEN = 512
"""Most hosts with an open connection, where the process may have twice as many files open."""
_KNOWN = 4096
"""Most hosts remembered with their robots.txt, some 20 KB each; of others only the pace is kept."""


class Host:
    """A host's connection, its pace, and the robots.txt of its origins. Thread-safe."""

    def __init__(self, wire: Callable[[], Wire], pace: Pace, clock: Clock) -> None:
        self.pace = pace
        self._wire_of = wire
        self._clock = clock
        self._wire: Wire | None = None
        self._is_over = False
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
                if self._is_over:
                    self._shut()

    def robots(self, origin: str, ask: Callable[[], Robots]) -> Robots:
        """Return the rules of an origin's robots.txt, fetched once a day."""
        with self._asking:
            kept = self._robots.get(origin)
            if kept is None or self._clock.monotonic() - kept[0] > FRESH:
                kept = self._clock.monotonic(), ask()
                self._robots[origin] = kept
            self.pace.slow(kept[1].delay)
            return kept[1]

    def rest(self) -> bool:
        """Close the connection unless it is in use; return whether it is closed."""
        if not self._turn.acquire(blocking=False):
            return False
        try:
            self._shut()
        finally:
            self._turn.release()
        return True

    def forget(self) -> bool:
        """Drop all but the pace, unless the host is in use; return whether the pace may be dropped too."""
        if not self.rest():
            return False
        self._robots.clear()
        return self.pace.is_new

    def end(self) -> None:
        """Close the connection now, or as soon as it is no longer in use, without waiting."""
        self._is_over = True
        self.rest()

    def _shut(self) -> None:
        if self._wire is not None:
            self._wire.close()
            self._wire = None


class Hosts:
    """All hosts met so far. Their connections are kept open, since opening one costs more than a page."""

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
        self._hosts: OrderedDict[str, Host] = OrderedDict()
        self._room = min(_OPEN, max(files_allowed() // 2, 1))
        self._open: OrderedDict[str, tuple[Host, float]] = OrderedDict()

    def of(self, name: str) -> Host:
        """Return the host of that name."""
        with self._lock:
            host = self._hosts.get(name)
            if host is None:
                pace = Pace(self._clock, self._delay, self._limits.patience)
                host = self._hosts[name] = Host(self._new, pace, self._clock)
                for _ in range(min(len(self._hosts) - _KNOWN, 2)):  # two, to catch up with those that stay
                    self._forget()
            self._hosts.move_to_end(name)
            now = self._clock.monotonic()
            self._open[name] = host, now
            self._open.move_to_end(name)
            oldest, (resting, asked) = next(iter(self._open.items()))
            if len(self._open) > self._room or now - asked > IDLE:
                del self._open[oldest]
                if not resting.rest():
                    self._open[oldest] = resting, now
        return host

    def _forget(self) -> None:
        """Forget the host that was asked longest ago."""
        oldest, host = next(iter(self._hosts.items()))
        if host.forget():
            del self._hosts[oldest]
        else:
            self._hosts.move_to_end(oldest)

    def _new(self) -> Wire:
        with self._lock:
            if self._tls is None:
                self._tls = httpx.create_ssl_context(trust_env=False)  # one for all: it takes 20 ms to make
        return Wire(self._limits, allowed=self._allowed, resolve=self._resolve, tls=self._tls)

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            hosts = [host for host, _ in self._open.values()]
            self._open.clear()
        for host in hosts:
            host.end()


def files_allowed() -> int:
    """Return how many files and sockets this process may have open."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return 2 * _OPEN
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return 2 * _OPEN if allowed == resource.RLIM_INFINITY else allowed
