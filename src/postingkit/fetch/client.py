"""Client: fetches pages politely; every refusal is a result with a name."""

import datetime as dt
import os
import ssl
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import tenacity

import postingkit
from postingkit.documents.capture import Capture
from postingkit.errors import FetchError
from postingkit.fetch.address import networks
from postingkit.fetch.backend import Resolve, resolve
from postingkit.fetch.board import follow
from postingkit.fetch.clock import Clock, SystemClock
from postingkit.fetch.host import Hosts
from postingkit.fetch.keep import kept_in
from postingkit.fetch.lanes import overlap
from postingkit.fetch.limits import Limits
from postingkit.fetch.location import location
from postingkit.fetch.reasons import REASONS, failure
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.robots import OPEN, Robots
from postingkit.fetch.trip import Trips
from postingkit.model import JobPosting, Rejection
from postingkit.sources import Request

_FIRST_WAIT, _LONGEST_WAIT = 1.0, 30.0
_DEFAULT = Limits()


class Client:
    """A polite client with one small connection a host; it may be used by several threads.

    ``contact`` goes into the User-Agent, so that an owner can write to you. ``delay`` is the least number of seconds
    from the end of a request to a host to the next one. ``keep`` is a folder where every page is kept, and asked for
    again only when it may have changed, or a WARC file that every page is added to. ``offline`` takes every page from
    there, as it was when it was last kept, and asks nobody. ``leave`` names the hosts and sources whose owners gave you
    leave: their robots.txt, reservations and terms are not asked about. ``allow_private`` names addresses and networks
    beside the public internet that may be reached ("127.0.0.1", "10.0.0.0/8"), on any port. ``tls`` is a context that
    trusts other authorities, ``resolve`` another resolver. Environment proxies are not used.

    >>> with Client(contact="jobs@board.example") as client:
    ...     client.fetch("http://127.0.0.1/jobs/7")
    Traceback (most recent call last):
    postingkit.errors.FetchError: http://127.0.0.1/jobs/7: 127.0.0.1 leads to an address that is not public ...
    """

    def __init__(  # noqa: PLR0913 - one for each thing that users decide
        self,
        *,
        contact: str | None = None,
        delay: float = 1.0,
        keep: str | os.PathLike[str] | None = None,
        offline: bool = False,
        leave: Collection[str] = (),
        allow_private: Iterable[str] = (),
        limits: Limits = _DEFAULT,
        workers: int = 16,
        tls: ssl.SSLContext | None = None,
        clock: Clock | None = None,
        resolve: Resolve = resolve,
    ) -> None:
        self.limits = limits
        self.delay = delay
        self.leave = frozenset(leave)
        self._clock = clock or SystemClock()
        self._keep = kept_in(Path(keep)) if keep is not None else None
        self._offline = offline
        self._workers = workers
        self._hosts = Hosts(limits, self._clock, delay=delay, allowed=networks(allow_private), resolve=resolve, tls=tls)
        self._again = tenacity.Retrying(
            retry=tenacity.retry_if_exception(_is_retried),
            stop=tenacity.stop_after_attempt(limits.attempts),
            wait=tenacity.wait_exponential_jitter(_FIRST_WAIT, _LONGEST_WAIT),
            sleep=self._clock.sleep,
            reraise=True,
        )
        self._trips = Trips(self._hosts, limits, self._clock, agent=agent(contact), leave=self.leave)

    def fetch(self, url: str) -> Capture:
        """Return the page as a capture; raises :class:`FetchError`."""
        return self.reply(Request(url)).capture

    def captures(
        self, urls: Iterable[str], *, refused: Callable[[FetchError], object] | None = None
    ) -> Iterator[Capture]:
        """Yield the pages in the order of their addresses; different hosts are fetched in parallel.

        An address that gives no page raises its :class:`FetchError`, unless ``refused`` is there to take it.
        """
        yield from _captures(self.outcomes(urls), refused)

    def board(
        self,
        url: str,
        *,
        most: int = 1000,
        employer: str | None = None,
        refused: Callable[[FetchError], object] | None = None,
    ) -> Iterator[Capture]:
        """Yield the pages of a board, feed, sitemap or careers page, then the detail pages they lead to.

        ``most`` bounds the requests. Raises the :class:`FetchError` of the first page; those of others go to
        ``refused``, or are raised too. ``terms_forbid`` stands for a platform whose terms forbid programs,
        ``another_employer`` for a board that names somebody else than ``employer``, where that is given.
        """
        yield from _captures(self.board_outcomes(url, most=most, employer=employer), refused)

    def board_outcomes(
        self, url: str, *, most: int = 1000, employer: str | None = None
    ) -> Iterator[Reply | FetchError]:
        """Yield the outcome of each request of a board; see :meth:`board`."""
        yield from follow(url, self.outcome, slow=self.slow, leave=self.leave, most=most, employer=employer)

    def postings(self, url: str, *, most: int = 1000) -> Iterator[JobPosting | Rejection]:
        """Yield what comes of an address and of all that it leads to (:meth:`board`); never stops at a bad page.

        A page that links its posting as a file leads to the file, and both are one record that names them.
        """
        from postingkit.fetch.postings import postings  # noqa: PLC0415 - who fetches alone needs no line

        yield from postings(self.board_outcomes(url, most=most), self.outcome)

    def outcomes(self, urls: Iterable[str | Request]) -> Iterator[Reply | FetchError]:
        """Yield the outcome of each address, in order; different hosts are fetched in parallel."""
        requests = (Request(url) if isinstance(url, str) else url for url in urls)
        yield from overlap(requests, self.outcome, lane=host_of, ready=self.ready, workers=self._workers)

    def outcome(self, request: Request, known: Validators | None = None) -> Reply | FetchError:
        """Return the reply, or the error of the request."""
        try:
            return self.reply(request, known)
        except FetchError as error:
            return error

    def reply(self, request: Request, known: Validators | None = None) -> Reply:
        """Return the reply to a request; raises :class:`FetchError`, and :class:`FileError` when it cannot be kept.

        With ``known``, or with the validators of a kept capture, the server may say that nothing changed. A kept
        capture that is still fresh is the reply, and nobody is asked.
        """
        if self._offline:
            return self._last(request)
        if known is None and self._keep is not None and request.method == "GET":
            kept = self._keep.fresh(request.url, self._clock.now())
            if kept is not None:
                return kept
            known = self._keep.validators(request.url)
        try:
            return self._kept(self._again(self._trips.go, request, known or Validators()), request)
        except FetchError as error:
            error.where = error.where or request.url
            raise

    def _last(self, request: Request) -> Reply:
        """Return the reply that was kept; raises ``not_kept``."""
        found = self._keep.last(request.url, request.body) if self._keep is not None else None
        if found is None:
            raise failure("not_kept", "the address is not among the kept pages", where=request.url)
        return found

    def permission(self, url: str) -> Robots:
        """Return the rules of the site's robots.txt; raises :class:`FetchError` when it forbids the address."""
        if self._offline:
            return OPEN
        return self._trips.permission(location(url, longest=self.limits.url))

    def is_fresh(self, until: str) -> bool:
        """Whether a reply with this ``fresh_until`` is still fresh."""
        return bool(until) and self._clock.now() < dt.datetime.fromisoformat(until)

    def ready(self, host: Hashable) -> float:
        """Return when a host may be asked again, on the monotonic clock; 0 when the wait would exceed our patience."""
        ready = self._hosts.of(str(host)).pace.ready
        return ready if ready - self._clock.monotonic() <= self.limits.patience else 0.0

    def slow(self, request: Request, delay: float) -> None:
        """Leave at least ``delay`` seconds between two requests to a request's host."""
        self._hosts.of(host_of(request)).pace.slow(delay)

    def _kept(self, reply: Reply, request: Request) -> Reply:
        if self._keep is None:
            return reply
        return self._keep.get(reply) if reply.unchanged else self._keep.put(reply, request.body)

    def close(self) -> None:
        """Close the connections."""
        self._hosts.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()


def _captures(
    outcomes: Iterable[Reply | FetchError], refused: Callable[[FetchError], object] | None
) -> Iterator[Capture]:
    """Yield the pages among the outcomes; errors go to ``refused``, or are raised."""
    for found in outcomes:
        if isinstance(found, Reply):
            yield found.capture
        elif refused is None:
            raise found
        else:
            refused(found)


def agent(contact: str | None) -> str:
    r"""Return our User-Agent.

    >>> agent("jobs@board.example\r\nX: y")
    'postingkit/... (+jobs@board.example X: y)'
    """
    name = f"postingkit/{postingkit.__version__}"
    words = " ".join((contact or "").split())
    return f"{name} (+{words.encode('ascii', 'replace').decode()})" if words else name


def host_of(request: Request) -> str:
    """Return the host of a request; "" for an address that cannot be parsed."""
    try:
        return location(request.url).host
    except FetchError:
        return ""


def _is_retried(error: BaseException) -> bool:
    return isinstance(error, FetchError) and REASONS[error.reason].retried
