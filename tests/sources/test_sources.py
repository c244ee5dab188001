"""What is true of every source: its name, its docstring, its fixtures, its place in the documentation."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.sources import Source, source, sources
from postingkit.testing import Golden

ROOT = Path(__file__).parent.parent.parent
FIXTURES = ROOT / "tests" / "fixtures"
MARKUP = {"front_matter", "meta", "schema_org"}
names = pytest.mark.parametrize("one", sources(), ids=lambda one: one.name)


def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sources_table", ROOT / "scripts" / "sources_table.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def captures(one: Source) -> list[Path]:
    return [path for path in sorted((FIXTURES / one.name).glob("*")) if not path.name.endswith(".golden.json")]


@names
def test_a_source_is_named_after_its_module(one: Source) -> None:
    module = sys.modules[f"postingkit.sources.{one.name}"]
    assert module.SOURCE is one
    assert source(one.name) is one


@names
def test_a_docstring_holds_the_history(one: Source) -> None:
    assert one.name in MARKUP or "History\n" in (sys.modules[f"postingkit.sources.{one.name}"].__doc__ or "")


@names
def test_a_source_has_a_fixture_with_a_golden(one: Source) -> None:
    if one.name == "meta":
        return  # pages carry it; their goldens hold it
    assert captures(one)
    for path in captures(one):
        assert path.with_name(path.stem + ".golden.json").exists()


@names
def test_a_fixture_is_recognized_by_its_own_source_alone(one: Source) -> None:
    if one.name in MARKUP or not one.platform:
        return  # formats take what no platform claims
    for path in captures(one):
        if path.stem == "no-openings":
            continue
        document = read(Golden(path).capture())
        assert [other.name for other in sources() if other.platform and other.matches(document)] == [one.name]


def test_the_page_of_sources_is_current() -> None:
    assert (ROOT / "docs" / "sources.md").read_text(encoding="utf-8") == script().docs(), "run scripts/sources_table.py"


def test_an_unknown_name_is_an_error_of_our_own() -> None:
    with pytest.raises(PostingkitError, match="no source"):
        source("nobody")


@names
def test_a_forbidden_source_says_why_and_when_that_was_seen(one: Source) -> None:
    assert not one.terms.forbidden or one.terms.seen
    assert not one.terms.documented or one.terms.seen
