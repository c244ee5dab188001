"""Date posted: the day the posting was published."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.dates import Day, dates_in, day_first
from postingkit.lexicon.languages import is_english
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_date_posted"]

# "Posted: June 12, 2019", "Open Date:  01-26-18", "POSTING BEGIN/END DATE", "Veröffentlichung", "Дата публикации"
_LABELS = (
    r"(?:date |first |originally |job )?posted(?: by [^\n:|]{2,40}?)?(?: on| date)?|job posting|posted date|placed on",
    r"post(?:ing)?(?: open| begin(?:/end)?| start)? date|posting begin/end date|recruiting start date",
    r"open(?:ing)?(?: ?(?:&|and|/) ?clos(?:e|ing))? dates?|(?:\A|(?<=\n))open(?:s|ing)(?=:)",
    r"applications open|filing opens|(?:posting|job) opens|(?:job )?listed(?: on)?|advertised(?: on)?",
    r"date (?:of )?(?:posting|issue|publication|opened|open|published|advertised|announced)|dated(?= ?[:：])",
    r"issue date|issued|publi(?:shed|cation)(?: date| on)?|publ\.|announce(?:ment|d)(?: date)?",
    r"veröffentlich(?:t|ung)\w*(?: am| seit| auf \w+ am)?|online seit|eingestellt am|inseriert am",
    r"publié[e]? le|date de publication|mise? en ligne(?: le)?|date de dépôt(?: de l'offre)?",
    r"publicad[oa](?: el| em)?|fecha de publicación|publicat(?: el)?|data de publicació",
    r"data de publicação|data de publicitação|publica(?:do|da)s? em",
    r"pubblicat[oa](?: il)?|data (?:di pubblicazione|annuncio)",
    r"geplaatst(?: op)?|plaatsingsdatum|publi(?:cerad|cerat|ceret|sert)|publiceringsdatum|inlagd|indrykket|julkaistu",
    r"zveřejněno|přidáno|dodano|opublikowano|data publikacji",
    r"вакансия от|дата публикации|дата размещения(?: объявления| вакансии)?|опубликован[оа]?|размещен[оа]?",
    r"вакансія від|оновлено|опубліковано|дата публікації|розміщено|გამოქვეყნების თარიღი|公開日|掲載日",
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?"
_HINT = re.compile(rf"(?<![^\W_])(?:{'|'.join(_LABELS)})(?:/time)?[ :：\-–—|]{{0,4}}(?:on |am |le |el )?{_WEEKDAY}")
_LABEL = Seldom(rf"{_HINT.pattern}\Z")
_DATE = re.compile(r"(?:\A|(?<=\n))date: {0,2}\Z")  # at the top of a page; a form has one where one signs
# Over a printed message: "Jane Doe <jdoe@x.example> Wed, Aug 21, 2024 at 1:16 PM", "<jdoe@x.example>\nTue 2021-11-23",
# "Jane Doe jdoe at x.example\nTue Oct 22 04:45:20 EST 1996";
# over a letter or below it: "Marburg, 14. März 2022"; not "MIDDAY ON FRIDAY, 3 MARCH 2023"
_MAILED = re.compile(r"(?:>| at [\w.-]{4,60})\s{1,3}(?:(?:date|sent):? )?(?:(?:mon|tue|wed|thu|fri|sat|sun),? )?\Z")
_LETTER = re.compile(r"(?:\A|\n)(?![^,\n]* (?i:on|by) \w+(?i:day),)(?:[^\W\d_][\w. /-]{1,40}, (?:den )?)\Z")
# ... or signed below, "Fait à Rennes, le 2 juin 2025", "En Villar, a 2 de junio de 2025. El Alcalde", "V Telči dne
# 2. 6. 2025"
_WEEKDAYS = (
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì"
    " martedì mercoledì giovedì venerdì sabato domenica montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
_SIGNED = re.compile(
    rf"(?:\A|\n)(?!(?i:{'|'.join(_WEEKDAYS.split())}),)(?:(?:Fait à|En|Em|Dado en|Ve?) )?[^\W\d_a-zа-я][\w'’-]+"
    r"(?: (?:de|del|de la|do|da|di|d'|sur|u|nad|[^\W\d_a-zа-я][\w'’-]+)){0,5}"
    r"(?:, (?:den |le |a |el |il |dne |dnia |em )?| (?:dne|dnia) )\Z"
)
_SIGNS = re.compile(r" ?(?:r\.|г\.)?[. ]{0,3}(?:[–—-] )?(?:\n|\Z|(?:El|La|Le|Il|O|A) [A-ZÉÀ])")
_FOOT = 400
"""Characters from a text's end in which it is signed."""
_TOP = 1500
"""Characters from the top in which a message's date stands."""
_NOT = re.compile(
    r"review|(?<!recruiting )start date|clos(?:e|ing) date|end date|deadline|last updated|revised|until|expir"
)
_BOTH = re.compile(r"(?:&|and|/) ?(?:clos\w*|end) dates?")
_PUBLISHED = frozenset({"posted", "reposted", "published"})
_AGO = re.compile(
    r"\b(?:posted|published|reposted)[ :]{1,2}(?:(?P<now>today|just now)|(?P<one>yesterday)|"
    r"(?:about )?(?P<n>[0-9]{1,3}) (?P<unit>hour|day|week)s? ago)"
)


