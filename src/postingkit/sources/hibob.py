"""HiBob: the careers site's own call, ``{tenant}.careers.hibob.com/api/job-ad``, which wants the tenant in a header.

History
    2026-09  ``jobAdDetails`` with the text in four pieces; pay as ``payTransparency...`` where the tenant shows it.

Notes
    ``site`` is the office's name: a town, a town's code ("IL"), "New York Studio", "EMEA". ``sectionLabels`` are the
    tenant's own headings where it has some.
"""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Request, Shape, pay, platform
from postingkit.sources.base.loose import places


def _site(value: Any) -> Iterable[tuple[Any, str]]:
    yield from places({"name": value.get("site"), "country": value.get("country")})


def _first(url: str) -> Request | None:
    match = re.match(r"https?://([\w-]+)\.careers\.hibob\.com", url)
    headers = (("companyIdentifier", match[1]),) if match else ()
    return (
        Request(f"https://{match[1]}.careers.hibob.com/api/job-ad", headers=headers, board=match[1]) if match else None
    )


SOURCE = platform(
    "hibob",
    shapes=(Shape("jobAdDetails/*", "title id"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "", _site),
        Field("workplace_type", "workspaceType"),
        Field("workplace_type", "workspaceTypeId"),
        Field("employment_type", "employmentType"),
        Field(
            "compensation",
            "",
            pay(
                "payTransparencyMinSalary",
                "payTransparencyMaxSalary",
                "payTransparencySalaryCurrency",
                "payTransparencySalaryPayPeriod",
            ),
        ),
        Field("date_posted", "publishedAt"),
        Field("in_language", "language"),
    ),
    body=(
        Part("description", "/sectionLabels/description"),
        Part("responsibilities", "Responsibilities"),
        Part("requirements", "Requirements"),
        Part("benefits", "Benefits"),
    ),
    board_in=r"//([\w-]+)\.careers\.hibob\.com",
    language="language",
    first=_first,
    left=(
        ("departmentId, employmentTypeId, siteId, filterGroups", "keys of the search"),
        ("payTransparencySalaryAdditionalInfo", "words beside the amounts"),
    ),
)
