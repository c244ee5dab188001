"""EngageATS (Havas): the vacancy feed of an employer, RSS with the namespace ``engAts:``.

History
    2023-10  Facts in ``category`` elements told apart by their ``domain``; ``salaryRangeFrom`` with its sign.

Notes
    The feed closes one element under another's name, which the reader mends.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import (
    Field,
    Part,
    Reader,
    Shape,
    employment,
    pay_words,
    place_words,
    plain,
    platform,
    words,
)


def _category(domain: str, read: Reader) -> Reader:
    def found(value: Any) -> Iterable[tuple[Any, str]]:
        if isinstance(value, dict) and plain(value.get("@domain")).lower() == domain:
            yield from read(value.get("#text"))

    return found


def _salary(value: Any) -> Iterable[tuple[Any, str]]:
    ends = [plain(value.get(f"engAts:salaryRange{end}")) for end in ("From", "To")]
    yield from pay_words(" - ".join(filter(None, ends)))


SOURCE = platform(
    "engage_ats",
    shapes=(Shape("rss/channel/item/*", "title engAts:vacancyid|engAts:jobdescription|engAts:advertUrl"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "category/*", _category("school/network", words)),
        Field("hiring_organization/name", "category/*", _category("company", words)),
        Field("hiring_organization/department", "category/*", _category("department", words)),
        Field("identifier", "engAts:vacancyid"),
        Field("job_location", "category/*", _category("location", place_words)),
        Field("employment_type", "category/*", _category("working pattern", employment)),
        Field("employment_type", "category/*", _category("contract type", employment), beside=True),
        Field("compensation", "", _salary),
        Field("date_posted", "pubDate"),
        Field("application_deadline", "engAts:endDate"),
        Field("job_start_date", "startDate"),
        Field("application/methods", "engAts:advertUrl"),
    ),
    body=(Part("engAts:jobdescription|atom:content|description"),),
    id="engAts:vacancyid guid",
    url="engAts:rssFeedVacancyUrl guid link",
    left=(
        ("category", "domains of other names: Phase, Job Category, Role Type are classes of the employer"),
        ("atom:content", "the text again, or an extract"),
        ("engAts:visaSponsorshipAvailable", "the record has no field for it"),
    ),
)
