"""WARC: the pages of a web archive (ISO 28500), as crawlers and Common Crawl write them. Needs the extra ``warc``.

A page is a record of type ``response`` with status 2xx, or of type ``resource``; its address is the record's target,
its time the record's date. Other statuses are inputs that gave no page. Requests, revisits, notes and what is by its
type no document (images, styles, scripts) are passed over.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.coding import UNPACK, CodingError, codings_of
from postingkit.files.names import lacks, member_of, too_large
from postingkit.files.rows import time_of
from postingkit.files.stream import DAMAGED

_NO_DOCUMENT = re.compile(
    r"(?:image|audio|video|font)/|text/(?:css|dns|(?:x-)?javascript)\b|application/(?:x-)?(?:javascript|font)",
    re.IGNORECASE,
)
# A record opens with "WARC/1.1" on a line of its own, packed or not; a packed one with gzip's magic and "deflate".
_OPENS = re.compile(rb"\x1f\x8b\x08|WARC/[01]\.")
ASKED = "WARC-X-Asked-URI"
"""Our field for the address that was asked for, where its redirects led to the record's target."""
_PIECE = 1 << 16
_HEADERS = 1 << 20
"""Bytes that the headers of a record may have."""


def places(path: Path) -> dict[str, int]:
    """Return where the last page of each address begins, up to the first damaged record.

    An address that led to another's page has that page. Raises :class:`FileError` where warcio is not installed.
    """
    try:
        reader, failed = _reader()
    except ImportError:
        raise lacks("warcio", "warc", path) from None
    found: dict[str, int] = {}
    with path.open("rb") as file, suppress(*failed):
        records = _bounded(reader.WARCIterator(file))
        for record in records:
            if record.rec_type == "response":
                named = (record.rec_headers.get_header(name) for name in ("WARC-Target-URI", ASKED))
                found |= {url.strip("<>"): records.offset for url in named if url}
    return found


def members(path: Path, limit: int, start: int = 0) -> Iterator[Capture | FileError]:
    """Yield the pages in the order of the file.

    A damaged record gives an error, and reading resumes at the next sound one.
    """
    try:
        reader, failed = _reader()
    except ImportError:
        yield lacks("warcio", "warc", path)
        return
    with path.open("rb") as file:
        size = path.stat().st_size
        place: int | None = start
        sound = True
        while place is not None:
            file.seek(place)
            records = _bounded(reader.WARCIterator(file))
            found: Capture | FileError | None = None
            record: Any = None
            try:
                for record in records:
                    sound = True
                    place = records.offset
                    found = _page(path, record, place, limit)
                    if found is not None:
                        yield found
                if records.offset < size or (record and found is None and _lacks(record)):
                    yield _cut(member_of(path, f"bytes={records.offset}"))  # and who knows what followed
                return  # noqa: TRY300 - the file's end
            except failed:
                if sound:  # one error for all that is lost until the next sound record
                    where = member_of(path, f"bytes={place}")
                    yield FileError("a record here or behind it is damaged", reason="damaged_archive", where=where)
                sound = False
            place = _next(file, max(records.offset, place) + 1)


def _reader() -> tuple[Any, tuple[type[Exception], ...]]:
    """Return the reader of records, and the exceptions it raises at damaged ones."""
    failed: type[Exception] = import_module("warcio.exceptions").ArchiveLoadFailed
    return import_module("warcio.archiveiterator"), (failed, *DAMAGED)


def _bounded(records: Any) -> Any:
    """Return the iterator with a limit on the lines it reads; its reader would hold a header of any length."""
    plain = records.reader.readline
    begun, said = 0, 0

    def readline(length: int | None = None) -> bytes:
        nonlocal begun, said
        begun, said = records.offset, said if begun == records.offset else 0
        line: bytes = plain(min(length or _PIECE, _PIECE))
        said += len(line)
        if said > _HEADERS:
            raise ValueError("a record's headers do not end")
        return line

    records.reader.readline = readline
    return records


def _next(file: IO[bytes], start: int) -> int | None:
    """Return where the next record may begin."""
    while True:
        file.seek(start)
        piece = file.read(_PIECE)
        found = _OPENS.search(piece)
        if found:
            return start + found.start()
        if len(piece) < _PIECE:
            return None
        start += _PIECE - 8  # what opens a record may lie across two pieces


def _page(path: Path, record: Any, place: int, limit: int) -> Capture | FileError | None:
    """Return the page of a record, the error in its place, or None for a record that is no page."""
    headers = record.http_headers
    media_type = (headers or record.rec_headers).get_header("Content-Type") or None
    if record.rec_type not in {"response", "resource"} or _NO_DOCUMENT.match(media_type or ""):
        return None
    name = member_of(path, f"bytes={place}")
    status = headers.get_statuscode() if headers else "200"
    if not status.startswith("2"):
        return FileError(f"the server answered {status}, so there is no page", reason="http_status", where=name)
    try:
        body = _body(record, headers, limit)
    except CodingError as error:
        return FileError(f"{error}; take the archive again", reason="encoding_broken", where=name)
    if len(body) > limit:
        return too_large(limit, name)
    if _lacks(record):
        return _cut(name)
    url = record.rec_headers.get_header("WARC-Target-URI")
    date = record.rec_headers.get_header("WARC-Date")
    return Capture(body, url.strip("<>") if url else name, media_type, time_of(date), member=name)


def _lacks(record: Any) -> bool:
    """Whether a record has fewer bytes than it declares, or declares none."""
    return bool(getattr(record.raw_stream, "limit", 1) > 0)


def _cut(name: str) -> FileError:
    return FileError("the record is cut short; take the archive again", reason="damaged_archive", where=name)


def _body(record: Any, headers: Any, limit: int) -> bytes:
    """Return the page's bytes, decompressed; at most one more than the limit."""
    stream = record.raw_stream
    if headers and "chunked" in (headers.get_header("Transfer-Encoding") or "").lower():
        stream = import_module("warcio.bufferedreaders").ChunkedDataReader(stream)
    body: bytes = stream.read(limit + 1)
    for name in reversed(codings_of((headers and headers.get_header("Content-Encoding")) or "")):
        out = bytearray()
        for piece in UNPACK[name](body) if name in UNPACK and body else (body,):
            out += piece
            if len(out) > limit:
                break
        body = bytes(out)
    return body
