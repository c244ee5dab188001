"""What the README and the docs show is what happens: every block of Python and every command in them is run."""

from __future__ import annotations

import ast
import doctest
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import respx
from _pytest.mark import ParameterSet

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)(#[^)]*)?\)")


def blocks(language: str) -> list[ParameterSet]:
    found = []
    for page in PAGES:
        inside = [match[2] for match in FENCE.finditer(page.read_text(encoding="utf-8")) if match[1] == language]
        if inside:
            found.append(pytest.param(inside, id=page.name))
    return found


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with the bundled examples in it."""
    (tmp_path / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def web() -> Iterator[None]:
    """Make one employer's site the whole network, with one posting that is there and one that is gone."""
    body = (ROOT / "examples" / "postings" / "archivist.md").read_bytes()
    with respx.mock(assert_all_called=False) as router:
        router.get("https://employer.example/robots.txt").respond(404)
        router.get("https://employer.example/jobs/8").respond(410)
        router.get("https://employer.example/jobs/7").respond(
            content=body, headers={"content-type": "text/markdown; charset=utf-8"}
        )
        yield


@pytest.mark.usefixtures("desk", "web")
@pytest.mark.parametrize("found", blocks("python"))
def test_python_runs_and_gives_what_its_comments_say(found: list[str]) -> None:
    """An expression followed by ``# value`` has that value; other comments are for people."""
    names: dict[str, object] = {}
    for block in found:
        lines = block.splitlines()
        for node in ast.parse(block).body:
            code = ast.get_source_segment(block, node) or ""
            comment = lines[(node.end_lineno or 1) - 1].rpartition("  # ")[2]
            if isinstance(node, ast.Expr) and _is_value(comment):
                assert repr(eval(code, names)) == comment  # noqa: S307 - our own documentation
            else:
                exec(code, names)  # noqa: S102 - our own documentation


def _is_value(comment: str) -> bool:
    try:
        node = ast.parse(comment, mode="eval").body
    except SyntaxError:
        return False
    return isinstance(node, (ast.Constant, ast.Call, ast.Tuple, ast.List))


@pytest.mark.parametrize("found", blocks("console"))
def test_commands_print_what_is_shown(found: list[str], desk: Path) -> None:
    """``...`` stands for anything, and spaces at line ends do not count."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    for block in found:
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            done = subprocess.run(  # noqa: S602 - our own documentation
                command, shell=True, cwd=desk, check=False, timeout=60,
                env={**os.environ, "PATH": path, "COLUMNS": "100"},
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
            )  # fmt: skip
            shown = "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines()).rstrip("\n")
            same = doctest.OutputChecker().check_output(expected.rstrip("\n") + "\n", shown + "\n", doctest.ELLIPSIS)
            assert same, f"$ {command}\n{shown}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target, _ in LINK.findall(re.sub(FENCE, "", page.read_text(encoding="utf-8"))):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize(
    ("script", "stdin", "expected"),
    [
        ("one_file.py", None, "Project Archivist at Harbor Falls Public Library"),
        ("a_folder.py", None, "4 inputs = 4 read + 0 rejected"),
        ("over_http.py", None, "Project Archivist · Harbor Falls Public Library"),
        ("a_pipeline.py", "examples/postings", '"title":"Project Archivist"'),
        ("a_feed.py", None, "feed.xml has 4 postings"),
        ("a_table.py", None, "Project Archivist"),
    ],
)
def test_examples_run(script: str, stdin: str | None, expected: str, desk: Path) -> None:
    if script == "a_table.py":
        pytest.importorskip("polars")
    given = None
    if stdin:
        read = [sys.executable, "-m", "postingkit", "parse", stdin, "--json"]
        given = subprocess.run(read, cwd=desk, capture_output=True, check=True).stdout  # noqa: S603 - our own command
    done = subprocess.run(  # noqa: S603 - our own example
        [sys.executable, ROOT / "examples" / script], cwd=desk, input=given, capture_output=True, check=True
    )
    assert expected in done.stdout.decode()


@pytest.mark.usefixtures("web")
def test_the_example_that_fetches_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    urls = ["https://employer.example/jobs/7", "https://employer.example/jobs/8"]
    monkeypatch.setattr(sys, "argv", ["a_site.py", *urls])
    runpy.run_path(str(ROOT / "examples" / "a_site.py"))
    assert capsys.readouterr().out.splitlines() == [f"Project Archivist | {urls[0]}", f"not fetched: gone | {urls[1]}"]


def test_every_example_is_run() -> None:
    scripts = {path.name for path in (ROOT / "examples").glob("*.py")}
    here = {"one_file.py", "a_folder.py", "a_pipeline.py", "over_http.py", "a_feed.py", "a_table.py", "a_site.py"}
    assert scripts == here | {"a_spider.py"}, "the spider is run by tests/test_scrapy.py"


def test_the_bundled_pdf_is_what_its_script_writes(tmp_path: Path, root: Path) -> None:
    written = tmp_path / "written.pdf"
    subprocess.run([sys.executable, root / "scripts" / "example_pdf.py", written], check=True)  # noqa: S603 - our own
    assert written.read_bytes() == (root / "examples" / "postings" / "conservation-technician.pdf").read_bytes()
