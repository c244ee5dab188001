"""Ladders: the steps of a pay scale, listed one after the other, as one range."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from postingkit.lexicon.money import Money

__all__ = ["without_steps"]

_RANK = r"(?:steps?|points?|spine points?|scp|pt\.?|increment|year|stage|level|lsi|long service increment)"
# Between two steps: "; ", " - ", ", Step B ", " (maximum); ", " (LSI 1 after 3 years); "
_BETWEEN = re.compile(
    rf"(?: ?\([^()\n]{{1,40}}\))?(?:(?: (?:per|an?) \w+| \w+ly)?[,;/|\n-]?[ \n]{{0,3}}(?:-[ ]?)?)"
    rf"(?:{_RANK} ?(?:[a-z]|\d{{1,2}}|[ivx]{{1,4}})?[ :=–-]{{0,3}})?"
)
# What stands right before the only step that a range does not begin with: "Step 5 $5,248"
_RANKED = re.compile(rf"\b{_RANK} ?(?:[a-z]|\d{{1,2}})[ :=–-]{{0,3}}\Z")
_ASIDE = re.compile(r" ?\([^()\n]{1,40}\)")
_FLAT = re.compile(r"[^.\n]{0,12}\bflat")  # "$95,191; $98,658; $99,848 (flat-rated)" are rates of their own
_RISE = Decimal("1.13")
"""The largest ratio of a step to the one below it."""
_EVEN = Decimal("0.02")
"""The most by which the rises of a ladder of unnamed steps differ."""
_MANY = 7
"""As many amounts that rise step by step are a ladder, however uneven."""
_FEWEST = 3
"""Fewest amounts of a ladder; one more is needed where nothing names the steps."""


def without_steps(low: str, found: Sequence[Money]) -> list[Money]:
    """Return the money of a folded text with the steps of each ladder as one range.

    >>> from postingkit.lexicon.money import money_in
    >>> def ranges(low): return [(int(m.low), int(m.high)) for m in without_steps(low, money_in(low)) if m.codes]
    >>> ranges("€51,206; €52,831; €54,472 (maximum); €56,113 (lsi 1 after 3 years) per annum")
    [(51206, 56113)]
    >>> ranges("step a $19.84, step b $20.83, step c $21.87 per hour"), ranges("$3,950-$4,148-$4,355-$4,573 monthly")
    ([(19, 21)], [(3950, 4573)])
    >>> ranges("$57,000 to $71,000 and $71,075 to $75,042")
    [(57000, 71000), (71075, 75042)]
    >>> ranges("$4,112 to $5,248; step 1 $4,112, step 5 $5,248"), ranges("$53,000; $64,000; $78,000")
    ([(4112, 5248)], [(53000, 53000), (64000, 64000), (78000, 78000)])
    """
    marked = [money for money in found if money.codes]
    if len(marked) < _FEWEST - 1:
        return list(found)
    kept: list[Money] = []
    for money in _joined(low, marked):
        if not (kept and _repeats(low, kept, money)):
            kept.append(money)
    if len(kept) == len(marked):
        return list(found)
    bare = [m for m in found if not m.codes and not any(k.start <= m.start < k.end for k in kept)]
    return sorted([*kept, *bare])


def _joined(low: str, found: Sequence[Money]) -> Iterator[Money]:
    """Yield the money with each run of steps as one."""
    run: list[Money] = []
    for money in found:
        if run and not _climbs(low, run[-1], money):
            yield from _as_range(low, run)
            run = []
        run.append(money)
    yield from _as_range(low, run)


def _climbs(low: str, one: Money, other: Money) -> bool:
    """Whether an amount is the step above another."""
    if not one.codes or not one.codes & other.codes or not one.high < other.low <= one.high * _RISE:
        return False
    between = low[one.end : other.start]
    if one.low < one.high or other.low < other.high:  # "$3,950-$4,148-$4,355-$4,573", read as two ranges
        return between.strip() == "-"
    return len(between) < 60 and between.strip() != "" and _BETWEEN.fullmatch(between) is not None


def _as_range(low: str, run: Sequence[Money]) -> Sequence[Money]:
    """Return a run of steps as one range, if there are enough that rise evenly; a range counts as two steps."""
    ends = sorted({end for money in run for end in (money.low, money.high)})
    ranked = _RANKED.search(low, max(0, run[-1].start - 24), run[-1].start) if run else None
    if len(run) < 2 or len(ends) < _FEWEST + (ranked is None) or any(_FLAT.match(low, money.end) for money in run):
        return run
    rises = [above / below for below, above in pairwise(ends)]
    if not ranked and len(ends) < _MANY and max(rises) - min(rises) > _EVEN:
        return run
    aside = _ASIDE.match(low, run[-1].end)
    return [run[0]._replace(end=aside.end() if aside else run[-1].end, high=run[-1].high, grouped=True)]


def _repeats(low: str, kept: Sequence[Money], money: Money) -> bool:
    """Whether a single amount is a step within a range that was said: "Step 1 $4,112"."""
    ranged = any(m.low < m.high and m.low <= money.low <= m.high and m.codes & money.codes for m in kept)
    before = low[max(0, money.start - 24) : money.start]
    return ranged and money.low == money.high and _RANKED.search(before) is not None
