"""``postingkit export`` and ``check`` as their users start them."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import postingkit as pk

Command = Callable[..., CompletedProcess[str]]


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory, postings: Path) -> Path:
    """Return the records of the bundled postings as a file."""
    path = tmp_path_factory.mktemp("records") / "postings.jsonl"
    pk.write_jsonl(pk.parse_all(pk.captures(postings)), path)
    return path


def test_one_file(command: Command, records: Path, tmp_path: Path) -> None:
    done = command("export", records, "--to", "csv", "--out", tmp_path / "jobs.csv")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("4 postings as csv in")
    assert (tmp_path / "jobs.csv").read_bytes().count(b"\r\npk1-") == 4


def test_postings_that_a_calendar_cannot_show_are_counted_apart(
    command: Command, records: Path, tmp_path: Path
) -> None:
    undated = records.read_text(encoding="utf-8").replace('"date":"2026-04-17"', '"date":null')
    done = command("export", "-", "--to", "ics", "--out", tmp_path / "days.ics", stdin=undated)
    assert done.stderr == f"3 postings as ics in {tmp_path}/days.ics; 1 left out, without what it shows\n"
    assert (tmp_path / "days.ics").read_bytes().count(b"BEGIN:VEVENT") == 3
    command("export", "-", "--to", "ics", "--out", f"{tmp_path}/days/", stdin=undated)
    assert len(list((tmp_path / "days").iterdir())) == 3


def test_a_folder_takes_a_file_a_posting(command: Command, records: Path, tmp_path: Path) -> None:
    twice = records.read_text(encoding="utf-8") * 2
    done = command("export", "-", "--to", "board", "--out", f"{tmp_path}/posts/", "--json", stdin=twice)
    assert json.loads(done.stdout) == {"format": "board", "out": f"{tmp_path}/posts/", "postings": 8, "left_out": 0}
    names = sorted(path.name for path in (tmp_path / "posts").iterdir())
    assert len(names) == 8
    assert "2026-03-09-project-archivist-harbor-falls-public-library.md" in names
    assert "2026-03-09-project-archivist-harbor-falls-public-library-2.md" in names


def test_standard_output(command: Command, records: Path) -> None:
    done = command("export", records, "--to", "rss", "--home", "https://board.example", "--title", "Jobs")
    assert done.returncode == 0
    assert done.stdout.startswith('<?xml version="1.0"')
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("--to", "rss"), "--home"),
        (("--to", "rss", "--home", "javascript:alert(1)"), "begins with http"),
        (("--to", "board"), "give --out a folder"),
        (("--to", "docx"), "docx"),
    ],
)
def test_what_cannot_be_done_is_said(args: tuple[str, ...], message: str, command: Command, records: Path) -> None:
    done = command("export", records, *args)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_torn_file_leaves_nothing(command: Command, tmp_path: Path, records: Path) -> None:
    torn = tmp_path / "torn.jsonl"
    torn.write_text(records.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    done = command("export", torn, "--to", "csv", "--out", tmp_path / "jobs.csv")
    assert done.returncode == 2
    assert "line 4" in done.stderr
    assert not (tmp_path / "jobs.csv").exists()


def test_check_counts_what_google_misses(command: Command, records: Path) -> None:
    done = command("check", records, "--google")
    assert done.returncode == 3
    assert "required" in done.stdout
    assert "4 records = " in done.stderr
    rows = [json.loads(line) for line in command("check", records, "--google", "--json").stdout.splitlines()]
    assert len(rows) == 4
    assert {"id", "source", "required", "recommended", "refused", "misquoted"} == set(rows[0])


def test_check_finds_evidence_that_is_not_in_the_text(command: Command, records: Path) -> None:
    assert command("check", records).returncode == 0
    wrong = []
    for line in records.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        record["description"] = record["description"].upper()
        wrong.append(json.dumps(record))
    done = command("check", "-", stdin="\n".join(wrong))
    assert done.returncode == 3
    assert "its evidence is not in the description" in done.stdout
    assert command("check", "-", stdin="").returncode == 4
