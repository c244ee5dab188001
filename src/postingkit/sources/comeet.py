"""Comeet (Spark Hire Recruit): ``careers-api/2.0/company/{uid}/positions``, also inline as ``COMPANY_POSITIONS_DATA``.

History
    2026-11  A bare list; the texts are ``details`` of a name and HTML each.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, flag, place, platform

_place = place("city", "state", "country", "street_number+street_name", "postal_code", name="name")

SOURCE = platform(
    "comeet",
    shapes=(
        Shape("*", "uid name url_active_page|url_comeet_hosted_page"),
        Shape("", "uid name url_active_page details"),
    ),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "company_name"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "location", _place),
        Field("workplace_type", "workplace_type"),
        Field("workplace_type", "location/is_remote", flag("remote")),
        Field("employment_type", "employment_type"),
        Field("application/methods", "url_recruit_hosted_page"),
    ),
    body=(Part("details/*", key="name", text="value"), Part("custom_fields/details/*", key="name", text="value")),
    id="uid",
    board="company_uid",
    url="url_active_page url_comeet_hosted_page",
    endpoints=((r"https?://www\.comeet\.com/jobs/(?P<board>[\w-]+)/([\w.]+)", r"https://www.comeet.com/jobs/\1/\2"),),
    terms=Terms(wants="a token of the page for the call; the page itself holds the list", seen="2026-11-22"),
    left=(("experience_level", "a choice of a menu"), ("time_updated", "changes with every edit")),
)
