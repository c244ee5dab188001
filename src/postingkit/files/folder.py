"""Folder: where files are to be written, made where it was not."""

import os
from pathlib import Path

from postingkit.errors import FileError

__all__ = ["made"]


def made(out: str | os.PathLike[str]) -> Path:
    """Return the folder, made with those above it where it was not. Raises :class:`FileError`."""
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            f"the folder cannot be made: {error.strerror}; give another place",
            reason="unwritable",
            where=os.fspath(out),
        ) from None
    return folder
