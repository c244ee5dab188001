"""Publish: the state written as files, each complete or absent."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postingkit.files import Lines
from postingkit.files.folder import made
from postingkit.run.shown import duplicates, events, lines, timings
from postingkit.run.state import State

_NAMES = ("postings.jsonl", "rejected.jsonl", "events.jsonl", "duplicates.jsonl", "timings.jsonl", "health.json")


def publish(state: State, runs: Mapping[str, int], facts: Mapping[str, Mapping[str, Any]], folder: Path) -> None:
    """Write the open postings of these runs' sources, and the events of the runs, into a folder.

    Raises :class:`FileError`.
    """
    made(folder)
    for left in (part for name in _NAMES for part in folder.glob(f".{name}.*.part")):  # of a run that was killed
        left.unlink(missing_ok=True)
    with (
        Lines(folder / "postings.jsonl") as postings,
        Lines(folder / "rejected.jsonl") as rejected,
        Lines(folder / "events.jsonl") as happened,
        Lines(folder / "duplicates.jsonl") as twice,
        Lines(folder / "timings.jsonl") as timed,
    ):
        for source, run in runs.items():
            for line in events(state, source, run):
                happened.write(line)
            for line in lines(state, source):
                postings.write(line)
            for line in timings(state, source, run):
                timed.write(line)
            for line in state.refusals(source):
                rejected.write(line)
        for line in duplicates(state, runs):
            twice.write(line)
    with Lines(folder / "health.json") as health:
        health.write(json.dumps({"sources": facts}, ensure_ascii=False, indent=1).encode() + b"\n")
