"""BambooHR: the careers page's own calls, ``/careers/list`` and ``/careers/{id}/detail``.

History
    2026-11  The list has neither texts nor dates; the detail has both, under ``result.jobOpening``.

Notes
    ``location.state`` may hold a country. ``locationType`` is "0" on site, "1" remote, "2" hybrid, as the careers
    page shows them; a remote job's place stands under ``atsLocation``.
"""

from collections.abc import Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, find, flag, payload_of, place, plain, platform

_ats = place("city", "state", "country")
_WHERE = {"0": "on_site", "1": "remote", "2": "hybrid"}


def _where(value: Any) -> Iterator[tuple[Any, str]]:
    if kind := _WHERE.get(plain(value)):
        yield kind, plain(value)


def _following(document: Document, request: Request) -> Iterator[Request]:
    for _, key in find(payload_of(document), "result/*/id"):
        if str(key).isdigit():
            yield request._replace(url=request.url.rpartition("/")[0] + f"/{key}/detail", id=str(key))


SOURCE = platform(
    "bamboohr",
    shapes=(
        Shape("result/*", "jobOpeningName employmentStatusLabel|atsLocation|id"),
        Shape("result/jobOpening", "jobOpeningName"),
    ),
    fields=(
        Field("title", "jobOpeningName"),
        Field("hiring_organization/department", "departmentLabel"),
        Field("job_location", "atsLocation", _ats),
        Field("job_location", "", place("locationCity", "locationState", "locationCountry")),
        Field("job_location", "location", place("city", "state", "addressCountry", postal="postalCode")),
        Field("workplace_type", "isRemote", flag("remote")),
        Field("workplace_type", "locationType", _where),
        Field("employment_type", "employmentStatusLabel"),
        Field("compensation", "compensation"),
        Field("date_posted", "datePosted"),
    ),
    body=(Part("description"),),
    board_in=r"//([\w-]+)\.bamboohr\.com",
    url="jobOpeningShareUrl",
    endpoints=(
        (
            r"https?://(?!www\.)([\w-]+)\.bamboohr\.com/(?:careers|jobs)/(?P<id>\d+)",
            r"https://\1.bamboohr.com/careers/\2/detail",
        ),
        (r"https?://(?!www\.)([\w-]+)\.bamboohr\.com", r"https://\1.bamboohr.com/careers/list"),
    ),
    follows=(_following,),
    terms=Terms(forbidden="BambooHR's terms forbid automated reading", seen="2026-11-22"),
    left=(("minimumExperience", "a choice of a menu"),),
)
