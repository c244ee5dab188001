"""Deadline: the last day to apply, or the words that stand for it.

The file is long because what a date is to an applicant takes every word around it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.dates import Day, dates_in, day_first, slashed_in
from postingkit.matching.anchors import around
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentence
from postingkit.model.application import Deadline
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import DeadlineKind
from postingkit.text import fold

__all__ = ["find_deadline", "find_open_end"]

# "Application Deadline", "Closing Date", "Close Date", "Apply by", "Posting End Date", "Bewerbungsfrist", "ბოლო ვადა"
_LABEL = re.compile(
    r"\bdeadline|\bclos(?:ing|es?)\b|\bapply (?:by|before|until)|\bapplications? (?:due|close|must)|\bdue date"
    r"|\bla(?:te)?st da(?:y|te)|(?:\A|\n)\W{0,9}(?:job |posting |application |advert ){0,2}end date"
    r"|\bfinal (?:date|filing)|\bfiling (?:date|deadline|period)|\bposting (?:\w+/)?(?:end|dates\b)"
    r"|bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerbungsende|date limite|clôture|fecha (?:límite|de cierre)"
    r"|\bplazo|\bprazo|scadenza|termine ultimo|uzávěrka"
    r"|termín|termin (?:i miejsce )?składania|крайний срок|срок подачи|последний день|дедлайн"
    r"|ბოლო ვადა|վերջնաժամկետ|締切|応募期限|応募期間|募集期間|掲載期間|sluitingsdatum|sista ansökningsda|sista dag"
    r"|\btermini\b|data límit|(?:reage|sollicite)(?:er|ren) (?:kan )?(?:voor|tot)|\bsøknadsfrist|^frist\b"
    r"|ansøgningsfrist|(?:sök|ansök|ansökan) senast|hakuaika|haku päättyy|ważn[aey] do|aplikuj do|přihlášky do|\blhůta"
    r"|(?:inscrições|candidaturas) até|кінцевий термін|термін подання|подати до|fin(?: de)? publication"
    r"|cierre de (?:la )?(?:convocatoria|inscripci|postulaci|recepci)|data[- ]limite"
    r"|termine (?:per la|di) presentazione|vacature sluit|(?:nabídka|inzerát) platí do"
    r"|(?:вакансия|объявление) (?:актуальн|действительн)\w+ до"
)
# Labels of other days: "Review Start Date", "Contract end date", "Opening Date"; "Filing opens May 3 and closes ..."
_OTHER_LABEL = re.compile(
    r"\bstart|\bopens\b|contract|employment|project|\bposted|posting date\b|^open(?:ing)? date|closely|event"
)
# The application's own words: "applications must be received by", "send a resume by", "reply by", "the search is open
# until"
_APPLY = re.compile(
    r"\b(?:appl(?:y|ied|ications?|icants?|ying)|resum[eé]s?|résumés?|cvs?|c\.v\.|curriculum|materials?|cover letters?"
    r"|letters?|submi\w+|send|sent|e-?mail(?:ed)?|repl(?:y|ies)|respond|responses|forward(?:ed)?|receiv\w+|postmark\w*"
    r"|interest(?:ed)?|packets?|statements?|nominat\w+|references|dossiers?|candidat\w+|transcripts?|portfolio|posted"
    r"|contact|inquir\w+|accept\w*|open|advertised|considered|bewerb\w+|bewirb"
    r"|unterlagen|senden?|schick\w*|\w*formular|richten|einzureichen|freuen|postul\w+|envoy\w+|adresser|solicit\w+"
    r"|env[ií]\w+|currícul\w+|zasíl\w+|przes\w+|stuur|inscri\w+|domand\w+|reageren|reacties?|sollicit\w+"
    r"|inviare|přihláš\w+|životopis\w*|aplik\w+|zgłoszen\w+|резюме|заявк\w+|документ\w+|принима\w+|reageer|ansök\w*"
    r"|søk\w*|søknad\w*|ansøg\w*|hakemu\w+|sol·licit\w+|presentar\w*|подан\w*|заяв\w*|прийма\w+|ofert\w*|dokument\w*)\b"
)
# ... and the word that leads to the day
_BY = re.compile(
    r"\b(?:by|before|until|till|through|than|prior to|bis|spätestens|avant le|jusqu'au|au plus tard|hasta|antes del?|"
    r"até|entro|do|до|позднее|tot|vóór|voor|uiterlijk|senast|senest|innen|inden|fins|viimeistään)\b"
)
# Between that word and the day: "by 11:59 pm Eastern Standard Time (EST) on Friday, ..."
_CLOCK = frozenset(
    """
    am pm a m p noon midday midnight mt et ct pt the end of
    close closing business day cob eod on or before by at eastern pacific central
    mountain standard daylight time local est edt pst pdt cst cdt mst mdt utc gmt cet cest hours h uhr o clock
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun zum den dem montag
    dienstag mittwoch donnerstag freitag samstag sonntag spätestens längstens einschließlich
    le la du lundi mardi mercredi jeudi
    vendredi el las los del horas hrs día dia il giorno oltre non e dnia
    no later than to through bis au al until and inclusive including date deadline paris london
    """.split()
)
# "4/9/31 - Deadline to submit applications", in a list of days
_NAMED = re.compile(
    r"\s{0,3}[-–—:]\s{0,3}(?:final |application )?(?:deadline|closing date|last day|due date)"
    r"(?: to| for|\b\W{0,3}(?:\n|\Z))"
)
_TILL = re.compile(
    r"\s?(?:[（(][^（()）]{1,6}[)）])?(?:\s?\d{1,2}時)?\s?(?:まで|必着|締切|〆切)"
)  # "3月10日（火曜日）までに"
# "2027年5月12日必着": it must have come by that day
_UNTIL_DAY = re.compile(r"\s?(?:[（(][^（()）]{1,6}[)）])?\s?(?:必着|締切|〆切)")
_EASTERN = re.compile(
    "郵送|持参|申込|申し込み|応募|エントリー|履歴書|送付|送り|提出|書類"
)  # "履歴書を2025年2月15日までにお送りください"
_STRONG = re.compile(
    r"\b(?:w terminie do|najpóźniej do|nejpozději do|deadline|closing date|close date"
    r"|clos(?:es?|ing)|due|la(?:te)?st da(?:y|te)|filing date)\b|bewerbungsfrist|bewerbungsschluss|einsendeschluss"
    r"|date limite|fecha límite|scadenza|uzávěrka|крайний срок|срок подачи|дедлайн|\bważn[aey] (?:jest )?do\b"
    r"|søknadsfrist|ansøgningsfrist|sista ansökningsda|plazo de (?:presentación|solicitud|inscripción)"
    r"|prazo de (?:candidatura|inscrição)|sluitingsdatum|термін подання|кінцевий термін"
    r"|応募期間|募集期間|(?:nabídka|inzerát) platí do|(?:вакансия|объявление) (?:актуальн|действительн)\w+ до"
)
_PRIORITY = Seldom(
    r"priority|(?:best|full(?:est)?|first|assured?|ensure|guarantee\w{0,3}|receive|early|immediate) consider|"
    r"(?:sure|certain|assured) of (?:full |best |careful )?(?:consider|review)|"
    r"receive preference|strongly encouraged to (?:apply|submit)|first round|preference (?:will be )?given|"
    r"(?:initial|preferred) deadline|preferably (?:by|before|no later than)\b"
)
# "... by May 3. Applications received by that date are assured of review": the next sentence speaks of the day
_THAT_DAY = re.compile(
    r"\W{0,4}(?:all )?(?:applications?|materials|those)[^.]{0,20} (?:by|before) (?:that|this) (?:date|day|time)\b"
    r"[^.;]{0,60}"
)
# "review of applications will begin", "the committee will begin reviewing", "screening starts", "with the first
# review to begin"
_REVIEW = Seldom(
    r"\b(?:review\w*|screening|consideration|evaluation)\b[^.;]{0,80}?\b(?:begin|start|commence|being|began|"
    r"initiate)\w*|\b(?:begin|start|commence)\w* (?:the |to )?(?:review|screening|consider|evaluat|read)\w*|"
    r"\b(?:first|initial) (?:review|screening)|\breview (?:start )?date"
)
# Days of something else: "interviews will be held by", "contract until", "degree by", "kept on file"
_OTHER = re.compile(
    r"\b(?:interviews?|tests?|exam(?!ple)\w*|starting|begin(?:ning)? (?:work|employment)"
    r"|start(?:ing)? (?:date|on|work|no later)|anticipated start|appointments?|degree(?! (?:certificate|transcript))"
    r"|graduat\w+|ph\.?d\b(?! (?:defen[cs]e|thesis|diploma|certificate))|notified|contract|grant|funded|funding"
    r"|employment|expires?|vaccinat\w+|semester|completed(?! (?:appl|form))|hired|conference|temporary|established"
    r"|since|posted|revised|updated|kept on file|effective|offered|term|fellowship|internship (?:is|will|runs)"
    r"|full[- ]time|part[- ]time|renewable|available|selected|befristet|arbeitsvertrag|vertrag"
    r"|hours|(?<!expected )(?<!current )(?<!desired )salary(?! (?:expect|require|hist|demand|slip|range expect)\w*)"
    r"|through (?:early|mid|late))\b"
    r"|(?P<run>\b(?:position|project|job|role) (?:is|will|runs|ends?|lasts?|continues|may|with|through|until)\b)"
)
# "Online registration closes", "the office closes"
_ELSE = re.compile(r"\b(?:registration|rsvp|store|library|office|polls?|branch|enrol\w+)\W{0,2}(?:is |will )?\Z")
_WORD = re.compile(r"[^\W\d_]+")
# "open until filled", "until the position is filled", "until a suitable candidate is found", "bis zur Besetzung"
_FILLED = Seldom(
    r"\b(?:until (?:the |this |these |all |a |such )?(?:(?:open )?(?:positions?|posts?|job|vacanc(?:y|ies)|roles?)|it|"
    r"they)?(?: is| are|'s)? ?(?:(?:has|have) been |been )?filled\b|"
    r"until (?:a |the )?(?:suitable|qualified|successful|right) (?:candidate|applicant)s? (?:is|has|are|"
    r"have)[^.\n]{0,12}|until (?:the )?(?:position|job|vacancy|posting)(?: is)? closed\b|open until closed|"
    r"bis zur besetzung|bis die stelle besetzt|jusqu'à ce que le poste soit pourvu|hasta cubrir)"
)
# "Applications are accepted on a rolling basis", "reviewed as they are received", "Continuous" as a closing date
_ROLLING = Seldom(
    r"\b(?:appl\w+|candidates|resumes|accept\w*|review\w*"
    r"|consider\w*|recruit\w*|hir(?:e|ing)|interview\w*)\b[^.\n]{0,80}?\b(?:rolling|ongoing|continuous|continual) basis"
    r"|\brolling (?:admission|applications|deadline|review)|"
    # "This examination may be closed without prior notice", "This recruitment may close at any time based on the
    # amount of applications received", "This job will close when we have received 100 applications"
    r"\b(?:may|will) (?:close|be closed)(?: at any time)?(?: without (?:prior |further )?notice\b"
    r"|(?: when| once| after| based on)\b[^.\n]{0,30} applications\b)"
    r"|reviewed (?:on a rolling|as (?:they are )?received)|applications as they (?:come|arrive)\b"
    r"|(?:accepted|open|recruit\w*) continuous(?:ly)?"
    r"|(?:clos(?:ing|es?)(?: date)?|deadline):? (?:is )?(?:open )?(?:continuous|ongoing|rolling)|laufend entgegen"
)
_UNTIL = frozenset({"until", "bis", "jusqu", "hasta"})
_YES = frozenset({"yes", "x", "true"})
_OPEN = frozenset({"when filled", "open", "until hired", "indefinite", "open until further notice"})
"""What stands for a day behind a label such as "Application deadline"."""
_ROLLS = frozenset(
    {"arrive", "come", "rolling", "ongoing", "continuous", "continuously", "continual", "received", "laufend", "notice"}
)
_CONTINUOUS = re.compile(r"[\W_]*(?:open )?(?:continuous|ongoing|rolling)(?: recruitment| filing| basis)?[\W_]*")
_RANGE = re.compile(r",? ?(?:-|to|through|until|bis|au|al|a|até|do|по)\b|,? ?[-~～〜]")
# "employment@library.example", "www.library.example/contract"
_ADDRESS = re.compile(r"\S{1,80}@\S{0,80}|https?:\S{0,200}|www\.\S{0,200}")
_RANK: tuple[DeadlineKind, ...] = ("fixed", "priority", "first_review", "open_until_filled", "rolling")
"""The kinds, the one that counts most first."""
_LONGEST = 300  # characters before and behind a day that tell what it is
_MOST = 100
"""A text with more dates than this is a calendar."""
_EDGE = " \t\n-*•:,)–|"


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
    labelled = bool(low_hint) and _is_label(low_hint)
    found: list[Claim] = []
    first = day_first(known.country, known.language)
    days = dates_in(text, day_first=first)
    if "/" in text:
        days = tuple(sorted({*days, *slashed_in(text, day_first=first)}))
    days = days[:_MOST]
    for i in range(len(days)):
        claim = _dated(text, days, i, low_hint if labelled else "", known)
        if claim:
            found.append(claim)
            if claim.value.kind == "fixed" and not _goes_on(text, days, i):
                break
    if found and found[0].value.kind == found[-1].value.kind == "fixed":
        yield _with_opening(text, fold(text), max(found, key=lambda claim: claim.value.date or dt.date.min))
    elif found:
        yield _with_opening(text, fold(text), min(found, key=_rank))


@gated(Gate(_YES | _UNTIL | _ROLLS | {"filled", "open", "indefinite"}))
def find_open_end(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield what stands for a deadline where a posting names no day: "until filled", "on a rolling basis".

    >>> text = "Review begins immediately and continues until the position is filled."
    >>> [(c.value.date, c.value.kind) for c in find_open_end(text)]
    [(None, 'open_until_filled')]
    """
    del known
    low_hint = fold(hint)
    found = list(_undated(text, fold(text), low_hint, labelled=bool(low_hint) and _is_label(low_hint)))
    if found:
        yield min(found, key=_rank)


