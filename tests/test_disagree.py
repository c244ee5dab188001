"""A page and its markup that say different things leave a warning with both."""

import json
from typing import Any

import pytest

from postingkit.documents import Capture
from postingkit.pipeline import parse

NODE = {
    "@type": "JobPosting",
    "title": "Map Curator",
    "description": "<p>Sort and describe the old maps of the valley for readers near and far.</p>",
    "hiringOrganization": {"@type": "Organization", "name": "Tarn Archive"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Elmsford", "addressRegion": "NY"}},
    "employmentType": "FULL_TIME",
    "datePosted": "2027-03-01",
    "baseSalary": {"currency": "USD", "value": {"minValue": 48000, "maxValue": 52000, "unitText": "YEAR"}},
}


def warnings(facts: str, **changed: Any) -> list[tuple[str | None, str]]:
    lines = "".join(f"<p>{fact}</p>" for fact in facts.split("|"))
    page = (
        f"<html lang=en><title>Map Curator</title><script type='application/ld+json'>{json.dumps({**NODE, **changed})}"
        f"</script><body><h1>Map Curator</h1>{lines}{NODE['description']}</body></html>"
    )
    [posting] = parse(Capture(page.encode(), media_type="text/html"))
    return [(one.field, one.message) for one in posting.warnings if one.code == "sources_disagree"]


DIFFERENT = [
    ("Salary: $61,000 - $64,000 per year", "compensation", "$61,000 - $64,000"),
    ("Job type: Part time", "employment_type", "Part time"),
    ("Location: Yonkers, NY", "job_location", "Yonkers, NY"),
    ("Posted: April 9, 2027", "date_posted", "April 9, 2027"),
]


@pytest.mark.parametrize(("fact", "field", "words"), DIFFERENT)
def test_what_differs_is_named_with_both_values(fact: str, field: str, words: str) -> None:
    [(where, message)] = warnings(fact)
    assert where == field
    assert words in message
    assert "the markup's value stands" in message


@pytest.mark.parametrize(
    "facts",
    [
        "Salary: $48,000 - $52,000 per year|Job type: Full time|Location: Elmsford, NY|Posted: March 1, 2027",
        "Salary: from $48,000|Location: New York|Job type: full-time",
        "Salary: competitive",
        "No label at all",
    ],
)
def test_what_is_said_in_other_words_is_no_difference(facts: str) -> None:
    assert warnings(facts) == []


def test_the_markups_value_stands() -> None:
    assert "52000" in warnings("Salary: $61,000 per year")[0][1]
