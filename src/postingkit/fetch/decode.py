"""Decode: a compressed body, decompressed in pieces and within bounds, so that no small body can fill the memory."""

from postingkit.fetch.limits import MEBIBYTE, Limits
from postingkit.fetch.reasons import failure
from postingkit.files.coding import UNPACK, CodingError, codings_of


def decode(body: bytes, encoding: str, limits: Limits) -> bytes:
    """Return a body without its content codings ("gzip", "br, gzip"), the last applied taken off first.

    Raises :class:`FetchError`: ``encoding_unsupported``, ``encoding_broken``, ``truncated_body``,
    ``decoded_too_large``, ``ratio_exceeded``.

    >>> import zlib
    >>> decode(zlib.compress(b"Archivist"), "deflate", Limits()), decode(b"Archivist", "identity", Limits())
    (b'Archivist', b'Archivist')
    """
    codings = codings_of(encoding)
    if len(codings) > limits.codings:
        raise failure("encoding_unsupported", f"the body has {len(codings)} codings one on another", quote=encoding)
    wire = len(body)
    for name in reversed(codings):
        unpack = UNPACK.get(name)
        if unpack is None:
            raise failure("encoding_unsupported", f"the body's coding {name!r} cannot be read", quote=encoding)
        out = bytearray()
        if body:  # an answer without a body may still name its coding
            try:
                for piece in unpack(body):
                    out += piece
                    _check(len(out), wire, limits)
            except CodingError as error:
                if error.why is None:
                    raise failure("truncated_body", f"it cannot be unpacked: {error}") from None
                raise failure("encoding_broken", f"it cannot be unpacked: {error}") from None
        body = bytes(out)
    return body


def _check(size: int, wire: int, limits: Limits) -> None:
    if size > limits.decoded:
        raise failure("decoded_too_large", f"the body unpacks to more than {limits.decoded:,} bytes")
    if size > MEBIBYTE and size > limits.ratio * wire:
        raise failure("ratio_exceeded", f"{wire:,} bytes unpack to more than {limits.ratio} times as many")


ACCEPTED = ", ".join(name for name in UNPACK if name != "x-gzip")
"""Our Accept-Encoding header: the codings that can be decompressed here."""
