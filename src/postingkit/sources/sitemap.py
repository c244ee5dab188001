"""Sitemaps (https://www.sitemaps.org/protocol.html): the addresses of pages, refused as a listing.

History
    2026-11  Career sites keep sitemaps of their postings (Eightfold, SuccessFactors, Phenom); an address is no posting.
             A source's requests for the pages come from here.
"""

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.sources.base import Request, Source, find
from postingkit.sources.base.addresses import Anchor, is_posting
from postingkit.sources.base.words import plain

_JOBS = re.compile(r"job|career|vacanc|position|posting|stellen|emploi|empleo", re.IGNORECASE)
_PAGES = ("urlset/url/*/loc", "sitemapindex/sitemap/*/loc")


def _pages(document: Document) -> Iterator[str]:
    for datum in document.data:
        if datum.kind == "platform_data":
            for path in _PAGES:
                for _, value in find(datum.value, path):
                    if (page := plain(value)).startswith(("https://", "http://")):
                        yield page


def _matches(document: Document) -> bool:
    return any(
        datum.kind == "platform_data"
        and isinstance(datum.value, dict)
        and datum.value.keys() & {"urlset", "sitemapindex"}
        for datum in document.data
    )


def _postings(document: Document) -> Iterator[Document | PostingkitError]:
    pages = list(_pages(document))
    yield NotAPosting(
        f"a sitemap of {len(pages)} pages and no posting; fetch the pages that you want",
        reason="listing_page",
        quote=pages[0][:300] if pages else None,
    )


def _following(document: Document, request: Request) -> Iterator[Request]:
    """Yield the pages of a sitemap, or the sitemaps of an index: those that look like jobs where some do."""
    pages = list(_pages(document))
    if any("sitemapindex" in datum.value for datum in document.data if isinstance(datum.value, dict)):
        for page in [page for page in pages if _JOBS.search(page)] or pages:
            yield Request(page, board=request.board)
        return
    for page in [page for page in pages if is_posting(Anchor(page, ""))] or pages:
        yield Request(page, board=request.board, id=page)


SOURCE = Source(name="sitemap", matches=_matches, postings=_postings, platform=False, follows=(_following,))
