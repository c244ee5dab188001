"""Pool: order kept, and whatever a task does, it costs itself alone."""

import os
import signal
import time
from collections.abc import Iterator

import pytest

from postingkit.pool import Limits, run

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
    assert taken <= 2 * 128 + 32
    results.close()  # type: ignore[attr-defined] # a generator, which ends its workers


def test_no_tasks_give_no_results() -> None:
    assert list(run([], work, workers=2, limits=Limits(1), failed=failed)) == []


def test_a_chunk_that_does_not_end_loses_the_guilty_task_alone() -> None:
    tasks = [("ok", number) for number in range(200)]
    for number, what in ((70, "die"), (120, "hang"), (121, "die")):
        tasks[number] = (what, number)
    results = list(run(tasks, work, workers=2, limits=Limits(1), failed=failed))
    lost = [result for result in results if not result.startswith("ok")]
    assert lost == ["worker_crashed 70", "timed_out 120", "worker_crashed 121"]
    assert [int(result.split()[1]) for result in results] == list(range(200))


def test_without_order_nothing_waits_behind_a_slow_one() -> None:
    tasks = [("ok", number) for number in range(500)]
    tasks[0] = ("slow", 0)
    results = list(run(tasks, work, workers=2, limits=Limits(10), failed=failed, ordered=False))
    assert sorted(results) == sorted(f"{what} {number}" for what, number in tasks)
    assert results.index("slow 0") > 100


def test_tasks_that_come_slowly_do_not_wait_for_each_other() -> None:
    def tasks() -> Iterator[Task]:
        for number in range(100):
            yield ("ok", number)
        time.sleep(0.1)
        yield ("ok", 100)
        time.sleep(60)

    results = run(tasks(), work, workers=1, limits=Limits(10), failed=failed, ordered=False)
    assert len({next(results) for _ in range(90)}) == 90
    results.close()  # type: ignore[attr-defined] # a generator, which ends its workers
