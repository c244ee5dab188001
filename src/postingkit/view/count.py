"""Count: statistics of a run, added up record by record, so that memory does not grow with its length."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from heapq import nlargest
from urllib.parse import urlsplit

from pydantic import BaseModel

from postingkit.model import JobPosting, Rejection, Source
from postingkit.model.paths import PATHS, value_at


@dataclass
class Seen:
    """How often something was seen, and its first example."""

    count: int = 0
    source: str = ""
    words: str = ""

    def add(self, source: Source, words: str) -> None:
        """Count one occurrence; the first is kept as the example."""
        if not self.count:
            self.source, self.words = source.url or "standard input", words
        self.count += 1


class Timing(BaseModel):
    """The time one input took, as ``postingkit parse --timings`` writes it."""

    url: str | None
    bytes: int | None
    seconds: float
    postings: int
    reason: str | None


_SLOWEST = 20  # inputs
_LONGEST = dt.timedelta(days=366)


@dataclass
class Count:
    """The numbers of a run."""

    inputs: set[tuple[str | None, str | None]] = field(default_factory=set)
    read: set[tuple[str | None, str | None]] = field(default_factory=set)
    postings: int = 0
    rejections: int = 0
    by_kind: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Platform or media type to "postings" and "rejections"."""
    by_origin: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Host or folder to "postings" and "rejections"."""
    reasons: dict[str, Seen] = field(default_factory=lambda: defaultdict(Seen))
    fill: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Platform or media type to the number of its postings that have each field."""
    pay: dict[tuple[str, str], list[Decimal]] = field(default_factory=lambda: defaultdict(list))
    """Currency and unit to the lower ends of base pay."""
    deadlines: Counter[str] = field(default_factory=Counter)
    days_open: list[int] = field(default_factory=list)
    """Days from the posting's date to its dated deadline."""
    posted: Counter[str] = field(default_factory=Counter)
    """Month of posting, "2026-03"."""
    sections: Counter[str] = field(default_factory=Counter)
    """Kind of section to the postings that have one."""
    headings: dict[str, Seen] = field(default_factory=lambda: defaultdict(Seen))
    """Headings that were not recognized."""
    warnings: dict[str, Seen] = field(default_factory=lambda: defaultdict(Seen))
    languages: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    slowest: list[Timing] = field(default_factory=list)
    """The inputs that took longest, the slowest first."""

    def add(self, outcome: JobPosting | Rejection) -> None:
        """Count one outcome."""
        source = outcome.source
        capture = (source.url, source.sha256)
        self.inputs.add(capture)
        what = "postings" if isinstance(outcome, JobPosting) else "rejections"
        kind = source.platform or source.media_type or "unknown type"
        self.by_kind[kind][what] += 1
        self.by_origin[origin_of(source.url)][what] += 1
        if isinstance(outcome, JobPosting):
            self.postings += 1
            self.read.add(capture)
            self._posting(outcome, kind)
        else:
            self.rejections += 1
            self.reasons[outcome.reason].add(source, outcome.quote or outcome.message)

    def _posting(self, posting: JobPosting, kind: str) -> None:
        self.fill[kind].update(path for path in PATHS if value_at(posting, path) not in (None, "", ()))
        for pay in posting.compensation:
            low = pay.max if pay.min is None else pay.min
            if pay.kind == "base" and pay.currency and pay.unit and low:
                self.pay[pay.currency, pay.unit].append(low)
        deadline = posting.application_deadline
        self.deadlines[deadline.kind if deadline else "none"] += 1
        if posting.date_posted:
            self.posted[f"{posting.date_posted:%Y-%m}"] += 1
            if deadline and deadline.date and dt.timedelta() <= deadline.date - posting.date_posted <= _LONGEST:
                self.days_open.append((deadline.date - posting.date_posted).days)
        self.sections.update({section.kind for section in posting.sections})
        unknown = {
            section.heading.strip(" :").casefold(): section.text
            for section in reversed(posting.sections)
            if section.kind == "other" and section.heading
        }
        for heading, text in unknown.items():
            self.headings[heading].add(posting.source, text[:200])
        for code, message in {warning.code: warning.message for warning in posting.warnings}.items():
            self.warnings[code].add(posting.source, message)
        self.languages[posting.in_language or "not told"] += 1

    def time(self, timings: Iterable[Timing]) -> None:
        """Keep the timings of the slowest inputs."""

        def counted() -> Iterator[Timing]:
            for timing in timings:
                self.seconds.append(timing.seconds)
                yield timing

        self.slowest = nlargest(_SLOWEST, counted(), key=lambda timing: timing.seconds)


def count_of(outcomes: Iterable[JobPosting | Rejection]) -> Count:
    """Return the numbers of a run."""
    count = Count()
    for outcome in outcomes:
        count.add(outcome)
    return count


def origin_of(url: str | None) -> str:
    """Return the host of an address, or the folder of a path.

    >>> origin_of("https://jobs.example/7"), origin_of("inbox/a.pdf"), origin_of(None)
    ('jobs.example', 'inbox/', 'standard input')
    """
    if not url:
        return "standard input"
    try:
        parts = urlsplit(url)
    except ValueError:
        return "an address that is none"
    if parts.scheme in {"http", "https"}:
        return parts.hostname or "no host"
    return parts.path.rpartition("/")[0] + "/"
