"""Parts: whoever writes them, however often a run is stopped, they are the lines of one process."""

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from tests.conftest import Command

import postingkit as pk
from postingkit.errors import FileError
from postingkit.files import line_of
from postingkit.shards import finish, plan_of, unfinished, write_parts, write_shards

PAGE = (
    "<html><head><title>Clerk {n}</title></head><body><h1>Clerk {n}</h1><p>Harbor Museum</p><h2>Duties</h2><ul>"
    "<li>Keep the books of house {n}</li><li>Answer letters</li></ul><h2>Salary</h2><p>${pay},000 a year</p></body>"
)


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with pages, a table of pages with two bad lines in it, and an archive."""
    monkeypatch.chdir(tmp_path)
    folder = Path("inbox")
    folder.mkdir()
    pages = [PAGE.format(n=n, pay=40 + n) for n in range(60)]
    for n in range(10):
        (folder / f"{n}.html").write_text(pages[n], encoding="utf-8")
    rows = [json.dumps({"url": f"https://a.example/{n}", "body": pages[n]}) for n in range(10, 58)]
    rows[7], rows[20] = "{", json.dumps({"url": "https://a.example/gone", "body": "<h1>Page not found</h1>"})
    (folder / "pages.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return folder


@pytest.fixture
def paths(inbox: Path) -> list[Path]:
    return [inbox, inbox / "pages.jsonl", inbox / "absent.pdf"]


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def one_after_the_other(folder: Path, stem: str) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob(f"{stem}-*")))


@pytest.mark.parametrize("workers", [1, 2])
def test_parts_are_the_lines_of_one_process(paths: list[Path], workers: int) -> None:
    manifest = write_shards(paths, "parts", shards=7, workers=workers)
    given = list(pk.captures(paths, refused=lambda _: None))
    lines = [line_of(one) for one in pk.parse_all(given) if isinstance(one, pk.JobPosting)]
    assert one_after_the_other(Path("parts"), "part") == b"".join(lines)
    counts = [manifest[name] for name in ("inputs", "read", "rejected", "postings")]
    assert counts == [59, 56, 3, len(lines)]
    assert manifest["reasons"] == {"bad_line": 1, "gone": 1, "missing": 1}
    assert [part["inputs"] for part in manifest["parts"]] == [8, 8, 9, 8, 9, 8, 9]
    assert manifest == json.loads(Path("parts/manifest.json").read_bytes())


def test_there_may_be_more_parts_than_inputs(inbox: Path) -> None:
    manifest = write_shards(inbox / "1.html", "parts", shards=3)
    assert [part["postings"] for part in manifest["parts"]] == [0, 0, 1]
    assert Path("parts/part-00000-of-00003.jsonl").read_bytes() == b""


def test_finished_parts_are_not_written_again(paths: list[Path]) -> None:
    write_shards(paths, "parts", shards=6)
    before = bytes_of(Path("parts"))
    Path("parts/part-00002-of-00006.jsonl").unlink()
    Path("parts/rejected-00004-of-00006.jsonl").write_bytes(b"torn")
    stamps = {path.name: path.stat().st_mtime_ns for path in Path("parts").iterdir()}
    assert unfinished(plan_of(paths, shards=6), Path("parts")) == [2, 4]
    write_shards(paths, "parts", shards=6, workers=2)
    assert bytes_of(Path("parts")) == before
    again = {path.name for path in Path("parts").iterdir() if path.stat().st_mtime_ns != stamps.get(path.name)}
    assert {name.split("-")[1] for name in again if "-" in name} == {"00002", "00004"}


def test_parts_may_be_written_in_any_order_and_by_anybody(paths: list[Path]) -> None:
    write_shards(paths, "one", shards=5)
    plan = plan_of(paths, shards=5)
    Path("two").mkdir()
    for part in (3, 0, 4, 1, 2):
        with pytest.raises(FileError) as caught:
            finish(plan, Path("two"))
        assert caught.value.reason == "unfinished"
        list(write_parts(plan, Path("two"), [part]))
    finish(plan, Path("two"))
    assert bytes_of(Path("one")) == bytes_of(Path("two"))


def test_a_folder_of_another_run_is_left_alone(paths: list[Path], inbox: Path) -> None:
    write_shards(paths, "parts", shards=4)
    before = bytes_of(Path("parts"))
    (inbox / "3.html").write_text(PAGE.format(n=3, pay=99), encoding="utf-8")
    for evidence in (True, False):
        with pytest.raises(FileError) as caught:
            write_shards(paths, "parts", shards=4, evidence=evidence)
        assert caught.value.reason == "other_run"
    assert bytes_of(Path("parts")) == before


def test_a_run_killed_midway_goes_on_to_the_same_bytes(paths: list[Path], command: Command) -> None:
    write_shards(paths, "whole", shards=12)
    line = [sys.executable, "-m", "postingkit", "parse", *map(str, paths), "--shards", "12", "--out", "parts"]
    kills = 0
    for _ in range(3):
        before = len(list(Path("parts").glob("done-*")))
        with subprocess.Popen(line, stderr=subprocess.DEVNULL, start_new_session=True) as run:  # noqa: S603 - our own
            until = time.monotonic() + 60
            while run.poll() is None and len(list(Path("parts").glob("done-*"))) <= before + 1:
                assert time.monotonic() < until
                time.sleep(0.005)
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)
                kills += 1
        for part in Path("parts").glob("part-*"):
            assert part.read_bytes() == (Path("whole") / part.name).read_bytes()
    assert kills > 1
    done = command("parse", *paths, "--shards", 12, "--out", "parts", "--json")
    assert json.loads(done.stdout)["parts"] == 12
    assert bytes_of(Path("parts")) == bytes_of(Path("whole"))


def test_an_interrupted_run_says_how_far_it_came(paths: list[Path]) -> None:
    line = [sys.executable, "-m", "postingkit", "parse", *map(str, paths), "--shards", "20", "--out", "parts"]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as run:  # noqa: S603 - our own
        until = time.monotonic() + 60
        while run.poll() is None and not list(Path("parts").glob("done-*")) and time.monotonic() < until:
            time.sleep(0.002)
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=60)
    assert (run.returncode, "of 20 parts are finished" in told) == (130, True), told
    assert not list(Path("parts").glob(".*"))


def test_a_worker_killed_midway_changes_nothing(paths: list[Path]) -> None:
    write_shards(paths, "whole", shards=9)
    plan = plan_of(paths, shards=9)
    Path("parts").mkdir()
    for mark in write_parts(plan, Path("parts"), range(9), workers=2):
        if mark["part"].startswith(("part-00001", "part-00007")):  # whoever was killed first is done by then
            for child in multiprocessing.active_children():
                child.kill()
    finish(plan, Path("parts"))
    differing = [name for name, body in bytes_of(Path("whole")).items() if body != (Path("parts") / name).read_bytes()]
    assert differing == []


def test_parts_as_parquet_hold_the_same_records(paths: list[Path]) -> None:
    write_shards(paths, "lines", shards=4)
    for out in ("tables", "again"):
        write_shards(paths, out, shards=4, kind="parquet", workers=2)
    assert bytes_of(Path("tables")) == bytes_of(Path("again"))
    for number in range(4):
        table = pq.read_table(f"tables/part-0000{number}-of-00004.parquet")
        records = list(pk.read_jsonl(f"lines/part-0000{number}-of-00004.jsonl"))
        assert table.equals(pk.to_arrow(records))


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (["--shards", 3], "--out DIR"),
        (["--format", "parquet", "--out", "a"], "--out DIR"),
        (["--shards", 3, "--out", "a", "--any-order"], "--out DIR"),
        (["--shards", 3, "--out", "a", "https://a.example/1"], "--keep"),
        (["--shards", 3, "--out", "a", "-"], "standard input"),
        (["--shards", 3, "--out", "inbox/1.html"], "cannot be made"),
    ],
)
def test_what_cannot_be_cut_into_parts_is_told(inbox: Path, command: Command, wrong: list[object], words: str) -> None:
    done = command("parse", inbox, *wrong)
    assert (done.returncode, words in done.stderr) == (2, True), done.stderr
