"""Tar: captures in a tar archive, compressed or not, read once from front to back."""

import tarfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import is_read, media_type_of, member_of, too_large, url_of
from postingkit.files.stream import DAMAGED, Unpacked

_HEADERS = 1 << 20
"""Bytes that a header's own extensions may have; tarfile reads them at once."""
_BAD: Any = tarfile.InvalidHeaderError  # type: ignore[attr-defined] # the stubs have only its base


def members(path: Path, limit: int) -> Iterator[Capture | FileError]:
    """Yield the members that :func:`is_read`; links, devices and folders are none.

    A damaged header gives one error for its member, and reading resumes at the next sound header.
    """
    lost: list[int] = []
    try:
        with closing(Unpacked(path, max(limit, _HEADERS) + 1)) as file:
            archive = tarfile.TarFile(
                fileobj=file,  # type: ignore[arg-type] # it reads, seeks and tells
                tarinfo=_header(lost),
                ignore_zeros=True,
            )
            while (member := archive.next()) is not None:
                archive.members.clear()  # type: ignore[attr-defined] # it would keep them all
                if lost:
                    yield _damaged(path, f"after byte {lost[0]:,}")
                    lost.clear()
                if member.isreg() and is_read(member.name):
                    yield _capture(path, archive, member, limit)
            if lost:
                yield _damaged(path, f"after byte {lost[0]:,}")
    except FileError as error:
        yield error
    except DAMAGED as error:
        yield _damaged(path, f"({error})")


def _header(lost: list[int]) -> type[tarfile.TarInfo]:
    """Return a kind of header that notes where one could not be read; tarfile itself only passes on."""

    class Header(tarfile.TarInfo):
        @classmethod
        def fromtarfile(cls, tarfile: tarfile.TarFile) -> Self:
            try:
                return super().fromtarfile(tarfile)
            except _BAD:
                lost.append(tarfile.offset)
                raise

    return Header


def _capture(path: Path, archive: tarfile.TarFile, member: tarfile.TarInfo, limit: int) -> Capture | FileError:
    name = member_of(path, member.name)
    if member.size > limit:
        return too_large(limit, name)
    file = archive.extractfile(member)
    body = file.read() if file else b""
    return Capture(body, name, media_type_of(member.name), member=name)


def _damaged(path: Path, where: str) -> FileError:
    message = f"the archive is damaged {where}; take it again from its source"
    return FileError(message, reason="damaged_archive", where=url_of(path))
