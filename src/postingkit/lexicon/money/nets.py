"""Nets: amounts after tax, given in brackets behind the gross amount."""

import re
from collections.abc import Sequence

from postingkit.lexicon.money import Money

__all__ = ["without_nets"]

# Between the two amounts: "2800 PLN brutto miesięcznie (", "€ 1.800 lordi al mese (circa "
_BETWEEN = re.compile(r"[^()\n]{0,40}\((?:ok\. |circa |ca\.? |env\. |cca |approx\.? |около |примерно |tj\. )?")
# Behind the second: "zł netto)", "€ net)", "netto monatlich)"
_NET = re.compile(r" ?(?:netto|net|nets|netos?|netti|líquidos?|na rękę|do ręki|čistého|na ruku|на руки|чистыми)\b")


def without_nets(low: str, found: Sequence[Money]) -> list[Money]:
    """Return the money of a folded text without those amounts that are the net of the amount before.

    >>> from postingkit.lexicon.money import money_in
    >>> def lows(low): return [int(m.low) for m in without_nets(low, money_in(low))]
    >>> lows("2800 pln brutto (2061,67 zł netto)"), lows("2800 zł netto"), lows("2800 zł (3400 zł brutto)")
    ([2800], [2800], [2800, 3400])
    """
    kept: list[Money] = []
    for money in found:
        between = _BETWEEN.fullmatch(low, kept[-1].end, money.start) if kept else None
        if not (between and money.high < kept[-1].high and _NET.match(low, money.end)):
            kept.append(money)
    return kept
