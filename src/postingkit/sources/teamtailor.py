"""Teamtailor: the board's JSON Feed (``/jobs.json``) and its RSS (``/jobs.rss``).

History
    2026-11  JSON Feed 1.1 whose items carry a whole schema.org JobPosting under ``_jobposting``; RSS 2.0 with the
             namespace ``tt:`` for places, department and remote status.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, next_link, place, platform
from postingkit.sources.base.job_posting import salary
from postingkit.sources.base.loose import share

_postal = place("addressLocality", "addressRegion", "addressCountry", "streetAddress", "postalCode")


SOURCE = platform(
    "teamtailor",
    shapes=(
        Shape("items/*", "_jobposting title"),
        Shape("rss/channel/item/*", "title tt:locations|tt:department|remoteStatus"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "_jobposting/hiringOrganization/name"),
        Field("hiring_organization/name", "tt:company_name company_name"),
        Field("hiring_organization/name", "/title /rss/channel/title"),
        Field("hiring_organization/department", "tt:department"),
        Field("hiring_organization/url", "_jobposting/hiringOrganization/sameAs"),
        Field("job_location", "_jobposting/jobLocation/*/address", _postal),
        Field(
            "job_location",
            "tt:locations/tt:location/*",
            place("tt:city", country="tt:country", street="tt:address", postal="tt:zip", name="tt:name"),
        ),
        Field("workplace_type", "_jobposting/jobLocationType"),
        Field("workplace_type", "remoteStatus tt:remoteStatus", share),
        Field("employment_type", "_jobposting/employmentType/*"),
        Field("compensation", "_jobposting/baseSalary", salary),
        Field("date_posted", "_jobposting/datePosted date_published pubDate"),
        Field("valid_through", "_jobposting/validThrough"),
    ),
    body=(Part("content_html|description|_jobposting/description"),),
    id="_jobposting/identifier/value id guid",
    board_in=r"//([\w.-]+)\.teamtailor\.com",
    url="url link",
    endpoints=(
        (r"https?://(?!www\.|api\.)([\w-]+(?:\.\w{2,4})?)\.teamtailor\.com", r"https://\1.teamtailor.com/jobs.json"),
    ),
    embeds=(("teamtailor-cdn.com", r"teamtailor-cdn\.com", "{site}/jobs.json"),),
    follows=(next_link("next_url"),),
    terms=Terms(documented=True, seen="2026-11-22"),
    left=(
        ("@type, identifier/value", "the types of the markup, and the platform's own key"),
        ("_jobposting/identifier/name", "the employer's name again"),
    ),
)
