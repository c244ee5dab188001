"""Source: where a record was read from, and its stable identity."""

import hashlib
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import urljoin

from postingkit.documents import Capture, Document
from postingkit.lexicon.internet import urls
from postingkit.model import Claim, Source
from postingkit.sections.section import Section

__all__ = ["UNKNOWN", "Origin", "identity_of", "page_of", "source_of"]


class Origin(NamedTuple):
    """Who published the posting, as far as the platform itself says."""

    platform: str | None = None
    board: str | None = None
    platform_id: str | None = None


UNKNOWN = Origin()
"""No platform says who published it."""


def source_of(capture: Capture, document: Document | None = None, origin: Origin = UNKNOWN) -> Source:
    """Return where a record or rejection was read from."""
    media_type = document.media_type if document else capture.media_type
    return Source(
        url=capture.url,
        canonical_url=_in_full_address(document.canonical_url, capture.url) if document else None,
        media_type=media_type.partition(";")[0].strip() if media_type else None,
        sha256=capture.sha256,
        retrieved_at=capture.captured_at,
        member=capture.member,
        platform=origin.platform,
        part=document.part if document else None,
    )


def _in_full_address(page: str | None, taken: str | None) -> str | None:
    """Return a page's address in full: a path from the site's root is joined to the capture's address, or dropped.

    >>> _in_full_address("/jobs/7", "https://www.acme.example/en/search.json")
    'https://www.acme.example/jobs/7'
    >>> _in_full_address("/jobs/7", "kept/search.json")
    """
    if page is None or not page.startswith("/"):
        return page
    return urljoin(taken, page) if taken and taken.startswith(("https://", "http://")) else None


def page_of(sections: Sequence[Section]) -> Claim | None:
    """Return the address of the vacancy's own page or file that a board's post gives under "URL"."""
    for section in sections:
        if section.term == "url" and section.kind == "application":
            for found in urls(section.text):
                start, end = section.start + found.start, section.start + found.end
                quote = section.text[found.start : found.end]
                return Claim("source/canonical_url", found.value, quote, start, end, "url@application", "label")
    return None


def identity_of(source: Source, origin: Origin, parts: dict[str, Any], document: Document) -> str:
    """Return the stable id: platform, board and number; else the canonical URL; else a hash of what the posting says.

    Employers of one platform may use the same numbers: the employer stands in for an unknown board.
    """
    key: tuple[str | None, ...]
    organization = parts.get("hiring_organization")
    if origin.platform and origin.platform_id:
        key = (origin.platform, origin.board or (organization.name if organization else None), origin.platform_id)
    elif source.canonical_url:
        key = (source.canonical_url,)
    else:
        places = parts.get("job_location", ())
        key = (
            organization.name if organization else None,
            parts.get("title"),
            places[0].raw if places else None,
        )
        if not all(key[:2]):  # too little to tell two postings apart: the text itself does
            key = (*key, parts.get("identifier"), document.text)
    identity = "\x1f".join((part or "").casefold() for part in key)
    return "pk1-" + hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:16]
