"""DigitalRecruiters (Cegid): the export of an employer's ads, ``{"ads": [...]}``.

History
    2025-11  Texts in HTML; the address in parts; ``salary`` with French words for its period ("Horaire", "Annuel").
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, contact, pay, place, plain, platform

_place = place("city", "state", "country", "street", "zip")


def _recruiter(value: Any) -> Iterable[tuple[Any, str]]:
    name = (
        " ".join(filter(None, (plain(value.get("firstname")), plain(value.get("lastname")))))
        if isinstance(value, dict)
        else ""
    )
    yield from contact(name="name", email="email", phone="phone")({**value, "name": name} if name else {})


SOURCE = platform(
    "digitalrecruiters",
    shapes=(Shape("ads/*", "title reference contract_type|contract_work_period"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "brand/name"),
        Field("hiring_organization/department", "entity/public_name"),
        Field("identifier", "reference"),
        Field("job_location", "address/parts", _place),
        Field("job_location", "address/formatted"),
        Field("employment_type", "contract_work_period contract_type"),
        Field("compensation", "salary", pay("min", "max", "currency", "kind")),
        Field("date_posted", "published_at"),
        Field("application/methods", "apply_url"),
        Field("contacts", "referent_recruiter", _recruiter),
        Field("in_language", "locale"),
    ),
    body=(Part("description", "Description"), Part("profile", "Profil recherché")),
    id="reference",
    url="apply_url",
    left=(
        ("entity/hierarchy, entity/internal_ref", "the employer's own order of shops"),
        ("entity/address, address/formatted, address/position", "the place again"),
        ("contract_duration", "a length without a start"),
        ("salary/kind, salary/rate_type, salary/currency", "kind of pay without an amount"),
        ("catch_phrase", "an extract"),
        ("experience_level, education_level", "choices of a menu"),
        ("service, service_internal_ref", "the employer's own classes"),
        ("skills", "words for the search"),
    ),
)
