"""Oracle Recruiting Cloud: ``recruitingCEJobRequisitions`` (list) and ``recruitingCEJobRequisitionDetails``.

History
    2026-11  ``items`` holds one search with its ``requisitionList``; a detail is an item itself, with the texts.

Notes
    ``LegalEmployer`` and ``Organization`` are mostly null in lists; the site's name is no employer.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.documents import Document
from postingkit.sources.base import (
    Field,
    Part,
    Request,
    Shape,
    Terms,
    find,
    first,
    payload_of,
    place,
    place_words,
    plain,
    platform,
)
from postingkit.sources.base.place import country_named

_TEXTS = (
    Part("CorporateDescriptionStr"),
    Part("OrganizationDescriptionStr"),
    Part("ExternalDescriptionStr"),
    Part("ShortDescriptionStr"),
    Part("ExternalResponsibilitiesStr", "Responsibilities"),
    Part("ExternalQualificationsStr", "Qualifications"),
)

_STEP = 25  # postings
_LIST = (
    "recruitingCEJobRequisitions?onlyData=true&expand=requisitionList.secondaryLocations"
    "&finder=findReqs;siteNumber={},limit=25,offset=0"
)
_DETAIL = 'recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=ById;Id="{}",siteNumber={}'


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the details, which alone have the texts, and the next 25 of the search."""
    site = re.search(r"siteNumber=([\w.-]+)", request.url)
    count = 0
    for _, key in find(payload_of(document), "items/*/requisitionList/*/Id"):
        count += 1
        if site:
            base = request.url.partition("/recruitingCEJobRequisitions")[0]
            yield request._replace(url=f"{base}/{_DETAIL.format(key, site[1])}", id=str(key))
    total, offset = first(payload_of(document), "items/*/TotalJobsCount"), re.search(r",offset=(\d+)", request.url)
    if count and offset and isinstance(total, int) and int(offset[1]) + _STEP < total:
        yield request._replace(url=request.url.replace(offset[0], f",offset={int(offset[1]) + _STEP}"))


_seat = place("TownOrCity", "Region2", "Country", "AddressLine1", "PostalCode")


def _primary(value: Any) -> Iterable[tuple[Any, str]]:
    """Read the main place and the others: "Reno" with its country in a field of its own."""
    main, land = plain(value.get("PrimaryLocation")), plain(value.get("PrimaryLocationCountry"))
    found = list(place_words(main))
    seats = {
        seat.address_locality: (seat, quote) for _, one in find(value, "workLocation/*") for seat, quote in _seat(one)
    }
    if land and len(found) == 1 and found[0][0].address_country is None:
        found = list(place_words(f"{main}, {country_named(land) or land}")) or found
    for town, quote in found:
        yield seats.get(town.address_locality, (town, quote))  # with its street, where the data has it
    for _, name in find(value, "secondaryLocations/*/Name"):
        yield from place_words(name)


def _first(url: str) -> Request | None:
    """Return the request for a site's postings, or for one of them."""
    match = re.match(
        r"https?://([\w.-]+\.oraclecloud\.com)/hcmUI/CandidateExperience/[\w-]+/sites/([\w.-]+)(?:/(?:job|requisitions/preview)/(\w+))?",
        url,
    )
    if not match:
        return None
    host, site, key = match.groups()
    call = _DETAIL.format(key, site) if key else _LIST.format(site)
    return Request(
        f"https://{host}/hcmRestApi/resources/latest/{call}", board=f"{host.partition('.')[0]}/{site}", id=key
    )


SOURCE = platform(
    "oracle",
    shapes=(
        Shape("items/*/requisitionList/*", "Id Title PostedDate|PrimaryLocation"),
        Shape("items/*", "Id Title ExternalDescriptionStr|PrimaryLocation"),
        Shape("", "Id Title ExternalDescriptionStr|PrimaryLocation"),
    ),
    fields=(
        Field("title", "Title"),
        Field("hiring_organization/name", "LegalEmployer Organization"),
        Field("hiring_organization/department", "Department"),
        Field("hiring_organization/department", "BusinessUnit"),
        Field("identifier", "RequisitionId Id"),
        Field("job_location", "", _primary),
        Field("job_location", "workLocation/*", _seat),
        Field("workplace_type", "WorkplaceType"),
        Field("workplace_type", "WorkplaceTypeCode"),
        Field("employment_type", "JobSchedule ContractType JobType"),
        Field("work_hours", "WorkHours"),
        Field("work_hours", "JobShift"),
        Field("date_posted", "PostedDate ExternalPostedStartDate"),
        Field("valid_through", "PostingEndDate ExternalPostedEndDate"),
    ),
    body=_TEXTS,
    id="Id",
    board_in=r"//([\w-]+)\.fa\.[\w.]*oraclecloud\.com",
    first=_first,
    follows=(_following,),
    terms=Terms(forbidden="Oracle marks these calls as internal", seen="2026-11-22"),
    left=(
        ("WorkplaceTypeCode", "WorkplaceType as a code"),
        ("BeFirstToApplyFlag, TrendingFlag", "the search's own marks"),
        ("Language", 'names the site\'s locale ("US")'),
        ("HotJobFlag, Relevancy, Distance", "the search's own marks"),
        ("StudyLevel, ManagerLevel", "choices of a menu"),
    ),
)
