"""Identifier: the employer's number for the vacancy."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.lexicon.names import is_role
from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_class_code", "find_identifier"]

# "Requisition ID", "Job Number", "Posting No.", "Tracking Code": what has a number, and a word for its number
_NOUNS = (
    "auto req|req|requisition|job|job requisition|job posting|job opening|opening|posting|position|position control"
    "|vacancy|vacancy announcement|announcement|advertisement|advert|advt|adv|notification|tracking|class|job class"
    "|title|job title|exam|examination|recruitment|competition"
).split("|")
_NUMBERS = r"(?:identification|id|number|no\.?|nr\.?|code|#)"
# Names that a number follows at once: "Kennziffer W 17/26"
_FIRM = (
    "kennziffer|kennzahl|kennnummer|kenn-nr|referenznummer|referenz-nr|stellennummer|stellen-nr|job-nr|ausschreibungs-nr"
    "|ausschreibung nr|stellenausschreibung nr|ausschreibungsnummer|chiffre|aktenzeichen"
    "|référence|referencia|referência"
    "|vacaturenummer|referentienummer|referansenummer|saksnummer|referensnummer|diarienummer"
    "|numer referencyjny|numer ogłoszenia|numer oferty|numerem referencyjnym|numerem ogłoszenia|numerem oferty"
)
# Names behind which a colon or a sign must stand, a language a line
_LOOSE = (
    "req|requisition|vacancy|vacancy n|jobid|id|post number"
    "|kennung|kennz|kennnr|kenn-id|referenz|referenzcode|referenz-id|referenznr|job-id|jobnr|jobnummer"
    "|projekt-id|projekt-nr|projektnummer|ausschreibungs-id|stellen-id|stellennr"
    "|réf|numéro d'offre|n° de l'offre|numéro de poste"
    "|vacante|número de referencia|expediente|nº expediente|número de expediente|código|código de oferta"
    "|código de la oferta|código de convocatoria|código de la convocatoria|nº de oferta|n° de oferta"
    "|nº de la oferta|n° de la oferta"
    "|referència|codi|codi de l'oferta|codi de convocatòria|expedient|número d'expedient"
    "|código da vaga|nº da vaga|número da vaga"
    "|rif|rif annuncio|riferimento|riferimento annuncio|codice|codice annuncio|codice offerta|codice posizione"
    "|numero di riferimento"
    "|referentie|referentiecode|vacaturecode|vacature-id|vacatureid"
    "|nr ref|nr referencyjny|nr oferty|nr ogłoszenia"
    "|referenční číslo|číslo nabídky|číslo pozice|číslo jednací"
    "|номер вакансии|код вакансии|id вакансии|номер вакансії|код вакансії"
    "|referanse|referansenr|finn-kode|stillingsnummer|stillings-id|stilling-id|referens|annons-id"
    "|työavain|viitenumero"
    "|求人id|求人番号|管理番号|整理番号|募集番号"
    "|ნომერი|ვაკანსიის კოდი|ვაკანსიის ნომერი|ვაკანსიის n"
)
_NUMBERED_NOUN = rf"(?:{'|'.join(_NOUNS)})\.? {_NUMBERS}"
_REFERENCE = r"(?:job |vacancy )?ref(?:erence|erenz|\.)?(?: ?(?:id|no\.?|nr\.?|number|nummer|code))?"
_NAME = rf"(?:{_NUMBERED_NOUN}|{_REFERENCE}|{_FIRM}|{_LOOSE})\.?"
# Numbers of the post or its class rather than of this vacancy; they count when nothing else does
_CLASS = re.compile(
    rf"(?:job |position )?(?:(?:class(?:ification)?|title)\.? ?{_NUMBERS}"
    r"|(?:job|position|pos|control)\.? ?(?:code|number|no\.?|#|control number))$"
)
_OWN = re.compile(r"job (?:number|no\.?)$")
_HINT = re.compile(rf"{_NAME}\W*$")
# "2024RL20941", "00350-E", "26R-JW-313797-DEU-NMNH", "AW-D-260-22-02-01", "S1401P", "A202236855_1",
# "495/21", "6306(AT3)"
_VALUE = (
    r"(?!\d+[- ](?:month|year|week|day|hour)s?\b)(?=[\w/.&-]*\d)[A-Za-z0-9]+(?:(?:[-_/.]+|&(?=[A-Z]/))[A-Za-z0-9]+)*"
    r"(?:\([A-Z]{2,3}\d{0,2}\))?"
)
_TOKEN = re.compile(_VALUE)
_SPACED = re.compile(
    r"[A-Z]{1,5}(?:-[A-Z]{1,5})? \d{1,5}(?:[/-]\d{2,5})+(?:/\d)?\b"
)  # "CCC 41/2024", "UFV-PA 2026/1182"
# "21 EL GCS PE002", "17M00000002", "1206S 04/22/19", "#2019190", "U03 - 0118"
_WHOLE = re.compile(
    rf"(?:#\s*)?((?:{_VALUE}|[A-Z]{{1,5}}(?:-[A-Z]{{1,5}})?(?= [A-Z0-9]))"
    rf"(?: (?:{_VALUE}|[A-Z]{{2,4}}\b)){{0,4}}(?: - \d{{2,6}}\b)?)"
)
# "CFS-SOS", "HR/CLERK" where a label vouches for letters alone
_LETTERS = re.compile(r"[A-Z]{2,6}(?:[-/][A-Z]{2,6}){1,3}\Z")
# In running text the number follows the name's colon, sign or abbreviation: "Class Code: 3541", "position #2019190"
_IN_TEXT = re.compile(
    rf"({_NAME})\s{{0,3}}(?:#|:|n°|no\.?|nr\.?)[\s#:*]{{0,24}}(?=\w)"
    r"|((?:job|position|posting|search|req(?:uisition)?|vacancy|recruitment|competition|announcement"
    r"|exam(?:ination)?)\.? ?#:?)\s?(?=[A-Za-z]{0,3}\d)"
    rf"|((?:{_NUMBERED_NOUN}(?: number)?|{_FIRM})\.?) [(„“\"]?(?=[\w/&-]*\d|[a-z]{{1,5}} \d{{1,5}}[/-]\d)"
    # "referencing reqID req10546", "job ID# R-1042", "(Req. R-20417)"
    r"|((?:req|job) ?id#?|(?<=\()(?:req\.?|referenz)) (?=[a-z]{0,4}-?\d{3})"
    # "Requisition D-18-LIB-00019"
    r"|(\brequisition) (?=(?:[a-z]{1,4}-)?\d[\w-]{3,})"
    # "Ref. CCC 41/2024"
    r"|(\b(?:ref|rif|réf)\.) (?=[a-z]{2,5} \d|[a-z/-]*\d)"
    # "quoting reference KES/04", "please quote ref. 22/114"
    r"|(?:quote|quoting|mention|mentioning|under) (?:the )?((?:job )?(?:reference|ref)\.?)(?: number| code)? "
    r"(?=[\w/-]*\d)"
    # "... 20 February. Ref 20418.", "Job ref 4456-A" alone in its line
    r"|(?:(?<=[.;!] )|(?<=\n)|\A)((?:job |vacancy )?ref(?:erence)?(?: (?:no|number|code))?) "
    r"(?!(?:19|20)\d\d\b)(?=[a-z]{0,4}-?\d[\w/-]+\W*(?:\n|\Z))"
    # "indicando la referencia ADM-26"
    r"|(?:indicando|citando|con) (?:la )?(referencia|ref\.?) (?=[\w/-]*\d)"
)
_CUES = Cues(
    *("reqid", "advt", "adv", "ref", "reference"),
    *(f"{noun} {number}" for noun in _NOUNS for number in ("number", "no", "code")),
    *_FIRM.split("|"),
    *_LOOSE.split("|"),
)
_LONGEST = 40
"""Characters of an identifier."""
_BACK = 24
"""How far before its cue a name may start: "auto req id", "ausschreibungs-id"."""
# A number alone in a line of the head, or before the title: "JR00215399", "TRN/MAP-C/171301", "94173BR",
# "60640 - Store Clerk"
_LINE = re.compile(
    r"([A-Z]{1,4}-?\d{5,}[A-Z]{0,3}|(?:JR|REQ|R)-?\d{4}|[A-Z]{2,5}(?:[/-][A-Z]{1,6}){1,3}[/-]\d{4,}|\d{4,7}BR)$"
    r"|(?!(?:19|20)\d\d )(\d{4,7}) [-–] (?=[^\W\d])"
)
# Behind the title in a first line: "Paper Conservator (M-21-LIB-00012)"
_BEHIND = re.compile(r"[^\n]{4,90} \(((?=[\w-]*\d{3})[A-Z]{1,4}(?:-[A-Z0-9]{2,6}){2,4})\)(?=\n|$)")
# A number alone in the line below the title: "26000417"; or behind it: "Toll Collector (R0045120)"
_BELOW = re.compile(r"(?!(?:19|20)\d{6}$)\d{6,9}$")
_NUMBERED = re.compile(
    r"\s[-–(\[]\s?#?([A-Z]{0,4}-?\d{5,9}[A-Z]{0,3})[)\]]?$"
    r"|\s\(((?=\d{3,7}[A-Z])[0-9A-Z]{8})\)$"  # "Analyst III (2400A1B2)"
)
_TITLED = 3  # lines of a head among which the title's number stands
_STRAY = 120
"""Most characters of a line from the head that ended up in a section of its own."""
_DIGIT = re.compile(r"\d")
_SIGN = re.compile(r"#:?(?= ?[A-Za-z]{0,3}\d)")


@lru_cache(maxsize=512)
def _is_label(label: str) -> bool:
    return bool(label) and bool(_HINT.match(label) or _HINT.match(label + " id"))


@lru_cache(maxsize=512)
def _is_class(name: str) -> bool:
    return bool(_CLASS.match(name)) and not _OWN.match(name)


def _label(hint: str) -> str:
    return fold(hint).strip(" :*#.")


_TOPS = frozenset({"head", "heading", "meta"})


@lru_cache(maxsize=512)
def _vouches(hint: str) -> bool:
    """Whether a heading vouches for a bare number below it: the heading asks for one, or holds the title."""
    label = _label(hint)
    return not label or label in _TOPS or _is_label(label)


@gated(Gate(_CUES.words, letters=("#", "("), heading=_vouches, numbered=True))
def find_identifier(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the vacancy's number.

    >>> next(find_identifier("00350-E", hint="Requisition Number")).value
    '00350-E'
    >>> list(find_identifier("Visit www.example.org/jobs/91188 or call 555-0100."))
    []

    A class code is none: see :func:`find_class_code`.

    >>> list(find_identifier("1670", hint="Class Code"))
    []
    """
    label = _label(hint)
    if _is_label(label):
        if not _is_class(label):
            yield from _labelled(text)
        return
    if _DIGIT.search(text):
        if label in _TOPS:
            yield from _in_lines(text, _TITLED)
        elif not label and len(text) < _STRAY:
            yield from _in_lines(text, -1)
        yield from _in_text(text, of_class=False)


