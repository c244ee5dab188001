"""Turning pages: the request for the next part of a list, from the request that brought the last."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit, urlunsplit

from postingkit.documents import Document
from postingkit.sources.base.source import Request

__all__ = ["asked", "held", "turned"]

_PLAIN = ';,=":()*/@'
"""What stands unescaped in a query: Oracle's finder is "findReqs;siteNumber=CX_1,limit=25"."""


def held(document: Document) -> Any:
    """Return the payload that a response holds; None when it holds none."""
    datum = document.data[0] if document.data else None
    return datum.value if datum is not None and not datum.pointer else None


def asked(request: Request, key: str, other: int = 0) -> int:
    """Return the number that a request's query has under a key.

    >>> asked(Request("https://acme.example/?start=20"), "start"), asked(Request("https://acme.example/"), "page", 1)
    (20, 1)
    """
    found = dict(parse_qsl(urlsplit(request.url).query)).get(key, "")
    return int(found) if found.isdigit() else other


def turned(request: Request, **parameters: object) -> Request:
    """Return a request with parameters of its query set anew.

    >>> turned(Request("https://acme.example/jobs?start=0&num=10", board="acme"), start=10).url
    'https://acme.example/jobs?start=10&num=10'
    """
    parts = urlsplit(request.url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True)) | {
        key: str(value) for key, value in parameters.items()
    }
    joined = "&".join(f"{quote(key, safe='')}={quote(value, safe=_PLAIN)}" for key, value in query.items())
    return request._replace(url=urlunsplit((parts.scheme, parts.netloc, parts.path, joined, "")))
