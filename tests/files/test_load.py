"""Captures come from files, folders, globs and standard input."""

import datetime as dt
import io
import os
import sys
from pathlib import Path

import pytest

from postingkit.errors import FileError
from postingkit.files import captures, load, paths_of


def test_a_file_is_a_capture_without_a_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "archivist.PDF").write_bytes(b"%PDF-1.7")
    capture = load(Path("inbox") / "archivist.PDF")
    assert (capture.body, capture.url, capture.media_type) == (b"%PDF-1.7", "inbox/archivist.PDF", "application/pdf")
    assert capture.captured_at is None


def test_what_is_known_better_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "page 1"
    path.write_bytes(b"<p>Clerk")
    taken = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    capture = load(path, media_type="text/html", captured_at=taken)
    assert (capture.media_type, capture.captured_at) == ("text/html", taken)
    assert capture.url == path.as_uri()
    assert capture.url.endswith("/page%201")


def test_standard_input_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Clerk wanted")))
    assert (load("-").body, load("-").url) == (b"Clerk wanted", None)


@pytest.mark.parametrize(
    ("name", "reason"), [("absent.pdf", "missing"), ("folder", "is_folder"), ("nul\0.pdf", "unreadable_file")]
)
def test_what_cannot_be_loaded_says_what_where_and_what_next(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileError) as caught:
        load(tmp_path / name)
    assert caught.value.reason == reason
    assert caught.value.where is not None
    assert caught.value.where.startswith("file://")


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 11)
    assert load(tmp_path / "a.txt", limit=11).body == b"x" * 11
    with pytest.raises(FileError, match="more than 10 bytes") as caught:
        load(tmp_path / "a.txt", limit=10)
    assert caught.value.reason == "too_large"


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_still_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text("Clerk")
    assert load(name).url == "caf?.txt"


def _inbox(folder: Path) -> Path:
    for name in (
        "b.txt",
        "a.html",
        "sub/c.pdf",
        ".hidden.txt",
        "_draft.md",
        ".git/d.txt",
        "logo.png",
        "a.golden.json",
        "d.json",
    ):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("x")
    return folder


def test_a_folder_gives_its_postings_in_order(tmp_path: Path) -> None:
    names = [path.relative_to(tmp_path).as_posix() for path in paths_of(_inbox(tmp_path))]
    assert names == ["a.html", "b.txt", "d.json", "sub/c.pdf"]


def test_a_link_to_a_folder_above_ends(tmp_path: Path) -> None:
    (_inbox(tmp_path) / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert len(list(paths_of(tmp_path))) == 4


def test_a_pipe_in_a_folder_is_passed_over_for_nobody_may_write_to_it(tmp_path: Path) -> None:
    os.mkfifo(_inbox(tmp_path) / "pipe.html")
    (tmp_path / "gone.html").symlink_to(tmp_path / "nowhere.html")
    names = ["a.html", "b.txt", "d.json", "gone.html", "sub/c.pdf"]
    assert [path.relative_to(tmp_path).as_posix() for path in paths_of(tmp_path)] == names
    assert [path.name for path in paths_of(tmp_path / "*.html")] == ["a.html", "gone.html"]


def test_an_empty_name_is_no_folder() -> None:
    with pytest.raises(FileError, match="empty"):
        list(paths_of(""))


def test_a_glob_gives_its_matches_and_says_when_there_are_none(tmp_path: Path) -> None:
    _inbox(tmp_path)
    assert [path.name for path in paths_of(tmp_path / "*.png")] == ["logo.png"]
    assert [path.name for path in paths_of(tmp_path / "**" / "*.pdf")] == ["c.pdf"]
    with pytest.raises(FileError, match="no file matches"):
        list(paths_of(tmp_path / "*.docx"))


def test_a_name_with_brackets_is_a_name_when_it_exists(tmp_path: Path) -> None:
    (tmp_path / "clerk [2].txt").write_text("x")
    assert list(paths_of(tmp_path / "clerk [2].txt")) == [tmp_path / "clerk [2].txt"]


def test_captures_takes_one_path_or_many_and_can_go_on_past_a_bad_one(tmp_path: Path) -> None:
    _inbox(tmp_path)
    assert len(list(captures(tmp_path))) == 4
    refused: list[FileError] = []
    found = list(captures([tmp_path / "b.txt", tmp_path / "absent.txt", tmp_path / "*.no"], refused=refused.append))
    assert len(found) == 1
    assert [error.reason for error in refused] == ["missing", "missing"]
    with pytest.raises(FileError):
        list(captures([tmp_path / "absent.txt"]))
