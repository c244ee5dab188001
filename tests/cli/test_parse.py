"""``postingkit parse``: every input is accounted for, and the output is whole or absent."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Command = Callable[..., subprocess.CompletedProcess[str]]

REFUSED = (
    "<html><title>Access Denied</title><body><h1>Access Denied</h1><p>You don't have permission to access this.</p>"
)


def lines(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().split(b"\n") if line]


@pytest.fixture
def inbox(tmp_path: Path, postings: Path) -> Path:
    """Return a folder of four postings, an error page and an empty file."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for path in postings.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "denied.html").write_text(REFUSED)
    (folder / "empty.txt").write_text("")
    return folder


def test_records_and_rejections_add_up(command: Command, inbox: Path, tmp_path: Path) -> None:
    done = command("parse", inbox, "--out", tmp_path / "out.jsonl", "--rejected", tmp_path / "rejected.jsonl")
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr == "6 inputs = 4 read + 2 rejected (access_denied 1, empty 1); 4 postings\n"
    assert len(lines(tmp_path / "out.jsonl")) == 4
    assert [line["reason"] for line in lines(tmp_path / "rejected.jsonl")] == ["access_denied", "empty"]


def test_many_workers_give_the_same_bytes(command: Command, inbox: Path, tmp_path: Path) -> None:
    for workers in (1, 3):
        command("parse", inbox, "--out", tmp_path / f"{workers}.jsonl", "--workers", workers)
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "3.jsonl").read_bytes()


@pytest.mark.parametrize(
    ("names", "code"),
    [(["archivist.md"], 0), (["archivist.md", "empty.txt"], 3), (["empty.txt"], 4), (["absent.txt"], 4)],
)
def test_the_exit_code_tells(command: Command, inbox: Path, names: list[str], code: int) -> None:
    assert command("parse", *(inbox / name for name in names)).returncode == code


def test_a_folder_without_postings_is_nothing_read(command: Command, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"")
    done = command("parse", tmp_path)
    assert done.returncode == 4
    assert "nothing to read in" in done.stderr


@pytest.mark.parametrize(
    "args",
    [
        ["parse"],
        ["parse", "a.txt", "--workers", "0"],
        ["parse", "a.txt", "--out", "-", "--summary"],
        ["parse", "a.txt", "--out", "x", "--rejected", "x"],
        ["prase"],
        ["parse", "a.txt", "--out", "absent-folder/out.jsonl"],
    ],
)
def test_what_cannot_be_done_is_told_without_a_traceback(command: Command, args: list[str]) -> None:
    done = command(*args)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_standard_input_and_output_are_a_pipe(command: Command, postings: Path) -> None:
    done = command("parse", "-", "--json", "-q", stdin=(postings / "archivist.md").read_text())
    assert done.stderr == ""
    [record] = map(json.loads, done.stdout.splitlines())
    assert record["source"]["url"] is None
    assert record["title"] == "Project Archivist"
    assert record["evidence"]
    bare = command("parse", "-", "--json", "-q", "--no-evidence", stdin=(postings / "archivist.md").read_text())
    assert json.loads(bare.stdout) == {key: value for key, value in record.items() if key != "evidence"}


def test_the_counts_come_as_json_when_the_records_go_to_a_file(command: Command, inbox: Path, tmp_path: Path) -> None:
    done = command("parse", inbox, "--out", tmp_path / "out.jsonl", "--json", "-q")
    assert json.loads(done.stdout) == {
        "inputs": 6,
        "read": 4,
        "rejected": 2,
        "postings": 4,
        "reasons": {"access_denied": 1, "empty": 1},
    }


def test_a_quoted_glob_is_expanded(command: Command, inbox: Path) -> None:
    done = command("parse", f"{inbox}/*.md", "--json")
    assert done.stdout.count("\n") == 1


def test_rejections_are_told_when_no_file_takes_them(command: Command, inbox: Path) -> None:
    done = command("parse", inbox / "denied.html")
    assert done.stderr.startswith(f"rejected file://{inbox}/denied.html: ")
    assert "[access_denied]" in done.stderr


def test_control_sequences_of_a_posting_never_reach_the_terminal(command: Command, tmp_path: Path) -> None:
    name = tmp_path / "a\x1b]0;owned\x07.txt"
    name.write_text(
        "Archivist\x1b[31m\x9b31m\x07\n\nDuties:\n- Sort maps \x1b]52;c;aGk=\x07\n\nSalary: $50,000 a year\n"
    )
    (tmp_path / "b\x1b[2J.txt").write_text("")
    for args in (["parse", tmp_path], ["explain", name]):
        done = command(*args)
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", done.stdout + done.stderr)
        assert "Sort maps" in done.stdout or args[0] == "parse"


def test_a_reader_that_leaves_is_no_fault(inbox: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", "parse", *[str(inbox / "archivist.md")] * 200, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def closed(*args: str, descriptors: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command with some of its standard streams closed, as a daemon may."""
    shell = f'exec {sys.executable} -m postingkit "$@" {" ".join(f"{one}>&-" for one in descriptors)}'
    return subprocess.run(["/bin/sh", "-c", shell, "sh", *args], capture_output=True, timeout=60, check=False)  # noqa: S603


def test_closed_streams_leave_no_traceback(inbox: Path, tmp_path: Path) -> None:
    page, out = str(inbox / "archivist.md"), str(tmp_path / "out.jsonl")
    for args in (["parse", page], ["parse", page, "--json"], ["schema"], ["export", out, "--to", "csv"]):
        if args[0] == "export":
            assert closed("parse", page, "--out", out, descriptors="012").returncode == 0
        done = closed(*args, descriptors="1")
        assert done.returncode == 2
        assert b"standard output" in done.stderr
        assert b"Traceback" not in done.stderr
        assert b"ignored" not in done.stderr
    assert len(lines(Path(out))) == 1
    assert b"[empty]" in closed("parse", "-", descriptors="0").stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
@pytest.mark.parametrize("args", [["parse", "archivist.md"], ["explain", "archivist.md"], ["schema"], ["sources"]])
def test_a_full_disk_under_standard_output_is_told(inbox: Path, args: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "postingkit", *args], cwd=inbox, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"postingkit: standard output: cannot be written: No space left on device")


