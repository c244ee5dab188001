"""Start date: the day the work begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.dates import dates_in, day_first
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_start_date"]

# "START DATE: October 2, 2017", "Anticipated starting date: ...", "position begins on", "Eintrittsdatum", "ab dem
# 1.10.2023", "zum 1. Mai"
_LABEL = re.compile(
    r"(?<![^\W_])(?:start(?:ing)? (?:date|day)s?(?: is| of| will be)?|date of (?:entry|hire|start)|job start|"
    r"employment start|"
    r"(?:position|appointment|job|role|internship|fellowship|contract|assignment|employment|work|term)s? (?:will |to |"
    r"is to |would |is expected to |is scheduled to |must )?(?:begin|start|commence)s?(?:ning|ing)?|"
    r"(?:beginning|begins|starting|starts|commencing|commences|start|begin|effective)(?: on| about| approximately)?|"
    r"available (?:from|on|beginning|starting)|"
    r"eintrittsdatum|eintrittstermin|arbeitsbeginn|(?:dienst|vertrags|job|einsatz)?beginn|dienstantritt|"
    r"einstellungs(?:datum|termin)|stellenantritt|"
    r"(?:ab|zum)(?: dem)?|frühestens|date de début|prise de (?:poste|fonctions?)|à partir du|à compter du|"
    r"fecha de (?:inicio|incorporación)|incorporación|"
    r"data de início|início|data di inizio|decorrenza|startdatum|ingangsdatum|nástup|termín nástupu|data rozpoczęcia|"
    r"дата начала|начало работы)"
    r"[ :\-]{0,4}(?:on |is |of |or |about |around |approximately |no later than |as early as |as of |the week of |"
    r"the )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\Z"
)
_HINT = re.compile(
    r"start|begin|beginn|eintritt|antritt|début|inicio|início|inizio|nástup|rozpoczęcia|дата начала|ingang|date of hire"
)
# Starts of something else: "review begins on", "Review Start Date", "interviews starting", "posting begin date"
_NOT = re.compile(
    r"review|interview|application|applicant|consider\w*|screening|posting|clos|deadline|filing|salary|benefits?|"
    r"insurance|semester begins|classes begin|"
    r"accepted|submit|apply|bewerb\w+|effective|increase|exam|test|founded|since|open"
)
_GATE = (
    "start", "begin", "commenc", "available", "eintritt", "antritt", "zum ", "ab ", "début", "partir", "compter",
    "inici", "iníci", "inizio", "incorpora", "decorrenza", "nástup", "rozpocz", "начал", "ingang", "effective",
    "date of hire", "frühestens",
)  # fmt: skip


def find_start_date(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the day the work begins; the field is "job_start_date", the value a date. "Immediately" is no day.

    >>> [str(c.value) for c in find_start_date("Anticipated starting date: September 3, 2019. Part time.")]
    ['2019-09-03']
    >>> [str(c.value) for c in find_start_date("07/11/2022", hint="Desired Start Date", known=Known(country="US"))]
    ['2022-07-11']
    >>> list(find_start_date("Review of applications begins July 29, 2019."))
    []
    >>> list(find_start_date("Start date: immediately"))
    []
    """
    low = fold(text)
    low_hint = fold(hint)
    labelled = bool(low_hint) and _HINT.search(low_hint) is not None and not _NOT.search(low_hint)
    if not labelled and not any(word in low for word in _GATE):
        return
    for day in dates_in(text, day_first=day_first(known.country, known.language)):
        match = _LABEL.search(low, max(0, day.start - 90), day.start)
        if not match and not (labelled and low.rfind("\n", 0, day.start) + 1 >= day.start - 20):
            continue
        value = day.on(known.posted)
        start = match.start() if match else day.start
        line = max(low.rfind("\n", 0, start), low.rfind(". ", 0, start)) + 1
        if value is None or (match and _NOT.search(low, max(line, start - 80), day.start)):
            continue
        needs = (
            (("posted",) if day.year is None else ())
            + (("country",) if day.leans else ())
            + (() if match else ("hint",))
        )
        yield Claim("job_start_date", value, text[start : day.end], start, day.end, "start_date.label", needs=needs)
        return
