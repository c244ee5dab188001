"""Manatal: career pages, ``api.manatal.com/open/v3/career-page/{board}/jobs/``.

History
    2026-11  Pages of ``results`` with full texts. The feed names no employer and no dates.

Notes
    Pay counts only while ``is_salary_visible`` is true. ``state`` may begin with "State of".
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, flag, next_link, pay, place, platform

_range = pay("salary_min", "salary_max", "currency", "salary_period")


def _compensation(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, dict) and value.get("is_salary_visible") is True:
        yield from _range(value)


SOURCE = platform(
    "manatal",
    shapes=(Shape("results/*", "hash position_name"), Shape("", "hash position_name")),
    fields=(
        Field("title", "position_name"),
        Field("hiring_organization/name", "organization_name company_name"),
        Field("job_location", "", place("city", "state", "country", "address", "zipcode", name="location_display")),
        Field("workplace_type", "is_remote", flag("remote")),
        Field("employment_type", "contract_details"),
        Field("compensation", "", _compensation),
    ),
    body=(Part("description"),),
    id="hash",
    board_in=r"(?:careers-page\.com|career-page)/([\w-]+)",
    endpoints=(
        (r"https?://(?:www\.)?careers-page\.com/([\w-]+)", r"https://api.manatal.com/open/v3/career-page/\1/jobs/"),
    ),
    follows=(next_link("next"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(("is_pinned_in_career_page", "the page's layout"),),
)
