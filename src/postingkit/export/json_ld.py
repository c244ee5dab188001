r"""JSON-LD: a posting as a schema.org JobPosting, alone or in an HTML snippet for its page.

Properties and their types: https://schema.org/JobPosting. Where Google for Jobs asks for a certain word
(``employmentType``, ``unitText``, ``credentialCategory``) that word is written; ``google.py`` says what it misses.
``validThrough`` is the last day of the posting as stated, else the fixed last day to apply.
"""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal
from html import escape
from typing import Any

from postingkit.export.body import html_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import apply_url, expires, printable, url_of, web
from postingkit.model import Contact, Education, Experience, JobPosting, Pay, Place

Json = dict[str, Any]

_CREDENTIALS = {
    "high_school": "high school",
    "associate": "associate degree",
    "bachelor": "bachelor degree",
    "master": "postgraduate degree",
    "professional": "postgraduate degree",
    "doctorate": "postgraduate degree",
    "certificate": "professional certificate",
}
"""Levels of education in Google's words for ``credentialCategory``."""

_INCENTIVES = ("bonus", "commission", "equity")
# In a script element these would end it, open a comment or end a line of JavaScript
_IN_SCRIPT = tuple((char, f"\\u{ord(char):04x}") for char in "<>&\u2028\u2029")


def job_posting(posting: JobPosting) -> Json:
    """Return a posting as a schema.org JobPosting; what the record does not say is left out."""
    organization = posting.hiring_organization
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": posting.title,
            "description": html_of(posting),
            "url": url_of(posting),
            "identifier": posting.identifier
            and _typed("PropertyValue", name=organization.name, value=posting.identifier),
            "datePosted": posting.date_posted,
            "validThrough": expires(posting),
            "jobStartDate": posting.job_start_date,
            "hiringOrganization": _typed(
                "Organization",
                name=organization.name,
                sameAs=web(organization.url),
                department=_typed("Organization", name=organization.department),
                description=organization.description,
            ),
            "jobLocation": _compact(map(_place, posting.job_location)),
            "jobLocationType": "TELECOMMUTE" if posting.workplace_type == "remote" else None,
            "applicantLocationRequirements": _compact(
                _typed("AdministrativeArea", name=name) for name in posting.applicant_location_requirements
            ),
            "employmentType": _compact(posting.employment_type),
            "workHours": posting.work_hours,
            "baseSalary": _compact(_salary(pay) for pay in posting.compensation if pay.kind == "base"),
            "incentiveCompensation": _compact(pay.raw for pay in posting.compensation if pay.kind in _INCENTIVES),
            "jobBenefits": _compact(posting.benefits),
            "responsibilities": _compact(posting.responsibilities),
            "qualifications": _compact(line.text for line in posting.qualifications),
            "educationRequirements": _compact(
                _education(one) for one in posting.education if one.modality != "preferred"
            ),
            "experienceRequirements": _compact(
                _experience(one) for one in posting.experience if one.modality != "preferred"
            ),
            "applicationContact": _compact(map(_contact, posting.contacts)),
        }
    )


def _place(place: Place) -> Json | None:
    """Return a place with its address, or with its own words."""
    address = _typed(
        "PostalAddress",
        streetAddress=place.street_address,
        addressLocality=place.address_locality,
        addressRegion=place.address_region,
        postalCode=place.postal_code,
        addressCountry=place.address_country,
    )
    return _typed("Place", address=address or place.raw)


def _salary(pay: Pay) -> Json | None:
    """Return pay as an amount or a range."""
    single = pay.min is not None and pay.min == pay.max
    value = _typed(
        "QuantitativeValue",
        value=pay.min if single else None,
        minValue=None if single else pay.min,
        maxValue=None if single else pay.max,
        unitText=pay.unit,
    )
    return _typed("MonetaryAmount", currency=pay.currency, value=value, description=pay.applies_to)


def _education(one: Education) -> Json | None:
    return _typed(
        "EducationalOccupationalCredential",
        credentialCategory=_CREDENTIALS[one.level],
        educationalLevel=one.level.replace("_", " "),
        about=one.field,
    )


def _experience(one: Experience) -> Json | None:
    months = int((one.years_min or 0) * 12)
    kind = "OccupationalExperienceRequirements"
    return _typed(kind, monthsOfExperience=months, description=one.area) if months else None


def _contact(contact: Contact) -> Json | None:
    """Return a contact as a contact point."""
    phone = contact.phone and contact.phone + (f";ext={contact.phone_extension}" if contact.phone_extension else "")
    return _typed(
        "ContactPoint",
        name=contact.name,
        contactType=contact.title,
        email=contact.email,
        telephone=phone,
        url=web(contact.url),
    )


def _typed(kind: str, **values: Any) -> Json | None:
    """Return an object of a schema.org type; None when it would say nothing."""
    said = _filled(values)
    return {"@type": kind, **said} if said else None


def _filled(values: Json) -> Json:
    return {key: value for key, value in values.items() if value not in (None, "", [])}


def _compact(values: Iterable[Any]) -> Any:
    """Return the values that say something; one alone without its list, since JSON-LD takes both to mean the same."""
    said = [value for value in values if value]
    return said[0] if len(said) == 1 else said


def dumps(value: Any, *, indent: int | None = None) -> str:
    """Return JSON: text as it is, dates in ISO 8601, decimals as numbers."""
    return printable(json.dumps(value, default=_plain, ensure_ascii=False, indent=indent))


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat()


def write_json_ld(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[str]:
    """Yield the postings as one JSON-LD document: an object, or an array of them."""
    first, *more = map(job_posting, postings)
    yield dumps([first, *more] if more else first, indent=2)
    yield "\n"


def script_of(posting: JobPosting) -> str:
    """Return the element that a posting's page needs for search engines; no text can end it early."""
    data = dumps(job_posting(posting))
    for char, escaped in _IN_SCRIPT:
        data = data.replace(char, escaped)
    return f'<script type="application/ld+json">{data}</script>'


def write_html(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[str]:
    """Yield the postings as HTML snippets: what search engines read, then an article that people read."""
    for posting in postings:
        yield f"{script_of(posting)}\n<article>\n<h2>{_text(posting.title or '')}</h2>\n"
        name = posting.hiring_organization.name
        if name:
            yield f"<p>{_text(name)}</p>\n"
        yield f"{printable(html_of(posting))}\n"
        url = apply_url(posting)
        if url:
            yield f'<p><a href="{_text(url)}">Apply</a></p>\n'
        yield "</article>\n"


def _text(words: str) -> str:
    return escape(printable(words))
