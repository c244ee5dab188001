"""StartupJobs: the Czech board's partner feed, ``{"offers": [...]}`` and ``<offers><offer>``.

History
    2025-11  The same record in JSON and XML; towns as "Praha, Česko"; ``lastUpdate`` in JSON alone.
"""

from postingkit.sources.base import Field, Part, Shape, pay, platform

SOURCE = platform(
    "startup_jobs",
    shapes=(Shape("offers/*", "position startup url"), Shape("offers/offer/*", "position startup url")),
    fields=(
        Field("title", "position"),
        Field("hiring_organization/name", "startup"),
        Field("job_location", "cities/* cities/city/*"),
        Field("employment_type", "jobtypes/* jobtypes/jobtype/*"),
        Field("workplace_type", "collaborations/*"),
        Field("compensation", "salary", pay("min", "max", "currency", "measure")),
    ),
    body=(Part("description"),),
    url="url",
    left=(("lastUpdate", "changes with every edit"), ("startupURL", "the employer's page on the board")),
)
