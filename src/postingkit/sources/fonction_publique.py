"""PASS, the French civil service's board for apprentices: RSS whose Dublin Core elements carry the facts.

Field map (gathered 2026-11)
    title                     title
    hiring_organization/name  dc:publisher, author
    identifier                dc:identifier
    job_location              dc:coverage
    date_posted               pubDate
    job_start_date            dc:date
    contacts                  dc:creator
    description               description

History
    2025-02  ``dc:publisher`` the employer, ``dc:coverage`` the town, ``dc:description`` the département's number,
             ``dc:date`` the start, ``dc:creator`` a contact. Titles are links. ``pubDate`` is ISO 8601.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, contact, day, plain, platform, town


def _person(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "mail@example.org - 04 66 66 66 66"."""
    text = plain(value)
    email, _, phone = text.partition(" -")
    yield from contact(email="email", phone="phone")({"email": email.strip(), "phone": phone.strip()})


SOURCE = platform(
    "fonction_publique",
    shapes=(Shape("rss/channel/item/*", "title dc:publisher dc:coverage dc:identifier"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "dc:publisher"),
        Field("hiring_organization/name", "author"),
        Field("identifier", "dc:identifier"),
        Field("job_location", "dc:coverage", town),
        Field("date_posted", "pubDate", day),
        Field("job_start_date", "dc:date", day),
        Field("contacts", "dc:creator", _person),
    ),
    body=(Part("description"),),
    id="guid dc:identifier",
    url="link",
    left=(
        ("author", "dc:publisher again"),
        ("source", "the name of the feed"),
        ("dc:format", "a length without a start"),
        ("dc:contributor", "the ministry above the employer"),
        ("dc:type", "the level of the diploma prepared"),
        ("dc:description", "the département's number"),
        ("dc:source", "when the feed was written"),
    ),
)
