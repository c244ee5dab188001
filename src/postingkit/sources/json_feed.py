"""JSON Feed of a board that no other source knows (https://jsonfeed.org/version/1.1).

History
    2026-11  Items with title, address, dates, text; boards add a schema.org record under ``_jobposting`` or the like.
"""

from postingkit.sources.base import Field, Part, Shape, next_link, platform

SOURCE = platform(
    "json_feed",
    shapes=(Shape("items/*", "id title content_html|content_text /version"),),
    fields=(
        Field("title", "title"),
        Field("hiring_organization/name", "author/name authors/*/name"),
        Field("hiring_organization/name", "/title"),
        Field("date_posted", "date_published"),
        Field("in_language", "language /language"),
    ),
    body=(Part("content_html|content_text|summary"),),
    url="url external_url",
    follows=(next_link("next_url"),),
    is_platform=False,
    left=(("date_modified", "changes with every edit"), ("tags", "anything")),
)
