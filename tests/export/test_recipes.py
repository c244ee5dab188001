"""The recipes of docs/howto/down-the-pipe.md, run where their tools are installed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

import postingkit as pk

FENCE = re.compile(r"^```(sql|sh)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def recipes(root: Path, postings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Return the recipes by their language; the working folder has the records."""
    monkeypatch.chdir(tmp_path)
    pk.write_jsonl(pk.parse_all(pk.captures(postings)), "postings.jsonl")
    return FENCE.findall((root / "docs" / "howto" / "down-the-pipe.md").read_text(encoding="utf-8"))


def test_duckdb_reads_the_lines(recipes: list[tuple[str, str]]) -> None:
    [query] = [code for language, code in recipes if language == "sql"]
    rows = duckdb.connect().sql(query).fetchall()
    assert [row[0] for row in rows if row[1] == "Harbor Falls Public Library"] == ["Project Archivist"]
    assert [row[2] for row in rows] == sorted(row[2] for row in rows)


@pytest.mark.parametrize(
    ("tool", "shown"), [("jq", "$58,500 - $64,000 per year"), ("sqlite-utils", "Project Archivist")]
)
def test_a_tool_s_recipe_runs(tool: str, shown: str, recipes: list[tuple[str, str]]) -> None:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    if not shutil.which(tool, path=path):
        pytest.skip(f"{tool} is not installed here")
    [recipe] = [code for language, code in recipes if language == "sh" and tool in code]
    done = subprocess.run(  # noqa: S602 - our own documentation
        f"set -e\n{recipe}", shell=True, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout
