"""RSS 2.0 of a board that no other source knows, with the namespaces that boards use for jobs.

History
    2026-11  WP Job Manager's ``job_listing:``, Google Base's ``g:``, Dublin Core's ``dc:``, ``content:encoded``.

Notes
    A format, no platform. ``category`` may be anything. That an item is a posting is for its text to show.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, pay_words, place, place_words, plain, platform
from postingkit.sources.base.keys import under


def _agency(value: Any) -> Iterable[tuple[Any, str]]:
    """Read an author that is a name and no address."""
    text = plain(value)
    if text and "@" not in text and len(text) <= 100:
        yield text, text


SOURCE = platform(
    "rss",
    shapes=(
        Shape("rss/channel/item/*", "title job_listing:location|job_listing:company|job_listing:job_type"),
        Shape("rss/channel/item/*", "title company|job:company|employer|job:location|location|joblocation"),
        Shape("rss/channel/item/*", "title link|guid description|content:encoded"),
        Shape("rdf:RDF/item/*", "title link description"),
    ),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "job_listing:company company job:company employer"),
        Field("hiring_organization/name", "dc:creator dc:publisher author", _agency),
        Field("job_location", "job_listing:location location job:location joblocation g:location"),
        Field("job_location", "", place("city", "state", "country", postal="postalcode")),
        Field("job_location", "", under("place", place_words)),
        Field("employment_type", "job_listing:job_type job:type jobtype job_type type g:job_type"),
        Field("compensation", "job_listing:salary salary job:salary g:salary"),
        Field("compensation", "", under("salary", pay_words)),
        Field("date_posted", "pubDate dc:date"),
        Field("valid_through", "g:expiration_date expires"),
    ),
    body=(Part("content:encoded|description"),),
    id="guid link",
    url="link",
    is_platform=False,
    left=(("category", "anything"),),
)
