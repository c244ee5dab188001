"""Jooble: the XML that boards give to and get from Jooble, ``<jobs><job>`` with ``region`` and ``guid``.

History
    2025-09  ``region`` is an object of country, state and city, or plain words in feeds written by hand; ``salary``
             likewise. ``<jobs><job id="...">`` with ``<link>`` and ``<name>`` is the form that Jooble documents.

Notes
    ``date_updated`` is all there is for a date and changes with every edit: it is no date of posting.
"""

from postingkit.sources.base import Field, Part, Shape, contact, day_month, pay, place, platform

SOURCE = platform(
    "jooble",
    shapes=(
        Shape("jobs/job/*", "title region guid|referencenumber"),
        Shape("jobs/job/*", "name link region|description !job_details"),
        Shape("jobs/*", "title location snippet link company /totalCount"),
    ),
    fields=(
        Field("title", "title name"),
        Field("hiring_organization/name", "company"),
        Field("job_location", "region", place("city", "", "country")),
        Field("job_location", "region"),
        Field("job_location", "location"),
        Field("employment_type", "jobtype type"),
        Field("compensation", "salary", pay("min", "max", "currency", "rate")),
        Field("compensation", "salary"),
        Field("date_posted", "pubdate", day_month),
        Field("valid_through", "date_expired"),
        Field("valid_through", "expire", day_month),
        Field("contacts", "", contact(email="email", phone="phone")),
    ),
    body=(Part("description|snippet"),),
    id="guid referencenumber @id id",
    url="url link",
    left=(
        ("referencenumber", "the board's own key"),
        ("currency", "where no amount stands beside it"),
        ("cpc", "what a click costs"),
        ("date_updated, updated", "changes with every edit"),
    ),
)
