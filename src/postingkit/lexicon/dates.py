"""Dates: days named in a text, in words or numbers, with or without a year.

It knows how days are written, not what happens on them. Numbers whose order is unknown ("03/04/2024" without a country)
are no dates.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from postingkit.lexicon.months import DAY_FIRST, DAY_FIRST_LANGUAGES, MONTH_FIRST, MONTHS
from postingkit.matching.anchors import numbers
from postingkit.text import fold

__all__ = ["Day", "dates_in", "day_first", "slashed_in"]


class Day(NamedTuple):
    """A day as a text names it; ``year`` is None when the text leaves it out."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    leans: bool = False
    """The order of day and month comes from ``day_first``, not from the numbers themselves."""

    def on(self, posted: dt.date | None) -> dt.date | None:
        """Return the date; without a year of its own, the first such day on or after ``posted``.

        >>> Day(0, 8, None, 8, 2).on(dt.date(2019, 7, 3)), Day(0, 8, None, 1, 5).on(dt.date(2019, 12, 1))
        (datetime.date(2019, 8, 2), datetime.date(2020, 1, 5))
        >>> Day(0, 8, None, 8, 2).on(None)
        """
        if self.year:
            return dt.date(self.year, self.month, self.day)
        if posted is None:
            return None
        for year in range(posted.year, posted.year + 5):
            if _exists(year, self.month, self.day) and (day := dt.date(year, self.month, self.day)) >= posted:
                return day
        return None


class _Pair(NamedTuple):
    """Two numbers and a year, whose order is not known yet."""

    start: int
    end: int
    year: int
    one: int
    two: int
    mark: str


def day_first(country: str | None, language: str | None) -> bool | None:
    """Whether a country or language writes the day before the month; None when unknown.

    >>> day_first("US", None), day_first("GB", "en"), day_first(None, "de"), day_first(None, "en")
    (False, True, True, None)
    """
    if country in MONTH_FIRST:
        return False
    if country in DAY_FIRST:
        return True
    return True if (language or "").partition("-")[0] in DAY_FIRST_LANGUAGES else None


_ENGLISH = frozenset("jan feb mar apr jun jul aug sep oct nov dec".split())
# "2019-06-12T19:10", "2012/12/21", "2012.12.21", "2012. 12. 21."
_YEAR_FIRST = re.compile(r"((?:19|20)[0-9]{2})([-/]|\. ?)([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
# "2012年12月21日", "12月21日", "令和8年4月1日", "2012년 12월 21일"
_EASTERN = re.compile(r"(?:([0-9]{4}|(?<=令和)[0-9]{1,2}) ?[年년] ?)?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일]")
# "01/22/2024", "01-26-18", "30.09.2021", "30. 9. 2021", "4/6/22", "01 / 22 / 2024"
_NUMBERS = re.compile(
    r"([0-9]{1,2})(?:([/-]| / )([0-9]{1,2})\2|(\.) ?([0-9]{1,2})\. ?)((?:19|20)[0-9]{2}|[0-9]{2})(?![0-9]|[./-][0-9])"
)
# "12 June 2019", "12th of June, 2019", "15-MAR-2024", "06. Oktober 2025", "1er septembre", "12 de junio de 2024",
# "2-go maja"
_DAY_MONTH = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th|er|[º°ª]|-го|-е)?[. -]{0,2}(?:of |de |d'|day of )?([^\W\d_]{3,12})(?:'s)?"
    r"(?:[., -]{0,2}(?:of |de |del )?((?:19|20)[0-9]{2}|'[0-9]{2}|(?<=-)[0-9]{2})(?![0-9]))?"
)
# behind a month's name: "June 12, 2019", "June 12th 2019", "Jan. 5", "MAY-12-2019", "June 12,2019", and as mail has it
# "Jun 12 09:26:00 CST 2019"
_MONTH_DAY = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9]|[:.][0-9]|,[0-9]{1,3}(?![0-9])|[%/])"
    r"(?:(?:[., -]{0,3}(?:of |del? |at midnight,? )?| [0-9]{2}:[0-9]{2}:[0-9]{2} (?:[a-z]{2,4} )?)"
    r"((?:19|20)[0-9]{2}|'[0-9]{2})(?![0-9]))?"
)
# "2026年1月13日(火)から", "令和8年1月13日～同年" before a day without a year: the range lies in one
_SAME_YEAR = re.compile(r"(?:([0-9]{4})|令和([0-9]{1,2})) ?年[^年\n]{4,14}(?:から|[~～〜-])(?:同年)?\Z")
# "2026. április 15.": the year before the month
_YEAR_BEFORE = re.compile(r"((?:19|20)[0-9]{2})\. ?\Z")
_REIWA = 2018
"""The year before the era's first."""
_MONTHS = 12
_NAME_BEFORE = re.compile(r"([^\W\d_]{3,12})(?:[. ,-]{0,2}|\. {1,2}|, the )\Z")


