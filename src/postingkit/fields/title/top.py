"""Top: the title among the first lines of a text, by what is on its line, before it or right below."""

import re
from collections.abc import Iterator

from postingkit.fields.title.line import is_headline, read_line
from postingkit.fields.title.signed import is_signed
from postingkit.lexicon.announcing import CALL, LEADS, OFFER
from postingkit.lexicon.headlines import Setting, between_bars
from postingkit.lexicon.hiring import is_anybody
from postingkit.lexicon.names import GENDER, is_organization, is_role
from postingkit.lexicon.phones import phones
from postingkit.model.evidence import Claim
from postingkit.text import fold, holds, squeeze

__all__ = [
    "FOREIGN",
    "TOP",
    "Span",
    "headlined",
    "in_bars",
    "led_to",
    "lines_of",
    "over_class",
    "over_labels",
    "paired",
]

Span = tuple[int, int]

FOREIGN = (
    r"(?:открыта |свободная )?вакансия|должность|puesto|პოზიცია|intitulé du poste|stanowisko|functie(?:titel)?"
    r"|pozice|mansione|職種|募集職種"
    r"|(?:募集)?職名(?:[・及びと]{1,2}人員)?"
    r"|募集ポジション|stillings(?:tittel|betegnelse)|stilling|befattning|yrkesroll|tjänstetitel|tehtävänimike|ammattinimike"
    r"|посада|(?:відкрита )?вакансія|назва посади|denominació(?: del lloc)?"
    r"|denominación(?: del puesto)?|nazwa stanowiska"
    r"|název pozice|pracovní pozice|vacaturetitel|intitulé de l'offre|métier|qualifica"
    r"|puesto (?:solicitado|ofertado|vacante|de trabajo)|(?:posizione|figura|profilo) ricercat[ao]|pozisyon|iş unvanı"
    r"|θέση(?: εργασίας)?|ειδικότητα|denumire(?:a)? post(?:ului)?|pozíció|munkakör|职位(?:名称)?|岗位(?:名称)?|招聘职位"
    r"|직무|직책|모집 ?(?:직종|분야|부문)|포지션"
)
"""Pattern source: labels of a title in other languages than English and German."""
# A label and its value in one line: "Position: Procurement Officer", "Ausgeschriebene Stelle: Archivleitung"
_PAIR = re.compile(
    r"(?:(?:job|position|working|vacancy|official|functional)? ?title|position(?: title| name)?|job(?: name)?|role"
    r"|vacancy|title of (?:post|position|job)|post(?: title)?|post \d{1,3}/\d{1,4}|vacancy notice"
    r"|(?:police )?staff vacancy"
    rf"|ausgeschriebene stelle|stellenbezeichnung|თანამდებობა|{FOREIGN}"
    rf"|now hiring|job opening|{OFFER}|(?P<call>{CALL}))"
    r" ?[:：]\s*(?=\S)"
)
_CALLED = 60
"""Most characters of whom a call and its colon are for, where no known job shows that it is one."""
# A line whose next one is the title: "invites applications for the position of:", "We are hiring a", "Now hiring:"
_LEAD = re.compile(
    r"(?:.{0,80}\b(?:invites applications|accepting applications"
    r"|recruiting|hiring|looking|opening|vacancy|search(?:ing)?) for(?: (?:the|a) (?:position|post|role) of)?"
    r"|(?:for )?the (?:position|post|role) of|we(?:'re| are) hiring(?: an?)?"
    r"|now hiring|wir suchen(?: (?:eine?n?|sie als|zum nächstmöglichen zeitpunkt.{0,20}))?"
    # "Pro doplnění týmu hledáme kandidáta na pozici:", "Poszukujemy osoby na stanowisko:"
    rf"|.{{3,100}} {LEADS}"
    # "... wishes to recruit a competent person to fill the following vacant position:"
    r"|.*\b(?:fill(?:ing)?|for|advertises|announces|recruit) (?:the|this) (?:following|below)(?: vacant| vacancy)?"
    r" (?:positions?|posts?|vacanc(?:y|ies))(?: (?:below|in|of|at|within) .{3,50})?) ?[:.…-]*"
)
_LEAD_ENDS = re.compile(
    rf"(?:\b(?:for|of|hiring|hiring an?)| {LEADS})\Z"
    rf"| (?:following|below)(?: vacan\w+)? (?:post|posit|vac)\w+[^:.]{{0,60}}\Z",
    re.DOTALL,
)
_LINES = 24
"""Lines of a head among which the title stands."""
_SMALL = 8
"""Most lower-case words of a title behind its employer: "Tarn University - Postdoctoral position in river charts"."""
_SHORT = 60
"""The longest line that is only a title."""
# What stands right below a title and no other line
_BELOW = re.compile(
    r"(?:employer|company|organi[sz]ation|location|department|arbeitgeber|unternehmen|firma|standort|einsatzort|lieu"
    r"|entreprise|empresa|ubicaci[oó]n|local|lugar|azienda|sede(?: di lavoro)?|luogo|bedrijf|standplaats|locatie"
    r"|zaměstnavatel|místo(?: výkonu práce)?|pracodawca"
    r"|miejsce pracy|lokalizacja|компания|работодатель|город|会社名|勤務地|firma|şirket|şehir|εταιρεία|τοποθεσία"
    r"|companie"
    r"|locați[ea]|cég|munkavégzés helye|公司(?:名称)?|工作地点|회사명?|근무지) ?[:：]\s*\S"
)
_OF = re.compile(r" (?:de|do|da|di|del|of|van|von|der) |^(?:hochschule|universität|klinikum|stadt|gemeinde|landkreis) ")
TOP = 3000
"""Characters in which a title is looked for line by line."""
_LONGEST = 130
"""A longer line that names a job is a sentence."""


