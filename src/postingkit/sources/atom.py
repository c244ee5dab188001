"""Atom of a board that no other source knows (RFC 4287).

History
    2026-11  Entries with title, link, dates and HTML; ``author`` is the employer on boards, a person on blogs.

Notes
    A format, no platform. ``updated`` changes with every edit: only ``published`` dates a posting.
"""

from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import (
    Field,
    Part,
    Request,
    Shape,
    employment,
    find,
    pay_words,
    payload_of,
    place_words,
    platform,
    words,
)
from postingkit.sources.base.keys import under


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the next page of a paged feed (RFC 5005)."""
    for _, link in find(payload_of(document), "feed/link/*"):
        if isinstance(link, dict) and link.get("@rel") == "next" and str(link.get("@href")).startswith("https://"):
            yield request._replace(url=link["@href"])


SOURCE = platform(
    "atom",
    shapes=(Shape("feed/entry/*", "title content|summary link|id"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "company employer"),
        Field("hiring_organization/name", "", under("company", words)),
        Field("hiring_organization/name", "author/name"),
        Field("job_location", "location city"),
        Field("job_location", "", under("place", place_words)),
        Field("employment_type", "employmentType jobtype type"),
        Field("employment_type", "", under("type", employment)),
        Field("compensation", "", under("salary", pay_words)),
        Field("date_posted", "published"),
    ),
    body=(Part("content|summary"),),
    url="link/@href link/*/@href",
    follows=(_following,),
    is_platform=False,
    left=(("updated", "changes with every edit"), ("category", "anything")),
)
