"""LinkedIn: postings of its search pages as scrapers keep them. A posting's own page has JSON-LD, read as such.

Field map (gathered 2026-11)
    title                     title
    hiring_organization/name  company
    job_location              address, location
    employment_type           employmentType
    date_posted               timeAdded, date
    description               descriptionHtml, description

History
    2026-01  ``[{"title", "company", "address", "timeAdded", "jobUrl", "companyUrl"}]``.
"""

from __future__ import annotations

from postingkit.sources.base import Field, Part, Shape, Terms, day, employment, place_words, platform

SOURCE = platform(
    "linkedin",
    shapes=(Shape("*", "title company address|location jobUrl|job_url companyUrl|timeAdded|company_url"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company"),
        Field("job_location", "address location", place_words),
        Field("employment_type", "employmentType", employment),
        Field("date_posted", "timeAdded date", day),
    ),
    body=(Part("descriptionHtml|description"),),
    id="jobUrl job_url",
    url="jobUrl job_url",
    terms=Terms(forbidden="LinkedIn's terms and robots.txt forbid automated reading", seen="2026-11-22"),
    left=(("companyUrl", "the employer's page on LinkedIn"),),
)
