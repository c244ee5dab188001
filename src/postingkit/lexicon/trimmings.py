"""Trimmings: additions of sites before and behind a job's name.

"Vacancy: ", "Req #1600 - " and "5200 " before; "(Job ID 1234)", " - job post", "(2 positions)" and a date behind.
"""

import re
import unicodedata
from collections.abc import Iterable

from postingkit.lexicon.announcing import OPENING, before_purpose
from postingkit.text import fold, holds

__all__ = ["Span", "bare", "behind_opening", "end_of_title", "without_front", "without_town"]

Span = tuple[int, int]

# "2027-28 Print Fellowship" is of a year, the others are numbers: "60640 - Administrative", "5200 Archivist",
# "L4015 / Collection Mgr", "Req #1600 - Clerk", "(JR0021) - Clerk"
_NUMBER_FRONT = re.compile(
    r"20\d\d ?[-–/] ?(?:20)?\d\d\s+(?=[A-Z])|(?!19|20)\d{4,6} (?=(?:[A-Z][a-z]+ ?){1,5}$)"
    r"|\(?(?:(?i:req(?:uisition)?)\.? ?#? ?)?#?[A-Z]{0,4}-?\d{3,9}[A-Z]{0,2}\)?\s*[-–—/:|]\s*"
)
# "Clerk (Job ID 1234)", "Clerk - #16001", "Curator II(LM020)", "Analyst 24WD81528", "NURSE REF NO: URH 32/2026"
_NUMBER_BACK = re.compile(
    r"[\s,|(\[–—-]{0,6}(?:(?:job (?=ref|req|post))?(?:job|search|competition|req(?:uisition)?|position"
    r"|posting|vacancy|reference|ref|class code|exam"
    r"|kennziffer|kennzahl|kenn-nr|stellen-nr|referenz(?:nummer|-nr))\.?\s?(?:id|number|no|code|nr)?\.?\s?[:#]?\s?#?\s?"
    r"(?:[A-Z]{1,5}/){0,4}[A-Z]{0,4}[ -]?\d[\w/-]{2,40}"
    r"|#\s?\d{3,20}|[A-Z]{1,3}\d{3,20}[A-Z]{0,9}|\d{5,20}[A-Z]{0,4})[)\]]?\s{0,9}$",
    re.IGNORECASE,
)
# "Digital Assets Manager Job Description", "Priority Leader: Post No", "Store Clerk - job post", "Station Hand WANTED"
_ANNOUNCED = re.compile(
    r"[\s:–-]{1,4}(?:job (?:description|posting|opening|announcement|ad|post)|position (?:description|announcement)"
    r"|(?<=position )ad(?:vert(?:isement)?)?|post no\.?|vacancy|(?:(?<=director )|(?<=dean )|(?<=president ))search"
    r"|(?:(?<=position )|(?<=positions )|(?<=postdoc ))available|(?:(?<=postdoc )|(?<=phd )|(?<=librarian ))openings?"
    r"|gesucht[!.]?|positions? vacant|állás(?:ajánlat)?|keresünk"
    r"|(?<!help )wanted(?:[!.]?| ?[-–—|,@] [^.]{2,40}| (?:in|near) [^.]{2,40})|call for (?:applications|candidates)"
    r"|(?:urgently )?(?:needed|required)[!.]?|salary(?: range)?:? [$€£\d][^:]*)$"
    r"|[をの \u3000]?(?:募集|公募)(?:します|しています|中)?(?:について|のお知らせ|要項|案内|情報)?$"
)
# "WARD ADMINISTRATOR - FOUR (4) POSTS", "Clerk (2 positions)", "Duty Manager (3 nos.)", "Care Assistant x 2",
# "Officer - Job Group 'N'"
_POSTS_BACK = re.compile(
    r"[\s,(–-]{1,4}(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten) )?\(?\d{1,3}\)? |\((?:two|three|four"
    r"|five|six|several|multiple) )(?:posts?|positions?|roles|openings?|vacanc(?:y|ies)|nos?\.?)(?: available)?\)?$"
    r"|(?:\s|\s\()x ?\d{1,2}\)?$|[\s,(–-]{1,4}job group [\"'“”‘’]?[a-z][\"'“”‘’]?\)?$",
)
_POSTS = ("post", "position", "opening", "vacanc", "job group", " no", "roles", " x", "(x")
# "Clerk (3.11.2027)", "Clerk 3/11/2027", "Warden (1 March - 31 October 2027)"
_DATE_BACK = re.compile(
    r"\s(?:\([^()]*\d{1,2}[./]\d{1,2}[./]\d{2,4}[^()]*\)|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\(\d{1,2} [A-Z][a-z]{2,8} ?[-–] ?\d{1,2} [A-Z][a-z]{2,8}(?: 20\d\d)?\))$"
)
_DIGIT = re.compile("[0-9]")
_QUOTES = (("„", "“"), ("“", "”"), ('"', '"'))
_BEHIND = 60
"""Characters at a line's end in which an addition stands."""


