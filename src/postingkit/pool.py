"""Pool: tasks done in processes that can be killed.

A native parser can hang, crash or swell; no ``try`` helps then. A worker that takes too long or too much memory is
killed, one that dies is replaced, and the task it had gets a result that says so. A worker gets several tasks at a
time, so that handing over costs little: when it does not end them, each of them is done again alone, and only the
guilty one is lost. The clock here times processes; nothing of it reaches what they do.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import connection, get_context, resource_tracker
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Generic, Literal, NamedTuple, TypeVar

__all__ = ["LIMITS", "Failure", "Limits", "run"]

Task = TypeVar("Task")
Result = TypeVar("Result")

Failure = Literal["timed_out", "out_of_memory", "worker_crashed"]
"""Why a task has no result of its own."""

_WINDOW = 128
"""So many tasks a worker may be out or done behind a slow one: order costs memory, and this bounds it."""
_MOST = 32
"""Tasks in a chunk at most."""
_HEAVY = 1 << 20
"""Bytes of captures that make a chunk full."""
_SPAN = 0.1
"""Seconds of work that a chunk is to be: handing over costs a hundredth of that."""
_GATHER = 0.01
"""Seconds that gathering a chunk may take; where tasks come slowly, those that are there set out."""
_PATIENCE = 2.0
"""Seconds for a chunk. Then its tasks are done one by one, each within the limits."""
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


def run(  # noqa: PLR0913 - what is done, by how many, and what becomes of it
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    workers: int,
    limits: Limits = LIMITS,
    failed: Callable[[Task, Failure], Result],
    ordered: bool = True,
    together: int = _MOST,
) -> Iterator[Result]:
    """Yield ``work(task)`` for each task, in order unless ``ordered`` is false.

    At most ``together`` tasks make a chunk; with 1, and one worker, a task may follow from the last one's result.

    ``work`` and what it takes and returns are picklable, and it raises nothing; it may be called again for a task whose
    process ended. ``failed(task, failure)`` gives the result of a task that went over the limits or ended its
    process. No more tasks are taken than workers can hold. Where this process has threads, or is not on Linux, workers
    start as new interpreters: a script that calls this then needs its ``if __name__ == "__main__":``.
    """
    queue = _Queue(tasks, together)
    pool: list[_Worker[Task, Result]] = []
    done: dict[int, Result] = {}
    given = 0
    try:
        while True:
            while queue.issued - given < _WINDOW * workers and (worker := _idle(pool, workers, work, limits)):
                chunk = queue.chunk()
                if not chunk:
                    break
                worker.give(chunk)
            if queue.issued == given:
                return
            for worker in _ready(pool):
                done.update(_taken(worker, queue, failed))
            pool = [worker for worker in pool if worker.alive]
            while done and (given in done or not ordered):
                yield done.pop(given if ordered else next(iter(done)))
                given += 1
    finally:
        for worker in pool:
            worker.stop()


class _Queue(Generic[Task]):
    """What is to be done: those of a chunk that did not end, each alone, and then the rest in chunks."""

    def __init__(self, tasks: Iterable[Task], most: int) -> None:
        self.again: deque[tuple[int, Task]] = deque()
        self.issued = 0
        self._crashed: set[int] = set()
        self._tasks = enumerate(tasks)
        self._size, self._most = 1, most

    def chunk(self) -> list[tuple[int, Task]]:
        """Return the next tasks with their indices; none when all are out."""
        if self.again:
            return [self.again.popleft()]
        chunk: list[tuple[int, Task]] = []
        weight, until = 0, time.monotonic() + _GATHER
        for indexed in self._tasks:
            chunk.append(indexed)
            weight += len(getattr(indexed[1], "body", b""))
            if len(chunk) == self._size or weight > _HEAVY or time.monotonic() > until:
                break
        self.issued += len(chunk)
        return chunk

    def retries(self, chunk: list[tuple[int, Task]], failure: Failure) -> bool:
        """Whether the tasks of a worker that failed are done again, each alone.

        A task alone has itself to blame for the time and memory that it takes. Its process may have been ended by
        somebody else: that is tried once more.
        """
        first = chunk[0][0]
        if len(chunk) == 1 and (failure != "worker_crashed" or first in self._crashed):
            self._crashed.discard(first)
            return False
        if len(chunk) == 1:
            self._crashed.add(first)
        self.again.extend(chunk)
        return True

    def pace(self, count: int, seconds: float) -> None:
        """Learn from how long so many tasks took."""
        if seconds * 2 < _SPAN and count == self._size:
            self._size = min(2 * count, self._most)
        elif seconds > _SPAN * 2:
            self._size = max(min(count, self._size) // 2, 1)


def _idle(
    pool: list[_Worker[Task, Result]], workers: int, work: Callable[[Task], Result], limits: Limits
) -> _Worker[Task, Result] | None:
    for worker in pool:
        if not worker.chunk:
            return worker
    if len(pool) == workers:
        return None
    pool.append(_Worker(work, limits, [worker.pipe for worker in pool]))
    return pool[-1]


def _taken(
    worker: _Worker[Task, Result], queue: _Queue[Task], failed: Callable[[Task, Failure], Result]
) -> Iterable[tuple[int, Result]]:
    """Return the results of a worker's tasks by their indices; none where the tasks are done again."""
    chunk, results = worker.take()
    if results is None:
        if queue.retries(chunk, worker.failure):
            return ()
        results = [failed(task, worker.failure) for _, task in chunk]
    queue.pace(len(chunk), worker.seconds)
    return zip((index for index, _ in chunk), results, strict=True)


