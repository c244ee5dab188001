"""Metadata of a page, file or message: ``<title>``, OpenGraph, an e-mail's date. The last word, for a silent text.

Field map (gathered 2026-11)
    title                     og:title, title, twitter:title, Title
    hiring_organization/name  og:title, title, twitter:title, Title, og:site_name, Author of a file
    date_posted               headers/Date
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import Any

from postingkit.documents import Document
from postingkit.fields.organization import FIELD, find_organization
from postingkit.fields.organization.name import is_name
from postingkit.fields.title import find_title
from postingkit.lexicon.names import is_role
from postingkit.model.evidence import Claim
from postingkit.sources.base import Source, words

# "Data Analyst - Brightwater | Jobs"
_BARS = re.compile(r"\s+[-–—|·•:]\s+|\s*\|\s*")
# "Brightwater makes ...", "At Brightwater you ...", "Brightwater's clients": what stands before and behind a subject
_LEADS = re.compile(r"(?:^|[.!?] |\b(?:[Aa]t|[Jj]oin) )\Z", re.MULTILINE)
_GOES_ON = re.compile(r"(?:'s)? [a-z]")
# "Brightwater GmbH", "Tarn & Reed Ltd."
_FIRM = re.compile(r"\w (?:g?GmbH(?: & Co\. ?KG)?|AG|SE|KG|e\. ?V\.|Inc\.?|LLC|Ltd\.?|PLC|S\.A\.)$")
_TITLES = ("og:title", "title", "twitter:title", "Title")


def _last(document: Document) -> Iterator[Claim]:
    for datum in document.data:
        if datum.kind == "meta" and isinstance(datum.value, dict):
            if datum.pointer == "headers":
                yield from _sent(datum.value)
            else:
                yield from _titles(datum.value)
                yield from _sites(datum.value, document.text)
                yield from _firm(datum.value)


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


def _sites(meta: dict[str, Any], text: str) -> Iterator[Claim]:
    """Yield the employer whose site it is: a name in the page's own title that the posting speaks of as one."""
    for key in ("og:site_name", *_TITLES):
        for title, _ in words(meta.get(key)):
            for piece in _BARS.split(title):
                if is_name(piece) and not is_role(piece) and _speaks_of(text, piece):
                    yield Claim(FIELD, piece, title, -1, -1, f"meta.{key}", "meta", pointer=f"meta/{key}")
                    return


def _firm(meta: dict[str, Any]) -> Iterator[Claim]:
    """Yield the firm that a file calls its author: "Brightwater GmbH", and no person's name."""
    for author, _ in words(meta.get("Author")):
        if _FIRM.search(author) and is_name(author):
            yield Claim(FIELD, author, author, -1, -1, "meta.Author", "meta", pointer="meta/Author")


def _speaks_of(text: str, name: str) -> bool:
    """Tell whether a sentence is about a name: "Brightwater makes tools", "at Brightwater"."""
    at = text.find(name)
    while at >= 0:
        if _LEADS.search(text, max(0, at - 8), at) and _GOES_ON.match(text, at + len(name)):
            return True
        at = text.find(name, at + 1)
    return False


def _matches(document: Document) -> bool:
    return any(datum.kind == "meta" for datum in document.data)


SOURCE = Source(
    name="meta",
    matches=_matches,
    last=_last,
    platform=False,
    table=(
        ("title", " ".join(_TITLES)),
        ("hiring_organization/name", " ".join((*_TITLES, "og:site_name"))),
        ("date_posted", "headers/Date"),
    ),
    left=(("description", "an extract made for search engines"),),
)
