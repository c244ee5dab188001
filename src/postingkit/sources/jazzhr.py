"""JazzHR: the daily XML feed of a board, ``app.jazz.co/feeds/export/jobs/{board}``.

History
    2026-11  ``<jobs><job>`` with the address in parts.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, pay, place, platform

SOURCE = platform(
    "jazzhr",
    shapes=(Shape("jobs/job/*", "title board_code|hiring_lead|send_to_job_boards|buttons description city"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company company_name"),
        Field("hiring_organization/department", "department"),
        Field("job_location", "", place("city", "state", "country", postal="postalcode")),
        Field("workplace_type", "workplace remote"),
        Field("employment_type", "type employmenttype"),
        Field("compensation", "", pay("salary_minimum", "salary_maximum", "currency", "salary_unit")),
        Field("compensation", "compensation salary"),
        Field("date_posted", "original_open_date open_date date"),
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
