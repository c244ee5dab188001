"""Pane: the posting that a page of search results shows beside them, whose markup stands for the whole page.

Gathered 2026-11 from saved pages and readers of the boards that show results in two columns.
"""

from typing import Final

from selectolax.lexbor import LexborHTMLParser

from postingkit.documents.html.classes import selectors

__all__ = ["shown"]

_PANES: Final = (
    ("id", "jobsearch-viewjobpanewrapper", ""),  # Indeed
    ("class", "two-pane-serp-page__detail-view", ""),  # LinkedIn, to visitors
    ("class", "jobs-search__job-details", ""),  # ... and to members
    ("class", "jobdetails_jobdetailscontainer", ""),  # Glassdoor
    ("data-automation", "splitviewjobdetailswrapper", ""),  # Seek
    ("data-testid", "job-details-scroll-container", ""),  # ZipRecruiter
    ("data-testid", "svx-job-view-wrapper", ""),  # Monster
)
_FEWEST = 400
"""Characters of a posting; with fewer, a pane waits for a choice."""


def shown(names: dict[str, str], tree: LexborHTMLParser) -> str:
    """Return the markup within the pane of a page of results; "" where there is none.

    ``names`` are what the page's elements are called.

    >>> from postingkit.documents.html.classes import names_of
    >>> page = f"<li>Cook<li>Baker<div id=jobsearch-ViewjobPaneWrapper><h2>Cook</h2><p>{'Cooks soup. ' * 40}</div>"
    >>> shown(names_of(page, tree := LexborHTMLParser(page)), tree)[:36]
    '<h2>Cook</h2><p>Cooks soup. Cooks so'
    >>> page = "<li>Cook<li>Baker<div id=jobsearch-ViewjobPaneWrapper>Choose a job</div>"
    >>> shown(names_of(page, tree := LexborHTMLParser(page)), tree)
    ''
    """
    panes = (pane for selector in selectors(names, _PANES) for pane in tree.css(selector)[-1:])  # no pane in a pane
    pane = next((pane for pane in panes if len(pane.text()) >= _FEWEST), None)
    return "".join(child.html or "" for child in pane.iter(include_text=True)) if pane is not None else ""
