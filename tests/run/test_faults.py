"""A fault at any write, sync, cut, rename or commit of a run loses nothing and doubles nothing.

Every run is a process of its own, forked from this one, which is where its disk goes wrong.
"""

import datetime as dt
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from postingkit.cli import round as rounds
from postingkit.errors import FetchError, FileError
from postingkit.fetch.reasons import failure
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.rights import Rights
from postingkit.run.page import Found, Page, read_page
from postingkit.sources import Request

from .conftest import listing, posting
from .faults import DIE, FAIL, FULL, TEAR, Faults

STEP = int(os.environ.get("POSTINGKIT_FAULTS", "23"))
"""Every so many places a fault is put; 1 puts it at each."""
ROOT = "https://library.example"
BEFORE = {
    "/jobs/": listing("/jobs/1", "/jobs/2", "/jobs/3", "/jobs/4"),
    "/jobs/1": posting("Archivist"),
    "/jobs/2": posting("Cook"),
    "/jobs/3": posting("Driver"),
}
AFTER = {
    "/jobs/": listing("/jobs/1", "/jobs/2", "/jobs/4", "/jobs/5"),
    "/jobs/1": posting("Archivist", pay="$60,000 - $66,000 per year"),
    "/jobs/4": posting("Gardener"),
    "/jobs/5": posting("Driver"),
}
DIED, REFUSED = 9, 2
FILES = ("postings.jsonl", "rejected.jsonl", "events.jsonl", "duplicates.jsonl", "health.json")


class Web:
    """A site without a network: pages by path, one at a time."""

    leave: frozenset[str] = frozenset()
    delay = 0.0

    def __init__(self, pages: dict[str, bytes]) -> None:
        self._pages = pages

    def outcome(self, request: Request, _: Validators) -> Reply | FetchError:
        """Return the page."""
        body = self._pages.get(request.url.removeprefix(ROOT))
        if body is None:
            return failure("gone", "there is no such page", where=request.url)
        at = dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC)
        return Reply(request.url, request.url, 200, (("Content-Type", "text/html"),), body, at, Rights())

    def ready(self, _: object) -> float:
        """Return that nobody waits."""
        return 0.0

    def slow(self, _: Request, __: float) -> None:
        """Keep the pace."""

    def is_fresh(self, _: str) -> bool:
        """Return that every page is asked for."""
        return False

    def close(self) -> None:
        """Have nothing to close."""


def here(pages: Iterable[Page], *, seconds: float) -> Iterator[Found]:
    """Read pages in this process: workers write nothing."""
    del seconds
    return map(read_page, pages)


def forked(work: Callable[[], int]) -> int:
    """Return the exit code of work done in a process of its own."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            signal.alarm(60)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            code = work()
        except FileError as error:
            code = REFUSED if error.reason in {"unwritable", "bad_state"} else 71
        except BaseException:  # noqa: BLE001 - a child must not go on as the test
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


class Desk:
    """A folder with a plan, and runs over it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "out"

    def run(self, pages: dict[str, bytes], at: int = 0, kind: str = DIE) -> int:
        """Run the plan with a fault, and return the exit code."""

        def work() -> int:
            rounds._client = lambda *_: Web(pages)  # type: ignore[assignment] # noqa: SLF001 - its one door out
            rounds._read = here  # noqa: SLF001 - workers write nothing
            faults = Faults(at, kind)
            given: dict[str, Any] = dict.fromkeys(rounds.Round._fields)
            given |= {"plan": str(self.folder / "sources.toml"), "out": str(self.out), "only": (), "timeout": 30.0}
            given |= {"dry_run": False, "quiet": True, "leave": (), "allow_private": ()}
            code = rounds.make_round(rounds.Round(**given))
            (self.folder / "count").write_text("\n".join(faults.done))
            return code

        return forked(work)

    def copy(self, folder: Path) -> "Desk":
        """Return the same in another folder."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Desk(folder)

    def files(self) -> dict[str, bytes]:
        """Return what is published."""
        return {name: (self.out / name).read_bytes() for name in FILES}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return a folder with a first run done: of the second, everything can happen."""
    one = Desk(tmp_path_factory.mktemp("desk"))
    (one.folder / "sources.toml").write_text(f'[[source]]\nid = "library"\nstart = "{ROOT}/jobs/"\n')
    assert one.run(BEFORE) == 3
    return one


@pytest.mark.parametrize("kind", [DIE, TEAR, FULL, FAIL])
def test_a_fault_anywhere_is_made_good_by_the_next_run(desk: Desk, tmp_path: Path, kind: str) -> None:
    whole = desk.copy(tmp_path / "whole")
    assert whole.run(AFTER) == 3
    expected = whole.files()
    places = (whole.folder / "count").read_text().splitlines()
    assert {"sqlite write", "sqlite sync", "write", "sync", "rename"} <= set(places)
    first = ("die", "tear", "full", "fail").index(kind) + 1
    for at in range(first if STEP > 1 else 1, len(places) + 1, STEP):
        one = desk.copy(tmp_path / "one")
        before = one.files()
        code = one.run(AFTER, at, kind)
        told = f"{kind} at {at} of {len(places)}: {places[at - 1]}"
        if kind in {DIE, TEAR}:
            assert code == DIED, told
        else:
            assert code in {REFUSED, 3}, told  # 3: closing the file failed, when all was there already
        left = one.files()
        for name, body in left.items():
            assert body in {before[name], expected[name]}, f"{told}: half of {name}"
        assert one.run(AFTER) == 3, told
        again = one.files()
        if again["events.jsonl"] != expected["events.jsonl"]:  # all had been published: this was the next run
            assert (left, again["events.jsonl"]) == (expected, b""), told
        assert again["postings.jsonl"] == expected["postings.jsonl"], told
        assert again["rejected.jsonl"] == expected["rejected.jsonl"], told
        assert not list(one.out.glob(".*.part")), told
