"""Pool: tasks done in processes that can be killed.

A native parser can hang, crash or swell; no ``try`` helps then. A worker that takes too long or too much memory is
killed, one that dies is replaced, and the task it had gets a result that says so. A worker gets several tasks at a
time, so that handing over costs little: when it does not end them, each of them is done again alone, and only the
guilty one is lost. The clock here times processes; nothing of it reaches what they do.
"""

from collections.abc import Callable, Iterable, Iterator
from multiprocessing import connection
from typing import TypeVar

from postingkit.pool.limits import LIMITS, Failure, Limits
from postingkit.pool.queue import MOST, Queue
from postingkit.pool.worker import Worker

__all__ = ["LIMITS", "Failure", "Limits", "run"]

Task = TypeVar("Task")
Result = TypeVar("Result")

_WINDOW = 128
"""Tasks for each worker that may be out or done behind a slow one: order costs memory, and this bounds it."""
_WATCH = 0.03
"""Seconds between two looks at the memory of the workers: the PDF engine takes up to 300 MB a second."""


def run(  # noqa: PLR0913 - what is done, by how many, and what becomes of it
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    workers: int,
    limits: Limits = LIMITS,
    failed: Callable[[Task, Failure], Result],
    ordered: bool = True,
    together: int = MOST,
) -> Iterator[Result]:
    """Yield ``work(task)`` for each task, in order unless ``ordered`` is false.

    At most ``together`` tasks make a chunk; with 1, and one worker, a task may follow from the last one's result.

    ``work`` and what it takes and returns are picklable, and it raises nothing; it may be called again for a task whose
    process ended. ``failed(task, failure)`` gives the result of a task that went over the limits or ended its
    process. No more tasks are taken than workers can hold. Where this process has threads, or is not on Linux, workers
    start as new interpreters: a script that calls this then needs its ``if __name__ == "__main__":``.
    """
    queue = Queue(tasks, together)
    pool: list[Worker[Task, Result]] = []
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


def _idle(
    pool: list[Worker[Task, Result]], workers: int, work: Callable[[Task], Result], limits: Limits
) -> Worker[Task, Result] | None:
    """Return a worker without tasks, a new one while there may be more; None when all are busy."""
    for worker in pool:
        if not worker.chunk:
            return worker
    if len(pool) == workers:
        return None
    pool.append(Worker(work, limits, [worker.pipe for worker in pool]))
    return pool[-1]


def _taken(
    worker: Worker[Task, Result], queue: Queue[Task], failed: Callable[[Task, Failure], Result]
) -> Iterable[tuple[int, Result]]:
    """Return the results of a worker's tasks by their indices; none where the tasks are done again."""
    chunk, results = worker.take()
    if results is None:
        if queue.retries(chunk, worker.failure):
            return ()
        results = [failed(task, worker.failure) for _, task in chunk]
    queue.pace(len(chunk), worker.seconds)
    return zip((index for index, _ in chunk), results, strict=True)


def _ready(pool: list[Worker[Task, Result]]) -> list[Worker[Task, Result]]:
    """Wait, and return the workers that have a result, have died, or have gone over a limit."""
    busy = [worker for worker in pool if worker.chunk]
    pipes = [worker.pipe for worker in busy]
    while True:
        ready = connection.wait(pipes, _WATCH)
        found = [worker for worker in busy if worker.pipe in ready or worker.over()]
        if found:
            return found
