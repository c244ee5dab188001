"""Workday: the careers page's own calls, ``/wday/cxs/{tenant}/{site}/jobs`` and ``/wday/cxs/{tenant}/{site}{path}``.

History
    2026-11  The list answers POST in pages of at most 20, at most 2,000 rows; ``total`` is right on page one alone.

Notes
    ``postedOn`` is relative text ("Posted 30+ Days Ago") and counts from the day of the request: the detail's
    ``startDate`` is the date of posting. Several places read "3 Locations" in the list and stand in the detail.
    ``bulletFields`` begin with the requisition number.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, first, payload_of, plain, platform

_STEP = 20  # postings


def _number(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the requisition number among the list's bullet fields: "R49214", "JR-001234", not "Krakow, Poland"."""
    text = plain(value)
    if re.fullmatch(r"[A-Z]{0,4}[-_]?\d{3,}[-\w]{0,10}", text):
        yield text, text


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the requests for a page's postings, and for the next page."""
    value = payload_of(document)
    postings = first(value, "jobPostings")
    if not isinstance(postings, list) or not postings:
        return
    base = request.url.removesuffix("/jobs")
    for one in postings:
        if isinstance(one, dict) and isinstance(one.get("externalPath"), str):
            yield Request(base + one["externalPath"], board=request.board, id=one["externalPath"].rpartition("/")[2])
    asked = json.loads(request.body or b"{}")
    if len(postings) >= _STEP and asked.get("offset", 0) + _STEP < 2000:
        yield request._replace(body=json.dumps({**asked, "offset": asked.get("offset", 0) + _STEP}).encode())


def _first(url: str) -> Request | None:
    """Return the request for a site's postings, or for one of them."""
    match = re.match(
        r"https?://(([\w-]+)\.wd\d+\.myworkdayjobs(?:-impl)?\.com)/(?:[a-z]{2}-[A-Z]{2}/)?(?!wday/)([\w-]+)(/(?:job|details)/[^?#]+)?",
        url,
    ) or re.match(
        r"https?://(wd\d+\.myworkdaysite\.com)/(?:[a-z]{2}-[A-Z]{2}/)?recruiting/([\w-]+)/([\w-]+)(/(?:job|details)/[^?#]+)?",
        url,
    )
    if not match:
        return None
    host, tenant, site, path = match.groups()
    base = f"https://{host}/wday/cxs/{tenant}/{site}"
    if path:
        path = path.replace("/details/", "/job/")
        return Request(base + path, board=f"{tenant}/{site}", id=path.rpartition("/")[2])
    body = b'{"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": ""}'
    headers = (("Content-Type", "application/json"), ("Accept-Language", "en-US"))
    return Request(f"{base}/jobs", "POST", body, headers, board=f"{tenant}/{site}")


SOURCE = platform(
    "workday",
    shapes=(
        Shape("jobPostings/*", "title externalPath"),
        Shape("jobPostingInfo", "title jobReqId|jobPostingId|externalUrl"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "/hiringOrganization/name"),
        Field("identifier", "jobReqId"),
        Field("identifier", "bulletFields/*", _number),
        Field("job_location", "location additionalLocations/*"),
        Field("job_location", "locationsText"),
        Field("job_location", "country/descriptor"),
        Field("workplace_type", "remoteType"),
        Field("employment_type", "timeType"),
        Field("date_posted", "startDate"),
        Field("valid_through", "endDate"),
    ),
    body=(Part("jobDescription"),),
    id="externalPath externalUrl jobReqId id",
    id_in=r"/job/(?:[^/]+/)?([^/?#]+)$",
    board_in=r"(?:recruiting/|//(?=[\w-]+\.wd\d+\.myworkdayjobs))([\w-]+)",
    url="externalUrl",
    first=_first,
    follows=(_following,),
    terms=Terms(forbidden="Workday documents no public endpoint; its robots.txt decides", seen="2026-11-22"),
    left=(
        ("bulletFields", "the number is read; the others are the employer's own choice"),
        ("postedOn", 'counts from the day of the request: "Posted Today"'),
        ("facets", "the search's own counts"),
    ),
)
