"""Country: the land that the text as a whole shows the job to be in, as context for money and phones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.places import country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known

__all__ = ["find_country"]

# "Elmsford, NY 10523", "Los Angeles, CA", "Toronto, ON M5V 2T6": a town, a region's letters
_TOWN = re.compile(
    r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,2},? ([A-Z]{2})(?= \d{5}\b|,? (?:USA|U\.S\.A?\.?|United States)\b| [A-Z]\d[A-Z] "
    r"?\d)"
)
_COMMA = re.compile(
    r"\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, ((?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]"
    r"|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]))(?=[ ,.;)\n]|$)"
)
_NAMED = re.compile(
    r"\b(?:United States(?: of America)?|U\.S\.A\.|USA|United Kingdom|Deutschland|Österreich|Schweiz|საქართველო)\b"
)
# Laws, plans and marks that only one country has
_LAWS = (
    ("US", "Americans with Disabilities Act"),
    ("US", "Fair Employment and Housing Act"),
    ("US", "Equal Employment Opportunity Commission"),
    ("US", "FLSA"),
    ("US", "401(k)"),
    ("US", "403(b)"),
    ("US", "E-Verify"),
)


def find_country(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the country that an address or the country's own name shows.

    >>> next(find_country("Send it to 570 Taxter Road, Elmsford, NY 10523")).value
    'US'
    >>> next(find_country("FLSA status: exempt. Salary: $50,000")).value
    'US'
    >>> list(find_country("The fee is $20."))
    []
    """
    del hint, known
    for pattern in (_TOWN, _COMMA, _NAMED):
        for match in pattern.finditer(text):
            words = match.group(match.lastindex or 0)
            region = region_of(words) if match.lastindex else None
            code = region[:2] if region else country_of(words)
            if code:
                yield Claim("country", code, match.group(), match.start(), match.end(), "country.text")
                return
    for code, words in _LAWS:
        start = text.find(words)
        if start >= 0:
            yield Claim("country", code, words, start, start + len(words), "country.law")
            return
