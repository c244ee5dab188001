"""SOLID.Jobs: the Polish board's API, ``{"jobs": [...]}``.

Field map (gathered 2026-11)
    title                     title
    hiring_organization/name  company
    job_location              locations/*
    workplace_type            isHybrid, isRemote
    employment_type           contractTime, salary/employmentType
    compensation              salary
    benefits                  benefits
    date_posted               validFrom
    valid_through             validTo
    description               description

History
    2026-06  Pay with the kind of contract it is for: B2B, UoP (employment), UZ (mandate).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, day, employment, flag, lines, pay, place_words, plain, platform

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
        Field("job_location", "locations/*", place_words),
        Field("workplace_type", "isHybrid", flag("hybrid")),
        Field("workplace_type", "isRemote", flag("remote")),
        Field("employment_type", "contractTime", employment),
        Field("employment_type", "salary/employmentType", _contract, beside=True),
        Field("compensation", "salary", pay("from", "to", "currency", "period", note="employmentType")),
        Field("benefits", "benefits", lines),
        Field("date_posted", "validFrom", day),
        Field("valid_through", "validTo", day),
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
