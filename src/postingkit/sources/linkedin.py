"""LinkedIn: postings of its search pages as scrapers keep them. A posting's own page has JSON-LD, read as such.

History
    2026-01  ``[{"title", "company", "address", "timeAdded", "jobUrl", "companyUrl"}]``.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, platform

SOURCE = platform(
    "linkedin",
    shapes=(Shape("*", "title company address|location jobUrl|job_url companyUrl|timeAdded|company_url !site"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company"),
        Field("job_location", "address location"),
        Field("employment_type", "employmentType"),
        Field("date_posted", "timeAdded date"),
    ),
    body=(Part("descriptionHtml|description"),),
    id="jobUrl job_url",
    url="jobUrl job_url",
    terms=Terms(forbidden="LinkedIn's terms and robots.txt forbid automated reading", seen="2026-11-22"),
    left=(("companyUrl", "the employer's page on LinkedIn"),),
)