def lines_of(text: str) -> Iterator[Span]:
    """Yield the spans of the lines that are short enough for a title, of the first few."""
    at = 0
    for line in text[:TOP].split("\n")[:_LINES]:
        if 2 < len(line) <= 200:
            yield at, at + len(line)
        at += len(line) + 1


def paired(text: str, lines: list[Span], setting: Setting) -> Claim | None:
    """Return the title in a labelled line: "Job title: Clerk"."""
    low = fold(text)
    for start, end in lines:
        named = holds(text[start : min(end, start + 40)], ":：")
        pair = _PAIR.match(low[start:end]) if named else None
        if pair:
            claim = read_line(text, (start + pair.end(), end), setting)
            if claim and (not pair["call"] or _is_called(claim.value)):
                return claim._replace(rule="title.pair", method="label")
    return None


def _is_called(words: str) -> bool:
    """Whether words behind a call and its colon name a job: "Buscamos: HIGIENISTA BUCODENTAL".

    >>> _is_called("Tandartsassistente"), _is_called("Personas con ganas de aprender mucho"), _is_called("mensen")
    (True, False, False)
    """
    if is_role(words):
        return not is_anybody(words)
    named = words[:1].isupper() or words[:1] > "\u3000"
    return (
        named
        and len(words) < _CALLED
        and words.count(" ") < 4
        and is_headline(words, small=2)
        and not is_anybody(words)
    )


def led_to(text: str, lines: list[Span], setting: Setting) -> Claim | None:
    """Return the title in the line below one that leads to it: "invites applications for the position of:"."""
    low = fold(text)
    for n, (start, end) in enumerate(lines[:-1]):
        words = low[max(start, end - _LONGEST) : end]
        if (_LEAD_ENDS.search(words.rstrip(" :.…-")) or "wir suchen" in words) and _LEAD.fullmatch(words):
            claim = read_line(text, lines[n + 1], setting)
            if claim and is_headline(claim.value):
                return claim._replace(rule="title.lead")
    return None


def in_bars(text: str, lines: list[Span]) -> Claim | None:
    """Return the job among the pieces of a bar-divided headline: "Meridian | Clerk | Oslo | Full-time".

    The first piece is the employer, unless no other names a job: "Clerk (maps) | Meridian | Oslo | Full-time".
    """
    for start, end in lines[:2]:
        first, *others = between_bars(text[start:end]) or [(0, 0)]
        for a, b in (*others, first):
            words = text[start + a : start + b]
            if is_role(words) and is_headline(words):
                if any(phones(text[start:end])):
                    break  # "Jo Fels | Map Clerk | University of Tarn | 01632 555019" signs a mail
                return Claim.quoted("title", words, start + a, "title.bars")
    return None


