"""JazzHR: the daily XML feed of a board, ``app.jazz.co/feeds/export/jobs/{board}``.

Field map (gathered 2026-11)
    title                           title
    hiring_organization/name        company, company_name
    hiring_organization/department  department
    job_location                    (the record)
    workplace_type                  workplace, remote
    employment_type                 type, employmenttype
    compensation                    (the record), compensation, salary
    date_posted                     original_open_date, open_date, date
    description                     description

History
    2026-11  ``<jobs><job>`` with the address in parts.
"""

from __future__ import annotations

from postingkit.sources.base import (
    Field,
    Part,
    Shape,
    Terms,
    day,
    employment,
    pay,
    pay_words,
    place,
    platform,
    workplace,
)

SOURCE = platform(
    "jazzhr",
    shapes=(Shape("jobs/job/*", "title board_code|hiring_lead|send_to_job_boards|buttons description city"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company company_name"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "", place("city", "state", "country", postal="postalcode")),
        Field("workplace_type", "workplace remote", workplace),
        Field("employment_type", "type employmenttype", employment),
        Field("compensation", "", pay("salary_minimum", "salary_maximum", "currency", "salary_unit")),
        Field("compensation", "compensation salary", pay_words),
        Field("date_posted", "original_open_date open_date date", day),
    ),
    body=(Part("description"),),
    id="id job_id board_code",
    board_in=r"(?:feeds/export/jobs/|//(?=[\w-]+\.applytojob\.com))([\w-]+)",
    url="url",
    embeds=(("app.jazz.co", r"app\.jazz\.co/widgets/\w+/create/([\w-]+)", r"https://\1.applytojob.com/"),),
    endpoints=((r"https?://(?!app\.|www\.)([\w-]+)\.applytojob\.com", r"https://app.jazz.co/feeds/export/jobs/\1"),),
    terms=Terms(documented=True, delay=1.0, seen="2026-11-22"),
    left=(("experience", "a choice of a menu"), ("hiring_lead", "who works on it, no contact")),
)
