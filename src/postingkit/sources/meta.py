"""Metadata of a page, file or message: ``<title>``, OpenGraph, an e-mail's date. The last word, for a silent text.

Field map (gathered 2026-11)
    title                     og:title, title, twitter:title, Title
    hiring_organization/name  og:title, title, twitter:title, Title
    date_posted               headers/Date
"""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from postingkit.documents import Document
from postingkit.fields.organization import find_organization
from postingkit.fields.title import find_title
from postingkit.model.evidence import Claim
from postingkit.sources.base import Source, words

_TITLES = ("og:title", "title", "twitter:title", "Title")


def _last(document: Document) -> Iterator[Claim]:
    for datum in document.data:
        if datum.kind == "meta" and isinstance(datum.value, dict):
            yield from _sent(datum.value) if datum.pointer == "headers" else _titles(datum.value)


def _sent(headers: dict[str, Any]) -> Iterator[Claim]:
    """Yield the day on which a message was sent: a posting sent to a list is posted then."""
    text = str(headers.get("Date", ""))
    try:
        sent = parsedate_to_datetime(text).date() if text else None
    except ValueError:
        sent = None
    if sent is not None:
        yield Claim("date_posted", sent, text, -1, -1, "meta.Date", "meta", pointer="headers/Date")


def _titles(meta: dict[str, Any]) -> Iterator[Claim]:
    for key in _TITLES:
        for text, _ in words(meta.get(key)):
            for find in (find_title, find_organization):
                for claim in find(text, hint="meta"):
                    yield claim._replace(start=-1, end=-1, rule=f"meta.{key}", method="meta", pointer=f"meta/{key}")
                    break


def _matches(document: Document) -> bool:
    return any(datum.kind == "meta" for datum in document.data)


SOURCE = Source(
    name="meta",
    matches=_matches,
    last=_last,
    platform=False,
    table=(
        ("title", " ".join(_TITLES)),
        ("hiring_organization/name", " ".join(_TITLES)),
        ("date_posted", "headers/Date"),
    ),
    left=(("description", "an extract made for search engines"),),
)
