"""Rippling: ``api.rippling.com/platform/api/ats/v1/board/{board}/jobs`` (v2 with pages), list and detail.

History
    2026-11  The list names title, department and places; texts, pay and dates stand in the detail. 100 requests in
             ten minutes are allowed.

Notes
    ``workLocation.label`` may read "Remote (United States)" or "Hybrid - Oslo, Norway".
"""

from postingkit.sources.base import Field, Part, Shape, Terms, details, pay, place, platform

SOURCE = platform(
    "rippling",
    shapes=(
        Shape("*", "uuid name url workLocation|workLocations|department"),
        Shape("items/*", "id name url locations department"),
        Shape("", "uuid name description/role|workLocations"),
    ),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "companyName"),
        Field("hiring_organization/department", "department/label department/name"),
        Field("job_location", "workLocation/label workLocations/* workLocations/*/label"),
        Field("job_location", "locations/*", place("city", "state", "country", name="name")),
        Field("workplace_type", "locations/*/workplaceType workLocation/label workLocations/*"),
        Field("employment_type", "employmentType/label employmentType/id"),
        Field(
            "compensation", "payRangeDetails/*", pay("rangeStart", "rangeEnd", "currency", "frequency", note="location")
        ),
        Field("date_posted", "createdOn"),
    ),
    body=(Part("description/company"), Part("description/role"), Part("description")),
    id="uuid id",
    board_in=r"rippling\.com/(?:platform/api/ats/v\d/board/)?(?:[a-z]{2}-[A-Z]{2}/)?([\w-]+)/jobs",
    url="url",
    endpoints=(
        (
            r"https?://ats\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/|embed/)?([\w-]+)/jobs/(?P<id>[0-9a-f-]{36})",
            r"https://api.rippling.com/platform/api/ats/v1/board/\1/jobs/\2",
        ),
        (
            r"https?://ats\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/|embed/)?([\w-]+)",
            r"https://api.rippling.com/platform/api/ats/v1/board/\1/jobs",
        ),
    ),
    follows=(details("* items/*", "uuid id"),),
    terms=Terms(documented=True, delay=6.0, seen="2026-11-22"),
)
