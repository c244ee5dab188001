"""A run that is killed at any moment loses nothing and has nothing twice; one that is interrupted stops at once."""

import json
import os
import random
import re
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
WITHIN = 2.0 if os.environ.get("POSTINGKIT_QUIET") else 10.0
"""Seconds in which an interrupt ends a run: two, where no other test takes the machine (POSTINGKIT_QUIET=1)."""


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


def dateless(runner: Runner) -> bytes:
    """Return what was published, byte for byte but for the times at which pages were taken."""
    return re.sub(rb'"retrieved_at":"[^"]*"', b"", (runner.out / "postings.jsonl").read_bytes())


def test_killed_runs_end_like_one_that_was_not(board: Site, tmp_path: Path, command: Any) -> None:
    chance = random.Random(7)  # noqa: S311 - a moment, no secret

    def desk(name: str) -> Runner:
        (tmp_path / name).mkdir()
        one = Runner(command, tmp_path / name, board)
        one.write(PLAN)
        return one

    whole = desk("whole")
    assert whole().returncode == 0
    board.pause = 0.03
    killed = torn = 0
    for number in range(10 * KILLS):
        runner = desk(str(number))
        published = runner.out / "postings.jsonl"
        while killed < KILLS and not published.exists():
            process = start(runner)
            until = time.monotonic() + 60
            while time.monotonic() < until and not (runner.out / "state.sqlite").exists():
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 2.5))  # while pages are stored, and while files are written
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                killed += 1
            process.wait()
            torn += any(path.stat().st_size for path in runner.out.glob("*-wal")) or any(runner.out.glob(".*.part"))
            if published.exists():
                assert all(json.loads(line) for line in published.read_bytes().splitlines()), "never half a line"
        last = runner()
        assert last.returncode == 0, last.stderr
        assert dateless(runner) == dateless(whole), "nothing lost, nothing twice, in the same order"
        assert not list(runner.out.glob(".*.part"))
        if killed >= KILLS:
            break
    assert killed >= KILLS
    assert torn, "what the killed runs left behind was to be mended"


def test_an_interrupt_stops_at_once_and_the_next_run_goes_on(runner: Runner, board: Site) -> None:
    board.pause = 0.2
    runner.write(PLAN)
    process = start(runner)
    until = time.monotonic() + 60
    while time.monotonic() < until and len(board.asked) < 4:
        time.sleep(0.05)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert time.monotonic() - began < WITHIN
    board.pause = 0
    assert runner().returncode == 0
    assert len(runner.titles()) == COUNT
    pages = [path for path in board.asked if path != "/robots.txt"]
    assert len(pages) <= COUNT + 4, "what was stored is not asked for again"


def test_an_interrupt_does_not_wait_for_a_silent_server(runner: Runner, board: Site) -> None:
    board.pause = 30
    runner.write(PLAN)
    process = start(runner)
    until = time.monotonic() + 60
    while time.monotonic() < until and not board.asked:
        time.sleep(0.05)
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert time.monotonic() - began < WITHIN


def test_a_folder_that_may_only_be_read_is_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # what it says of a disk that is mounted to be read
    with pytest.raises(FileError, match="may only be read") as caught:
        State(tmp_path / "state.sqlite")
    assert (caught.value.reason, list(tmp_path.iterdir())) == ("unwritable", [])


def test_a_disk_that_is_full_is_named_and_the_next_run_goes_on(runner: Runner, board: Site) -> None:
    """A limit on the size of files is what a full disk is to a process that may write to any."""
    runner.write(PLAN)
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (150000, 150000)); from postingkit.cli import main; main()"
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", limit, *map(str, runner.arguments())], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2, done.stderr
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (runner.out / "postings.jsonl").exists()
    board.pause = 0
    assert runner().returncode == 0
    assert len(runner.titles()) == COUNT


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
            state.failed(one, "rejected", "gone", b"x" * 1_000_000)
        state.db.execute("PRAGMA max_page_count=100000")
        assert state.pending("board", run, "1", 5) == [one]
        state.failed(one, "rejected", "gone", b"x")
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_state_of_another_make_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version=99")
    with pytest.raises(FileError, match="another version"):
        State(path)
