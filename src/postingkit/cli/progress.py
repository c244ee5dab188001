"""Progress: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

_PAUSE = 0.1
"""Seconds between two drawings of the bar."""


class Step(Protocol):
    """Called after each input, with how many were rejected so far."""

    def __call__(self, rejected: int) -> None:
        """Count one more input."""


def _nothing(rejected: int) -> None:
    del rejected


@contextmanager
def bar(total: int, *, wanted: bool) -> Iterator[Step]:
    """Show a bar on standard error while the block runs; what is printed meanwhile stands above it."""
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
