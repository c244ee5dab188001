"""hr.gov.ge: vacancies of Georgia's civil service as its parser kept them, a group a table of the page.

History
    2012-11  ``general``, ``contact``, ``qualifications``; "Not Indicated" stands for no answer.
"""

from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    contact,
    employment,
    note,
    pay_words,
    place_words,
    plain,
    platform,
)


def _stated(read: Reader) -> Reader:
    """Return a reader that takes the form's "Not Indicated" for silence."""
    return lambda value: () if plain(value).lower() in {"not indicated", "არ არის მითითებული"} else read(value)


SOURCE = platform(
    "hr_gov_ge",
    shapes=(Shape("", "general/position general/vacancy_id"), Shape("*", "general/position general/vacancy_id")),
    fields=(
        Field("title", "general/position"),
        Field("hiring_organization/name", "general/provided_by"),
        Field("identifier", "general/vacancy_id"),
        Field("job_location", "general/location", _stated(place_words)),
        Field("employment_type", "general/job_type", _stated(employment)),
        Field("compensation", "general/salary", _stated(pay_words)),
        Field("compensation_note", "general/salary", _stated(note)),
        Field("application_deadline", "general/deadline"),
        Field("contacts", "contact", contact(name="contact_person", email="email", phone="phone")),
    ),
    body=(
        Part("job_description", "სამუშაოს აღწერა"),
        Part("additional_requirements", "დამატებითი მოთხოვნები"),
        Part("additional_info", "დამატებითი ინფორმაცია"),
    ),
    id="general/vacancy_id",
    left=(
        ("general/job_type", '"Not Indicated"'),
        ("computers, languages", "grids of skills and levels"),
        ("probation_period, num_positions", "the record has no field for them"),
    ),
)
