"""Decode: a compressed body unpacked within bounds; what a few bytes unpack to is never all in memory at once."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from postingkit.fetch.limits import MEBIBYTE, Limits
from postingkit.fetch.reasons import failure

_PIECE = 64 * 1024
_SLICE = 64
"""Bytes given to zstd at once: a block of four bytes unpacks to 128 KiB, and its decoder knows no limit."""
_WINDOW = 8 * MEBIBYTE
"""What RFC 9659 allows a server to ask of zstd."""


def decode(body: bytes, encoding: str, limits: Limits) -> bytes:
    """Return a body without its content codings ("gzip", "br, gzip"), the last applied taken off first.

    Raises :class:`FetchError`: ``encoding_unsupported``, ``encoding_broken``, ``truncated_body``,
    ``decoded_too_large``, ``ratio_exceeded``.

    >>> decode(zlib.compress(b"Archivist"), "deflate", Limits()), decode(b"Archivist", "identity", Limits())
    (b'Archivist', b'Archivist')
    """
    codings = [name for part in encoding.lower().split(",") if (name := part.strip()) not in {"", "identity"}]
    if len(codings) > limits.codings:
        raise failure("encoding_unsupported", f"the body has {len(codings)} codings one on another", quote=encoding)
    wire = len(body)
    for name in reversed(codings):
        unpack = _DECODERS.get(name)
        if unpack is None:
            raise failure("encoding_unsupported", f"the body's coding {name!r} cannot be read", quote=encoding)
        out = bytearray()
        if body:  # an answer without a body may still name its coding
            for piece in unpack(body):
                out += piece
                _check(len(out), wire, limits)
        body = bytes(out)
    return body


def _check(size: int, wire: int, limits: Limits) -> None:
    if size > limits.decoded:
        raise failure("decoded_too_large", f"the body unpacks to more than {limits.decoded:,} bytes")
    if size > MEBIBYTE and size > limits.ratio * wire:
        raise failure("ratio_exceeded", f"{wire:,} bytes unpack to more than {limits.ratio} times as many")


def _broken(name: str, error: Exception | str) -> Exception:
    return failure("encoding_broken", f"the body is no {name}, as its header says: {error}")


def _cut(name: str) -> Exception:
    return failure("truncated_body", f"the {name} body ends early")


def _inflate(body: bytes, wbits: int, name: str) -> Iterator[bytes]:
    """Unpack each member in turn; zeros and other rests behind the last one are passed over, as browsers do."""
    while True:
        inflater = zlib.decompressobj(wbits)
        data = body
        while not inflater.eof:
            try:
                piece = inflater.decompress(data, _PIECE)
            except zlib.error as error:
                raise _broken(name, error) from None
            data = inflater.unconsumed_tail
            if not piece and not data and not inflater.eof:
                raise _cut(name)
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
    import brotli  # noqa: PLC0415 - an extra

    decoder = brotli.Decompressor()
    data = body
    while not decoder.is_finished():
        try:
            piece = decoder.process(data, output_buffer_limit=_PIECE)
        except brotli.error as error:
            raise _broken("br", error) from None
        data = b""
        if not piece and not decoder.is_finished() and decoder.can_accept_more_data():
            raise _cut("br")
        yield piece


def _zstd(body: bytes) -> Iterator[bytes]:
    import zstandard  # noqa: PLC0415 - an extra

    data = memoryview(body)
    while data:
        decoder = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
        for start in range(0, len(data), _SLICE):
            try:
                yield decoder.decompress(data[start : start + _SLICE])
            except zstandard.ZstdError as error:
                raise _broken("zstd", error) from None
            if decoder.eof:
                data = data[min(start + _SLICE, len(data)) - len(decoder.unused_data) :]
                break
        else:
            raise _cut("zstd")


def _decoders() -> dict[str, Callable[[bytes], Iterator[bytes]]]:
    from importlib.util import find_spec  # noqa: PLC0415 - once

    found: dict[str, Callable[[bytes], Iterator[bytes]]] = {"gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate}
    if find_spec("brotli"):
        found["br"] = _brotli
    if find_spec("zstandard"):
        found["zstd"] = _zstd
    return found


_DECODERS = _decoders()
ACCEPTED = ", ".join(name for name in _DECODERS if name != "x-gzip")
"""What we say in Accept-Encoding: what can be unpacked here."""
