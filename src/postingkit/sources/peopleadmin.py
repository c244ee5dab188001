"""PeopleAdmin: the Atom feed of a board, ``{host}/postings/all_jobs.atom``.

Field map (gathered 2026-11)
    title                           title
    hiring_organization/department  author/name
    date_posted                     published
    description                     content, summary

History
    2026-11  Entries with title, department as author, text; no place, no pay: they stand on the posting's page.
"""

from __future__ import annotations

from postingkit.sources.base import Field, Part, Shape, Terms, day, platform, value_of

SOURCE = platform(
    "peopleadmin",
    shapes=(Shape("feed/entry/*", "title id link/@href~/postings/|link/*/@href~/postings/ published|updated"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/department", "author/name"),
        Field("date_posted", "published", day),
    ),
    body=(Part("content|summary"),),
    id="id",
    board_in=r"//([\w.-]+)/postings/\d+",
    url="link/@href link/*/@href",
    skip=lambda record: (
        "" if "/postings/" in value_of(record, None, "link/@href link/*/@href id") else "no posting's page"
    ),
    doors=((r"https?://([\w-]+\.peopleadmin\.com)/?(?:postings/?)?$", r"https://\1/postings/all_jobs.atom"),),
    terms=Terms(seen="2026-11-22"),
    left=(("updated", "changes with every edit"),),
)
