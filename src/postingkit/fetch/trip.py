"""Trip: one request through its redirects to its response; each hop is checked against its own site's robots.txt."""

from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from postingkit.errors import FetchError
from postingkit.fetch.clock import Clock
from postingkit.fetch.decode import ACCEPTED
from postingkit.fetch.fresh import fresh_until
from postingkit.fetch.host import Hosts
from postingkit.fetch.judge import redirect, refusal
from postingkit.fetch.limits import Limits
from postingkit.fetch.location import location, origin
from postingkit.fetch.pace import retry_after
from postingkit.fetch.reasons import failure
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.rights import rights
from postingkit.fetch.robots import OPEN, Robots, closed, robots
from postingkit.fetch.wire import Answer, Asked
from postingkit.sources.base import Request

_ACCEPT = "text/html, application/xhtml+xml, application/json, application/pdf, application/xml;q=0.9, */*;q=0.5"
_ITSELF = frozenset({"dns_failed", "connect_failed", "tls_failed", "address_blocked", "port_blocked", "retry_later"})
"""Reasons why a robots.txt cannot be fetched that apply to the page as well."""
_BUSY = 30.0
"""Seconds that a host is left alone when it asks for fewer requests without saying when."""


@dataclass(slots=True)
class _Hop:
    """The state of a trip."""

    url: httpx.URL
    method: str
    body: bytes
    headers: list[tuple[str, str]]
    left: float
    """Seconds of the deadline; waiting for our turn takes none."""


class Trips:
    """The state that all trips share."""

    def __init__(self, hosts: Hosts, limits: Limits, clock: Clock, *, agent: str, leave: frozenset[str]) -> None:
        self._hosts, self._limits, self._clock, self._leave = hosts, limits, clock, leave
        self._own = (("User-Agent", agent), ("Accept-Encoding", ACCEPTED))

    def go(self, request: Request, known: Validators) -> Reply:
        """Return the reply to a request; raises :class:`FetchError`."""
        url = location(request.url, longest=self._limits.url)
        headers = [*request.headers, *known.headers()]
        hop = _Hop(url, request.method, request.body, headers, self._limits.deadline)
        been = {(hop.method, url)}
        for _ in range(self._limits.redirects + 1):
            said = self._permission(hop)
            answer = self._send(hop)
            target = redirect(answer, hop.url, self._limits.url)
            if target is None:
                return self._judged(request.url, hop, answer, said.signals, is_conditional=any(known))
            if answer.status == 303 or (answer.status in {301, 302} and hop.method == "POST"):
                hop.method, hop.body = "GET", b""
            if origin(target) != origin(hop.url):
                hop.headers = known.headers()  # what was meant for one site is not told to another
            if (hop.method, target) in been:
                raise failure("redirect_loop", "the redirects lead round in a circle", quote=str(target))
            been.add((hop.method, target))
            hop.url = target
        raise failure("too_many_redirects", f"the address leads on more than {self._limits.redirects} times")

    def permission(self, url: httpx.URL) -> Robots:
        """Return the rules of the robots.txt of an address's origin; raises :class:`FetchError` when they forbid it."""
        return self._permission(_Hop(url, "GET", b"", [], self._limits.deadline))

    def _permission(self, hop: _Hop) -> Robots:
        """Return the rules of the hop's site; raises when they forbid the address."""
        if hop.url.host in self._leave:
            return OPEN
        said = self._hosts.of(hop.url.host).robots(origin(hop.url), lambda: self._ask(hop))
        where = str(hop.url)
        if said.unreachable:
            raise failure("robots_unreachable", f"robots.txt cannot be had: {said.unreachable}", where=where)
        if not said.may(where):
            raise failure("robots_denied", f"robots.txt of {hop.url.host} closes this address", where=where)
        if said.signals.get("search") is False:
            raise failure("rights_reserved", "robots.txt reserves the page", where=where, quote="search=no")
        return said

    def _ask(self, hop: _Hop) -> Robots:
        """Fetch a robots.txt: 4xx stands for none, 5xx or silence for a closed site (RFC 9309, 2.3.1)."""
        asking = _Hop(hop.url.copy_with(raw_path=b"/robots.txt"), "GET", b"", [], hop.left)
        try:
            for _ in range(self._limits.redirects + 1):
                answer = self._send(asking)
                target = redirect(answer, asking.url, self._limits.url)
                if target is None:
                    break
                asking.url = target
            else:
                return OPEN  # "the crawler MAY assume that the robots.txt file is unavailable"
        except FetchError as error:
            if error.reason in _ITSELF:
                raise
            return closed(error.message)
        finally:
            hop.left = asking.left
        if answer.status == 200:
            return robots(answer.body)
        if answer.status == 429 or answer.status >= 500:
            return closed(f"the site answers {answer.status}")
        return OPEN

    def _send(self, hop: _Hop) -> Answer:
        """Send the hop's request, and leave its host alone as long as a 429 or 503 asks."""
        own = [pair for pair in self._own if pair[0] not in {name for name, _ in hop.headers}]
        accept = [] if any(name.lower() == "accept" for name, _ in hop.headers) else [("Accept", _ACCEPT)]
        host = self._hosts.of(hop.url.host)
        answer = host.send(Asked(hop.url, hop.method, (*own, *accept, *hop.headers), hop.body), hop.left)
        hop.left -= answer.took
        if answer.status in {429, 503}:
            seconds = retry_after(answer.get("retry-after"), self._clock.now())
            host.pace.hold(seconds if seconds is not None else _BUSY if answer.status == 429 else 0.0)
        return answer

    def _judged(
        self, asked: str, hop: _Hop, answer: Answer, signals: Mapping[str, bool], *, is_conditional: bool
    ) -> Reply:
        """Return a response as a reply; raises for an error status and for reserved rights."""
        where = str(hop.url)
        unchanged = answer.status == 304 and is_conditional
        error = None if unchanged else refusal(answer, self._clock.now())
        if error is not None:
            error.where = where
            raise error
        headers = {key.lower(): value for key, value in reversed(answer.headers)}
        said = rights(headers, answer.body, signals)
        if said.reserved and hop.url.host not in self._leave:
            raise failure("rights_reserved", "the owner reserves the page", where=where, quote=said.reserved)
        at = self._clock.now()
        return Reply(
            asked, where, answer.status, answer.headers, answer.body, at, said, unchanged,
            fresh_until=fresh_until(answer.headers, at, self._limits.fresh),
        )  # fmt: skip
