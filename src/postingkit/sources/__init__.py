"""Sources: structured data in or as the capture. One file a platform, strangers to each other, found by discovery."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from postingkit.documents import Document
from postingkit.model.evidence import Claim
from postingkit.settle import Origin
from postingkit.sources.base import Source

__all__ = ["Source", "claims_of", "last_claims_of", "origin_of", "postings_of", "sources"]


@cache
def sources() -> tuple[Source, ...]:
    """Return every source, in the order of their names."""
    found = []
    for module in pkgutil.iter_modules(__path__):
        source = getattr(importlib.import_module(f"{__name__}.{module.name}"), "SOURCE", None)
        if isinstance(source, Source):
            found.append(source)
    return tuple(found)


def _matching(document: Document) -> list[Source]:
    return [source for source in sources() if source.matches(document)] if document.data else []


def postings_of(document: Document) -> Iterator[Document]:
    """Yield one document for each posting that the capture holds."""
    for source in _matching(document):
        yield from source.postings(document)
        return
    yield document


def claims_of(document: Document) -> Iterator[Claim]:
    """Yield what the document's structured data says, platforms before markup."""
    for source in sorted(_matching(document), key=lambda source: not source.platform):
        yield from source.claims(document)


def last_claims_of(document: Document) -> Iterator[Claim]:
    """Yield what the document's metadata says, for fields that the text left empty."""
    for source in _matching(document):
        yield from source.last(document)


def origin_of(document: Document) -> Origin:
    """Return the platform, board and id of the posting, where the data names them."""
    for source in _matching(document):
        if source.platform:
            return Origin(source.name, *source.identity(document))
    return Origin()
