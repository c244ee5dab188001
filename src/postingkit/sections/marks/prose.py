"""Prose: what a label means before a whole paragraph, where it names a value before a short one."""

from __future__ import annotations

from postingkit.sections.headings import TERMS, Meaning
from postingkit.sections.phrases.employer import speaks_of_employer
from postingkit.text import fold

__all__ = ["as_term", "of_prose"]

_PROSE = {"title": "description", "job_number": "description", "organization": "company", "department": "company"}
"""What labels of values stand for where a paragraph follows them."""


def of_prose(found: Meaning, prose: str) -> Meaning:
    """Return what a label means before a whole paragraph: "POSITION: The curator sorts ..." names no position.

    "ENVIRONMENT: Tarn College enrolls 900 students ..." tells of the employer.
    """
    house = found.term == "conditions" and speaks_of_employer(fold(prose))
    term = "company" if house else _PROSE.get(found.term)
    return as_term(found, term) if term else found


def as_term(found: Meaning, term: str) -> Meaning:
    """Return the meaning with another term."""
    return Meaning(term, TERMS[term].kind, None, TERMS[term].field, found.rule)
