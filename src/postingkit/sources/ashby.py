"""Ashby: hosted boards (``api.ashbyhq.com/posting-api/job-board/{board}``), the page's own state and its GraphQL.

History
    2026-11  The posting API's list; ``window.__appData`` of a posting's page; the GraphQL answer ``jobPosting``,
             which may hold the application form alone and is then no posting.

Notes
    ``publishedAt`` is the last publication. Pay comes in tiers of components; equity and bonus are components too.
    The list names no employer; the page's state does.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, first, flag, pay, place, place_words, platform

_component = pay("minValue", "maxValue", "currencyCode", "interval")
_KINDS = {"Salary": "base", "Bonus": "bonus", "Commission": "commission", "EquityCashValue": "equity"}


def _compensation(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a component of pay in money; a percentage of equity is no amount of pay."""
    kind = _KINDS.get(str(value.get("compensationType"))) if isinstance(value, dict) else None
    if kind:
        for found, quote in _component(value):
            yield found.model_copy(update={"kind": kind}), quote


_address = place("addressLocality", "addressRegion", "addressCountry", postal="postalCode")


def _further(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a further place's address, else its words: {"location": "Paris", "address": null}."""
    found = list(_address(first(value, "address/postalAddress") or first(value, "address")))
    return found or place_words(first(value, "location"))


SOURCE = platform(
    "ashby",
    shapes=(
        Shape("jobs/*", "title jobUrl employmentType descriptionHtml|publishedAt"),
        Shape("posting", "title descriptionHtml /organization|/posting/locationName"),
        Shape("data/jobPosting", "__typename title|applicationForm|descriptionHtml"),
        Shape("data/jobBoard/jobPostings/*", "id title locationName"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "/organization/name"),
        Field("hiring_organization/department", "department departmentName"),
        Field("hiring_organization/department", "team teamNames/*"),
        Field("job_location", "address/postalAddress", _address),
        Field("job_location", "location locationName"),
        Field("job_location", "secondaryLocations/*", _further, beside=True),
        Field("job_location", "secondaryLocationNames/*", beside=True),
        Field("workplace_type", "workplaceType"),
        Field("workplace_type", "isRemote", flag("remote")),
        Field("workplace_type", "location locationName"),
        Field("employment_type", "employmentType"),
        Field("compensation", "compensation/summaryComponents/*", _compensation),
        Field("compensation", "compensation/compensationTiers/*/components/*", _compensation),
        Field("compensation", "scrapeableCompensationSalarySummary compensationTierSummary"),
        Field("date_posted", "publishedAt publishedDate"),
        Field("application_deadline", "applicationDeadline"),
        Field("application/methods", "applyUrl"),
    ),
    body=(Part("descriptionHtml|descriptionPlain"),),
    board_in=r"ashbyhq\.com/(?:posting-api/job-board/)?(?!api/)([^/?#]+)",
    url="jobUrl",
    endpoints=(
        (
            r"https?://jobs\.ashbyhq\.com/([^/?#]+)",
            r"https://api.ashbyhq.com/posting-api/job-board/\1?includeCompensation=true",
        ),
    ),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        (
            "compensationTierSummary, tierSummary, summary, scrapeableCompensationSalarySummary",
            "the components again, as one line",
        ),
        ("shouldDisplayCompensationOnJobPostings, isListed", "what the board shows"),
        ("address of a remote job", "a country alone, kept as the place"),
        ("compensationTiers, summaryComponents", "EquityPercentage is a share, not an amount of money"),
        ("applicationForm", "the form's questions"),
    ),
)
