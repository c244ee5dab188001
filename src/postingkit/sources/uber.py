"""Uber: the careers page's own search, ``POST www.uber.com/api/loadSearchJobsResults``.

History
    2026-11  ``data.results`` with texts in Markdown and places in parts.
"""

from postingkit.sources.base import Field, Part, Shape, place, platform

_place = place("city", "region", "countryName")

SOURCE = platform(
    "uber",
    shapes=(
        Shape("data/results/*", "title description location/countryName|allLocations"),
        Shape("*", "title allLocations|location/countryName"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "allLocations/*", _place),
        Field("job_location", "location", _place),
        Field("employment_type", "timeType"),
        Field("employment_type", "type", beside=True),
        Field("date_posted", "creationDate"),
    ),
    body=(Part("description"),),
    left=(
        ("updatedDate", "changes with every edit"),
        ("level, team, programAndPlatform", "the employer's own classes"),
    ),
)
