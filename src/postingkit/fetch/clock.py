"""Clock: time and sleep as an object, so that tests can replace them."""

import datetime as dt
import time
from typing import Protocol


class Clock(Protocol):
    """The interface of a clock."""

    def now(self) -> dt.datetime:
        """Return the date and time, with its zone."""

    def monotonic(self) -> float:
        """Return seconds of a clock that never goes back."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """Return the date and time in UTC, to the second."""
        return dt.datetime.now(dt.UTC).replace(microsecond=0)

    def monotonic(self) -> float:
        """Return seconds of a clock that never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)