@lru_cache(maxsize=64)
def dates_in(text: str, *, day_first: bool | None = None) -> tuple[Day, ...]:
    """Return the days that a text names, in order.

    >>> [(d.year, d.month, d.day) for d in dates_in("by THURSDAY, FEBRUARY 8, 2018, or 15-MAR-2024, or Aug. 2nd")]
    [(2018, 2, 8), (2024, 3, 15), (None, 8, 2)]
    >>> [(d.year, d.month, d.day) for d in dates_in("by APRIL20, 2017, or May 4,2018, or APRIL20")]
    [(2017, 4, 20), (2018, 5, 4)]
    >>> [(d.year, d.month, d.day) for d in dates_in("01-26-18 · 30.09.2021 · 2012/12/21 · 12 de junio de 2024")]
    [(2018, 1, 26), (2021, 9, 30), (2012, 12, 21), (2024, 6, 12)]
    >>> [(d.year, d.month, d.day) for d in dates_in("令和8年1月13日(火)から同年1月30日(金)まで、2月3日")]
    [(2026, 1, 13), (2026, 1, 30), (None, 2, 3)]
    >>> dates_in("03/04/2024"), dates_in("You may 3 times"), dates_in("2019-2020"), dates_in("212-555-0134")
    ((), (), (), ())
    >>> [(d.year, d.month, d.day) for d in dates_in("2026. április 15. · 令和8年4月1日 · 2026년 4월 1일")]
    [(2026, 4, 15), (2026, 4, 1), (2026, 4, 1)]
    >>> dates_in("03/04/2024", day_first=True)[0].month
    4
    """
    low = fold(text)
    found: list[Day] = []
    pairs: list[_Pair] = []
    end = 0
    for start, stop in numbers(low):
        if start < end or stop - start > 4 or _continues(low, start):
            continue
        short = stop - start <= 2
        day = (short and _words(text, low, start)) or _plain(low, start)
        pair = _pair(low, start) if short and not day else None
        if day:
            found.append(day)
            end = day.end
        elif pair:
            pairs.append(pair)
            end = pair.end
    if pairs:
        found.extend(_ordered(pairs, day_first=day_first))
        found.sort()
    return tuple(found)


# "4/9", "Fri. 4/11"; not "24/7", "1/2 time", "3/4 FTE", "10/12/2024"; tried where a number starts
_SLASHED = re.compile(
    r"(?<![\w/.$€£-])(?!24/7\b)([0-9]{1,2})/([0-9]{1,2})(?![\w/%\"]|[-.,][0-9]|[ -](?:of|time|hours?|inch|fte|ton)\b)"
)


# "28.02.", "1. 3."; not "4.2.1", "§ 3.1.", "1.2.2025"
_DOTTED = re.compile(r"(?<![\w/.,$€£§-])(?<!§ )([0-9]{1,2})\. ?([0-9]{1,2})\.(?! ?[0-9])")


def slashed_in(text: str, *, day_first: bool | None) -> tuple[Day, ...]:
    """Return the days given by two numbers and a slash or points, for callers who know that a day stands there.

    >>> [(d.month, d.day) for d in slashed_in("due by 4/9, reviewed from 4/15", day_first=False)]
    [(4, 9), (4, 15)]
    >>> slashed_in("due by 4/9", day_first=None), slashed_in("open 24/7, 1/2 time", day_first=True)
    ((), ())
    >>> [(d.month, d.day) for d in slashed_in("bis zum 28.02. an uns, § 3.1. bleibt", day_first=True)]
    [(2, 28)]
    """
    found: list[Day] = []
    for start, stop in numbers(fold(text)):
        pattern = _SLASHED if text.startswith("/", stop) else _DOTTED if text.startswith(".", stop) else None
        match = pattern.match(text, start) if pattern and (day_first or pattern is _SLASHED) else None
        if match is None:
            continue
        one, two = int(match[1]), int(match[2])
        first = one > 12 if max(one, two) > 12 else day_first
        month, day = (two, one) if first else (one, two)
        if first is not None and _exists(2000, month, day):
            found.append(Day(match.start(), match.end(), None, month, day, leans=max(one, two) <= 12))
    return tuple(found)


