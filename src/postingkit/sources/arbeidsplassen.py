"""Arbeidsplassen: job ads of the Norwegian employment service (NAV), as its public feeds give them.

History
    2019-09  ``content[]`` of the public feed ``api/v1/ads``.
    2023-11  ``pam-stilling-feed``: an entry's ``ad_content``, the same record with ``contactList``.

Notes
    ``applicationDue`` is a date, or words ("Snarest"), as is ``starttime``. Names of towns are in capitals. An ad that
    was stopped is an entry without ``ad_content``.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, contact, deadline, place, platform

_SIGNS = "title workLocations employer|engagementtype"
SOURCE = platform(
    "arbeidsplassen",
    shapes=(
        Shape("ad_content", _SIGNS),
        Shape("*/ad_content", _SIGNS),
        Shape("content/*", _SIGNS),
        Shape("*", _SIGNS),
        Shape("", _SIGNS),
    ),
    fields=(
        Field("title", "title jobtitle"),
        Field("hiring_organization/name", "employer/name"),
        Field("hiring_organization/url", "employer/homepage"),
        Field(
            "job_location",
            "workLocations/*",
            place("city|municipal", "county", "country", "address", "postalCode"),
        ),
        Field("employment_type", "extent"),
        Field("employment_type", "engagementtype", beside=True),
        Field("date_posted", "published"),
        Field("valid_through", "expires"),
        Field("application_deadline", "applicationDue", deadline),
        Field("job_start_date", "starttime"),
        Field("application/methods", "applicationUrl"),
        Field("contacts", "contactList/*", contact(name="name", title="title|role", email="email", phone="phone")),
    ),
    body=(Part("description"), Part("employer/description", "Om arbeidsgiveren")),
    url="link",
    id="uuid",
    terms=Terms(documented=True, wants="a public key that NAV hands out", seen="2026-11-28"),
    left=(
        ("positioncount, sector", "the record has no field for them"),
        ("occupationCategories, categoryList", "classes of the office"),
        ("source, sourceurl", "where the ad came from"),
        ("employer/orgnr", "a number of a register"),
        ("updated", "of the last change"),
    ),
)
