"""The XML that boards and applicant systems write for Indeed and its like: ``<source><job>``, flat and well known.

History
    2026-11  Indeed's documentation of the XML feed; Jobrapido's, ZipRecruiter's and Trovit's variants of the names.

Notes
    A format, no platform: ``publisher`` may be anyone.
"""

from postingkit.sources.base import Field, Part, Shape, day_month, flag, pay, place, platform

_place = place("city", "state|region", "country", "streetaddress|address", "postalcode|postcode", name="location")
FIELDS = (
    Field("title", "title"),
    Field("hiring_organization/name", "company sourcename company_name"),
    Field("hiring_organization/department", "department"),
    Field("hiring_organization/url", "website"),
    Field("identifier", "requisitionid"),
    Field("job_location", "", _place),
    Field("workplace_type", "remotetype"),
    Field("workplace_type", "remote", flag("remote")),
    Field("employment_type", "jobtype employment_type contract working_hours"),
    Field("compensation", "salary", pay("min", "max", "currency", "period")),
    Field("compensation", "salary"),
    Field("date_posted", "date"),
    Field("date_posted", "publishdate", day_month),
    Field("valid_through", "expirationdate expiration_date"),
    Field("valid_through", "expirydate", day_month),
    Field("application/methods", "apply_url email"),
)
# Trovit writes the day first: "01/10/2026" is the first of October.
TROVIT = tuple(row._replace(read=day_month) if row.field in {"date_posted", "valid_through"} else row for row in FIELDS)

SOURCE = platform(
    "indeed_feed",
    shapes=(
        Shape("trovit/ad/*", "title url|content /trovit", fields=TROVIT),
        Shape("source/job/*", "title company|city|referencenumber url|description"),
        Shape("source/jobs/job/*", "title company|city|location url|description"),
        Shape("jobs/job/*", "title company|company_name url|link|apply_url description city|location|state|country"),
    ),
    fields=FIELDS,
    body=(Part("description"), Part("content"), Part("requirements", "Requirements"), Part("benefits", "Benefits")),
    id="referencenumber reference_id id",
    url="url link",
    is_platform=False,
    left=(
        ("category, experience, education", "classes of the board"),
        ("cpc, bid, tracking_url", "what a click costs, and who counts it"),
    ),
)
