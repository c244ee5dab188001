"""Teaching Vacancies: the records that applicant systems send to England's service for school jobs, JSON or XML.

History
    2023-01  The publisher API's field names, met with MyNewTerm (JSON) and VacancyPoster (XML): the same record.

Notes
    The school is known by its number alone (``schoolUrns``), so neither employer nor place is stated.
"""

from postingkit.sources.base import Field, Part, Shape, lines, note, platform

SOURCE = platform(
    "teaching_vacancies",
    shapes=(
        Shape("data/jobs/*", "jobTitle advertUrl publishOn"),
        Shape("channel/item/*", "jobTitle advertUrl publishOn"),
        Shape("rss/channel/item/*", "jobTitle advertUrl publishOn"),
        Shape("jobs/*", "jobTitle advertUrl publishOn"),
    ),
    fields=(
        Field("title", "jobTitle"),
        Field("employment_type", "workingPatterns/* contractType/*"),
        Field("compensation", "salary"),
        Field("compensation_note", "salary", note),
        Field("benefits", "additionalAllowances", lines),
        Field("date_posted", "publishOn"),
        Field("application_deadline", "expiresAt"),
        Field("job_start_date", "startDate"),
        Field("application/methods", "advertUrl"),
    ),
    body=(Part("jobAdvert"),),
    id="reference",
    url="advertUrl",
    left=(
        ("contractType", '"permanent": how long it lasts, not how much it is'),
        ("visaSponsorshipAvailable, ectSuitable", "the record has no field for them"),
        ("startDate", 'where it is no date: "ASAP"'),
        ("schoolUrns, trustUID", "numbers of a register; it alone knows the school's name and place"),
        ("phase, keyStages, subjects, jobRole", "classes of the school system"),
    ),
)