def _rank(claim: Claim) -> int:
    return _RANK.index(claim.value.kind)


def _with_opening(text: str, low: str, claim: Claim) -> Claim:
    """Return the claim with "until filled" behind its date among its words: the date holds, the rest is noted."""
    if claim.value.date is None or "until" not in low:
        return claim
    match = _FILLED.search(low, claim.end, claim.end + _LONGEST)
    if match is None:
        return claim
    end = claim.start + len(text[claim.start : sentence(text, match.start())[1]].rstrip(_EDGE[:3]))
    quote = text[claim.start : end]
    return claim._replace(value=claim.value.model_copy(update={"raw": quote}), quote=quote, end=end)


@lru_cache(maxsize=512)
def _is_label(low_hint: str) -> bool:
    return _LABEL.search(low_hint) is not None and not _OTHER_LABEL.search(low_hint)


def _dated(text: str, days: tuple[Day, ...], i: int, hint: str, known: Known) -> Claim | None:
    """Return what a date is to the applicant; None when it is something else."""
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
    kind = _kind(before, after, hint, far=far)
    date = day.on(known.posted)
    if not kind:
        return None
    needs = ("posted",) * (date is not None and day.year is None) + ("country",) * day.leans
    if hint and not _cue(before):
        needs += ("hint",)
    span = max(start, day.start - _LONGEST), min(end, day.end + _LONGEST)
    return _claim(text, span, kind, date, needs)


