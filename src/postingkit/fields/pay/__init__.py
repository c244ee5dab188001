"""Pay: the amounts and ranges that a posting offers, with what they are for.

An amount of money is pay when its heading, its label or its own sentence says so; budgets, prices, insurance and grants
give nothing. Currency and unit stand only where words give them.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from postingkit.fields.pay.said import Said, said_of, scene_of
from postingkit.lexicon.money import Money, currency_of, money_in
from postingkit.lexicon.money.bare import bare_pay
from postingkit.lexicon.money.breaths import breaths, is_scale
from postingkit.lexicon.money.ladders import without_steps
from postingkit.lexicon.money.nets import without_nets
from postingkit.lexicon.periods import period_after
from postingkit.lexicon.wages import open_above, open_below, pay_lines, speaks_of_pay
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.pay import Pay
from postingkit.text import fold

__all__ = ["find_pay"]

_MOST = 200
"""No posting states more amounts than this; a page that does is a table of something."""

# "45", "9 €", "5 mil", "8 тыс.", "6 LPA", "3 lakhs"
_NUMBER = re.compile(r"[0-9](?:[,.' ]?[0-9]| ?(?:[kKкК€万]|mil\b|t[yi]s|т[ыи]с|tsd|т\.|[lL](?:[pP][aA]\b|a[kc])))")
# "For U.S.-based roles, we expect ..."
_ABROAD = re.compile(r"\b(?:u\.?s\.?a?|united states)[ -]based|\bin the (?:u\.s\.|united states)\b")


@gated(Gate(numbers=True))
def find_pay(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the pay that a text states; the field is "compensation", the value a :class:`Pay`.

    >>> [pay] = [c.value for c in find_pay("$49,903 to $72,996", hint="ANNUAL SALARY")]
    >>> pay.min, pay.max, pay.currency, pay.unit
    (Decimal('49903'), Decimal('72996'), None, 'YEAR')
    >>> [c] = find_pay("Salary begins at $42.95 per hour.", known=Known(country="US"))
    >>> c.value.min, c.value.max, c.value.currency, c.value.unit, c.needs
    (Decimal('42.95'), None, 'USD', 'HOUR', ('country',))
    >>> [c.value.kind for c in find_pay("We pay 30-35k EUR, plus a signing bonus of 2,000 EUR.")]
    ['base', 'bonus']
    >>> list(find_pay("You will manage a budget of $250,000 for 40 hours a week."))
    []
    """
    if not _NUMBER.search(text):
        return
    low_hint = fold(hint)
    if not speaks_of_pay(low_hint):
        low_hint = ""
    low = fold(text)
    spans = ((0, len(text)),) if low_hint else pay_lines(low, known.language)
    found = [money for a, b in spans for money in money_in(text, country=known.country, start=a, end=b)][:_MOST]
    found = without_nets(low, without_steps(low, found))
    if not found or is_scale(low, found):
        return  # the pay scale of all grades: which one is this posting's, the scale does not say
    for together in breaths(low, found):
        first = together[0]
        if not first.codes and not bare_pay(low, first, hinted=bool(low_hint)):
            continue
        scene = scene_of(text, low, first.start, together[-1].end)
        if known.country not in {None, "US"} and _ABROAD.search(scene.before):
            continue
        if said := said_of(text, first, scene, low_hint):
            for money in together:
                yield _claim(text, low, money, said, known)


def _whole(amount: Decimal) -> Decimal:
    """Return an amount without the tenths that its thousands left: 250000 for "2.5 lakhs", which gives 250000.0.

    >>> _whole(Decimal("2.5") * 100_000), _whole(Decimal("23.00")), _whole(Decimal("23.5"))
    (Decimal('250000'), Decimal('23.00'), Decimal('23.5'))
    """
    return amount // 1 if amount.as_tuple().exponent == -1 and not amount % 1 else amount


def _claim(text: str, low: str, money: Money, said: Said, known: Known) -> Claim:
    """Return the claim on an amount or range, with its unit, its kind and its open end."""
    currency, leaned = currency_of(money.codes, known.country, known.language)
    least: Decimal | None = _whole(money.low)
    most: Decimal | None = _whole(money.high)
    unit, end = period_after(low, money.end)
    if money.low == money.high:
        if said.least or open_above(low, money.start, (money.end, end)):
            most = None
        elif said.most or open_below(low, money.start, (money.end, end)):
            least = None
    quote = text[money.start : end].rstrip(" ,;:(-*[")
    if quote.count("(") > quote.count(")"):
        close = text.find(")", money.start + len(quote), money.start + len(quote) + 12)
        quote = text[money.start : close + 1] if close >= 0 else quote
    value = Pay(
        kind=said.kind,
        min=least,
        max=most,
        currency=currency,
        unit=unit or said.unit,
        applies_to=said.who,
        raw=quote,
    )
    needs = ("country",) * leaned + ("hint",) * said.hinted
    return Claim("compensation", value, quote, money.start, money.start + len(quote), f"pay.{said.kind}", needs=needs)
