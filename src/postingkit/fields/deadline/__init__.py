"""Deadline: the last day to apply, or the words used instead of one.

``kind`` decides what a date is by the words around it; ``open_end`` reads "until filled" and its kin.
"""

import datetime as dt
import re
from collections.abc import Iterator

from postingkit.fields.deadline.claim import EDGE, claim_of, first_kind
from postingkit.fields.deadline.kind import CLOCK, WORD, is_label, kind_of, leads_to_deadline
from postingkit.fields.deadline.open_end import with_open_end
from postingkit.lexicon.dates import Day, dates_in, day_first, slashed_in
from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_deadline"]

# Between the two ends of a span: "May 3 - June 1", "vom 3. bis 14. Mai"
_RANGE = re.compile(r",? ?(?:-|to|through|until|bis|au|al|a|até|do|по)\b|,? ?[-~～〜]")
# "employment@library.example", "www.library.example/contract"
_ADDRESS = re.compile(r"\S{1,80}@\S{0,80}|https?:\S{0,200}|www\.\S{0,200}")
# "... by May 3. Applications received by that date are assured of review": the next sentence speaks of the day
_THAT_DAY = re.compile(
    r"\W{0,4}(?:all )?(?:applications?|materials|those)[^.]{0,20} (?:by|before) (?:that|this) (?:date|day|time)\b"
    r"[^.;]{0,60}"
)
_LONGEST = 300
"""Characters before and behind a date that are read to see what it is."""
_MOST = 100
"""A text with more dates than this is a calendar."""


