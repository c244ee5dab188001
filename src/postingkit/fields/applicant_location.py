"""Applicant location: where applicants must live."""

import re
from collections.abc import Iterator
from itertools import takewhile

from postingkit.lexicon.headlines import between_bars
from postingkit.lexicon.places import country_of, regions_of
from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_applicant_location"]

_FIELD = "applicant_location_requirements"

# "Employees must reside in Washington state", "Applicants must be based in Europe", "be a resident of the Commonwealth"
_CUES = Cues(
    *("reside", "resides", "resident", "residents", "residency", "live", "lives", "be located", "be based"),
    *("is located", "are located", "is based", "are based", "open to", "open only to"),
)
_ONLY_CUE = Cues("only")
_MUST = re.compile(
    r"\b(?:must|should|required to|need to|have to)(?: currently)? (?:reside|live"
    r"|be located|be based|be (?:a )?residents?|be resident)(?: full[- ]time)? (?:in|within|of|anywhere in) (?:the )?"
    r"|\bopen (?:only )?to (?:candidates|applicants|residents) (?:in|of|from|based in|located in) (?:the )?"
    # "a candidate that lives in the U.S.", "people who are based in Spain"
    r"|\b(?:candidates?|applicants?|someone|somebody|anyone|people|persons?) (?:who|that)(?: (?:is|are))?"
    r"(?: currently)? (?:lives?|living|resides?|residing|based|located) in (?:the )?"
    r"|\bonly if you live in (?:the )?(?:states? of )?|\bresidents of (?=[A-Z])"
    r"|\brequires? residency (?:in|within) (?:the )?"
)
# "Salem residency required", "New York City residency is required"
_RESIDENCY = re.compile(r"(?P<of>(?:[A-Z][\w'’-]+ ){1,3})[Rr]esidency (?:is )?(?:generally )?required\b")
_NO_PLACE = frozenset("city town county state local village district permanent medical clinical surgical".split())
"""Words that stand before "residency" and name no place."""
# "Remote (US only)", "REMOTE, USA only", "UK-only"
_ONLY = re.compile(r"((?:[A-Z][\w.]{1,24} ){0,2}[A-Z][\w.]{1,24})[- ]only\b", re.IGNORECASE)
# "Remote (US)", "REMOTE in the UK", "Remote: US, Brazil", "Remote - EU", "US Remote"; pieces of a headline
_BESIDE = re.compile(
    r"(?:fully |100% )?remote(?: only| first|-first)?\W{1,3}(?:(?:with)?in |from |for )?(?:the )?"
    r"(?P<behind>[A-Z][^()|;]{1,60})|(?P<before>[A-Z][^()|;:,/+]{1,30}?)[ -]+remote\W*\Z",
    re.IGNORECASE,
)
_HEADLINES = 4  # lines
_LETTERS = 3
"""Fewer letters are a zone of time or a state behind its town."""
_FIRST = 600  # characters of a text in which they stand
_NAME = r"[A-Z][\w.'’-]*(?: (?:of )?[A-Z][\w.'’-]*){0,3}"
_LIST = re.compile(rf"{_NAME}(?:(?:, (?:or |and )?| or | and | & )(?:the )?{_NAME}){{0,15}}")
_AREAS = frozenset(
    {
        "europe",
        "eu",
        "european union",
        "emea",
        "apac",
        "latam",
        "north america",
        "south america",
        "latin america",
        "asia",
        "africa",
        "americas",
        "north/south america",
        "eea",
        "efta",
        "washington, dc",
        "washington, d.c.",
    }
)
_LOCAL = (" County", "City of ", "Town of ", "Village of ", "County of ")
"""What a place says of itself that is no land and no region."""
# "US, Canada or Mexico"; "Washington, DC" and "North/South America" are one
_PARTED = re.compile(r" ?[,/+](?! ?D\.?C\b|South America) ?(?:or |and )?(?:the )?| (?:or|and|&) (?:the )?")
# "Remote (US preferred)", "Remote (US or UK time zones)": no law
_SOFT = re.compile(r"prefer|time ?-?zone|\bhours\b|overlap", re.IGNORECASE)
_TAIL = re.compile(r"[ -]based\b(?s:.*)| (?:State|County|City|Area|Metro|countries)\b(?s:.*)")


