"""Gem: job boards, ``api.gem.com/job_board/v0/{board}/job_posts/``.

History
    2026-11  A bare list shaped after Greenhouse's, with pay, place and employment type of its own.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, pay, platform

SOURCE = platform(
    "gem",
    shapes=(
        Shape("*", "title absolute_url content_plain|first_published_at location_type|employment_type"),
        Shape("job_posts/*", "title absolute_url content_plain|first_published_at"),
        Shape("", "title absolute_url content_plain location_type|employment_type"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company_name organization_name"),
        Field("hiring_organization/department", "departments/*/name"),
        Field("identifier", "requisition_id"),
        Field("job_location", "location/name"),
        Field("job_location", "offices/*/location/name offices/*/name"),
        Field("workplace_type", "location_type"),
        Field("employment_type", "employment_type"),
        Field("compensation", "compensation", pay("min", "max", "currency", "interval")),
        Field("compensation", "compensation_text"),
        Field("date_posted", "first_published_at"),
        Field("date_posted", "created_at"),
    ),
    body=(Part("content|content_plain"),),
    board_in=r"gem\.com/(?:job_board/v0/)?([\w-]+)",
    url="absolute_url",
    endpoints=((r"https?://jobs\.gem\.com/([\w-]+)", r"https://api.gem.com/job_board/v0/\1/job_posts/"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(("updated_at", "changes with every edit"), ("internal_job_id", "Gem's own key")),
)
