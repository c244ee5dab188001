"""Clock: the time and the waiting, given to the client so that tests need none."""

import datetime as dt
import time
from typing import Protocol


class Clock(Protocol):
    """What the client asks of time."""

    def now(self) -> dt.datetime:
        """Return the date and time, with its zone."""

    def monotonic(self) -> float:
        """Return seconds that only grow."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The machine's own."""

    def now(self) -> dt.datetime:
        """Return the date and time in UTC, to the second."""
        return dt.datetime.now(dt.UTC).replace(microsecond=0)

    def monotonic(self) -> float:
        """Return seconds that only grow."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)
