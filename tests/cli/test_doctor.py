"""``postingkit doctor``, shell completion, and what a terminal may be given."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from postingkit.cli import doctor

Command = Callable[..., CompletedProcess[str]]


def test_the_doctor_finds_this_installation_well(command: Command) -> None:
    done = command("doctor", "--json")
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert done.returncode == 0
    assert set(doctor.NEEDED) | set(doctor.OPTIONAL) | {"python", "reading", "workers"} <= set(findings)
    assert all(finding["fine"] for finding in findings.values() if finding["needed"])
    assert "reading" in command("doctor").stdout


def test_the_doctor_knows_what_the_package_depends_on(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [one.partition(">=")[0] for one in project["dependencies"]] == list(doctor.NEEDED)


def test_the_doctor_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "NEEDED", ("no-such-package",))
    [finding] = [one for one in doctor.look() if one.name == "no-such-package"]
    assert not finding.fine
    assert "pip install no-such-package" in finding.words


def test_shells_can_complete(command: Command) -> None:
    assert "_postingkit_completion" in command(_POSTINGKIT_COMPLETE="bash_source").stdout
    done = command(_POSTINGKIT_COMPLETE="bash_complete", COMP_WORDS="postingkit ins", COMP_CWORD="1")
    assert done.stdout.strip() == "plain,inspect"


@pytest.mark.parametrize("args", [("parse",), ("explain",), ("parse", "--json")])
def test_control_sequences_of_a_posting_never_reach_the_terminal(
    args: tuple[str, ...], command: Command, tmp_path: Path
) -> None:
    hostile = tmp_path / "hostile.txt"
    words = "Arch\x1b[31mivist \x1b]0;owned\x07 \x9b2J \u202egnp.exe"
    hostile.write_text(f"{words}\n\nDuties:\n- Sort maps {words}\n\nSalary: $50,000 a year {words}\n", encoding="utf-8")
    done = command(*args, hostile, NO_COLOR="1")
    assert done.returncode == 0
    for stream in (done.stdout, done.stderr):
        assert not set(stream) & set("\x1b\x07\x9b")
