"""Spans: where a text has a number of years, whatever they are years of."""

import re
from decimal import Decimal

from postingkit.lexicon.numbers import NUMBER, number
from postingkit.matching.anchors import around
from postingkit.matching.late import late
from postingkit.text import holds

__all__ = ["GLUED", "ONE_YEAR", "UNITS", "decimal", "spans_in", "years_of"]

_YEARS = (
    "year years yr yrs jahr jahre jahren année années año años anys ano anos anno anni ani jaar jaren let lety rok "
    "roky roků lat lata letni letnie letniego letniej год года лет рік року роки років წელი წლის წლიანი år års vuoden "
    "vuotta yıl yıllık έτη ετών έτος χρόνια χρόνων év éves"
).split()
_MONTHS = (
    "month months monat monate monaten mois mes meses mesos mesi maand maanden měsíců miesięcy miesiące месяц месяца "
    "месяцев თვის თვიანი місяць місяці місяців aylık μήνες μηνών luni hónap hónapos"
).split()
UNITS = frozenset((*_YEARS, *_MONTHS, "ans"))
GLUED = frozenset(f"{n}{unit}" for n in range(1, 11) for unit in ("year", "years", "yr", "yrs"))  # "at least 2years"
ONE_YEAR = ("1 an", "un an")
_ONE = frozenset({"an"})
"""A year in French and Romanian, and an article in English, as "any" is another word in English than in Catalan."""
_YEAR = rf"{'|'.join(_YEARS)}|any|ans?(?! (?:hour|hr|item|ounce|acre))"
_MONTH = "|".join(_MONTHS)
# "at least a year's practical experience", "a minimum of a year", "a year or more in a shop"
_A_YEAR = r"(?:(?<=at least )|(?<=minimum of ))a(?= (?:full )?year)|a(?= years? or m)"
# three (3) years · 3-5 years · 3 to 5+ years · three or more years · 3+ Jahre · от 1 года до 3 лет · 1–3 года; in "Map
# Analyst 12 - Three years" the figure is the job's
_SPAN = late(
    rf"(?:(?<![\w$€£.,/:-])|(?<=\n-))(?P<low>(?!\d{{1,2}} - [a-z]){NUMBER}|{_A_YEAR}|\d{{1,2}}(?=ye?a?rs?\b))"
    r"(?:-?(?:х|ти|и))?\s?(?:\(\s?(?:\d{1,2}(?:\.\d)?|\w{3,7})\s?\)\s?)?(?:\+|\bplus\b|\bor more\b|\bor greater\b)?"
    r"(?:\s?(?:-|/|\bto\b|\bor\b|\band\b|\bbis(?: zu)?\b|\btot\b|à|\ba\b|\baž\b|\bdo\b|(?:года? |лет )?до)\s?"
    rf"(?P<high>{NUMBER}|\d{{1,2}}(?=ye?a?rs?\b))\s?(?:\(\s?\d{{1,2}}\s?\)\s?)?\+?)?"
    rf"\s?(?:or more |plus |full |consecutive |additional |calendar |volle )?-?(?:(?P<y>{_YEAR})|(?P<m>{_MONTH}))\b"
)
# 実務経験3年以上 · 3~5年の経験 · 两年以上相关经验 · 工作经验：1-3年 · 경력 3년 이상
_EASTERN = late(
    r"(?P<named>(?<=(?:经验|경력))|(?<=(?:经验|경력)[：: ])|(?<=경력: ))?"
    r"(?P<low>\d{1,2}|[一两二三五])(?: ?[~〜～–-] ?(?P<high>\d{1,2}))?"
    r"(?:(?P<y>[年년])|(?P<m>[ヶか]月|个月|개월))"
    r"(?(named)|(?=以上|の|間|及以上|(?:相关|工作|行业|的)+经验| ?이상|의 경력))"
)


def spans_in(low: str) -> list[re.Match[str]]:
    """Return the places of a folded text where a number of years stands, or a range of them.

    >>> [span[0] for span in spans_in("three (3) years in maps, or 3-5 years in charts")]
    ['three (3) years', '3-5 years']
    """
    spans = [*_EASTERN.finditer(low)] if "年" in low or "년" in low else []
    words = UNITS | GLUED | _ONE if holds(low, ONE_YEAR) else UNITS | GLUED
    return spans + [span for a, b in around(low, words, 52, 10) for span in _SPAN.finditer(low, a, b)]


def years_of(match: re.Match[str]) -> tuple[Decimal | None, Decimal | None] | None:
    """Return the minimum and maximum of a span: "up to one year" has no minimum."""
    low, high = 1 if match["low"] == "a" else number(match["low"]), number(match["high"]) if match["high"] else None
    unit = 12 if match["m"] else 1
    if low is None or low > 30 * unit or (high is not None and high <= low):
        return None
    if high is None and match.string.endswith("up to ", 0, match.start()):
        return None, decimal(low / unit)
    return decimal(low / unit), decimal(high / unit) if high is not None else None


def decimal(value: float) -> Decimal:
    """Return a number of years, rounded to hundredths: a month is 0.08."""
    return Decimal(int(value)) if value == int(value) else Decimal(str(round(value, 2)))
