"""A compressed body is unpacked whole, or refused by name; no few bytes fill the memory."""

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard

from postingkit.errors import FetchError
from postingkit.fetch.decode import decode
from postingkit.fetch.limits import MEBIBYTE, Limits

TEXT = b"Archivist wanted. " * 5000
CODINGS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
}
ZEROS = bytes(32 * MEBIBYTE)


def raw_deflate(data: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(data) + deflater.flush()


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("data", [b"", b"x", TEXT])
def test_what_was_packed_comes_back(coding: str, data: bytes) -> None:
    assert decode(CODINGS[coding](data), coding, Limits()) == data


FORMS = [
    ("identity", TEXT, TEXT),
    ("", TEXT, TEXT),
    ("GZIP", gzip.compress(TEXT), TEXT),
    ("x-gzip", gzip.compress(TEXT), TEXT),
    ("deflate", raw_deflate(TEXT), TEXT),
    ("gzip, br", brotli.compress(gzip.compress(TEXT)), TEXT),
    ("gzip", gzip.compress(b"a") + gzip.compress(b"b"), b"ab"),
    ("gzip", gzip.compress(b"a") + b"\0" * 8, b"a"),
    ("gzip", b"", b""),
    (
        "zstd",
        zstandard.ZstdCompressor().compress(b"a" * 500) + zstandard.ZstdCompressor().compress(b"b"),
        b"a" * 500 + b"b",
    ),
]


@pytest.mark.parametrize(("encoding", "body", "data"), FORMS, ids=range(len(FORMS)))
def test_forms_that_servers_send(encoding: str, body: bytes, data: bytes) -> None:
    assert decode(body, encoding, Limits()) == data


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.98])
def test_a_body_that_ends_early_is_said_to(coding: str, kept: float) -> None:
    whole = CODINGS[coding](bytes(range(256)) * 400 + TEXT)
    with pytest.raises(FetchError) as caught:
        decode(whole[: int(len(whole) * kept)], coding, Limits())
    assert caught.value.reason == "truncated_body"


@pytest.mark.parametrize("coding", CODINGS)
def test_a_body_that_is_something_else_is_said_to_be(coding: str) -> None:
    with pytest.raises(FetchError) as caught:
        decode(b"<html>plain words, whatever the header says</html>", coding, Limits())
    assert caught.value.reason in {"encoding_broken", "truncated_body"}


BOMBS = [
    ("gzip", gzip.compress(ZEROS)),
    ("deflate", zlib.compress(ZEROS)),
    ("br", brotli.compress(ZEROS, quality=5)),
    ("zstd", zstandard.ZstdCompressor(level=3).compress(ZEROS)),
    ("gzip, gzip", gzip.compress(gzip.compress(ZEROS))),
    ("gzip, br", brotli.compress(gzip.compress(ZEROS))),
    ("gzip", gzip.compress(bytes(MEBIBYTE)) * 64),
]


@pytest.mark.parametrize(("encoding", "body"), BOMBS, ids=range(len(BOMBS)))
def test_bombs_are_stopped_before_they_fill_the_memory(encoding: str, body: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(FetchError) as caught:
        decode(body, encoding, Limits())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert caught.value.reason in {"ratio_exceeded", "decoded_too_large"}
    assert peak < 48 * MEBIBYTE


def test_a_large_body_of_low_ratio_meets_the_limit_of_its_size() -> None:
    body = zlib.compress(b"".join(b"%d " % number for number in range(200_000)))
    with pytest.raises(FetchError) as caught:
        decode(body, "deflate", Limits(decoded=MEBIBYTE))
    assert caught.value.reason == "decoded_too_large"


def test_a_window_too_wide_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters(window_log=27)
    body = zstandard.ZstdCompressor(compression_params=parameters).compress(bytes(range(256)) * 65536)
    with pytest.raises(FetchError) as caught:
        decode(body[:9] + body[9:], "zstd", Limits())
    assert caught.value.reason == "encoding_broken"


@pytest.mark.parametrize("encoding", ["gzip, gzip, gzip", "compress", "aes128gcm"])
def test_codings_that_are_not_read(encoding: str) -> None:
    with pytest.raises(FetchError) as caught:
        decode(b"x", encoding, Limits())
    assert caught.value.reason == "encoding_unsupported"
