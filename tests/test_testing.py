"""The golden runner: a capture and its golden are the whole test."""

import json
from pathlib import Path

import pytest

from postingkit.testing import goldens

POST = (
    "---\ntitle: Archivist - City Library\ndate: 2024-05-06\n---\n### Responsibilities\n\n* Sort maps\n* Mend books\n"
)


def test_a_missing_golden_is_written_and_asks_for_review(tmp_path: Path) -> None:
    (tmp_path / "board").mkdir()
    (tmp_path / "board" / "archivist.md").write_text(POST)
    first = {str(check): check for check in goldens(tmp_path)}
    assert list(first) == ["board/archivist:laws", "board/archivist:review"]
    first["board/archivist:laws"]()
    with pytest.raises(AssertionError, match="read it, correct it, commit it"):
        first["board/archivist:review"]()
    written = json.loads((tmp_path / "board" / "archivist.golden.json").read_text())
    assert written["capture"] == {"url": None, "media_type": "text/markdown", "captured_at": None}
    second = {str(check): check for check in goldens(tmp_path)}
    assert "board/archivist:responsibilities" in second
    for check in second.values():
        check()


def test_a_reading_that_differs_fails_in_its_field_alone(tmp_path: Path) -> None:
    (tmp_path / "archivist.md").write_text(POST)
    with pytest.raises(AssertionError):
        goldens(tmp_path)[-1]()
    golden = json.loads((tmp_path / "archivist.golden.json").read_text())
    golden["postings"][0]["title"] = "Registrar"
    del golden["postings"][0]["responsibilities"]
    (tmp_path / "archivist.golden.json").write_text(json.dumps(golden))
    failed = []
    for check in goldens(tmp_path):
        try:
            check()
        except AssertionError as error:
            failed.append((str(check), str(error)))
    assert [name for name, _ in failed] == ["archivist:nothing-more", "archivist:title"]
    assert '-"Registrar"' in failed[1][1]
    assert '+"Archivist"' in failed[1][1]


def test_what_is_refused_has_a_golden_too(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("\n")
    with pytest.raises(AssertionError):
        goldens(tmp_path)[-1]()
    assert json.loads((tmp_path / "empty.golden.json").read_text())["rejection"]["reason"] == "empty"
    for check in goldens(tmp_path):
        check()


def test_the_golden_may_tell_where_and_when_the_capture_was_taken(tmp_path: Path) -> None:
    (tmp_path / "archivist.md").write_text(POST)
    told = {"url": "https://example.org/7", "captured_at": "2024-05-07T00:00:00+00:00", "origin": "written for this"}
    (tmp_path / "archivist.golden.json").write_text(json.dumps({"capture": told}))
    with pytest.raises(AssertionError):
        goldens(tmp_path)[-1]()
    capture = json.loads((tmp_path / "archivist.golden.json").read_text())["capture"]
    assert capture == told | {"media_type": "text/markdown"}
