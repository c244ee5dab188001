"""EURES: the European job mobility portal's own calls, the search (``jvs``) and one vacancy (``jvProfiles``).

History
    2026-09  Days are milliseconds; the search names a vacancy's countries and no town; the detail has one profile for
             each language it was written in.

Notes
    ``region`` is a NUTS code ("DE911"), which nobody reads as a place. A national board's ``reference`` stands above
    the profiles.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, contact, pay, place, platform

SOURCE = platform(
    "eures",
    shapes=(
        Shape("jvs/*", "title creationDate positionScheduleCodes|locationMap"),
        Shape("jvProfiles/?", "title"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "employer/name"),
        Field("hiring_organization/url", "employer/website"),
        Field("identifier", "/reference"),
        Field("job_location", "locations/*", place("cityName", country="countryCode", postal="postalCode")),
        Field("employment_type", "positionScheduleCodes/*"),
        Field(
            "compensation",
            "offeredRemunerationPackage/salaries/*",
            pay("minimumSalary", "maximumSalary", "currencyCode", "payingIntervalCode"),
        ),
        Field("date_posted", "creationDate /creationDate"),
        Field("application_deadline", "lastApplicationDate"),
        Field("job_start_date", "employmentPeriod/startDate"),
        Field(
            "contacts",
            "personContacts/*",
            contact(name="givenName+familyName", email="communications/emails/*/uri"),
        ),
    ),
    body=(Part("description"), Part("applicationInstructions/*", "Application")),
    id="/id id",
    terms=Terms(seen="2026-11-28"),
    left=(
        ("locationMap", "NUTS codes of regions"),
        ("positionOfferingCode, jobCategoriesCodes", "classes of the portal"),
        ("lastModificationDate", "changes with every edit"),
        ("euresFlag, numberOfPosts, score", "the portal's own"),
    ),
)
