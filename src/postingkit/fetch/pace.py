"""Pace: when a host may be asked again."""

import datetime as dt
import math
from email.utils import parsedate_to_datetime

from postingkit.fetch.clock import Clock
from postingkit.fetch.reasons import failure


class Pace:
    """The time from the end of one request to the start of the next; its owner holds a lock."""

    def __init__(self, clock: Clock, delay: float, patience: float) -> None:
        self._clock = clock
        self._patience = patience
        self._first = delay
        self.delay = delay
        self.ready = 0.0
        """When the next request may start, on the monotonic clock."""

    @property
    def is_new(self) -> bool:
        """Whether another pace in its place would be the same."""
        return self.delay == self._first and self.ready <= self._clock.monotonic()

    def slow(self, delay: float) -> None:
        """From now on leave at least this many seconds between requests."""
        if delay > self.delay:
            self.ready += delay - self.delay if self.ready else 0.0
            self.delay = delay

    def hold(self, seconds: float) -> None:
        """Start no request for this many seconds."""
        self.ready = max(self.ready, self._clock.monotonic() + seconds)

    def wait(self) -> None:
        """Wait for our turn; raises ``retry_later`` when it is too far off."""
        left = self.ready - self._clock.monotonic()
        if left > self._patience:
            when = self._clock.now() + dt.timedelta(seconds=math.ceil(left))
            raise failure(
                "retry_later", f"the site wants no request for another {math.ceil(left):,} seconds", retry_at=when
            )
        if left > 0:
            self._clock.sleep(left)

    def done(self) -> None:
        """Count a request as ended."""
        self.hold(self.delay)


_LONGEST = 366 * 86400
"""Most seconds; a site that asks for more is taken to ask for this."""


def retry_after(value: str, now: dt.datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for (RFC 9110, section 10.2.3); None when it says nothing.

    >>> now = dt.datetime(2026, 11, 2, 8, 0, tzinfo=dt.UTC)
    >>> [retry_after(value, now) for value in ("120", "Mon, 02 Nov 2026 08:01:30 GMT", "9" * 40)]
    [120.0, 90.0, 31622400.0]
    >>> [retry_after(value, now) for value in ("Mon, 02 Nov 2026 07:00:00 GMT", "soon", "-1", "1.5", "inf", "")]
    [0.0, None, None, None, None, None]
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(min(int(value[:12]), _LONGEST))
    try:
        when = parsedate_to_datetime(value)
        if when.tzinfo is None:
            when = when.replace(tzinfo=dt.UTC)
        return min(max((when - now).total_seconds(), 0.0), float(_LONGEST))
    except (ValueError, TypeError, OverflowError):
        return None
