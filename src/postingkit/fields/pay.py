"""Pay: the amounts and ranges that a posting offers, with what they are for.

An amount of money is pay when its heading, its label or the words of its own sentence say so; budgets, prices,
insurance and grants are silent here. Currency and unit stand only where words give them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from postingkit.lexicon.money import Money, currency_of, marked, money_in
from postingkit.lexicon.periods import Period, period_after, period_before, period_in
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.pay import Pay
from postingkit.model.terms import PayKind
from postingkit.text import fold

__all__ = ["find_pay"]

_FAR = 160
"""How far before an amount its sentence is read, in characters."""
_NEAR = 60
"""How far behind it."""

# Words that make an amount in their sentence pay, or a heading one of pay.
_PAY = re.compile(
    r"(?<![^\W_])(?:salar(?:y|ies)|pay(?!\w)|pays\b|paid|paying|paying|wages?\b|compensat\w+|remunerat\w+|earn(?:s|ings?)?\b|hourly|rate\b|ote\b|"
    r"(?:hiring|recruitment|full|starting|target|posted|base) range|stipend|starting at|honorari\w+|"
    r"gehalt\w*|\w*gehalt(?:s|es)?\b|vergüt\w+|\w*lohn\b|entgelt\w*|\w*brutto\w*|verdienst\w*|entlohn\w*|"
    r"salaires?|rémunérat\w+|salari[oals]*\b|sueldo|retribu\w+|remunera\w+|salário|compenso|ral\b|"
    r"salaris|loon|bruto|mzd\w+|plat(?:u|ové|ový)?\b|wynagrodz\w+|zarob\w+|brutto|lön\b|løn\b|palkka|"
    r"оклад\w*|зарплат\w*|заработн\w+|оплат\w+|вознагражд\w+|доход\w*|з/п)"
    r"|ხელფას|სარგო|ანაზღაურ|աշխատավարձ|月給|年収|時給|年俸|給与"
)
# An amount with one of these in its clause is something else.
_NOT_PAY = re.compile(
    r"(?<![^\W_])(?:budgets?|revenues?|funding|funded|grants?\b|sales of|raised|insurance|coverage|deductibles?|copays?|"
    r"fees?\b|cost(?:s|ing)?\b|prices?|priced|fines?\b|premiums?\b(?! pay)|contribut\w+|match(?:es|ing|ed)?\b|mileage|transact\w+|"
    r"assets|purchas\w+|worth of|invest\w+|turnover|liabilit\w+|damages|penalt\w+|savings|donat\w+|endow\w+|spend\w*|"
    r"valued at|raise\b|debts?|loans?|scholarships?|wellness|gym|fitness|parking|commuter|transit|meal|lunch|food|phone|"
    r"internet|life and|ad&d|flexible benefit|flex(?:ible)? credit|health|medical|dental|vision|fsa|hsa|hra|retirement|pension|"
    r"401|403|457|umsatz\w*|förder\w*|weiterbildung\w*|jobrad|zuschuss|budget\w*|chiffre d'affaires|subvention\w*|за рекомендацию|"
    r"application fee|postage|deposit|charge[sd]?|refer\w+ (?:program|bonus)|per (?:student|child|ticket|item|case|page|mile)|"
    r"experience managing|portfolio of|facturación|fatturato|cash back|credit allowance)"
)
# What a sum is when it is not the base; the nearest word decides.
_KINDS: tuple[tuple[PayKind, re.Pattern[str]], ...] = (
    (
        "bonus",
        re.compile(
            r"bonus\w*|\bbonific\w+|prämie\w*|\bprime\b|incentive|sign(?:ing)?-on|signing|премия|премии|бонус\w*"
        ),
    ),
    ("commission", re.compile(r"\bcommissions?|provision\b|комисси\w+")),
    ("equity", re.compile(r"\bequity|\brsus?\b|stock options?|shares\b")),
    ("stipend", re.compile(r"stipends?|honorari\w+")),
    (
        "allowance",
        re.compile(r"allowances?|reimburse\w*|relocation|moving|tuition|\bper diem for|uniform\w*|housing|zulage\w*"),
    ),
    (
        "differential",
        re.compile(r"differential\w*|premium pay|pay premium|bilingual|longevity|shift premium|hazard pay|overtime"),
    ),
)
_ANY_KIND = re.compile("|".join(f"(?P<k{i}>{p.pattern})" for i, (_, p) in enumerate(_KINDS)))
# "(?<=) from", "starting at", "begins at", "minimum", "min.", "at least", "ab", "mindestens", "от", "desde", "à partir de"
_FROM = re.compile(
    r"(?<![^\W_])(?:from|start(?:ing|s)? at|start(?:ing|s)? from|begin(?:ning|s)? at|min(?:imum|imal|\.)?(?: (?:of|starting )?(?:salary|pay|wage|rate)?(?: is)?)?|"
    r"at least|no less than|not less than|more than|over|above|minimum starting salary(?: is)?|ab|mindestens|mind\.|"
    r"от|from|desde|a partir de|a partire da|à partir de|dès|vanaf|od|min)[ :*(]*\Z"
)
_UP_TO = re.compile(
    r"(?<![^\W_])(?:up to|maximum(?: of)?|max(?:\.|imum|imal)?|as (?:high|much) as|not (?:to )?exceed(?:ing)?|bis zu|bis|до|jusqu'[àa]|"
    r"hasta|até|fino a|tot|do)[ :*(]*\Z"
)
# "$64,500+", "$62,690 min.", "$50,000 annual salary or higher", "and up"
_OPEN = re.compile(
    r" ?(?:\+|(?:annual salary |a year |per year |per hour |/hr )?(?:and (?:up|above|higher)|or (?:higher|more|above)|min(?:imum|\.|\b)))"
)
_CAPPED = re.compile(r" ?\(?(?:max(?:imum|\.|\b))")
# "mid $60,000's", "low $50s" are words about pay, no amount
_ROUGH_BEFORE = re.compile(r"(?<![^\W_])(?:low|mid|upper|high)(?:dle)?(?: to (?:low|mid|upper|high))?[ -]*\Z")
_ROUGH_AFTER = re.compile(r"'?s\b|'s")
# Behind a bare number: "40 hours", "3 days", "5%", "10 people"; before it: "Grade 45", "Step 5", "Level 2"
_NOT_MONEY = re.compile(
    r" ?(?:%|°|th\b|st\b|nd\b|rd\b|(?:[a-z]+ )?(?:hours?|hrs|h/|stunden|std|days?|weeks?|months?|years?|minutes?|people|points?|steps?|students?|"
    r"employees?|positions?|wochen|monate|jahre|tage|heures|horas|часов|дней|лет|credits?|sessions?|shifts?)\b(?!ly))"
)
_NUMBERED = re.compile(
    r"(?:grade|band|level|code|step|class|classification|schedule|scale|group|range|tier|no\.?|number|nr\.?|#|id|req\w*|e|a|s|tv\w*|gs|series|plan|table|"
    r"section|line|title)[ :.#-]*\Z"
)
_SENTENCE = re.compile(r"[.!?;](?=\s+[^\W\d_a-z(]|\s*\n)|[;•|]|\n")
_ABBREVIATED = re.compile(
    r"(?:\b(?:min|max|approx|ca|no|nr|etc|e\.g|i\.e|u\.s|st|dr|ms|mr|sr|jr|inc|p\.a|mind|bzw|inkl|dept|vs|est)|\b[a-z])\Z"
)
# Between two amounts that are said in one breath: "; ", ", and ", " and "
_BREATH = re.compile(r"[ ,;*]{0,3}(?:and|or|&|und|et|y|e|и)?[ *]{0,2}")
# "in the Department of Water", "for new hires", "Senior Specialist salary range:", "Librarian II:"
_WHO_BEFORE = re.compile(
    r"(?:(?:salary|salaries|pay|compensation|wage|rate|range) (?:range |rate )?(?:in|at|for) (?:the |an? )?([^.,;:$()\n]{3,60}?) (?:is|are|will be|ranges|starts?|begins)\b)"
)
_WHO_AFTER = re.compile(
    r"[ ,]{0,2}\(?(?:for|in) ((?:new|current|existing|part[- ]time|full[- ]time|experienced|entry|non|bilingual|senior|junior)[^.,;:$()\n]{2,40})"
)
_SINGLE_MAX = Decimal(3_000_000)


class _Said(NamedTuple):
    """What the words around an amount say of it."""

    kind: PayKind
    unit: Period | None
    who: str | None
    rule: str
    hinted: bool


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
    low_hint = fold(hint)
    hinted = bool(low_hint) and _PAY.search(low_hint) is not None
    if not hinted and not marked(text) and not _PAY.search(fold(text)):
        return
    low = fold(text)
    found = money_in(text, bare=True, country=known.country)
    last: tuple[Money, _Said] | None = None
    for money in found:
        said = None
        if last and _BREATH.fullmatch(low[last[0].end : money.start]) and money.codes:
            said = last[1]._replace(unit=period_after(low, money.end)[0] or last[1].unit)
        elif money.codes or _bare_pay(low, money, hinted=hinted):
            said = _said(text, low, money, low_hint, hinted=hinted)
        last = (money, said) if said else None
        if said:
            yield from _claim(text, low, money, said, known)


def _bare_pay(low: str, money: Money, *, hinted: bool) -> bool:
    """Whether a number without a currency is written as pay is, where pay is spoken of."""
    if _NOT_MONEY.match(low, money.end) or money.high < 5:
        return False
    before = low[max(0, money.start - 30) : money.start]
    unit = period_after(low, money.end)[0]
    if not (hinted or _PAY.search(before)) or _NUMBERED.search(before):
        return False
    if unit:
        return True
    if not (money.grouped and money.high >= 1000) and not (money.high >= 1000 and not 1900 <= money.low <= 2100):
        return False
    return low[money.end : money.end + 1] not in "-/%" or money.end == len(low)


def _said(text: str, low: str, money: Money, hint: str, *, hinted: bool) -> _Said | None:
    """Return what the sentence and the heading say of an amount; None when they do not call it pay."""
    before = _before(low, money.start)
    unit, end = period_after(low, money.end)
    after = _after(low, end)
    if _ROUGH_AFTER.match(low, money.end) or (money.low == money.high and _ROUGH_BEFORE.search(before)):
        return None
    cue = _PAY.search(before) or _PAY.search(low, money.end, min(len(low), end + 25))
    if not cue and not hinted and not (unit and len(before) + len(after) < 30):
        return None
    kind = _kind(before, after, hint)
    if kind == "base" or kind == "allowance":
        wrong = _NOT_PAY.search(before[-70:]) or _NOT_PAY.match(after.lstrip(" ,(")) or _NOT_PAY.search(after[:25])
        if wrong:
            return None
    if not money.grouped and money.high < 5 and kind == "base":
        return None
    if money.high > _SINGLE_MAX and not money.codes:
        return None
    in_hint = None
    if not unit:
        unit = period_before(before)
    if not unit and hint:
        unit = in_hint = period_in(hint)
    who = _WHO_BEFORE.search(text, max(0, money.start - _FAR), money.start)
    later = _WHO_AFTER.match(text, end)
    name = who.group(1) if who else later.group(1) if later else None
    return _Said(kind, unit, name, "pay", in_hint is not None or (hinted and not cue))


def _kind(before: str, after: str, hint: str) -> PayKind:
    """Return the kind that the nearest word behind or before an amount gives it; the heading speaks last."""
    behind = _ANY_KIND.search(after[:30])
    if behind and not re.search(r"[,;+&]|\bplus\b|\band\b|\bwith\b|\bor\b", after[: behind.start()]):
        return _named(behind)
    last = None
    for last in _ANY_KIND.finditer(before):
        pass
    if last and not _PAY.search(before, last.end()):
        return _named(last)
    over = _ANY_KIND.search(hint)
    if over and not _PAY.search(hint.replace("stipend", "")):
        return _named(over)
    return "base"


def _named(match: re.Match[str]) -> PayKind:
    return _KINDS[int((match.lastgroup or "k0")[1:])][0]


def _before(low: str, start: int) -> str:
    """Return the words of the sentence before an amount."""
    chunk = low[max(0, start - _FAR) : start]
    cut = 0
    for match in _SENTENCE.finditer(chunk):
        if match.group() == "." and _ABBREVIATED.search(chunk[: match.start()]):
            continue
        cut = match.end()
    return chunk[cut:]


def _after(low: str, end: int) -> str:
    """Return the words of the sentence behind an amount."""
    chunk = low[end : end + _NEAR]
    match = _SENTENCE.search(chunk)
    return chunk[: match.start()] if match else chunk


def _claim(text: str, low: str, money: Money, said: _Said, known: Known) -> Iterator[Claim]:
    currency, leaned = currency_of(money.codes, known.country)
    least: Decimal | None = money.low
    most: Decimal | None = money.high
    end = period_after(low, money.end)[1]
    if money.low == money.high:
        before = low[max(0, money.start - 40) : money.start]
        if _OPEN.match(low, money.end) or _OPEN.match(low, end) or _FROM.search(before):
            most = None
        elif _UP_TO.search(before) or _CAPPED.match(low, end):
            least = None
    needs = (("country",) if leaned else ()) + (("hint",) if said.hinted else ())
    quote = text[money.start : end].rstrip(" ,;:(-*")
    if quote.count("(") > quote.count(")") and text[money.start + len(quote) : money.start + len(quote) + 1] == ")":
        quote += ")"
    value = Pay(kind=said.kind, min=least, max=most, currency=currency, unit=said.unit, applies_to=said.who, raw=quote)
    yield Claim("compensation", value, quote, money.start, money.start + len(quote), f"pay.{said.kind}", needs=needs)
