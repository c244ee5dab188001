"""Jobs.cz and Prace.cz (LMC, Alma Career): the widget of an employer's careers page, GraphQL ``widget.jobAd``.

History
    2024-02  One ad a response. Places in parts, with two house numbers; periods and currencies in Czech.

Notes
    ``contactCompanyName`` is the agency or group that advertises, ``companyName`` the employer.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, contact, lines, pay, place, plain, platform

_NUMBERS = ("number", "orientationNumber")
_parts = place("city", "region", "country", "street", "zip")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, dict):
        number = "/".join(filter(None, (plain(value.get(key)) for key in _NUMBERS)))
        street = " ".join(filter(None, (plain(value.get("street")), number)))
        yield from _parts({**value, "street": street if plain(value.get("street")) else ""})


_person = contact("contact/firstName+contact/surname", email="email", phone="phone")

SOURCE = platform(
    "jobs_cz",
    shapes=(
        Shape("data/widget/jobAd", "title content|employer"),
        Shape("data/widget/jobAdList/jobAds/*", "title locations|employer"),
        Shape("*/data/widget/jobAd", "title content|employer"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "employer/companyName"),
        Field("hiring_organization/name", "employer/contactCompanyName"),
        Field("job_location", "locations/*", _place),
        Field("employment_type", "parameters/employmentTypes/*"),
        Field("work_hours", "parameters/hoursPerWeek"),
        Field("compensation", "salary", pay("min", "max", "currency", "period")),
        Field("benefits", "parameters/benefits", lines),
        Field("date_posted", "validFrom"),
        Field("job_start_date", "parameters/start"),
        Field("contacts", "employer", _person),
    ),
    body=(
        Part("headerText"),
        Part("content/htmlContent"),
        Part("content/sections/*", key="title", text="htmlContent"),
        Part("content/sections/*", key="title", text="content"),
    ),
    left=(
        ("__typename", "the types of the answer"),
        ("parameters/contractTypes", '"pracovní smlouva": an employee, for whatever time'),
        ("teaser", "an extract of the text"),
        ("fields, professions, medallion", "classes and decoration of the widget"),
        ("requiredEducation, requiredLanguages", "choices of a menu"),
        ("footer", "the employer again"),
    ),
)
