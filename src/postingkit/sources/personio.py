"""Personio: the XML feed of a board, ``https://{board}.jobs.personio.de/xml``.

History
    2026-11  ``<workzag-jobs><position>``, with ``jobDescriptions`` of a name and HTML each.

Notes
    ``employmentType`` says permanent, intern, trainee, freelance or temporary; ``schedule`` says full or part time:
    both are read. ``office`` may be "Remote". The postings' page is ``/job/{id}`` on the same host, which the feed
    does not name.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from postingkit.model.requirements import Experience
from postingkit.sources.base import Field, Part, Shape, Terms, pay, plain, platform


def _years(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "2-5", "5-7", "lt-1", "15+"."""
    text = plain(value)
    match = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2})|\+)?", text)
    if match:
        yield Experience(years_min=Decimal(match[1]), years_max=Decimal(match[2]) if match[2] else None), text


SOURCE = platform(
    "personio",
    shapes=(Shape("workzag-jobs/position/*", "id name"),),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "subcompany"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "office additionalOffices/office/*"),
        Field("workplace_type", "office"),
        Field("employment_type", "schedule employmentType"),
        Field("compensation", "salaryInformation", pay("min", "max", "currencyCode", "type", "min")),
        Field("date_posted", "createdAt"),
        Field("experience", "yearsOfExperience", _years),
    ),
    body=(Part("jobDescriptions/jobDescription/*", key="name", text="value"),),
    board_in=r"//([\w-]+)\.jobs\.personio\.",
    endpoints=((r"https?://([\w-]+)\.jobs\.personio\.(de|com)", r"https://\1.jobs.personio.\2/xml?language=en"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("employmentType", '"permanent": how long it lasts, not how much it is'),
        ("recruitingCategory, occupation, occupationCategory, keywords", "classes and search words of the board"),
        ("seniority", "a choice of a menu"),
    ),
)
