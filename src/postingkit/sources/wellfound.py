"""Wellfound (AngelList Talent): the state of its pages, whose parts point at each other by ``__ref``.

Field map (gathered 2026-11)
    title            title
    job_location     locationNames/*, locationNames/json/*
    workplace_type   remote, remoteConfig/kind
    employment_type  jobType
    compensation     compensation
    date_posted      liveStartAt
    description      description, descriptionSnippet

History
    2024-08  ``props.pageProps.apolloState.data`` with ``JobListingSearchResult:...`` objects; results of startups alone
             name their jobs by reference and hold none, so they are refused as a listing.

Notes
    ``compensation`` is text ("$120k - $180k • 0.1% - 0.5%").
"""

from __future__ import annotations

from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Shape,
    Terms,
    day,
    employment,
    flag,
    pay_words,
    place_words,
    platform,
    workplace,
)


def _skip(record: Any) -> str:
    return "it is a company with references to its jobs" if "highlightedJobListings" in record else ""


SOURCE = platform(
    "wellfound",
    shapes=(
        Shape("props/pageProps/apolloState/data/?", "__typename title compensation|jobType"),
        Shape("*", "__typename title compensation|jobType"),
        Shape("*", "__typename highlightedJobListings name"),
    ),
    fields=(
        Field("title", "title"),
        Field("job_location", "locationNames/* locationNames/json/*", place_words),
        Field("workplace_type", "remote", flag("remote")),
        Field("workplace_type", "remoteConfig/kind", workplace),
        Field("employment_type", "jobType", employment),
        Field("compensation", "compensation", pay_words),
        Field("date_posted", "liveStartAt", day),
    ),
    body=(Part("description"), Part("descriptionSnippet")),
    skip=_skip,
    terms=Terms(forbidden="Wellfound's terms forbid automated reading", seen="2026-11-22"),
    left=(("companySize, badges", "facts of the company"),),
)
