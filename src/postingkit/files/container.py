"""Container: a file that holds many captures, and THE TABLE of who reads which.

Each member is an input of its own: a capture, or the error that stands where it was expected. Its ``member`` names the
file and the place in it::

    crawl/00012.warc.gz#bytes=40961    the record that begins at this byte
    inbox/august.zip#new/archivist.pdf the member of this name
    pages.jsonl.gz#line=7              the seventh line
    pages.parquet#row=7                the seventh row

Nothing is unpacked to a disk, so names lead nowhere. A container in a container is not opened: it is a member that
makes no document.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import LARGEST, unreadable, url_of


class Reader(Protocol):
    """The interface of a module that reads one kind of container."""

    def members(self, path: Path, limit: int) -> Iterator[Capture | FileError]:
        """Yield the file's members, in order."""


class Kind(NamedTuple):
    """A kind of container."""

    name: str
    """The module in this package that reads it, loaded when one comes."""
    suffixes: re.Pattern[str]
    in_folders: bool
    """Whether a folder's files of this kind are read unasked; a table in a folder is as often the last run's output."""


_PACKED = r"(?:\.(?:gz|bz2|xz|zst))?"
KINDS = (
    Kind("warc", re.compile(r"\.warc(?:\.gz)?$", re.IGNORECASE), True),
    Kind("tar", re.compile(rf"\.(?:tar{_PACKED}|tgz|tbz2|txz)$", re.IGNORECASE), True),
    Kind("zip", re.compile(r"\.zip$", re.IGNORECASE), True),
    Kind("rows", re.compile(rf"\.(?:jsonl|ndjson){_PACKED}$", re.IGNORECASE), False),
    Kind("parquet", re.compile(r"\.parquet$", re.IGNORECASE), False),
)


def kind_of(path: Path) -> Kind | None:
    """Return a file's kind of container by its name; None for a file that is one capture.

    >>> kind_of(Path("crawl/00012.warc.gz")).name, kind_of(Path("a.tgz")).name, kind_of(Path("archivist.docx"))
    ('warc', 'tar', None)
    """
    return next((kind for kind in KINDS if kind.suffixes.search(path.name)), None)


def holds_many(path: Path) -> bool:
    """Whether a file is a container; an Office file that is named ``.zip`` is none."""
    kind = kind_of(path)
    if kind is None or kind.name != "zip":
        return kind is not None
    from postingkit.files.zip import is_office  # noqa: PLC0415 - one reader a container

    return not is_office(path)


def members_of(path: Path, limit: int = LARGEST) -> Iterator[Capture | FileError]:
    """Yield a container's members in order, each of at most ``limit`` bytes; an unreadable member as its error."""
    kind = kind_of(path)
    if kind is None:
        raise ValueError(f"{path} is one capture")
    try:
        path.open("rb").close()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield unreadable(error, url_of(path))
        return
    reader = cast("Reader", import_module(f"postingkit.files.{kind.name}"))
    yield from reader.members(path, limit)


def inputs_of(path: Path) -> Iterator[Path | Capture | FileError]:
    """Yield the inputs in a file: itself, or its members."""
    if holds_many(path):
        yield from members_of(path)
    else:
        yield path
