"""Eightfold: the careers page's own calls, ``/api/apply/v2/jobs`` and ``/api/pcsx/search``.

History
    2026-11  ``positions`` with or without ``job_description``; times in seconds. Its sitemap names pages alone and
             is refused as a listing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, asked, first, held, platform, turned


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the details of positions listed without their text, and the next ten."""
    value = held(document)
    inner = value.get("data") if isinstance(value, dict) and isinstance(value.get("data"), dict) else value
    positions, count = first(inner, "positions"), first(inner, "count")
    if not isinstance(positions, list) or not positions:
        return
    base, _, query = request.url.partition("?")
    domain = re.search(r"domain=[\w.-]+", query)
    tail = f"?{domain[0]}" if domain else ""
    for one in positions:
        if isinstance(one, dict) and one.get("id") and not (one.get("job_description") or one.get("jobDescription")):
            yield request._replace(
                url=f"{base.partition('/api/')[0]}/api/apply/v2/jobs/{one['id']}{tail}", id=str(one["id"])
            )
    start = asked(request, "start") + len(positions)
    if isinstance(count, int) and start < count:
        yield turned(request, start=start)


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
    following=_following,
    terms=Terms(forbidden="many boards' robots.txt close /api/", seen="2026-11-22"),
    left=(("t_update", "changes with every edit"), ("domain", "the tenant's address, no employer's name")),
)
