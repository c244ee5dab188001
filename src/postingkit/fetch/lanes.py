"""Lanes: a queue for each host, served by a few threads.

A host gets one request at a time, and no host waits for another.
"""

import heapq
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Generic, TypeVar, cast

Task = TypeVar("Task")
Result = TypeVar("Result")

_AHEAD = 256
"""Most tasks under way or done ahead of the oldest unfinished one: order costs memory, and this bounds it."""

_WAITING = 32
"""Most results that wait to be taken; then the threads pause, so that slow reading does not fill the memory with
pages.
"""


class Lanes(Generic[Task, Result]):
    """Tasks are put into lanes, and results are taken as they are done.

    An exception in ``work`` is raised where its result is taken. ``ready(lane)`` says when a lane may go on, on the
    monotonic clock, so that no thread waits for a slow host's turn.
    """

    def __init__(self, work: Callable[[Task], Result], *, ready: Callable[[Hashable], float], workers: int) -> None:
        self._work, self._ready, self._workers = work, ready, workers
        self._tasks: dict[Hashable, deque[Task]] = {}
        self._turns: list[tuple[float, int, Hashable]] = []
        self._count = 0
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False
        self._change = threading.Condition()
        self._done: queue.Queue[tuple[Task, Result | None, BaseException | None]] = queue.Queue(_WAITING)
        self.under_way = 0
        """Tasks whose results have not been taken."""

    def put(self, lane: Hashable, task: Task) -> None:
        """Add a task to the end of its lane."""
        self.under_way += 1
        with self._change:
            if lane in self._tasks:
                self._tasks[lane].append(task)
                return
            self._tasks[lane] = deque([task])
            self._turn(lane)
            self._call()

    def take(self, timeout: float | None = None) -> tuple[Task, Result]:
        """Return the next task that is done, with its result; raises :class:`queue.Empty` after ``timeout``."""
        task, result, error = self._done.get(timeout=timeout)
        self.under_way -= 1
        if error is not None:
            raise error
        return task, cast(Result, result)

    def close(self) -> None:
        """Start no more tasks."""
        with self._change:
            self._closed = True
            self._change.notify_all()

    def _call(self) -> None:
        """Start another thread to wait for the next turn."""
        if self._idle:
            self._change.notify()
        elif len(self._threads) < self._workers:
            thread = threading.Thread(target=self._serve, daemon=True)  # a slow server must not keep us from ending
            self._threads.append(thread)
            thread.start()

    def _turn(self, lane: Hashable) -> None:
        self._count += 1
        heapq.heappush(self._turns, (self._ready(lane), self._count, lane))

    def _serve(self) -> None:
        lane: Hashable | None = None
        while (lane := self._next(lane)) is not None:
            task = self._tasks[lane].popleft()  # the lane is ours until its next turn is set
            try:
                self._done.put((task, self._work(task), None))
            except BaseException as error:  # noqa: BLE001 - raised again where the result is taken
                self._done.put((task, None, error))

    def _next(self, served: Hashable | None) -> Hashable | None:
        """Return the served lane to the queue, and wait for the next lane whose turn it is; None at the end."""
        with self._change:
            if served is not None:
                if self._tasks[served]:
                    self._turn(served)
                else:
                    del self._tasks[served]
            while not self._closed:
                left = self._turns[0][0] - time.monotonic() if self._turns else None
                if left is not None and left <= 0:
                    lane = heapq.heappop(self._turns)[2]
                    if self._turns:
                        self._call()
                    return lane
                self._idle += 1
                self._change.wait(left)
                self._idle -= 1
            return None


def overlap(
    tasks: Iterable[Task],
    work: Callable[[Task], Result],
    *,
    lane: Callable[[Task], Hashable],
    ready: Callable[[Hashable], float],
    workers: int,
) -> Iterator[Result]:
    """Yield ``work(task)`` for each task, in order; lanes overlap, and the tasks of one lane do not.

    >>> list(overlap("Archivist", str.upper, lane=str, ready=lambda _: 0.0, workers=4))
    ['A', 'R', 'C', 'H', 'I', 'V', 'I', 'S', 'T']
    """
    waiting = enumerate(tasks)
    lanes = Lanes[tuple[int, Task], Result](lambda pair: work(pair[1]), ready=ready, workers=workers)
    done: dict[int, Result] = {}
    given = 0
    try:
        while True:
            while lanes.under_way + len(done) < _AHEAD:
                pair = next(waiting, None)
                if pair is None:
                    break
                lanes.put(lane(pair[1]), pair)
            if not lanes.under_way and not done:
                return
            while given not in done:
                (index, _), result = lanes.take()
                done[index] = result
            yield done.pop(given)
            given += 1
    finally:
        lanes.close()
