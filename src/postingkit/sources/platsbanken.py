"""Platsbanken: job ads of the Swedish employment service, as JobTech's search and its index give them.

History
    2019-03  ``hits.hits[]._source`` of the index, later ``hits[]`` of JobSearch; the same record in both.

Notes
    ``employment_type`` "Vanlig anställning" says nothing of full or part time: ``working_hours_type`` does. A removed
    ad carries ``removed: true``.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, contact, place, platform

_person = contact(name="application_details/reference", email="application_details/email")

SOURCE = platform(
    "platsbanken",
    shapes=(
        Shape("hits/hits/*/_source", "headline workplace_address"),
        Shape("hits/*", "headline workplace_address"),
        Shape("*", "headline workplace_address"),
        Shape("", "headline workplace_address"),
    ),
    fields=(
        Field("title", "headline"),
        Field("hiring_organization/name", "employer/name"),
        Field("hiring_organization/department", "employer/workplace"),
        Field("hiring_organization/url", "employer/url"),
        Field("identifier", "external_id"),
        Field("job_location", "workplace_address", place("city", "region", "country", "street_address", "postcode")),
        Field("job_location", "workplace_address/municipality"),
        Field("employment_type", "working_hours_type/label"),
        Field("employment_type", "employment_type/label duration/label", beside=True),
        Field("compensation_note", "salary_description"),
        Field("compensation_note", "salary_type/label"),
        Field("date_posted", "publication_date"),
        Field("valid_through", "last_publication_date"),
        Field("application_deadline", "application_deadline"),
        Field("application/methods", "application_details/url application_details/email"),
        Field("contacts", "", _person),
        Field(
            "contacts",
            "application_contacts/*",
            contact(name="name", title="description", email="email", phone="telephone"),
        ),
    ),
    body=(
        Part("description/text_formatted|description/text"),
        Part("description/company_information", "Om arbetsplatsen"),
        Part("description/needs", "Behov"),
        Part("description/requirements", "Kvalifikationer"),
        Part("description/conditions", "Villkor"),
        Part("application_details/information", "Ansökan"),
        Part("application_details/other"),
    ),
    url="webpage_url",
    skip=lambda record: "it was removed" if record.get("removed") is True else "",
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("employment_type/label, duration/label", "how long it lasts, where it names no type"),
        ("scope_of_work", "a share of full time, in per cent"),
        ("employer/organization_number", "a number of a register"),
        (
            "experience_required, driving_license_required, access_to_own_car, number_of_vacancies, access",
            "the record has no field for them",
        ),
        ("occupation, occupation_group, occupation_field", "classes of the office"),
        ("removed_date, source_type, timestamp", "the office's bookkeeping"),
        ("must_have, nice_to_have", "concepts that JobTech's own reader found in the text"),
        ("keywords", "the same"),
        ("employer/email, employer/phone_number", "the office's, not for applications"),
    ),
)
