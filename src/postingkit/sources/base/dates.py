"""Readers of days, as data writes them: ISO 8601, RFC 822, epochs, digits with slashes."""

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

from postingkit.lexicon.months import MONTHS
from postingkit.model.application import Deadline
from postingkit.sources.base.words import Reader, plain

__all__ = ["date_of", "day", "day_month", "days_in", "deadline", "deadline_in", "month_day"]

# "2026-03-09", "2026-03-09T08:00:00Z", "2026/3/9", "20260309"; also "!!timestamp '2017-01-27'"
_ISO = re.compile(r"(?:!!timestamp '?)?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_PACKED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
# "Mon, 09 Mar 2026 08:00:00 +0000", "9 March 2026", "09-Mar-2026", "9. März 2026"
_DAY_FIRST = re.compile(
    r"(?:[^\W\d]{2,12}\.?,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]([^\W\d]{3,12})\.?,?[ -](\d{4})(?!\d)"
)
# "March 9, 2026", "Mar 9 2026 8:00AM", "Mon Mar 9 2026"
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d]{3,9},? )?([^\W\d]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:\d\d:\d\d:\d\d (?:[A-Z]{2,5} )?)?"
    r"(\d{4})(?!\d)"
)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d\d)(?!\d)")

_FIRST, _LAST = 1990, 2100
_SECOND, _MILLI = 600_000_000, 600_000_000_000  # 1989 as an epoch: smaller numbers are no days


def date_of(value: Any, order: str = "") -> dt.date | None:  # noqa: PLR0911 - one return a form
    """Return the day that a value of the data names; None when it is missing or ambiguous.

    ``order`` is that of "03/09/2026": "dm", "md", or "" when unknown.

    >>> date_of("2026-03-09T08:00:00Z"), date_of(1773043200000), date_of("Mon, 09 Mar 2026 08:00:00 GMT")
    (datetime.date(2026, 3, 9), datetime.date(2026, 3, 9), datetime.date(2026, 3, 9))
    >>> date_of("03/09/2026"), date_of("03/09/2026", "md"), date_of("25/03/2026")
    (None, datetime.date(2026, 3, 9), datetime.date(2026, 3, 25))
    >>> date_of("Posted 30+ Days Ago"), date_of(True), date_of(12)
    (None, None, None)
    """
    if isinstance(value, (int, float)):
        return _epoch(value)
    text = plain(value)
    if not text:
        return None
    if match := _ISO.match(text):
        return _date(match[1], match[2], match[3])
    if text.isdigit():
        if len(text) in {10, 13}:
            return _epoch(int(text))
        match = _PACKED.match(text)
        return _date(match[1], match[2], match[3]) if match else None
    if match := _DAY_FIRST.match(text):
        return _date(match[3], MONTHS.get(match[2].lower()), match[1])
    if match := _MONTH_FIRST.match(text):
        return _date(match[3], MONTHS.get(match[1].lower()), match[2])
    if match := _PACKED.match(text):  # "20260309T080000"
        return _date(match[1], match[2], match[3])
    if match := _SLASHED.match(text):
        dotted = "dm" if match[2] == "." else ""  # "7.12.2026"
        return _slashed(int(match[1]), int(match[3]), match[4], order or dotted)
    return None


def _slashed(a: int, b: int, year: str, order: str) -> dt.date | None:
    """Return a day from two numbers whose order may be known; None when it is open."""
    if len(year) == 2:
        if not order:
            return None
        year = "20" + year
    if order == "md" or (not order and b > 12):
        return _date(year, a, b)
    if order == "dm" or a > 12 or a == b:
        return _date(year, b, a)
    return None


def _epoch(value: float) -> dt.date | None:
    if isinstance(value, bool) or not _SECOND < value < 5_000_000_000_000:
        return None
    seconds = value / 1000 if value > _MILLI else value
    return dt.datetime.fromtimestamp(seconds, dt.UTC).date() if seconds < 5_000_000_000 else None


def _date(year: str | int, month: str | int | None, day: str | int) -> dt.date | None:
    if month is None or not _FIRST <= int(year) <= _LAST:
        return None
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def days_in(order: str) -> Reader:
    """Return a reader of days whose numbers stand in this order: "dm", "md", or "" for unambiguous days.

    >>> [list(days_in(order)("09/03/2026")) for order in ("dm", "")]
    [[(datetime.date(2026, 3, 9), '09/03/2026')], []]
    """

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        date = date_of(value, order)
        return ((date, plain(value)),) if date else ()

    return read


day, day_month, month_day = days_in(""), days_in("dm"), days_in("md")


def deadline_in(order: str) -> Reader:
    """Return a reader of deadlines whose numbers stand in this order, as in :func:`days_in`.

    >>> [(v.date.isoformat(), v.kind) for v, _ in deadline_in("dm")("04/03/2026 12:00:00")]
    [('2026-03-04', 'fixed')]
    """

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        for date, text in days_in(order)(value):
            yield Deadline(date=date, kind="fixed", raw=text), text

    return read


deadline = deadline_in("")
