"""What the README and the docs show is what happens: every block of Python and every command in them is run."""

import ast
import doctest
import importlib.util
import json
import os
import re
import runpy
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import click
import pytest
import respx
import yaml
from _pytest.mark import ParameterSet

import postingkit as pk
from postingkit import cli
from postingkit.fetch.reasons import REASONS
from postingkit.run.plan import Defaults, SourcePlan, read_plan

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]*)(?:#([^)]*))?\)")
NAMED = re.compile(r"# ([\w.-]+\.(?:toml|py|json))\n")
"""The first line of a block that is a file: "# sources.toml"."""


def fences(page: Path) -> list[tuple[str, str]]:
    """Return the language and the text of each block."""
    return FENCE.findall(page.read_text(encoding="utf-8"))


def blocks(language: str) -> list[ParameterSet]:
    found = []
    for page in PAGES:
        inside = [text for name, text in fences(page) if name == language and not NAMED.match(text)]
        if inside:
            found.append(pytest.param(inside, id=page.relative_to(ROOT).as_posix()))
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


@pytest.fixture(scope="module")
def employer(serving: Callable[[type[BaseHTTPRequestHandler]], str]) -> str:
    """Serve the employer of the docs on this machine: a list of two postings, and one that is gone."""
    postings = ROOT / "examples" / "postings"
    librarian = (postings / "systems-librarian.html").read_bytes()  # to be open on the day of the test
    pages = {
        "/jobs/": (b"<title>Jobs</title><ul><li><a href=7>Archivist</a><li><a href=9>Librarian</a></ul>", "text/html"),
        "/jobs/7": ((postings / "archivist.md").read_bytes(), "text/markdown; charset=utf-8"),
        "/jobs/9": (librarian.replace(b"2026-03-31T", b"2099-03-31T"), "text/html; charset=utf-8"),
    }

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, kind = pages.get(self.path, (b"", "text/plain"))
            self.send_response(200 if body else 410 if self.path == "/jobs/8" else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    return serving(Handler)


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if any(language == "console" for language, _ in fences(page))],
    ids=lambda page: page.relative_to(ROOT).as_posix(),
)
def test_commands_print_what_is_shown(page: Path, desk: Path, employer: str) -> None:
    """``...`` stands for anything, spaces at line ends do not count; a block with a file's name becomes the file."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    here = {f"POSTINGKIT_{name}_ALLOW_PRIVATE": "127.0.0.1" for name in ("PARSE", "FETCH", "INSPECT", "EXPLAIN", "RUN")}
    here |= {f"POSTINGKIT_{name}_DELAY": "0" for name in ("PARSE", "FETCH", "INSPECT", "EXPLAIN")}
    for language, block in fences(page):
        named = NAMED.match(block)
        text = block.replace("https://employer.example", employer).replace("delay = 2", "delay = 0")
        if named:
            (desk / named[1]).write_text(text, encoding="utf-8")
        if language != "console":
            continue
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            done = subprocess.run(  # noqa: S602 - our own documentation
                command, shell=True, cwd=desk, check=False, timeout=60,
                env={**os.environ, **here, "PATH": path, "COLUMNS": "100"},
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8",
            )  # fmt: skip
            shown = "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines()).rstrip("\n")
            same = doctest.OutputChecker().check_output(expected.rstrip("\n") + "\n", shown + "\n", doctest.ELLIPSIS)
            assert same, f"$ {command}\n{shown}"


SHOWN = re.compile(r"(?:^|[|;(] *|/|run: +)postingkit (.*?)(?: +[|#>&].*|\)|$)", re.MULTILINE)
"""A command among others in a block of a shell's or a scheduler's words."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_that_are_only_shown_could_be_given(page: Path) -> None:
    """What installs, schedules or asks real sites does not run here, but its words are those of the command."""
    for language, block in fences(page):
        if language in {"sh", "", "text", "yaml"} and "postingkit " in block:
            if language == "sh":
                subprocess.run(["sh", "-n"], input=block, text=True, check=True)  # noqa: S607 - the system's own
            for given in SHOWN.findall(block.replace("\\\n", " ")):
                name, *args = shlex.split(given)
                command = cli.group.get_command(click.Context(cli.group), name)
                if command is not None and "[OPTIONS]" not in args and "[ARGS]..." not in args:
                    command.make_context(name, args)
                assert command is not None, given


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_data_in_the_pages_can_be_read(page: Path) -> None:
    readers: dict[str, Callable[[str], object]] = {
        "toml": tomllib.loads, "yaml": yaml.safe_load, "json": json.loads, "python": ast.parse,
    }  # fmt: skip
    for language, text in fences(page):
        if language in readers:
            assert readers[language](text)


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as GitHub and MyST name them."""
    heads = re.findall(r"^#+ (.+)$", re.sub(FENCE, "", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(re.sub(FENCE, "", page.read_text(encoding="utf-8"))):
        there = page.parent / target if target else page
        assert there.exists(), f"{page.name}: {target}"
        if anchor:
            assert anchor in anchors(there), f"{target}#{anchor}"


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


def test_the_example_of_a_plan_has_every_key(root: Path) -> None:
    plan = read_plan(root / "examples" / "sources.toml")
    assert [one.id for one in plan.source] == ["harbor-falls", "museum"]
    keys = {*Defaults.model_fields, *SourcePlan.model_fields}
    text = (root / "examples" / "sources.toml").read_text(encoding="utf-8")
    assert not [key for key in keys if not re.search(rf"^{key} = ", text, re.MULTILINE)]


def test_the_bundled_pdf_is_what_its_script_writes(tmp_path: Path, root: Path) -> None:
    written = tmp_path / "written.pdf"
    subprocess.run([sys.executable, root / "scripts" / "example_pdf.py", written], check=True)  # noqa: S603 - our own
    assert written.read_bytes() == (root / "examples" / "postings" / "conservation-technician.pdf").read_bytes()


# Whether all of it is there


def words_of(*names: str) -> str:
    return "".join((ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8") for name in names)


def test_every_public_name_is_in_the_reference() -> None:
    shown = words_of("python")
    assert not [name for name in pk.__all__ if not name.startswith("_") and not re.search(rf"\b{name}\b", shown)]


def test_every_command_and_option_is_in_the_reference() -> None:
    shown = words_of("command")
    context = click.Context(cli.group)
    for name in cli.group.list_commands(context):
        command = cli.group.get_command(context, name)
        assert command is not None
        assert f"\n## {name}" in shown, f"run scripts/reference_pages.py: {name}"
        for one in command.params:
            if isinstance(one, click.Option):
                assert all(f"`{opt}" in shown or f", {opt}" in shown or f" {opt}" in shown for opt in one.opts), (
                    one.opts
                )


def test_every_reason_is_in_the_reference(root: Path) -> None:
    spec = importlib.util.spec_from_file_location("errors_page", root / "scripts" / "errors_page.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    shown = words_of("errors")
    assert not [name for name, _ in script.reasons() if f"| `{name}` |" not in shown], "run scripts/errors_page.py"
    assert set(REASONS) <= set(re.findall(r"`(\w+)` \|", shown))


def test_the_site_can_be_built_without_a_warning(tmp_path: Path) -> None:
    if not all(map(importlib.util.find_spec, ("sphinx", "furo", "myst_parser"))):
        pytest.skip("Sphinx, furo and MyST are not installed: pip install --group docs")
    options = ("-W", "--keep-going", "-q", "-b", "html")
    build = [sys.executable, "-m", "sphinx", *options, str(ROOT / "docs"), str(tmp_path)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)  # noqa: S603 - our own docs
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "tutorial.html").exists()
