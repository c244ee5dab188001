"""Paging: the request for the next part of a list, from the request that brought the last."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

from postingkit.documents import Document
from postingkit.sources.base.paths import find, first
from postingkit.sources.base.shape import value_of
from postingkit.sources.base.source import Following, Request

__all__ = ["by_offset", "by_page", "details", "next_link", "payload_of", "query_number", "with_query"]

_PLAIN = ';,=":()*/@'
"""Characters left unescaped in a query: Oracle's finder is "findReqs;siteNumber=CX_1,limit=25"."""


def payload_of(document: Document) -> Any:
    """Return the payload that a response holds; None when it holds none."""
    datum = document.data[0] if document.data else None
    return datum.value if datum is not None and not datum.pointer else None


def query_number(request: Request, key: str, other: int = 0) -> int:
    """Return the number that a request's query has under a key.

    >>> [query_number(Request(f"https://acme.example/?{query}"), "page", 1) for query in ("page=2", "")]
    [2, 1]
    """
    found = dict(parse_qsl(urlsplit(request.url).query)).get(key, "")
    return int(found) if found.isdigit() else other


def with_query(request: Request, **parameters: object) -> Request:
    """Return a request with parameters of its query set anew.

    >>> with_query(Request("https://acme.example/jobs?start=0&num=10", board="acme"), start=10).url
    'https://acme.example/jobs?start=10&num=10'
    """
    parts = urlsplit(request.url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True)) | {
        key: str(value) for key, value in parameters.items()
    }
    joined = "&".join(f"{quote(key, safe='')}={quote(value, safe=_PLAIN)}" for key, value in query.items())
    return request._replace(url=urlunsplit((parts.scheme, parts.netloc, parts.path, joined, "")))


def next_link(path: str) -> Following:
    """Return what follows where the payload holds the next page's address at a path."""

    def following(document: Document, request: Request) -> Iterator[Request]:
        address = first(payload_of(document), path)
        if isinstance(address, str) and address.startswith("https://"):
            yield request._replace(url=address)

    return following


def by_offset(rows: str, total: str, key: str) -> Following:
    """Return what follows where a parameter of the query counts the rows that came before.

    ``by_offset("jobs", "hits", "offset")`` asks for "?offset=100" where "?offset=0" brought a hundred of more ``hits``.
    """

    def following(document: Document, request: Request) -> Iterator[Request]:
        value = payload_of(document)
        here, whole = first(value, rows), first(value, total)
        read = query_number(request, key) + (len(here) if isinstance(here, list) else 0)
        if isinstance(here, list) and isinstance(whole, int) and read < whole:
            yield with_query(request, **{key: read})

    return following


def by_page(rows: str, totals: str) -> Following:
    """Return what follows where a list has numbered pages, until the total is reached or a page comes short.

    The query's "page" is the number, its "limit" how many rows a page has.
    """

    def following(document: Document, request: Request) -> Iterator[Request]:
        value = payload_of(document)
        here = first(value, rows)
        whole = next((found for path in totals.split() if (found := first(value, path))), None)
        page, size = query_number(request, "page", 1), query_number(request, "limit")
        count = len(here) if isinstance(here, list) else 0
        if count and (page * (size or count) < whole if isinstance(whole, int) else 0 < size <= count):
            yield with_query(request, page=page + 1)

    return following


def details(rows: str, keys: str, unless: str = "") -> Following:
    """Return what follows where each row of a list has details below the list's own URL, under one of its keys.

    A row with a value at ``unless`` is complete; the response to a request for one posting has no details below it.
    """

    def following(document: Document, request: Request) -> Iterator[Request]:
        value = payload_of(document)
        for path in rows.split() if request.id is None else ():
            for _, row in find(value, path):
                key = value_of(row, value, keys)
                if key and not (unless and first(row, unless)):
                    yield request._replace(url=f"{request.url.partition('?')[0]}/{key}", id=key)

    return following
