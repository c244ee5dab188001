"""Talentsoft (Cegid): the XML export of an employer's offers and the JSON of its front-office API.

History
    2025-10  ``/api/v2/offersummaries`` and details in JSON (a public employment service's own openings).
    2026-02  ``<offers><offer>`` exports of energy companies. ``salaryRange`` is abused for the subsidiary's name; pay
             stands in a custom field labelled "Rémunération".

Notes
    Elements end in ``Formatted`` for the HTML twin of a text. Dates are "20260101". ``entity`` and
    ``organisationName`` name units of the employer, not the employer.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    contact,
    day_month,
    pay_words,
    place,
    plain,
    platform,
    words,
)


def _labelled(word: str, read: Reader) -> Reader:
    """Return a reader of the custom fields whose label holds a word: "Rémunération", "Date de début"."""

    def found(value: Any) -> Iterable[tuple[Any, str]]:
        for one in value.values() if isinstance(value, dict) else ():
            if isinstance(one, dict) and word in plain(one.get("@label")).lower():
                yield from read(one.get("#text"))

    return found


def _company(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the subsidiary that some exports put where the pay range belongs, under a code that says so."""
    if isinstance(value, dict) and "SOCIETE" in plain(value.get("@clientcode")).upper():
        yield from words(value)


_LOCATION = "jobDescription/location"
_place = place("jobLocation", "regions/region", "countries/country")

SOURCE = platform(
    "talentsoft",
    shapes=(
        Shape("offers/offer/*", "jobDescription/title reference"),
        Shape("data/*", "title reference organisationName|contractType"),
        Shape("", "title reference contractType organisationName|description1"),
    ),
    fields=(
        Field("title", "jobDescription/title title"),
        Field("hiring_organization/name", "jobDescription/salaryRange", _company),
        Field("hiring_organization/department", "entity organisationName"),
        Field("identifier", "reference"),
        Field("job_location", _LOCATION, _place),
        Field("job_location", "geographicalLocation/*/label"),
        Field("job_location", "", place("department/*/label", "region/*/label")),
        Field("employment_type", "jobDescription/contract contractType/label"),
        Field(
            "compensation",
            "jobDescription/customFields applicantCriteria/customFields",
            _labelled("rémunération", pay_words),
        ),
        Field("compensation", "salaryRange/label"),
        Field("date_posted", "startPublicationDate creationDate"),
        Field("job_start_date", "beginningDate"),
        Field("job_start_date", "jobDescription/customFields", _labelled("début", day_month)),
        Field("application/methods", "UrlRedirectionApplicant urlRedirectionApplicant"),
        Field("contacts", "mainSupervisor", contact(name="FullName", email="Email", phone="PhoneNumber")),
    ),
    body=(
        Part("jobDescription/description", "Description"),
        Part("jobDescription/missionDescriptionFormatted|jobDescription/missionDescription", "Missions"),
        Part("jobDescription/applicantProfileFormatted|jobDescription/applicantProfile", "Profil recherché"),
        Part(
            "jobDescription/customFields/LongText1Formatted", "/jobDescription/customFields/LongText1Formatted/@label"
        ),
        Part("description1Formatted|description1", "Missions"),
        Part("description2Formatted|description2", "Profil recherché"),
        Part("organisationDescription", "L'entreprise"),
        Part("entityDescription", "L'entreprise"),
    ),
    id="reference id",
    url="directUrl offerUrl",
    left=(
        (
            "@clientcode, clientCode, code, parentCode, type, active, hasChildren, rel",
            "keys beside the words that are read",
        ),
        ("customFields/list3", "the employer's own lists"),
        ("experienceLevel, applicantCriteria/country, country", "choices of a menu"),
        ("contractLength", "a length without a start"),
        ("applicantProfile, missionDescription", "the same without structure"),
        ("applicantCriteria/customFields/list1", "pay by a scale that it does not state"),
        ("details", "fields of the form"),
        ("department", "the employer's office"),
        ("jobfamily, profile, specialisations, diploma", "codes of the employer's own classes"),
        ("modificationDate", "changes with every edit"),
        ("texts without Formatted", "the same without structure"),
    ),
)
