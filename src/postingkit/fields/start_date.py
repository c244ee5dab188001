"""Start date: the day the work begins."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.dates import Day, dates_in, day_first
from postingkit.lexicon.numbers import NUMBER
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_named_start", "find_start_date"]

_DAY = (
    r"[ :：\-]{0,4}(?:(?:on|is|of|or|as|about|around|approximately|no later than|as early as|as of|not before|"
    r"after|from|the|week of|ist|der|dem|den|"
    r"le|el|od|dnia|från|fra|per|vanaf|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) ){0,4}\Z"
)
# "START DATE: October 2, 2017", "Commencement of duties: ...", "tenable from", "Eintrittsdatum", "date de début"
_LABEL = Seldom(
    r"(?<![^\W_])(?:start(?:ing)? (?:date|day)s?(?: is| of| will be)?|date of (?:entry|hire|start)"
    r"|first (?:working )?day(?: of (?:employment|work))?"
    r"|(?:job|employment) start|(?:start|beginning) of (?:the )?(?:contract|employment|work|appointment|service|job)"
    r"|start|begin|available from|commencement(?: (?:of (?:duties|employment|contract|service|work)|date))?"
    r"|(?:contract|join us|joining us|join the team)(?= from )"
    r"|joining(?: date)?|(?:date of|assumption of) (?:joining|duty)|tenable|nástup možný|eintrittsdatum"
    r"|eintrittstermin|eintritt|arbeitsbeginn|zeitraum|dienstbeginn|vertragsbeginn|stellenbeginn|besetzung(?:sdatum|stermin)?"
    r"|jobbeginn|einsatzbeginn|beginn|dienstantritt|einstellungs(?:datum|termin)|stellenantritt|frühestens"
    r"|date de début|prise de (?:poste|fonctions?)|début|fecha de (?:inicio|incorporación)|incorporación"
    r"|data de início|início|data di inizio|decorrenza|startdatum|ingangsdatum|(?:termín )?nástupu?|data rozpoczęcia"
    r"|дата начала|начало работы|tillträde(?:sdatum)?|tiltrædelse(?:sdato)?|tiltredelse|oppstart(?:sdato)?|startdato"
    r"|opstart|aanvang|rozpoczęci[ea](?: pracy)?|дата початку|початок роботи"
    r"|採用(?:予定)?日|勤務開始日|入社(?:日|時期)?|entrée en fonctions?|date d'embauche|poste à pourvoir)" + _DAY
)
# "The position begins on September 1", "zum 1. Mai 2024", "ab 1.10.2023", "à partir du 3 mars"
_VERB = Seldom(
    r"(?<![^\W_])(?:(?:begin|start|commence)(?:s|ning|ing)?(?: (?:to )?work(?:ing)?)?|effective"
    r"|available(?: from| beginning| starting)?|ab(?: dem)?|(?<!bis )zum|per|auf(?: den)?|à pourvoir"
    r"|à (?:partir|compter) du|a partir del?|från(?: och med)?|fr\.o\.m\.?|fra(?: og med)?|vanaf|počínaje|od)" + _DAY
)
_WORK = re.compile(
    r"\b(?:positions?|posts?|duties|appointments?|jobs?|roles?|internships?|interns?|fellowships?|contract|assignment|employment|"
    r"work|hire[ds]?|hiring|term|candidates?|librarian|archivist|instructors?|teach\w*|full[- ]time|part[- ]time"
    r"|vollzeit|teilzeit|(?:vollzeit|teilzeit|plan)?stellen?|possible thereafter|stunden|monate|suchen|sucht|"
    r"gesucht|besetzen|einstellung|cdd|cdi|temps plein|poste|recherch\w+|recrut\w+|puesto|vaga|tjänst\w*|anställning\w*"
    r"|vikariat\w*|stilling\w*|engasjement\w*|ansættelse\w*|kollega|dienstverband|functie|zatrudni\w*|hledá\w*|přijm\w*)\b"
)
# "Internship dates: June 8 - August 14, 2026", "Season: June 1 - September 25, 2027", "The appointment runs from
# September 1, 2026 through May 31, 2027"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,?"
_RUNS = re.compile(
    r"(?<![^\W_])(?:internships?|positions?|appointments?|fellowships?|employment|contract|assignment|job|work"
    r"|residency|placement|season|term)\b(?:[^.;\n]{0,24}?\b(?:dates?|runs?|running|period|from|lasts?)\b|:)"
    rf"[ :–-]{{0,4}}(?:(?:from|is|are|of|the|about|approximately|{_WEEKDAY}) ){{0,3}}\Z"
    # "Fixed term for parental leave, 1 February 2027 to 9 July 2027"
    r"|\b(?:fixed[- ]term|(?:maternity|parental) (?:leave|cover))\b[^.;\n\d]{0,40}[,(:–-] ?\Z"
)
# "an internship for 6 weeks (June 27 to August 8, 2022)"
_WEEKS = re.compile(rf"\bfor (?:{NUMBER}) (?:weeks|months) ?[(,:–-] ?(?:from )?\Z")
_THROUGH = re.compile(rf"\s{{0,2}}(?:[-–—]|to|through|thru|until)\s{{0,2}}(?:{_WEEKDAY} )?")
# Starts of something else: "review begins on", "interviews starting", "benefits begin", "effective July 1 the salary"
_NOT = re.compile(
    r"\b(?:review\w*|interview\w*|(?<!invites )(?<!inviting )applications?(?! are invited)|applicants?"
    r"|consider\w*|screening|posting|clos\w+|deadline|filing|salar\w+|benefits?"
    r"|insurance|semester begins|classes|accepted|submit|apply|increase|exam\w*|test|founded|since|open|veteran|period"
    r"|bewerb\w+|coverage|eligib\w+|register|registration|vaccin\w+|fiscal|wage|rate|recruit(?:ing|ment) start)\b"
)
_HINT = re.compile(
    r"start|begin|beginn|incorporaci|commencement|joining|besetzung|eintritt|antritt|début|inicio|início|inizio|nástup"
    r"|rozpoczęci|дата начала|ingang|date of hire|first (?:working )?day|tillträde"
    r"|tiltr[æe]delse|oppstart|opstart|aanvang|початок|дата початку|採用|勤務開始|入社|着任|prise de|embauche|pourvoir"
)
_ALONE = 28
"""The longest text that is only a start date: "ab 1. August 2026"."""
_EARLIER = dt.timedelta(days=180)
"""A date earlier than this before the posting is no start date."""


@gated(Gate(numbers=True))
def find_start_date(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the day the work begins; the field is "job_start_date", the value a date. "Immediately" is no day.

    >>> [str(c.value) for c in find_start_date("Anticipated starting date: September 3, 2019. Part time.")]
    ['2019-09-03']
    >>> [str(c.value) for c in find_start_date("07/11/2022", hint="Desired Start Date", known=Known(country="US"))]
    ['2022-07-11']
    >>> [str(c.value) for c in find_start_date("Internship dates: June 8 - August 14, 2026")]
    ['2026-06-08']
    >>> list(find_start_date("Review of applications begins July 29, 2019."))
    []
    >>> list(find_start_date("Start date: immediately"))
    []
    """
    low = fold(text)
    low_hint = fold(hint)
    labelled = _is_label(low_hint)
    days = dates_in(text, day_first=day_first(known.country, known.language))
    for n, day in enumerate(days):
        start = _start_of_label(text, low, day)
        if start < 0 and n + 1 < len(days) and _THROUGH.fullmatch(low, day.end, days[n + 1].start):
            start = _first_of_span(text, low, day)
            day = _dated(day, days[n + 1])  # noqa: PLW2901 - the same day, its year told by the span's end
        if start < 0 and not (labelled and day.start - low.rfind("\n", 0, day.start) < 20):
            continue
        value = day.on(known.posted)
        if value is None or value.year < 1990 or (known.posted and value < known.posted - _EARLIER):
            continue
        needs = ("posted",) * (day.year is None) + ("country",) * day.leans + ("hint",) * (start < 0)
        start = day.start if start < 0 else start
        yield Claim("job_start_date", value, text[start : day.end], start, day.end, "start_date", needs=needs)
        return


