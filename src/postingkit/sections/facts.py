"""Facts: lines above a posting's text that say one thing about the job: its place, its pay, its hours."""

from __future__ import annotations

import re

from postingkit.lexicon.contracts import contracts
from postingkit.lexicon.names import is_role
from postingkit.lexicon.places import country_of, is_city, region_of
from postingkit.model.terms import SectionKind
from postingkit.text import fold

__all__ = ["kind_of_fact"]

_LONGEST = 64
_MOST = 2
"""Facts of a line that is still of one kind."""
# "Salem, OR · Full time", "Harbor Labs – Linz, Austria", "Full time / Berlin"
_CUT = re.compile(r"\s+[·|•–—-]\s+|\s+/\s+|\s*[|·•]\s*")
# "£85k - 110k", "from 1 500 € a month", "$49,903 to $72,996"
_PAY = re.compile(
    r"(?:(?:from|up to|ab|bis zu|от|до)\s)?"
    r"(?:[$€£₽]\s?\d|\d[\d\s.,]*k?\s?(?:[$€£₽]|usd\b|eur\b|gbp\b|chf\b))[^a-z]{0,24}"
    r"(?:[a-zа-яё./€$£₽]{1,12}[\s\d.,/–-]*){0,5}"
)
_AROUND = re.compile(
    r"(?:job|position|employment|work|schedule|hours|regular|exempt|permanent|oder|vollzeitnah"
    r"|(?:für|auf) \d+ (?:jahre?|monate)|(?:for )?\w+ (?:months|years)|fixed[- ]term"
    r"|\d[\d.,]* ?(?:hours?|hrs?)(?: per | a | ?/ ?)(?:week|wk)|\W)*"
)
# "Ab sofort", "zum nächstmöglichen Zeitpunkt", "As soon as possible"
_START = re.compile(r"ab sofort|(?:zum )?nächstmöglich(?:e[nr]? (?:zeitpunkt|termin))?|as soon as possible|immediately")
_WAYS = frozenset("remote hybrid on-site onsite in-person presencial remoto híbrido".split())


def kind_of_fact(line: str) -> SectionKind:
    """Return the kind of a line above a posting's text; "other" when it says no single thing.

    >>> [kind_of_fact(line) for line in ("Salem, OR · Full time", "Harbor Labs – Linz, Austria", "London")]
    ['location', 'location', 'location']
    >>> kind_of_fact("410 Kiln Road Salem OR United States"), kind_of_fact("40 hours of work")
    ('location', 'other')
    >>> [kind_of_fact(line) for line in ("Full-time", "£85k - 110k | Equity", "Curator | Remote", "Map Curator")]
    ['schedule', 'compensation', 'other', 'other']
    >>> [kind_of_fact(line) for line in ("Vollzeit oder vollzeitnah", "Befristet für 2 Jahre", "Ab sofort")]
    ['schedule', 'schedule', 'schedule']
    >>> kind_of_fact("Permanent, full-time (36.25 hours per week)"), kind_of_fact("Based in the Salem branch")
    ('schedule', 'location')
    """
    if len(line) > _LONGEST:
        return "other"
    low = fold(line)
    pieces = [piece.strip() for piece in _CUT.split(line)]
    if _PAY.fullmatch(low) or (len(pieces) > 1 and _PAY.fullmatch(fold(pieces[0]))):
        return "compensation"
    if len(pieces) > _MOST:
        return "other"  # "Quay Bakery | Head Baker | Full-time | Bergen, Norway" says everything
    if len(pieces) > 1 and is_role(pieces[0]):
        return "other"  # "Map Curator | Remote" is the title
    if low.startswith(("based in ", "based at ")) or _is_place(pieces[0]) or _is_place(pieces[-1]) or _is_place(line):
        return "location"
    return "schedule" if any(map(_is_term, pieces)) else "other"


def _is_place(words: str) -> bool:
    """Whether words are a town with its state or country, or a town that everybody knows."""
    if words[:1].isdigit() and words[-1:].isalpha():  # "410 Kiln Road Salem OR United States"
        last = words.split(" ")
        return any(region_of(end) or country_of(end) for end in (last[-1], " ".join(last[-2:])))
    if words.endswith(")"):  # "Jaén (España)"
        town, _, rest = words[:-1].rpartition(" (")
        return town[:1].isupper() and len(town.split()) < 5 and not is_role(town) and country_of(rest) is not None
    town, comma, rest = words.rpartition(",")
    if not comma:
        town, comma, rest = words.rpartition(" - ")
    rest = rest.strip()
    if comma and town[:1].isupper() and len(town.split()) < 5:
        return region_of(rest) is not None or country_of(rest) is not None
    return is_city(words) or words.lower() in _WAYS


def _is_term(words: str) -> bool:
    """Whether words name a type of employment or a start, and nothing else."""
    low = fold(words)
    if _START.fullmatch(low):
        return True
    first = next(contracts(low), None)
    return first is not None and _AROUND.fullmatch(low[: first.start] + low[first.end :]) is not None
