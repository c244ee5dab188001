"""Workers: order kept, and whatever a task does, it costs itself alone."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from postingkit.workers import Limits, run

Task = tuple[str, int]


def work(task: Task) -> str:
    what, number = task
    if what == "hang":
        time.sleep(60)
    if what == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "swell":
        held = [bytes(range(256)) * 40_000 for _ in range(60)]
        time.sleep(60)
        return str(len(held))
    if what == "slow":
        time.sleep(0.3)
    if what == "large":
        return f"{number}" * 1_000_000
    return f"{what} {number}"


def failed(task: Task, reason: str) -> str:
    return f"{reason} {task[1]}"


@pytest.mark.parametrize("workers", [1, 3])
def test_results_come_in_order(workers: int) -> None:
    tasks = [("slow" if number % 5 == 0 else "ok", number) for number in range(12)]
    results = list(run(tasks, work, workers=workers, limits=Limits(10), failed=failed))
    assert results == [f"{what} {number}" for what, number in tasks]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_task_that_hangs_or_kills_its_process_costs_itself_alone(workers: int) -> None:
    tasks = [("ok", 0), ("hang", 1), ("ok", 2), ("die", 3), ("die", 4), ("large", 5), ("ok", 6)]
    results = list(run(tasks, work, workers=workers, limits=Limits(1), failed=failed))
    assert results[:5] == ["ok 0", "timed_out 1", "ok 2", "worker_crashed 3", "worker_crashed 4"]
    assert len(results[5]) == 1_000_000
    assert results[6] == "ok 6"


def test_a_task_that_swells_is_stopped_and_leaves_nothing_to_the_next() -> None:
    tasks = [("ok", 0), ("swell", 1), ("ok", 2)]
    results = list(run(tasks, work, workers=1, limits=Limits(30, 300), failed=failed))
    assert results == ["ok 0", "out_of_memory 1", "ok 2"]


def test_no_more_tasks_are_taken_than_there_is_room_for() -> None:
    taken = 0

    def tasks() -> Iterator[Task]:
        nonlocal taken
        for number in range(10_000):
            taken += 1
            yield ("slow" if number == 0 else "ok", number)

    results = run(tasks(), work, workers=2, limits=Limits(10), failed=failed)
    assert next(results) == "slow 0"
    assert taken <= 2 * 64 + 2
    results.close()  # type: ignore[attr-defined] # a generator, which ends its workers


def test_no_tasks_give_no_results() -> None:
    assert list(run([], work, workers=2, limits=Limits(1), failed=failed)) == []
