"""Said: what the words around an amount, and the heading above, say about it."""

import re
from typing import NamedTuple

from postingkit.fields.pay.offer import is_offer, is_rate
from postingkit.lexicon.money import Money
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
    speaks_of_pay,
)
from postingkit.matching.sentences import sentence
from postingkit.terms import PayKind, PayUnit

__all__ = ["Said", "Scene", "said_of", "scene_of"]

_FAR = 160
"""How far before an amount its sentence is read, in characters."""
_NEAR = 60
"""How far behind it."""
_CLAUSE = re.compile(r"[;•|·]")
# "mid $60,000's", "low 50s" are words about pay, no amounts
_ROUGH_BEFORE = re.compile(r"(?<![^\W_])(?:low|mid|upper|high)(?:dle)?(?: to (?:low|mid|upper|high))?[ -]{0,2}\Z")
_ROUGH_AFTER = re.compile(r"'?s\b")
_BY_HOW_MUCH = re.compile(r"\bby (?:no more than |up to |about )?\Z")  # "raised by $2.00"
_ON_TOP = re.compile(r"[0-9][^0-9]{0,20}[+＋]\Z")  # "時給1,050円~1,200円(土日祝は+50円)"
_EXTRA = frozenset({"bonus", "stipend", "differential", "allowance"})
"""Kinds of pay whose name alone shows that the employer pays it."""
_ASIDES = _EXTRA - {"differential"}
"""Kinds with a period of their own: "$24,000 annually, education allowance of $600"."""
_LAST = re.compile(r".*[0-9]", re.DOTALL)
# "$59,567 - $71,189 Benefits include medical", "$50,000 plus health insurance"
_ASIDE = re.compile(r"\b(?:benefits?|plus|with|and|includ\w+|depend\w+|based)\b|[,(+＋&]")
_SMALLEST = 5
"""The least amount that can be pay."""
_YEARLY = 10_000
"""From this amount on, a yearly stipend is a job's base pay: "The stipend is $66,000 a year."."""


class Scene(NamedTuple):
    """The words around amounts that belong together."""

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


class Said(NamedTuple):
    """What the words around an amount say about it."""

    kind: PayKind
    unit: PayUnit | None
    who: str | None
    """The rank, shift or group to which it is paid."""
    hinted: bool
    """Only the heading shows it to be pay."""
    least: bool = False
    """The heading makes it the lower end: "Minimum salary", "Rémunération à partir de"."""
    most: bool = False
    """The same of the upper end: "Maximum salary"."""


def scene_of(text: str, low: str, start: int, stop: int) -> Scene:
    """Return the words around the amounts that stand between ``start`` and ``stop`` of a text."""
    begin, close = sentence(text, start)
    begin = max(begin, start - _FAR)
    begin = max((match.end() for match in _CLAUSE.finditer(low, begin, start)), default=begin)
    unit, end = period_after(low, stop)
    unit = unit or period_in(low[start:stop])  # "€14.80 per hour rising to €15.60 after probation"
    after = low[end : min(max(close, end), end + _NEAR)]
    clause = _CLAUSE.search(after)
    return Scene(low, begin, low[begin:start], after[: clause.start()] if clause else after, unit, end)


def said_of(text: str, money: Money, scene: Scene, hint: str) -> Said | None:
    """Return what the sentence and the folded heading say of an amount; None when they do not call it pay."""
    before, after, unit = scene.before, scene.after, scene.unit
    if _is_rough(money, scene):
        return None
    alone = not before.strip(" *-:✅🔹")
    if alone and not hint:
        hint = _line_above(scene.low, scene.begin)
    kind = _kind(before, after, hint)
    cued = bool(PAY.search(before) or SALARY.search(scene.low, money.end, scene.end + 25) or kind in _EXTRA)
    if not (cued or hint or is_rate(money, unit, before, after, alone=alone) or is_offer(money, before, after)):
        return None
    if _is_no_pay(money, kind, before, after):
        return None
    unit = unit or period_before(_behind_sums(before) if kind in _ASIDES else before) or period_later(after)
    in_hint = None if unit or not hint else period_in(hint)
    unit = unit or in_hint
    if kind == "stipend" and unit == "YEAR" and money.low >= _YEARLY:
        kind = "base"
    over = hint.rstrip(" :*") if alone else ""
    least, most = (open_above(over, len(over), ()), open_below(over, len(over), ())) if over else (False, False)
    who = payee(text, scene.begin, money.start, scene.end) if kind == "base" else None
    return Said(kind, unit, who, least or most or in_hint is not None or not cued, least, most)


def _is_rough(money: Money, scene: Scene) -> bool:
    """Whether words make an amount imprecise or a mere change: "mid 50s", "raised by $2.00"."""
    before = scene.before
    return bool(
        _ROUGH_AFTER.match(scene.low, money.end)
        or (money.low == money.high and _ROUGH_BEFORE.search(before))
        or _BY_HOW_MUCH.search(before)
    )


def _behind_sums(before: str) -> str:
    """Return the words behind the last number and its period.

    >>> _behind_sums("$24,000 annually, four weeks of leave, education allowance of ")
    ', four weeks of leave, education allowance of '
    """
    last = _LAST.match(before)
    return before[period_after(before, last.end())[1] :] if last else before


def _line_above(low: str, begin: int) -> str:
    """Return the line above, when it is short and about pay: "Pay", "APPROXIMATE ANNUAL SALARY -"."""
    floor = max(0, begin - 80)
    stop = floor + len(low[floor:begin].rstrip())
    start = low.rfind("\n", floor, stop) + 1
    above = low[start or floor : stop]
    return above if len(above) < 60 and speaks_of_pay(above) else ""


def _is_no_pay(money: Money, kind: PayKind, before: str, after: str) -> bool:
    """Whether an amount is a budget, fee or premium, by the words right behind it, or before it and not overruled."""
    if kind == "base" and ((not money.grouped and money.high < _SMALLEST) or _ON_TOP.search(before)):
        return True
    if kind == "differential":
        return False
    before, after = before[-70:], after[:25]
    aside = _ASIDE.search(after)
    if OTHER_MONEY.search(after, 0, aside.start() if aside else len(after)):
        return True
    ends = [match.end() for match in OTHER_MONEY.finditer(before)]
    return bool(ends) and not SALARY.search(before, ends[-1])


def _kind(before: str, after: str, hint: str) -> PayKind:
    """Return the kind of pay, by the nearest word behind or before the amount, and the heading last."""
    behind = kind_behind(after)
    if behind:
        return behind
    said, at = kind_before(before)
    if said and not PAY.search(before, at):
        return said
    over = kind_before(hint)[0] if hint else None
    return over if over and not PAY.search(before) and not PAY.search(hint.replace("stipend", "")) else "base"