def _ready(pool: list[_Worker[Task, Result]]) -> list[_Worker[Task, Result]]:
    """Wait, and return the workers that have a result, have died, or have gone over a limit."""
    busy = [worker for worker in pool if worker.chunk]
    pipes = [worker.pipe for worker in busy]
    while True:
        ready = connection.wait(pipes, _WATCH)
        found = [worker for worker in busy if worker.pipe in ready or worker.over()]
        if found:
            return found


class _Worker(Generic[Task, Result]):
    """A process, and the tasks that it has."""

    def __init__(self, work: Callable[[Task], Result], limits: Limits, others: list[Connection]) -> None:
        # Forking is quick and safe on Linux while this process has one thread; elsewhere a new interpreter starts.
        forks = sys.platform == "linux" and threading.active_count() == 1
        context = get_context("fork" if forks else "spawn")
        self.pipe, theirs = context.Pipe()
        closing = (self.pipe, *others) if forks else ()
        self._process = context.Process(target=_serve, args=(theirs, work, limits, closing), daemon=True)  # type: ignore[attr-defined] # both kinds have it
        if not forks:  # started together with a worker it would let Ctrl-C through again
            resource_tracker.ensure_running()
        with _unheard():
            self._process.start()
        theirs.close()
        self.chunk: list[tuple[int, Task]] = []
        self.alive = True
        self.seconds = 0.0
        self._since = 0.0
        self._limits = limits
        self._deadline = 0.0
        self.failure: Failure = "worker_crashed"

    def give(self, chunk: list[tuple[int, Task]]) -> None:
        """Hand over tasks with their indices."""
        self.chunk, self._since = chunk, time.monotonic()
        seconds = self._limits.seconds if len(chunk) == 1 else min(self._limits.seconds, _PATIENCE)
        self._deadline = self._since + seconds
        with suppress(OSError):  # it died while idle; take() finds out
            self.pipe.send([task for _, task in chunk])

    def over(self) -> bool:
        """Whether the tasks have gone over a limit; which one is kept."""
        if self._held() > self._limits.megabytes:
            self.failure = "out_of_memory"
        elif time.monotonic() >= self._deadline:
            self.failure = "timed_out"
        return self.failure != "worker_crashed"

    def _held(self) -> float:
        """Return the megabytes of memory that the process holds, as far as the system says."""
        return _megabytes(self._process.pid, 1)

    def take(self) -> tuple[list[tuple[int, Task]], list[Result] | None]:
        """Return the tasks and their results; none where the process went over a limit or ended."""
        chunk, self.chunk = self.chunk, []
        self.seconds = time.monotonic() - self._since
        try:
            if self.pipe.poll():
                results: list[Result] = self.pipe.recv()
                if 2 * self._held() > self._limits.megabytes:  # what these tasks left behind is not the next one's
                    self.stop()
                self.failure = "worker_crashed"
                return chunk, results
        except (EOFError, OSError):
            pass
        self.stop()
        return chunk, None

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.alive = False
        self.pipe.close()
        self._process.kill()
        self._process.join()


@contextmanager
def _unheard() -> Iterator[None]:
    """Put Ctrl-C off while a worker starts: it inherits that, and has no traceback to print before it ignores it."""
    putting_off = hasattr(signal, "pthread_sigmask")
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT}) if putting_off else ()
    try:
        yield
    finally:
        if putting_off:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Task], Result], limits: Limits, closing: tuple[Connection, ...]) -> None:
    """Do tasks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    with suppress(AttributeError):  # Windows puts no signal off
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    for inherited in closing:  # held open here, the parent's end would never be seen to close
        inherited.close()
    _confine(limits)
    while True:
        try:
            tasks = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send([work(task) for task in tasks])


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


_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def _megabytes(process: int | None, column: int) -> float:
    """Return the megabytes of a process: column 0 of ``statm`` has its addresses, 1 what it holds; 0 when unknown."""
    try:
        return int(Path(f"/proc/{process}/statm").read_bytes().split()[column]) * _PAGE / _MB
    except (OSError, IndexError, ValueError):
        return 0.0
