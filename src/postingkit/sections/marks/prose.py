"""Prose: the meaning of a label before a whole paragraph rather than a short value."""

from postingkit.sections.headings import TERMS, Meaning

__all__ = ["as_term", "of_prose"]

_PROSE = {"title": "description", "job_number": "description", "organization": "company", "department": "company"}
"""The terms that labels of values get where a paragraph follows."""


def of_prose(found: Meaning) -> Meaning:
    """Return what a label means before a whole paragraph: "POSITION: The curator sorts ..." names no position."""
    term = _PROSE.get(found.term)
    return as_term(found, term) if term else found


def as_term(found: Meaning, term: str) -> Meaning:
    """Return the meaning with another term."""
    return Meaning(term, TERMS[term].kind, None, TERMS[term].field, found.rule)
