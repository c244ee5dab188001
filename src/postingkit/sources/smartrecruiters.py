"""SmartRecruiters: the public postings API, list and detail.

History
    2026-11  ``/v1/companies/{company}/postings`` lists without texts; ``/postings/{id}`` has ``jobAd.sections``.

Notes
    ``typeOfEmployment.id`` says "permanent" where ``label`` says "Full-time": the label is read. ``customField``
    holds whatever the employer shows, under labels of its own.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Shape,
    Terms,
    by_offset,
    details,
    flag,
    pay,
    place,
    plain,
    platform,
    words,
)


def _department(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a department from the employer's own field of that label."""
    if isinstance(value, dict) and plain(value.get("fieldLabel")).lower() in {"department", "team", "function"}:
        yield from words(value.get("valueLabel"))


SOURCE = platform(
    "smartrecruiters",
    shapes=(
        Shape("content/*", "id name company/identifier releasedDate"),
        Shape("", "id name company/identifier jobAd|releasedDate"),
    ),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "company/name"),
        Field("hiring_organization/department", "department/label"),
        Field("hiring_organization/department", "customField/*", _department),
        Field("identifier", "refNumber"),
        Field("job_location", "location", place("city", "region", "country", "address", "postalCode")),
        Field("workplace_type", "location/hybrid", flag("hybrid")),
        Field("workplace_type", "location/remote", flag("remote")),
        Field("employment_type", "typeOfEmployment/label"),
        Field("employment_type", "typeOfEmployment/id", beside=True),
        Field("compensation", "compensation/salary", pay("min", "max", "currency", "period")),
        Field("date_posted", "releasedDate"),
        Field("application/methods", "applyUrl"),
        Field("in_language", "language/code"),
    ),
    body=(
        Part("jobAd/sections/companyDescription/text", "/jobAd/sections/companyDescription/title"),
        Part("jobAd/sections/jobDescription/text", "/jobAd/sections/jobDescription/title"),
        Part("jobAd/sections/qualifications/text", "/jobAd/sections/qualifications/title"),
        Part("jobAd/sections/additionalInformation/text", "/jobAd/sections/additionalInformation/title"),
    ),
    board="company/identifier",
    board_in=r"smartrecruiters\.com/(?:v1/companies/)?(\w+)",
    url="postingUrl",
    language="language/code",
    endpoints=(
        (
            r"https?://(?:careers|jobs)\.smartrecruiters\.com/(\w+)/(?P<id>\d+)",
            r"https://api.smartrecruiters.com/v1/companies/\1/postings/\2",
        ),
        (
            r"https?://(?:careers|jobs)\.smartrecruiters\.com/(\w+)",
            r"https://api.smartrecruiters.com/v1/companies/\1/postings?limit=100&offset=0",
        ),
    ),
    embeds=(
        ("smartrecruiters", r"company_code['\"]?\s*:\s*['\"](\w+)['\"]", r"https://careers.smartrecruiters.com/\1"),
    ),
    follows=(details("content/*", "id", unless="jobAd"), by_offset("content", "totalFound", "offset")),
    terms=Terms(documented=True, forbidden="the API's robots.txt closes it to all but one reader", seen="2026-11-22"),
    left=(
        ("customField", "fields of the employer's own making"),
        (
            "defaultJobAd, visibility, company/identifier, language/label, language/labelNative",
            "the board's bookkeeping",
        ),
        ("experienceLevel, function, industry", "classes of the board"),
        ("creator", "whoever typed the posting, no contact"),
    ),
)
