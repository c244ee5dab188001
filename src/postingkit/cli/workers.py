"""Workers: tasks done in processes that can be killed, their results in order.

A native parser can hang or crash; no ``try`` helps then. A worker that takes too long is killed, one that dies is
replaced, and the task it had gets a result that says so. Each worker has one task at a time.
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

_WINDOW = 64
"""So many results a worker may wait for a slow one before them: order costs memory, and this bounds it."""


def run(
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    workers: int,
    seconds: float,
    failed: Callable[[Task, str], Result],
) -> Iterator[Result]:
    """Yield ``work(task)`` for each task, in order.

    ``work`` and what it takes and returns are picklable, and it raises nothing. ``failed(task, reason)`` gives the
    result of a task that took more than ``seconds`` ("timed_out") or ended its process ("worker_crashed").
    """
    waiting = enumerate(tasks)
    pool: list[_Worker[Task, Result]] = []
    done: dict[int, Result] = {}
    issued = given = 0
    try:
        while True:
            while issued - given < _WINDOW * workers and (worker := _idle(pool, workers, work)):
                task = next(waiting, None)
                if task is None:
                    break
                worker.give(task, seconds)
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
    pool: list[_Worker[Task, Result]], workers: int, work: Callable[[Task], Result]
) -> _Worker[Task, Result] | None:
    for worker in pool:
        if worker.task is None:
            return worker
    if len(pool) == workers:
        return None
    pool.append(_Worker(work, [worker.pipe for worker in pool]))
    return pool[-1]


def _ready(pool: list[_Worker[Task, Result]]) -> list[_Worker[Task, Result]]:
    """Wait, and return the workers that have a result, have died, or are out of time."""
    busy = [worker for worker in pool if worker.task is not None]
    left = min(worker.deadline for worker in busy) - time.monotonic()
    ready = connection.wait([worker.pipe for worker in busy], max(0.0, left))
    now = time.monotonic()
    return [worker for worker in busy if worker.pipe in ready or worker.deadline <= now]


class _Worker(Generic[Task, Result]):
    """A process, and the task that it has."""

    def __init__(self, work: Callable[[Task], Result], others: list[Connection]) -> None:
        # Forking is quick and safe on Linux while this process has one thread; elsewhere a new interpreter starts.
        forks = sys.platform == "linux" and threading.active_count() == 1
        context = get_context("fork" if forks else "spawn")
        self.pipe, theirs = context.Pipe()
        closing = (self.pipe, *others) if forks else ()
        self._process = context.Process(target=_serve, args=(theirs, work, closing), daemon=True)  # type: ignore[attr-defined] # both kinds have it
        self._process.start()
        theirs.close()
        self.task: tuple[int, Task] | None = None
        self.deadline = 0.0
        self.alive = True

    def give(self, task: tuple[int, Task], seconds: float) -> None:
        """Hand over a task with its index."""
        self.task, self.deadline = task, time.monotonic() + seconds
        try:
            self.pipe.send(task[1])
        except OSError:  # it died while idle; take() finds out
            self.deadline = 0.0

    def take(self, failed: Callable[[Task, str], Result]) -> tuple[int, Result]:
        """Return the result of the task, or the result that its failing makes."""
        if self.task is None:
            raise RuntimeError("an idle worker has no result")
        index, task = self.task
        self.task = None
        try:
            if self.pipe.poll():
                return index, self.pipe.recv()
            reason = "timed_out"
        except (EOFError, OSError):
            reason = "worker_crashed"
        self.stop()
        return index, failed(task, reason)

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.alive = False
        self.pipe.close()
        self._process.kill()
        self._process.join()


def _serve(pipe: Connection, work: Callable[[Task], Result], closing: tuple[Connection, ...]) -> None:
    """Do tasks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and ends its workers
    for inherited in closing:  # held open here, the parent's end would never be seen to close
        inherited.close()
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send(work(task))
