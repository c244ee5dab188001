"""Capture: bytes, and where and when they were taken."""

import datetime as dt
import hashlib
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes of one page, file or payload, as taken.

    >>> Capture(b"<h1>Archivist</h1>", url="https://example.org/jobs/7").sha256[:8]
    '59f70bcd'
    """

    body: bytes = field(repr=False)
    url: str | None = None
    """Where the bytes were taken from: a URL, or the path given to ``load``."""
    media_type: str | None = None
    """As the server or the file's name declares it ("text/html; charset=utf-8"); the bytes take precedence."""
    captured_at: dt.datetime | None = None
    """When the bytes were taken; the only clock on the line."""
    member: str | None = None
    """The file that held the capture among others, and the place in it ("crawl.warc.gz#bytes=40961")."""
    ocr: bool = False
    """Whether to run OCR on scanned pages: it takes seconds a page, guesses, and needs an extra."""
    _digest: list[str] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse what is no bytes, before a reader stumbles over it."""
        if not isinstance(self.body, bytes):
            raise TypeError(f"a capture's body is bytes, not {type(self.body).__name__}: encode text, load() a file")

    @property
    def sha256(self) -> str:
        """Hex digest of the bytes; computed once, since each posting of a payload asks for it."""
        if not self._digest:
            self._digest.append(hashlib.sha256(self.body).hexdigest())
        return self._digest[0]
