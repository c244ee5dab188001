"""USAJOBS: the search API of the United States' federal jobs, its historic announcements, and its older HR-XML feed.

History
    2012-12  ``<ShowPositionOpening>`` (HR-XML 3.1 with elements ``GOVT_...``).
    2026-11  ``SearchResult.SearchResultItems[].MatchedObjectDescriptor`` of ``data.usajobs.gov/api/search``, which
             wants a free key; ``/api/historicjoa`` wants none.

Notes
    ``RateIntervalCode``: PA year, PH hour, PD day, PW week, BW two weeks, PM month, WC without compensation. Lists
    under ``UserArea.Details`` hold texts. The closing date is a date-time at midnight. Contact addresses of the older
    feed hold sentences ("No mail No Email").
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode

from postingkit.documents import Document
from postingkit.sources.base import (
    Field,
    Part,
    Request,
    Shape,
    Terms,
    contact,
    employment,
    find,
    first,
    flag,
    pay,
    payload_of,
    place,
    plain,
    platform,
    query_number,
    with_query,
)


def _codes(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "1-Full-Time", "15317-Permanent", {"Name": "Full-time"}."""
    text = plain(value.get("Name") if isinstance(value, dict) else value)
    yield from employment(text.partition("-")[2] if text[:1].isdigit() else text)


_contact = contact(name="name", email="email", phone="phone")


