"""PASS, the French civil service's board for apprentices: RSS whose Dublin Core elements carry the facts.

History
    2025-02  ``dc:publisher`` the employer, ``dc:coverage`` the town, ``dc:description`` the département's number,
             ``dc:date`` the start, ``dc:creator`` a contact. Titles are links. ``pubDate`` is ISO 8601.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, contact, plain, platform, town


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
        Field("date_posted", "pubDate"),
        Field("job_start_date", "dc:date"),
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
