"""Progress: bars on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

_PAUSE = 0.1
"""Seconds between two drawings of the bar."""


class Step(Protocol):
    """Called after each input, with how many were rejected so far."""

    def __call__(self, rejected: int) -> None:
        """Count one more input."""


def _unseen(source: str, outcome: str) -> None:
    del source, outcome


def _nothing(rejected: int) -> None:
    del rejected


@contextmanager
def bar(total: int | None, *, wanted: bool) -> Iterator[Step]:
    """Show a bar on standard error while the block runs; what is printed meanwhile stands above it.

    ``total`` is None where the number of inputs is not known before they are read.
    """
    if not wanted:
        yield _nothing
        return
    from rich.console import Console  # noqa: PLC0415 - a tenth of a second that a pipe never spends
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    progress = Progress(
        TextColumn("reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rejected]} rejected"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        auto_refresh=False,  # a drawing thread would make forking a replaced worker unsafe
        redirect_stdout=sys.stdout.isatty(),
    )
    with progress:
        task = progress.add_task("", total=total, rejected=0)
        drawn = 0.0

        def step(rejected: int) -> None:
            nonlocal drawn
            progress.update(task, advance=1, rejected=rejected)
            if time.monotonic() - drawn >= _PAUSE:
                progress.refresh()
                drawn = time.monotonic()

        progress.refresh()
        yield step
        progress.refresh()


class SourceStep(Protocol):
    """Called after each input of a source, with what came of it."""

    def __call__(self, source: str, outcome: str) -> None:
        """Count one more input."""


@contextmanager
def lanes(names: Sequence[str], *, wanted: bool) -> Iterator[SourceStep]:
    """Show one display on standard error with a line a source while the block runs."""
    if not wanted:
        yield _unseen
        return
    from rich.console import Console  # noqa: PLC0415 - a tenth of a second that a pipe never spends
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    progress = Progress(
        TextColumn("{task.description}"),
        SpinnerColumn(),
        TextColumn("{task.completed} inputs"),
        TextColumn("{task.fields[counts]}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        redirect_stdout=sys.stdout.isatty(),
    )
    counts = {name: Counter[str]() for name in names}
    with progress:
        tasks = {name: progress.add_task(name, total=None, counts="") for name in names}
        drawn = 0.0

        def step(source: str, outcome: str) -> None:
            nonlocal drawn
            counts[source][outcome] += 1
            words = ", ".join(f"{count:,} {name}" for name, count in counts[source].items())
            progress.update(tasks[source], advance=1, counts=words)
            if time.monotonic() - drawn >= _PAUSE:
                progress.refresh()
                drawn = time.monotonic()

        progress.refresh()
        yield step
        progress.refresh()
