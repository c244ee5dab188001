"""``postingkit sources`` and ``new source``: what is read, and how another platform joins."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from postingkit.sources import sources

Command = Callable[..., CompletedProcess[str]]

PAYLOAD = {
    "status": "ok",
    "result": {
        "total": 3,
        "vacancies": [
            {
                "vacancyRef": 30 + n,
                "vacancyTitle": title,
                "employerName": "Harbour Trust",
                "workLocation": {"town": "Hull", "countryCode": "GB"},
                "contractType": "Full-time",
                "salaryFrom": 31000,
                "salaryTo": 36000,
                "salaryCurrency": "GBP",
                "salaryPeriod": "year",
                "publishedAt": "2026-10-01T08:00:00Z",
                "closingDate": "2026-11-30",
                "fullDescription": "<p>Lifts loads from ships, by day and by night.</p>",
                "requirements": "<ul><li>Crane licence</li></ul>",
                "detailUrl": f"https://harbour.example/{30 + n}",
                "shiftCode": "N2",
            }
            for n, title in enumerate(("Crane Driver", "Night Baker", "Tide Clerk"))
        ],
    },
}


def test_all_are_listed(command: Command) -> None:
    done = command("sources")
    assert done.returncode == 0
    assert f"{len(sources())} sources." in done.stdout
    for one in sources():
        assert f"\n{one.name} " in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 120


def test_one_is_shown_with_its_map_and_its_terms(command: Command) -> None:
    done = command("sources", "bamboohr")
    assert "off unless you allow it: BambooHR's terms forbid automated reading" in done.stdout
    assert "jobOpeningName" in done.stdout


def test_all_are_given_as_data(command: Command) -> None:
    found = {one["name"]: one for one in json.loads(command("sources", "--json").stdout)}
    assert set(found) == {one.name for one in sources()}
    assert found["lever"]["terms"] == {
        "documented": True,
        "delay": 1.0,
        "wants": "",
        "forbidden": "",
        "seen": "2026-11-22",
    }
    assert found["lever"]["board"] is True
    assert found["devitjobs"]["board"] is False
    assert found["lever"]["fields"]["title"] == ["text"]


def test_a_name_that_none_has_is_said(command: Command) -> None:
    done = command("sources", "nobody")
    assert done.returncode == 2
    assert "no source 'nobody'" in done.stderr


def run(folder: Path, *args: str, **environment: str) -> CompletedProcess[str]:
    """Run postingkit in a folder, with the folder on the path as if it were installed."""
    path = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH", ""))))
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, *args],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """Return a folder in which a source was begun from one payload."""
    (tmp_path / "jobs.json").write_text(json.dumps(PAYLOAD), encoding="utf-8")
    done = run(tmp_path, "-m", "postingkit", "new", "source", "harbour_jobs", "jobs.json")
    assert done.returncode == 0, done.stderr
    return tmp_path


def announce(folder: Path, value: str) -> None:
    """Make the folder a distribution that announces a source."""
    info = folder / "harbour_jobs-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: harbour-jobs\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[postingkit.sources]\nharbour_jobs = {value}\n", encoding="utf-8")


def test_a_source_begun_reads_its_payload_once_announced(begun: Path) -> None:
    before = run(begun, "-m", "postingkit", "parse", "jobs.json", "--out", "-")
    assert {json.loads(line)["source"]["platform"] for line in before.stdout.splitlines()} <= {None}
    announce(begun, "harbour_jobs:SOURCE")
    done = run(begun, "-m", "postingkit", "parse", "jobs.json", "--out", "-")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["title"] for one in records] == ["Crane Driver", "Night Baker", "Tide Clerk"]
    first = records[0]
    assert first["source"]["platform"] == "harbour_jobs"
    assert first["source"]["canonical_url"] == "https://harbour.example/30"
    assert first["hiring_organization"]["name"] == "Harbour Trust"
    assert first["job_location"][0]["address_locality"] == "Hull"
    assert first["employment_type"] == ["FULL_TIME"]
    assert first["compensation"][0]["unit"] == "YEAR"
    assert first["date_posted"] == "2026-10-01"
    assert first["application_deadline"]["date"] == "2026-11-30"
    assert [one["heading"] for one in first["sections"]][-1] == "Requirements"
    listed = run(begun, "-m", "postingkit", "sources", "harbour_jobs")
    assert "vacancyTitle" in listed.stdout
    assert "shiftCode: not looked at yet" in listed.stdout


def test_the_first_test_run_writes_the_golden_and_asks_for_review(begun: Path) -> None:
    announce(begun, "harbour_jobs:SOURCE")
    (begun / "test_it.py").write_text(
        "import pytest\nfrom postingkit.testing import goldens\n\n"
        '@pytest.mark.parametrize("check", goldens("tests/fixtures"), ids=str)\ndef test_golden(check):\n    check()\n',
        encoding="utf-8",
    )
    first = run(begun, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py")
    assert "was written: read it, correct it, commit it" in first.stdout
    golden = begun / "tests" / "fixtures" / "harbour_jobs" / "jobs.golden.json"
    assert [one["title"] for one in json.loads(golden.read_bytes())["postings"]] == ["Crane Driver", "Night Baker"]
    assert run(begun, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_it.py").returncode == 0


def test_a_source_that_cannot_be_loaded_costs_only_itself(begun: Path) -> None:
    announce(begun, "nowhere_at_all:SOURCE")
    done = run(begun, "-m", "postingkit", "sources")
    assert done.returncode == 0
    assert "'harbour_jobs' (nowhere_at_all:SOURCE) cannot be loaded" in done.stderr


@pytest.mark.parametrize(
    ("name", "body", "message"),
    [
        ("Harbour-Jobs", "{}", "no module's name"),
        ("harbour_jobs", "{}", "holds no data"),
        ("harbour_jobs", "We seek a crane driver.", "holds no data"),
        (
            "mine",
            json.dumps([{"text": "Cook", "categories": {}, "hostedUrl": "https://x.example"}]),
            "lever reads this",
        ),
    ],
)
def test_what_cannot_be_begun_is_said(name: str, body: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "capture").write_text(body, encoding="utf-8")
    done = run(tmp_path, "-m", "postingkit", "new", "source", name, "capture")
    assert done.returncode == 2
    assert message in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["capture"]


def test_nothing_is_written_over(begun: Path) -> None:
    done = run(begun, "-m", "postingkit", "new", "source", "harbour_jobs", "jobs.json")
    assert done.returncode == 2
    assert "exists already" in done.stderr
