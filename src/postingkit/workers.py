"""Workers: captures read in processes that can be killed, their outcomes in order.

A native parser can hang, crash or swell; no ``try`` helps then. A worker that takes too long or too much memory is
killed, one that dies is replaced, and the task it had gets a result that says so. Each worker has one task at a time.
The clock here times processes; nothing of it reaches what they read.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing import connection, get_context, resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Generic, Literal, NamedTuple, TypeVar

from postingkit.documents.capture import Capture
from postingkit.model import JobPosting, Rejection, Source
from postingkit.pipeline import outcomes
from postingkit.settle import source_of

__all__ = ["LIMITS", "Failure", "Limits", "confined", "failure", "parse_all", "run"]

Task = TypeVar("Task")
Result = TypeVar("Result")

Failure = Literal["timed_out", "out_of_memory", "worker_crashed"]
"""Why a task has no result of its own."""

_WINDOW = 64
"""So many results a worker may wait for a slow one before them: order costs memory, and this bounds it."""
_WATCH = 0.03
"""Seconds between two looks at the memory of the workers: the PDF engine takes up to 300 MB a second."""
_MB = 1 << 20


class Limits(NamedTuple):
    """What one task may take."""

    seconds: float = 30.0
    """Time by the wall's clock."""
    megabytes: int = 1024
    """Memory that its process may hold. Watched on Linux; elsewhere the time limit stands alone."""


LIMITS = Limits()
"""A posting takes some 10 ms and 60 MB; its worst page or file, a second and 300 MB."""


_ADVICE: dict[str, tuple[str, str]] = {
    "timed_out": (
        "timed_out",
        "reading it took longer than {0.seconds:g} seconds; raise the limit, or look at the file",
    ),
    "out_of_memory": (
        "too_complex",
        "reading it took more than {0.megabytes} MB of memory; raise the limit, or convert the file and try again",
    ),
    "worker_crashed": (
        "worker_crashed",
        "reading it ended its process, so the file is damaged or hostile; convert it and try again",
    ),
}
"""What a failure is called in a rejection, and what to do about it."""


def parse_all(
    captures: Iterable[Capture], *, workers: int = 0, limits: Limits = LIMITS
) -> Iterator[JobPosting | Rejection]:
    """Yield the postings of each capture, or why there is none, in order; never stops at a bad one.

    With ``workers`` 0 they are read here. With more they are read in so many processes, each within ``limits``, and
    whatever a file does to its reader costs that file alone: it is rejected as ``timed_out``, ``too_complex`` or
    ``worker_crashed``.
    """
    if not workers:
        for capture in captures:
            yield from outcomes(capture)
        return
    for found in run(captures, confined, workers=workers, limits=limits, failed=partial(_failed, limits=limits)):
        yield from found


def confined(capture: Capture) -> list[JobPosting | Rejection]:
    """Return what comes of a capture, at least one outcome; a fault of ours costs this capture alone."""
    try:
        return list(outcomes(capture))
    except (MemoryError, RecursionError):
        message = "reading it takes more memory than there is; convert the file and try again"
        return [Rejection(source=source_of(capture), reason="too_complex", message=message)]
    except Exception as error:  # noqa: BLE001 - a fault of ours must cost one input and not the run
        message = f"postingkit failed on it ({type(error).__name__}: {error}); please report this with the file"
        return [Rejection(source=source_of(capture), reason="internal_error", message=message)]


def failure(source: Source, kind: Failure, limits: Limits = LIMITS) -> Rejection:
    """Return the rejection of what its worker did not finish."""
    reason, advice = _ADVICE[kind]
    return Rejection(source=source, reason=reason, message=advice.format(limits))


def _failed(capture: Capture, kind: Failure, *, limits: Limits) -> list[JobPosting | Rejection]:
    return [failure(source_of(capture), kind, limits)]


def run(
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    workers: int,
    limits: Limits = LIMITS,
    failed: Callable[[Task, Failure], Result],
) -> Iterator[Result]:
    """Yield ``work(task)`` for each task, in order.

    ``work`` and what it takes and returns are picklable, and it raises nothing. ``failed(task, failure)`` gives the
    result of a task that went over the limits or ended its process. Where this process has threads, or is not on
    Linux, workers start as new interpreters: a script that calls this then needs its ``if __name__ == "__main__":``.
    """
    waiting = enumerate(tasks)
    pool: list[_Worker[Task, Result]] = []
    done: dict[int, Result] = {}
    issued = given = 0
    try:
        while True:
            while issued - given < _WINDOW * workers and (worker := _idle(pool, workers, work, limits)):
                task = next(waiting, None)
                if task is None:
                    break
                worker.give(task)
                issued += 1
            if issued == given:
                return
            for worker in _ready(pool):
                index, result = worker.take(failed)
                done[index] = result
            pool = [worker for worker in pool if worker.alive]
            while given in done:
                yield done.pop(given)
                given += 1
    finally:
        for worker in pool:
            worker.stop()