@gated(Gate(_CUES.words | _ONLY_CUE.words | {"remote"}))
def find_applicant_location(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield each place that applicants must live in.

    >>> [c.value for c in find_applicant_location("Employees must reside in Washington state.")]
    ['Washington']
    >>> [c.value for c in find_applicant_location("Remote (US only)", hint="Location")]
    ['US']
    >>> [c.value for c in find_applicant_location("Fogline | Clerk | REMOTE (US & Canada) | Full-time")]
    ['US', 'Canada']
    >>> [c.value for c in find_applicant_location("Fogline | Remote (EU/EFTA countries) | Full-time")]
    ['EU', 'EFTA']
    >>> [c.value for c in find_applicant_location("Fogline | Remote (US-based) | Clerk")]
    ['US']
    >>> list(find_applicant_location("Fogline | Remote (US + Canada preferred) | Remote (US or UK time zones)"))
    []
    >>> [c.value for c in find_applicant_location("A person who is based in Washington, DC or lives nearby")]
    ['Washington, DC']
    >>> [c.value for c in find_applicant_location("A house that lives on; a candidate that lives in the U.S.")]
    ['U.S.']
    >>> [c.value for c in find_applicant_location("Tarn residency required")]
    ['Tarn']
    >>> [c.value for c in find_applicant_location("Must be a resident of the City of Tarn.")]
    ['City of Tarn']
    >>> list(find_applicant_location("Candidates must be authorized to work in the United States."))
    []
    """
    low = fold(text)
    done = -1
    for at, _ in _CUES.find(low):
        cue = _MUST.search(low, max(0, at - 40), at + 60)
        if cue and cue.end() > done and (named := _LIST.match(text, cue.end())):
            done = cue.end()
            yield from _areas(text, named.start(), named.end(), "applicant_location.must")
        if low.startswith("residency", at) and (own := _RESIDENCY.search(text, max(0, at - 40), at + 40)):
            name = own["of"].rstrip()
            if fold(name) not in _NO_PLACE:
                yield Claim.quoted(_FIELD, name, own.start(), "applicant_location.residency")
    yield from _in_headline(text)
    for at, end in _ONLY_CUE.find(low):
        match = _ONLY.search(text, max(0, text.rfind("\n", 0, at) + 1, at - 40), end)
        if match and match.end() == end:
            yield from _area_before(match)


def _in_headline(text: str) -> Iterator[Claim]:
    """Yield the lands that a piece between bars has beside "remote": "Remote (US & Canada)", "US Remote"."""
    at = 0
    for line in text[:_FIRST].split("\n")[:_HEADLINES]:
        for a, b in between_bars(line) if "|" in line and "emote" in line.lower() else ():
            if named := _BESIDE.match(line, a, b):
                start, end = named.span("behind" if named["behind"] else "before")
                if _SOFT.search(line, start, end):
                    continue
                found = list(takewhile(_is_land, _areas(text, at + start, at + end, "applicant_location.remote")))
                yield from found if found and found[0].start == at + start else ()  # "or Salem, OR" is no land
        at += len(line) + 1


def _area_before(match: re.Match[str]) -> Iterator[Claim]:
    """Yield the area whose name ends right before "only"."""
    words = match.group(1).split(" ")
    for size in range(len(words), 0, -1):
        name = " ".join(words[-size:])
        if _is_area(name):
            yield Claim.quoted(_FIELD, name, match.end(1) - len(name), "applicant_location.only")
            return


def _is_land(claim: Claim) -> bool:
    """Whether an area beside "remote" is one: no "EST", no "CA" behind its town."""
    name = claim.value
    return bool(country_of(name)) or fold(name) in _AREAS or len(name) > _LETTERS


def _areas(text: str, start: int, end: int, rule: str) -> Iterator[Claim]:
    """Yield the areas named between two places of a text: "Texas, Ohio or Maine"."""
    at = start
    for border in (*_PARTED.finditer(text[start:end]), None):
        stop = start + border.start() if border else end
        name = _TAIL.sub("", text[at:stop]).strip(". ")
        name += "." if "." in name and text.startswith(".", at + len(name)) else ""  # "the U.S."
        if _is_area(name) or holds(text[at:stop], _LOCAL):
            name = name if _is_area(name) else text[at:stop].rstrip(".")
            yield Claim.quoted(_FIELD, name, at, rule)
        at = start + border.end() if border else end


def _is_area(name: str) -> bool:
    return bool(
        country_of(name)
        or (regions_of(name) and len(name) > 1)
        or fold(name) in _AREAS
        or fold(name).startswith("commonwealth of")
    )
