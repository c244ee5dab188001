"""Offer: an amount that no word calls pay, recognized by its period or its position."""

import re

from postingkit.lexicon.money import Money
from postingkit.terms import PayUnit

__all__ = ["is_offer", "is_rate"]

_LEAD = 90
"""Most characters before an offer in its clause: "Map Engineer - you own the way to print ($90k-110k)"."""
_SHORT_LEAD, _LITTLE = 30, 30
"""Most characters before hourly pay behind a colon, and around an amount with a period and little else."""
_BESIDE = (", ", ") ", "- ", "| ", " (")
"""What parts hourly pay from the words that it stands beside, in a line of its own."""
_LEAST, _YEARLY = 2_000, 10_000
"""Smallest amounts of offers: of a range, which may be monthly, and of one figure, which is yearly."""
_WIDEST_OFFER, _WIDEST_RATE = 4, 3
"""The most that the upper end of a range is as a multiple of the lower."""
# What an offer stands behind, and what may follow it: "Lead Engineer: $150k-$180k + equity", "$100k & equity"
_EDGE = " *-:|(~"
_OFFERED = re.compile(
    r"(?:\A|[:,|(💰💵💶💷💸✅🔹]|-|\branging from|\b(?:full|part)[- ]time,?|\bgrade \w[\w/.-]{0,11})[ *~]{0,3}\Z"
)
_OFFER_ENDS = re.compile(
    r"[ *.,)]{0,4}(?:\Z|(?<=,) |[+&|(/-]|plus\b|w/|with\b|and\b|base\b|doe\b|depend|based on|pro[ -]?rata\b|fte\b)"
)
_PERKS = re.compile(
    r"[ ,]{0,2}(?:\([^()]{2,40}\) ?)?(?:(?:[+&]|plus"
    r"|base|doe|and|w/) ?(?:\w+ )?(?:equity|bonus|benefits|stock|options|doe|salary)?|fte\b|pro[ -]?rata\b"
    r"|\d\d(?:\.\d{1,2})? (?:hours|hrs)\b)"
)
# "Starting $65,000", "от 50000 ₽", "do 45.000 Kč" alone in its cell or line
_STARTING = re.compile(
    r"[ *|]*(?:starting(?: at| from)?|от|до|ab|bis(?: zu)?|dès|à partir de|jusqu'à|desde|a partir d[ei]|hasta|até"
    r"|fino a|vanaf|tot|od|do|až):? *"
)
# "21 hours per week, £26,409 pro rata"
_WEEKLY = re.compile(
    r"[ *-]*(?:(?:full|part)[- ]time,? ?)?\d{1,2}(?:\.\d{1,2})? ?(?:hours?|hrs?)(?: per | a |/| ?p/?)w(?:ee)?k?\b,?"
)
# "This is a part-time position, 20 hours a week, at $18 to $20 per hour", "10-15 hrs/wk, $30/hour", "The appointment
# will be in the order of 70'000 CHF a year", "to work up to 28 hours per week for $20 per hour"
_AT = re.compile(
    r"\b(?:(?:position|job|role|post|(?:full|part)[- ]time|hours|week)\b[^;]*\bat|(?:week|wk)\b\.?,"
    r"|\bto work\b[^;]*\bfor|guaranteed(?: minimum)?(?: of)?"
    r"|(?:appointment|position|post)\b[^;]*\bin the (?:order|region|range) of) \Z"
    # "Level 5 of the Local Government Award ($36.21 an hour)"
    r"|\b(?:level|grade|band|step|range|tier) [\w.-]{1,6}(?: (?:of|under|in) the [^;()]{3,70})? \(\Z"
)


def is_rate(money: Money, unit: PayUnit | None, before: str, after: str, *, alone: bool) -> bool:
    """Whether an amount is pay by its period and the words right beside it.

    >>> from postingkit.lexicon.money import money_in
    >>> [money] = money_in("£13.85 an hour")
    >>> is_rate(money, "HOUR", "three mornings a week. ", ", from May, in our map room", alone=False)
    True
    >>> is_rate(money, "HOUR", "map editor for a monthly atlas (remote) ", "", alone=False)
    True
    >>> is_rate(money, "HOUR", "we rent out boats for ", ", and a map of the river costs more", alone=False)
    False
    """
    if unit is None:
        return False
    if alone or len(before) + len(after) < _LITTLE or _STARTING.fullmatch(before):
        return True  # "Starting at $17.50/hr, paid weekly, 30% employee discount"
    if unit == "HOUR" and before.endswith(": ") and len(before) < _SHORT_LEAD:
        return True  # "Packhouse: $24.50/hr, by day"
    if not money.codes:
        return False
    if unit == "HOUR" and len(before) < _LEAD and before.endswith(_BESIDE):
        return True  # "Map Editor for a Monthly Atlas (Remote) $25-$35/hr"
    ranged = money.grouped and money.low < money.high <= money.low * _WIDEST_RATE
    return ranged or before.endswith(". ") or _AT.search(before) is not None


def is_offer(money: Money, before: str, after: str) -> bool:
    """Whether an amount stands where offers do, without a word for pay.

    >>> from postingkit.lexicon.money import money_in
    >>> [money] = money_in("Lead Engineer: $150k-$180k + equity")
    >>> is_offer(money, "Lead Engineer: ", " + equity"), is_offer(money, "gifts of ", " a year")
    (True, False)
    """
    if not money.codes or money.low < _LEAST or money.high > money.low * _WIDEST_OFFER:
        return False
    one = money.low == money.high
    if one and _STARTING.fullmatch(before):
        return (money.grouped or money.low >= _YEARLY) and not after.strip(" .|")
    if not money.grouped:
        return False
    if one:
        hours = _WEEKLY.match(before)
        ends = _PERKS.match(after) or (hours and not after.strip(" ."))
        return bool(money.low >= _YEARLY and ends and not before[hours.end() if hours else 0 :].strip(_EDGE))
    return len(before) < _LEAD and _OFFERED.search(before) is not None and _OFFER_ENDS.match(after) is not None
