"""Course: one run over its sources. Pending inputs are fetched, read and stored until none is left."""

import queue
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import postingkit
from postingkit.errors import FetchError
from postingkit.fetch.board import forbidden
from postingkit.fetch.client import Client, host_of
from postingkit.fetch.lanes import Lanes
from postingkit.fetch.postings import rejection_of
from postingkit.fetch.reply import Reply
from postingkit.files import line_of
from postingkit.run.page import Found, Page
from postingkit.run.plan import SourcePlan
from postingkit.run.state import Input, State
from postingkit.sources import Request, endpoint_of

Readers = Callable[[Iterable[Page]], Iterator[Found]]
"""Pages read one after the other, in processes that can be killed; results in the order of the pages."""
Step = Callable[[str, str], None]
"""Called after each input, with the source's id and what came of the input."""

_AHEAD = 32
"""Most inputs of a source that are in progress or queued for their hosts."""
_WORKERS = 16  # threads
_OWNERS = frozenset({"robots_denied", "robots_unreachable", "rights_reserved", "terms_forbid"})
"""Refusals by a page's owner: such an input is skipped, not rejected."""
_LATER = frozenset({"retry_later", "too_many_requests"})

VERSION = postingkit.__version__


class Leg(NamedTuple):
    """The state of one source in this run."""

    plan: SourcePlan
    run: int
    start: Request
    platform: str | None
    delay: float
    refusal: FetchError | None = None


class Course:
    """The work of one ``postingkit run``."""

    def __init__(self, state: State, client: Client, *, limit: int | None, step: Step) -> None:
        self._state, self._client, self._step = state, client, step
        self._limit = limit
        self._legs: dict[str, Leg] = {}
        self._flying: dict[str, set[int]] = {}
        self._begun: dict[str, int] = {}
        self._moved: dict[str, None] = {}
        """Sources of which an input has ended, so that others of theirs may set out."""
        self._reading: deque[tuple[Input, Reply]] = deque()
        self._lanes: Lanes[Input, Reply | FetchError | None] = Lanes(self._ask, ready=client.ready, workers=_WORKERS)

    def go(self, sources: Iterable[SourcePlan], read: Readers) -> None:
        """Run to the end. An input that was stored stays stored, even if the run is interrupted."""
        for plan in sources:
            leg = leg_of(plan, self._client.leave)
            run = self._state.begin(plan.id, leg.start, VERSION)
            self._legs[plan.id] = leg._replace(run=run)
            self._flying[plan.id] = set()
            self._begun[plan.id] = 0
            self._moved[plan.id] = None
        self.runs = {name: leg.run for name, leg in self._legs.items()}
        try:
            for found in read(self._pages()):
                one, reply = self._reading.popleft()
                self._read(one, reply, found)
        finally:
            self._lanes.close()

    def _pages(self) -> Iterator[Page]:
        """Yield the fetched pages that must be read; all other outcomes are stored at once."""
        while True:
            moved, self._moved = self._moved, {}
            for name in moved:
                self._fill(name)
            if not self._lanes.under_way:
                return
            try:
                one, reply = self._lanes.take(timeout=0.2)
            except queue.Empty:
                continue
            leg = self._legs[one.source]
            if isinstance(reply, FetchError):
                self._refused(one, reply)
            elif reply is None or reply.unchanged or (one.sha256 and reply.capture.sha256 == one.sha256):
                self._state.unchanged(one, reply.fresh_until if reply else one.fresh)
                self._finish(one, "unchanged")
            else:
                self._reading.append((one, reply))
                yield Page(reply.capture, one.request, leg.start.url, leg.plan.follow, leg.platform, self._client.leave)

    def _fill(self, name: str) -> None:
        """Queue a source's next pending inputs."""
        leg, flying = self._legs[name], self._flying[name]
        room = _AHEAD - len(flying)
        if self._limit is not None:
            room = min(room, self._limit - self._begun[name])
        if room < _AHEAD // 2 and (flying or room <= 0):
            return
        for one in self._state.pending(name, leg.run, VERSION, len(flying) + room):
            if one.id in flying or room <= 0:
                continue
            room -= 1
            flying.add(one.id)
            self._begun[name] += 1
            self._client.slow(one.request, leg.delay)
            self._lanes.put(host_of(one.request), one)

    def _ask(self, one: Input) -> Reply | FetchError | None:
        """Fetch an input; None when the copy from last time is still fresh."""
        refusal = self._legs[one.source].refusal
        if refusal is not None:
            return refusal
        if self._client.is_fresh(one.fresh):
            return None
        return self._client.outcome(one.request, one.known)

    def _refused(self, one: Input, error: FetchError) -> None:
        """Store what a fetch error means: try later, skip, or reject."""
        if error.reason in _LATER:
            self._state.deferred(one)
            self._finish(one, "pending")
            return
        outcome = "skipped" if error.reason in _OWNERS else "rejected"
        error.where = error.where or one.request.url
        self._state.failed(one, outcome, error.reason, line_of(rejection_of(error)))
        self._finish(one, outcome)

    def _read(self, one: Input, reply: Reply, found: Found) -> None:
        self._state.read(one, found, reply, version=VERSION, most=self._legs[one.source].plan.most)
        self._finish(one, "records" if found.postings else "skipped" if found.leads else "rejected")

    def _finish(self, one: Input, outcome: str) -> None:
        self._flying[one.source].discard(one.id)
        self._moved[one.source] = None
        self._step(one.source, outcome)


def leg_of(plan: SourcePlan, leave: frozenset[str]) -> Leg:
    """Return how a source is fetched: from its platform's endpoint where there is one, else from its start page."""
    endpoint = endpoint_of(plan.start)
    if endpoint is None:
        return Leg(plan, 0, Request(plan.start), None, plan.delay)
    source, request = endpoint
    return Leg(plan, 0, request, source.name, max(plan.delay, source.terms.delay), forbidden(source, plan.start, leave))
