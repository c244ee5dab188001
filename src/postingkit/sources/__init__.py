"""Sources: structured data in or as the capture. One file a platform, strangers to each other, found by discovery.

Markup that any page may carry (front matter, schema.org, ``<meta>``) is recognized by the kind of its datum; platforms
are discovered, and loaded only when a capture holds a platform's data.
"""

import importlib
import pkgutil
import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import entry_points
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from postingkit.documents import Capture, Document
from postingkit.documents.decode import decode
from postingkit.errors import NotAPosting, PostingkitError
from postingkit.model.evidence import Claim
from postingkit.settle import Origin
from postingkit.sources.base import Request, Source, Terms
from postingkit.sources.base.addresses import addresses, anchors, is_further, is_posting
from postingkit.sources.base.employer import same_employer
from postingkit.sources.base.near import nearest_source
from postingkit.sources.base.phone import with_country

__all__ = [
    "Request",
    "Source",
    "Terms",
    "claims_of",
    "discover",
    "endpoint_of",
    "following",
    "last_claims_of",
    "origin_of",
    "postings_of",
    "source",
    "sources",
    "stranger",
]

_MARKUP = {"json_ld": "schema_org", "microdata": "schema_org", "front_matter": "front_matter", "meta": "meta"}
"""The kinds of data that are no platform's, with the sources that read them, in order of precedence."""

GROUP = "postingkit.sources"
"""The entry point group through which outside packages add sources."""


@cache
def source(name: str) -> Source:
    """Return the source of that name; raises :class:`PostingkitError` when there is none."""
    for one in sources():
        if one.name == name:
            return one
    raise PostingkitError(f"there is no source {name!r}; see `postingkit sources`", reason="unknown_source")


@cache
def _markup(name: str) -> Source:
    found = importlib.import_module(f"{__name__}.{name}").SOURCE
    assert isinstance(found, Source)  # noqa: S101 - a module of this package without its SOURCE is a bug
    return found


@cache
def sources() -> tuple[Source, ...]:
    """Return every source: those of this package in the order of their names, then those of outside packages."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        one = getattr(importlib.import_module(f"{__name__}.{module.name}"), "SOURCE", None)
        if isinstance(one, Source):
            found.append(one)
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        try:
            one = point.load()
        except Exception as error:  # noqa: BLE001 - whatever a package of somebody else's does, the others are read
            warnings.warn(f"the source {point.name!r} ({point.value}) cannot be loaded: {error!r}", stacklevel=2)
            continue
        if isinstance(one, Source):
            found.append(one)
    return tuple(found)


@cache
def _platforms() -> tuple[Source, ...]:
    """Return the platforms, then general formats (RSS, Atom), and the reader of unknown shapes last."""
    markup = set(_MARKUP.values())
    found = [one for one in sources() if one.name not in markup]
    return tuple(sorted(found, key=lambda one: (not one.platform, one.name == "generic")))


def _platform_of(document: Document) -> Source | None:
    """Return the source whose data a document has; of formats that several platforms share, the first."""
    if document.platform is not None:
        return source(document.platform) if document.platform else None
    if all(datum.kind != "platform_data" for datum in document.data):
        return None
    formats = []
    for one in _platforms():
        if not one.platform:
            formats.append(one)
        elif one.matches(document):
            return one
    return (
        nearest_source(document, _platforms())
        or next((one for one in formats if one.matches(document)), None)
        or next((one for one in formats if one.near(document)), None)
    )


def _markup_of(document: Document) -> list[Source]:
    kinds = {datum.kind for datum in document.data}
    return [_markup(name) for name in dict.fromkeys(name for kind, name in _MARKUP.items() if kind in kinds)]


def postings_of(document: Document) -> Iterator[Document | PostingkitError]:
    """Yield one document for each posting that the capture holds, lazily; an error for one that cannot be read."""
    if not document.data:
        yield document
        return
    one = _platform_of(document)
    if one is not None:
        count = 0
        for part in one.postings(document):
            count += 1
            yield part
        if count or document.text:
            return
        yield NotAPosting(f"the {one.name} payload lists no openings", reason="no_openings")
        return
    if not document.text and any(datum.kind == "platform_data" and not datum.pointer for datum in document.data):
        yield _unknown(document)
        return
    document = document._replace(platform="")
    if any(datum.kind in {"json_ld", "microdata"} for datum in document.data):
        yield from _markup("schema_org").postings(document)
        return
    yield document


def _unknown(document: Document) -> PostingkitError:
    """Return the error for data that no source knows."""
    value = document.data[0].value
    one = value[0] if isinstance(value, list) and value else value
    keys = ", ".join(str(key) for key in list(one)[:8]) if isinstance(one, dict) else type(one).__name__
    if _is_empty(value):
        return NotAPosting("the payload lists no openings", reason="no_openings", quote=keys)
    return NotAPosting(
        f"no source knows data of this shape ({keys}); write one with `postingkit new source NAME FILE`",
        reason="unknown_data",
        quote=keys,
    )


def _is_empty(value: Any) -> bool:
    """Whether a payload is a listing without elements: [], {"jobs": [], "meta": {"total": 0}}."""
    if isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list)]
        return bool(lists) and not any(lists)
    return isinstance(value, list) and not value


def claims_of(document: Document) -> Iterator[Claim]:
    """Yield the claims of the document's structured data, platforms before markup."""
    if document.data:
        yield from with_country(_claims_of(document))


