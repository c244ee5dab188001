"""Publish: what the state holds as files that are complete or absent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from postingkit.errors import FileError
from postingkit.files import Lines
from postingkit.run.state import State


def publish(state: State, sources: Iterable[str], facts: Mapping[str, Mapping[str, Any]], folder: Path) -> None:
    """Write ``postings.jsonl``, ``rejected.jsonl`` and ``health.json`` into a folder; raises :class:`FileError`."""
    sources = list(sources)
    made(folder)
    with Lines(folder / "postings.jsonl") as postings, Lines(folder / "rejected.jsonl") as rejected:
        for source in sources:
            for line in state.lines(source):
                postings.write(line)
            for line in state.refusals(source):
                rejected.write(line)
    with Lines(folder / "health.json") as health:
        health.write(json.dumps({"sources": facts}, ensure_ascii=False, indent=1).encode() + b"\n")


def made(folder: Path) -> None:
    """Make the folder if it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileError(
            f"the folder cannot be made: {error.strerror}; give another place",
            reason="unwritable",
            where=folder.as_posix(),
        ) from None
