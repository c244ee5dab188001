"""Limits: what a fetch may cost, in seconds and bytes."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a fetch may cost; the defaults suit postings."""

    deadline: float = 60.0
    """Seconds for one attempt, its redirects included, whatever the server does."""
    connect: float = 10.0
    """Seconds for one connection to be made."""
    read: float = 15.0
    """Seconds without a byte."""
    page: int = 10 * MEBIBYTE
    """Bytes on the wire."""
    file: int = 50 * MEBIBYTE
    """Bytes on the wire of a PDF or another file of its own."""
    decoded: int = 20 * MEBIBYTE
    """Bytes of a compressed body once unpacked."""
    ratio: int = 200
    """How many times its size a body may unpack to, once past a mebibyte."""
    codings: int = 2
    """Content codings one on another."""
    headers: int = 200
    """Header lines of an answer."""
    redirects: int = 5
    """Redirects from one address."""
    url: int = 8192
    """Characters of an address."""
    fresh: float = 86400.0
    """Seconds that a page may be taken for unchanged on its server's word (``Cache-Control: max-age``), at most."""
    attempts: int = 3
    """Attempts at what may succeed when tried again."""
    patience: float = 120.0
    """Seconds that a site may ask to wait; what takes longer is left for another time, as ``retry_later``."""
