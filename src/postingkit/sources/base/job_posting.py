"""The table of schema.org's JobPosting, in a page's markup or a feed's item."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, get_args

from postingkit.fields.education import find_education
from postingkit.fields.experience import find_experience
from postingkit.model.pay import Pay
from postingkit.model.requirements import Education, Experience
from postingkit.sources.base import contact, first, lines, locale, pay, pay_words, place, place_words, words
from postingkit.sources.base.body import Part
from postingkit.sources.base.pay import currency_of, unit_of
from postingkit.sources.base.table import Field
from postingkit.sources.base.words import plain
from postingkit.terms import EducationLevel

_address = place(
    locality="addressLocality",
    region="addressRegion",
    country="addressCountry",
    street="streetAddress",
    postal="postalCode",
    name="name",
)


def places(value: Any) -> Iterator[tuple[Any, str]]:
    """Read a Place, its address, a string, or a list of any of them."""
    if isinstance(value, list):
        for one in value:
            yield from places(one)
    elif isinstance(value, dict):
        address = value.get("address")
        if isinstance(address, list):
            yield from places(address)
        elif isinstance(address, dict):
            yield from _address(address)
        elif isinstance(address, str):
            yield from place_words(address)
        else:
            yield from _address(value)
    else:
        yield from place_words(value)


_amounts = pay("minValue", "maxValue", "currency", "unitText", "value", note="description")


def salary(value: Any) -> Iterator[tuple[Any, str]]:
    """Read a MonetaryAmount in its many spellings: nested, flat, a number, or words."""
    if isinstance(value, list):
        for one in value:
            yield from salary(one)
        return
    if not isinstance(value, dict):
        yield from pay_words(value)
        return
    inner = value.get("value")
    currency = value.get("currency") or value.get("salaryCurrency")
    if isinstance(inner, list):
        inner = inner[0] if inner else None
    flat = {**value, **inner} if isinstance(inner, dict) else value
    if not flat.get("unitText"):
        flat = {**flat, "unitText": value.get("unitText") or flat.get("unitCode") or flat.get("duration")}
    found = list(_amounts({**flat, "currency": currency or flat.get("currency")}))
    if not found and isinstance(flat.get("value"), str):
        known = {"currency": currency_of(currency), "unit": unit_of(flat.get("unitText"))}
        found = [(_completed(read, known), quote) for read, quote in pay_words(flat["value"])]
    yield from found


def _completed(read: Pay, known: dict[str, Any]) -> Pay:
    """Return pay read from words, with the currency and unit given beside them where the words have none."""
    return read.model_copy(update={part: value for part, value in known.items() if getattr(read, part) is None})


_HASH = re.compile(r"[0-9a-fA-F-]{24,}")


def identifier(value: Any) -> Iterator[tuple[Any, str]]:
    """Read the employer's number, a string or a PropertyValue."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("value") or value.get("@value")
    text = plain(value)
    # An address or a slug ("acme-devops-engineer") is the site's own key, not the employer's number.
    slug = len(text) > 40 or "://" in text or _HASH.fullmatch(text) or not any(c.isdigit() for c in text)
    if text and not slug:
        yield text, text


def area(value: Any) -> Iterator[tuple[Any, str]]:
    """Read where applicants may live: names, or objects that hold one."""
    for one in value if isinstance(value, list) else [value]:
        yield from words(one.get("name") or one.get("addressCountry") if isinstance(one, dict) else one)


_LEVELS: dict[str, EducationLevel] = {
    "high school": "high_school",
    "associate degree": "associate",
    "bachelor degree": "bachelor",
    "postgraduate degree": "master",
    "professional certificate": "certificate",
}
_EXACT: dict[str, EducationLevel] = {level.replace("_", " "): level for level in get_args(EducationLevel)}
_SHORT = 100
"""Most characters of the name of a subject or an area."""


def _short(value: Any) -> str | None:
    """Return a subject or area of work, which is a few words; longer text is a description of something else."""
    text = plain(value.get("name") if isinstance(value, dict) else value)
    return text if text and len(text) <= _SHORT else None


