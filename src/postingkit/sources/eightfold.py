"""Eightfold: the careers page's own calls, ``/api/apply/v2/jobs`` and ``/api/pcsx/search``.

Field map (gathered 2026-11)
    title                           name, posting_name
    hiring_organization/department  department
    identifier                      display_job_id, displayJobId, ats_job_id
    job_location                    locations/*, location
    workplace_type                  work_location_option, workLocationOption
    employment_type                 type, employment_type
    date_posted                     t_create, postedTs
    description                     job_description, jobDescription

History
    2026-11  ``positions`` with or without ``job_description``; times in seconds. Its sitemap names pages alone and
             is refused as a listing.
"""

from __future__ import annotations

from postingkit.sources.base import Field, Part, Shape, Terms, day, employment, place_words, platform, workplace

SOURCE = platform(
    "eightfold",
    shapes=(
        Shape("positions/*", "id name location|locations canonicalPositionUrl|t_create|positionUrl"),
        Shape("data/positions/*", "id name location|locations|standardizedLocations"),
        Shape("", "id name canonicalPositionUrl job_description"),
    ),
    fields=(
        Field("title", "name posting_name"),
        Field("hiring_organization/department", "department"),
        Field("identifier", "display_job_id displayJobId ats_job_id"),
        Field("job_location", "locations/*", place_words),
        Field("job_location", "location", place_words),
        Field("workplace_type", "work_location_option workLocationOption", workplace),
        Field("employment_type", "type employment_type", employment),
        Field("date_posted", "t_create postedTs", day),
    ),
    body=(Part("job_description"), Part("jobDescription")),
    board="/domain",
    url="canonicalPositionUrl",
    terms=Terms(forbidden="many boards' robots.txt close /api/", seen="2026-11-22"),
    left=(("t_update", "changes with every edit"), ("domain", "the tenant's address, no employer's name")),
)
