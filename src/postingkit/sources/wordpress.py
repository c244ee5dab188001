"""WordPress: posts or job listings as its REST API gives them, ``/wp-json/wp/v2/...``.

History
    2025-09  ``title.rendered`` and ``content.rendered``; WP Job Manager adds ``meta._job_location`` and the like.

Notes
    A post of a site is no posting by itself: its text decides. Titles are often sentences ("Seeking an Archivist").
"""

import re
from collections.abc import Iterable
from typing import Any

from postingkit.sources.base import Field, Part, Shape, plain, platform


def _title(value: Any) -> Iterable[tuple[Any, str]]:
    """Read "Seeking Aircraft Engineer" and "We are hiring: Cook" without the words before the title."""
    text = plain(value)
    bare = re.sub(
        r"^(?:now |we are |we're )?(?:seeking|hiring|looking for)(?: an?| the)?:?\s+", "", text, flags=re.IGNORECASE
    )
    if bare:
        yield bare, text


SOURCE = platform(
    "wordpress",
    shapes=(Shape("*", "title/rendered content/rendered link"), Shape("", "title/rendered content/rendered link")),
    fields=(
        Field("title", "title/rendered", _title),
        Field("hiring_organization/name", "meta/_company_name"),
        Field("job_location", "meta/_job_location"),
        Field("employment_type", "meta/_job_type class_list/*"),
        Field("compensation", "meta/_job_salary"),
        Field("date_posted", "date"),
        Field("valid_through", "meta/_job_expires"),
        Field("application/methods", "meta/_application"),
    ),
    body=(Part("content/rendered"),),
    url="link",
    left=(("modified", "changes with every edit"), ("excerpt, slug", "the page's own")),
)
