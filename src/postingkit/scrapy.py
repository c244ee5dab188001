"""Scrapy: responses of a spider become records, and records JSON Lines as the command writes them.

::

    from postingkit.scrapy import outcomes_of

    class Jobs(scrapy.Spider):
        custom_settings = {"ITEM_PIPELINES": {"postingkit.scrapy.JsonLines": 300}}

        def parse_job(self, response):
            yield from outcomes_of(response)

Records are pydantic models, which Scrapy takes as items: feed exports and other pipelines see them like any item. Needs
the extra ``scrapy``. Reading is done in the crawler's process, within the limits of ``parse``; a spider that may meet
files made to hang a reader keeps the bytes, and ``postingkit parse`` reads them in processes that can be killed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Self

from postingkit.documents.capture import Capture
from postingkit.files import Lines, line_of
from postingkit.model import JobPosting, Rejection
from postingkit.workers import confined

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

__all__ = ["JsonLines", "capture_of", "outcomes_of"]


def capture_of(response: Response) -> Capture:
    """Return a response as a capture: its bytes, address and declared type, taken now."""
    declared = response.headers.get("Content-Type")
    media_type = declared.decode("latin-1") if declared else None
    return Capture(bytes(response.body), response.url, media_type, dt.datetime.now(dt.UTC))


def outcomes_of(response: Response) -> Iterator[JobPosting | Rejection]:
    """Yield what a response gives, at least one; whatever its bytes are, nothing is raised."""
    yield from confined(capture_of(response))


class JsonLines:
    """An item pipeline: records go to ``postings.jsonl``, rejections to ``rejected.jsonl``.

    The settings ``POSTINGKIT_OUT`` and ``POSTINGKIT_REJECTED`` name other files. A file is complete or absent. The
    stats count ``postingkit/postings`` and ``postingkit/rejected/<reason>``. A rejection is dropped once it is written;
    an item that is neither is passed on as it is.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the pipeline of a crawl."""
        return cls(crawler)

    def open_spider(self) -> None:
        """Begin both files. Raises :class:`FileError`."""
        settings = self._crawler.settings
        self._postings = Lines(settings.get("POSTINGKIT_OUT") or "postings.jsonl")
        self._rejected = Lines(settings.get("POSTINGKIT_REJECTED") or "rejected.jsonl")

    def process_item(self, item: Any) -> Any:
        """Write a record and pass it on; write a rejection and drop it."""
        if isinstance(item, JobPosting):
            self._count("postings")
            self._postings.write(line_of(item))
        elif isinstance(item, Rejection):
            from scrapy.exceptions import DropItem  # noqa: PLC0415 - the helper above needs no Scrapy

            self._count(f"rejected/{item.reason}")
            self._rejected.write(line_of(item))
            raise DropItem(f"{item.reason}: {item.message}")
        return item

    def close_spider(self) -> None:
        """Put both files in their place."""
        self._postings.close()
        self._rejected.close()

    def _count(self, name: str) -> None:
        if self._crawler.stats is not None:
            self._crawler.stats.inc_value(f"postingkit/{name}")
