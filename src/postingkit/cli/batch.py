"""Batch: many inputs read, written and counted, each of them accounted for."""

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from postingkit.cli.codes import code_of
from postingkit.cli.progress import bar
from postingkit.cli.spare import spare
from postingkit.cli.summary import summary_of
from postingkit.cli.terminal import await_input, safe, say
from postingkit.cli.web import Web, is_url, replies
from postingkit.errors import FetchError, FileError
from postingkit.files import Lines, Tally, load, paths_of
from postingkit.files.container import holds_many, inputs_of
from postingkit.files.names import MEDIA_TYPES
from postingkit.files.reading import Input, timed, timed_out
from postingkit.pool import Limits, run


@dataclass(frozen=True, kw_only=True)
class Batch:
    """What is to be read, and where it goes: the options of ``postingkit parse``. Raises what is wrong with them."""

    paths: tuple[str, ...]
    out: str | None
    rejected: str | None
    timings: str | None
    workers: int
    shards: int | None
    kind: str
    """What the parts are: a key of :data:`postingkit.shards.parts.KINDS`."""
    any_order: bool
    timeout: float
    memory: int
    as_json: bool
    ocr: bool
    no_evidence: bool
    summary: bool | None
    quiet: bool
    web: Web
    """How URLs among the paths are fetched."""

    def __post_init__(self) -> None:
        if self.in_parts:
            apart = self.rejected or self.timings or self.summary or self.any_order
            if self.shards is None or self.records in {None, "-"} or apart:
                raise click.UsageError(
                    "--shards and --format go with --out DIR, whose parts have their order and rejections."
                )
        if self.shows and self.records == "-":
            raise click.UsageError("--summary and the records cannot share standard output; give --out a file.")
        named = [one for one in (self.records, self.rejected, self.timings) if one is not None]
        if len(named) > len(set(named)):
            raise click.UsageError("--out, --rejected and --timings need a file each.")
        spare(self.paths, *named)

    @property
    def in_parts(self) -> bool:
        """Whether the records go into a folder of parts."""
        return self.shards is not None or self.kind != "jsonl"

    @property
    def records(self) -> str | None:
        """Where the records go; None for nowhere."""
        return "-" if self.as_json and self.out is None else self.out

    @property
    def shows(self) -> bool:
        """Whether each record is printed for reading."""
        return self.records is None if self.summary is None else self.summary

    @property
    def counts(self) -> bool:
        """Whether the counts go to standard output as JSON."""
        return self.as_json and self.out is not None

    @property
    def limits(self) -> Limits:
        """The time and memory that one input may take."""
        return Limits(self.timeout, self.memory)

    @property
    def draws(self) -> bool:
        """Whether there is a progress bar: on a terminal that the records do not fill."""
        return not self.quiet and sys.stderr.isatty() and not (self.records == "-" and sys.stdout.isatty())


def read_batch(batch: Batch) -> int:
    """Read the inputs, write what comes of them, and return the exit code."""
    named: Iterable[Input | str] = _named(batch.paths)
    total: int | None = None
    if batch.draws:
        named = list(named)
        if not any(isinstance(one, Path) and holds_many(one) for one in named):
            total = len(named)
    tally = Tally()
    with ExitStack() as opened:
        inputs = _inputs(named, batch.web, opened)
        outlets = _Outlets(batch, opened)
        step = opened.enter_context(bar(total, wanted=batch.draws))
        work = partial(timed, evidence=not batch.no_evidence, ocr=batch.ocr)
        lost = partial(timed_out, limits=batch.limits)
        timings = opened.enter_context(Lines(batch.timings)) if batch.timings is not None else None
        found = run(inputs, work, workers=batch.workers, limits=batch.limits, failed=lost, ordered=not batch.any_order)
        for number, one in enumerate(found):
            for line, reason in one.lines:
                tally.add(number, reason)
                outlets.put(line, reason)
            if timings:
                timings.write(one.line())
            step(tally.rejected)
    _close(batch, tally)
    return code_of(tally.read, tally.rejected)


class _Outlets:
    """Where lines go: the records' file and the terminal, the rejections' file or else standard error."""

    def __init__(self, batch: Batch, opened: ExitStack) -> None:
        self.batch = batch
        self.records = opened.enter_context(Lines(batch.records)) if batch.records is not None else None
        self.refusals = opened.enter_context(Lines(batch.rejected)) if batch.rejected is not None else None

    def put(self, line: bytes, reason: str | None) -> None:
        """Write a line to its file, or show it."""
        if reason is None:
            if self.records:
                self.records.write(line)
            if self.batch.shows:
                say(summary_of(json.loads(line)))
        elif self.refusals:
            self.refusals.write(line)
        elif not self.batch.quiet:
            say(refusal_of(json.loads(line)), err=True)


def refusal_of(rejection: dict[str, Any]) -> str:
    """Return a rejection as one line for people to read."""
    return safe(
        f"rejected {rejection['source']['url'] or 'standard input'}: {rejection['message']} [{rejection['reason']}]"
    )


def _inputs(named: Iterable[Input | str], web: Web, opened: ExitStack) -> Iterator[Input]:
    """Yield what there is to read; consecutive URLs are fetched together."""
    client = None
    for is_address, group in groupby(named, key=lambda one: isinstance(one, str)):
        if not is_address:
            for one in group:
                if isinstance(one, Path):
                    yield from inputs_of(one)
                elif not isinstance(one, str):
                    yield one
            continue
        client = client or opened.enter_context(web.client())
        for found in replies(client, (one for one in group if isinstance(one, str))):
            yield found if isinstance(found, FetchError) else found.capture


def _named(paths: Iterable[str]) -> Iterator[Input | str]:
    """Yield files, and URLs unchanged; a missing file is yielded as its error, so that it is counted."""
    for path in paths:
        try:
            if is_url(path):
                yield path
            elif path == "-":  # a worker has no standard input
                await_input()
                yield load(path)
            else:
                yield from paths_of(path)
        except FileError as error:
            yield error


def _close(batch: Batch, tally: Tally) -> None:
    if batch.counts:
        say(json.dumps(tally.facts()))
    if tally.inputs == 0:
        given = safe(", ".join(batch.paths))
        say(f"nothing to read in {given}: it has no {', '.join(MEDIA_TYPES)} files and no archives", err=True)
    elif not batch.quiet:
        say(str(tally), err=True)
