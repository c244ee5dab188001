"""Radancy TalentBrew (TMP): search results as HTML inside JSON, ``/search-jobs/results``.

History
    2026-07  ``{"results": "<section id=...>...", "hasJobs": true}``: cards with title, place and labels.

Notes
    The texts stand on the postings' pages. Labels are bold, before a bar: "Position Type | Full-Time".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from postingkit.documents import Datum, Document
from postingkit.errors import PostingkitError
from postingkit.sources.base import Field, Shape, platform


def _card(node: Any) -> dict[str, str]:
    """Return one result: its number, address, title, place and labelled values."""
    heading = node.css_first("h2, h3")
    card = {
        "id": node.attributes.get("data-job-id") or "",
        "href": node.attributes.get("href") or "",
        "title": " ".join(heading.text().split()) if heading else "",
    }
    for span in node.css("span"):
        label = span.css_first("b")
        text = " ".join(span.text().split())
        kind = span.attributes.get("class") or ""
        if label:
            name = " ".join(label.text().split())
            card[name.lower().replace(" ", "_")] = text.removeprefix(name).strip(" |:")
        elif "location" in kind or "address" in kind:
            card["location"] = text
    return card


_CARDS = platform(
    "radancy",
    shapes=(Shape("cards/*", "id title href"),),
    fields=(
        Field("title", "title"),
        Field("job_location", "location"),
        Field("employment_type", "position_type job_type employment_type schedule"),
        Field("hiring_organization/department", "department"),
    ),
    url="href",
    left=(("job_category", "the employer's own class"),),
)


def _results(document: Document) -> str:
    for datum in document.data:
        if datum.kind == "platform_data" and isinstance(datum.value, dict) and "hasJobs" in datum.value:
            results = datum.value.get("results")
            return results if isinstance(results, str) else ""
    return ""


def _matches(document: Document) -> bool:
    return bool(_results(document))


def _postings(document: Document) -> Iterator[Document | PostingkitError]:
    cards = [_card(node) for node in LexborHTMLParser(_results(document)).css("a[data-job-id]")]
    whole = document._replace(data=(Datum("platform_data", {"cards": cards}, "results"),))
    yield from _CARDS.postings(whole)


SOURCE = replace(_CARDS, matches=_matches, postings=_postings)
