"""Polymer: ``api.polymer.co/v1/hire/organizations/{board}/jobs``, list and detail.

History
    2026-11  Pages of ``items``; the texts stand in the detail alone.
"""

from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import (
    Field,
    Part,
    Request,
    Shape,
    Terms,
    details,
    first,
    pay,
    payload_of,
    place,
    platform,
    with_query,
)


def _pages(document: Document, request: Request) -> Iterator[Request]:
    if page := first(payload_of(document), "meta/next_page"):
        yield with_query(request, page=page)


SOURCE = platform(
    "polymer",
    shapes=(
        Shape("items/*", "title job_post_url|kind_pretty organization_name|display_location"),
        Shape("", "title job_post_url kind_pretty|display_location"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "organization_name"),
        Field("hiring_organization/department", "job_category_name department_name"),
        Field("job_location", "display_location"),
        Field("job_location", "", place("city", "state_region", "country")),
        Field("workplace_type", "remoteness_pretty"),
        Field("employment_type", "kind_pretty"),
        Field("employment_type", "kind"),
        Field("compensation", "", pay("salary_min", "salary_max", "salary_currency", "salary_period")),
        Field("compensation", "salary_pretty"),
        Field("date_posted", "published_at"),
        Field("date_posted", "created_at"),
    ),
    body=(Part("description"),),
    board_in=r"polymer\.co/(?:v1/hire/organizations/)?([\w-]+)",
    url="job_post_url",
    endpoints=(
        (
            r"https?://jobs\.polymer\.co/([\w-]+)/(?P<id>\d+)",
            r"https://api.polymer.co/v1/hire/organizations/\1/jobs/\2",
        ),
        (
            r"https?://jobs\.polymer\.co/([\w-]+)",
            r"https://api.polymer.co/v1/hire/organizations/\1/jobs?page=1&per_page=50",
        ),
    ),
    follows=(details("items/*", "id"), _pages),
    terms=Terms(documented=True, seen="2026-11-22"),
)
