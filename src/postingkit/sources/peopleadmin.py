"""PeopleAdmin: the Atom feed of a board, ``{host}/postings/all_jobs.atom``.

History
    2026-11  Entries with title, department as author, text; no place, no pay: they stand on the posting's page.
"""

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sources.base import Field, Part, Request, Shape, Terms, find, payload_of, platform, value_of


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield each posting's page: the feed has neither its place nor its duties."""
    for _, href in find(payload_of(document), "feed/entry/*/link/*/@href"):
        if isinstance(href, str) and re.fullmatch(r"https?://[\w.-]+/postings/\d+", href):
            yield request._replace(url=href, id=href.rpartition("/")[2])


SOURCE = platform(
    "peopleadmin",
    shapes=(Shape("feed/entry/*", "title link/@href~/postings/|link/*/@href~/postings/ published|updated"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/department", "author/name"),
        Field("date_posted", "published"),
    ),
    body=(Part("content|summary"),),
    id="id",
    board_in=r"//([\w.-]+?)(?:\.peopleadmin\.com|/postings/\d+)",
    url="link/@href link/*/@href",
    skip=lambda record: (
        "" if "/postings/" in value_of(record, None, "link/@href link/*/@href id") else "no posting's page"
    ),
    endpoints=(
        (
            r"https?://(?P<board>[\w-]+)\.peopleadmin\.com/postings/(?P<id>\d+)",
            r"https://\1.peopleadmin.com/postings/\2",
        ),
        (
            r"https?://([\w-]+)\.peopleadmin\.com(?:/postings(?:/search)?|/all_jobs\.atom)?/?(?:[?#]|$)",
            r"https://\1.peopleadmin.com/postings/all_jobs.atom",
        ),
    ),
    follows=(_following,),
    terms=Terms(seen="2026-11-22"),
    left=(("updated", "changes with every edit"),),
)