def _education(value: Any) -> Iterator[tuple[Any, str]]:
    """Yield the degrees that are asked for."""
    for one in value if isinstance(value, list) else [value]:
        given = one if isinstance(one, dict) else {}
        text = plain(given.get("credentialCategory") or given.get("name") if given else one)
        exact = plain(given.get("educationalLevel")).lower()
        if level := _EXACT.get(exact) or _LEVELS.get(text.lower()):
            field = _short(given.get("about"))
            yield (
                Education(level=level, field=field, modality="required"),
                ", ".join(filter(None, (text or exact, field))),
            )
        else:
            for claim in find_education(text, hint="Education requirements"):
                yield claim.value, text


def experience(value: Any) -> Iterator[tuple[Any, str]]:
    """Read the years of experience that are asked for: an OccupationalExperienceRequirements, or words."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            months = plain(one.get("monthsOfExperience"))
            if months.isdigit() and 0 < int(months) <= 720:
                years = Decimal(months) / 12
                area = _short(one.get("description"))
                read = Experience(years_min=round(years, 2), area=area, modality="required")
                yield read, ", ".join(filter(None, (months, area)))
        else:
            for claim in find_experience(plain(one), hint="Experience requirements"):
                yield claim.value, claim.quote


_contact = contact(name="name", title="contactType", email="email", phone="telephone", url="url")


def _person(value: Any) -> Iterator[tuple[Any, str]]:
    """Read a ContactPoint; its telephone may end in an extension as RFC 3966 writes it: "+442071234567;ext=207"."""
    phone, sign, extension = plain(first(value, "telephone")).partition(";ext=")
    for person, quote in _contact({**value, "telephone": phone} if sign else value):
        yield (person.model_copy(update={"phone_extension": extension}) if sign else person), quote


def _page(value: Any) -> Iterator[tuple[Any, str]]:
    text = plain(value)
    if text.startswith(("https://", "http://")) and "." in text and " " not in text:
        yield text, text


def _language(value: Any) -> Iterator[tuple[Any, str]]:
    yield from locale(value.get("alternateName") or value.get("name") if isinstance(value, dict) else value)


FIELDS = (
    Field("title", "title"),
    Field("title", "name"),
    Field("hiring_organization/name", "hiringOrganization/*/name"),
    Field("hiring_organization/name", "hiringOrganization/*/legalName"),
    Field("hiring_organization/name", "hiringOrganization"),
    Field("hiring_organization/department", "hiringOrganization/department/name employmentUnit/name"),
    Field("hiring_organization/description", "hiringOrganization/*/description"),
    Field("hiring_organization/url", "hiringOrganization/*/sameAs/*", _page),
    Field("hiring_organization/url", "hiringOrganization/*/url/*", _page),
    Field("identifier", "identifier", identifier),
    Field("job_location", "jobLocation", places),
    Field("workplace_type", "jobLocationType/*"),
    Field("applicant_location_requirements", "applicantLocationRequirements", area),
    Field("employment_type", "employmentType"),
    Field("work_hours", "workHours"),
    Field("compensation", "baseSalary", salary),
    Field("date_posted", "datePosted"),
    Field("valid_through", "validThrough"),
    Field("job_start_date", "jobStartDate"),
    Field("education", "educationRequirements", _education),
    Field("experience", "experienceRequirements", experience),
    Field("application/methods", "applicationContact/url"),
    Field("contacts", "applicationContact/*", _person),
    Field("benefits", "jobBenefits", lines),
    Field("benefits", "benefits", lines),
    Field("benefits", "incentiveCompensation", lines, beside=True),
    Field("in_language", "inLanguage", _language),
)

BODY = (
    Part("description|jobDescription"),
    Part("responsibilities", "Responsibilities"),
    Part("qualifications", "Qualifications"),
    Part("skills", "Skills"),
    Part("incentiveCompensation", "Incentive compensation"),
    Part("interview_process", "Interview process"),  # no word of schema.org; boards of start-ups state it
)
