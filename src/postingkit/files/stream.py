"""Stream: the bytes of a compressed file as they unpack, up to a limit.

A few bytes can unpack to terabytes, and a header can ask for all of them at once. So reads beyond a member's limit are
refused, and a file that unpacks to too much is read no further.
"""

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from postingkit.errors import FileError
from postingkit.files.names import lacks, url_of


def _errors() -> tuple[type[Exception], ...]:
    found = (EOFError, OSError, ValueError, zlib.error, lzma.LZMAError, tarfile.TarError, zipfile.BadZipFile)
    try:
        return (*found, import_module("zstandard").ZstdError)
    except ImportError:
        return found


DAMAGED: tuple[type[Exception], ...] = _errors()
"""Exceptions of the decompressors on damaged bytes."""

_PIECE = 1 << 16
_RATIO = 200
"""Most times its size that a file may unpack to: pages unpack to some ten times, pages all alike to a hundred."""
_ANYWAY = 1 << 30
"""Bytes that any file may unpack to, whatever its size."""


def _zstd(path: Path, mode: str) -> IO[bytes]:
    try:
        zstandard: Any = import_module("zstandard")
    except ImportError:
        raise lacks("zstandard", "zstd", path) from None
    stream: IO[bytes] = io.BufferedReader(zstandard.open(path, mode))
    return stream


_UNPACKERS: dict[str, Callable[[Path, str], Any]] = {
    ".gz": gzip.open,
    ".tgz": gzip.open,
    ".bz2": bz2.open,
    ".tbz2": bz2.open,
    ".xz": lzma.open,
    ".txz": lzma.open,
    ".zst": _zstd,
}


def may_unpack_to(size: int) -> int:
    """Return how many bytes a file of this size may unpack to."""
    return max(_RATIO * size, _ANYWAY)


def grown(path: Path) -> FileError:
    """Return the error for a file that unpacks to more than it may."""
    return FileError(
        f"it unpacks to more than {_RATIO} times its size; what is left of it is not read",
        reason="too_complex",
        where=url_of(path),
    )


class Unpacked:
    """A compressed file, read forwards."""

    def __init__(self, path: Path, most: int) -> None:
        """Open the file; ``most`` bytes may be asked for at once. Raises OSError."""
        self._path = path
        self._most = most
        self._bound = may_unpack_to(path.stat().st_size)
        self._file: IO[bytes] = _UNPACKERS.get(path.suffix.lower(), open)(path, "rb")

    def read(self, size: int = -1) -> bytes:
        """Return the next ``size`` bytes. Raises :class:`FileError` when these are more than the limit."""
        if size < 0 or size > self._most:
            raise grown(self._path)
        return self._counted(self._file.read(size))

    def readline(self, size: int) -> bytes:
        """Return the next line, or its first ``size`` bytes."""
        return self._counted(self._file.readline(size))

    def seek(self, place: int) -> int:
        """Go on at a place. Raises :class:`FileError` when it lies beyond what the file may unpack to."""
        if place > self._bound:
            raise grown(self._path)
        if self._file.seekable():
            return self._file.seek(place)
        while (left := place - self._file.tell()) > 0 and self._file.read(min(left, _PIECE)):
            pass
        return self._file.tell()

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._file.tell()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _counted(self, data: bytes) -> bytes:
        if self._file.tell() > self._bound:
            raise grown(self._path)
        return data