def _idle(
    pool: list[_Worker[Task, Result]], workers: int, work: Callable[[Task], Result], limits: Limits
) -> _Worker[Task, Result] | None:
    for worker in pool:
        if worker.task is None:
            return worker
    if len(pool) == workers:
        return None
    pool.append(_Worker(work, limits, [worker.pipe for worker in pool]))
    return pool[-1]


def _ready(pool: list[_Worker[Task, Result]]) -> list[_Worker[Task, Result]]:
    """Wait, and return the workers that have a result, have died, or have gone over a limit."""
    busy = [worker for worker in pool if worker.task is not None]
    pipes = [worker.pipe for worker in busy]
    while True:
        ready = connection.wait(pipes, _WATCH)
        found = [worker for worker in busy if worker.pipe in ready or worker.over()]
        if found:
            return found


class _Worker(Generic[Task, Result]):
    """A process, and the task that it has."""

    def __init__(self, work: Callable[[Task], Result], limits: Limits, others: list[Connection]) -> None:
        # Forking is quick and safe on Linux while this process has one thread; elsewhere a new interpreter starts.
        forks = sys.platform == "linux" and threading.active_count() == 1
        context = get_context("fork" if forks else "spawn")
        self.pipe, theirs = context.Pipe()
        closing = (self.pipe, *others) if forks else ()
        self._process = context.Process(target=_serve, args=(theirs, work, limits, closing), daemon=True)  # type: ignore[attr-defined] # both kinds have it
        if not forks:
            resource_tracker.ensure_running()  # started together with a worker it would let Ctrl-C through again
        with _unheard():
            self._process.start()
        theirs.close()
        self.task: tuple[int, Task] | None = None
        self.alive = True
        self._limits = limits
        self._deadline = 0.0
        self._failure: Failure = "worker_crashed"

    def give(self, task: tuple[int, Task]) -> None:
        """Hand over a task with its index."""
        self.task, self._deadline = task, time.monotonic() + self._limits.seconds
        with suppress(OSError):  # it died while idle; take() finds out
            self.pipe.send(task[1])

    def over(self) -> bool:
        """Whether the task has gone over a limit; which one is kept."""
        if self._held() > self._limits.megabytes:
            self._failure = "out_of_memory"
        elif time.monotonic() >= self._deadline:
            self._failure = "timed_out"
        return self._failure != "worker_crashed"

    def _held(self) -> float:
        """Return the megabytes of memory that the process holds, as far as the system says."""
        return _megabytes(self._process.pid, 1)

    def take(self, failed: Callable[[Task, Failure], Result]) -> tuple[int, Result]:
        """Return the result of the task, or the result that its failing makes."""
        if self.task is None:
            raise RuntimeError("an idle worker has no result")
        index, task = self.task
        self.task = None
        try:
            if self.pipe.poll():
                result: Result = self.pipe.recv()
                if 2 * self._held() > self._limits.megabytes:  # what one task left behind is not the next one's
                    self.stop()
                self._failure = "worker_crashed"
                return index, result
        except (EOFError, OSError):
            pass
        self.stop()
        return index, failed(task, self._failure)

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.alive = False
        self.pipe.close()
        self._process.kill()
        self._process.join()


@contextmanager
def _unheard() -> Iterator[None]:
    """Put Ctrl-C off while a worker starts: it inherits that, and has no traceback to print before it ignores it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Task], Result], limits: Limits, closing: tuple[Connection, ...]) -> None:
    """Do tasks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for inherited in closing:  # held open here, the parent's end would never be seen to close
        inherited.close()
    _confine(limits)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(work(task))


def _confine(limits: Limits) -> None:
    """Bound the addresses that this process may take, for what swells between two looks at it.

    Twice the limit, on top of what it has: addresses are taken that never hold anything. No core is dumped.
    """
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - not on every system

    room = int(_megabytes(os.getpid(), 0) + 2 * limits.megabytes) * _MB
    _, hardest = resource.getrlimit(resource.RLIMIT_AS)
    if hardest == resource.RLIM_INFINITY or room < hardest:
        resource.setrlimit(resource.RLIMIT_AS, (room, hardest))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _megabytes(process: int | None, column: int) -> float:
    """Return the megabytes of a process: column 0 of ``statm`` has its addresses, 1 what it holds; 0 when unknown."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[column]) * _PAGE / _MB
    except (OSError, IndexError, ValueError):
        return 0.0


_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
