"""Title: the job's name alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.names import GENDER, is_organization, is_role, split_headline
from postingkit.lexicon.places import country_of, region_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_title"]

# "Job Title", "POSITION TITLE", "Stellenbezeichnung", "title" of front matter, "Role"
_LABEL = re.compile(
    r"\b(?:title|position|job|role|vacancy|classification)\b|bezeichnung|stelle|вакансия|должность|puesto|ვაკანსია|თანამდებობ"
)
_BOARD = re.compile(r"front.?matter")
# Lines of a head that name no job: "Job Description", "Posting Details", "About us", "Apply now"
_NO_TITLE = re.compile(
    r"^(?:job|position|posting|vacancy|career|employment|company|general|role|about|apply|application|search|location|salary|department|summary"
    r"|overview|description|introduction|organization|contact|date|posted|closing|opening|open|class code|status|type|category|exam|hours|duties"
    r"|requirements?|responsibilities|qualifications|benefits|login|sign in|new search|back|share|print|home|menu|skip|view|save|how to|welcome"
    r"|einsatzort|ihre aufgaben|ihr profil|über uns|wir|kontakt|deine?|eintritt)"
    r"(?: (?:description|details?|information|summary|overview|posting|opportunit\w+|announcement|now|us|date|title|type|number|id|job|jobs"
    r"|purpose|status|results|content|here|online|page|link|to|the|for|and|of|in|this|our|position|openings?|sector|category|level|bieten|suchen))*\W*$"
)
_PLACE_TAIL = re.compile(r"(?:\s*[,(–—-]\s*|\s+in\s+)([A-Z][\w.' -]{2,24}), ?([A-Z][\w.]+(?: [A-Z]\w+)?)\)?$")
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
    labelled = bool(label) and label not in ("head", "heading") and bool(_LABEL.search(label))
    board = bool(_BOARD.search(label))
    at = 0
    second: Claim | None = None
    for n, line in enumerate(text.split("\n")[:14]):
        start, at = at, at + len(line) + 1
        if not 2 < len(line.strip()) <= 200:
            continue
        claim = _read(text, start, start + len(line), board=board, known=known)
        if claim is None:
            continue
        if labelled or board or is_role(claim.value) or GENDER.search(claim.value):
            yield claim._replace(needs=("hint",)) if labelled and not board else claim
            return
        if n < 3 and second is None and not claim.value.endswith((".", "!", "?")) and not is_organization(claim.value):
            second = claim
    if second is not None:
        yield second._replace(rule="title.first_line")


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
    words = text[a:b]
    if (
        not words
        or len(words) > 110
        or words.count(" ") > 15
        or _NO_TITLE.match(fold(words))
        or not any(c.isalpha() for c in words)
    ):
        return None
    if words[-1] == "." and words.count(" ") > 5:
        return None
    return Claim("title", words, words, a, b, "title.line")
