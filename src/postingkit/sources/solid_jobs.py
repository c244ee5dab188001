"""SOLID.Jobs: the Polish board's API, ``{"jobs": [...]}``.

History
    2026-06  Pay with the kind of contract it is for: B2B, UoP (employment), UZ (mandate).
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, flag, lines, pay, plain, platform

_KINDS = {"B2B": "CONTRACTOR", "UZ": "CONTRACTOR", "UoD": "CONTRACTOR"}


def _contract(value: Any) -> Iterable[tuple[Any, str]]:
    text = plain(value)
    if kind := _KINDS.get(text):
        yield kind, text


SOURCE = platform(
    "solid_jobs",
    shapes=(Shape("jobs/*", "jobOfferKey title company"), Shape("*", "jobOfferKey title company")),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company"),
        Field("job_location", "locations/*"),
        Field("workplace_type", "isHybrid", flag("hybrid")),
        Field("workplace_type", "isRemote", flag("remote")),
        Field("employment_type", "contractTime"),
        Field("employment_type", "salary/employmentType", _contract, beside=True),
        Field("compensation", "salary", pay("from", "to", "currency", "period", note="employmentType")),
        Field("benefits", "benefits", lines),
        Field("date_posted", "validFrom"),
        Field("valid_through", "validTo"),
    ),
    body=(Part("description"),),
    id="jobOfferKey",
    url="url",
    left=(
        ("updatedAt", "changes with every edit"),
        ("division, category, subCategory", "classes of the board"),
        ("skills, languages", "marks for the search"),
        ("experienceLevel", "a choice of a menu"),
    ),
)
