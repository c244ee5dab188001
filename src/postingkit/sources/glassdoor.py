"""Glassdoor: results of its search pages as scrapers keep them.

History
    2026-06  ``[{"jobTitle", "jobLink", "job_location", "jobSalary", "jobDate"}]``.

Notes
    ``jobSalary`` may be Glassdoor's estimate: the page marks it, the data does not. No currency but a sign.
    ``jobDate`` counts days from the day of the request ("30d+"). The employer is not in the data.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, platform

SOURCE = platform(
    "glassdoor",
    shapes=(Shape("*", "jobTitle jobLink job_location|jobSalary"),),
    fields=(
        Field("title", "jobTitle"),
        Field("hiring_organization/name", "company companyName"),
        Field("job_location", "job_location"),
        Field("compensation", "jobSalary"),
    ),
    body=(Part("description"),),
    id="jobLink",
    url="jobLink",
    terms=Terms(forbidden="Glassdoor's terms forbid automated reading", seen="2026-11-22"),
    left=(("jobDate", 'counts from the day of the request: "30d+"'),),
)
