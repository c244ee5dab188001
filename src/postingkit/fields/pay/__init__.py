"""Pay: the amounts and ranges that a posting offers, with what they are for.

An amount of money is pay when its heading, its label or the words of its own sentence say so; budgets, prices,
insurance and grants are silent here. Currency and unit stand only where words give them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from postingkit.lexicon.money import Money, currency_of, money_in
from postingkit.lexicon.money.bare import bare_pay
from postingkit.lexicon.money.breaths import breaths, is_scale
from postingkit.lexicon.money.ladders import without_steps
from postingkit.lexicon.money.nets import without_nets
from postingkit.lexicon.payee import payee
from postingkit.lexicon.periods import period_after, period_before, period_in, period_later
from postingkit.lexicon.wages import (
    OTHER_MONEY,
    PAY,
    SALARY,
    kind_before,
    kind_behind,
    open_above,
    open_below,
    pay_lines,
    speaks_of_pay,
)
from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.pay import Pay
from postingkit.terms import PayKind, PayUnit
from postingkit.text import fold

__all__ = ["find_pay"]

_FAR = 160
"""How far before an amount its sentence is read, in characters."""
_NEAR = 60
"""How far behind it."""
_MOST = 200
"""No posting states more amounts than this; a page that does is a table of something."""

# "mid $60,000's", "low 50s" are words about pay, no amounts
_ROUGH_BEFORE = re.compile(r"(?<![^\W_])(?:low|mid|upper|high)(?:dle)?(?: to (?:low|mid|upper|high))?[ -]{0,2}\Z")
_ROUGH_AFTER = re.compile(r"'?s\b")
_BY_HOW_MUCH = re.compile(r"\bby (?:no more than |up to |about )?\Z")  # "raised by $2.00"
_ON_TOP = re.compile(r"[0-9][^0-9]{0,20}[+＋]\Z")  # "時給1,050円~1,200円(土日祝は+50円)"
_EXTRA = frozenset({"bonus", "stipend", "differential", "allowance"})
"""Kinds whose own word says that the employer pays."""
_ASIDES = _EXTRA - {"differential"}
"""Those that go by a period of their own: "$24,000 annually, education allowance of $600"."""
# "45", "9 €", "5 mil", "8 тыс."
_NUMBER = re.compile(r"[0-9](?:[,.' ]?[0-9]| ?(?:[kKкК€万]|mil\b|tys|тыс|tsd|т\.))")
_LAST = re.compile(r".*[0-9]", re.DOTALL)
_CLAUSE = re.compile(r"[;•|·]")
# "$59,567 - $71,189 Benefits include medical", "$50,000 plus health insurance"
_ASIDE = re.compile(r"\b(?:benefits?|plus|with|and|includ\w+|depend\w+|based)\b|[,(+&]")
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
# "For U.S.-based roles, we expect ..."
_ABROAD = re.compile(r"\b(?:u\.?s\.?a?|united states)[ -]based|\bin the (?:u\.s\.|united states)\b")
# "This is a part-time position, 20 hours a week, at $18 to $20 per hour", "10-15 hrs/wk, $30/hour", "The appointment
# will be in the order of 70'000 CHF a year"
_AT = re.compile(
    r"\b(?:(?:position|job|role|post|(?:full|part)[- ]time|hours|week)\b[^;]*\bat|(?:week|wk)\b\.?,"
    r"|guaranteed(?: minimum)?(?: of)?"
    r"|(?:appointment|position|post)\b[^;]*\bin the (?:order|region|range) of) \Z"
    # "Level 5 of the Local Government Award ($36.21 an hour)"
    r"|\b(?:level|grade|band|step|range|tier) [\w.-]{1,6}(?: (?:of|under|in) the [^;()]{3,70})? \(\Z"
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
_LEAD = 90
"""Characters before an offer in its clause: "Map Engineer - you own the way from survey to print ($90k-110k)"."""
_LEAST, _YEARLY = 2_000, 10_000
"""What offers without a word of pay come to: a range may be a month's, one figure is a year's."""


class _Scene(NamedTuple):
    """The words around amounts that are said together."""

    low: str
    begin: int
    """Where the words before start."""
    before: str
    """The words of the clause before the first amount."""
    after: str
    """The words of the clause behind the last amount and its period."""
    unit: PayUnit | None
    """The period right behind the last amount."""
    end: int
    """Where its name ends."""


class _Said(NamedTuple):
    """What the words around an amount say of it."""

    kind: PayKind
    unit: PayUnit | None
    who: str | None
    hinted: bool
    least: bool = False
    """The heading makes it the lower end: "Minimum salary", "Rémunération à partir de"."""
    most: bool = False
    """The same of the upper end: "Maximum salary"."""


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
        scene = _scene(text, low, first.start, together[-1].end)
        if known.country not in {None, "US"} and _ABROAD.search(scene.before):
            continue
        said = _said(first, scene, low_hint)
        if said:
            who = payee(text, scene.begin, first.start, scene.end) if said.kind == "base" else None
            for money in together:
                yield _claim(text, low, money, said._replace(who=who), known)


def _scene(text: str, low: str, start: int, stop: int) -> _Scene:
    begin, close = sentence(text, start)
    begin = max(begin, start - _FAR)
    begin = max((match.end() for match in _CLAUSE.finditer(low, begin, start)), default=begin)
    unit, end = period_after(low, stop)
    unit = unit or period_in(low[start:stop])  # "€14.80 per hour rising to €15.60 after probation"
    after = low[end : min(max(close, end), end + _NEAR)]
    clause = _CLAUSE.search(after)
    return _Scene(low, begin, low[begin:start], after[: clause.start()] if clause else after, unit, end)


def _said(money: Money, scene: _Scene, hint: str) -> _Said | None:
    """Return what the sentence and the heading say of an amount; None when they do not call it pay."""
    before, after, unit = scene.before, scene.after, scene.unit
    if _ROUGH_AFTER.match(scene.low, money.end) or (money.low == money.high and _ROUGH_BEFORE.search(before)):
        return None
    if _BY_HOW_MUCH.search(before):
        return None
    alone = not before.strip(" *-:✅🔹")
    if alone and not hint:
        hint = _line_above(scene.low, scene.begin)
    kind = _kind(before, after, hint)
    cue = PAY.search(before) or SALARY.search(scene.low, money.end, scene.end + 25) or kind in _EXTRA
    ranged = unit and money.codes and money.grouped and money.low < money.high <= money.low * 3
    apart = money.codes and before.endswith(". ")  # "Three mornings a week. £13.85 an hour."
    labelled = unit == "HOUR" and before.endswith(": ") and len(before) < 30  # "Packhouse: $24.50/hr, by day"
    rate = unit and (alone or ranged or apart or labelled or len(before) + len(after) < 30)
    named = unit and money.codes and _AT.search(before)
    if not (cue or hint or rate or named or _is_offer(money, before, after)):
        return None
    if kind != "differential" and _is_other(before[-70:], after[:25]):
        return None
    if kind == "base" and ((not money.grouped and money.high < 5) or _ON_TOP.search(before)):
        return None
    unit = unit or period_before(_behind_sums(before) if kind in _ASIDES else before) or period_later(after)
    in_hint = None if unit or not hint else period_in(hint)
    if kind == "stipend" and (unit or in_hint) == "YEAR" and money.low >= _YEARLY:
        kind = "base"  # "The stipend is $66,000 a year."
    over = hint.rstrip(" :*") if alone else ""
    least, most = (open_above(over, len(over), ()), open_below(over, len(over), ())) if over else (False, False)
    return _Said(kind, unit or in_hint, None, least or most or in_hint is not None or not cue, least, most)


def _behind_sums(before: str) -> str:
    """Return the words behind the last number and its period.

    >>> _behind_sums("$24,000 annually, four weeks of leave, education allowance of ")
    ', four weeks of leave, education allowance of '
    """
    last = _LAST.match(before)
    return before[period_after(before, last.end())[1] :] if last else before


def _is_offer(money: Money, before: str, after: str) -> bool:
    """Whether an amount stands as offers do, without a word of pay.

    >>> [money] = money_in("Lead Engineer: $150k-$180k + equity")
    >>> _is_offer(money, "Lead Engineer: ", " + equity"), _is_offer(money, "gifts of ", " a year")
    (True, False)
    """
    if not money.codes or money.low < _LEAST or money.high > money.low * 4:
        return False
    if money.low == money.high and _STARTING.fullmatch(before):
        return (money.grouped or money.low >= _YEARLY) and not after.strip(" .|")
    if not money.grouped:
        return False
    if money.low == money.high:
        hours = _WEEKLY.match(before)
        ends = _PERKS.match(after) or (hours and not after.strip(" ."))
        return bool(money.low >= _YEARLY and ends and not before[hours.end() if hours else 0 :].strip(_EDGE))
    return len(before) < _LEAD and _OFFERED.search(before) is not None and _OFFER_ENDS.match(after) is not None


def _line_above(low: str, begin: int) -> str:
    """Return the line above, when it is short and one of pay: "Pay", "APPROXIMATE ANNUAL SALARY -"."""
    floor = max(0, begin - 80)
    stop = floor + len(low[floor:begin].rstrip())
    start = low.rfind("\n", floor, stop) + 1
    above = low[start or floor : stop]
    return above if len(above) < 60 and speaks_of_pay(above) else ""


def _is_other(before: str, after: str) -> bool:
    """Whether an amount is a budget, a fee, a premium: by the words right behind it, or before it and not mended."""
    aside = _ASIDE.search(after)
    if OTHER_MONEY.search(after, 0, aside.start() if aside else len(after)):
        return True
    ends = [match.end() for match in OTHER_MONEY.finditer(before)]
    return bool(ends) and not SALARY.search(before, ends[-1])


def _kind(before: str, after: str, hint: str) -> PayKind:
    """Return the kind that the nearest word behind or before an amount gives it; the heading speaks last."""
    behind = kind_behind(after)
    if behind:
        return behind
    said, at = kind_before(before)
    if said and not PAY.search(before, at):
        return said
    over = kind_before(hint)[0] if hint else None
    return over if over and not PAY.search(before) and not PAY.search(hint.replace("stipend", "")) else "base"


def _claim(text: str, low: str, money: Money, said: _Said, known: Known) -> Claim:
    currency, leaned = currency_of(money.codes, known.country, known.language)
    least: Decimal | None = money.low
    most: Decimal | None = money.high
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
