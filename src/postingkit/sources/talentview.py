"""TalentView (Kelio): the partner feed ``<source><jobs><job>`` with ``html_description`` and ``html_profile``.

History
    2025-03  ``currency`` reads "euro"; ``job_type`` "Alternating" is an apprenticeship.

Notes
    ``created_at`` is when the offer was drafted, ``last_activation_at`` when it went online.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, employment, pay, place, plain, platform


def _type(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "Alternating", the feed's own word for an apprenticeship."""
    text = plain(value)
    if text == "Alternating":
        yield "OTHER", text
    else:
        yield from employment(text)


SOURCE = platform(
    "talentview",
    shapes=(Shape("source/jobs/job/*", "name html_description|html_profile|job_type"),),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "company/name"),
        Field("job_location", "address", place("city", "", "country", "street_number+street", "postal_code")),
        Field("workplace_type", "remote_level"),
        Field("employment_type", "working_time job_type", _type),
        Field("compensation", "salary", pay("min", "max", "currency")),
        Field("date_posted", "last_activation_at"),
        Field("date_posted", "created_at"),
        Field("job_start_date", "job_start_date"),
    ),
    body=(
        Part("html_description|description", "Description"),
        Part("html_profile|profile", "Profil recherché"),
        Part("company/company_description", "Entreprise"),
    ),
    url="url",
    left=(
        ("salary/currency", "where no amount stands beside it"),
        ("created_at", "the date of posting goes before"),
        ("tags, slug, video_id", "the page's own marks"),
    ),
)
