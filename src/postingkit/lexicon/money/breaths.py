"""Breaths: amounts of money that are named together, as one statement or as a pay scale."""

import re
from collections.abc import Iterator
from itertools import pairwise

from postingkit.lexicon.money import Money

__all__ = ["breaths", "is_scale"]

_TABLE = 12
"""More amounts than this may be an employer's pay scale."""
# "minimaal € 2.811 en maximaal € 3.978", "mindestens 2.800 € und höchstens", "Minimum $ 50,122 · Maximum $ 78,291",
# "Range - Min.: $54,974", "Range - Max.: $78,343"
_MIN_LABEL = re.compile(
    r"\b(?:min(?:imum|imaal|imal|imo|imalnie|imálně|\.)?|mindestens|minstens|al menos|au moins|no mínimo|almeno|nejméně"
    r"|co najmniej|минимум)[ .:*]{0,4}\Z"
)
_MAX_LABEL = re.compile(
    r"\b(?:m[aá]x(?:imum|imaal|imal|imo|imálně|\.)?|massimo|maksymalnie|höchstens|hoogstens|au plus|como máximo|nejvýše"
    r"|максимум)[ .:*]{0,4}\Z"
)
# Between two amounts that are said in one breath: "; ", ", and ", " and "
_BREATH = re.compile(r"[ ,;*]{0,3}(?:and|or|&|und|et|y|e|и)?[ *]{0,2}")
_SIZE = 10
_GRADE_ROW = re.compile(r"\bgrade[ :]{1,3}[0-9]")


def is_scale(low: str, found: list[Money]) -> bool:
    """Whether the amounts are an employer's pay scale: many grades, or rows of amounts side by side.

    >>> from postingkit.lexicon.money import money_in
    >>> is_scale("", []), is_scale("7 $50 $60", money_in("7 $50 $60")), is_scale("$50-$60", money_in("$50-$60"))
    (False, True, False)
    """
    sums = [money for money in found if money.codes]
    beside = sum(1 for one, other in pairwise(sums) if not low[one.end : other.start].strip(" \t"))
    if beside * 3 >= len(sums) > 1:
        return True
    singles = sum(1 for money in sums if money.low == money.high)
    return len(sums) > _TABLE and (len(_GRADE_ROW.findall(low)) * 5 >= len(sums) or singles * 3 >= len(sums) * 2)


def breaths(low: str, found: list[Money]) -> Iterator[list[Money]]:
    """Yield groups of amounts that are named together, a minimum and the maximum below it as one range.

    >>> from postingkit.lexicon.money import money_in
    >>> low = "$46,100 to $68,300; and $56,500. bonus: $500"
    >>> [len(together) for together in breaths(low, money_in(low))]
    [2, 1]
    """
    together: list[Money] = []
    for money in _joined(low, found):
        if together and not _alike(low, together, money):
            yield together
            together = []
        together.append(money)
    if together:
        yield together


def _alike(low: str, together: list[Money], money: Money) -> bool:
    """Whether an amount is named together with others and is of their size: not "$45,250; $600 stipend"."""
    size, other = together[-1].high, money.high
    spoken = money.codes and together[0].codes and _BREATH.fullmatch(low, together[-1].end, money.start)
    return bool(spoken) and max(size, other) < min(size, other) * _SIZE


def _joined(low: str, found: list[Money]) -> Iterator[Money]:
    """Yield the money, with "Minimum $50,122" and "Maximum $78,291" below it as one range."""
    least: Money | None = None
    for money in found:
        single = money.low == money.high
        if least and single and least.low <= money.high and _MAX_LABEL.search(low[least.end : money.start][:60]):
            yield least._replace(end=money.end, high=money.high, codes=least.codes or money.codes)
            least = None
            continue
        if least:
            yield least
        least = money if single and _MIN_LABEL.search(low, max(0, money.start - 16), money.start) else None
        if not least:
            yield money
    if least:
        yield least
