"""Bare: numbers without a currency that are pay all the same."""

import re

from postingkit.lexicon.money import Money
from postingkit.lexicon.periods import period_after, period_before
from postingkit.lexicon.wages import PAY

__all__ = ["bare_pay"]

# Behind a bare number: "40 hours", "3 days", "5%", "10 people", "14 mensilità"
_COUNT = re.compile(
    r" ?(?:[%°]|(?:th|st|nd|rd)\b|(?:(?!(?:per|pro|an?|each|every)\b)[a-z]{1,12} )?(?:hours?|hrs"
    r"|h/|stunden|std|days?|weeks?|months?|years?|minutes?|people|points?|steps?|students?|employees?|positions?|wochen"
    r"|monate|jahre|tage|heures|horas|часов|дней|лет|credits?|sessions?|shifts?)\b|(?:mensilit(?:à|a')|mensualités?"
    r"|mensualidades|pagas?|mois|mesi|meses|maanden|měsíc\w{1,3}|miesi[ęą]c\w{1,3}|ore|horas|uur|uren|hodin\w?|godz\w*"
    r"|jours|giorni|días|dias|dagen|dn[íůyi]|semaines?|semanas?|settimane|weken|ans|años|anos|anni|jaar|let|lat)(?!\w))"
)
# Before a bare number: "Grade 45", "Step 5", "TV-L 13", "Code: 0004"
_NUMBERED = re.compile(
    r"(?:\b(?:grade|band|level|code|step|class|classification|schedule|scale|group|tier|no\.?|number|nr\.?|id|"
    r"req\w{0,12}|gs|e|(?<!fino )a|s|series|plan|table|section|line|title|box|room|suite|tv\w{0,3})|#)[ :.#-]{0,3}\Z"
)
# A bare "45000" stands at the start of its line, or right behind a word or mark that leads up to it
_LED = re.compile(
    r"(?:\A"
    r"|[\n:=(-]|\b(?:salary|pay|wage|rate|of|is|from|to|at|between|compensation|ab|von|от|до|de|brutto))[ *]{0,3}\Z"
)


# "6-8 LPA", "2.5-3.5 lacs p.a.": money that is counted by the hundred thousand and a year is pay
_BY_LAKHS = re.compile(r"(?<=l)pa\b|(?:(?<=lakh)|(?<=lakhs)|(?<=lac)|(?<=lacs)) (?:p\.?a\b|(?:per|a) (?:annum|year))")
# "12-month", "10-15", "5/8", "3%"
_GOES_ON = re.compile(r"-[^\W\d_]|[-/%](?![^\W\d_])")


def bare_pay(low: str, money: Money, *, hinted: bool) -> bool:
    """Whether a number without a currency is written as pay is, where a heading or the words before speak of pay.

    >>> from postingkit.lexicon.money import money_in
    >>> [bare_pay(low, money_in(low)[0], hinted=True) for low in ("45,000", "21 an hour", "40 hours", "grade 12")]
    [True, True, False, False]
    >>> bare_pay("6-8 lpa", money_in("6-8 LPA")[0], hinted=False)
    True
    """
    if _BY_LAKHS.match(low, money.end):
        return True
    if money.high < 5 or _COUNT.match(low, money.end) or _GOES_ON.match(low, money.end):
        return False
    before = low[max(0, money.start - 30) : money.start]
    if _NUMBERED.search(before) or not (hinted or PAY.search(before)):
        return False
    if period_after(low, money.end)[0]:
        return True
    led = _LED.search(before) is not None
    if money.high < 1000:
        return led and money.grouped and period_before(before) == "HOUR"
    return money.grouped or (led and not 1900 <= money.low <= 2100)
