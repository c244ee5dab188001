"""Folder: the folder for output, created if it does not exist."""

import os
from pathlib import Path

from postingkit.errors import FileError

__all__ = ["made"]


def made(out: str | os.PathLike[str]) -> Path:
    """Return the folder, created with its parents if it does not exist. Raises :class:`FileError`."""
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
