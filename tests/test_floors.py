"""Names, tables and floors agree; what a rule of the house forbids is nowhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from postingkit.extract import MANY, SHAPES, TABLE
from postingkit.model import JobPosting
from postingkit.model.paths import PATHS

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "postingkit"
MODULES = sorted(SOURCE.rglob("*.py"))
FEWEST_MAPPED = 7
"""A docstring that names so many files is the map of its room."""
EDGE = (
    "cli",
    "run",
    "fetch",
    "files",
    "export",
    "view",
    "scrapy.py",
    "testing.py",
    "workers.py",
    "pool",
    "shards",
    "ray.py",
    "__main__.py",
)
"""The floors that may touch the outside; all others are the line."""

LONGEST = 300
CLOCKS = {
    "now",
    "today",
    "utcnow",
    "time",
    "time_ns",
    "monotonic",
    "perf_counter",
    "localtime",
    "gmtime",
    "process_time",
}
NETWORK = {"httpx", "httpcore", "socket", "ssl", "http", "requests", "urllib.request", "ftplib", "smtplib", "asyncio"}
DISK = {"os", "pathlib", "tempfile", "shutil", "glob", "subprocess"}
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base_utils"}


def ids(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def line_modules() -> list[Path]:
    return [path for path in MODULES if path.relative_to(SOURCE).parts[0] not in EDGE]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_list(field: str) -> bool:
    outer, _, inner = field.partition("/")
    annotation = JobPosting.model_fields[outer].annotation
    if inner:
        annotation = annotation.model_fields[inner].annotation  # type: ignore[union-attr]
    return getattr(annotation, "__origin__", None) is tuple or Ellipsis in get_args(annotation)


@pytest.mark.parametrize("field", sorted({row.field for row in TABLE} | {shape.field for shape in SHAPES}))
def test_every_row_fills_a_field_of_the_record(field: str) -> None:
    if field != "country":  # context for other finders, no field of its own
        assert field in PATHS
        assert is_list(field) == (field in MANY)


def test_every_finder_lives_in_a_file_of_its_own() -> None:
    for row in TABLE:
        module = getattr(row.find, "__module__", "")
        assert module.startswith("postingkit.fields."), f"{row.field} is read by {module}"
        assert getattr(row.find, "__name__", "").startswith("find_")


def test_every_finder_is_called() -> None:
    """A finder that no row calls, and no line of ``extract``, reads nothing."""
    called = set(imports(SOURCE / "extract.py"))
    for path in (SOURCE / "fields").rglob("*.py"):
        home = ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts).removesuffix(".__init__")
        for node in tree(path).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("find_"):
                assert f"{home}.{node.name}" in called, path


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_a_file_has_a_name_a_purpose_and_a_length(path: Path) -> None:
    assert path.stem not in VAGUE
    doc = ast.get_docstring(tree(path))
    assert doc, "a file says what it is for"
    length = len(path.read_text(encoding="utf-8").splitlines())
    reason = re.search(r"generated|written by|long because|one table|scripts/", doc, re.IGNORECASE)
    assert length <= LONGEST or reason, f"{length} lines: split it, or say in its docstring why it is long"


@pytest.mark.parametrize("path", [path for path in MODULES if path.name == "__init__.py"], ids=ids)
def test_a_map_names_every_file_of_its_room(path: Path) -> None:
    named = set(re.findall(r"``(\w+)``", ast.get_docstring(tree(path)) or ""))
    files = {near.stem for near in path.parent.iterdir() if near.suffix == ".py" or (near / "__init__.py").exists()}
    files.discard("__init__")
    if len(named & files) >= FEWEST_MAPPED:
        assert not files - named, "say in the docstring what they are for"


@pytest.mark.parametrize("path", line_modules(), ids=ids)
def test_nothing_on_the_line_asks_the_time(path: Path) -> None:
    """Rule 1. The clock is part of the input: ``Capture.captured_at``."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = ast.unparse(node.func.value)
            assert owner.split(".")[0] not in {"dt", "datetime", "date", "time"}, f"line {node.lineno}: {owner}"


@pytest.mark.parametrize("path", line_modules(), ids=ids)
def test_nothing_on_the_line_touches_the_disk(path: Path) -> None:
    """Rule 1. The package's own tables are no input; they come through ``importlib.resources``."""
    assert not {name.partition(".")[0] for name in imports(path)} & DISK
    for node in ast.walk(tree(path)):
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "open"), f"line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=ids)
def test_there_is_one_door_to_the_network(path: Path) -> None:
    if path.relative_to(SOURCE).parts[0] == "fetch":
        return
    for name in imports(path):
        assert not any(name == one or name.startswith(one + ".") for one in NETWORK), name


def test_the_door_has_one_lock() -> None:
    """The backend that checks addresses alone opens sockets; the rest of ``fetch/`` reads addresses and makes TLS."""
    found: dict[str, set[str]] = {}
    for path in sorted((SOURCE / "fetch").glob("*.py")):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Import):
                for name in node.names:
                    found.setdefault(name.name, set()).add(path.stem)
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "httpx":
                found.setdefault(f"httpx.{node.attr}", set()).add(path.stem)
    assert found["socket"] == {"backend"}
    assert found["httpcore"] == {"backend", "wire"}
    assert {name for name in found if name.startswith("httpx.")} == {
        "httpx.URL",
        "httpx.InvalidURL",
        "httpx.create_ssl_context",
    }


def test_what_is_gathered_elsewhere_is_not_named_here() -> None:
    """The repository stands alone: what it is measured on is an argument, never a path in it."""
    forbidden = ("/work" + "/", "../" + "shared", "shared/" + "corpus", "shared/" + "gold")
    kinds = {".py", ".md", ".toml", ".tsv", ".json", ".yml", ""}
    for top in ("src", "tests", "docs", "examples", "scripts", "benchmarks", ".ci"):
        for path in (ROOT / top).rglob("*"):
            if path.is_file() and path.suffix in kinds and "__pycache__" not in path.parts:
                text = path.read_text(encoding="utf-8", errors="replace")
                assert not any(words in text for words in forbidden), path
