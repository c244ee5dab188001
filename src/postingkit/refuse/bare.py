"""Bare: texts in which too little was found of what only postings say: a job, its duties, its pay, how to apply."""

import re
from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.errors import NotAPosting
from postingkit.lexicon.hiring import AD, HIRES, SEEKS, is_somebody
from postingkit.lexicon.names import GENDER, is_role
from postingkit.model.evidence import Claim
from postingkit.refuse.signs import line_at, no_posting
from postingkit.sections.section import TELLING, Section
from postingkit.text import fold

__all__ = ["refuse_bare"]

_FIELDS = frozenset(
    """
    title identifier compensation compensation_note employment_type work_hours application_deadline date_posted
    job_start_date education experience application/methods application/materials responsibilities qualifications
    workplace_type
    """.split()
)
"""Fields about a job."""
_FACTS = frozenset(
    """
    identifier compensation compensation_note employment_type application_deadline date_posted job_start_date education
    experience
    """.split()
)
"""Fields of which a text without a job title must have two, unless it invites applications."""
_APPLYING = frozenset({"application/methods", "application/materials", "application_deadline"})
"""Fields on how to apply; a newsletter has these too, and is no posting."""
_LISTS = frozenset({"responsibilities", "qualifications"})
_KINDS = TELLING | {"schedule"}
_EXTRAS = frozenset({"benefits", "schedule"})
"""Fields that texts of other kinds fill too, such as advertisements and announcements."""
_SHORT = 600
"""Most characters of a short text, for which one fact of a posting is not enough."""
_PLAIN = 1900
"""Most characters of a text for which one call to the reader ("Join us") is enough; a longer one needs two."""
_HEADED = 60
"""Fewest characters of a section that is more than its heading."""
_READ_WELL = frozenset({"en", "de"})
"""Languages read so well that finding nothing means that there is nothing."""
_BIDS_KNOWN = frozenset({"en", None})
"""Languages whose calls to the reader are known; None for texts too short to have a language."""
_BIDS = re.compile(
    r"\b(?:hiring|to hire|looking for|looking to (?:hire|find|add|recruit)|seeking"
    r"|join (?!our (?:talent|mailing|newsletter|community)"
    r"|(?:us for|our|the) (?:an? )?(?:\w+ )?(?:event|open house|webinar|fair|live ?stream))|you will|you'll|you're"
    r"|we need|in (?:immediate )?need (?:of|for)|apply here"
    r"|(?:ideal|successful) candidate|interested (?:candidates|applicants|individuals|persons) (?:should|may|can|must)"
    r"|wir suchen|du bringst|sie bringen)\b"
)
_REACHED = re.compile(r"\w@\w|[$€£] ?\d|\d ?[€£]|\d[\d /-]{4,14}\d")
"""An address, an amount, a telephone number."""
_SEEKS = re.compile(rf"\b(?:(?:is|are) (?:currently )?{SEEKS}|seeks|we seek|{HIRES}) (?P<whom>[^\n.]{{3,60}})")
"""Announcements of a vacancy: "The Tarn Library is seeking a map clerk"."""
_WELCOME = frozenset({"join "})
"""Invitations to anybody at any time, which name no job."""
_FRIENDLY = frozenset({"you'll", "you're"})
"""Calls to the reader found on pages of any kind."""
_TOP = 600
"""Characters at the top of a poster in which it names the job."""
_HEADLINE = (
    *("roles", "remote", "onsite", "on-site", "hybrid", "in-person"),
    *("full-time", "full time", "part-time", "intern"),
)


_HIRING = re.compile(r"\W{0,4}(?:now hiring|we['’]?re hiring|we are hiring|help wanted)\W{1,6}")
"""How a poster begins: "NOW HIRING - Store Manager, FT"."""


def refuse_bare(document: Document, sections: Sequence[Section], claims: Sequence[Claim]) -> None:
    """Raise :class:`NotAPosting` when too little was read that only a posting says: job, duty, pay, way to apply.

    It is a posting when it opens like an advert on a forum, or has a posting's sections. Else a short text must state
    one such fact and how to apply, or a few more: a list's cards have job and pay, too. A long one, in a language that
    is read well, must state two, or one besides how to apply, which newsletters have as well.
    """
    text = document.text
    if _is_headline(text):
        return
    language = next((str(claim.value)[:2] for claim in claims if claim.field == "in_language"), None)
    short = len(text) <= _SHORT
    first = line_at(text, 0)
    said = _job_fields(claims)
    if not text and document.media_type == "text/html":
        raise NotAPosting(
            "the page shows no text, and its scripts hold no posting that is known; give it as a browser renders it",
            reason="needs_javascript",
        )
    if _is_ad(text, claims, said):
        return
    if language in _READ_WELL and not short and _is_nameless(text, sections, claims, said):
        raise no_posting("the text names no job and says too little of one", first)
    if language in _BIDS_KNOWN and _is_silent(text, sections, said):
        raise no_posting("the text states nothing of a job and bids nobody come", first)
    if _says_enough(text, claims, said, short=short) or _has_sections(sections, titled="title" in said):
        return
    if short or language in _READ_WELL:
        words = text[:160].replace("\n", " ")
        raise NotAPosting(
            f"nothing in it reads like a posting: {words!r}; if it is one, give the whole page",
            reason="not_a_posting",
            quote=first,
        )


