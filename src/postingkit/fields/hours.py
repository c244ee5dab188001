"""Hours: when the work is done, and for how long."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from postingkit.lexicon.hours import HOURS, SPANS
from postingkit.lexicon.numbers import NUMBER
from postingkit.lexicon.shares import SHARES, share_in
from postingkit.matching.anchors import spots, tokens, windows
from postingkit.matching.gates import Gate, gated
from postingkit.matching.late import late
from postingkit.matching.sentences import clause, sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["elect_hours", "find_offered_hours", "find_work_hours"]

_HINT = re.compile(
    r"hours|schedule|shift|arbeitszeit|stunden|pensum|beschäftigungsgrad|horari|horaire|horári|jornada|orario|график|часы"
    r"|სამუშაო გრაფიკი|勤務時間|就業時間"
    r"|arbetstid|arbeidstid|arbejdstid|werktijd|\buren\b|godziny pracy|czas pracy|pracovní doba"
    r"|режим работы|режим роботи|графік|carga horária|temps de travail|\brota\b|working pattern"
)
_OFF = r"(?:evening|week-?end|night|holiday|saturday|sunday)s?"
_DAY = r"(?:mon|tues?|wednes|wed|thu(?:rs?)?|fri|satur|sat|sun)(?:day|\.)?s?"
_CLOCK = r"\d{1,2}(?::\d{2})?\s?(?:[ap]m\b|[ap]\.m\.?|uhr|h\b|noon|n\b)?"
_HALF_DAY = r"\d{1,2}(?::\d{2})?\s?(?:[ap]m\b|[ap]\.m\.?|noon|n\b)"
_SOME = rf"(?:\d{{1,2}}(?:\.\d{{1,2}})?|{NUMBER})(?:\s?(?:-|–|to|or)\s?(?:\d{{1,2}}(?:\.\d{{1,2}})?|{NUMBER}))?"
# "Monday - Friday, 9 a.m. to 5 p.m." · "9:00 AM - 5:00 PM" · "evening and weekend hours required"
_HOURS = late(
    # "35 hours per week", "a four-day, forty-hour workweek"
    rf"(?:\b[a-z]{{3,5}}-day,? )?{HOURS}"
    # "a part-time role (up to 17 hours)", "full-time (37.5 hours)", "work week: 37.5 hrs"
    rf"|\b(?:part|full)[ -]{{0,3}}time(?: role| job| position)?,? ?\(?(?:up to |about |approximately |~ ?)?{_SOME}"
    r" (?:hours|hrs)\b(?! (?:of|per|an?|each|weekly)\b|/)"
    # "gross per month, based on 40 hours"
    rf"|\b(?:(?:work(?:ing)? ?week|weekly hours): ?|weekly schedule of |based on (?:an? )?)"
    rf"{_SOME}[ -]?(?:hours|hrs)\b(?! of)"
    rf"|\b{_DAY}\s?(?:-|to|through|thru|–|,|/|&|and)\s?{_DAY}\b.{{0,20}}?{_CLOCK}\s?(?:-|–|to|until)\s?{_CLOCK}"
    # "Sundays from 12:45 - 5 pm"
    rf"|\b{_DAY}\b,?(?: from| between)? {_CLOCK}\s?(?:-|–|to|until|and)\s?{_HALF_DAY}"
    rf"|\b{_HALF_DAY}\s?(?:-|–|to|until)\s?{_HALF_DAY}"
    # "The hours are 8:30-3:20", "the hours would be between 9am and 5pm", "M-F 9-5"
    r"|(?:(?<=\bthe hours are )|(?<=\bthe hours would be )|(?<=\bthe hours will be )|(?<=\bwork hours are )"
    r"|(?<=working hours are ))(?:(?:from )?\d{1,2}:\d\d\s?(?:-|–|to)\s?\d{1,2}:\d\d"
    rf"|between {_HALF_DAY} and {_HALF_DAY})"
    rf"|\bm ?[-–] ?f(?:ri)?,? {_CLOCK}\s?(?:-|–|to)\s?{_CLOCK}"
    # "one evening a week", "two Saturdays per month"
    rf"|\b(?:one|two|three|[1-3]) {_OFF}(?: shifts?)? (?:per|an?|each|every) (?:week|month)\b"
    rf"|(?<=schedule is ){_DAY}\s?(?:-|–|to|through|thru)\s?{_DAY}\b"
    # "part-time, 3 days/week"
    r"|\bpart[ -]time,? [1-4](?:\.5)? days?(?:/| per | a )week\b"
    # "able to work Saturdays", "the regular shift includes Saturdays", "work after-hours, weekends, holidays"
    rf"|(?:(?<=shift includes )|(?<=schedule includes )|(?<=week includes ))(?:some )?(?:{_DAY}|{_OFF})\b"
    r"|(?<=\bwork )(?:after[ -]hours,? )?(?:on )?(?:(?:some|occasional|alternate|rotating) )?"
    r"(?:evenings|weekends|nights|holidays|saturdays|sundays)\b"
    r"|\b(?:evening|night|weekend|day|overnight|rotating|morning|graveyard|swing|second|third"
    r"|first)s? (?:and (?:\w+ )?(?:evening|night|weekend)s? )?(?:shifts?|hours|work|schedule"
    r"|availability)\b(?: (?:is |are |may be )?(?:required|available|needed))?"
    # "some evenings and weekends", "nights, weekends and holidays"
    rf"|\b(?:(?:some|occasional|alternate|rotating|regular|various|frequent) )?{_OFF}(?:, {_OFF})*,?"
    rf" ?(?:and/or|and|or|&|/) (?:(?:some|occasional|alternate|rotating|regular|various|voluntary) )?{_OFF}\b"
    r"(?: (?:shifts?|hours|work|schedules?|availability)\b)?(?: (?:is |are |may be )?(?:required|needed)\b)?"
    # "a 4/10 work schedule", "9/80 alternate work week"
    r"|\b(?:4/10|9/80)s? (?:alternat\w+ |flex\w* |compressed )?(?:work ?)?(?:schedule|week)s?\b"
    # "6 days working week", "a five-day week", "5.5 days work week"
    r"|\b(?:[3-7](?:\.5)?|three|four|five|six|seven)[ -]days?(?: working| work)? (?:work)?week\b"
    # "16-24 uur"
    r"|(?<![\d.,])(?:\d{1,2}(?:[.,]\d{1,2})?\s?(?:-|–|à|tot)\s?)?\d{1,2}(?:[.,]\d{1,2})?\s?(?:uur|uren)\b"
    # "de lunes a viernes de 9 a 14 h", "du lundi au vendredi", "с понедельника по пятницу"
    r"|\b(?:de lunes a \w+|du lundi au \w+|dal lunedì al \w+|de segunda a \w+|maandag (?:t/m|tot en met) \w+"
    r"|od poniedziałku do \w+|od pondělí do \w+|с понедельника по \w+|з понеділка по \w+|måndag ?(?:till|–|-) ?\w+"
    r"|mandag ?(?:til|–|-) ?\w+)"
)
_WORDS = (SPANS - {"day"}) | frozenset(
    "lunes lundi lunedì segunda maandag poniedziałku pondělí понедельника понеділка måndag mandag "
    "monday tuesday wednesday thursday friday saturday sunday mon fri sat sun hour hours hr hrs am pm shift shifts "
    "uhr uur uren evening evenings weekend weekends saturdays sundays nights holidays".split()
)
_WORDS |= {f"{clock}{half}" for clock in (*range(1, 13), "00", "15", "30", "45") for half in ("am", "pm")}  # "9am"
_COMPRESSED = ("4/10", "9/80")
"""Compressed work weeks, by their days and hours."""
_NOT = re.compile(
    r"\b(?:\$|differentials?|open to the public|open house|credit hours|semester[ -]hours|(?:per|each) semester"
    r"|within \d+ hours|(?<![–-])24 hours(?! (?:a|per) week)|hours of (?:operation|service|training)|vacation"
    r"|accru\w*|leave|paid time|customers|library hours|24/7|every day|pro-?rated|weeks of training|training is"
    r"|per week training|(?:is|are) open|open (?:mon|tues|wednes|thurs|fri|satur|sun)day|benefits"
    r"|supervis(?:e|es|ing)|oversees?|train(?:s|ing)? (?:\w+ )?(?:staff|students|volunteers|employees)"
    r"|additional (?:\w+,? ){1,6}hours (?:may|might) be|interview\w*|to visitors|apply in person|walk[- ]ins?"
    r"|(?:student|part-time) (?:assistants|workers|employees|staff))\b"
)


# Below "Schedule": "Opening date: ...", "Resumes should be e-mailed to ..."
_OTHER = re.compile(r"@|\b(?:opening|closing|posting|filing) date\b|\bresumes?\b|\binterviews?\b")
# "Full time – 35 hours/week Salary: $66,600"
_PAID = re.compile(r"\s(?:Starting )?Salary\b.*", re.DOTALL)
_LONGEST = 300  # characters of a sentence; of a longer one the part between two semicolons is read
_LONGEST_LABEL = 40  # characters
_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d{1,2})?")
# "Saturday: 9:00 am - 3:00 pm", "Tuesday 1-9 pm"
_DAY_ROW = re.compile(rf"{_DAY}\b[^\n]{{0,30}}\d")


def _is_timetable(low: str) -> bool:
    """Whether every line of a folded text gives a day's hours, two lines or more: "Monday 1-9 pm", "Tuesday 1-9 pm"."""
    lines = [line.strip() for line in low.split("\n") if line.strip()]
    return len(lines) > 1 and all(_DAY_ROW.match(line) for line in lines)


