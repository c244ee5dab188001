"""``postingkit inspect`` as its users start it."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from postingkit.testing import goldens

Command = Callable[..., CompletedProcess[str]]


def test_a_page_is_written(command: Command, postings: Path, tmp_path: Path) -> None:
    page = tmp_path / "why.html"
    done = command("inspect", postings / "archivist.md", "--out", page, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"page": str(page), "case": None}
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_page_can_be_printed(command: Command, postings: Path) -> None:
    text = (postings / "archivist.md").read_text(encoding="utf-8")
    done = command("inspect", "-", "--out", "-", stdin=text)
    assert done.stdout.startswith("<!doctype html>")
    assert done.stderr == ""


def test_a_case_is_a_test(command: Command, postings: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cases"
    done = command("inspect", postings / "archivist.md", "--out", tmp_path / "why.html", "--save-case", folder)
    assert done.returncode == 0
    assert "read it, correct it" in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["archivist.golden.json", "archivist.md"]
    for check in goldens(folder):
        check()


@pytest.mark.parametrize(
    ("args", "message"),
    [(("missing.html",), "no such file"), (("-", "--save-case", "x"), "a file with a name")],
)
def test_what_cannot_be_done_is_said(args: tuple[str, ...], message: str, command: Command) -> None:
    done = command("inspect", *args)
    assert done.returncode == 2
    assert message in done.stderr


def test_a_report_is_written(command: Command, postings: Path, tmp_path: Path) -> None:
    records, refused, page = tmp_path / "postings.jsonl", tmp_path / "rejected.jsonl", tmp_path / "report.html"
    (tmp_path / "empty.html").write_text("")
    timings = tmp_path / "timings.jsonl"
    command(
        "parse", postings, tmp_path / "empty.html", tmp_path / "absent.pdf",
        "--out", records, "--rejected", refused, "--timings", timings, "-q",
    )  # fmt: skip
    told = [json.loads(line) for line in timings.read_text().splitlines()]
    assert len(told) == 6
    assert all(one["seconds"] >= 0 for one in told)
    assert [(one["bytes"], one["postings"], one["reason"]) for one in told[4:]] == [
        (0, 0, "empty"),
        (None, 0, "missing"),
    ]
    done = command("report", records, "--rejected", refused, "--timings", timings, "--out", page, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (0, {"page": str(page)})
    shown = page.read_text(encoding="utf-8")
    assert "Report on postings.jsonl" in shown
    assert "empty" in shown
    assert "Slowest inputs" in shown
    done = command("report", records, "--rejected", records, "--out", page)
    assert done.returncode == 2
    assert "line 1 is no rejection" in done.stderr
