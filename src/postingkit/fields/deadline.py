"""Deadline: the last day to apply, or the words that stand for it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.dates import Day, dates_in, day_first
from postingkit.model.application import Deadline
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import DeadlineKind
from postingkit.text import fold

__all__ = ["find_deadline"]

_FAR = 200
# Labels and headings: "Application Deadline", "Closing Date", "Close Date", "Apply by", "Bewerbungsfrist", "ვადა"
_LABEL = re.compile(
    r"\bdeadline|\bclos(?:ing|es?)\b(?: date)?|\bapply (?:by|before|until)|\bapplications? (?:due|close|must)|\bdue date|\blast da(?:y|te)|"
    r"\bend date|\bfinal (?:date|filing)|\bfiling (?:date|deadline|period)|posting end|\bbewerbungsfrist|bewerbungsschluss|einsendeschluss|"
    r"bewerbungsende|date limite|clôture|fecha (?:límite|de cierre)|plazo|prazo|scadenza|termine ultimo|uzávěrka|termín|termin składania|"
    r"крайний срок|срок подачи|последний день|дедлайн|ბოლო ვადა|վերջնաժամկետ|締切|応募期限|sluitingsdatum|sista ansökningsdag"
)
# A label of another date: "Review Start Date", "Start date and end date of contract"
_OTHER_LABEL = re.compile(r"\bstart|contract|employment|project|posted|posting date|opening|open date")
# Before a date, in its sentence.
_FIXED = re.compile(
    r"deadline|closing date|close date|clos(?:es|ing)\b|"
    r"(?:appl(?:y|ied|ications?|icants?|ying)|resum[eé]s?|résumés?|cv|c\.v\.|curriculum|materials?|cover letters?|letters?|submi\w+|send|sent|e-?mail(?:ed)?|"
    r"forward(?:ed)?|received?|interest|packets?|statement|nominations?|references|dossiers?|candidat\w+)\b.*?"
    r"\b(?:by|before|until|till|no later than|not later than|on or before|prior to|through|due|due on|is|received by|postmarked)\b|"
    r"\b(?:accepted|open|advertised|received|considered) (?:until|through|till)|"
    r"(?:bewerb\w+|unterlagen|senden|bewirb|richten).*?\bbis\b|\bbis (?:zum|spätestens)|spätestens|"
    r"(?:candidatures?|postuler|dossier|envoyer|adresser).*?(?:avant le|jusqu'au|au plus tard)|date limite|"
    r"hasta el|antes del|fecha límite|até (?:o dia|dia)?|entro (?:il|e non oltre)|nejpozději do|do dnia|не позднее|до\b|принимаются до"
)
_PRIORITY = re.compile(
    r"priority|best consider\w+|full(?:est)? consider\w+|first consider\w+|preference (?:will be )?given|initial deadline|preferred deadline|(?:assured|ensure|guarantee\w*|receive) consider\w+|to be considered in the first"
)
_REVIEW = re.compile(
    r"(?:review(?:ing|ed|s)?|screening|consider(?:ation|ing|ed)?|evaluation) (?:of )?(?:the )?(?:completed |all )?(?:application\w*|applicant\w*|candidates?|materials|resum\w+|submissions)?[^.;]{0,30}"
    r"(?:will )?(?:begin|start|commence|beginn?ing|starting|began)\w*|(?:begin|start|commence)\w* (?:the )?(?:review|screening|consider)\w*|"
    r"(?:review|first review|screening|initial review)(?: start| begin)?s? date|(?:first|initial) (?:review|screening)|will be reviewed (?:beginning|starting)"
)
# An event of its own, not the end of applying: "interviews will be held by", "start work by", "graduate before"
_OTHER = re.compile(
    r"interview|begin(?:ning)? (?:work|employment)|start(?:ing)? (?:date|on|in|work)|anticipated start|appointment|degree|graduat\w+|ph\.?d|"
    r"notified|contract|grant|funded|employment (?:from|until|through)|ends? on|expire|vaccinat|semester|completed by|hired|conference|"
    r"position (?:is|runs|will run|ends)|temporary|through june|born|established|since|posted|revised|updated|kept on file|effective"
)
_FILLED = re.compile(
    r"(?:open|posted|posting|accepted|continue|continues|remain|advertised|considered|reviewed|received|recruit\w*|ongoing|until|applications?)\b[^.\n]{0,80}?until (?:the |this |all |a |such )?"
    r"(?:positions?|posts?|job|vacanc(?:y|ies)|role|roles|it|they)?(?: is| are| has been| have been|'s)? ?(?:been )?filled|until filled|open until (?:filled|closed)|"
    r"until (?:a |the )?(?:suitable|qualified|successful) (?:candidate|applicant)s? (?:is|has|are|have)[^.\n]{0,12}|until (?:the )?(?:position|job|vacancy|posting)(?: is)? (?:closed|closes)|"
    r"bis zur besetzung|bis die stelle besetzt|jusqu'à ce que le poste soit pourvu|hasta cubrir"
)
_ROLLING = re.compile(
    r"rolling basis|rolling admission|on a rolling|reviewed as (?:they are )?received|accepted (?:continuously|on an ongoing basis)|continuous(?:ly)? (?:open|accept\w*|recruitment|posting|filing)|open continuous|\bcontinuous\b(?= *\Z)|ongoing basis|laufend entgegen"
)
_RANGE = re.compile(r" ?(?:-|to|through|until|bis|till|au|al|до|and) ?\Z")
_STOP = re.compile(r"[.!?;](?=\s+[^\W\d_a-z(]|\s*\n)|\n")
_ABBREVIATED = re.compile(
    r"(?:\b(?:st|dr|ms|mr|no|nr|etc|e\.g|i\.e|u\.s|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|c\.v)|\b[a-z])\Z"
)
# words that make asking for dates worth while
_GATE = (
    "deadline", "clos", "apply", "appli", "by ", "until", "due", "consider", "review", "frist", "schluss", "bis ", "límite", "limite", "avant", "hasta",
    "до ", "срок", "ვადა", "prazo", "até", "entro", "termín", "termin", "締切", "ժամկետ", "end date", "filing",
)  # fmt: skip


class _Read(NamedTuple):
    kind: DeadlineKind
    date: dt.date | None
    start: int
    end: int
    rule: str
    needs: tuple[str, ...]


_RANK: tuple[DeadlineKind, ...] = ("fixed", "priority", "first_review", "open_until_filled", "rolling")


def find_deadline(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the deadline of a text; the field is "application_deadline", the value a :class:`Deadline`.

    A closing date comes before a priority date, that before the start of the review, and a date before "until filled".

    >>> import datetime as dt
    >>> def read(text, **context):
    ...     return [(str(c.value.date), c.value.kind) for c in find_deadline(text, **context)]
    >>> read("Applications must be received by THURSDAY, FEBRUARY 8, 2018.")
    [('2018-02-08', 'fixed')]
    >>> read("Send your resume by August 2. Open until filled.", known=Known(posted=dt.date(2019, 7, 3)))
    [('2019-08-02', 'fixed')]
    >>> read("2/12/2024 11:59 PM Pacific", hint="Closing Date", known=Known(country="US"))
    [('2024-02-12', 'fixed')]
    >>> read("Review of applications will begin on July 29, 2019.")
    [('2019-07-29', 'first_review')]
    >>> read("Review begins immediately and continues until the position is filled.")
    [('None', 'open_until_filled')]
    >>> read("The term ends on June 30, 2020."), read("Apply online.")
    ([], [])
    """
    low = fold(text)
    low_hint = fold(hint)
    labelled = bool(low_hint) and _LABEL.search(low_hint) is not None and not _OTHER_LABEL.search(low_hint)
    found: list[_Read] = []
    if labelled or any(word in low for word in _GATE):
        first = day_first(known.country, known.language)
        days = dates_in(text, day_first=first)
        for i, day in enumerate(days):
            read = _read(low, day, days[i - 1] if i else None, low_hint, known, labelled=labelled)
            if read:
                found.append(read)
    for pattern, kind in ((_FILLED, "open_until_filled"), (_ROLLING, "rolling")):
        word = "fill" if kind == "open_until_filled" else "oll"
        if (
            word in low
            or "ongoing" in low
            or "continuous" in low
            or "besetz" in low
            or "laufend" in low
            or "until" in low
            or "as received" in low
        ):
            match = pattern.search(low)
            if match:
                found.append(_Read(kind, None, match.start(), match.end(), f"deadline.{kind}", ()))  # type: ignore[arg-type]
    if "filled" in low_hint and low.strip(" .!") in {"yes", "x"}:
        found.append(_Read("open_until_filled", None, 0, len(text), "deadline.open_until_filled", ("hint",)))
    found.sort(key=lambda read: _RANK.index(read.kind))
    for read in found[:1]:
        start, end = _sentence(low, read.start, read.end)
        quote = text[start:end]
        yield Claim(
            "application_deadline",
            Deadline(date=read.date, kind=read.kind, raw=quote),
            quote,
            start,
            end,
            read.rule,
            needs=read.needs,
        )