def _job_fields(claims: Sequence[Claim]) -> frozenset[str]:
    """Return the fields about a job that the posting's own words fill.

    Items listed by their words alone are a guess, a date on its own line heads any news, every page has a title, and a
    plumber gives his number as well.
    """
    return frozenset(
        claim.field
        for claim in claims
        if claim.field in _FIELDS
        and not (claim.field in _LISTS and claim.method == "text")
        and not claim.rule.startswith(("date_posted.alone", "methods.ad@"))
        and not (claim.rule == "meta.title" and not is_role(claim.value))
    )


def _is_ad(text: str, claims: Sequence[Claim], said: frozenset[str]) -> bool:
    """Whether a small ad states a fact besides the job, or advertises one with pay or an address."""
    if len(text) > AD:
        return False
    if any(claim.rule.startswith("title.ad@") for claim in claims):
        return len(said) > 1 or _REACHED.search(text) is not None
    return len(said) > 1 and any(claim.rule.startswith("title.ad_line@") for claim in claims)


def _says_enough(text: str, claims: Sequence[Claim], said: frozenset[str], *, short: bool) -> bool:
    """Whether a short text states one fact of a job and how to apply, or a few more; a long one two.

    A mail of two sentences does, whose house "is seeking a clerk" for a "full-time position": the rest is attached.
    """
    if short:
        if said and any(is_somebody(match["whom"]) for match in _SEEKS.finditer(fold(text))):
            return True
        applying = any(claim.field in _APPLYING and claim.method != "link" for claim in claims)
        return len(said) > 3 or (len(said) > 1 and applying)
    return len(said) > 1 or not said <= _APPLYING


def _is_nameless(text: str, sections: Sequence[Section], claims: Sequence[Claim], said: frozenset[str]) -> bool:
    """Whether a text names no job, states fewer than two facts of one, and invites nobody."""
    for claim in claims:
        if claim.field == "title" and (claim.method == "label" or "hint" in claim.needs or is_role(claim.value)):
            return False
    return len(said & _FACTS) + _asks_for_papers(claims) < 2 and not _bids(text, sections)


def _asks_for_papers(claims: Sequence[Claim]) -> bool:
    """Whether papers are asked for and an address is given to send them to."""
    said = {claim.field for claim in claims if claim.method != "link"}
    return {"application/methods", "application/materials"} <= said


def _bids(text: str, sections: Sequence[Section]) -> bool:
    """Whether a text has a heading for duties or requirements, or seriously invites applications."""
    if any(s.kind in _LISTS and s.method != "text" and len(s.text) > _HEADED for s in sections):
        return True
    bids = {match[0] for match in _BIDS.finditer(fold(text))} - _WELCOME
    return len(bids) >= (1 if len(text) <= _PLAIN else 2)


def _is_silent(text: str, sections: Sequence[Section], said: frozenset[str]) -> bool:
    """Whether a text has no fact of a job, no way to apply, no invitation, and no list under a title."""
    if said & (_FACTS | _APPLYING):
        return False
    if "title" in said and any(s.kind in _LISTS and s.method != "text" for s in sections):
        return False
    return all(match[0] in _FRIENDLY for match in _BIDS.finditer(fold(text)))


def _is_headline(text: str) -> bool:
    """Whether a text opens like an advert on a forum, or seeks somebody "(m/w/d)".

    >>> _is_headline("Fog Bell | Engineer | REMOTE | Full-time"), _is_headline("Fog Bell | Lamp Engineers | Oslo")
    (True, True)
    >>> _is_headline("NOW HIRING - Store Manager, FT"), _is_headline("Fog Bell | Home")
    (True, False)
    """
    if GENDER.search(text, 0, _TOP) and "such" in text[:_TOP]:
        return True
    line = fold(line_at(text, 0))
    if (opening := _HIRING.match(line)) and is_role(line[opening.end() :]):
        return True
    said = sum(word in line for word in _HEADLINE)
    bars = line.count("|")
    if bars > 1 and any(is_role(cell.strip()) for cell in line.split("|")):
        return True
    return (bars > 1 and said > 0) or (bars > 0 and said > 1)


def _has_sections(sections: Sequence[Section], *, titled: bool) -> bool:
    """Whether sections of a posting stand under a job title or headings, or there are two by their words alone."""
    telling = [
        s
        for s in sections
        if s.kind in _KINDS and not (s.method == "text" and s.term == "head" and len(s.text) < _HEADED)
    ]
    if any(s.method != "text" or (titled and s.kind not in _EXTRAS) for s in telling):
        return True
    kinds = {s.kind for s in telling}
    return len(kinds if titled else kinds - _EXTRAS) > 1
