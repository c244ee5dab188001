"""Gem: job boards, ``api.gem.com/job_board/v0/{board}/job_posts/``.

Field map (gathered 2026-11)
    title                           title
    hiring_organization/name        company_name, organization_name
    hiring_organization/department  departments/*/name
    identifier                      requisition_id
    job_location                    location/name, offices/*/location/name, offices/*/name
    workplace_type                  location_type
    employment_type                 employment_type
    compensation                    compensation, compensation_text
    date_posted                     first_published_at, created_at
    description                     content, content_plain

History
    2026-11  A bare list shaped after Greenhouse's, with pay, place and employment type of its own.
"""

from __future__ import annotations

from postingkit.sources.base import (
    Field,
    Part,
    Shape,
    Terms,
    day,
    employment,
    pay,
    pay_words,
    place_words,
    platform,
    workplace,
)

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
        Field("job_location", "location/name", place_words),
        Field("job_location", "offices/*/location/name offices/*/name", place_words),
        Field("workplace_type", "location_type", workplace),
        Field("employment_type", "employment_type", employment),
        Field("compensation", "compensation", pay("min", "max", "currency", "interval")),
        Field("compensation", "compensation_text", pay_words),
        Field("date_posted", "first_published_at", day),
        Field("date_posted", "created_at", day),
    ),
    body=(Part("content|content_plain"),),
    board_in=r"gem\.com/(?:job_board/v0/)?([\w-]+)",
    url="absolute_url",
    endpoints=((r"https?://jobs\.gem\.com/([\w-]+)", r"https://api.gem.com/job_board/v0/\1/job_posts/"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(("updated_at", "changes with every edit"), ("internal_job_id", "Gem's own key")),
)
