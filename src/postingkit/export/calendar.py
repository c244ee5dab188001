r"""Calendar: the last days to apply as iCalendar (RFC 5545), one all-day event a posting.

A posting without a dated deadline gives no event. ``DTSTAMP``, which the format requires, is when the bytes were taken,
else when the export is made.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from postingkit.errors import PostingkitError
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import apply_url, full_title, place_words, printable
from postingkit.model import JobPosting

_SUMMARIES = {
    "fixed": "Apply by: {}",
    "priority": "Priority deadline: {}",
    "first_review": "First review of applications: {}",
    "open_until_filled": "Open until filled, apply by: {}",
    "rolling": "Rolling, apply by: {}",
}
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def write_calendar(postings: Iterable[JobPosting], channel: Channel = PLAIN) -> Iterator[str]:
    """Yield a calendar. Raises :class:`PostingkitError` when a posting has no time of capture and the channel none."""
    yield from map(
        _line, ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//postingkit//deadlines//EN", "CALSCALE:GREGORIAN")
    )
    yield _text("X-WR-CALNAME", channel.title)
    for posting in postings:
        yield from _event(posting, channel.at)
    yield _line("END:VCALENDAR")


def is_dated(posting: JobPosting) -> bool:
    """Whether the posting names a last day to apply."""
    return posting.application_deadline is not None and posting.application_deadline.date is not None


def _event(posting: JobPosting, at: dt.datetime | None) -> Iterator[str]:
    """Yield the lines of a deadline's event; nothing when it has no date."""
    deadline = posting.application_deadline
    if deadline is None or deadline.date is None:
        return
    stamp = posting.source.retrieved_at or at
    if stamp is None:
        raise PostingkitError("a calendar needs the time of its making; give Channel(at=...)", reason="no_time")
    if stamp.tzinfo is None:
        stamp = stamp.replace(tzinfo=dt.UTC)
    yield _line("BEGIN:VEVENT")
    yield _line(f"UID:{posting.id}@postingkit")
    yield _line(f"DTSTAMP:{stamp.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")
    yield _line(f"DTSTART;VALUE=DATE:{deadline.date:%Y%m%d}")
    yield _text("SUMMARY", _SUMMARIES[deadline.kind].format(full_title(posting) or posting.id))
    yield _text("DESCRIPTION", deadline.raw)
    yield _text("LOCATION", "; ".join(map(place_words, posting.job_location)))
    url = apply_url(posting)
    if url:
        yield _line(f"URL:{printable(url)}")
    yield _line("TRANSP:TRANSPARENT")
    yield _line("END:VEVENT")


def _text(name: str, value: str) -> str:
    return _line(f"{name}:{printable(value).translate(_ESCAPES)}") if value else ""


def _line(line: str) -> str:
    r"""Return a content line folded at 75 octets, never within a character.

    >>> _line("SUMMARY:" + "é" * 40).encode().count(b"\r\n ")
    1
    """
    line = " ".join(line.splitlines())
    pieces, size = [""], 0
    for char in line:
        width = len(char.encode())
        if size + width > 75:
            pieces.append(" ")
            size = 1
        pieces[-1] += char
        size += width
    return "\r\n".join(pieces) + "\r\n"