@gated(Gate(_CUES.words, letters=("#",), heading=_vouches, numbered=True))
def find_class_code(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the number of the position or its class, for a vacancy without a number of its own.

    >>> next(find_class_code("1670", hint="Class Code")).value
    '1670'
    """
    label = _label(hint)
    if _is_label(label):
        if _is_class(label):
            yield from _labelled(text)
    elif _DIGIT.search(text):
        yield from _in_text(text, of_class=True)


def _labelled(text: str) -> Iterator[Claim]:
    words = text.strip().split("\n", 1)[0].strip()
    match = _WHOLE.match(words)
    value = match.group(1) if match and _DIGIT.search(match.group(1)) else ""
    value = value or (words if _LETTERS.match(words) else "")
    if 0 < len(value) <= _LONGEST:
        start = text.index(words) + words.index(value)
        yield Claim.quoted("identifier", value, start, "identifier.label", "label", ("hint",))


def _in_lines(text: str, titled: int) -> Iterator[Claim]:
    """Yield numbers alone in their line, or beside a title in the first ``titled`` lines."""
    at = 0
    for n, line in enumerate(text[:1500].split("\n")):
        match = _LINE.match(line) if len(line) < 120 else None
        if match is None and n <= titled and len(line) < 120:
            behind = _NUMBERED.search(line)
            match = _BELOW.match(line) or (behind if behind and is_role(line[: behind.start()]) else None)
        if match:
            group = match.lastindex or 0
            yield Claim.quoted("identifier", match[group], at + match.start(group), "identifier.line")
        at += len(line) + 1


def _in_text(text: str, *, of_class: bool) -> Iterator[Claim]:
    """Yield the numbers behind their names in running text: of the vacancy, or of its class."""
    if not of_class and (behind := _BEHIND.match(text)):
        yield Claim.quoted("identifier", behind[1], behind.start(1), "identifier.title")
    low = fold(text)
    done = -1
    signs = [(match.start(), match.end()) for match in _SIGN.finditer(low)] if "#" in low else []
    for at, end in sorted([*_CUES.find(low), *signs]):
        if at < done or not _DIGIT.search(low, end, end + 40):
            continue
        name = _name_at(low, at)
        if name is None or _is_class(next(filter(None, name.groups())).strip(" :#*")) != of_class:
            continue
        done = name.end()
        value = _TOKEN.match(text, name.end()) or _SPACED.match(text, name.end())
        if value and len(value[0]) >= 3:
            yield Claim.quoted("identifier", value[0], value.start(), "identifier.text")


def _name_at(low: str, at: int) -> re.Match[str] | None:
    """Return the match of the name that the cue at ``at`` is part of, up to its number."""
    start = max(0, at - _BACK)
    for match in _IN_TEXT.finditer(low, start, at + 90):
        before = low[match.start() - 1] if match.start() else " "
        if match.start() <= at < match.end() and not (before.isalnum() or before == "-"):
            return match
    return None
