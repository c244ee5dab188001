"""Archive: replies kept in a WARC file (ISO 28500), which other tools can read.

Each page is appended as a record, with its headers as received and its body decompressed. Headers that described the
compression are renamed, as other crawlers do (``X-Orig-Content-Encoding``).
"""

import base64
import datetime as dt
import gzip
import hashlib
import os
import threading
import uuid
from dataclasses import replace
from functools import cached_property
from http import HTTPStatus
from pathlib import Path

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.fetch.limits import Limits
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.rights import Rights
from postingkit.files.names import member_of
from postingkit.files.warc import ASKED, members, places

SUFFIXES = (".warc", ".warc.gz")
"""Suffixes of archives; any other name is a folder's."""
_PACKING = frozenset({"content-encoding", "content-length", "transfer-encoding"})
_PHRASES = {status.value: status.phrase for status in HTTPStatus}


class Archive:
    """A WARC file that grows. Nothing in it makes requests conditional, so every page is fetched in full."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._packs = path.name.lower().endswith(".gz")
        self._lock = threading.Lock()

    @cached_property
    def _places(self) -> dict[str, int]:
        return places(self._path) if self._path.exists() else {}

    def validators(self, url: str) -> Validators:
        """Return empty validators."""
        del url
        return Validators()

    def fresh(self, url: str, now: dt.datetime) -> Reply | None:
        """Return None: no page is taken for fresh."""
        del url, now
        return None

    def last(self, url: str, asked: bytes = b"") -> Reply | None:
        """Return the last page of an address as a reply; replies to requests with a body cannot be found again.

        The file is scanned once. Raises :class:`FileError` where it cannot be read.
        """
        place = self._places.get(url) if not asked else None
        found = next(members(self._path, Limits.file, place), None) if place is not None else None
        if not isinstance(found, Capture) or found.captured_at is None:
            return None
        if found.member != member_of(self._path, f"bytes={place}"):
            return None  # what begins there is no page, and the next one is another's
        said = (("Content-Type", found.media_type),) if found.media_type else ()
        return Reply(url, found.url or url, 200, said, found.body, found.captured_at, Rights(), kept=found.member or "")

    def get(self, reply: Reply) -> Reply:
        """Return the unchanged reply."""
        return reply

    def put(self, reply: Reply, asked: bytes = b"") -> Reply:
        """Append a reply, whole or not at all, and return it with its place in the file; raises :class:`FileError`."""
        del asked
        record = record_of(reply)
        try:
            with self._lock, self._path.open("ab", buffering=0) as file:
                start = file.seek(0, os.SEEK_END)
                left = memoryview(gzip.compress(record, 6, mtime=0) if self._packs else record)
                try:
                    while left:
                        left = left[file.write(left) :]
                except OSError:
                    file.truncate(start)
                    raise
        except OSError as error:
            raise FileError(
                f"the capture cannot be kept: {error.strerror or error}; give another file or make room",
                reason="unwritable",
                where=self._path.as_posix(),
            ) from None
        return replace(reply, kept=f"{self._path.as_posix()}#bytes={start}")


def record_of(reply: Reply) -> bytes:
    """Return a reply as a record of type ``response`` (WARC 1.1, section 6.3)."""
    headers = [(f"X-Orig-{name}" if name.lower() in _PACKING else name, value) for name, value in reply.headers]
    status = f"HTTP/1.1 {reply.status} {_PHRASES.get(reply.status, '')}\r\n"
    block = _head(status, *headers, ("Content-Length", str(len(reply.body)))) + reply.body
    head = _head(
        "WARC/1.1\r\n",
        ("WARC-Type", "response"),
        ("WARC-Record-ID", f"<urn:uuid:{uuid.uuid4()}>"),
        ("WARC-Date", f"{reply.at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"),
        ("WARC-Target-URI", reply.url),
        *([(ASKED, reply.asked)] if reply.asked != reply.url else ()),
        ("WARC-Payload-Digest", _digest(reply.body)),
        ("WARC-Block-Digest", _digest(block)),
        ("Content-Type", "application/http; msgtype=response"),
        ("Content-Length", str(len(block))),
    )
    return head + block + b"\r\n\r\n"


def _head(first: str, *fields: tuple[str, str]) -> bytes:
    return (first + "".join(f"{name}: {value}\r\n" for name, value in fields) + "\r\n").encode("utf-8", "replace")


def _digest(data: bytes) -> str:
    """Return the digest that readers of archives check, against damage only."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()
