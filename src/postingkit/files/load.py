"""Load: the bytes of a file, a folder, a glob or standard input, as captures.

A file's date is not asked for: it says when the file was copied, not when the page was taken.
"""

import datetime as dt
import glob
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.container import holds_many, inputs_of, kind_of
from postingkit.files.kept import taken
from postingkit.files.names import GOLDEN, LARGEST, MEDIA_TYPES, STDIN, media_type_of, unreadable, url_of


def load(
    path: str | os.PathLike[str],
    *,
    media_type: str | None = None,
    captured_at: dt.datetime | None = None,
    limit: int = LARGEST,
) -> Capture:
    """Return a file's bytes as a capture; "-" reads standard input.

    ``url`` is the path as given, with forward slashes, or a ``file:`` URI when it is absolute. ``media_type`` comes
    from the name unless given. ``captured_at`` stays None unless given. What the client kept is loaded as it was
    fetched: its address, type and time stand beside it. Raises :class:`FileError`, with the reason
    ``missing``, ``is_folder``, ``holds_many``, ``too_large`` or ``unreadable_file``.
    """
    path = Path(path)
    if path == STDIN:
        return Capture(_bytes(sys.stdin.buffer, "standard input", limit), None, media_type, captured_at)
    url = url_of(path) or ""
    try:
        with path.open("rb") as file:
            if holds_many(path):
                raise FileError("it holds many captures; captures() reads each of them", reason="holds_many", where=url)
            body = _bytes(file, url, limit)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise unreadable(error, url) from None
    kept = taken(path)
    if kept is not None:
        return Capture(body, kept.url, media_type or kept.media_type, captured_at or kept.captured_at)
    return Capture(body, url, media_type or media_type_of(path.name), captured_at)


def _bytes(file: IO[bytes], name: str, limit: int) -> bytes:
    body = file.read(limit + 1)
    if len(body) > limit:
        raise FileError(
            f"it has more than {limit:,} bytes; give the posting alone, or raise the limit of load()",
            reason="too_large",
            where=name,
        )
    return body


def paths_of(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Yield the files that a path stands for: itself, a folder's posting files, or a glob's matches.

    Folders are walked in the order of names. A file in them counts when its suffix is in ``MEDIA_TYPES`` or that of an
    archive; goldens, tables of rows, pipes and devices, and files and folders that begin with "." or "_", are passed
    over. A file that is named or that a glob matches always counts. Raises :class:`FileError` when a folder cannot be
    read, a glob matches nothing, or the path is an empty string.
    """
    start = Path(path)
    name = os.fspath(path)
    if not name:
        raise FileError("a file's name is empty; see what should have filled it", reason="missing", where="''")
    if start.is_dir():
        yield from _walk(start)
    elif os.path.lexists(start) or start == STDIN or not glob.has_magic(name):
        yield start
    else:
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - Path.glob takes no absolute patterns
        if not matches:
            raise FileError("no file matches; check the pattern", reason="missing", where=url_of(start))
        for match in map(Path, matches):
            if match.is_file() or not match.exists():  # "inbox/**" matches the folders and all that is in them
                yield match


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and of those in it, in order."""
    try:
        inside = sorted(folder.iterdir())
    except OSError as error:
        raise FileError(
            f"the folder cannot be read: {error.strerror}", reason="unreadable_file", where=url_of(folder)
        ) from None
    for path in inside:
        if path.name.startswith((".", "_")):
            continue
        if path.is_dir():
            if not path.is_symlink():  # a link back up would never end
                yield from _walk(path)
        elif _is_unasked(path):
            yield path


def _is_unasked(path: Path) -> bool:
    """Whether a file of a folder is read."""
    if path.exists() and not path.is_file():
        return False  # a pipe would be waited for without end
    kind = kind_of(path)
    return kind.in_folders if kind else path.suffix.lower() in MEDIA_TYPES and not path.name.endswith(GOLDEN)


def captures(
    paths: Iterable[str | os.PathLike[str]] | str | os.PathLike[str],
    *,
    refused: Callable[[FileError], object] | None = None,
) -> Iterator[Capture]:
    """Yield a capture for each file that the paths stand for (:func:`paths_of`), loaded one at a time.

    Archives, WARC files and tables give one for each member. What cannot be read raises its
    :class:`FileError`, unless ``refused`` is there to take it.
    """
    for path in (paths,) if isinstance(paths, (str, os.PathLike)) else paths:
        try:
            for given in (one for name in paths_of(path) for one in inputs_of(name)):
                try:
                    if isinstance(given, FileError):
                        raise given
                    yield given if isinstance(given, Capture) else load(given)
                except FileError as error:
                    if refused is None:
                        raise
                    refused(error)
        except FileError as error:
            if refused is None:
                raise
            refused(error)
