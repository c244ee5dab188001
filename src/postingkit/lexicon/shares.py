"""Shares: a job's share of full time, in per cent or as a fraction."""

import re

from postingkit.text import holds

__all__ = ["SHARES", "full_share", "part_of_full", "share_in"]

_MOST = 75
"""Highest percentage well below full time."""
_MOST_NAMED = 80
"""The same behind a word for part of full time, or as the upper end of a range."""
# "60–" before "80 %"
_LEAST = re.compile(r"\d ?%? ?(?:[–-]|bis|till|til|à) ?\Z")
# "65 % der regelmäßigen wöchentlichen Arbeitszeit", "50%-Stelle", "60 % Pensum"
_OF_FULL = re.compile(
    r"(?<![\d,.])(\d{2,3})(?:,\d+)? ?%(?:[- ]?(?:stelle|pensum|anstellung)\b| (?:der|einer|des) (?:regelmä(?:ß|ss)igen"
    r"|regulären|tariflichen|wöchentlichen|durchschnittlichen|üblichen|vollen|vollzeit\w*|vollbeschäftigung)\b"
    r"(?: (?:\w+ )?\w*arbeitszeit\b)?)"
)
SHARES = ("% der ", "% einer ", "% des ")
"""Strings of which every explicit share of full time has one."""
# "60 %" or "50 - 70 %" alone in a line or behind the title, "Vikariat, 75 %, from May", "(TV-L, 65 %) befristet"
_ALONE = re.compile(
    r"(?:\A|\n|, |\()\W{0,3}(?:\d{2} ?%? ?(?:[–-]|bis|till|til|à) ?)?(\d{2,3}) ?%"
    r"(?=\)?\s*(?:\n|\Z|[|·])|,|\) (?:(?:un)?befristet|zu besetzen)\b)"
    r"|^[^\n.!?]{6,60}[a-zäöü)] (?:\d{2} ?%? ?(?:[–-]|bis) ?)?(?P<titled>\d{2,3}) ?%$",
    re.MULTILINE,
)
_NAMES = (
    r"(?:arbeits)?pensum|(?:stellen|beschäftigungs|stunden)?umfang|beschäftigungsgrad|quotité(?: de travail)?"
    r"|taux d'(?:activité|occupation)|temps de travail|omfattning|omfang|sysselsättningsgrad|tjänstgöringsgrad"
    r"|stillings(?:prosent|størrelse)|(?:pracovní |velikost |rozsah )?úvaz(?:ek|ku)|(?:wymiar )?etatu?|dienstverband"
)
# "Pensum: 60 %", "Stellenumfang 50 %", "Quotité : 80%", "Sysselsättningsgrad: 75-100 %"
_NAMED = re.compile(rf"(?:\b(?:{_NAMES})\W{{1,4}})(?:\d{{2}} ?%? ?(?:[–-]|bis|till|til|à) ?)?(\d{{2,3}}) ?%")
# "Úvazek: 0,5", "etat: 1/2", "0,75 úvazku"
_PART = re.compile(rf"(?:\b(?:{_NAMES})\W{{1,4}})(?:0[.,][1-8]|[1-3]/[2-5])(?![\d/])|(?<![\d.,])0[.,][1-8]\d? úvazk")
# "Quotité : 100 %", "Úvazek: 1,0"
_WHOLE = re.compile(
    rf"(?:\A\W*|\b(?:{_NAMES})\W{{1,4}})(?:100 ?%|1[.,]00?(?![\d.,])"
    rf"|1/1)(?! (?:remote|mobil|home|télétravail|de télétravail))"
)


def part_of_full(low: str) -> int | None:
    r"""Return where folded text says that a job is well below full time; None when it does not.

    >>> part_of_full("e13 tv-l, 65 % der regelmäßigen arbeitszeit"), part_of_full("bibliothekar\n50 - 70 %\n")
    (10, 18)
    >>> part_of_full("sysselsättningsgrad: 80 %"), part_of_full("úvazek: 0,5")
    (21, 0)
    >>> part_of_full("(entgeltgruppe 13 tv-l, 65 %) befristet auf 3 jahre"), part_of_full("(bonus, 10 %) zu haben")
    (24, None)
    >>> part_of_full("archivar/in 60–80 %"), part_of_full("archivar/in 80 %")
    (15, None)
    >>> part_of_full("80 – 100 %"), part_of_full("60 % unserer kunden sind schulen")
    (None, None)
    """
    for pattern, most in ((_OF_FULL, _MOST), (_ALONE, _MOST), (_NAMED, _MOST_NAMED)):
        for share in pattern.finditer(low):
            group = share.lastindex or 1
            at = share.start(group)
            if 9 < int(share[group]) <= (_MOST_NAMED if _LEAST.search(low, max(0, at - 8), at) else most):
                return at
    part = _PART.search(low)
    return part.start() if part else None


def share_in(low: str) -> tuple[int, int] | None:
    """Return where folded text states a job's share of full time; None when it does not.

    >>> share_in("in teilzeit (75 % der regelmäßigen arbeitszeit)"), share_in("75 % der kunden")
    ((13, 46), None)
    """
    found = _OF_FULL.search(low) if holds(low, SHARES) else None
    return found.span() if found else None


def full_share(low: str) -> int | None:
    """Return where a label's folded value, or a label in it, says 100 % of full time; None elsewhere.

    >>> full_share("100 %"), full_share("cdd de 6 mois, quotité : 100 %"), full_share("100 points"), full_share("1,5")
    (0, 15, None, None)
    """
    whole = _WHOLE.search(low)
    return whole.start() if whole else None
