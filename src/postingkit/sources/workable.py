"""Workable: the careers widget, the job board, one posting's detail, and the partner XML feed.

History
    2026-11  Four JSON shapes (``/api/v1/widget/accounts``, ``jobs.workable.com/api/v1/companies``,
             ``/api/v2|v3/accounts/{account}/jobs``) and the feed ``<source><job>`` of publisher Workable.

Notes
    ``locations`` of the job board holds "TELECOMMUTE" beside real places. ``hidden`` places are not shown by the
    employer. ``created_at`` may lie years before ``published_on``, which dates the posting.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, flag, pay, payload_of, place, platform, value_of

_parts = place("city", "region", "country", postal="postalcode")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, dict) and value.get("hidden") is not True:
        yield from _parts(value)


def _following(document: Document, request: Request) -> Iterator[Request]:
    value = payload_of(document)
    token = value_of(value, value, "nextPage nextPageToken")
    if token and "jobs.workable.com" in request.url:
        yield request._replace(url=f"{request.url.partition('?')[0]}?pageToken={token}")


SOURCE = platform(
    "workable",
    shapes=(
        Shape("jobs/*", "shortcode title url published_on|created_at"),
        Shape("jobs/*", "title url company/title workplace|employmentType created"),
        Shape("results/*", "shortcode title published"),
        Shape("", "shortcode title published|published_on"),
        Shape("source/job/*", "title referencenumber url company /source/publisher~Workable"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company/title"),
        Field("hiring_organization/name", "company"),
        Field("hiring_organization/name", "/name"),
        Field("hiring_organization/department", "department department/*"),
        Field("hiring_organization/url", "company/website website"),
        Field("hiring_organization/description", "company/description"),
        Field("identifier", "code"),
        Field("job_location", "locations/*", _place),
        Field("job_location", "location", place("city", "subregion", "countryName")),
        Field("job_location", "location", place("city", "region", "country")),
        Field("job_location", "locations/*"),
        Field("job_location", "", place("city", "state", "country", postal="postalcode")),
        Field("workplace_type", "workplace"),
        Field("workplace_type", "telecommuting remote location/telecommuting", flag("remote")),
        Field("employment_type", "employment_type employmentType type jobtype"),
        Field("compensation", "salary", pay("salary_from", "salary_to", "salary_currency")),
        Field("date_posted", "published_on published date"),
        Field("date_posted", "created created_at"),
        Field("application/methods", "application_url applyUrl"),
        Field("in_language", "language"),
    ),
    body=(
        Part("description"),
        Part("requirements", "Requirements"),
        Part("requirementsSection", "Requirements"),
        Part("benefits", "Benefits"),
        Part("benefitsSection", "Benefits"),
    ),
    id="shortcode referencenumber id",
    board_in=r"workable\.com/(?:api/v\d/(?:widget/)?accounts/)?(?!j/|view/|api/|company/)([\w-]+)",
    url="url shortlink",
    language="language",
    endpoints=(
        (
            r"https?://apply\.workable\.com/(?!j/|api/)([\w-]+)/j/(?P<id>\w+)",
            r"https://apply.workable.com/api/v2/accounts/\1/jobs/\2",
        ),
        (
            r"https?://apply\.workable\.com/(?!j/|api/)([\w-]+)",
            r"https://apply.workable.com/api/v1/widget/accounts/\1?details=true",
        ),
        (
            r"https?://(?!apply|jobs|www)([\w-]+)\.workable\.com",
            r"https://apply.workable.com/api/v1/widget/accounts/\1?details=true",
        ),
    ),
    embeds=(("whr_embed", r"whr_embed\(\s*(\d+)", r"https://apply.workable.com/\1/"),),
    follows=(_following,),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("state", '"published": of the listing, not of the place'),
        ("created_at", "where the date of publication stands beside it"),
        ("locations", 'where it is "TELECOMMUTE"'),
        ("remote", "a no states nothing"),
        ("function, industry, category", "classes of the board"),
        ("experience, education", "levels of a menu, not requirements in years"),
        ("socialSharingDescription", "an extract of the text"),
    ),
)
