"""Hours: the number of hours worked a week, month or day, in many languages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.numbers import NUMBER, number
from postingkit.matching.anchors import around
from postingkit.matching.late import late

__all__ = ["HOURS", "SPANS", "Hours", "hours_in"]

# THE TABLE: what hours are counted by
_SPANS = {
    "week": (
        "week weekly wk workweek woche wöchentlich semana semanal semanales semanais setmana setmanals semaine "
        "hebdomadaire hebdomadaires settimana settimanale settimanali vecka veckan uge ugen ugentlig uke uken viikko "
        "viikossa tygodniowo tygodniu tydzień tyg týden týdně týdnu неделю неделе недели тиждень wochenstunden"
    ),
    "fortnight": "fortnight biweekly",
    "month": "month monat mois maand",
    "day": "day tag jour día giorno dag",
}
_WORDS = {span: "|".join(words.split()) for span, words in _SPANS.items()}
_CLOCK = (
    r"(?:hours?|hrs?\.?|h|stunden|std\.?|horas|hores|heures|ore|uur|uren|timer|timmar|tuntia|godz\.?|godzin\w?"
    r"|hodin\w?|час(?:ов|а)?|годин\w?|t)"
)
_BY = (
    r"(?:/\s?|per[ /-]|an? |each |every |pro |in der "
    r"|im |am |por |par |alla |dans la |a la |à la |i |om |pr\.? ?|в |на |na |za |w )"
)

_SOME = rf"(?:\d{{1,3}}(?:[.,]\d{{1,2}})?(?!\d)|{NUMBER})"

HOURS = (
    # "18", "17.50", "10+", "15-20", "30–38,5", "fifteen (15) to twenty (20)", "thirty-five", "thirty five"
    rf"(?<![\w.,])(?P<low>{_SOME})\+?\s?(?:\(\d{{1,2}}\)\s?)?"
    rf"(?:(?:(?:-|–|to|bis|und max\.|tot|a|à|till?|do|до)\s?|(?<=ty\s))(?P<high>{_SOME})\s?(?:\(\d{{1,2}}\)\s?)?)?-?"
    # "hours per week", "hrs. weekly", "hours of work a week", "-hour working week", "Std./Monat", "-Stunden-Woche",
    # "t/uke", "hours bi-weekly", "часов в неделю"
    rf"(?:(?:{_CLOCK}(?: of (?:work|time))?[\s-]?{_BY}?(?:of )?(?:work(?:ing)? )?"
    rf"|(?=wochenst))(?:(?P<week>{_WORDS['week']})|(?P<fortnight>{_WORDS['fortnight']}|bi-weekly)"
    rf"|(?P<month>{_WORDS['month']}|(?<=/)m))|{_CLOCK}\s?(?:work )?{_BY}(?P<day>{_WORDS['day']}))(?![^\W_])"
)
"""Pattern source for hours of a week, fortnight, month or day in folded text: "15-18 hrs/wk", "40-Stunden-Woche"."""
_HOURS = late(HOURS)
# "週20時間", "週20～25時間"
_JAPANESE = re.compile(r"週(?:(?P<low>\d{1,2}) ?[～〜\-–] ?)?(?P<high>\d{1,2})(?:[.．]\d{1,2})? ?時間")

SPANS = frozenset(" ".join(_SPANS.values()).split()) | {"std"}  # "40 Std/M"
"""Words (see :func:`tokens`) without any of which a text states no such hours; Japanese does without them."""


class Hours(NamedTuple):
    """Hours that a text states, from ``least`` to ``most`` of a "week", "fortnight", "month" or "day"."""

    start: int
    least: float
    most: float
    per: str


def hours_in(low: str) -> Iterator[Hours]:
    """Yield the hours that folded text states, with where they start.

    >>> [hours[1:] for hours in hours_in("page (15-18 hrs/wk); thirty-five hours a week; 5.75 hours per day")]
    [(15, 18, 'week'), (35, 35, 'week'), (5.75, 5.75, 'day')]
    >>> [hours[1:] for hours in hours_in("80 std./monat; 19,5 wochenstunden; 20-hour week; 週20～25時間")]
    [(20, 25, 'week'), (80, 80, 'month'), (19.5, 19.5, 'week'), (20, 20, 'week')]
    >>> [*hours_in("open 24 hours, two weeks of vacation, 2 hours each way")]
    []
    """
    if "時間" in low:
        for match in _JAPANESE.finditer(low):
            yield Hours(match.start(), int(match["low"] or match["high"]), int(match["high"]), "week")
    for a, b in around(low, SPANS, 60, 20):
        for match in _HOURS.finditer(low, a, b):
            least = number(match["low"]) or 0
            most = number(match["high"] or "") or least
            if most < least:  # "thirty-five"
                least = most = least + most
            yield Hours(match.start(), least, most, match.lastgroup or "")