def test_records_are_never_written_over_what_is_read(command: Command, tmp_path: Path) -> None:
    pages = tmp_path / "pages.jsonl"
    pages.write_text('{"body": "Clerk wanted"}\n')
    for option in ("--out", "--rejected", "--timings"):
        done = command("parse", pages, option, tmp_path / "." / "pages.jsonl")
        assert (done.returncode, "to be read" in done.stderr) == (2, True)
    page = tmp_path / "page.html"
    page.write_text("Clerk wanted")
    for name, path, *options in (("export", pages, "--to", "csv"), ("report", pages), ("inspect", page)):
        done = command(name, path, *options, "--out", path)
        assert (done.returncode, "to be read" in done.stderr) == (2, True)
    assert pages.read_text() == '{"body": "Clerk wanted"}\n'


def test_standard_output_by_its_name_takes_the_records(inbox: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", "parse", str(inbox / "archivist.md"), "--out", "/dev/stdout"],
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["title"] == "Project Archivist"


def test_other_schemes_and_empty_names_are_told_as_such(command: Command) -> None:
    done = command("parse", "ftp://jobs.example/7", "file:///srv/7.pdf", "")
    assert done.returncode == 4
    assert "3 inputs = 0 read + 3 rejected (scheme_blocked 2, missing 1)" in done.stderr
    assert "or the path of a file" in done.stderr
    assert "name is empty" in done.stderr


def test_ctrl_c_ends_everything_and_leaves_no_half_file(inbox: Path, tmp_path: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", "parse", *[str(inbox)] * 2000, "--out", str(tmp_path / "out.jsonl")],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stderr
        until = time.monotonic() + 60
        while not any(part.stat().st_size for part in tmp_path.glob(".out.jsonl.*.part")):  # records are under way
            assert process.poll() is None
            assert time.monotonic() < until
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)  # read at once: what nobody reads fills the pipe and holds the end up
        assert process.returncode == 130
        assert b"Traceback" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["inbox"]


def on_terminal(*args: str, **environ: str) -> str:
    """Run the command with a terminal of its own, and return what it shows."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "postingkit", *args],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", **environ},
    )
    os.close(theirs)
    shown = b""
    while select.select([ours], [], [], 60)[0]:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # the terminal is gone
            break
        if not piece:
            break
        shown += piece
    process.wait(60)
    os.close(ours)
    return shown.decode()


def test_a_terminal_is_told_that_standard_input_is_awaited() -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen([sys.executable, "-m", "postingkit", "explain", "-"], stdin=theirs, stderr=theirs):
        assert select.select([ours], [], [], 60)[0]
        assert b"Ctrl-D" in os.read(ours, 100)
        os.write(ours, b"\x04")
    os.close(theirs)
    os.close(ours)


def test_a_terminal_shows_a_bar_and_the_records_above_it(inbox: Path, tmp_path: Path) -> None:
    shown = on_terminal("parse", str(inbox), "--out", str(tmp_path / "out.jsonl"), "--summary")
    assert "━" in shown
    assert "6/6" in shown
    assert "2 rejected" in shown
    assert "Project Archivist" in shown
    assert "6 inputs = 4 read + 2 rejected" in shown
    assert len(lines(tmp_path / "out.jsonl")) == 4


def test_every_wait_on_a_terminal_shows_and_leaves_nothing(inbox: Path, tmp_path: Path) -> None:
    page, records = str(inbox / "archivist.md"), str(tmp_path / "out.jsonl")
    on_terminal("parse", page, "--out", records)
    for args, said in (
        (["explain", page, "title"], f"reading {page}"),
        (["inspect", page, "--out", str(tmp_path / "page.html")], f"reading {page}"),
        (["check", records], "0 records"),
        (["diff", records, records], "0 records"),
        (["report", records, "--out", str(tmp_path / "page.html")], "0 records"),
        (["export", records, "--to", "csv", "--out", str(tmp_path / "out.csv")], "0 records"),
    ):
        shown = on_terminal(*args, COLUMNS="300")
        assert said in shown.replace("\r\n", "")
        assert "\x1b[2K" in shown.partition(said)[2]  # its line is wiped
    assert "records" not in on_terminal("export", records, "--to", "csv").partition("id,title")[0]


def test_no_color_is_honoured(inbox: Path) -> None:
    colours = re.compile(r"\x1b\[[\d;]*[1-9]\d*m")
    assert colours.search(on_terminal("parse", str(inbox / "archivist.md"), NO_COLOR=""))
    assert not re.search(r"\x1b\[[\d;]*3\d", on_terminal("parse", str(inbox), "-q", NO_COLOR="1"))
    assert not colours.search(on_terminal("explain", str(inbox / "archivist.md"), NO_COLOR="1"))