def without_front(line: str, folded: str) -> Span:
    """Return the span without an announcement and a number before the title.

    >>> line = "Vacancy: Req #1600 - Clerk"
    >>> line[slice(*without_front(line, line.lower()))]
    'Clerk'
    >>> line = "Se busca camarera para restaurante"
    >>> line[slice(*without_front(line, line.lower()))]
    'camarera'
    """
    a, b = first = bare(line, 0, len(line))
    while a < b and (opening := OPENING.match(folded, a, b)) and opening.end() > a:
        a = opening.end()
    if a > first[0]:
        b = before_purpose(folded, a, b)
    number = _NUMBER_FRONT.match(line, a, b)
    return (number.end() if number and number.end() < b else a), b


def behind_opening(folded: str, a: int, b: int) -> int:
    """Return where a title starts behind an announcement; ``a`` when there is none."""
    opening = OPENING.match(folded, a, b)
    return opening.end() if opening else a


def end_of_title(line: str, folded: str, a: int, b: int) -> int:
    """Return where the title ends before a number, a date or "Job Description".

    >>> [line[: end_of_title(line, line.lower(), 0, len(line))] for line in ("Cook x 2", "Cook (3 nos.)", "Op, Mk x")]
    ['Cook', 'Cook', 'Op, Mk x']
    >>> line = "Clerk (2 positions) (Job ID 1234)"
    >>> line[: end_of_title(line, line.lower(), 0, len(line))]
    'Clerk'
    """
    numbered = ((_NUMBER_BACK, line), *((_DATE_BACK, line),) * 2) if _DIGIT.search(line, max(a, b - _BEHIND), b) else ()
    posts = ((_POSTS_BACK, folded),) * 2 if holds(folded, _POSTS) else ()  # "- Job Group 'N' - 2 posts" are two
    for pattern, words in (*numbered, *posts, (_ANNOUNCED, folded)):
        match = pattern.search(words, max(a, b - _BEHIND), b)
        if match and match.start() > a:
            b = match.start()
    return b


def bare(line: str, a: int, b: int) -> Span:
    """Return a span without marks and spaces at its ends; a quotation inside keeps its closing mark."""
    while a < b and not line[a].isalnum() and _is_mark(line[a], _BEFORE):
        a += 1
    while a < b and not line[b - 1].isalnum() and _is_mark(line[b - 1], _BEHIND_IT):
        b -= 1
    if a < b and line[b - 1] == "." and not line[b - 3 : b - 2].isspace():
        b -= 1
    for left, right in _QUOTES:  # "Head of “Ship and Sea”"
        at = line.rfind(left, a, b)
        if at > a and line.startswith(right, b) and right not in line[at + 1 : b]:
            b += 1
    return a, b


_HOUSE_LEADS = (" at ", " @ ", " bei ", " chez ", " hos ", " bij ")


def without_town(title: str, towns: Iterable[str], employer: str | None) -> str:
    """Return a title without its employer, or the job's town in brackets, behind a dash, or behind the employer.

    >>> without_town("Arduino Tutor at Tarn Works", [], "Tarn Works"), without_town("Head at Tarn", [], None)
    ('Arduino Tutor', 'Head at Tarn')

    >>> without_town("Forest Guard (Salem Bay)", ["Salem Bay"], None), without_town("CLERK Tarn Hull", ["Hull"], "Tarn")
    ('Forest Guard', 'CLERK')
    >>> without_town("Clerk (Hull Street)", ["Hull"], None), without_town("Head of Hull", ["Hull"], "Tarn")
    ('Clerk (Hull Street)', 'Head of Hull')
    """
    low = fold(title)
    for lead in _HOUSE_LEADS if employer else ():
        if low.endswith(fold(f"{lead}{employer}")):
            return title[: -len(f"{lead}{employer}")].rstrip(" ,-–—") or title
    for town in towns:
        for tail in (f"({town})", f"- {town}", f" {employer} {town}"):
            if low.endswith(fold(tail)):
                return title[: -len(tail)].rstrip(" ,-–—") or title
    return title


_BEFORE, _BEHIND_IT = "*#:;,.-–—|\"“”'»›•_", '*#:;,-–—|"“”_'
"""Marks before a name and behind it that do not belong to it."""
_ARROWS = "\u2190"
"""From this code point on a character that is no letter is a pictogram."""


def _is_mark(sign: str, marks: str) -> bool:
    """Whether a character is a space, one of some marks, or a pictogram: "🍳", "★", with their modifiers."""
    drawn = sign > _ARROWS and unicodedata.category(sign) in {"So", "Sk", "Mn", "Cf"}
    return sign.isspace() or sign in marks or drawn
