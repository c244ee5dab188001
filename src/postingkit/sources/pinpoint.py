"""Pinpoint: ``https://{board}.pinpointhq.com/postings.json``.

History
    2026-11  The list with full texts in ready-made sections, each with the heading that the board shows.

Notes
    Pay is the employer's to show: it counts only while ``compensation_visible`` is true. The feed names no employer.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, Terms, pay, pay_words, place, platform

_range = pay("compensation_minimum", "compensation_maximum", "compensation_currency", "compensation_frequency")


def _compensation(value: Any) -> Iterable[tuple[Any, str]]:
    if isinstance(value, dict) and value.get("compensation_visible") is True:
        yield from list(_range(value)) or pay_words(value.get("compensation"))


SOURCE = platform(
    "pinpoint",
    shapes=(Shape("data/*", "title key_responsibilities skills_knowledge_expertise"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/department", "job/department/name"),
        Field("identifier", "job/requisition_id"),
        Field("job_location", "location", place("city", "province", name="name", postal="postal_code")),
        Field("workplace_type", "workplace_type"),
        Field("employment_type", "employment_type"),
        Field("compensation", "", _compensation),
        Field("application_deadline", "deadline_at"),
    ),
    body=(
        Part("description"),
        Part("key_responsibilities", "/key_responsibilities_header"),
        Part("skills_knowledge_expertise", "/skills_knowledge_expertise_header"),
        Part("benefits", "/benefits_header"),
    ),
    board_in=r"//([\w-]+)\.pinpointhq\.com",
    url="url",
    endpoints=((r"https?://(?!www\.)([\w-]+)\.pinpointhq\.com", r"https://\1.pinpointhq.com/postings.json"),),
    terms=Terms(forbidden="many boards' robots.txt close postings.json", seen="2026-11-22"),
    left=(
        ("compensation_visible", "whether pay may be shown"),
        ("benefits_header", "the heading of an empty part"),
        ("reporting_to", "a name without a role in the application"),
        ("compensation when not visible", "not shown"),
    ),
)
