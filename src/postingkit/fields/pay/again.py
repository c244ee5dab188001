"""Pay again: the unit or currency of an amount, taken from another mention of it in the posting."""

import re
from collections.abc import Iterable

from postingkit.fields.pay.ends import with_ends
from postingkit.lexicon.currencies import MARKS
from postingkit.lexicon.periods import period_after, period_in
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim, Words
from postingkit.text import fold

__all__ = ["with_units"]

_MOST = 5
"""Places where the same amount is looked for."""


def with_units(claims: Iterable[Claim], text: str) -> list[Claim]:
    r"""Return the pay claims, missing units and currencies filled in from the same amount elsewhere.

    >>> from postingkit.fields.pay import find_pay
    >>> text = "Map Clerk | $52,000\n\nWe pay $52,000 a year.\n\n"
    >>> [claim.value.unit for claim in with_units(find_pay("$52,000", hint="Salary"), text)]
    ['YEAR']
    >>> [claim.value.unit for claim in with_units(find_pay("$52,000", hint="Salary"), "We have $52,000.")]
    [None]
    >>> text = "$12 to $16 Hour\n\nRemote | US$12–16 an hour\n\n"
    >>> [claim.value.currency for claim in with_units(find_pay("$12 to $16 Hour", hint="Wage"), text)]
    ['USD']
    >>> text = "Hiring range: $4,310 - $4,960\nPay basis: Monthly\n"
    >>> [claim.value.unit for claim in with_units(find_pay(text), text)]
    ['MONTH']
    """
    low = ""
    found = []
    for claim in with_ends(claims, text):
        unit, currency = claim.value.unit, claim.value.currency
        if claim.value.kind == "base" and not (unit and currency):
            low = low or fold(text)
            claim = (_in_other_words if unit else _again)(claim, text, low)  # noqa: PLW2901 - the claim, told more of
        found.append(claim)
    return found


def _again(claim: Claim, text: str, low: str) -> Claim:
    """Return the claim with the unit that stands where its amount is given again."""
    words = fold(claim.quote)
    at = low.find(words)
    for _ in range(_MOST):
        if at < 0:
            break
        unit, end = period_after(low, at + len(words))
        if unit and not (at and (low[at - 1].isalnum() or low[at - 1] in ".,")):
            said = Words(text[at:end], at, end, "text", "pay.again")
            value = claim.value.model_copy(update={"unit": unit})
            return claim._replace(value=value, support=(*claim.support, said))
        at = low.find(words, at + 1)
    told = _in_other_words(claim, text, low)
    return told if told.value.unit else _by_row(told, text, low)


# "Pay basis: Monthly", "Rate type: Hourly" in a row of their own; "Pay frequency: Biweekly" says when it is paid
_BASIS = Seldom(
    r"(?:\A|\n)(?:pay|salary|wage|rate|compensation) (?:basis|type|unit|interval): (?P<said>[^\n]{3,20})(?=\n|\Z)"
)


def _by_row(claim: Claim, text: str, low: str) -> Claim:
    """Return the claim with the unit that a separate row gives."""
    row = _BASIS.search(low)
    unit = period_in(row["said"]) if row else None
    if row is None or unit is None:
        return claim
    said = Words(text[slice(*row.span("said"))], *row.span("said"), "label", "pay.basis")
    return claim._replace(value=claim.value.model_copy(update={"unit": unit}), support=(*claim.support, said))


# "€ 2.540 - € 3.380"
_FIGURE = re.compile(r"\d[\d.,’' ]*\d")
_NEAR = 60  # characters
# "US$12–16": a dollar that says whose it is
_SIGN = re.compile(r"\b[A-Z]{2,3}\$\Z")
_SIGNED = 4  # characters of such a sign
_OWN = {sign: next(iter(codes)) for sign, codes in MARKS.items() if sign[-1] == "$" and len(codes) == 1}


def _in_other_words(claim: Claim, text: str, low: str) -> Claim:
    """Return the claim of a range with the unit and currency found where both its figures occur together again."""
    figures = _FIGURE.findall(claim.quote)
    if len(figures) != 2 or claim.value.min == claim.value.max:
        return claim
    least, most = figures
    at = low.find(most)
    for _ in range(_MOST):
        if at < 0:
            break
        unit, end = period_after(low, at + len(most))
        begin = low.rfind(least, max(0, at - _NEAR), at)
        sign = _SIGN.search(text, max(0, begin - _SIGNED), begin) if begin >= 0 else None
        more = {"unit": unit, "currency": sign and _OWN.get(sign[0])}
        told = {name: value for name, value in more.items() if value and getattr(claim.value, name) is None}
        if told and begin >= 0:
            begin, end = sign.start() if sign else begin, end if unit else at + len(most)
            said = Words(text[begin:end], begin, end, "text", "pay.again")
            return claim._replace(value=claim.value.model_copy(update=told), support=(*claim.support, said))
        at = low.find(most, at + 1)
    return claim
