"""Markup: a page's data beside its text: its head, its structured data, its application state."""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, NamedTuple

from selectolax.lexbor import LexborHTMLParser

from postingkit.documents.document import Datum
from postingkit.documents.html.classes import TITLE, named, timed
from postingkit.documents.html.masthead import masthead
from postingkit.documents.html.microdata import TEXTS, microdata
from postingkit.documents.html.scripts import json_ld, scripts, state
from postingkit.text import clean, letters, squeeze

__all__ = ["Head", "data_of", "head_of", "posting_letters"]

_MOST = 200
"""Entries of a head that are kept."""
_HOUSE = "hiringOrganization"
_LONGEST = 4000
"""Characters of one that are read."""
_TITLES = ("title", "og:title", TITLE)
_TAG = re.compile(r"<[^<>]{0,2000}>")


class Head(NamedTuple):
    """What a page's head says."""

    meta: dict[str, str] = {}  # noqa: RUF012 - a tuple's default, never changed
    """``<meta>`` by name or property, and ``<title>`` as "title"; the first of each."""
    base: str | None = None
    canonical: str | None = None
    language: str | None = None

    @property
    def titles(self) -> list[str]:
        """The names that the page has for itself."""
        return [self.meta[key] for key in _TITLES if key in self.meta]


def head_of(tree: LexborHTMLParser) -> Head:
    """Return what the head of a page says.

    >>> head_of(LexborHTMLParser("<html lang=de><title>Archivar</title><meta name=author content='Ann Reyes'>"))
    Head(meta={'title': 'Archivar', 'author': 'Ann Reyes'}, base=None, canonical=None, language='de')
    """
    meta: dict[str, str] = {}
    base = canonical = None
    for node in tree.head.iter() if tree.head is not None else ():
        tag = node.tag
        if tag == "meta":
            attributes = node.attributes
            key = attributes.get("property") or attributes.get("name")
            value = attributes.get("content")
            if key and value and len(meta) < _MOST:
                meta.setdefault(key[:100], _entry(value))
        elif tag == "title":
            title = _entry(node.text())
            if title:
                meta.setdefault("title", title)
        elif tag == "link":
            attributes = node.attributes
            if canonical is None and attributes.get("rel") == "canonical":
                canonical = attributes.get("href")
        elif tag == "base":
            base = base or node.attributes.get("href")
    language = tree.root.attributes.get("lang") if tree.root is not None else None
    return Head(meta, base, canonical or meta.get("og:url"), language or None)


def _entry(text: str) -> str:
    return squeeze(clean(text[:_LONGEST]))


def data_of(text: str, tree: LexborHTMLParser | None, head: Head, names: dict[str, str]) -> tuple[Datum, ...]:
    """Return the structured data of a page: JSON-LD, microdata, application state, then its metadata.

    ``names`` are what its elements are called.
    """
    found: list[Datum] = []
    held = scripts(text)
    if held:
        found += json_ld(held)
    found += state(text, held)
    if tree is not None:
        found += microdata(text, tree)
    meta = head.meta
    if tree is not None and all(datum.kind not in {"json_ld", "microdata"} for datum in found):
        meta = {**meta, **named(names, tree), **timed(text, tree), **masthead(names, tree)}
    elif tree is not None and all(datum.kind != "json_ld" and _HOUSE not in datum.value for datum in found):
        meta = {**meta, **masthead(names, tree)}  # microdata that names no employer
    if meta:
        found.append(Datum("meta", meta, "meta"))
    return tuple(found)


def posting_letters(data: Iterable[Datum]) -> str:
    """Return the letters of the descriptions in a page's markup; "" when there are none.

    >>> posting_letters([Datum("json_ld", {"@type": "JobPosting", "description": "<p>Sort &amp; <b>fi</b>le.</p>"})])
    'sortfile'
    """
    said = [text for datum in data if datum.kind in {"json_ld", "microdata"} for text in _texts(datum.value)]
    return letters(_TAG.sub("", unescape(unescape(" ".join(said))))) if said else ""


def _texts(value: Any) -> Iterator[str]:
    for name in TEXTS & value.keys() if isinstance(value, dict) else ():
        held = value[name]
        yield from (one for one in (held if isinstance(held, list) else [held]) if isinstance(one, str))
