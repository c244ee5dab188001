"""Reading one input: whatever happens, it ends in a line that names the reason."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from postingkit import pool, workers
from postingkit.documents import Capture
from postingkit.errors import FileError
from postingkit.files import reading
from postingkit.files.reading import failed, lines_of


def reasons(lines: list[reading.Line]) -> list[str | None]:
    for line in lines:
        assert json.loads(line.line).get("reason") == line.reason
    return [line.reason for line in lines]


def test_a_posting_gives_its_record(postings: Path) -> None:
    assert reasons(lines_of(postings / "archivist.md")) == [None]


def test_a_file_that_is_gone_and_an_error_that_came_earlier_are_told(tmp_path: Path) -> None:
    assert reasons(lines_of(tmp_path / "absent.txt")) == ["missing"]
    assert reasons(lines_of(FileError("no file matches", reason="missing", where="*.pdf"))) == ["missing"]


@pytest.mark.parametrize(
    ("raised", "reason"),
    [(RuntimeError("a bug"), "internal_error"), (MemoryError(), "too_complex"), (RecursionError(), "too_complex")],
)
def test_a_fault_of_ours_costs_one_input(
    monkeypatch: pytest.MonkeyPatch, postings: Path, raised: Exception, reason: str
) -> None:
    def broken(_: Capture) -> Iterator[object]:
        raise raised

    monkeypatch.setattr(workers, "outcomes", broken)
    [line] = lines_of(postings / "archivist.md")
    assert line.reason == reason
    assert json.loads(line.line)["source"]["sha256"]


@pytest.mark.parametrize(
    ("kind", "reason"),
    [("timed_out", "timed_out"), ("out_of_memory", "too_complex"), ("worker_crashed", "worker_crashed")],
)
def test_what_was_killed_keeps_its_name_and_digest(postings: Path, kind: pool.Failure, reason: str) -> None:
    path = postings / "archivist.md"
    [line] = failed(path, kind)
    assert line.reason == reason
    source = json.loads(line.line)["source"]
    assert source["sha256"] == Capture(path.read_bytes()).sha256
    assert source["url"] == path.as_uri()
    assert reasons(failed(Capture(b"x", url="a.txt"), kind)) == [reason]
    assert reasons(failed(Path("absent.txt"), kind)) == [reason]