def _claims_of(document: Document) -> Iterator[Claim]:
    """Yield the claims of a document's data: the platform's, then those of markup."""
    one = _platform_of(document)
    if one is not None:
        yield from one.claims(document)
    for markup in _markup_of(document):
        yield from markup.claims(document)
    if one is None and any(datum.kind == "platform_data" for datum in document.data):
        from postingkit.sources.generic import beside  # noqa: PLC0415 - few pages carry state beside their markup

        yield from beside(document)


def last_claims_of(document: Document) -> Iterator[Claim]:
    """Yield the claims of the document's data and metadata on fields that the text left empty."""
    if not document.data:
        return
    if document.platform and (one := _platform_of(document)):
        yield from one.last(document)
    for markup in _markup_of(document):
        yield from markup.last(document)


def origin_of(document: Document, url: str | None = None) -> Origin:
    """Return the platform, board and id of the posting, where its data or URL names them."""
    one = _platform_of(document) if document.data else None
    return Origin(one.name, *one.identity(document, url or "")) if one is not None and one.platform else Origin()


def stranger(document: Document, employer: str) -> str | None:
    """Return the employer that a platform's payload names when it is not the one expected, else None.

    A token guessed or scraped may lead to somebody else's board. Platforms that name no employer (Lever, Ashby) tell
    nothing: take their boards from links on the employer's own site alone.

    >>> payload = b'{"jobs": [{"id": 7, "title": "Cook", "absolute_url": "https://boards.greenhouse.io/quay/jobs/7",'
    >>> payload += b' "location": {"name": "Hull"}, "updated_at": "2026-10-01", "company_name": "Quay Bakery"}]}'
    >>> from postingkit.documents.read import read
    >>> document = read(Capture(payload))
    >>> stranger(document, "Quay Bakery Ltd"), stranger(document, "Harbour Trust")
    (None, 'Quay Bakery')
    """
    one = _platform_of(document)
    for part in one.postings(document) if one is not None and one.platform else ():
        if isinstance(part, PostingkitError):
            continue
        names = [claim.value for claim in one.claims(part) if claim.field == "hiring_organization/name"] if one else []
        if names:
            return None if any(same_employer(name, employer) for name in names) else str(names[0])
    return None


def endpoint_of(url: str) -> tuple[Source, Request] | None:
    """Return the platform that knows a board's or posting's address, and the request that brings its data.

    >>> source, request = endpoint_of("https://jobs.lever.co/acme")
    >>> source.name, request.url
    ('lever', 'https://api.lever.co/v0/postings/acme?mode=json...')
    """
    for one in sources():
        if request := one.first(url):
            return one, request
    return None


def following(document: Document, request: Request, source: Source | None = None) -> Iterator[Request]:
    """Yield the requests that follow from a response: further pages, and details that it leaves out."""
    one = source or _platform_of(document)
    if one is not None:
        yield from one.following(document, request)


def discover(capture: Capture) -> Iterator[tuple[Source | None, Request]]:
    """Yield the requests that a page leads to: to the boards that it shows, else to the postings that it lists.

    A board is known by its address, wherever it stands in the page's markup and scripts, or by what a platform's
    widget leaves there; a posting by the links of the page's own site. Each comes once, boards with their source.

    >>> page = Capture(b'<iframe src="https://jobs.lever.co/acme?embed=1"></iframe>', url="https://acme.example/careers")
    >>> [(source.name, request.url) for source, request in discover(page)]
    [('lever', 'https://api.lever.co/v0/postings/acme?mode=json&skip=0&limit=100')]
    >>> page = Capture(b'<a href="/jobs/31">Crane Driver</a> <a href="/about">About</a>', url="https://acme.example/")
    >>> [(source, request.url) for source, request in discover(page)]
    [(None, 'https://acme.example/jobs/31')]
    """
    text, _ = decode(capture.body, capture.media_type)
    page = capture.url or ""
    boards = {request.url: (one, request) for one, request in _boards(text, page)}
    posting = _shown(boards.values(), page)
    if posting:
        yield posting
        return
    if boards:
        whole = {(one.name, request.board) for one, request in boards.values() if request.id is None}
        for one, request in boards.values():
            if request.id is None or (one.name, request.board) not in whole:
                yield one, request
        return
    site = urlsplit(page).netloc
    seen = {page}
    for anchor in anchors(text, page):
        if anchor.url not in seen and urlsplit(anchor.url).netloc == site:
            further = is_further(anchor)
            if further or is_posting(anchor):
                seen.add(anchor.url)
                yield None, Request(anchor.url, id=None if further else anchor.url)


def _shown(boards: Iterable[tuple[Source, Request]], page: str) -> tuple[Source, Request] | None:
    """Return the request for the one posting that an employer's own page shows: "https://acme.example/?gh_jid=31"."""
    query = dict(parse_qsl(urlsplit(page).query))
    for one, request in boards:
        key, address = one.shown
        if key in query and request.board:
            found = one.first(address.format(board=request.board, id=query[key]))
            if found and found.id:
                return one, found
    return None


def _boards(text: str, page: str) -> Iterator[tuple[Source, Request]]:
    parts = urlsplit(page)
    for one in sources():
        for sign, pattern, template in one.embeds:
            if sign in text and (match := re.search(pattern, text)):
                address = match.expand(template).replace("{site}", f"{parts.scheme}://{parts.netloc}")
                yield one, one.first(address) or Request(address)
    for address in addresses(text):
        if endpoint := endpoint_of(address):
            yield endpoint
