"""Table: a posting as one flat row, for spreadsheets.

A list becomes one cell, its values separated by " | ". A cell that a spreadsheet would take for a formula gets
an apostrophe in front, as spreadsheets themselves mark text.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import apply_url, contact_words, place_words, printable, url_of
from postingkit.model import JobPosting, Pay

_BETWEEN = " | "
# "=cmd", "@SUM", "-2+3": what a spreadsheet computes; "+19145550142" and "-5" are harmless
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d ().-]*$)")


def _pay(posting: JobPosting) -> Pay | None:
    return next((pay for pay in posting.compensation if pay.kind == "base"), None)


def _all(values: Iterable[Any]) -> str:
    return _BETWEEN.join(str(value) for value in values if value)


COLUMNS: dict[str, Callable[[JobPosting], Any]] = {
    "id": lambda p: p.id,
    "title": lambda p: p.title,
    "organization": lambda p: p.hiring_organization.name,
    "department": lambda p: p.hiring_organization.department,
    "identifier": lambda p: p.identifier,
    "location": lambda p: _all(map(place_words, p.job_location)),
    "locality": lambda p: p.job_location[0].address_locality if p.job_location else None,
    "region": lambda p: p.job_location[0].address_region if p.job_location else None,
    "country": lambda p: p.job_location[0].address_country if p.job_location else None,
    "workplace_type": lambda p: p.workplace_type,
    "employment_type": lambda p: _all(p.employment_type),
    "work_hours": lambda p: p.work_hours,
    "pay_min": lambda p: pay.min if (pay := _pay(p)) else None,
    "pay_max": lambda p: pay.max if (pay := _pay(p)) else None,
    "pay_currency": lambda p: pay.currency if (pay := _pay(p)) else None,
    "pay_unit": lambda p: pay.unit if (pay := _pay(p)) else None,
    "compensation": lambda p: _all(pay.raw for pay in p.compensation),
    "compensation_note": lambda p: p.compensation_note,
    "benefits": lambda p: _all(p.benefits),
    "date_posted": lambda p: p.date_posted,
    "valid_through": lambda p: p.valid_through,
    "job_start_date": lambda p: p.job_start_date,
    "deadline": lambda p: p.application_deadline.date if p.application_deadline else None,
    "deadline_kind": lambda p: p.application_deadline.kind if p.application_deadline else None,
    "education": lambda p: _all(one.level for one in p.education),
    "experience_years": lambda p: _all(one.years_min for one in p.experience),
    "apply_url": apply_url,
    "apply_email": lambda p: _all(one.value for one in p.application.methods if one.kind == "email"),
    "materials": lambda p: _all(one.kind for one in p.application.materials),
    "contacts": lambda p: _all(map(contact_words, p.contacts)),
    "language": lambda p: p.in_language,
    "platform": lambda p: p.source.platform,
    "url": url_of,
    "source": lambda p: p.source.url,
    "description": lambda p: p.description,
}
"""The columns in their order, and what each takes from a posting."""


def write_csv(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[str]:
    """Yield the postings as CSV (RFC 4180, UTF-8), the names of the columns first."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for posting in postings:
        yield line.getvalue()
        line.seek(0)
        line.truncate()
        writer.writerow([_cell(read(posting)) for read in COLUMNS.values()])
    yield line.getvalue()


def _cell(value: Any) -> str:
    """Return a value as a cell's text.

    >>> print(_cell('=HYPERLINK("x")'), _cell("+19145550142"), _cell("- sort mail"))
    '=HYPERLINK("x") +19145550142 '- sort mail
    """
    text = "" if value is None else printable(str(value))
    return "'" + text if _FORMULA.match(text) else text
