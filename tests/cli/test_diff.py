"""``postingkit diff``: two files of records against each other."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import postingkit as pk

Command = Callable[..., CompletedProcess[str]]


@pytest.fixture
def files(postings: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Return two files: one record is gone, one new, one says more and one was read under another title."""
    archivist, technician, librarian, operator = (
        one for one in pk.parse_all(pk.captures(postings)) if isinstance(one, pk.JobPosting)
    )
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    pk.write_jsonl([archivist, technician.model_copy(update={"work_hours": None}), librarian], old)
    more = technician.model_copy(update={"work_hours": "35 hours", "compensation": ()})
    other = librarian.model_copy(update={"title": "Librarian", "id": "pk1-0"})
    pk.write_jsonl([more, other, operator], new)
    return old, new


def test_each_change_is_told(command: Command, files: tuple[Path, Path]) -> None:
    done = command("diff", *files)
    assert done.returncode == 0
    assert [line[0] for line in done.stdout.splitlines()] == ["~", "~", "+", "-"]
    assert "Conservation Technician" in done.stdout.splitlines()[0]
    assert done.stdout.splitlines()[0].endswith(": work_hours, compensation")
    assert done.stdout.splitlines()[1].endswith(": title")
    assert done.stderr == "3 and 3 records: 1 new, 1 gone, 2 changed\n"


def test_changes_are_counted_by_field_and_given_as_data(command: Command, files: tuple[Path, Path]) -> None:
    rows = [line.split() for line in command("diff", *files, "--by-field").stdout.splitlines()]
    assert rows[1:] == [["compensation", "0", "1", "0"], ["title", "0", "0", "1"], ["work_hours", "1", "0", "0"]]
    told = [json.loads(line) for line in command("diff", *files, "--json").stdout.splitlines()]
    assert told[0]["fields"] == {"work_hours": "filled", "compensation": "emptied"}
    assert [one["change"] for one in told] == ["changed", "changed", "new", "gone"]


def test_a_file_is_the_same_as_itself(command: Command, files: tuple[Path, Path]) -> None:
    done = command("diff", files[0], files[0])
    assert (done.stdout, done.stderr) == ("", "3 and 3 records: 0 new, 0 gone, 0 changed\n")