@gated(Gate(numbers=True))
def find_deadline(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the deadline of a text; the field is "application_deadline", the value a :class:`Deadline`.

    A closing date comes before a priority date, and that before the start of the review.

    >>> import datetime as dt
    >>> def read(text, **context):
    ...     return [(str(c.value.date), c.value.kind) for c in find_deadline(text, **context)]
    >>> read("Applications must be received by THURSDAY, FEBRUARY 8, 2018.")
    [('2018-02-08', 'fixed')]
    >>> read("Send your resume by August 2. Open until filled.", known=Known(posted=dt.date(2019, 7, 3)))
    [('2019-08-02', 'fixed')]
    >>> next(find_deadline("Apply by August 2, 2019. It stays open until filled.")).quote
    'Apply by August 2, 2019. It stays open until filled.'
    >>> read("Deadline: June 3."), read("We will start to review applications on March 25th.")
    ([('None', 'fixed')], [('None', 'first_review')])
    >>> read("2/12/2024 11:59 PM Pacific", hint="Closing Date", known=Known(country="US"))
    [('2024-02-12', 'fixed')]
    >>> read("Applications are due by 4/9.", known=Known(country="US", posted=dt.date(2026, 3, 2)))
    [('2026-04-09', 'fixed')]
    >>> read("Review of applications will begin on July 29, 2019.")
    [('2019-07-29', 'first_review')]
    >>> read("Applicants are strongly encouraged to apply by May 6, 2024; it stays open until filled.")
    [('2024-05-06', 'priority')]
    >>> read("The term ends on June 30, 2020."), read("Apply online."), read("Open until filled.")
    ([], [], [])
    """
    low_hint = fold(hint)
    labelled = bool(low_hint) and is_label(low_hint)
    found: list[Claim] = []
    first = day_first(known.country, known.language)
    days = dates_in(text, day_first=first)
    if "/" in text or known.language == "de":  # "4/9", "28.02."
        days = tuple(sorted({*days, *slashed_in(text, day_first=first)}))
    days = days[:_MOST]
    for i in range(len(days)):
        claim = _dated(text, days, i, low_hint if labelled else "", known)
        if claim:
            found.append(claim)
            if claim.value.kind == "fixed" and not _goes_on(text, days, i):
                break
    if found and found[0].value.kind == found[-1].value.kind == "fixed":
        yield with_open_end(text, fold(text), max(found, key=lambda claim: claim.value.date or dt.date.min))
    elif found:
        yield with_open_end(text, fold(text), first_kind(found))


def _dated(text: str, days: tuple[Day, ...], i: int, hint: str, known: Known) -> Claim | None:
    """Return the deadline that a date is; None when it is something else."""
    day = days[i]
    if i + 1 < len(days) and _spans(text, day, days[i + 1]):
        return None  # the first day of a span: "Open & closing dates 04/10/2026 to 05/01/2026"
    start, end = _around(text, day.start, day.end)
    before = fold(text[max(start, day.start - _LONGEST) : day.start])
    far = day.start - start
    if i and _spans(text, days[i - 1], day):
        before = before[: len(before) - (day.start - days[i - 1].start)]
        before += " through "
        far = days[i - 1].start - start
    before = _ADDRESS.sub("", before)[before.rfind(";") + 1 :]
    after = fold(text[day.end : end])
    if then := _THAT_DAY.match(fold(text[end : end + 120])):
        after += then[0]
    kind = kind_of(before, after, hint, far=far)
    date = day.on(known.posted)
    if not kind or (date and i and not hint and _is_term(text, days[i - 1], day)):
        return None
    needs = ("posted",) * (date is not None and day.year is None) + ("country",) * day.leans
    if hint and not leads_to_deadline(before):
        needs += ("hint",)
    span = max(start, day.start - _LONGEST), min(end, day.end + _LONGEST)
    return claim_of(text, span, kind, date, needs)


# "Filing Period 2: From 8:00 a.m. ...", "2nd period: January 13, 2020 to ..."
_PERIOD = re.compile(
    r"(?:\A|\n)\W{0,4}(?:(?:filing|application) )?(?:period|window|round) (?:#? ?\d|[ivx]+)\b"
    r"|(?:\A|\n)\W{0,4}\d(?:st|nd|rd|th) (?:(?:filing|application) )?(?:period|window|round)\b"
)


# "May 16th extended to 10am on May 23rd", "3 May (extended until 10 May)"
_EXTENDED = re.compile(r"[^\w.;\n]{0,4}(?:now |has been )?extended (?:to|until|till)\b[^.;\n]{0,30}$")


def _goes_on(text: str, days: tuple[Day, ...], i: int) -> bool:
    """Whether the deadline that ends here is extended, or another application period follows."""
    if i + 1 >= len(days):
        return False
    if _EXTENDED.match(fold(text[days[i].end : days[i + 1].start])):
        return True
    if not (i and _spans(text, days[i - 1], days[i])):
        return False
    return _PERIOD.search(fold(text[days[i].end : days[i + 1].start])) is not None


_WINDOW = dt.timedelta(days=150)
"""The longest application period; a longer one is the job's: "a Registrar from January 11, 2027 to January 7, 2028"."""


def _is_term(text: str, first: Day, last: Day) -> bool:
    """Whether two dates bound a span so long that it is the term of the job."""
    if not (first.year and last.year and _spans(text, first, last)):
        return False
    return dt.date(last.year, last.month, last.day) - dt.date(first.year, first.month, first.day) > _WINDOW


_LEAD = 24
"""Characters between "between" and the first day of a span, at most: "between FRIDAY, MARCH 8 and ..."."""


def _spans(text: str, first: Day, second: Day) -> bool:
    """Whether two dates are the ends of a span: "... to 11:59 pm Thursday, ...", "between May 3 and June 1"."""
    gap = fold(text[first.end : second.start][:64])
    if gap.lstrip(", ").startswith("and ") and "between " in fold(text[max(0, first.start - _LEAD) : first.start]):
        gap = gap.replace("and ", "to ", 1)
    return len(gap) < 64 and _RANGE.match(gap) is not None and CLOCK.issuperset(WORD.findall(gap))


def _around(text: str, at: int, stop: int) -> tuple[int, int]:
    """Return the sentence around a date, with the line above when that is unfinished and the date opens its own."""
    start, end = sentence(text, at)
    if end < stop:  # "bis zum 31. August" has a full stop of its own
        end = sentence(text, stop)[1]
    words = text[start:at].strip(EDGE)
    # "close at", "midday on Wednesday, 1 February"
    hour = CLOCK.issuperset(WORD.findall(fold(words))) and text[start:at].rstrip()[-1:] != ":"
    if words and not hour and (len(words) > 16 or not words[0].islower()):
        return start, end
    above = len(text[:start].rstrip(EDGE))
    if above and text[above - 1] not in ".!?" and start - above < 8:
        start = sentence(text, above - 1)[0]
        if _ADDRESS.fullmatch(text, start, above) and start:  # "Send forms to / jobs@tarn.example / by May 3."
            start = sentence(text, len(text[:start].rstrip(EDGE)) - 1)[0]
    return start, end
