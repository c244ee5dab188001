"""Kept: a fetched page on the disk, its bytes as they came and beside them what the server said.

::

    DIR/jobs.example/archivist-3f1c9a2b/20261126T110500Z-59f70bcd.html
    DIR/jobs.example/archivist-3f1c9a2b/20261126T110500Z-59f70bcd.html.capture     JSON: url, captured_at, headers, ...

A page that changed gets another pair, so that a year of pages can be read again under new rules.
"""

import datetime as dt
import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from postingkit.errors import FileError

SUFFIX = ".capture"

_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/msword": ".doc",
    "application/rtf": ".rtf",
}
_UNSAFE = re.compile(r"[^a-z0-9.-]+")


def folder_of(top: Path, url: str, body: bytes = b"") -> Path:
    """Return where the captures of an address lie; a request's own body makes an address of its own.

    >>> folder_of(Path("kept"), "https://Jobs.example/jobs/Senior%20Archivist?id=../7").as_posix()
    'kept/jobs.example/senior-20archivist-id-..-7-cc3a8c4e'
    """
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    digest = hashlib.sha256(f"{scheme}://{host.lower()}{slash}{path}".encode() + body).hexdigest()[:8]
    name = _UNSAFE.sub("-", re.sub(r"^.*/(?=.)", "", path.partition("?")[0].lower() or "index")).strip("-.")
    query = _UNSAFE.sub("-", path.partition("?")[2].lower()).strip("-")
    label = "-".join(part for part in (name[:60], query[:40]) if part)
    return top / (_UNSAFE.sub("-", host.lower()).strip("-.") or "host") / f"{label or 'page'}-{digest}"


def suffix_of(media_type: str | None) -> str:
    """Return the suffix of a file for a declared type; what declares none, or one that nobody knows, is a page.

    >>> suffix_of("application/pdf"), suffix_of("text/markdown; charset=utf-8"), suffix_of(None)
    ('.pdf', '.md', '.html')
    """
    return _SUFFIXES.get((media_type or "").partition(";")[0].strip().lower(), ".html")


def newest(folder: Path) -> Path | None:
    """Return the newest capture of a folder, None when it has none that is whole."""
    try:
        marks = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)
    except OSError:
        return None
    bodies = (path.with_suffix("") for path in reversed(marks))
    return next((path for path in bodies if path.exists()), None)


class Taken(NamedTuple):
    """Where, as what and when a body was taken."""

    url: str
    media_type: str | None
    captured_at: dt.datetime | None


def taken(path: Path) -> Taken | None:
    """Return where, as what and when a kept body was taken; None for a file that is no kept one."""
    facts = facts_of(path)
    if facts is None or not isinstance(facts.get("url"), str):
        return None
    return Taken(facts["url"], header_of(facts, "content-type") or None, time_of(facts))


def header_of(facts: dict[str, Any], name: str) -> str:
    """Return a header of the answer, "" when it had none."""
    return next((value for key, value in headers_of(facts) if key.lower() == name), "")


def headers_of(facts: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the answer's headers."""
    try:
        return tuple((str(key), str(value)) for key, value in facts.get("headers") or ())
    except (TypeError, ValueError):
        return ()


def time_of(facts: dict[str, Any], name: str = "captured_at") -> dt.datetime | None:
    """Return a time among the facts: when the bytes were taken, unless another is named."""
    try:
        return dt.datetime.fromisoformat(facts[name])
    except (KeyError, TypeError, ValueError):
        return None


def facts_of(path: Path) -> dict[str, Any] | None:
    """Return what stands beside a kept body, None when nothing does."""
    try:
        facts = json.loads(path.with_name(path.name + SUFFIX).read_bytes())
    except (OSError, ValueError):
        return None
    return facts if isinstance(facts, dict) else None


def keep(folder: Path, body: bytes, facts: dict[str, Any], media_type: str, at: dt.datetime) -> Path:
    """Write a body and its facts, unless the newest capture has these very bytes; return where they lie.

    Each file is complete or absent, and the facts come first. Raises :class:`FileError`.
    """
    digest = hashlib.sha256(body).hexdigest()
    last = newest(folder)
    if last is not None and last.name.split(".")[0].endswith(f"-{digest[:8]}"):
        note(last, fresh_until=facts.get("fresh_until", ""))
        return last
    path = folder / f"{at.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}-{digest[:8]}{suffix_of(media_type)}"
    facts = {**facts, "captured_at": at.isoformat(), "sha256": digest}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(path.with_name(path.name + SUFFIX), json.dumps(facts, ensure_ascii=False, indent=1).encode())
        _write(path, body)
    except OSError as error:
        raise _unkept(error, folder) from None
    return path


def note(path: Path, **facts: str) -> None:
    """Write what is known anew of a kept body beside it. Raises :class:`FileError`."""
    before = facts_of(path) or {}
    if before | facts != before:
        try:
            _write(
                path.with_name(path.name + SUFFIX), json.dumps(before | facts, ensure_ascii=False, indent=1).encode()
            )
        except OSError as error:
            raise _unkept(error, path.parent) from None


def _unkept(error: OSError, folder: Path) -> FileError:
    return FileError(
        f"the capture cannot be kept: {error.strerror or error}; give another folder or make room",
        reason="unwritable",
        where=folder.as_posix(),
    )


def _write(path: Path, data: bytes) -> None:
    aside = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        aside.write_bytes(data)
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