@gated(Gate(_PUBLISHED, numbers=True))
def find_date_posted(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the day a posting was published; the field is "date_posted", the value a date.

    >>> [str(c.value) for c in find_date_posted("Class Code: 3541\nOpen Date:  01-26-18")]
    ['2018-01-26']
    >>> [str(c.value) for c in find_date_posted("05/06/2022", hint="Posting Date", known=Known(country="US"))]
    ['2022-05-06']
    >>> [str(c.value) for c in find_date_posted("Falkenau, den 14. März 2022")]
    ['2022-03-14']
    >>> text = "Se publica el anuncio.\nEn Villar, a 2 de junio de 2025. El Alcalde"
    >>> [str(c.value) for c in find_date_posted(text, hint="Anuncio", known=Known(language="es"))]
    ['2025-06-02']
    >>> list(find_date_posted("05/06/2022", hint="Posting Date")), list(find_date_posted("Founded June 12, 1919"))
    ([], [])
    """
    low = fold(text)
    low_hint = fold(hint)
    head = hint == "head"
    days = [day for day in dates_in(text, day_first=day_first(known.country, known.language)) if day.year]
    if not days and "ago" not in low and "posted" not in low:
        return
    if not hint and len(days) == 1 and _is_dateline(text, days[0]):
        yield _claim(text, days[0], -1, "date_posted.dateline")
        return
    foreign = bool(known.language) and not is_english(known.language)
    labelled = bool(low_hint) and _is_label(low_hint)
    for day in days:
        start = _label(low, day, head=head)
        if start < 0 and not (labelled and day.start - low.rfind("\n", 0, day.start) < 20):
            continue
        yield _claim(text, day, start, "date_posted.label", ("hint",) * (start < 0))
        return
    sent = next((day for day in days[:2] if head and day.start < _TOP and _is_sent(text, low, day)), None)
    if sent:
        yield _claim(text, sent, -1, "date_posted.sent")
        return
    alone = [day for day in days if head and _is_own_line(low, day)]
    if len(alone) == 1 and not any(word in low for word in ("clos", "deadline", "until")):
        yield _claim(text, alone[0], -1, "date_posted.alone")
    elif foreign and (signed := _signed(text, days)):
        yield _claim(text, signed, -1, "date_posted.signed")
    elif known.captured and ("ago" in low or "posted today" in low or "posted yesterday" in low):
        yield from _ago(text, low, known.captured)


@lru_cache(maxsize=512)
def _is_label(low_hint: str) -> bool:
    return _HINT.search(low_hint) is not None and not _NOT.search(_BOTH.sub("", low_hint))


def _label(low: str, day: Day, *, head: bool) -> int:
    """Return where the label of a date starts, on its own line or the one above; -1 when it has none."""
    match = _LABEL.search(low, max(0, day.start - 60), day.start)
    if not match and head:
        match = _DATE.search(low, max(0, day.start - 20), day.start)
    if match:
        return match.start()
    line = low.rfind("\n", 0, day.start) + 1
    if line != day.start:
        return -1
    stop = len(low[max(0, line - 60) : line].rstrip(" :\n")) + max(0, line - 60)
    start = low.rfind("\n", 0, stop) + 1
    match = _LABEL.search(low, start, stop) if stop - start < 40 else None
    return start if match and match.start() == start else -1


def _is_sent(text: str, low: str, day: Day) -> bool:
    """Whether a date heads a message or letter: behind its sender, or behind the town on a line of its own."""
    before = max(0, day.start - 80)
    return _MAILED.search(low, before, day.start) is not None or (
        low[day.end : day.end + 1] in {"", "\n"} and _LETTER.search(text, before, day.start) is not None
    )


def _signed(text: str, days: list[Day]) -> Day | None:
    """Return the day on which a text in another language than English is signed, with the place before it."""
    for day in days:
        signs = len(text) - day.end < _FOOT and _SIGNS.match(text, day.end)
        if signs and _SIGNED.search(text, max(0, day.start - 60), day.start):
            return day
    return None


def _is_dateline(text: str, day: Day) -> bool:
    """Whether a text is only the place and date below a letter."""
    return _LETTER.match(text, 0, day.start) is not None and not text[day.end :].strip(" .\n")


# "November 12, 2026 · by Hana Reyes", "28 Jan 2026 11:39 AM | Hana Reyes"
_BY = re.compile(
    r"(?: [0-9]{1,2}:[0-9]{2} [ap]m \| [^\n|]{3,40}"
    r"|(?:\s?[·|•,–—-]\s?|\s)(?:by|von|par|por|di|door) [^\n]{2,40})(?=\n|\Z)"
)


def _is_own_line(low: str, day: Day) -> bool:
    """Whether a date has its own line, as some boards print it above the title, alone or with its author."""
    ends = low[day.end : day.end + 1] in {"", "\n"} or _BY.match(low, day.end) is not None
    return ends and (not day.start or low[day.start - 1] == "\n")


def _claim(text: str, day: Day, start: int, rule: str, needs: tuple[str, ...] = ()) -> Claim:
    start = day.start if start < 0 else start
    value = dt.date(day.year or 0, day.month, day.day)
    needs += ("country",) * day.leans
    return Claim("date_posted", value, text[start : day.end], start, day.end, rule, needs=needs)


def _ago(text: str, low: str, captured: dt.date) -> Iterator[Claim]:
    """Yield a day counted back from the day of capture: "Posted 3 days ago"."""
    match = _AGO.search(low)
    if not match:
        return
    per = {"day": 1, "week": 7}.get(match["unit"] or "", 0)
    value = captured - dt.timedelta(days=1 if match["one"] else per * int(match["n"] or 0))
    start, end = match.span()
    yield Claim("date_posted", value, text[start:end], start, end, "date_posted.ago", needs=("captured",))
