"""Worker: a process that does tasks, and can be killed."""

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from postingkit.pool.limits import Failure, Limits
from postingkit.pool.memory import confine, megabytes

Task = TypeVar("Task")
Result = TypeVar("Result")

_PATIENCE = 2.0
"""Seconds that a chunk may take; then its tasks are done one by one, each within the limits."""


class Worker(Generic[Task, Result]):
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
        """Whether the tasks exceed a limit; ``failure`` says which."""
        if self._held() > self._limits.megabytes:
            self.failure = "out_of_memory"
        elif time.monotonic() >= self._deadline:
            self.failure = "timed_out"
        return self.failure != "worker_crashed"

    def _held(self) -> float:
        """Return the megabytes of memory that the process holds, as far as the system says."""
        return megabytes(self._process.pid, 1)

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
        """Kill the process."""
        self.alive = False
        self.pipe.close()
        self._process.kill()
        self._process.join()


@contextmanager
def _unheard() -> Iterator[None]:
    """Block Ctrl-C while a worker starts: it inherits that, so it prints no traceback before it ignores the signal."""
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
    confine(limits)
    while True:
        try:
            tasks = pipe.recv()
        except (EOFError, OSError):
            return
        pipe.send([work(task) for task in tasks])
