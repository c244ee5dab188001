"""Title: the job's name alone."""

from __future__ import annotations

import html
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
    r"(?:job|position|working|vacancy|official|posting|functional|class(?:ification)?|payroll|university|business"
    r"|role|exam)?"
    r"[ /]*(?:title|position|job|role|vacancy|name of position|position name|job name|class title)(?: name| "
    r"title)?(?: \(.*\))?"
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
    r"^(?:today's|search(?: by| for)?|login|log in|home|menu|tickets|sign|show|select|frequently|human resources"
    r"|questions|top|all jobs|job|position|posting|vacancy|career|employment|company|general|role|about|apply"
    r"|application|search|location|salary|department|summary"
    r"|overview|description|introduction|organization|contact|date|posted|closing|opening|open|class code|status|type"
    r"|category|exam|hours|duties"
    r"|requirements?|responsibilities|qualifications|benefits|login|sign in|new search|back|share|print|home|menu"
    r"|skip|view|save|how to|welcome"
    r"|not indicated|nicht angegeben|n/a|einsatzort|ihre aufgaben|ihr profil|über uns|wir(?: suchen)?(?: sie)?(?: "
    r"als)?|kontakt|deine?|eintritt)"
    r"(?: (?:description|details?|information|summary|overview|posting|opportunit\w+|announcement|now|us|date|title"
    r"|type|number|id|job|jobs"
    r"|purpose|status|results|content|here|online|page|link|to|the|for|and|of|in|this|our|position|openings?|sector"
    r"|category|level|bieten|suchen))*\W*$"
)
_PLACE_TAIL = re.compile(r"(?:\s*[,(–—-]\s*|\s+in\s+)([A-Z][\w.' -]{2,24}), ?([A-Z][\w.]+(?: [A-Z]\w+)?)\)?$")
# "Battery Engineer Miami, FL": the town behind the job's name without any sign between them
_TOWN_TAIL = re.compile(r" (?:[A-Z][a-z]+ )?[A-Z][a-z]+, ([A-Z]{2})$")
_ONE_TOWN_TAIL = re.compile(r" [A-Z][a-z]+, ([A-Z]{2})$")
# "Shelver -Part Time": hours behind a dash are no part of the name
_HOURS_TAIL = re.compile(r"\s+-+\s*(?:full|part)[- ]?time$")
_LEGAL_TAIL = re.compile(r"\b(?:corporation|inc|llc|ltd|gmbh|company|international)\.?$")
# Headings right above a title: "Job Openings", "Position Details", "Job Description"
_NEAR = re.compile(
    r"^(?:job|position|vacancy|posting|current|open)\b(?!.*\b(?:report|superv|contact|duties|requirement)).*"
)
_SENTENCE = re.compile(
    r"\b(?:you|your|we|our|us|will|ask|join|is|are|has|have|must|please|this|that|which|what|sie|ihre|wir|uns|du|dein"
    r"|equal employment|sign in|faq)\b|[!?]$"
)
# "Hector Fellow Academy", "Technology Associates International": a job's name inside an employer's
_HOUSE = re.compile(
    r"^(?!.* (?:of|at|for|in) )[^,–—()-]*\b(?:academy|university|college|museum|institute|foundation|association|gmbh"
    r"|inc|llc|ltd)$"
)
_SMALL = frozenset(
    "of and for the in to at with or de da do und der die für im mit a an on by la del i e y en d".split()
)
# "is looking for an IT Support Technician", "applications for the position of City Clerk", "suchen wir einen Archivar (m/w/d)"
_CAPITAL = r"[A-ZÄÖÜ][\w/&+.#-]*[\w)+#]|I{1,3}"
_SOUGHT = re.compile(
    rf"\b(?:seek(?:s|ing)|looking for|hiring|recruiting|(?:position|role|post|job) of|search(?:ing)? for|such(?:en"
    rf"|t)(?: wir)?(?: Sie als)?"
    rf"|opening for|opportunity for|serve as|employ)(?: for)? (?:an? |the |one |two |our (?:next |new )?|eine?n? )?"
    rf"(?:full-time |part-time |temporary |experienced |talented |motivated |qualified |new )*"
    rf"((?:{_CAPITAL})(?:(?: of | and | for | & |/| )(?:{_CAPITAL})){{0,7}}(?: \([mwfdx][/|][^)]{{1,8}}\))?)"
)
_PLURAL = re.compile(r"(?:ers|ors|ists|ians|ants|yers)$")
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
    headline = label in ("head", "heading", "first heading", "meta")
    if not labelled and ":" in text and (pair := _PAIR.search(fold(text[:3000]))):
        end = text.find("\n", pair.end())
        claim = _read(text, pair.end(), end if end > 0 else len(text), board=False, known=known)
        if claim:
            yield claim._replace(rule="title.pair", method="label")
            return
    lines = list(_lines(text))
    claims = [(n, claim) for n, line in enumerate(lines) if (claim := _read(text, *line, board=board, known=known))]
    if labelled:
        for _, claim in claims[:1]:
            yield claim._replace(needs=() if board else ("hint",), method=claim.method if board else "label")
        return
    for accepts in (GENDER.search, is_role) if headline else (GENDER.search,):
        for n, claim in claims:
            if accepts(claim.value) and _is_headline(claim.value):
                before = next((c for m, c in claims if m == n - 1 and accepts == GENDER.search), None)
                if before and not is_role(claim.value) and claim.start - before.end <= 2 and _is_headline(before.value):
                    quote = text[before.start : claim.end]  # "Werkstudent in der Redaktion", "Mathematik (w/m/d)"
                    yield before._replace(value=squeeze(quote), quote=quote, end=claim.end)
                    return
                yield _whole(text, claim, lines[n + 1] if n + 1 < len(lines) else None)
                return
    if label in ("first heading", "meta"):
        for n, claim in claims[:1]:
            if n == 0 and _may_be(claim.value):
                yield claim._replace(rule="title.first_heading")
    elif not headline:
        if _NEAR.search(label) and claims and claims[0][0] == 0 and _stands_alone(text, claims[0][1]):
            yield claims[0][1]._replace(rule="title.under_heading")
        yield from _sought(text)


