"""Google for Jobs: results of the search as scrapers keep them, ``{"query", "search_date", "jobs": [...]}``.

History
    2026-06  Pay in words with a unit and no currency ("70-80 an hour"); ``posted_date`` counts days back from
             ``search_date``, which the payload states: the day is known.

Notes
    ``location`` may end in "(+1 other)". ``source_board`` names the board that Google found it on.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from postingkit.documents import Document
from postingkit.model.evidence import Claim
from postingkit.sources.base import Field, Part, Shape, Terms, first, place_words, plain, platform, value_of
from postingkit.sources.base.dates import date_of


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    yield from place_words(re.sub(r"\s{0,9}\(\+\d{1,6} others?\)", "", plain(value)))


_PAY = "compensation"

_TABLE = platform(
    "google_jobs",
    shapes=(Shape("jobs/*", "title company source_board|job_id schedule_type"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company company_name"),
        Field("job_location", "location", _place),
        Field("workplace_type", "location"),
        Field("employment_type", "schedule_type"),
        Field(_PAY, "salary_range salary"),
        Field("date_posted", "posted_date"),
        Field("application/methods", "application_url"),
    ),
    body=(Part("description"),),
    id="job_id",
    terms=Terms(forbidden="Google's terms forbid automated reading", seen="2026-11-22"),
    left=(
        ("salary_range", "where it states several amounts of unlike kind"),
        ('posted_date "3 days ago"', "counts from the day of the search"),
        ("qualifications", "Google's own extract of the text"),
        ("source_board", "the board that Google found it on"),
    ),
)


def _claims(document: Document) -> Iterator[Claim]:
    """Yield the table's claims but pay, and the day of posting counted back from the day of the search."""
    yield from (claim for claim in _TABLE.claims(document) if claim.field != _PAY)
    own = document.data[0]
    text = value_of(own.value, None, "posted_date")
    searched = date_of(first(document.data[-1].value, "search_date"))
    if searched and (match := re.match(r"(\d{1,3}) (hour|day|week)s? ago", text)):
        days = int(match[1]) * {"hour": 0, "day": 1, "week": 7}[match[2]]
        quote = f"{text} ({searched.isoformat()})"
        pointer = f"{own.pointer}/posted_date"
        yield Claim(
            "date_posted",
            searched - dt.timedelta(days=days),
            quote,
            rule="google_jobs.posted_date",
            method="platform_data",
            pointer=pointer,
        )


def _last(document: Document) -> Iterator[Claim]:
    """Yield Google's own extract of the pay, which names no currency: the text goes before it."""
    yield from (claim for claim in _TABLE.claims(document) if claim.field == _PAY)


SOURCE = replace(_TABLE, claims=_claims, last=_last)
