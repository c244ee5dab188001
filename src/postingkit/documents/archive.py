"""Archive: the parts of a zipped Office file, read within limits and parsed without entities.

Nothing is unpacked to a disk, so names cannot lead out of a folder; a part is read through a counter, so that a small
file cannot grow without bound whatever its directory claims.
"""

import io
import zipfile
import zlib
from xml.etree import ElementTree as ET

from postingkit.errors import UnreadableCapture

__all__ = ["MAX_BYTES", "Archive"]

MAX_BYTES = 64 * 1024 * 1024
"""Most bytes of a file."""
MAX_ENTRIES = 5_000
"""Most members of an archive."""
MAX_PART = 24 * 1024 * 1024
"""Most bytes of an unpacked part; the text of a hundred pages has some 2 MB of markup."""
MAX_ELEMENTS = 400_000
"""Most elements of a part."""


class Archive:
    """A zip file whose members are XML."""

    def __init__(self, body: bytes) -> None:
        if len(body) > MAX_BYTES:
            raise UnreadableCapture(
                f"the file has {len(body) >> 20} MB, more than a posting may have; take its pictures out",
                reason="too_large",
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(body))
            self._names = frozenset(self._zip.namelist())
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, UnicodeError) as error:
            raise UnreadableCapture(
                "the file's archive is damaged or cut short; take it again from its source", reason="unreadable"
            ) from error
        if len(self._names) > MAX_ENTRIES:
            raise UnreadableCapture(
                f"the file's archive has {len(self._names)} members, more than a document needs", reason="too_complex"
            )

    def tree(self, name: str) -> ET.Element | None:
        """Return a part's root element, or none when the part is missing."""
        if name not in self._names:
            return None
        parser = ET.XMLParser(target=_Builder())  # noqa: S314 - the builder refuses document types
        size = 0
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(1 << 16):
                    size += len(chunk)
                    if size > MAX_PART:
                        raise UnreadableCapture(
                            f"the part {name} grows beyond {MAX_PART >> 20} MB when unpacked; it is no posting",
                            reason="too_large",
                        )
                    parser.feed(chunk)
            root: ET.Element = parser.close()
        except (ET.ParseError, zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, LookupError) as error:
            raise UnreadableCapture(
                f"the part {name} is damaged; open the file in its program, save it again and read that",
                reason="unreadable",
            ) from error
        except (RuntimeError, NotImplementedError) as error:  # zipfile's words for a password and for odd compression
            raise UnreadableCapture(
                "the file's archive is locked or packed in an unusual way; save it again without a password",
                reason="encrypted",
            ) from error
        return root


class _Builder(ET.TreeBuilder):
    """Builds the tree, refuses document types, counts elements."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        """Take an element, up to the limit."""
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise UnreadableCapture("the document has more elements than a posting can need", reason="too_complex")
        return super().start(tag, attrs)

    def doctype(self, name: str, *_: str | None) -> None:
        """Refuse the document, before its type can declare entities."""
        raise UnreadableCapture(
            f"the document declares the document type {name!r}; Office files need none, so it is refused",
            reason="too_complex",
        )
