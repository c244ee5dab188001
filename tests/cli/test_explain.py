"""``postingkit explain``: each value with its words, each silence with what was tried."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

Command = Callable[..., subprocess.CompletedProcess[str]]


def test_the_line_is_shown_stage_by_stage(command: Command, postings: Path) -> None:
    done = command("explain", postings / "archivist.md")
    assert done.returncode == 0
    shown = done.stdout
    stages = [shown.index(name) for name in ("capture ", "document ", "sections ", "\nrecord")]
    assert stages == sorted(stages)
    assert "“$58,500 - $64,000 per year”" in shown
    assert "compensation_note" in shown
    assert re.search(r"\n  compensation_note +—  tried .*compensation 1, then head 0", shown)


def test_a_pointer_shows_its_value_alone(command: Command, postings: Path) -> None:
    done = command("explain", postings / "archivist.md", "application/methods/0")
    assert "jobs+archives@harborfallslibrary.example" in done.stdout
    assert "responsibilities" not in done.stdout
    assert command("explain", postings / "archivist.md", "/responsibilities/4").stdout.count("interns") == 0


def test_a_pointer_to_nothing_names_the_fields(command: Command, postings: Path) -> None:
    done = command("explain", postings / "archivist.md", "salary")
    assert done.returncode == 2
    assert "its fields are title, hiring_organization" in done.stderr
    past = command("explain", postings / "archivist.md", "responsibilities/99")
    assert past.returncode == 0
    assert "no responsibilities/99" in past.stdout


def test_what_is_refused_says_why(command: Command, root: Path, tmp_path: Path) -> None:
    done = command("explain", root / "tests" / "fixtures" / "refused" / "access-denied.html")
    assert done.returncode == 4
    assert "[access_denied]" in done.stdout
    absent = command("explain", tmp_path / "absent.pdf")
    assert absent.returncode == 2
    assert "no such file" in absent.stderr
    assert "Traceback" not in absent.stderr


def test_each_vacancy_of_a_page_is_a_part(command: Command) -> None:
    vacancies = "".join(
        f"<h2>{role}</h2><h3>Responsibilities</h3><p>{'You sort and lend the maps of the harbor. ' * 4}</p>"
        f"<h3>Requirements</h3><p>{'You have two years of experience with charts. ' * 4}</p>"
        for role in ("Map Curator", "Store Clerk")
    )
    done = command("explain", "-", stdin=f"<html lang=en><body><h1>Work with us</h1>{vacancies}</body></html>")
    assert done.returncode == 0
    parts = done.stdout.split("\npart ")[1:]
    assert [part[:6] for part in parts] == ["1 of 2", "2 of 2"]
    assert all("\ndocument " in part and "\nrecord" in part for part in parts)


def test_standard_input_is_explained_too(command: Command) -> None:
    done = command("explain", "-", stdin="Archivist\n\nDuties:\n- Sort maps\n- Mend books\n\nSalary: $50,000 a year\n")
    assert done.returncode == 0
    assert "standard input" in done.stdout


def test_programs_get_the_walk_as_data(command: Command, postings: Path) -> None:
    done = command("explain", postings / "archivist.md", "--json")
    told = json.loads(done.stdout)
    [words, *_] = told["values"]["compensation/0"]["evidence"]
    assert words["quote"] == "$58,500 - $64,000 per year"
    assert told["tried"]["compensation_note"].startswith("tried ")
    assert {section["kind"] for section in told["sections"]} >= {"responsibilities", "application"}
    one = json.loads(command("explain", postings / "archivist.md", "title", "--json").stdout)
    assert list(one["values"]) == ["title"]


def test_programs_get_a_refusal_as_data(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    done = command("explain", tmp_path / "empty.txt", "--json")
    assert done.returncode == 4
    assert json.loads(done.stdout)["rejected"]["reason"] == "empty"
    done = command("explain", tmp_path / "absent.txt", "--json")
    assert done.returncode == 2
    assert json.loads(done.stderr)["error"]["reason"] == "missing"
    done = command("explain", "--json")
    assert json.loads(done.stderr)["error"]["reason"] == "usage"


def test_the_day_of_a_mail_dates_what_is_explained_as_it_does_the_record(tmp_path: Path) -> None:
    from postingkit import load, parse  # noqa: PLC0415 - the one test that looks behind the command
    from postingkit.pipeline import readings  # noqa: PLC0415

    mail = tmp_path / "mail.eml"
    mail.write_text(
        "From: Ada Quill <ada@tarn.example>\nDate: Tue, 4 Feb 2025 09:12:44 -0800\nSubject: Map Clerk\n"
        "Message-ID: <1@tarn.example>\n\nTarn Archive seeks a Map Clerk. Duties: sort maps.\n\n"
        "Send a resume to jobs@tarn.example by March 3.\n"
    )
    [posting] = parse(load(mail))
    [part] = readings(load(mail))
    deadline = posting.application_deadline
    [told] = [claim.value for claim in part.claims if claim.field == "application_deadline"]
    assert deadline is not None
    assert str(told.date) == "2025-03-03" == str(deadline.date)