def _continues(low: str, start: int) -> bool:
    """Whether digits are the tail of another number: "3.14", "$2/12"."""
    return start > 1 and low[start - 1] in "$€£/." and low[start - 2].isdigit()


def _pair(low: str, start: int) -> _Pair | None:
    """Return the numbers of a date that starts here: "01/22/2024", "30.09.2021"."""
    match = _NUMBERS.match(low, start)
    if not match or (start and low[start - 1] in "-/.:"):
        return None
    mark = match.group(2) or match.group(4)
    short = mark == "-" and len(match.group(6)) == 2 and len(match.group(1)) < 2
    if short and (start or int(match.group(3)) <= _MONTHS):
        return None  # "8-10-12" is a score or a size, "3-24-17" that opens a label's value none
    return _Pair(
        start, match.end(), _year(match.group(6)), int(match.group(1)), int(match.group(3) or match.group(5)), mark
    )


def _ordered(pairs: list[_Pair], *, day_first: bool | None) -> Iterator[Day]:
    """Yield the days that numbers give; a day above 12 fixes the order of all with the same separator."""
    day_first_by_mark = {pair.mark: pair.one > 12 for pair in pairs if max(pair.one, pair.two) > 12}
    for pair in pairs:
        # points are written where the day comes first
        first = day_first_by_mark.get(pair.mark, day_first if day_first is not None else pair.mark == "." or None)
        if pair.one == pair.two:
            first = True
        month, day = (pair.two, pair.one) if first else (pair.one, pair.two)
        if first is not None and _exists(pair.year, month, day):
            leans = pair.mark not in day_first_by_mark and pair.one != pair.two and (pair.mark != "." or not first)
            yield Day(pair.start, pair.end, pair.year, month, day, leans)


def _words(text: str, low: str, start: int) -> Day | None:
    """Return the day whose number starts here and whose month is a word before or behind it."""
    glued = start > 0 and low[start - 1].isalpha()
    name = _NAME_BEFORE.search(low, max(0, start - 16), start) if glued or low[start - 1 : start] in " .,-" else None
    month = MONTHS.get(name.group(1)) if name else None
    if name and month:
        match = _MONTH_DAY.match(low, start)
        if match and (match.group(2) or not glued) and _sure(text, name.start(1), name.group(1), match.group(2)):
            at = name.start(1)
            year = _year(match.group(2)) if match.group(2) else None
            before = _YEAR_BEFORE.search(low, max(0, at - 6), at) if "." in low[max(0, at - 2) : at] else None
            if before and not year:
                at, year = before.start(), int(before[1])
            if _exists(year or 2000, month, int(match.group(1))):
                return Day(at, match.end(), year, month, int(match.group(1)))
    match = _DAY_MONTH.match(low, start)
    month = MONTHS.get(match.group(2)) if match else None
    if not match or not month or not _sure(text, match.start(2), match.group(2), match.group(3)):
        return None
    if not match.group(3) and low[match.end(1)] == "." and match.group(2) in {"may", "march"}:  # "9. May coordinate"
        return None
    year = _year(match.group(3)) if match.group(3) else None
    if low[match.end() : match.end() + 1].isalpha() or not _exists(year or 2000, month, int(match.group(1))):
        return None
    return Day(start, match.end(), year, month, int(match.group(1)))


def _sure(text: str, at: int, name: str, year: str | None) -> bool:
    """Whether a month's name is one: in "may 3", "5 pro Woche" and "12 des" it is not, unless a year follows."""
    if year:
        return True
    return (len(name) > 3 and (name != "march" or text[at].isupper())) or (
        text[at].isupper() and (name in _ENGLISH or name in {"may", "mai", "maj", "mei"})
    )


def _plain(low: str, start: int) -> Day | None:
    """Return the day written year first, in the western or the eastern way."""
    match = _YEAR_FIRST.match(low, start)
    if match:
        year, month, day = int(match.group(1)), int(match.group(3)), int(match.group(4))
        return Day(start, match.end(), year, month, day) if _exists(year, month, day) else None
    if not low.isascii():
        match = _EASTERN.match(low, start)
        if match:
            told = match if match.group(1) else _SAME_YEAR.search(low, max(0, start - 28), start)
            known = int(told.group(1) or told.group(2)) if told else None
            known = known + _REIWA if known and known < _REIWA else known
            month, day = int(match.group(2)), int(match.group(3))
            return Day(start, match.end(), known, month, day) if _exists(known or 2000, month, day) else None
    return None


def _year(words: str) -> int:
    number = int(words.lstrip("'"))
    return number if number > 99 else number + (2000 if number < 50 else 1900)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