_CALLED = ("start date", "starting date", "begin work")


@gated(Gate(letters=_CALLED))
def find_named_start(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield an explicitly named start date in sections about other things.

    >>> [str(c.value) for c in find_named_start("Apply by May 4. The start date is September 3, 2019.")]
    ['2019-09-03']
    >>> list(find_named_start("The fiscal year begins September 3, 2019."))
    []
    """
    if holds(fold(text), _CALLED):
        yield from find_start_date(text, hint=hint, known=known)


@lru_cache(maxsize=512)
def _is_label(low_hint: str) -> bool:
    return _HINT.search(low_hint) is not None and not _NOT.search(low_hint)


def _first_of_span(text: str, low: str, day: Day) -> int:
    """Return the start of the words that show a span of days to be the time of the work; -1 when there are none."""
    begin = sentence(text, day.start)[0]
    match = _RUNS.search(low, max(0, day.start - 70, begin), day.start)
    if not match and _WORK.search(low, begin, day.start):
        match = _WEEKS.search(low, begin, day.start)
    return match.start() if match and not _NOT.search(low, match.start(), day.start) else -1


def _dated(day: Day, last: Day) -> Day:
    """Return the first day of a span with the year given only for the last: "June 8 - August 14, 2026"."""
    if day.year or not last.year:
        return day
    return day._replace(year=last.year - ((day.month, day.day) > (last.month, last.day)))


def _start_of_label(text: str, low: str, day: Day) -> int:
    """Return the start of the words that show a date to be the first day of work; -1 when there are none."""
    floor = max(0, day.start - 70)
    match = _LABEL.search(low, floor, day.start)
    verb = None if match else _VERB.search(low, floor, day.start)
    if not match and not verb:
        return -1
    found = match or verb
    begin, end = sentence(text, day.start)
    at = found.start() if found else 0
    if _NOT.search(low, max(begin, at - 60), day.start):
        return -1
    return at if match or end - begin <= _ALONE or _WORK.search(low, begin, end) else -1
