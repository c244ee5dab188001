"""Queue: tasks in chunks large enough to be worth handing over, and the unfinished tasks of failed chunks."""

import time
from collections import deque
from collections.abc import Iterable
from typing import Generic, TypeVar

from postingkit.pool.limits import Failure

Task = TypeVar("Task")

MOST = 32
"""Most tasks in a chunk."""
_HEAVY = 1 << 20
"""Bytes of captures that make a chunk full."""
_SPAN = 0.1
"""Approximate seconds of work in a chunk: handing it over costs a hundredth of that."""
_GATHER = 0.01
"""Seconds that gathering a chunk may take; where tasks come slowly, a smaller chunk is handed over."""


class Queue(Generic[Task]):
    """The tasks to do: first those of failed chunks, each alone, then the rest in chunks."""

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
        """Whether the tasks of a failed worker are tried again, each alone.

        A task that was alone is to blame for exceeding a limit. Its process may have been ended by somebody else: it is
        tried once more.
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
        """Adapt the size of chunks to how long ``count`` tasks took."""
        if seconds * 2 < _SPAN and count == self._size:
            self._size = min(2 * count, self._most)
        elif seconds > _SPAN * 2:
            self._size = max(min(count, self._size) // 2, 1)