def _read(low: str, day: Day, last: Day | None, hint: str, known: Known, *, labelled: bool) -> _Read | None:
    """Return what a date is to the applicant; None when it is something else."""
    start, end = _sentence(low, day.start, day.end)
    before = low[start : day.start]
    after = low[day.end : end]
    needs: tuple[str, ...] = ()
    date = day.on(known.posted)
    if date is None:
        return None
    if day.year is None:
        needs += ("posted",)
    if day.leans:
        needs += ("country",)
    kind: DeadlineKind
    if _PRIORITY.search(before) or _PRIORITY.search(after):
        kind = "priority"
    elif _REVIEW.search(before):
        kind = "first_review"
    elif _FIXED.search(before) or _LABEL.search(before):
        kind = "fixed"
        if _OTHER.search(before[-60:]):
            return None
    elif labelled and len(before) < 60:
        kind = "priority" if _PRIORITY.search(hint) else "first_review" if _REVIEW.search(hint) else "fixed"
        needs += ("hint",)
    else:
        return None
    if known.posted and date < known.posted and kind != "fixed":
        return None
    return _Read(kind, date, day.start, day.end, f"deadline.{kind}", needs)


def _sentence(low: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of the sentence around a stretch, at most some lines long."""
    chunk = low[max(0, start - _FAR) : start]
    cut = 0
    for match in _STOP.finditer(chunk):
        if match.group() != "." or not _ABBREVIATED.search(chunk[: match.start()]):
            cut = match.end()
    begin = start - len(chunk) + cut
    while begin < start and low[begin] in " \t\n-*•:,)(":
        begin += 1
    for match in _STOP.finditer(low, end, min(len(low), end + _FAR)):
        if match.group() != "." or not _ABBREVIATED.search(low[end : match.start()]):
            return begin, match.start() + (match.group() == ".")
    stop = low.find("\n", end)
    stop = len(low) if stop < 0 else stop
    return begin, min(stop, end + _FAR)
