"""networx: the RSS of an employer at ``{board}.current-vacancies.com``, a ``<Vacancy>`` in each ``a10:content``.

History
    2023-08  Names of the same elements differ by employer in case and underscores ("Contract_type", "Contract_Type").

Notes
    ``Salary`` may be a grade ("PT/EPT + TLR 2B"). ``a10:updated`` is all there is for a date and changes with edits.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    deadline_in,
    employment,
    note,
    pay_words,
    place_words,
    plain,
    platform,
    without,
    words,
)


def _named(name: str, read: Reader) -> Reader:
    """Return a reader of the element of that name, in whatever case it is written."""

    def found(value: Any) -> Iterable[tuple[Any, str]]:
        for key, one in value.items() if isinstance(value, dict) else ():
            if key.lower().strip("_").replace("_", "") == name:
                yield from read(one)
                return

    return found


def _spaced(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "Barnstaple,_Devon"."""
    yield from place_words(plain(value).replace("_", " "))


_VACANCY = "a10:content/Vacancy"

SOURCE = platform(
    "networx",
    shapes=(Shape("rss/channel/item/*", "title a10:content/Vacancy"),),
    fields=(
        Field("title", "title a10:content/Vacancy/vTitle"),
        Field("hiring_organization/name", _VACANCY, _named("school", words)),
        Field("hiring_organization/name", "/rss/channel/title", without(" RSS Feed")),
        Field("identifier", _VACANCY, _named("vacancyid", words)),
        Field("job_location", _VACANCY, _named("joblocation", _spaced)),
        Field("employment_type", _VACANCY, _named("workingpatterns", employment)),
        Field("compensation", _VACANCY, _named("salary", pay_words)),
        Field("compensation_note", _VACANCY, _named("salary", note)),
        Field("application_deadline", _VACANCY, _named("expirydate", deadline_in("dm"))),
    ),
    body=(Part("a10:content/Vacancy/Advert_text|a10:content/Vacancy/Advert_Text|description"),),
    id="a10:content/Vacancy/VacancyID",
    board_in=r"//([\w-]+)\.current-vacancies\.com",
    url="link",
    left=(
        ("a10:content/@type", "the type of what it holds"),
        ("URN, Key_stages, Phase, Subjects", "classes of the school system"),
        ("a10:updated", "changes with every edit"),
        ("Documents", "files for applicants"),
    ),
)
