"""The employer's own address in the web."""

import pytest

from postingkit.fields.home_page import find_home_page, find_lone_page

SEEN = [
    ("example.org", "example.org"),
    ("https://www.harborfalls.example", "https://www.harborfalls.example"),
    ("[https://harborfalls.example/](https://harborfalls.example/)", "https://harborfalls.example/"),
]
SILENT = [
    "example.org/maps",
    "see example.org for more",
    "n/a",
    "https://harborfalls.example/jobs/7",
    "https://harborfalls.example/?job=7",
    "see the page of the library",
]


@pytest.mark.parametrize(("text", "address"), SEEN)
def test_a_site_is_the_employers(text: str, address: str) -> None:
    claim = next(find_home_page(text, hint="URL"))
    assert claim.value == address
    assert text[claim.start : claim.end] == claim.quote


@pytest.mark.parametrize("text", SILENT)
def test_a_page_is_not(text: str) -> None:
    assert list(find_home_page(text, hint="URL")) == []


def test_an_address_without_a_label_is_not() -> None:
    assert list(find_home_page("https://harborfalls.example")) == []


def test_an_address_that_is_all_that_is_said_of_the_employer_is_theirs() -> None:
    assert [claim.value for claim in find_lone_page("www.harborfalls.example")] == ["www.harborfalls.example"]
    assert list(find_lone_page("Harbor Falls Library, www.harborfalls.example")) == []
    assert list(find_lone_page("https://harborfalls.example/jobs/7")) == []
