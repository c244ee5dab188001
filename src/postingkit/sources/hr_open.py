"""HR Open: position openings of the standard HR-JSON (HR Open Standards Consortium), as applicant systems export them.

History
    2016-11  HR-JSON 4: ``positionProfiles[]`` of a ``PositionOpening``; JazzHR's export.
    2020-01  SEEK's job posting calls: one ``positionProfile`` beside its opening.

Notes
    The employer is the opening's requester or one of ``positionOrganizations``, whose ``responsibilityCode`` says
    which ("Department"). A range is two amounts, or two entries a ``typeCode`` ("Minimum BasePay") each.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Reader, Shape, Terms, contact, find, first, pay, place, plain, platform
from postingkit.sources.base.words import words

_ENDS = {"min": "low", "max": "high"}
_pay = pay("low", "high", "currency", "unit", "value")


def _package(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a remuneration package, whose ends are two amounts of one range, or two ranges.

    >>> ends = [{"typeCode": f"{end} BasePay", "intervalCode": "Year", "referenceAmount":
    ...          {"value": n, "currency": "USD"}} for end, n in (("Minimum", 52000), ("Maximum", 61000))]
    >>> [(str(v.min), str(v.max), v.currency, v.unit) for v, _ in _package({"ranges": ends})]
    [('52000', '61000', 'USD', 'YEAR')]
    """
    whole: dict[str, Any] = {}
    for _, one in find(value, "ranges/*"):
        whole["unit"] = first(one, "intervalCode") or first(one, "rateInterval")
        for name in ("minimumAmount", "maximumAmount", "referenceAmount"):
            said = plain(first(one, "typeCode")) if name == "referenceAmount" else name
            end = _ENDS.get(said[:3].lower(), "value")
            if (figure := first(one, f"{name}/value")) is not None:
                whole |= {end: figure, "currency": first(one, f"{name}/currency")}
    yield from _pay(whole)


def _organization(*, department: bool) -> Reader:
    """Return a reader of organizations that are departments, or that are none."""

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        if ("department" in plain(first(value, "responsibilityCode")).lower()) == department:
            yield from words(first(value, "name"))

    return read


_person = contact(
    name="name/given+name/family",
    title="roleCode",
    email="communication/email/*/address",
    phone="communication/phone/*/formattedNumber",
)

_SIGNS = "positionTitle positionFormattedDescriptions"
SOURCE = platform(
    "hr_open",
    shapes=(
        Shape("positionProfiles/*", _SIGNS),
        Shape("*/positionProfiles/*", _SIGNS),
        Shape("positionProfile", _SIGNS),
        Shape("", _SIGNS),
        Shape("*", _SIGNS),
    ),
    fields=(
        Field("title", "positionTitle"),
        Field("hiring_organization/name", "positionOrganizations/*", _organization(department=False)),
        Field("hiring_organization/name", "organization/name"),
        Field("hiring_organization/department", "positionOrganizations/*", _organization(department=True)),
        Field("identifier", "seekHirerJobReference"),
        Field(
            "job_location",
            "positionLocation/* positionLocations/*/address positionLocations/*",
            place("city", "countrySubDivisions/*/value", "countryCode", "line", "postalCode"),
        ),
        Field("employment_type", "positionScheduleTypeCodes/* seekAnzWorkTypeCode"),
        Field("compensation", "offeredRemunerationPackage", _package),
        Field("date_posted", "postingInstructions/*/start postingInstruction/start"),
        Field("valid_through", "postingInstructions/*/end postingInstruction/end"),
        Field("application/methods", "postingInstructions/*/applicationMethods/*/applicationUri/url"),
        Field("contacts", "postingInstructions/*/applicationMethods/*/personContact", _person),
    ),
    body=(Part("positionFormattedDescriptions/*", key="title", text="content"),),
    url="positionUri",
    id="positionId/value profileId/value",
    language="language",
    terms=Terms(documented=True, seen="2026-11-28"),
    left=(
        ("jobCategories, careerLevels, positionClassification", "classes of the system"),
        ("positionOpenQuantity", "the record has no field for it"),
        ("profileName, seekVideo, seekBillingReference, seekPartnerMetadata", "the system's own"),
    ),
    is_platform=False,
)
