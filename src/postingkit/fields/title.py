"""Title: the job's name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.names import GENDER, is_organization, is_role, split_headline
from postingkit.lexicon.places import country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, squeeze

__all__ = ["find_title"]

# "Job Title", "POSITION TITLE", "Stellenbezeichnung", "Role", "Vacancy", "Working Title (optional)"
_LABEL = re.compile(
    r"(?:job|position|working|vacancy|official|posting|functional|class(?:ification)?|payroll|university|business|role|exam)?"
    r"[ /]*(?:title|position|job|role|vacancy|name of position|position name|job name|class title)(?: name| title)?(?: \(.*\))?"
    r"|.*bezeichnung|(?:ausgeschriebene )?stelle|вакансия|должность|puesto|cargo|ვაკანსია|.*თანამდებობ.*|პოზიცია"
)
_BOARD = re.compile(r"front.?matter")
# A label and its value in one line: "Position: Procurement Officer", "Ausgeschriebene Stelle: Archivleitung"
_PAIR = re.compile(
    r"^(?:(?:job|position|working|vacancy|official|functional)? ?title|position(?: title| name)?|job(?: name)?|role"
    r"|vacancy|ausgeschriebene stelle|stellenbezeichnung|вакансия|должность|puesto|თანამდებობა|პოზიცია) ?:\s*(?=\S)",
    re.MULTILINE,
)
# Lines of a head that name no job: "Job Description", "Posting Details", "About us", "Apply now"
_NO_TITLE = re.compile(
    r"^(?:today's|search(?: by| for)?|login|log in|home|menu|tickets|sign|show|select|frequently|human resources|questions|top|all jobs|job|position|posting|vacancy|career|employment|company|general|role|about|apply|application|search|location|salary|department|summary"
    r"|overview|description|introduction|organization|contact|date|posted|closing|opening|open|class code|status|type|category|exam|hours|duties"
    r"|requirements?|responsibilities|qualifications|benefits|login|sign in|new search|back|share|print|home|menu|skip|view|save|how to|welcome"
    r"|einsatzort|ihre aufgaben|ihr profil|über uns|wir(?: suchen)?(?: sie)?(?: als)?|kontakt|deine?|eintritt)"
    r"(?: (?:description|details?|information|summary|overview|posting|opportunit\w+|announcement|now|us|date|title|type|number|id|job|jobs"
    r"|purpose|status|results|content|here|online|page|link|to|the|for|and|of|in|this|our|position|openings?|sector|category|level|bieten|suchen))*\W*$"
)
_PLACE_TAIL = re.compile(r"(?:\s*[,(–—-]\s*|\s+in\s+)([A-Z][\w.' -]{2,24}), ?([A-Z][\w.]+(?: [A-Z]\w+)?)\)?$")
# "Battery Engineer Miami, FL": the town behind the job's name without any sign between them
_TOWN_TAIL = re.compile(r" [A-Z][a-z]+(?: [A-Z][a-z]+)?, ([A-Z]{2})$")
_LEGAL_TAIL = re.compile(r"\b(?:corporation|inc|llc|ltd|gmbh|company|international)\.?$")
_REMARK_TAIL = re.compile(r"\s*[\[(](?:fully |100% )?(?:remote|hybrid|on-?site)[^()]{0,20}[\])]$", re.IGNORECASE)


def find_title(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the job's title: without employer, place or number.

    >>> next(find_title("Archivist - Great Neck Library", hint="heading")).value
    'Archivist'
    >>> next(find_title("60640 - Store Clerk (m/w/d)", hint="heading")).value
    'Store Clerk (m/w/d)'
    >>> next(find_title("Data Editor - Whirligig", hint="front_matter")).value
    'Data Editor'

    A head whose lines name no job has none:

    >>> list(find_title("Job Description\\nApply now", hint="head"))
    []
    """
    label = fold(hint)
    board = bool(_BOARD.search(label))
    labelled = board or bool(_LABEL.fullmatch(label.strip(" :*")))
    headline = label in ("head", "heading", "meta")
    if not labelled and ":" in text and (pair := _PAIR.search(fold(text[:3000]))):
        end = text.find("\n", pair.end())
        claim = _read(text, pair.end(), end if end > 0 else len(text), board=False, known=known)
        if claim:
            yield claim._replace(rule="title.pair", method="label")
            return
    lines = list(_lines(text))
    for n, (start, end) in enumerate(lines):
        claim = _read(text, start, end, board=board, known=known)
        if claim is None:
            continue
        if labelled:
            yield claim._replace(needs=("hint",), method="label") if not board else claim
            return
        marked = bool(GENDER.search(claim.value))
        if marked or (headline and is_role(claim.value)):
            follows = lines[n + 1] if n + 1 < len(lines) else None
            yield _whole(text, claim, follows)
            return
    if (
        label in ("head", "meta")
        and lines
        and (claim := _read(text, *lines[0], board=board, known=known))
        and _may_be(claim.value)
    ):
        yield claim._replace(rule="title.first_line")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines that are short enough for a title, of the first few."""
    at = 0
    for line in text[:3000].split("\n")[:24]:
        if 2 < len(line) <= 200:
            yield at, at + len(line)
        at += len(line) + 1


def _may_be(words: str) -> bool:
    """Tell whether a first line without any job's name may still be a title: "Summer Processing Opportunity"."""
    return (
        words[0].isupper()
        and words.count(" ") < 9
        and not any(c.isdigit() and c not in "0123" for c in words)
        and words[-1] not in ".!?"
        and not is_organization(words)
        and bool(re.search(r"[^\W\d]{3}", words))
    )


def _whole(text: str, claim: Claim, follows: tuple[int, int] | None) -> Claim:
    """Return the claim with the line that it runs on in: an open bracket, or "(m/w/d)" alone in the next line."""
    if follows is None or follows[0] > claim.end + 3:
        return claim
    words = text[slice(*follows)]
    is_open = claim.value.count("(") > claim.value.count(")") and ")" in words
    mark = GENDER.search(words)
    if not is_open and not (
        mark and not GENDER.search(claim.value) and mark.end() == len(words) and words.count(" ") < 5
    ):
        return claim
    quote = text[claim.start : follows[1]]
    return claim._replace(value=squeeze(quote), quote=quote, end=follows[1])


def _read(text: str, start: int, end: int, *, board: bool, known: Known) -> Claim | None:
    employer = known.organization
    headline = split_headline(text, start, end, board=board, employer=employer)
    if headline.title is None:
        return None
    a, b = headline.title
    if (remark := _REMARK_TAIL.search(text, a, b)) and remark.start() > a:
        b = remark.start()
    if (
        (place := _PLACE_TAIL.search(text, a, b))
        and place.start() > a
        and (region_of(place.group(2)) or country_of(place.group(2)))
    ):
        b = place.start()
    if (place := _TOWN_TAIL.search(text, a, b)) and is_role(text[a : place.start()]) and region_of(place.group(1)):
        b = place.start()
    words = text[a:b]
    if (
        not words
        or len(words) > 150
        or len(words.split()) > 20
        or _NO_TITLE.match(fold(words))
        or not any(c.isalpha() for c in words)
        or "http" in words
        or _LEGAL_TAIL.search(fold(words))
        or "@" in words
    ):
        return None
    if words[-1] == "." and words.count(" ") > 5:
        return None
    return Claim("title", words, words, a, b, "title.line")
