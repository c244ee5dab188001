"""Remote OK: the board's open API, a bare list whose first element is a legal notice.

Field map (gathered 2026-11)
    title                            position
    hiring_organization/name         company
    applicant_location_requirements  location
    workplace_type                   slug, url
    compensation                     (the record)
    date_posted                      date, epoch
    application/methods              apply_url
    description                      description

History
    2020-10  Texts with mojibake, markup and Markdown mixed. ``location`` is where applicants may live.

Notes
    The notice asks for a link back to the ad, which the record keeps as its page.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, day, link, pay, plain, platform


def _area(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "Europe", "North America, GMT-8" as it stands."""
    text = plain(value)
    if text:
        yield text, text


def _remote(value: Any) -> Iterable[tuple[Any, str]]:
    text = plain(value)
    if "remote" in text:
        yield "remote", text


SOURCE = platform(
    "remoteok",
    shapes=(Shape("*", "position company epoch|slug"),),
    fields=(
        Field("title", "position"),
        Field("hiring_organization/name", "company"),
        Field("applicant_location_requirements", "location", _area),
        Field("workplace_type", "slug url", _remote),
        Field("compensation", "", pay("salary_min", "salary_max", "salary_currency")),
        Field("date_posted", "date", day),
        Field("date_posted", "epoch", day),
        Field("application/methods", "apply_url", link),
    ),
    body=(Part("description"),),
    url="url",
    skip=lambda record: "it is the legal notice" if "legal" in record else "",
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("epoch, original", "the date again, and a mark of the board"),
        ("tags", "words for the search"),
        ("logo", "decoration"),
    ),
)
