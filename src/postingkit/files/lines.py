"""Lines: a file of lines that is complete or absent.

It grows beside its target and is renamed onto it when all of it is on the disk, so a reader never sees half of it.
"""

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from postingkit.errors import FileError

Target = str | os.PathLike[str] | IO[bytes]
"""Where lines go: a path, "-" for standard output, or an open binary file."""


class Lines:
    """A file being written. What is no regular file (a pipe, ``/dev/null``, "-") gets each line at once."""

    def __init__(self, target: Target) -> None:
        """Open the target. Raises :class:`FileError` when the disk refuses."""
        self.file: IO[bytes]
        self._aside: Path | None = None
        self._final: Path | None = None
        self._owned = False
        if not isinstance(target, (str, os.PathLike)):
            self.file, self._name = target, "the given file"
        elif os.fspath(target) == "-":
            self.file, self._name = sys.stdout.buffer, "standard output"
        else:
            self._open(Path(target))

    def _open(self, given: Path) -> None:
        """Open a path: a file that is not there yet beside it, or what is no regular file itself."""
        self._name, self._owned = given.as_posix(), True
        try:
            if given.is_dir():
                raise IsADirectoryError(21, "it is a folder")
            if given.exists() and not given.is_file():
                self.file = given.open("wb")
                return
            final = given.resolve()  # a link stays a link
            self._aside = final.with_name(f".{final.name}.{os.urandom(4).hex()}.part")
            self._final = final
            self.file = self._aside.open("xb")
        except (OSError, ValueError) as error:
            raise self._refused(error) from None

    def _refused(self, error: Exception) -> FileError:
        why = getattr(error, "strerror", None) or error
        return FileError(
            f"cannot be written: {why}; give another place or make room", reason="unwritable", where=self._name
        )

    def write(self, line: bytes) -> None:
        """Add a line. Raises :class:`FileError`; a reader who left raises BrokenPipeError, which is no fault."""
        try:
            self.file.write(line)
            if self._aside is None:
                self.file.flush()
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise self._refused(error) from None

    def close(self) -> None:
        """Put the file in its place."""
        try:
            self.file.flush()
            if self._aside:
                os.fsync(self.file.fileno())
            if self._owned:
                self.file.close()
            if self._aside and self._final:
                self._aside.replace(self._final)
                self._aside = None
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            self.discard()
            raise self._refused(error) from None

    def discard(self) -> None:
        """Leave the target as it was."""
        if self._owned:
            with contextlib.suppress(OSError):
                self.file.close()
        if self._aside:
            with contextlib.suppress(OSError):
                self._aside.unlink()
            self._aside = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()
