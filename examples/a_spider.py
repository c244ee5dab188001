"""A Scrapy spider: the pages that a list links to, as records.

python examples/a_spider.py https://employer.example/jobs/

Scrapy does the crawling, so it is Scrapy that is told to be polite. `pip install "postingkit[scrapy]"` first.
"""

import sys
from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.http import Response, TextResponse

from postingkit.scrapy import outcomes_of


class Jobs(scrapy.Spider):
    """Follows every link of the start page that lies below it."""

    name = "jobs"
    custom_settings = {  # noqa: RUF012 - as Scrapy declares it
        "ITEM_PIPELINES": {"postingkit.scrapy.JsonLines": 300},
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_DELAY": 1,
        "LOG_LEVEL": "WARNING",
    }

    def parse(self, response: Response) -> Iterator[Any]:
        """Follow the list."""
        if isinstance(response, TextResponse):
            for link in response.css("a::attr(href)").getall():
                if response.urljoin(link).startswith(response.url):
                    yield response.follow(link, self.parse_job)

    def parse_job(self, response: Response) -> Iterator[Any]:
        """Read a page."""
        yield from outcomes_of(response)


if __name__ == "__main__":
    if not sys.argv[1:]:
        sys.exit(__doc__)
    process = CrawlerProcess()
    crawler = process.create_crawler(Jobs)
    process.crawl(crawler, start_urls=sys.argv[1:])
    process.start()
    counts = crawler.stats.get_stats() if crawler.stats else {}
    print({name: count for name, count in counts.items() if name.startswith("postingkit/")})
