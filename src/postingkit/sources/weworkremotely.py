"""We Work Remotely: the board's RSS; titles read "Employer: Title".

History
    2020-10  ``region`` says where applicants may live; the text opens with "Headquarters: ..." and a link.
"""

from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, abode, plain, platform, remote


def _employer(value: Any) -> Iterable[tuple[Any, str]]:
    name, colon, _ = plain(value).partition(": ")
    if colon and len(name) <= 80:
        yield name, plain(value)


def _title(value: Any) -> Iterable[tuple[Any, str]]:
    text = plain(value)
    yield text.partition(": ")[2] or text, text


SOURCE = platform(
    "weworkremotely",
    shapes=(Shape("rss/channel/item/*", "title region category guid|link !postingId !g:id"),),
    fields=(
        Field("title", "title", _title),
        Field("hiring_organization/name", "title", _employer),
        Field("applicant_location_requirements", "region", abode),
        Field("workplace_type", "link", remote),
        Field("employment_type", "type"),
        Field("date_posted", "pubDate"),
        Field("valid_through", "expires_at"),
    ),
    body=(Part("description"),),
    id="guid link",
    url="link",
    left=(("category", "the board's class"), ("media:content", "a logo")),
)
