"""Lanes: hosts overlap, a host's own tasks do not, and nothing piles up."""

import threading
import time
from collections import Counter
from collections.abc import Hashable

import pytest

from postingkit.fetch.lanes import Lanes, overlap


def at_once(_: Hashable) -> float:
    return 0.0


def test_lanes_overlap_and_their_tasks_do_not() -> None:
    inside: Counter[int] = Counter()
    lock = threading.Lock()
    together: list[int] = []

    def work(task: int) -> int:
        with lock:
            inside[task % 5] += 1
            assert inside[task % 5] == 1
            together.append(sum(inside.values()))
        time.sleep(0.01)
        with lock:
            inside[task % 5] -= 1
        return task

    found = list(overlap(range(50), work, lane=lambda task: task % 5, ready=at_once, workers=8))
    assert found == list(range(50))
    assert max(together) > 1


def test_what_work_raises_is_raised_where_its_result_is_taken() -> None:
    def work(task: int) -> int:
        if task == 3:
            raise KeyError(task)
        return task

    found = overlap(range(9), work, lane=lambda _: "host", ready=at_once, workers=2)
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(KeyError):
        list(found)


def test_results_that_nobody_takes_stop_the_work() -> None:
    done: list[int] = []

    def work(task: int) -> int:
        done.append(task)
        return task

    lanes = Lanes[int, int](work, ready=at_once, workers=4)
    for task in range(500):
        lanes.put(task, task)
    time.sleep(0.3)
    assert len(done) <= 32 + 4
    assert sorted(lanes.take(5)[0] for _ in range(500)) == list(range(500))
    lanes.close()


def test_two_tasks_that_come_at_once_do_not_wait_for_each_other() -> None:
    over = threading.Event()

    def work(task: str) -> str:
        if task == "slow":
            over.wait(10)
        return task

    lanes = Lanes[str, str](work, ready=at_once, workers=2)
    lanes.put("first", "first")
    lanes.take(5)
    while not lanes._idle:  # noqa: SLF001 - its one thread rests
        time.sleep(0.001)
    with lanes._change:  # noqa: SLF001 - and does not wake before both are there
        lanes.put("slow", "slow")
        lanes.put("quick", "quick")
    assert lanes.take(5)[0] == "quick"
    over.set()
    assert lanes.take(5)[0] == "slow"
    lanes.close()


def test_a_lane_that_is_not_ready_holds_no_thread() -> None:
    soon = time.monotonic() + 0.3
    lanes = Lanes[str, float](lambda _: time.monotonic(), ready=lambda lane: soon if lane == "slow" else 0.0, workers=1)
    for lane in ("slow", "quick", "slow", "quick"):
        lanes.put(lane, lane)
    found = [lanes.take(5) for _ in range(4)]
    assert [lane for lane, _ in found] == ["quick", "quick", "slow", "slow"]
    assert found[2][1] >= soon
    lanes.close()
