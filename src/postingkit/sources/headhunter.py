"""HeadHunter: vacancies of hh.ru and its sister sites, as ``api.hh.ru/vacancies`` gives them.

History
    2018-10  ``schedule`` says who works from home ("remote"), ``employment`` how much; search results carry a
             ``snippet`` for the text.
    2025-11  ``work_format`` and ``employment_form`` beside them, ``salary_range`` with ``mode`` beside ``salary``.

Notes
    ``url`` is the API's own address, ``alternate_url`` the page. ``area`` is a town or a whole land. ``employment``
    "probation" is named an internship ("Стажировка"), "project" says nothing of the contract.
"""

from postingkit.sources.base import Field, Part, Shape, Terms, contact, pay, place, platform
from postingkit.sources.base.job_posting import experience

_pay = pay("from", "to", "currency", "mode/id")
_SIGNS = "name alternate_url area/name employer"
SOURCE = platform(
    "headhunter",
    shapes=(Shape("items/*", _SIGNS), Shape("", _SIGNS), Shape("*", _SIGNS)),
    fields=(
        Field("title", "name"),
        Field("hiring_organization/name", "employer/name"),
        Field("hiring_organization/department", "department/name"),
        Field("job_location", "address", place("city", street="street+building", name="raw")),
        Field("job_location", "area/name"),
        Field("workplace_type", "work_format/*/id"),
        Field("workplace_type", "schedule/id"),
        Field("employment_type", "employment_form/id employment_form/name"),
        Field("employment_type", "employment/id employment/name"),
        Field("compensation", "salary_range", _pay),
        Field("compensation", "salary", _pay),
        Field("date_posted", "published_at"),
        Field("experience", "experience/name", experience),
        Field("application/methods", "apply_alternate_url"),
        Field("contacts", "contacts", contact(name="name", email="email")),
    ),
    body=(
        Part("description"),
        Part("snippet/responsibility", "Обязанности"),
        Part("snippet/requirement", "Требования"),
    ),
    url="alternate_url",
    endpoints=((r"https?://(?:[\w-]+\.)?hh\.(?:ru|kz|uz)/vacancy/(?P<id>\d+)", r"https://api.hh.ru/vacancies/\g<id>"),),
    terms=Terms(documented=True, seen="2026-11-28"),
    left=(
        ("created_at", "of the first posting; it is posted anew"),
        ("key_skills, professional_roles, specializations", "marks for the search"),
        ("schedule", "of the day, where it is not remote"),
        ("snippet", "an extract with the words searched for marked, where the text stands beside it"),
        ("type", "open to all, or to those who know the address"),
        ("contacts/phones", "in parts, with hours to call in words"),
        ("premium, has_test, response_letter_required", "the board's own"),
    ),
)
