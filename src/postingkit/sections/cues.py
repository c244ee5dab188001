"""Cues: the set phrases by which a paragraph says outright what it is, whatever stands above it."""

from __future__ import annotations

import re

from postingkit.text import fold

__all__ = ["speaks_of_employer", "speaks_of_equality"]

_EQUALITY = (
    "equal opportunit",
    "equal employment",
    "affirmative action",
    "without regard to",
    "regardless of race",
    "discriminate",
    "discriminated against",
    "reasonable accommodation",
    "need an accommodation",
    "protected veteran",
    "national origin",
    "gender identity",
    "sexual orientation",
    "eo/aa",
    "eeo/aa",
    "aa/eo",
    "eeo employer",
    "chancengleichheit",
    "gleichstellung",
    "schwerbehindert",
    "fördern frauen",
    "bewerbungen von frauen",
    "ungeachtet",
    "unabhängig von geschlecht",
    "égalité des chances",
    "situation de handicap",
    "igualdad de oportunidades",
    "igualdade de oportunidades",
    "sin distinción de",
    "pari opportunità",
    "ambosessi",
    "rovné příležitosti",
    "równość szans",
)
# "was founded in 1901", "is the nation's largest", "a leading provider", "our mission is to", "is dedicated to
# preserving"
_EMPLOYER = re.compile(
    r"\b(?:founded (?:in|by)|established in|headquartered|dates? back to|mission (?:is|of)|dedicated to|committed to"
    r"|(?:is|are|be) (?:a|an|the|one of the) [^.]{0,60}?\b(?:leading|premier|largest|oldest|foremost|global|nonprofit"
    r"|non-profit|not-for-profit|independent|private|public|institution|organization|company|foundation|museum|library"
    r"|university|college|provider|repository|agency|charity|startup)"
    r"|has been (?:serving|a leader)|serves (?:a|the|more|over)|our (?:clients|customers|company|mission|products?))\b"
)
# "the position", "the successful candidate", "you will", "we are seeking"
_JOB = re.compile(
    r"\b(?:position|candidates?|role|you(?:'ll| will)|your|seek(?:s|ing)?|hir(?:e|ing)|responsib\w+|applicants?"
    r"|incumbent"
    r"|looking for|opportunity to|reports? to|internship|duties|this job|will|must|required)\b"
)


def speaks_of_equality(text: str) -> int:
    """Return how many set phrases of an equal opportunity statement stand in a paragraph.

    >>> words = "Northwind is an Equal Opportunity Employer; we do not discriminate."
    >>> speaks_of_equality(words), speaks_of_equality("Sort maps")
    (2, 0)
    """
    low = fold(text)
    return sum(phrase in low for phrase in _EQUALITY)


def speaks_of_employer(text: str) -> bool:
    """Return whether a paragraph tells about an employer and nothing about the job.

    >>> speaks_of_employer("Northwind Museum is the region's oldest museum, founded in 1901.")
    True
    >>> speaks_of_employer("The Museum is a leading institution; the position reports to the Registrar.")
    False
    """
    low = fold(text)
    return _EMPLOYER.search(low) is not None and _JOB.search(low) is None