def _stands_alone(text: str, claim: Claim) -> bool:
    """Tell whether a line below a heading such as "Job Openings" is a job's name: short, capital, no sentence."""
    words = claim.value
    line = text[: text.find("\n")] if "\n" in text else text
    return (
        is_role(words)
        and _is_headline(words)
        and words.count(" ") < 8
        and line[-1:] not in ".:;,"
        and sum(w[0].isupper() or not w[0].isalpha() for w in words.split()) * 2 > len(words.split())
    )


def _sought(text: str) -> Iterator[Claim]:
    """Yield the title that a sentence names: "seeks an Adjunct Reference Librarian to"."""
    for match in _SOUGHT.finditer(text[:5000]):
        words = match.group(1)
        if is_role(words) and not _PLURAL.search(words):
            yield Claim("title", words, words, match.start(1), match.end(1), "title.sought")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines that are short enough for a title, of the first few."""
    at = 0
    for line in text[:3000].split("\n")[:24]:
        if 2 < len(line) <= 200:
            yield at, at + len(line)
        at += len(line) + 1


def _is_headline(words: str) -> bool:
    """Tell whether a line with a job's name in it is that name and no sentence about it, person or house."""
    folded = fold(words)
    if _SENTENCE.search(folded) or ": " in words[: len(words) // 2] or _HOUSE.search(folded):
        return False
    small = sum(1 for w in words.split() if w[0].islower() and w not in _SMALL)
    return bool(GENDER.search(words)) or small <= 3


def _may_be(words: str) -> bool:
    """Tell whether a first line without any job's name may still be a title: "Summer Processing Opportunity"."""
    return (
        words[0].isupper()
        and 0 < words.count(" ") < 9
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
    for tail in (_TOWN_TAIL, _ONE_TOWN_TAIL):
        if (
            (place := tail.search(text, a, b))
            and is_role(text[a : place.start()].rpartition(" ")[2])
            and region_of(place.group(1))
        ):
            b = place.start()
            break
    if (hours := _HOURS_TAIL.search(fold(text), a, b)) and hours.start() > a:
        b = hours.start()
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
    value = html.unescape(words) if "&" in words and ";" in words else words
    return Claim("title", value, words, a, b, "title.line")