@lru_cache(maxsize=512)
def _is_label(hint: str) -> bool:
    return 0 < len(hint) <= _LONGEST_LABEL and _DIGIT.search(hint) is None and _HINT.search(fold(hint)) is not None


@gated(Gate(_WORDS, letters=_COMPRESSED + SHARES, heading=_is_label))
def find_work_hours(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the words on hours, shift or schedule; the value of a label for them is taken whole.

    >>> [c.value for c in find_work_hours("9 to 5, some Saturdays", hint="Work Schedule")]
    ['9 to 5, some Saturdays']
    >>> [c.value for c in find_work_hours("Great team. The post is 35 hours per week, Monday to Friday. Apply.")]
    ['35 hours per week, Monday to Friday']
    >>> [c.value for c in find_work_hours("Eine Stelle in Teilzeit (75 % der regelmäßigen Arbeitszeit) ist frei.")]
    ['75 % der regelmäßigen Arbeitszeit']
    >>> list(find_work_hours("Open 24 hours; 12 credit hours required."))
    []
    """
    low = fold(text)
    body = _PAID.split(text.strip())[0] if _is_label(hint) else ""
    if 0 < len(body) <= 200 and ("\n" not in body or _is_timetable(low)) and not _OTHER.search(low):
        start = text.index(body)
        value = f"{body} hours per week" if _NUMBER.fullmatch(body) and "week" in fold(hint) else body
        value = _joined(value.replace("•", "\n"))
        yield Claim("work_hours", value, body, start, start + len(body), "hours.label", needs=("hint",))
        return
    places = [at for word in (*(_WORDS & tokens(low)), *_COMPRESSED) for at in spots(low, word)]
    for a, b in windows(low, places, 60, 60):
        for match in _HOURS.finditer(low, a, b):
            start, end = sentence(text, match.start())
            if end - start > _LONGEST:
                start, end = clause(text, match.start(), start, end)
            if end - start <= _LONGEST and not _NOT.search(low, start, end):
                value = _narrowed(text, low, start, end)
                last = _rows(low, start, end)
                if last > end:
                    end, value = last, _joined(text[start:last])
                yield Claim("work_hours", value, text[start:end], start, end, "hours.words")
                return
    if share := share_in(low):
        words = text[slice(*share)]
        yield Claim("work_hours", words, words, *share, "hours.share")


_LONGEST_ROW = 90  # characters
_MOST_ROWS = 8
# "Every other Saturday", "Sundays on an opt-in basis", "Two evenings a week", "Friday: 1pm-9pm"
_ROW = re.compile(
    r"\W{0,3}(?:(?:one|two|three|four|\d|every|each|alternate|some|occasional|rotating|other|includes?|and|per)"
    r"[ :]{1,2}){0,4}"
    rf"(?:(?:day|swing|evening|night|overnight|first|second|third|1st|2nd|3rd) shift"
    rf"|{_DAY}|mornings?|afternoons?|evenings?|nights?|week(?:ends?|days?)|{_CLOCK} ?(?:-|–|to) ?{_CLOCK})(?![a-z])"
)


def _rows(low: str, start: int, end: int) -> int:
    """Return the end of the lines below that continue a line of hours."""
    if low[start - 1 : start] not in {"", "\n"} or low[end : end + 1] != "\n" or end - start > _LONGEST_ROW:
        return end
    for _ in range(_MOST_ROWS):
        at = end
        while low[at : at + 1] == "\n":
            at += 1
        stop = low.find("\n", at, at + _LONGEST_ROW)
        stop = stop if stop >= 0 else min(len(low), at + _LONGEST_ROW)
        if at - end > 2 or at == stop or not _ROW.match(low, at, stop) or _NOT.search(low, at, stop):
            break
        end = stop
    return end


# "25 hours/week, includes", "Every other Saturday"
_LED = re.compile(r"(\bincludes?|:);\s")


def _joined(rows: str) -> str:
    """Return lines joined into one value, without their bullets."""
    bare = [row.strip(" ,;•·*–-") for row in rows.split("\n")]
    return _LED.sub(r"\1 ", "; ".join(filter(None, bare)))


# "37.5 hours a week, flexible", "- A 35-hour working week": a line that opens with the hours of a whole week
_WHOLE_WEEK = re.compile(r"(?m)^\W{0,3}(?:an? )?(?:3\d|4[0-8])(?:[.,]\d{1,2})?[ -]?(?:hours?|hrs?)\b[^\n]*")


def elect_hours(claims: Iterable[Claim], _: str) -> Claim | None:
    """Return the first claim with a number of hours or a time of day, else the first of all.

    >>> claims = [*find_work_hours("Part time", hint="Schedule"), *find_work_hours("24 a week", hint="Hours")]
    >>> elect_hours(claims, "").value
    '24 a week'
    """
    told = list(claims)
    return next((claim for claim in told if _DIGIT.search(claim.value)), told[0] if told else None)


def find_offered_hours(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the job's hours listed among an employer's benefits: anywhere in German, else only in an item.

    Other hours among benefits are hours of leave.

    >>> offer = "Wir bieten eine Stelle in Teilzeit mit 30 Wochenstunden."
    >>> [c.value for c in find_offered_hours(offer, known=Known(language="de"))]
    ['30 Wochenstunden']
    >>> offer = "Free tea\n37.5 hours a week, flexible"
    >>> [c.value for c in find_offered_hours(offer, known=Known(language="en"))]
    ['37.5 hours a week']
    >>> list(find_offered_hours("Up to 4 hours per month to volunteer", known=Known(language="en")))
    []
    """
    if known.language == "de":
        yield from find_work_hours(text, hint=hint, known=known)
        return
    for line in _WHOLE_WEEK.finditer(text):
        for claim in find_work_hours(line[0], known=known):
            yield claim.moved(line.start())


# What belongs to the hours before them: "approximately 20 hours per week", "early mornings, evenings and weekends",
# "Tuesday through Thursday, 20 hours per week", "an afternoon/evening schedule", "mindestens 15 Stunden"
_BEFORE = re.compile(
    r"\b(?:approximately|about|up to|at least|(?:an? )?(?:minimum|maximum)(?: of)?|from|some|occasional|a total of"
    r"|ca\.|mindestens|bis zu|(?:zwischen|between|mindestens|mind\.) \d{1,2} (?:und|and)"
    r"|\d{1,2} shifts|(?:irregular |rotating )?shifts"
    r"|no|never|early|late|long hours|irregular|on-call|on an?|extra|extended|both|and/or|and|or|to"
    rf"|through|thru|on|the|(?:week)?days?|daytime|mornings?|afternoons?|evenings?|nights?|weekends?|holidays?|overtime|{_DAY})"
    r"[ ,:/().–-]{1,3}\Z"
)
_LONGEST_BEFORE = 24  # characters
_APART = 70
"""Most characters between two mentions of hours that make one value."""
# Such words alone open nothing: "on nights and weekends", "and 20 hours per week"
_OPENING = re.compile(r"(?:(?:on an?|and|or|and/or|to|through|thru|on|the|long hours|extra|extended)[ ,:/().–-]{1,3})+")
# ... and behind them: "Monday to Friday", ", including two evenings and one Saturday in three"
_MORE = re.compile(
    rf"\b{_DAY}(?: in (?:two|three|four|\d)|(?: (?:and|or|to|through|thru) |,? ?(?:-|–|&|,) ?){_DAY})?\b"
    rf"|(?<![$€£])\b{_CLOCK} ?(?:-|–|to) ?{_CLOCK}(?! ?(?:months?|weeks?|days?|years?|hours?|%))"
    r"|\b(?:evenings?|weekends?|weekdays?|nights?|(?<!paid )holidays?|overtime|shifts?|on[- ]call(?: basis)?"
    r"|days a week|\d{1,2} (?:consecutive )?days off"
    r"|alternate hours)\b"
)


def _narrowed(text: str, low: str, start: int, end: int) -> str:
    """Return the part of a sentence from its first mention of hours to the last."""
    hours = [*_HOURS.finditer(low, start, end)]
    a = hours[0].start()
    b = hours[0].end()
    for match in sorted((*hours, *_MORE.finditer(low, a, end)), key=re.Match.start):
        if match.start() - b > _APART:
            break  # "..., 9 to 5, and there must be a will to work on as needed at busy times, as on Saturdays"
        b = max(b, match.end())
    while about := _BEFORE.search(low, max(start, a - _LONGEST_BEFORE), a):
        a = about.start()
    opening = _OPENING.match(low, a, b)
    a = opening.end() if opening else a
    close = text.find(")", b, end)
    opened, closed = text.count("(", a, b), text.count(")", a, b)
    if opened > closed and close >= 0:
        b = close + 1
    elif closed > opened:  # "5 shifts (Monday - Sunday)", and not "10-month (203 days), 7.5 hours per day"
        a = a - 1 if text[a - 1 : a] == "(" else text.index(")", a) + 1
    return text[a:b].strip(" ,;:")
