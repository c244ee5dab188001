"""Listing: pages of links to postings, or of their cards, that describe none."""

import re
from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.errors import NotAPosting
from postingkit.lexicon.names import is_role
from postingkit.refuse.signs import line_at
from postingkit.sections.section import Section

__all__ = ["refuse_listing"]

_LISTED = 8
"""Fewest links of a page that lists postings; most of its words are those of the links."""
# "25 jobs found", "Showing 1 to 25 of 312 jobs", "Current Openings (5 of 5)", "312 Stellenangebote"
_COUNTED = re.compile(
    r"\b\d[\d,.]* (?:open )?(?:jobs?|positions?|openings|vacancies|results|stellenangebote|offres|ofertas|вакансий)"
    r"(?: found| match|\b)|\bshowing \d+\b|\bcurrent openings\b|\bsearch results\b|\bjob search results\b"
)
# "30+ days agoFull Time", "7 days ago", "YesterdaySeasonal": how old each card of a list is
_AGE = re.compile(r"\b\d+\+? (?:hours?|days?|weeks?|months?) ago|\byesterday")
_CARDS = 3
"""Fewest cards ("3 days ago") of a list."""


def refuse_listing(document: Document, folded: str, sections: Sequence[Section]) -> None:
    """Raise :class:`NotAPosting` for a page of links to postings, or their cards, that describes none."""
    if {"responsibilities", "qualifications"} & {s.kind for s in sections}:
        return
    links = len(document.links)
    cards = max((_cards(document, section) for section in sections if section.term == "openings"), default=0)
    linked = sum(link.end - link.start for link in document.links if link.start >= 0)
    counted = _COUNTED.search(folded)
    aged = sum(1 for _ in _AGE.finditer(folded)) if counted else 0
    if max(aged, cards) >= _CARDS or (links >= _LISTED and linked * (3 if counted else 2) >= len(document.text)):
        raise NotAPosting(
            f"the page lists {max(links, aged)} postings and describes no job; give the page of one posting",
            reason="listing_page",
            quote=line_at(document.text, counted.start() if counted else 0),
        )


def _cards(document: Document, section: Section) -> int:
    """Return how many links to jobs stand as lines of their own below "Current openings", on an employer's page."""
    return sum(
        section.start <= link.start and document.text[link.end : link.end + 1] in {"", "\n"} and is_role(link.text)
        for link in document.links
    )
