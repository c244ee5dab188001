"""A run that is killed at any moment loses nothing and has nothing twice; one that is interrupted stops at once."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from postingkit.errors import FileError
from postingkit.run.state import State
from postingkit.sources import Request

from .conftest import Runner, Site, listing, posting

KILLS = int(os.environ.get("POSTINGKIT_KILLS", "5"))
"""How often the run is killed; raise it to look harder."""
COUNT = 40


@pytest.fixture
def board(site: Site) -> Site:
    """Return a site that takes its time over forty postings."""
    site.pages["/jobs/"] = listing(*(f"/jobs/{number}" for number in range(COUNT)))
    site.pages |= {f"/jobs/{number}": posting(f"Archivist {number}") for number in range(COUNT)}
    return site


PLAN = 'id = "board"\nstart = "{root}/jobs/"'


def start(runner: Runner) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", *map(str, runner.arguments())],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


def dateless(runner: Runner) -> list[dict[str, Any]]:
    records = runner.records()
    for record in records:
        record["source"].pop("retrieved_at")
    return records


def test_killed_runs_end_like_one_that_was_not(runner: Runner, board: Site, tmp_path: Path, command: Any) -> None:
    chance = random.Random(7)  # noqa: S311 - a moment, no secret
    runner.write(PLAN)
    board.pause = 0.03
    killed = 0
    while killed < KILLS:
        process = start(runner)
        done = 0.0
        until = time.monotonic() + 60
        while time.monotonic() < until and not done:  # the moment falls while pages are stored
            if (runner.out / "state.sqlite-wal").exists():
                done = time.monotonic()
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 2.5))
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        killed += 1
        published = runner.out / "postings.jsonl"
        if published.exists():
            assert all(json.loads(line) for line in published.read_bytes().splitlines()), "never half a line"
            break
    last = runner()
    assert last.returncode == 0, last.stderr
    titles = runner.titles()
    assert sorted(titles) == sorted({f"Archivist {number}" for number in range(COUNT)})
    whole = Runner(command, tmp_path / "whole", board)
    whole.folder.mkdir()
    whole.write(PLAN)
    whole()
    assert dateless(whole) == dateless(runner), "in the same order as well"


def test_an_interrupt_stops_at_once_and_the_next_run_goes_on(runner: Runner, board: Site) -> None:
    board.pause = 0.2
    runner.write(PLAN)
    process = start(runner)
    until = time.monotonic() + 60
    while time.monotonic() < until and len(board.asked) < 4:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    assert process.wait(timeout=10) == 130
    assert time.monotonic() - began < 3  # two seconds, and one for a busy machine
    board.pause = 0
    assert runner().returncode == 0
    assert len(runner.titles()) == COUNT
    pages = [path for path in board.asked if path != "/robots.txt"]
    assert len(pages) <= COUNT + 4, "what was stored is not asked for again"


def test_a_second_run_on_the_same_state_is_refused(tmp_path: Path) -> None:
    with State(tmp_path / "state.sqlite"), pytest.raises(FileError, match="another run is using it"):
        State(tmp_path / "state.sqlite")


def test_a_full_disk_is_named_and_the_state_stays(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with State(path) as state:
        run = state.begin("board", Request("https://jobs.example/"), "1")
        pages = state.db.execute("PRAGMA page_count").fetchone()[0]
        state.db.execute(f"PRAGMA max_page_count={pages}")
        [one] = state.pending("board", run, "1", 5)
        with pytest.raises(FileError, match="full"):
            state.failed(one, run, "rejected", "gone", b"x" * 1_000_000)
        state.db.execute("PRAGMA max_page_count=100000")
        assert state.pending("board", run, "1", 5) == [one]
        state.failed(one, run, "rejected", "gone", b"x")
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_state_of_another_make_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version=99")
    with pytest.raises(FileError, match="another version"):
        State(path)
