"""Fresh: how long a response stays fresh in a private cache (RFC 9111, section 4.2)."""

import datetime as dt
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

Headers = Iterable[tuple[str, str]]


def fresh_until(headers: Headers, at: dt.datetime, most: float) -> str:
    """Return until when a response received at that time is fresh, as ISO 8601; "" when it does not say.

    ``most`` limits the seconds. Last-Modified is no basis for a guess: a posting may close on any day.

    >>> at = dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC)
    >>> fresh_until([("Cache-Control", "private, max-age=600"), ("Age", "60")], at, 86400)
    '2026-11-02T08:09:00+00:00'
    >>> fresh_until([("Expires", "Mon, 02 Nov 2026 09:00:00 GMT"), ("Date", "Mon, 02 Nov 2026 08:30:00 GMT")], at, 900)
    '2026-11-02T08:15:00+00:00'
    >>> [fresh_until([("Cache-Control", said)], at, 900) for said in ("no-cache, max-age=60", "no-store", "max-age=x")]
    ['', '', '']
    """
    said: dict[str, str] = {}
    for name, value in headers:
        key = name.lower()
        said[key] = f"{said[key]}, {value}" if key in said else value
    rules = dict(_directives(said.get("cache-control", "")))
    if "no-store" in rules or "no-cache" in rules or "*" in said.get("vary", ""):
        return ""
    lifetime = _seconds(rules["max-age"]) if "max-age" in rules else _expiry(said, at)
    left = min(lifetime - _seconds(said.get("age", "")), most)
    return (at + dt.timedelta(seconds=left)).isoformat() if left > 0 else ""


def _directives(line: str) -> Iterable[tuple[str, str]]:
    for part in line.lower().split(","):
        name, _, value = part.partition("=")
        yield name.strip(), value.strip().strip('"')


def _seconds(value: str) -> float:
    """Return delta-seconds as a number; 0, which makes the response stale, when they are none."""
    value = value.strip()
    return float(value[:12]) if value.isascii() and value.isdigit() else 0.0


def _expiry(said: dict[str, str], at: dt.datetime) -> float:
    try:
        end = parsedate_to_datetime(said.get("expires", ""))
        start = parsedate_to_datetime(said["date"]) if "date" in said else at
        return (end - start).total_seconds()
    except (ValueError, TypeError, OverflowError):  # "0", "-1", a date with no zone: it has expired
        return 0.0
