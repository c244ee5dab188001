"""Country: the country that the whole text shows the job to be in, as context for money and phone numbers."""

import re
from collections.abc import Iterator
from itertools import chain

from postingkit.lexicon.places import BRITISH_CODE, ZIP, country_of, regions_of
from postingkit.matching.anchors import numbers, spots, windows
from postingkit.matching.cues import Cues
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_country"]

# Behind a town: ", NY 10523", ", CA, USA", ", TX.", and " NY" before a code: two letters alone, no degree behind a name
_LETTERS = re.compile(r", ([A-Z]{2})(?=[ ,.;)\n]|$)")
_LETTERS_CODED = re.compile(r"(?<!,) ([A-Z]{2})(?= )")
_CODE = 5  # digits of a postal code at least
_TOWN = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}$")
_CODED = re.compile(r" \d{5}\b|,? (?:USA|U\.S\.A?|United States)\b| [A-Z]\d[A-Z] ?\d")
_DEGREES = frozenset({"MA", "MS", "MD", "PA"})
# "14 Mill Street, Tarn, New York 12099"
_NAMED = re.compile(rf", (?P<place>(?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?),? {ZIP})\b")
# "a college located in Ashby, Massachusetts", "our plant in Norfolk, Virginia, makes"
_SEATED = re.compile(
    r"\b(?:[Ll]ocated|[Bb]ased|[Ss]ituated|[Nn]estled|campus|offices?|plant|headquarters|headquartered) (?:in|near) "
    r"(?:[a-z]+ ){0,2}(?P<place>(?:[A-Z][\w.'-]* ){0,2}[A-Z][\w.'-]*, (?P<state>[A-Z][a-z]+(?: [A-Z][a-z]+)?))\b"
)
_SEATS = Cues(
    *(f"{seat} {where}" for where in ("in", "near") for seat in "located based situated nestled campus".split()),
    *(f"{seat} {where}" for where in ("in", "near") for seat in ("office", "offices", "plant")),
    *(f"{seat} {where}" for where in ("in", "near") for seat in ("headquarters", "headquartered")),
)
_NAMES = Cues("united states", "u.s.a", "usa", "united kingdom", "deutschland", "österreich", "schweiz", "საქართველო")
# "a valid California driver's license", "WA driver license", "Oregon residents": what a state asks and gives
_OWN = re.compile(
    r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?|[A-Z]{2}(?= [Dd]river(?:['’]?s)? [Ll]icens))"
    r" (?:[Dd]river|[Rr]esidents?\b|[Ss]tate [Ll]aw|[Tt]eaching [Ll]icen)"
)
_OWN_STEMS = ("driver", "resident", "state law", "teaching licen")
_BEFORE_STEM, _STEM = 60, 16
"""Characters of a state's name before such a word, and of the word."""
# "registered voters in the State of Maryland", "Commonwealth of Virginia"
_STATE = Seldom(r"\b(?:State|Commonwealth|STATE|COMMONWEALTH) (?:of|OF) ([A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?)")
# An employer's name: "Oregon Secretary of State", "University of Iowa", "U.S. Harbor Commission"
_PUBLIC = re.compile(
    r"(?:the )?(?:u\.s\. (?=[a-z])|university of ([a-z]+(?: [a-z]+)?)(?=\Z|,| at | -)"
    r"|([a-z]+(?: [a-z]+)?) (?:secretary of state|state board|department of|state university))"
)
# Laws, plans and marks that only one country has
_LAWS = (
    ("US", "Americans with Disabilities Act"),
    ("US", "Fair Employment and Housing Act"),
    ("US", "Equal Employment Opportunity Commission"),
    ("US", "FLSA"),
    ("US", "401(k)"),
    ("US", "403(b)"),
    ("US", "TIAA"),
    ("US", "E-Verify"),
    ("US", "VEVRAA"),
    ("US", "Clery Act"),
    ("US", "Annual Security and Fire Safety Report"),
    ("US", "Title IX"),
    ("CA", "Canadian citizens"),
    ("CA", "Public Service of Canada"),
    ("AU", "Australian citizen"),
    ("AU", "Superannuation"),
    ("AU", "superannuation"),
    ("AU", "New South Wales"),
    ("AU", "AEST"),
    ("AU", "AEDT"),
    ("AU", "(NSW)"),
    ("NZ", "work in New Zealand"),
    ("NZ", "New Zealand citizen"),
    ("ZA", "Z83"),
    ("ZA", "South African citizen"),
)

# "NE66 1PJ", but neither the memory of "an M1 8GB" nor "Suite E4 2ND FLOOR"
_POSTCODE = re.compile(rf"(?<![\w-])(?!\w+ (?:\d[GT]B|1ST|2ND|3RD|\dTH)){BRITISH_CODE}(?![\w-])")
# ".edu" is no country's alone, and a dollar is worth asking twice
_ENDINGS = {".de": "DE", ".uk": "GB"}
_HOST = re.compile(r"(?:@|://|www\.)[\w.-]*?[\w-]\.(de|uk)(?![\w-]|\.\w)")


def find_country(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the country that an address, the country's own name or one of its laws shows.

    >>> next(find_country("Send it to 570 Taxter Road, Elmsford, NY 10523")).value
    'US'
    >>> next(find_country("FLSA status: exempt. Salary: $50,000")).value
    'US'
    >>> named = "University of Iowa"
    >>> next(find_country(f"Join the {named}.", known=Known(organization=named))).value
    'US'
    >>> board = "Illinois State Board of Maps"
    >>> next(find_country(f"Clerk, {board}: $6,250 - $8,521", known=Known(organization=board))).value
    'US'
    >>> list(find_country("The fee is $20."))
    []
    """
    weak: Claim | None = None
    for letters in _letters(text):
        regions = regions_of(letters.group(1))
        end = letters.start()
        town = _TOWN.search(text[max(0, end - 40) : end]) if regions else None
        if town is None:
            continue
        start = end - len(town.group())
        claim = Claim("country", regions[0][:2], text[start : letters.end()], start, letters.end(), "country.address")
        if _CODED.match(text, letters.end()):
            yield claim
            return
        if weak is None and letters.group(1) not in _DEGREES:
            weak = claim
    named = (
        weak
        or _by_name(text)
        or _by_employer(text, known.organization)
        or _by_address(text)
        or _by_state(text)
        or _by_law(text)
        or _by_postcode(text)
        or _by_host(text)
    )
    if named:
        yield named


def _letters(text: str) -> list[re.Match[str]]:
    """Return the offsets of two letters that stand where a state's code does, in order."""
    found = [*_LETTERS.finditer(text)]
    codes = [start for start, end in numbers(fold(text)) if end - start >= _CODE]
    found += filter(None, [_LETTERS_CODED.match(text, at - 4, at) for at in codes])
    return sorted(found, key=re.Match.start)


def _by_name(text: str) -> Claim | None:
    for start, end in _NAMES.find(fold(text)):
        code = country_of(text[start:end])
        if code:
            return Claim("country", code, text[start:end], start, end, "country.name")
    return None


def _by_employer(text: str, name: str | None) -> Claim | None:
    """Return the country of a public employer: a nation, a state or a province."""
    public = _PUBLIC.match(fold(name)) if name else None
    at = text.find(name) if name and public else -1
    if name is None or public is None or at < 0:
        return None
    state = public.lastindex or 0
    regions = regions_of(name[public.start(state) : public.end(state)]) if state else ("US-",)
    if not regions or regions[0][:2] != "US" or "eorgia" in name:
        return None
    return Claim("country", "US", name, at, at + len(name), "country.employer")


def _by_address(text: str) -> Claim | None:
    seated = (_SEATED.match(text, at) for at, _ in _SEATS.find(fold(text)))
    for own in chain(_NAMED.finditer(text), filter(None, seated)):
        regions = regions_of(own["state"])
        if regions and regions[0].startswith("US") and (own.re is _NAMED or own["state"] != "Georgia"):
            start = own.start("place")
            return Claim("country", "US", text[start : own.end()], start, own.end(), "country.address")
    return None


def _by_state(text: str) -> Claim | None:
    """Return the country of a state that the posting calls its own: "a valid Ohio driver's license"."""
    low = fold(text)
    stems = [at for stem in _OWN_STEMS for at in spots(low, stem, whole=False)]
    for own in (own for a, b in windows(low, stems, _BEFORE_STEM, _STEM) for own in _OWN.finditer(text, a, b)):
        words = own.group(1).removesuffix(" State")  # "a valid Washington State driver's license"
        regions = regions_of(words) or regions_of(words.rpartition(" ")[2])
        if regions:
            return Claim("country", regions[0][:2], own.group(), own.start(), own.end(), "country.state")
    for state in _STATE.finditer(text):
        words = state[1]
        regions = regions_of(words) or regions_of(words.partition(" ")[0])
        if regions and regions[0][:2] == "US" and "eorgia" not in words:
            return Claim("country", "US", state.group(), state.start(), state.end(), "country.state")
    return None


def _by_law(text: str) -> Claim | None:
    for code, words in _LAWS:
        at = text.find(words)
        if at >= 0:
            return Claim("country", code, words, at, at + len(words), "country.law")
    return None


def _by_postcode(text: str) -> Claim | None:
    """Return the country of a British postal code: "Alnwick NE66 1PJ"."""
    code = _POSTCODE.search(text)
    return Claim("country", "GB", code[0], code.start(), code.end(), "country.address") if code else None


def _by_host(text: str) -> Claim | None:
    """Return the country that the ending of an address shows: "www.tarnwerk.de"."""
    host = _HOST.search(text) if holds(text, _ENDINGS) else None
    if host is None:
        return None
    return Claim("country", _ENDINGS[f".{host[1]}"], host[0], host.start(), host.end(), "country.host")
