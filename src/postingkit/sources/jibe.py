"""iCIMS Attract (Jibe): ``{host}/api/jobs?page=1&limit=100`` of an employer's careers site.

History
    2026-11  ``jobs`` of ``data``. ``tags`` are whatever the employer put there: pay as "USD $47,740.00/Yr." in two
             tags of its own is common.

Notes
    ``salary_value`` and its ends are 0 when the employer says nothing.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.model.pay import Pay
from postingkit.sources.base import Field, Part, Shape, Terms, by_page, pay, pay_words, place, platform

_parts = place("city", "state", "country_code", "street_address", "postal_code")


def _tagged(value: Any) -> Iterable[tuple[Any, str]]:
    """Read pay from the tags of a posting, the least and the most of the amounts: "USD $47,740.00/Yr."."""
    found: list[tuple[Pay, str]] = []
    for key, tags in value.items() if isinstance(value, dict) else ():
        for tag in tags if isinstance(tags, list) and key.startswith("tags") else ():
            if any(sign in str(tag) for sign in "$€£"):
                found.extend(pay_words(tag))
    bases = [(one, words) for one, words in found if one.currency and one.unit]
    if len(bases) == 2 and (bases[0][0].currency, bases[0][0].unit) == (bases[1][0].currency, bases[1][0].unit):
        (one, said), (other, more) = sorted(bases, key=lambda pair: pair[0].min or pair[0].max or 0)
        raw = f"{said} - {more}"
        yield Pay(min=one.min, max=other.max, currency=one.currency, unit=one.unit, raw=raw), raw
    else:
        yield from found


SOURCE = platform(
    "jibe",
    shapes=(
        Shape("jobs/*/data", "title req_id|slug apply_url|location_name"),
        Shape("data", "title req_id apply_url location_name|city"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "hiring_organization brand"),
        Field("hiring_organization/department", "department"),
        Field("identifier", "req_id"),
        Field("job_location", "", _parts),
        Field("job_location", "full_location"),
        Field("workplace_type", "location_type"),
        Field("employment_type", "employment_type"),
        Field("employment_type", "tags1/*"),
        Field(
            "compensation",
            "",
            pay("salary_min_value", "salary_max_value", "salary_currency", "salary_frequency", "salary_value"),
        ),
        Field("compensation", "", _tagged),
        Field("date_posted", "posted_date"),
        Field("application/methods", "apply_url"),
        Field("in_language", "language"),
    ),
    body=(
        Part("description"),
        Part("responsibilities", "Responsibilities"),
        Part("qualifications", "Qualifications"),
        Part("benefits", "Benefits"),
    ),
    id="slug req_id",
    board="client_code",
    url="meta_data/canonical_url",
    endpoints=(
        (r"https?://([\w-]+)\.jibeapply\.com", r"https://\1.jibeapply.com/api/jobs?page=1&limit=100"),
        (
            r"https?://(?P<board>[\w-]+)\.icims\.com/jobs/(?P<id>\d+)(?:/[\w%.-]+)?/job",
            r"https://\1.icims.com/jobs/\2/job?in_iframe=1",
        ),
        (r"https?://(?!www\.)([\w-]+)\.icims\.com", r"https://\1.icims.com/jobs/search?ss=1&in_iframe=1&pr=0"),
    ),
    embeds=(("jibecdn.com", r"jibecdn\.com", "{site}/api/jobs?page=1&limit=100"),),
    follows=(by_page("jobs", "totalCount"),),
    terms=Terms(delay=1.0, seen="2026-11-22"),
    language="language",
    left=(
        ("location_name, country, location_type, latitude, longitude", "the place again"),
        ("tags4, tags5, tags6, category", "the employer's own classes"),
        ("searchable, applyable, li_easy_applyable, hiring_flow_name", "the importer's bookkeeping"),
        ("categories, tags", "the employer's own classes"),
        ("update_date, create_date", "change with every import"),
        ("meta_data", "the importer's bookkeeping"),
    ),
)
