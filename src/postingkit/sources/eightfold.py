"""Eightfold: the careers page's own calls, ``/api/apply/v2/jobs`` and ``/api/pcsx/search``.

History
    2026-11  ``positions`` with or without ``job_description``; times in seconds. Its sitemap names pages alone and
             is refused as a listing.
"""

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, by_offset, find, payload_of, platform, value_of


def _details(document: Document, request: Request) -> Iterator[Request]:
    """Yield the details of positions listed without their text."""
    base, _, query = request.url.partition("?")
    domain = re.search(r"domain=[\w.-]+", query)
    for path in ("positions/*", "data/positions/*"):
        for _, one in find(payload_of(document), path):
            key = value_of(one, one, "id")
            if key and not value_of(one, one, "job_description jobDescription"):
                address = f"{base.partition('/api/')[0]}/api/apply/v2/jobs/{key}"
                yield request._replace(url=f"{address}?{domain[0]}" if domain else address, id=key)


SOURCE = platform(
    "eightfold",
    shapes=(
        Shape("positions/*", "id name location|locations canonicalPositionUrl|t_create|positionUrl"),
        Shape("data/positions/*", "id name location|locations|standardizedLocations"),
        Shape("", "id name canonicalPositionUrl job_description"),
    ),
    fields=(
        Field("title", "name posting_name"),
        Field("hiring_organization/department", "department"),
        Field("identifier", "display_job_id displayJobId ats_job_id"),
        Field("job_location", "locations/*"),
        Field("job_location", "location"),
        Field("workplace_type", "work_location_option workLocationOption"),
        Field("employment_type", "type employment_type"),
        Field("date_posted", "t_create postedTs"),
    ),
    body=(Part("job_description"), Part("jobDescription")),
    board="/domain",
    board_in=r"(?:[?&]domain=|//(?=[\w-]+\.eightfold\.ai))([\w.-]+?)(?:\.eightfold\.ai|&|$)",
    url="canonicalPositionUrl",
    endpoints=(
        (
            r"https?://(?!app\.)([\w-]+)\.eightfold\.ai/careers/job/(?P<id>\d+)[^#]*[?&](domain=[\w.-]+)",
            r"https://\1.eightfold.ai/api/apply/v2/jobs/\2?\3",
        ),
        (
            r"https?://(?!app\.)([\w-]+)\.eightfold\.ai/careers/job/(?P<id>\d+)",
            r"https://\1.eightfold.ai/api/apply/v2/jobs/\2",
        ),
        (
            r"https?://(?!app\.)([\w-]+)\.eightfold\.ai(?:/careers)?/?\?(?:[^#]*&)?(domain=[\w.-]+)",
            r"https://\1.eightfold.ai/api/apply/v2/jobs?\2&start=0&num=10",
        ),
        (
            r"https?://(?!app\.)([\w-]+)\.eightfold\.ai(?:/careers)?/?(?:[?#]|$)",
            r"https://\1.eightfold.ai/api/apply/v2/jobs?start=0&num=10",
        ),
    ),
    follows=(_details, by_offset("positions", "count", "start"), by_offset("data/positions", "data/count", "start")),
    terms=Terms(forbidden="many boards' robots.txt close /api/", seen="2026-11-22"),
    left=(("t_update", "changes with every edit"), ("domain", "the tenant's address, no employer's name")),
)
