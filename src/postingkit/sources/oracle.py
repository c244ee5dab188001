"""Oracle Recruiting Cloud: ``recruitingCEJobRequisitions`` (list) and ``recruitingCEJobRequisitionDetails``.

Field map (gathered 2026-11)
    title                           Title
    hiring_organization/name        LegalEmployer, Organization
    hiring_organization/department  Department, BusinessUnit
    identifier                      RequisitionId, Id
    job_location                    PrimaryLocation, secondaryLocations/*/Name, workLocation/*
    workplace_type                  WorkplaceType, WorkplaceTypeCode
    employment_type                 JobSchedule, ContractType, JobType
    work_hours                      WorkHours, JobShift
    date_posted                     PostedDate, ExternalPostedStartDate
    valid_through                   PostingEndDate, ExternalPostedEndDate
    description                     CorporateDescriptionStr, OrganizationDescriptionStr, ExternalDescriptionStr,
                                    ShortDescriptionStr, ExternalResponsibilitiesStr, ExternalQualificationsStr

History
    2026-11  ``items`` holds one search with its ``requisitionList``; a detail is an item itself, with the texts.

Notes
    ``LegalEmployer`` and ``Organization`` are mostly null in lists; the site's name is no employer.
"""

from __future__ import annotations

from postingkit.sources.base import Field, Part, Shape, Terms, day, employment, place, place_words, platform, workplace

_TEXTS = (
    Part("CorporateDescriptionStr"),
    Part("OrganizationDescriptionStr"),
    Part("ExternalDescriptionStr"),
    Part("ShortDescriptionStr"),
    Part("ExternalResponsibilitiesStr", "Responsibilities"),
    Part("ExternalQualificationsStr", "Qualifications"),
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
        Field("job_location", "PrimaryLocation secondaryLocations/*/Name", place_words),
        Field(
            "job_location", "workLocation/*", place("TownOrCity", "Region2", "Country", "AddressLine1", "PostalCode")
        ),
        Field("workplace_type", "WorkplaceType", workplace),
        Field("workplace_type", "WorkplaceTypeCode", workplace),
        Field("employment_type", "JobSchedule ContractType JobType", employment),
        Field("work_hours", "WorkHours"),
        Field("work_hours", "JobShift"),
        Field("date_posted", "PostedDate ExternalPostedStartDate", day),
        Field("valid_through", "PostingEndDate ExternalPostedEndDate", day),
    ),
    body=_TEXTS,
    id="Id",
    terms=Terms(forbidden="Oracle marks these calls as internal", seen="2026-11-22"),
    left=(
        ("WorkplaceTypeCode", "WorkplaceType as a code"),
        ("BeFirstToApplyFlag, TrendingFlag", "the search's own marks"),
        ("Language", 'names the site\'s locale ("US")'),
        ("HotJobFlag, Relevancy, Distance", "the search's own marks"),
        ("StudyLevel, ManagerLevel", "choices of a menu"),
    ),
)
