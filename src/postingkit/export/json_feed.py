"""JSON Feed 1.1: a feed of postings in JSON (https://www.jsonfeed.org/version/1.1/).

Each item has the schema.org record of its posting beside it under ``_job_posting``, as the format lets publishers do.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.export.body import html_of
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.json_ld import dumps, job_posting
from postingkit.export.words import full_title, url_of
from postingkit.model import JobPosting


def write_json_feed(postings: Iterable[JobPosting], channel: Channel = PLAIN) -> Iterator[str]:
    """Yield a JSON Feed, an item a line."""
    head = {"version": "https://jsonfeed.org/version/1.1", "title": channel.title, "home_page_url": channel.home}
    yield dumps({key: value for key, value in head.items() if value})[:-1] + ', "items": ['
    for number, posting in enumerate(postings):
        yield (",\n" if number else "\n") + dumps(_item(posting))
    yield "\n]}\n"


def _item(posting: JobPosting) -> dict[str, Any]:
    """Return a posting as an item, with its schema.org record."""
    name = posting.hiring_organization.name
    posted = posting.date_posted
    item = {
        "id": posting.id,
        "url": url_of(posting),
        "title": full_title(posting),
        "content_html": html_of(posting),
        "content_text": posting.description,
        "date_published": posted and f"{posted}T00:00:00Z",
        "authors": [{"name": name}] if name else None,
        "tags": [kind.lower().replace("_", " ") for kind in posting.employment_type],
        "language": posting.in_language,
        "_job_posting": {key: value for key, value in job_posting(posting).items() if key != "description"},
    }
    said = {key: value for key, value in item.items() if value}
    return {"content_text": "", **said}  # an item has to have a content
