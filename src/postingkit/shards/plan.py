"""Plan: which inputs there are, and which part each goes into."""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from postingkit.errors import FileError
from postingkit.files import paths_of
from postingkit.files.container import holds_many, inputs_of
from postingkit.files.names import STDIN, url_of
from postingkit.files.reading import Input
from postingkit.model import SCHEMA_VERSION

Paths = Iterable[str | os.PathLike[str]] | str | os.PathLike[str]


class Plan(NamedTuple):
    """What goes into which part; picklable, and small whatever the inputs are."""

    paths: tuple[str, ...]
    shards: int
    kind: str
    """What the parts are: a key of :data:`KINDS`."""
    evidence: bool
    inputs: int
    """How many captures there are, and errors in place of captures."""
    digest: str
    """Of all names and bytes."""
    held: dict[str, int]
    """How many inputs each file has that holds many."""

    def bounds(self, part: int) -> range:
        """Return the numbers of a part's inputs."""
        return range(part * self.inputs // self.shards, (part + 1) * self.inputs // self.shards)

    def name(self, stem: str, part: int, suffix: str) -> str:
        """Return the name of one of a part's files."""
        return f"{stem}-{part:05}-of-{self.shards:05}.{suffix}"

    @property
    def key(self) -> str:
        """A digest of all that the bytes of the parts follow from."""
        told = [version("postingkit"), SCHEMA_VERSION, self.shards, self.kind, self.evidence, self.digest]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def plan_of(paths: Paths, *, shards: int, kind: str = "jsonl", evidence: bool = True) -> Plan:
    """Return the plan of a run: every input is counted, and every byte goes into its digest.

    Raises :class:`FileError` for standard input, which cannot be read twice.
    """
    given = (paths,) if isinstance(paths, (str, os.PathLike)) else tuple(paths)
    digest = hashlib.sha256()
    count, held = 0, {}
    for path in _files(given):
        if isinstance(path, FileError):
            digest.update(f"{path.where} {path.reason}\n".encode())
            count += 1
            continue
        digest.update(f"{url_of(path)} {digest_of(path)}\n".encode())
        if holds_many(path):
            held[os.fspath(path)] = sum(1 for _ in inputs_of(path))
            count += held[os.fspath(path)]
        else:
            count += 1
    return Plan(tuple(os.fspath(path) for path in given), shards, kind, evidence, count, digest.hexdigest(), held)


def _files(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Path | FileError]:
    for path in paths:
        if Path(path) == STDIN:
            raise FileError("standard input cannot be cut into parts; write it to a file", reason="unreadable_file")
        try:
            yield from paths_of(path)
        except FileError as error:
            yield error


def digest_of(path: Path) -> str:
    """Return the digest of a file's bytes, or why they cannot be had."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return str(error.strerror)


def inputs_of_parts(plan: Plan, parts: Sequence[int]) -> Iterator[Input]:
    """Yield the inputs of some parts in order; files that none of them needs are not opened."""
    spans = [plan.bounds(part) for part in parts]
    at = 0
    for path in _files(plan.paths):
        size = plan.held.get(os.fspath(path), 1) if isinstance(path, Path) else 1
        inside = [span for span in spans if span.start < at + size and at < span.stop]
        if inside and isinstance(path, Path):
            for number, given in enumerate(inputs_of(path), at):
                if any(number in span for span in inside):
                    yield given
        elif inside and isinstance(path, FileError):
            yield path
        at += size
