"""Shares: how much of full time a post is, as German, Austrian and Swiss postings say it in per cent."""

from __future__ import annotations

import re

__all__ = ["part_of_full"]

_MOST = 75
"""Per cent that are still well below full time."""
# "65 % der regelmäßigen wöchentlichen Arbeitszeit", "50%-Stelle", "60 % Pensum"
_OF_FULL = re.compile(
    r"(?<![\d,.])(\d{2,3})(?:,\d+)? ?%"
    r"(?:[- ]?(?:stelle|pensum|anstellung)\b| (?:der|einer|des) (?:regelmä(?:ß|ss)igen|regulären|tariflichen"
    r"|wöchentlichen|durchschnittlichen|üblichen|vollen|vollzeit\w*|vollbeschäftigung)\b)"
)
# "60 %" or "50 - 70 %" alone in a line or behind the title, "Pensum: 60 %", "Stellenumfang 50 %"
_ALONE = re.compile(
    r"(?:\A|\n|, |\(|(?:pensum|umfang|beschäftigungsgrad|arbeitspensum)\W{1,4})\W{0,3}"
    r"(?:\d{2} ?%? ?(?:[–-]|bis) ?)?(\d{2,3}) ?%(?=\)?\s*(?:\n|\Z|[|·])|,)"
    r"|^[^\n.!?]{6,60}[a-zäöü)] (?:\d{2} ?%? ?(?:[–-]|bis) ?)?(?P<titled>\d{2,3}) ?%$",
    re.MULTILINE,
)
# "18 Wochenstunden", "19,5 Wochenstunden"
_WEEKLY = re.compile(r"(?<![\d,.-])(\d{1,2})(?:,\d+)? ?wochenstunden\b")
_FULL = 30


def part_of_full(low: str) -> int | None:
    r"""Return where folded text says that a post is well below full time; None when it says nothing of the kind.

    >>> part_of_full("e13 tv-l, 65 % der regelmäßigen arbeitszeit"), part_of_full("bibliothekar\n50 - 70 %\n")
    (10, 18)
    >>> part_of_full("80 – 100 %"), part_of_full("60 % unserer kunden sind schulen")
    (None, None)
    """
    hours = _WEEKLY.search(low)
    if hours and int(hours[1]) < _FULL:
        return hours.start(1)
    for pattern in (_OF_FULL, _ALONE):
        for share in pattern.finditer(low):
            group = share.lastindex or 1
            if 9 < int(share[group]) <= _MOST:
                return share.start(group)
    return None
