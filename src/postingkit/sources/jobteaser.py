"""JobTeaser: the partner feed ``<jobs><job><job_details>``.

History
    2025-09  Groups ``job_details``, ``job_dates``, ``job_locations``, ``company``; ``remote_type`` "Not specified".
"""

from postingkit.sources.base import Field, Part, Shape, place, platform

SOURCE = platform(
    "jobteaser",
    shapes=(Shape("jobs/job/*", "job_details/title job_locations|company"),),
    fields=(
        Field("title", "job_details/title"),
        Field("hiring_organization/name", "company/company_name"),
        Field("job_location", "job_locations/*", place("location_city", "location_state", "location_country_code")),
        Field("workplace_type", "job_details/remote_type"),
        Field("employment_type", "job_details/contract_type"),
        Field("date_posted", "job_dates/first_activated_at"),
        Field("job_start_date", "job_dates/start_date"),
    ),
    body=(Part("job_details/description"),),
    url="job_details/url",
    left=(("job_details/remote_type", '"Not specified"'), ("company_siren", "a number of the company register")),
)
