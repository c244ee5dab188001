"""Names: how files and their members are named, and which names of a folder are read."""

from pathlib import Path, PurePosixPath

from postingkit.errors import FileError

STDIN = Path("-")

LARGEST = 64 * 1024 * 1024
"""Most bytes of a capture; no posting comes near."""

MEDIA_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".eml": "message/rfc822",
    ".mhtml": "multipart/related",
    ".mht": "multipart/related",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".doc": "application/msword",
    ".rtf": "application/rtf",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".json": "application/json",
    ".xml": "application/xml",
    ".csv": "text/csv",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
}
"""Media types by suffix. Files of a folder with any other suffix are passed over."""

GOLDEN = ".golden.json"
"""Suffix of the expected result beside a capture (``postingkit.testing``), which is no posting."""


def media_type_of(name: str) -> str | None:
    """Return the media type that a name declares."""
    return MEDIA_TYPES.get(PurePosixPath(name).suffix.lower())


def url_of(path: Path) -> str | None:
    """Return the ``source.url`` of a file.

    >>> url_of(Path("inbox") / "archivist.pdf"), url_of(Path("/srv/in box/a.txt")), url_of(STDIN)
    ('inbox/archivist.pdf', 'file:///srv/in%20box/a.txt', None)
    """
    if path == STDIN:
        return None
    if path.is_absolute():
        return path.as_uri()
    return printable(path.as_posix())


def member_of(path: Path, place: str) -> str:
    """Return the ``source.member`` of a member: the container, and its place in it.

    >>> member_of(Path("pages.jsonl"), "line=7"), member_of(Path("inbox/august.zip"), "new/archivist.pdf")
    ('pages.jsonl#line=7', 'inbox/august.zip#new/archivist.pdf')
    """
    return f"{url_of(path)}#{printable(place)}"


def printable(name: str) -> str:
    """Return a file name as valid UTF-8: one in another encoding holds lone surrogates."""
    return name.encode("utf-8", "replace").decode()


def unreadable(error: Exception, where: str | None) -> FileError:
    """Return a system error as one of ours."""
    if isinstance(error, FileNotFoundError):
        return FileError("there is no such file; check its name", reason="missing", where=where)
    if isinstance(error, IsADirectoryError):
        return FileError(
            "it is a folder; give a file in it, or let captures() or `postingkit parse` read them all",
            reason="is_folder",
            where=where,
        )
    why = getattr(error, "strerror", None) or error
    return FileError(f"the file cannot be read: {why}", reason="unreadable_file", where=where)


def too_large(limit: int, where: str | None) -> FileError:
    """Return the error for a file that is larger than a capture may be."""
    return FileError(f"it has more than {limit:,} bytes; give the posting alone", reason="too_large", where=where)


def lacks(package: str, extra: str, path: Path) -> FileError:
    """Return the error for a file whose reader is not installed."""
    return FileError(
        f"this needs {package}, which is not installed; install postingkit[{extra}]",
        reason="missing_extra",
        where=url_of(path),
    )


def is_read(name: str) -> bool:
    """Whether an archive's member is read: named as a folder's posting files are, or without any suffix.

    >>> [is_read(name) for name in ("a/page.html", "a/1f0c77", "__MACOSX/._page.html", "a/logo.png", "x.golden.json")]
    [True, True, False, False, False]
    """
    path = PurePosixPath(name)
    hidden = any(part.startswith((".", "_")) and part not in {".", ".."} for part in path.parts)
    return not hidden and not name.endswith(GOLDEN) and path.suffix.lower() in {"", *MEDIA_TYPES}