def over_labels(text: str, lines: list[Span], setting: Setting) -> Claim | None:
    """Return the first line, if short and right above the employer or its label: "Magazziniere", "Azienda: ..."."""
    if len(lines) < 2 or lines[0][1] - lines[0][0] > _SHORT or text[: lines[0][0]].strip():
        return None
    first, below = text[slice(*lines[0])], text[slice(*lines[1])]
    named = _BELOW.match(fold(below)) or (len(below) < _SHORT and below[-1] not in ".:" and is_organization(below))
    claim = read_line(text, lines[0], setting) if named and ":" not in first else None
    if claim is None or (_OF.search(fold(claim.value)) and is_organization(claim.value) and not is_role(claim.value)):
        return None  # "Município de Tarn", "HOCHSCHULE TARN" above "University of Applied Sciences"
    if is_organization(claim.value.rpartition(" ")[2]):  # "Library Page" is a job, "Harbor Library" none
        return None
    return claim if is_headline(claim.value) else None


def over_class(text: str, lines: list[Span], setting: Setting) -> Claim | None:
    """Return the first line of a bulletin, right above its class code: "ROOFER", "Class Code: 3476"."""
    first = fold(text[slice(*lines[0])]) if lines else ""
    if " class code:" in first:  # "CHIEF PARK RANGER   Class Code: 1968"
        return read_line(text, (lines[0][0], lines[0][0] + first.index(" class code:")), setting)
    classed = len(lines) > 1 and fold(text[slice(*lines[1])]).startswith("class code")
    return read_line(text, lines[0], setting) if classed and lines[0][1] - lines[0][0] < _LONGEST else None


def headlined(text: str, lines: list[Span], setting: Setting, *, roles: bool) -> Claim | None:
    """Return the line that is a title: one with "(m/w/d)", else one that merely names a job."""
    for n, line in enumerate(lines):
        words = text[slice(*line)]
        claim = read_line(text, line, setting) if "(" in words and GENDER.search(words) else None
        if claim and GENDER.search(claim.value) and is_headline(claim.value):
            return _with_line_before(text, claim, lines[n - 1] if n else None, setting)
    for n, line in enumerate(lines if roles else ()):
        claim = read_line(text, line, setting) if is_role(text[slice(*line)]) else None
        if claim is None or len(claim.value) >= _LONGEST or not is_role(claim.value) or is_signed(text, claim.start):
            continue
        employer = text[line[0] : claim.start].rstrip(" -–—|")
        if is_headline(claim.value, small=_SMALL if is_organization(employer) else 3):
            return _with_line_after(text, claim, lines[n + 1] if n + 1 < len(lines) else None)
    return None


def _with_line_before(text: str, claim: Claim, line: Span | None, setting: Setting) -> Claim:
    """Return the claim with the line before that it continues: "Werkstudent in der Redaktion", "Mathematik (w/m/d)"."""
    if line is None or is_role(claim.value) or claim.start - line[1] > 2:
        return claim
    before = read_line(text, line, setting)
    if before is None or not is_headline(before.value):
        return claim
    quote = text[before.start : claim.end]
    return before._replace(value=squeeze(quote), quote=quote, end=claim.end)


def _with_line_after(text: str, claim: Claim, line: Span | None) -> Claim:
    """Return the claim with the line that continues it: after an open bracket, or "(m/w/d)" alone."""
    if line is None or line[0] > claim.end + 3:
        return claim
    words = text[slice(*line)]
    opens = claim.value.count("(") > claim.value.count(")") and ")" in words
    mark = GENDER.search(words)
    if not opens and not (mark and mark.end() == len(words) and words.count(" ") < 5):
        return claim
    quote = text[claim.start : line[1]]
    return claim._replace(value=squeeze(quote), quote=quote, end=line[1])
