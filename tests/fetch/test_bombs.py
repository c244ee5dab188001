"""Bodies that are small on the wire and large unpacked: each ends by its name, and none of them fills the memory."""

import gzip
import json
import socket
import subprocess
import sys
import zlib
from collections.abc import Callable

import brotli
import zstandard

from postingkit.fetch.limits import MEBIBYTE

from .conftest import Handler, Server, ok

MOST = 64
"""Mebibytes that the fetching process may grow by."""
ZEROS = bytes(128 * MEBIBYTE)
NOISE = bytes(range(256)) * 2000

FETCH = """
import json, resource, sys
from postingkit.fetch.client import Client
from postingkit.fetch.limits import Limits
from postingkit.sources import Request
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
told = {}
with Client(allow_private=["127.0.0.1"], delay=0, limits=Limits(deadline=10, read=5, attempts=1)) as client:
    client.outcome(Request(sys.argv[1] + "/plain"))
    for name in sys.argv[2:]:
        before = peak()
        found = client.outcome(Request(sys.argv[1] + "/" + name))
        told[name] = [getattr(found, "reason", ""), round(peak() - before, 1)]
print(json.dumps(told))
"""


def window(data: bytes) -> bytes:
    parameters = zstandard.ZstdCompressionParameters(window_log=27)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(data)


def chunks(peer: socket.socket, __: bytes) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(1000):
        peer.sendall(b"1\r\nx\r\n" * 1000)
    peer.sendall(b"0\r\n\r\n")


def extensions(peer: socket.socket, __: bytes) -> None:
    peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1;")
    for _ in range(400):
        peer.sendall(b"a" * 65536)


def packed(body: bytes, coding: str) -> bytes:
    return ok(body, f"Content-Encoding: {coding}", "Content-Type: text/html")


LARGE = {"ratio_exceeded", "decoded_too_large"}
BOMBS: dict[str, tuple[bytes | Handler, set[str]]] = {
    "gzip": (packed(gzip.compress(ZEROS, 6), "gzip"), LARGE),
    "deflate": (packed(zlib.compress(ZEROS, 6), "deflate"), LARGE),
    "br": (packed(brotli.compress(ZEROS, quality=3), "br"), LARGE),
    "zstd": (packed(zstandard.ZstdCompressor().compress(ZEROS), "zstd"), LARGE),
    "gzip-twice": (
        packed(gzip.compress(gzip.compress(ZEROS, 6)), "gzip, gzip"),
        {"ratio_exceeded", "decoded_too_large"},
    ),
    "gzip-five-times": (packed(b"x", "gzip, gzip, gzip, gzip, gzip"), {"encoding_unsupported"}),
    "br-in-gzip": (packed(gzip.compress(brotli.compress(ZEROS, quality=3)), "br, gzip"), {"ratio_exceeded"}),
    "window": (packed(window(NOISE * 64), "zstd"), {"encoding_broken", "ratio_exceeded"}),
    "members": (packed(gzip.compress(bytes(4 * MEBIBYTE)) * 64, "gzip"), LARGE),
    "gzip-cut": (packed(gzip.compress(NOISE)[:-9], "gzip"), {"truncated_body"}),
    "deflate-cut": (packed(zlib.compress(NOISE)[:-9], "deflate"), {"truncated_body"}),
    "br-cut": (packed(brotli.compress(NOISE)[:-2], "br"), {"truncated_body"}),
    "zstd-cut": (packed(zstandard.ZstdCompressor().compress(NOISE)[:-9], "zstd"), {"truncated_body"}),
    "plain-called-gzip": (packed(b"<h1>Archivist</h1>", "gzip"), {"encoding_broken"}),
    "gzip-called-br": (packed(gzip.compress(NOISE), "br"), {"encoding_broken", "truncated_body"}),
    "br-called-zstd": (packed(brotli.compress(NOISE), "zstd"), {"encoding_broken", "truncated_body"}),
    "a-million-chunks": (chunks, {"", "deadline_exceeded"}),
    "extensions": (extensions, {"protocol_error", "body_too_large", "connection_lost"}),
}


def test_no_bomb_fills_the_memory(serve: Callable[..., Server]) -> None:
    def handler(peer: socket.socket, head: bytes) -> None:
        name = head.split(b" ")[1].decode().strip("/")
        answer = BOMBS.get(name, (ok(b"<h1>Archivist</h1>"), set[str]()))[0]
        if isinstance(answer, bytes):
            peer.sendall(answer)
        else:
            answer(peer, head)

    url = serve(handler).url().rstrip("/")
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", FETCH, url, *BOMBS], capture_output=True, check=True, encoding="utf-8"
    )
    told = json.loads(done.stdout)
    wrong = {name: reason for name, (reason, _) in told.items() if reason not in BOMBS[name][1]}
    assert not wrong
    grown = {name: size for name, (_, size) in told.items() if size > MOST}
    assert not grown
    assert sum(size for _, size in told.values()) < 2 * MOST, told
