"""Teaching Vacancies: the records that applicant systems send to England's service for school jobs, JSON or XML.

Field map (gathered 2026-11)
    title                 jobTitle
    employment_type       workingPatterns/*, contractType/*
    compensation          salary
    compensation_note     salary
    benefits              additionalAllowances
    date_posted           publishOn
    application_deadline  expiresAt
    job_start_date        startDate
    application/methods   advertUrl
    description           jobAdvert

History
    2023-01  The publisher API's field names, met with MyNewTerm (JSON) and VacancyPoster (XML): the same record.

Notes
    The school is known by its number alone (``schoolUrns``), so neither employer nor place is stated.
"""

from __future__ import annotations

from postingkit.sources.base import (
    Field,
    Part,
    Shape,
    day,
    deadline,
    employment,
    lines,
    link,
    note,
    pay_words,
    platform,
)

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
        Field("employment_type", "workingPatterns/* contractType/*", employment),
        Field("compensation", "salary", pay_words),
        Field("compensation_note", "salary", note),
        Field("benefits", "additionalAllowances", lines),
        Field("date_posted", "publishOn", day),
        Field("application_deadline", "expiresAt", deadline),
        Field("job_start_date", "startDate", day),
        Field("application/methods", "advertUrl", link),
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