# "Filing Period 2: From 8:00 a.m. ...", "2nd period: January 13, 2020 to ..."
_PERIOD = re.compile(
    r"(?:\A|\n)\W{0,4}(?:(?:filing|application) )?(?:period|window|round) (?:#? ?\d|[ivx]+)\b"
    r"|(?:\A|\n)\W{0,4}\d(?:st|nd|rd|th) (?:(?:filing|application) )?(?:period|window|round)\b"
)


def _goes_on(text: str, days: tuple[Day, ...], i: int) -> bool:
    """Whether another period in which one may apply follows the one that ends here."""
    if i + 1 >= len(days) or not (i and _spans(text, days[i - 1], days[i])):
        return False
    return _PERIOD.search(fold(text[days[i].end : days[i + 1].start])) is not None


def _spans(text: str, first: Day, second: Day) -> bool:
    """Whether two dates are the ends of a span: "... to 11:59 pm Thursday, ..."."""
    gap = fold(text[first.end : second.start][:64])
    return len(gap) < 64 and _RANGE.match(gap) is not None and _CLOCK.issuperset(_WORD.findall(gap))


def _kind(before: str, after: str, hint: str, *, far: int) -> DeadlineKind | None:
    """Return the kind that the words before a date, behind it or in the heading give it."""
    cue = (
        _cue(before)
        or _NAMED.match(after) is not None
        or _UNTIL_DAY.match(after) is not None
        or (_TILL.match(after) is not None and _EASTERN.search(before + after) is not None)
    )
    review = _REVIEW.search(before)
    if review and not _LABEL.search(before, review.start()):
        return "first_review"  # also behind "Deadline: we will begin reviewing applications around"
    if cue or (hint and far < 60 and not _OTHER_LABEL.search(before)):
        if _PRIORITY.search(before) or _PRIORITY.search(after):
            return "priority"
        return "first_review" if _REVIEW.search(hint) else "fixed"
    return "priority" if _PRIORITY.search(before) else None


