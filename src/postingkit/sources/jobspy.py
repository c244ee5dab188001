"""JobSpy: rows of many boards' postings as this scraper writes them, in JSON or in CSV.

History
    2024-06  ``interval, min_amount, max_amount, currency``; the text in Markdown.
    2026-05  ``salary_source`` says whether the board stated the pay ("direct_data") or JobSpy read it in the text.

Notes
    A format, no platform: ``site`` names the board. ``job_url`` is the board's page, ``job_url_direct`` the employer's.
"""

from postingkit.sources.base import Field, Part, Shape, flag, pay, platform

_SIGNS = "site job_url title company job_type|is_remote|min_amount"
SOURCE = platform(
    "jobspy",
    shapes=(Shape("*", _SIGNS), Shape("", _SIGNS), Shape("jobs/*", _SIGNS)),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company"),
        Field("hiring_organization/url", "company_url_direct"),
        Field("hiring_organization/description", "company_description"),
        Field("job_location", "location"),
        Field("workplace_type", "is_remote", flag("remote")),
        Field("workplace_type", "work_from_home_type"),
        Field("employment_type", "job_type"),
        Field("compensation", "", pay("min_amount", "max_amount", "currency", "interval")),
        Field("date_posted", "date_posted"),
        Field("application/methods", "job_url_direct"),
    ),
    body=(Part("description"),),
    url="job_url",
    is_platform=False,
    left=(
        ("salary_source", "where the amounts come from"),
        ("company_url, company_logo, company_rating, company_reviews_count", "the employer's page on the board"),
        ("company_addresses, company_num_employees, company_revenue, company_industry", "facts of the company"),
        ("emails", "every address in the text, whatever it is for"),
        ("skills, experience_range, job_level, job_function, listing_type", "menus of the boards"),
        ("vacancy_count", "the record has no field for it"),
    ),
)
