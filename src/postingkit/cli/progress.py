"""Progress: bars on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress, ProgressColumn

Thing = TypeVar("Thing")
_PAUSE = 0.1
"""Seconds between two drawings."""

Step = Callable[[int], None]
"""Called after each input, with how many were rejected so far."""
SourceStep = Callable[[str, str], None]
"""Called after each input of a source, with the source's id and what came of the input."""


@contextmanager
def bar(total: int | None, *, wanted: bool) -> Iterator[Step]:
    """Show a bar on standard error while the block runs; what is printed meanwhile stands above it.

    ``total`` is None where the number of inputs is not known before they are read.
    """
    if not wanted:
        yield lambda _: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    rejected = TextColumn("{task.fields[rejected]} rejected")
    with _shown(TextColumn("reading"), BarColumn(), MofNCompleteColumn(), rejected, TimeElapsedColumn()) as progress:
        task = progress.add_task("", total=total, rejected=0)
        draw = _drawing(progress)

        def step(rejected: int) -> None:
            progress.update(task, advance=1, rejected=rejected)
            draw()

        yield step


def count(things: Iterable[Thing], noun: str, *, wanted: bool) -> Iterator[Thing]:
    """Yield the things; meanwhile their number stands on standard error, and goes with the last of them."""
    if not wanted:
        yield from things
        return
    from rich.progress import TextColumn, TimeElapsedColumn  # noqa: PLC0415 - a pipe never needs it

    with _shown(TextColumn(f"{{task.completed:,.0f}} {noun}"), TimeElapsedColumn(), transient=True) as progress:
        task = progress.add_task("", total=None)
        draw = _drawing(progress)
        for thing in things:
            yield thing
            progress.advance(task)
            draw()


@contextmanager
def awaiting(words: str) -> Iterator[None]:
    """Show on a terminal what is being waited for while the block runs, and clear it afterwards."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.progress import TextColumn  # noqa: PLC0415 - a pipe never needs it

    with _shown(TextColumn("{task.description}", markup=False), transient=True) as progress:
        progress.add_task(words)
        progress.refresh()
        yield


@contextmanager
def lanes(names: Sequence[str], *, wanted: bool) -> Iterator[SourceStep]:
    """Show one display on standard error with a line a source while the block runs."""
    if not wanted:
        yield lambda _, __: None
        return
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - a pipe never needs it

    said = (TextColumn(words) for words in ("{task.completed} inputs", "{task.fields[counts]}"))
    counts = {name: Counter[str]() for name in names}
    with _shown(TextColumn("{task.description}"), SpinnerColumn(), *said, TimeElapsedColumn()) as progress:
        tasks = {name: progress.add_task(name, total=None, counts="") for name in names}
        draw = _drawing(progress)

        def step(source: str, outcome: str) -> None:
            counts[source][outcome] += 1
            words = ", ".join(f"{count:,} {name}" for name, count in counts[source].items())
            progress.update(tasks[source], advance=1, counts=words)
            draw()

        yield step


@contextmanager
def _shown(*columns: ProgressColumn, transient: bool = False) -> Iterator[Progress]:
    """Show a display of these columns while the block runs, as it stands at its beginning and at its end.

    One that is ``transient`` leaves no line.
    """
    from rich.console import Console  # noqa: PLC0415 - a tenth of a second that a pipe never spends
    from rich.progress import Progress  # noqa: PLC0415

    progress = Progress(
        *columns,
        console=Console(stderr=True),
        auto_refresh=False,  # a drawing thread would make forking a replaced worker unsafe
        redirect_stdout=sys.stdout.isatty(),
        transient=transient,
    )
    with progress:
        yield progress
        progress.refresh()


def _drawing(progress: Progress) -> Callable[[], None]:
    """Draw a display, and return a function that redraws it unless it was just drawn."""
    progress.refresh()
    drawn = 0.0

    def draw() -> None:
        nonlocal drawn
        if time.monotonic() - drawn >= _PAUSE:
            progress.refresh()
            drawn = time.monotonic()

    return draw
