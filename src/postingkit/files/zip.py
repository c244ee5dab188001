"""Zip: captures in a zip archive; an Office file that is named like one stays one capture."""

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import is_read, media_type_of, member_of, too_large, url_of
from postingkit.files.stream import DAMAGED, grown, may_unpack_to

_OFFICE = {"[Content_Types].xml", "mimetype"}
"""The first is in each file of Microsoft's, the second in each of OpenDocument's."""


def is_office(path: Path) -> bool:
    """Whether the archive is a document of its own."""
    try:
        with zipfile.ZipFile(path) as archive:
            return not _OFFICE.isdisjoint(archive.namelist())
    except DAMAGED:
        return False


def members(path: Path, limit: int) -> Iterator[Capture | FileError]:
    """Yield the members that :func:`is_read`, in the order of the archive's directory, which is held in memory."""
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGED as error:
        yield FileError(
            f"the archive is damaged ({error}); take it again from its source",
            reason="damaged_archive",
            where=url_of(path),
        )
        return
    room = may_unpack_to(path.stat().st_size)
    with archive:
        for info in archive.infolist():
            if info.is_dir() or stat.S_ISLNK(info.external_attr >> 16) or not is_read(info.filename):
                continue
            found = _capture(path, archive, info, limit)
            yield found
            room -= len(found.body) if isinstance(found, Capture) else limit if found.reason == "too_large" else 0
            if room < 0:  # members may lie over each other, so that their sizes add up to more than any disk has
                yield grown(path)
                return


def _capture(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> Capture | FileError:
    """Return a member as a capture, or the error in its place."""
    name = member_of(path, info.filename)
    try:
        with archive.open(info) as file:
            body = file.read(limit + 1)  # whatever size its directory claims
    except (RuntimeError, NotImplementedError):  # zipfile's words for a password and for odd compression
        return FileError(
            "it is locked or packed in an unusual way; pack it again without a password", reason="encrypted", where=name
        )
    except DAMAGED as error:
        return FileError(f"it is damaged ({error}); take the archive again", reason="damaged_archive", where=name)
    if len(body) > limit:
        return too_large(limit, name)
    return Capture(body, name, media_type_of(info.filename), member=name)
