"""SmartRecruiters: the public postings API, list and detail.

History
    2026-11  ``/v1/companies/{company}/postings`` lists without texts; ``/postings/{id}`` has ``jobAd.sections``.

Notes
    ``typeOfEmployment.id`` says "permanent" where ``label`` says "Full-time": the label is read. ``customField``
    holds whatever the employer shows, under labels of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, flag, pay, place, plain, platform, words


def _department(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a department from the employer's own field of that label."""
    if isinstance(value, dict) and plain(value.get("fieldLabel")).lower() in {"department", "team", "function"}:
        yield from words(value.get("valueLabel"))


def _following(document: Document, request: Request) -> Iterator[Request]:
    value = document.data[0].value if document.data else None
    if not isinstance(value, dict) or not isinstance(value.get("content"), list):
        return
    base = request.url.partition("?")[0]
    for one in value["content"]:
        if isinstance(one, dict) and one.get("id") and "jobAd" not in one:
            yield request._replace(url=f"{base}/{one['id']}", id=str(one["id"]))
    offset, total = value.get("offset"), value.get("totalFound")
    if (
        isinstance(offset, int)
        and isinstance(total, int)
        and value["content"]
        and offset + len(value["content"]) < total
    ):
        yield request._replace(url=f"{base}?limit=100&offset={offset + len(value['content'])}")


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
        (
            "smartrecruiters",
            r"company_code['\"]?\s*:\s*['\"](\w+)['\"]",
            r"https://careers.smartrecruiters.com/\1",
        ),
    ),
    following=_following,
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