def _person(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the older feed's contact: a name, a telephone number and an address among its channels."""
    name = plain(first(value, "PersonName/FormattedName"))
    parts: dict[str, str] = {}
    for _, one in find(value, "Communication/*"):
        channel = plain(one.get("ChannelCode")) if isinstance(one, dict) else ""
        if channel == "Telephone":
            parts["phone"] = plain(one.get("DialNumber"))
        elif channel == "Email" and "do_not" not in plain(one.get("URI")).lower():
            parts["email"] = plain(one.get("URI"))
    yield from _contact({"name": name, **parts})


_DETAILS = "UserArea/Details/"
_JOA = "PositionProfile/UserArea/GOVT_XMLJobBody/"


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the next page of a search, or of the list of announcements."""
    value = payload_of(document)
    pages, page = first(value, "SearchResult/UserArea/NumberOfPages"), query_number(request, "Page", 1)
    if plain(pages).isdigit() and page < int(plain(pages)):
        yield with_query(request, Page=page + 1)
    further = first(value, "paging/next")
    if isinstance(further, str) and further.startswith("/api/"):
        yield request._replace(url=f"https://data.usajobs.gov{further}")


_SEARCH = {"k": "Keyword", "l": "LocationName", "a": "Organization", "d": "Organization", "j": "JobCategoryCode"}
"""What the site's search calls its terms, and what the API does."""


def _first(url: str) -> Request | None:
    """Return the search that wants the user's own key, or the announcement, which wants none."""
    match = re.match(
        r"https?://(?:www\.)?usajobs\.gov(?::443)?/(?:(?:job|GetJob/ViewDetails)/(\d+)|[Ss]earch(?:/[Rr]esults)?/?\?([^#]*))",
        url,
    )
    if not match:
        return None
    if match[1]:
        return Request(f"https://data.usajobs.gov/api/historicjoa?USAJOBSControlNumbers={match[1]}", id=match[1])
    query = dict(parse_qsl(match[2]))
    terms = {_SEARCH[key]: value for key, value in query.items() if key in _SEARCH}
    terms |= {"ResultsPerPage": "500", "Page": "1", "Fields": "Full"}
    return Request(f"https://data.usajobs.gov/api/search?{urlencode(terms)}")


SOURCE = platform(
    "usajobs",
    shapes=(
        Shape(
            "SearchResult/SearchResultItems/*/MatchedObjectDescriptor",
            "PositionTitle PositionID",
            fields=(
                Field("title", "PositionTitle"),
                Field("hiring_organization/name", "OrganizationName"),
                Field("hiring_organization/department", "DepartmentName"),
                Field("identifier", "PositionID"),
                Field(
                    "job_location",
                    "PositionLocation/*",
                    place("CityName", "CountrySubDivisionCode", "CountryCode", name="LocationName"),
                ),
                Field("workplace_type", _DETAILS + "RemoteIndicator", flag("remote")),
                Field("employment_type", "PositionSchedule/* PositionOfferingType/*", _codes),
                Field(
                    "compensation",
                    "PositionRemuneration/*",
                    pay("MinimumRange", "MaximumRange", "CurrencyCode", "RateIntervalCode", in_="USD"),
                ),
                Field("date_posted", "PublicationStartDate PositionStartDate"),
                Field("application_deadline", "ApplicationCloseDate"),
                Field("application/methods", "ApplyURI/*"),
                Field(
                    "contacts",
                    "UserArea/Details",
                    contact(name="AgencyContactName", email="AgencyContactEmail", phone="AgencyContactPhone"),
                ),
            ),
        ),
        Shape(
            "ShowPositionOpening/DataArea/PositionOpening/*",
            "PositionProfile/PositionTitle",
            fields=(
                Field("title", "PositionProfile/PositionTitle"),
                Field(
                    "hiring_organization/name",
                    "PositionProfile/PositionOrganization/OrganizationIdentifiers/OrganizationName",
                ),
                Field("hiring_organization/department", "PostingRequester/PartyName"),
                Field("identifier", "PositionProfile/PositionID"),
                Field("job_location", "PositionProfile/PositionLocation/*/LocationName"),
                Field(
                    "employment_type",
                    "PositionProfile/PositionScheduleTypeCode PositionProfile/PositionOfferingTypeCode",
                    _codes,
                ),
                Field("work_hours", _JOA + "Overview/JobStatusText"),
                Field(
                    "compensation",
                    "PositionProfile/OfferedRemunerationPackage/RemunerationRange/*",
                    pay(
                        "RemunerationMinimumAmount",
                        "RemunerationMaximumAmount",
                        "RemunerationMinimumAmount/@currencyID",
                        "RemunerationRateIntervalCode",
                    ),
                ),
                Field("date_posted", "PositionProfile/PositionPeriod/StartDate/FormattedDateTime"),
                Field("application_deadline", "PositionProfile/PositionPeriod/EndDate/FormattedDateTime"),
                Field("application/methods", "UserArea/GOVT_ApplyOnlineURL"),
                Field("contacts", "PostingRequester/PersonContact", _person),
            ),
            body=(
                Part(_JOA + "Overview/AgencyMarketingStatement", "Agency"),
                Part(_JOA + "Overview/JobSummary", "Job Summary"),
                Part(_JOA + "Overview/KeyRequirement/*", "Key Requirements"),
                Part(_JOA + "Duties/MajorDuties", "Major Duties"),
                Part(_JOA + "QualificationsAndEvaluation/Qualifications", "Qualifications"),
                Part(_JOA + "QualificationsAndEvaluation/Education", "Education"),
                Part(_JOA + "QualificationsAndEvaluation/Requirements", "Requirements"),
                Part(_JOA + "QualificationsAndEvaluation/Evaluations", "Evaluations"),
                Part(_JOA + "HowToApplyInformation/HowToApply", "How to Apply"),
                Part(_JOA + "HowToApplyInformation/RequiredDocuments", "Required Documents"),
                Part(_JOA + "HowToApplyInformation/WhatToExpectNext", "What to Expect Next"),
                Part(_JOA + "BenefitsAndOtherInformation/Benefits", "Benefits"),
                Part(_JOA + "BenefitsAndOtherInformation/OtherInformation", "Other Information"),
            ),
        ),
        Shape(
            "data/*",
            "usajobsControlNumber positionTitle",
            fields=(
                Field("title", "positionTitle"),
                Field("hiring_organization/name", "hiringAgencyName"),
                Field("hiring_organization/department", "hiringDepartmentName"),
                Field("identifier", "announcementNumber"),
                Field(
                    "job_location",
                    "positionLocations/* PositionLocations/*",
                    place("positionLocationCity", "positionLocationState", "positionLocationCountry"),
                ),
                Field("employment_type", "workSchedule appointmentType"),
                Field("compensation", "", pay("minimumSalary", "maximumSalary", "", "salaryType", in_="USD")),
                Field("date_posted", "positionOpenDate"),
                Field("application_deadline", "positionCloseDate"),
            ),
        ),
    ),
    body=(
        Part(_DETAILS + "AgencyMarketingStatement", "Agency"),
        Part(_DETAILS + "JobSummary", "Job Summary"),
        Part("QualificationSummary", "Qualifications"),
        Part(_DETAILS + "MajorDuties/*", "Major Duties"),
        Part(_DETAILS + "Education", "Education"),
        Part(_DETAILS + "Requirements", "Requirements"),
        Part(_DETAILS + "Evaluations", "Evaluations"),
        Part(_DETAILS + "HowToApply", "How to Apply"),
        Part(_DETAILS + "RequiredDocuments", "Required Documents"),
        Part(_DETAILS + "WhatToExpectNext", "What to Expect Next"),
        Part(_DETAILS + "Benefits", "Benefits"),
        Part(_DETAILS + "OtherInformation", "Other Information"),
    ),
    id="DocumentID PositionID usajobsControlNumber",
    url="PositionURI",
    first=_first,
    follows=(_following,),
    terms=Terms(
        documented=True, wants="headers Authorization-Key (free) and User-Agent (your address)", seen="2026-11-22"
    ),
    left=(
        (
            (
                "GOVT_Openings, GOVT_TotalOpenings, GOVT_JOAType, GOVT_WhoMayApply, WhoMayApplyText,"
                " AppointmentDurationText"
            ),
            "the record has no field for them",
        ),
        (
            (
                "JobCategoryCode, JobGradeCode, PositionOfferingTypeCode, PositionOpeningStatusCode,"
                " GOVT_PayGradeLow, GOVT_PayGradeHigh"
            ),
            "classes and grades",
        ),
        ("@agencyRoleCode", "who posted it"),
        ("JobGrade, LowGrade, HighGrade", "grades are no pay"),
        ("Latitude, Longitude", "the record keeps places as words"),
        ("PositionFormattedDescription", "labels of the search page"),
    ),
)
