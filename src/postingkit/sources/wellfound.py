"""Wellfound (AngelList Talent): the state of its pages, whose parts point at each other by ``__ref``.

History
    2024-08  ``props.pageProps.apolloState.data`` with ``JobListingSearchResult:...`` objects; results of startups alone
             name their jobs by reference and hold none, so they are refused as a listing.

Notes
    ``compensation`` is text ("$120k - $180k • 0.1% - 0.5%").
"""

from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, flag, platform


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
        Field("job_location", "locationNames/* locationNames/json/*"),
        Field("workplace_type", "remote", flag("remote")),
        Field("workplace_type", "remoteConfig/kind"),
        Field("employment_type", "jobType"),
        Field("compensation", "compensation"),
        Field("date_posted", "liveStartAt"),
    ),
    body=(Part("description"), Part("descriptionSnippet")),
    skip=_skip,
    terms=Terms(forbidden="Wellfound's terms forbid automated reading", seen="2026-11-22"),
    left=(("companySize, badges", "facts of the company"),),
)
