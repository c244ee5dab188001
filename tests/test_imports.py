"""The public names load on first use, and heavy packages only when their work comes."""

import subprocess
import sys
from importlib.metadata import version
from typing import Any

import pytest

import postingkit

HEAVY = ("httpx", "bs4", "click", "rich", "pypdfium2", "ftfy", "phonenumbers", "yaml", "tenacity", "protego")

PAGE = b"<html><body><h1>Archivist</h1><h2>Duties</h2><ul><li>Sort maps</li></ul><h2>Salary</h2><p>$50,000 a year</p>"


def loaded_by(code: str) -> set[str]:
    """Return the packages that a fresh interpreter has loaded after the code."""
    run = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in run.stdout.splitlines()[-1].split()}


def test_import_loads_nothing_heavy() -> None:
    assert loaded_by("import postingkit").isdisjoint((*HEAVY, "pydantic", "selectolax"))


def test_reading_a_page_loads_neither_network_nor_command_nor_pdf_engine() -> None:
    code = f"import postingkit as pk; pk.parse(pk.Capture({PAGE!r}, url='https://example.org'))"
    loaded = loaded_by(code)
    assert "selectolax" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_help_loads_neither_the_line_nor_rich() -> None:
    code = """
import sys
sys.argv = ["postingkit", "--help"]
try:
    import postingkit.cli
    postingkit.cli.main()
except SystemExit:
    pass
"""
    assert loaded_by(code).isdisjoint({"pydantic", "selectolax", "rich", "httpx", "bs4"})


@pytest.mark.parametrize("name", postingkit.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(postingkit, name) is not None
    assert name in dir(postingkit)


def test_there_is_no_other_name() -> None:
    with pytest.raises(AttributeError, match="no attribute 'prase'"):
        postingkit.prase  # noqa: B018 - the misspelling is the test


def test_the_version_is_the_package_s() -> None:
    assert postingkit.__version__ == version("postingkit")


@pytest.mark.parametrize("given", [b"Clerk wanted", "posting.pdf", None])
def test_what_is_no_capture_is_refused_with_the_way_to_make_one(given: Any) -> None:
    for call in (postingkit.parse, lambda one: list(postingkit.parse_all([one]))):
        with pytest.raises(TypeError, match=r"load\(path\), or Capture\(body, url\)"):
            call(given)
    if not isinstance(given, bytes):
        with pytest.raises(TypeError, match="body is bytes"):
            postingkit.Capture(given)
