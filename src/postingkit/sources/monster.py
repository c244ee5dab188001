"""Monster: the partner feed, RSS with ``postingId`` and ``JobBody``.

History
    2025-02  ``JobStatus`` is FULL_TIME or PART_TIME, ``JobType`` PERMANENT, INTERN and the like; ``State`` is a code of
             three letters of the board's own.
"""

from postingkit.sources.base import Field, Part, Shape, pay, place, platform

SOURCE = platform(
    "monster",
    shapes=(Shape("rss/channel/item/*", "postingId title JobBody"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "CompanyName"),
        Field("job_location", "", place("JobCity", "", "Country", postal="JobPostalCode")),
        Field("employment_type", "JobStatus JobType"),
        Field("compensation", "", pay("SalaryMin", "SalaryMax", "SalaryCurrency", "SalaryType")),
        Field("date_posted", "JobActiveDate"),
        Field("valid_through", "JobExpireDate"),
    ),
    body=(Part("JobBody"),),
    id="postingId",
    url="guid link",
    left=(
        ("State, Latitude, Longitude", "codes of the place"),
        ("JobType", '"PERMANENT": how long it lasts, not how much it is'),
        ("JobCategory, JobOccupation, JobLevel, Industry", "classes of the board"),
        ("siretNumber", "a register's number"),
    ),
)