def _cue(before: str) -> bool:
    """Whether the words before a date end in a way that makes it the last day to apply.

    >>> _cue("applications must be received by thursday, "), _cue("notified by mail of the test, held on ")
    (True, False)
    >>> _cue("the deadline to apply for the position is "), _cue("apply for this temporary job, through ")
    (True, False)
    """
    strong = _last(_STRONG, before)
    if strong and _ELSE.search(before, 0, strong.start()):
        return False
    if strong and len(before) - strong.end() < 90:
        wrong = _OTHER.search(before, strong.end())
        return not wrong or wrong["run"] is not None
    by = _last(_BY, before)
    if not by or not _CLOCK.issuperset(_WORD.findall(before, by.end())):
        return _LABEL.search(before[-60:]) is not None and not _OTHER.search(before[-60:])
    apply = _last(_APPLY, before[: by.start()])
    own = apply.end() if apply and apply[0] == "posted" else apply.start() if apply else 0  # "posted to us"
    return apply is not None and not _OTHER.search(before, own, by.start())


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(text):
        found = match
    return found


def _undated(text: str, low: str, hint: str, *, labelled: bool) -> Iterator[Claim]:
    """Yield "until filled" and "rolling", where no date is said."""
    if ("filled" in hint and low.strip(" .!") in _YES) or (labelled and low.strip(" .!") in _OPEN):
        yield _claim(text, (0, len(text)), "open_until_filled", None, ("hint",))
    if filled := _FILLED.search(low):
        yield _claim(text, sentence(text, filled.start()), "open_until_filled", None)
    if labelled and _CONTINUOUS.fullmatch(low):
        yield _claim(text, (0, len(text)), "rolling", None, ("hint",))
        return
    for a, b in around(low, _ROLLS, 160, 80):
        match = _ROLLING.search(low, a, b)
        if match:
            yield _claim(text, sentence(text, match.start()), "rolling", None)
            return


def _around(text: str, at: int, stop: int) -> tuple[int, int]:
    """Return the sentence around a date; one that opens its line belongs to the line above, if that is unfinished."""
    start, end = sentence(text, at)
    if end < stop:  # "bis zum 31. August" has a full stop of its own
        end = sentence(text, stop)[1]
    words = text[start:at].strip(_EDGE)
    hour = (
        _CLOCK.issuperset(_WORD.findall(fold(words))) and text[start:at].rstrip()[-1:] != ":"
    )  # "close at", "midday on Wednesday, 1 February"
    if words and not hour and (len(words) > 16 or not words[0].islower()):
        return start, end
    above = len(text[:start].rstrip(_EDGE))
    if above and text[above - 1] not in ".!?" and start - above < 8:
        start = sentence(text, above - 1)[0]
    return start, end


def _claim(
    text: str, span: tuple[int, int], kind: DeadlineKind, date: dt.date | None, needs: tuple[str, ...] = ()
) -> Claim:
    words = text[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip(_EDGE))
    quote = words.strip(_EDGE[:3]).lstrip(_EDGE)
    value = Deadline(date=date, kind=kind, raw=quote)
    return Claim("application_deadline", value, quote, start, start + len(quote), f"deadline.{kind}", needs=needs)
