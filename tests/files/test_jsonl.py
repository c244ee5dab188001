"""Records go to JSON Lines and come back; a file is complete or absent."""

import io
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from postingkit.errors import FileError
from postingkit.files import Tally, line_of, read_jsonl, write_jsonl
from postingkit.model import Evidence, JobPosting, Organization, Rejection, Source


def a_posting(title: str = "Archivist", url: str = "a.txt") -> JobPosting:
    return JobPosting(
        id="pk1-0123456789abcdef",
        source=Source(url=url, sha256="00"),
        title=title,
        hiring_organization=Organization(name="City Library"),
        description=title,
        description_html=f"<p>{title}</p>",
        evidence={"/title": (Evidence(quote=title, span=(0, len(title)), method="text", rule="title.first@head"),)},
    )


def a_rejection(url: str = "b.txt", reason: str = "gone") -> Rejection:
    return Rejection(source=Source(url=url, sha256="01"), reason=reason, quote="filled", message="it is filled")


def test_postings_and_rejections_go_to_their_files_and_are_counted(tmp_path: Path) -> None:
    outcomes: list[JobPosting | Rejection] = [
        a_posting(),
        a_rejection(),
        a_posting("Clerk", "c.txt"),
        a_posting("Page", "c.txt"),
    ]
    tally = write_jsonl(outcomes, tmp_path / "postings.jsonl", tmp_path / "rejected.jsonl")
    assert (tally.inputs, tally.read, tally.rejected, tally.postings) == (3, 2, 1, 3)
    assert str(tally) == "3 inputs = 2 read + 1 rejected (gone 1); 3 postings"
    assert list(read_jsonl(tmp_path / "postings.jsonl")) == [outcomes[0], outcomes[2], outcomes[3]]
    assert json.loads((tmp_path / "rejected.jsonl").read_bytes())["reason"] == "gone"


def test_keys_stand_in_the_order_of_the_record(tmp_path: Path) -> None:
    write_jsonl([a_posting()], tmp_path / "out.jsonl", evidence=False)
    keys = list(json.loads((tmp_path / "out.jsonl").read_bytes()))
    assert keys == [name for name in JobPosting.model_fields if name != "evidence"]


def test_an_open_file_and_a_pipe_get_each_line_at_once(tmp_path: Path) -> None:
    out = io.BytesIO()
    write_jsonl([a_posting()], out)
    assert out.getvalue().count(b"\n") == 1
    assert write_jsonl([a_posting()], os.devnull).postings == 1
    assert not list(tmp_path.iterdir())


def test_a_failure_leaves_the_target_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("before\n")

    def failing() -> Iterator[JobPosting]:
        yield a_posting()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_jsonl(failing(), target, tmp_path / "rejected.jsonl")
    assert target.read_text() == "before\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_link_stays_a_link_and_a_new_file_gets_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real.jsonl")
    write_jsonl([a_posting()], tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    (tmp_path / "plain").write_text("")
    assert stat.S_IMODE((tmp_path / "real.jsonl").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.parametrize("name", ["absent/out.jsonl", "folder", "nul\0"])
def test_a_place_that_takes_no_file_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileError, match="cannot be written") as caught:
        write_jsonl([], tmp_path / name)
    assert caught.value.reason == "unwritable"


HOSTILE = ["a\u2028b", "a\u2029b", "a\u0085b", "a\nb", 'a"b\\c', "a\x00b", "🦉 ľščť", "\u202etfel"]


@pytest.mark.parametrize("title", HOSTILE)
def test_a_line_is_one_line_for_every_reader(title: str) -> None:
    line = line_of(a_posting(title))
    assert len(line.decode().splitlines()) == 1
    assert next(read_jsonl([line])).title == title
    assert json.loads(line)["title"] == title


def test_a_lone_surrogate_is_replaced_and_the_line_written() -> None:
    record = a_posting("Clerk").model_copy(update={"title": "Cl\ud800erk"})
    assert json.loads(line_of(record))["title"] == "Cl?erk"


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "null", "{}", '{"title": 1}', "\ufeff{}", line_of(a_posting()).decode().replace("1.0", "2.0x", 1)],
)
def test_a_bad_line_is_named_by_its_number(line: str) -> None:
    lines = [line_of(a_posting()), b"\n", line.encode()]
    reader = read_jsonl(lines)
    assert next(reader).title == "Archivist"
    with pytest.raises(FileError, match="line 3 is no record") as caught:
        next(reader)
    assert caught.value.reason == "bad_line"


def test_a_mark_before_the_first_line_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + line_of(a_posting()).replace(b"\n", b"\r\n"))
    assert [one.title for one in read_jsonl(path)] == ["Archivist"]
    assert [one.title for one in read_jsonl(["\ufeff" + line_of(a_posting()).decode()])] == ["Archivist"]


def test_a_later_minor_version_is_read_without_its_new_keys() -> None:
    record = json.loads(line_of(a_posting()))
    [read] = read_jsonl([json.dumps({**record, "schema_version": "1.7", "perks_of_tomorrow": ["naps"]})])
    assert (read.title, read.schema_version) == ("Archivist", "1.7")
    with pytest.raises(FileError, match="perks_of_tomorrow"):
        list(read_jsonl([json.dumps({**record, "perks_of_tomorrow": ["naps"]})]))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no such file"):
        list(read_jsonl(tmp_path / "absent.jsonl"))
    with pytest.raises(FileError, match="cannot be read"):
        list(read_jsonl(tmp_path))


def test_a_part_that_was_rejected_beside_postings_does_not_unbalance_the_counts() -> None:
    tally = Tally()
    for reason in ("gone", None, "empty", None):
        tally.add("bulletin.html", reason)
    tally.add("other.html", "gone")
    assert (tally.inputs, tally.read, tally.rejected, tally.postings) == (2, 1, 1, 2)
    assert tally.reasons == {"gone": 2, "empty": 1}
