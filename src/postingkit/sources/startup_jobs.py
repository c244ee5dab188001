"""StartupJobs: the Czech board's partner feed, ``{"offers": [...]}`` and ``<offers><offer>``.

Field map (gathered 2026-11)
    title                     position
    hiring_organization/name  startup
    job_location              cities/*, cities/city/*
    employment_type           jobtypes/*, jobtypes/jobtype/*
    workplace_type            collaborations/*
    compensation              salary
    description               description

History
    2025-11  The same record in JSON and XML; towns as "Praha, Česko"; ``lastUpdate`` in JSON alone.
"""

from __future__ import annotations

from postingkit.sources.base import Field, Part, Shape, employment, pay, place_words, platform, workplace

SOURCE = platform(
    "startup_jobs",
    shapes=(
        Shape("offers/*", "position startup url"),
        Shape("offers/offer/*", "position startup url"),
    ),
    fields=(
        Field("title", "position"),
        Field("hiring_organization/name", "startup"),
        Field("job_location", "cities/* cities/city/*", place_words),
        Field("employment_type", "jobtypes/* jobtypes/jobtype/*", employment),
        Field("workplace_type", "collaborations/*", workplace),
        Field("compensation", "salary", pay("min", "max", "currency", "measure")),
    ),
    body=(Part("description"),),
    url="url",
    left=(("lastUpdate", "changes with every edit"), ("startupURL", "the employer's page on the board")),
)
