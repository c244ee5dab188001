"""Amazon: ``www.amazon.jobs/en/search.json``.

History
    2026-11  ``jobs`` with full texts; ``locations`` are JSON in strings; countries have three letters.

Notes
    ``posted_date`` is text ("July  2, 2026"). The texts are plain, with ``<br/>`` for line breaks.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Request, Shape, Terms, by_offset, place, platform, with_query

_parts = place("normalizedCityName", "normalizedStateName", "normalizedCountryCode")


def _place(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, str) and value.startswith("{"):
        try:
            value = json.loads(value)
        except ValueError:
            return
    if isinstance(value, dict):
        yield from _parts(value)


def _first(url: str) -> Request | None:
    """Return the request for a search or a posting."""
    match = re.match(
        r"https?://(?:www\.)?amazon\.jobs/([a-z]{2}(?:-[a-z]{2})?)/(search|jobs/\d+)[^?#]*(?:\?([^#]*))?", url
    )
    if not match:
        return None
    language, what, query = match.groups()
    if what != "search":
        return Request(f"https://www.amazon.jobs/{language}/{what}", board="amazon", id=what.rpartition("/")[2])
    return with_query(
        Request(f"https://www.amazon.jobs/{language}/search.json?{query or ''}", board="amazon"),
        offset=0,
        result_limit=100,
    )


SOURCE = platform(
    "amazon_jobs",
    shapes=(Shape("jobs/*", "title job_path id_icims"), Shape("", "title job_path id_icims")),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company_name"),
        Field("hiring_organization/department", "team/title"),
        Field("identifier", "id_icims"),
        Field("job_location", "locations/*", _place),
        Field("job_location", "", place("city", "state", "country_code")),
        Field("employment_type", "job_schedule_type"),
        Field("date_posted", "posted_date"),
        Field("application/methods", "url_next_step"),
    ),
    body=(
        Part("description"),
        Part("basic_qualifications", "Basic Qualifications"),
        Part("preferred_qualifications", "Preferred Qualifications"),
    ),
    id="id_icims id",
    url="job_path",
    first=_first,
    follows=(by_offset("jobs", "hits", "offset"),),
    terms=Terms(delay=1.0, seen="2026-11-22"),
    left=(
        ("location, state, primary_search_label, team", "codes of what is read, and marks of the search"),
        ("source_system", "the importer's bookkeeping"),
        ("job_category, job_family, business_category", "the board's classes"),
        ("updated_time", 'counts from the day of the request: "28 days"'),
        ("description_short", "an extract of the text"),
    ),
)
