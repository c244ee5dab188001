"""Coding: compressed bytes, decompressed piece by piece, so that no small input can fill the memory."""

import zlib
from collections.abc import Callable, Iterator

__all__ = ["UNPACK", "CodingError", "codings_of"]

_PIECE = 64 * 1024
_SLICE = 64
"""Bytes given to zstd at once: a block of four bytes unpacks to 128 KiB, and its decoder knows no limit."""
_WINDOW = 8 * 1024 * 1024
"""What RFC 9659 allows a server to ask of zstd."""


class CodingError(ValueError):
    """Bytes that do not fit their coding: broken, with the reason, or cut short."""

    def __init__(self, name: str, why: str | None = None) -> None:
        super().__init__(f"the body is no {name}: {why}" if why else f"the {name} body ends early")
        self.name = name
        self.why = why


def codings_of(header: str) -> list[str]:
    """Return the codings that a Content-Encoding names, the first applied first.

    >>> codings_of("identity, BR,gzip")
    ['br', 'gzip']
    """
    return [name for part in header.lower().split(",") if (name := part.strip()) not in {"", "identity"}]


def _inflate(body: bytes, wbits: int, name: str) -> Iterator[bytes]:
    """Unpack each member in turn; padding behind the last one is ignored, as browsers do."""
    while True:
        inflater = zlib.decompressobj(wbits)
        data = body
        while not inflater.eof:
            try:
                piece = inflater.decompress(data, _PIECE)
            except zlib.error as error:
                raise CodingError(name, str(error)) from None
            data = inflater.unconsumed_tail
            if not piece and not data and not inflater.eof:
                raise CodingError(name)
            yield piece
        body = inflater.unused_data
        if wbits < zlib.MAX_WBITS + 16 or body[:2] != b"\x1f\x8b":
            return


def _gzip(body: bytes) -> Iterator[bytes]:
    return _inflate(body, zlib.MAX_WBITS + 16, "gzip")


def _deflate(body: bytes) -> Iterator[bytes]:
    """Unpack zlib's format, or what some servers send in its place: raw deflate."""
    head = int.from_bytes(body[:2], "big")
    is_zlib = len(body) > 1 and body[0] & 15 == 8 and head % 31 == 0
    return _inflate(body, zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS, "deflate")


def _brotli(body: bytes) -> Iterator[bytes]:
    """Unpack brotli."""
    import brotli  # noqa: PLC0415 - an extra

    decoder = brotli.Decompressor()
    data = body
    while not decoder.is_finished():
        try:
            piece = decoder.process(data, output_buffer_limit=_PIECE)
        except brotli.error as error:
            raise CodingError("br", str(error)) from None
        data = b""
        if not piece and not decoder.is_finished() and decoder.can_accept_more_data():
            raise CodingError("br")
        yield piece


def _zstd(body: bytes) -> Iterator[bytes]:
    """Unpack zstd, frame by frame."""
    import zstandard  # noqa: PLC0415 - an extra

    data = memoryview(body)
    while data:
        decoder = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
        for start in range(0, len(data), _SLICE):
            try:
                yield decoder.decompress(data[start : start + _SLICE])
            except zstandard.ZstdError as error:
                raise CodingError("zstd", str(error)) from None
            if decoder.eof:
                data = data[min(start + _SLICE, len(data)) - len(decoder.unused_data) :]
                break
        else:
            raise CodingError("zstd")


def _decoders() -> dict[str, Callable[[bytes], Iterator[bytes]]]:
    from importlib.util import find_spec  # noqa: PLC0415 - once

    found: dict[str, Callable[[bytes], Iterator[bytes]]] = {"gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate}
    if find_spec("brotli"):
        found["br"] = _brotli
    if find_spec("zstandard"):
        found["zstd"] = _zstd
    return found


UNPACK = _decoders()
"""What can be unpacked here, and how."""
