r"""Rows: captures in JSON Lines, packed or not.

A row has its bytes as text or as base64, and what else is known of them; :data:`NAMES` has the names of its keys::

    {"url": "https://a.example/jobs/7", "body": "<h1>Archivist</h1>...", "captured_at": "2026-03-09T10:00:00Z"}
    {"url": "https://a.example/7.pdf", "body_base64": "JVBERi0x...", "headers": {"Content-Type": "application/pdf"}}
"""

import base64
import binascii
import datetime as dt
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import member_of, too_large, url_of
from postingkit.files.stream import DAMAGED, Unpacked

NAMES = {
    "body": ("body", "html", "content"),
    "body_base64": ("body_base64",),
    "url": ("url", "uri", "target_uri"),
    "media_type": ("media_type", "content_type", "mime_type"),
    "captured_at": ("captured_at", "fetched_at", "retrieved_at", "timestamp"),
    "headers": ("headers",),
}
"""The parts of a row, with the names each goes by; the first that is present counts."""


def members(path: Path, limit: int) -> Iterator[Capture | FileError]:
    """Yield a capture a line; empty lines are passed over."""
    longest = 2 * limit + 1  # base64 makes four bytes of three, and JSON escapes
    number = 0
    try:
        with closing(Unpacked(path, longest)) as file:
            while line := file.readline(longest):
                number += 1
                name = member_of(path, f"line={number}")
                whole = line
                while len(whole) == longest and not whole.endswith(b"\n"):
                    whole = file.readline(longest)
                if len(line) == longest:
                    yield FileError(f"the line has more than {longest:,} bytes", reason="too_large", where=name)
                elif line.strip():
                    yield _capture_of_line(line, name, limit)
    except FileError as error:
        yield error
    except DAMAGED as error:
        message = f"the file is damaged after line {number} ({error}); take it again"
        yield FileError(message, reason="damaged_archive", where=url_of(path))


def _capture_of_line(line: bytes, name: str, limit: int) -> Capture | FileError:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        return FileError("the line is no JSON object; mend it or leave it out", reason="bad_line", where=name)
    return capture_of(row, name, limit)


def capture_of(row: Mapping[str, Any], name: str, limit: int) -> Capture | FileError:
    """Return a row's capture, or the error why there is none.

    >>> capture_of({"uri": "https://a.example/7", "html": "<h1>Clerk</h1>"}, "pages.jsonl#line=7", 100).url
    'https://a.example/7'
    """
    facts = {key: next((row[one] for one in names if row.get(one) is not None), None) for key, names in NAMES.items()}
    try:
        body = _bytes(facts)
    except (binascii.Error, ValueError):
        return FileError("its body_base64 is no base64; write it again", reason="bad_line", where=name)
    if body is None:
        names = ", ".join((*NAMES["body"], *NAMES["body_base64"]))
        return FileError(f"it has no body; name it one of {names}", reason="bad_line", where=name)
    if len(body) > limit:
        return too_large(limit, name)
    url = facts["url"] if isinstance(facts["url"], str) else name
    media_type = facts["media_type"] or _header(facts["headers"], "content-type")
    return Capture(body, url, media_type if isinstance(media_type, str) else None, time_of(facts["captured_at"]), name)


def _bytes(facts: Mapping[str, Any]) -> bytes | None:
    """Return the bytes of a row; None when it has none."""
    match facts:
        case {"body_base64": str() as packed}:
            return base64.b64decode(packed, validate=True)
        case {"body": str() as text}:
            return text.encode("utf-8", "replace")
        case {"body": bytes() as body}:
            return body
        case _:
            return None


def _header(headers: Any, wanted: str) -> Any:
    """Return a header: of an object, or of a list of names and values."""
    pairs = headers.items() if isinstance(headers, dict) else headers if isinstance(headers, list) else ()
    return next((pair[1] for pair in pairs if len(pair) == 2 and str(pair[0]).lower() == wanted), None)


def time_of(written: object) -> dt.datetime | None:
    """Return a time: ISO 8601, or a time already; in UTC where it names no zone.

    >>> time_of("2026-11-26T14:01:56Z"), time_of("yesterday"), time_of(7)
    (datetime.datetime(2026, 11, 26, 14, 1, 56, tzinfo=datetime.timezone.utc), None, None)
    """
    try:
        time = dt.datetime.fromisoformat(written) if isinstance(written, str) else written
    except ValueError:
        return None
    if not isinstance(time, dt.datetime):
        return None
    return time if time.tzinfo else time.replace(tzinfo=dt.UTC)
