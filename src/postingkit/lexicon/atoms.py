"""Atoms: the parts of an address in a run of words: a street, a postal code, a country, a region's code, names.

A run is cut at commas and dashes, and each segment at its known beginning and end.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.places import POSTAL, SPEAKING, country_of, is_english_country, regions_of
from postingkit.lexicon.towns import SHORT_TOWNS, is_known_town
from postingkit.text import fold

__all__ = ["GERMAN_STREET", "Atom", "atoms_in"]

GERMAN_STREET = r"(?:straße|strasse|str\.|gasse|weg|platz|allee|markt|damm|ufer)"
"""Pattern source: endings of folded German street names, rare in other languages."""


class Atom(NamedTuple):
    """A part of an address; :mod:`addresses` decides what it is beside others."""

    kind: str
    """``street``, ``postal``, ``country``, ``letters`` (a region's code), ``either`` (region or town), ``name``."""
    start: int
    end: int
    words: str
    codes: tuple[str, ...] = ()
    """The codes of a region or country: "US-NY", "DE"; several for an ambiguous name."""


_BORDER = re.compile(
    r"\s*,\s*|\s+[-–—]+\s+|\s*[|·()]\s*|\s{2,}|\s?/\s?|:\s+|\s+(?:w/|with|plus|near)\s[^,;/]*"
    r"|(?<= [A-Z]{2})\s+(?=(?:[A-Z][\w.]+ ){1,2}County\b)"  # "Tarn, OR Harbor County"
)
_STREET = (
    r"(?:street|str\.|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|boulevard|blvd\.?|lane|ln\.?|place|pl\.?|plaza|way"
    r"|court|ct\.?|square|sq\.?|highway|hwy\.?|parkway"
    r"|pkwy\.?|terrace|broadway|bowery|circle|turnpike|sol|plz|crescent|park (?=west|avenue))"
)
# "570 Taxter Road", "140 W 62nd street", "10 Grand Army Plaza", "919 SW Grady Way", "70 Washington Square South",
# "235 Bowery", "West 59th Street"
_NUMBERED = re.compile(
    rf"(?:\d{{1,5}}[a-z]?(?:-\d{{1,5}})? (?:[\w.'-]{{1,40}} ){{0,4}}?|(?:(?:east|west|north|south|[ewns]\.?) )?"
    rf"\d{{1,5}}(?:st|nd|rd|th) ){_STREET}"
    rf"(?:,? (?:n|s|e|w|nw|ne|sw|se|north|south|east|west)\b\.?)?(?!\w)"
)
# "10 Rue Duke", "Musterstraße 12", "Am Markt 3", "Via Roma 4"
_FOREIGN = re.compile(
    r"\d{1,5} (?:rue|avenue|boulevard|quai) [^\W\d](?:(?! \d{5} )[\w' -]){1,60}"
    rf"|[^\W\d][\w.'-]{{0,40}}{GERMAN_STREET} ?\d{{1,5}} ?[a-z]?\b"
    r"|(?:via|calle|carrer|ul\.) [\w' -]{1,60} \d{1,5}"
)
# "Suite 400", "11th Floor", "Rm. E1429", "P.O. Box 701"
_SUITE = re.compile(
    r"(?:suite|ste\.?|room|rm\.?|floor|apt\.?|unit|p\.?o\.? box|bldg\.?|building) #?[\w-]*\d[\w-]*|\d+(?:st|nd|rd|th) "
    r"floor"
)
# "Job ID 44821" is a number; the codes of Idaho begin with 83
_NUMBER = re.compile(r"\bID (?!83\d{3}\b)\d")
# Names that are a house, an organization or a tract of land, never a town
_NO_TOWN = re.compile(
    r"\b(?:building|offices?|cent(?:er|re)|courthouse"
    r"|hall|campus(?:es)?|departments?|county|region|area|floor|suite|room|librar(?:y|ies)|museum"
    r"|schools?|elementary|institute|hospital|headquarters?|hq|district|division|locations?|branch|(?<!college )station"
    r"|facility|plant|warehouse|services|elections?|unit|depot|street|avenue|(?:road|lane|crescent|terrace)$"
    r"|position|available|sites?|work|job|this|our|you|for|emea|amer|apac|latam|dach|eu|eea|europe|europa|world|greater"
    r"|laboratory|herbarium|gallery|gardens?(?! (?:city|grove|valley))|archives?|time|travel|required|company|gmbh"
    r"|inc|llc|ltd|any|all|same|as|if|is|be|no|yes|not|categories|directions|reset|select|search|filters?|menu|modified"
    r"|created|opened|sharing|optional|details|more|university|college(?! (?:station|park|point|place|town))|must"
    r"|may|will|employer|applicants?|candidates?|eligible|preferred|within|timezone|est|pst|utc|cet|only|online|unknown"
    r"|international|asia|africa|americas?|state|national|various|multiple|full|part|based)\b|^state$|^long island$"
    r"|^(?:city|town|country|main|metro|northern|southern|eastern|western|central|hiring|see|tbd|union)\b|\w the\b"
)
# "Open in DC", "Hybrid in Berlin", "Adelphi University Garden City", "Village of Dobbs Ferry", "Washington Square in
# New York"
_LEAD = re.compile(
    r"(?:.*\b(?:in|at|[Oo]ne of|[Ee]ither)"
    r"|.*\b(?:University|College(?! (?:Station|Park|Point|Place|Town)\b)|Library|Museum|Campus|Courthouse|Building)"
    r"|(?:[Tt]he )?(?:Village|Town|City|Township|Borough) of) (?=[A-ZÄÖÜ])"
)
_LETTERS = re.compile(r"[A-Z]{1,2}")
# "Tarn County, OR": a county before its state, where no town is said
_COUNTY = re.compile(r"[A-Z][\w.' -]{1,28} (?:County|Parish)")
_CODE_BEHIND = re.compile(r" \d")
_FIRM = " AS"
"""How a Norwegian firm's name ends: "Halden Labs AS"; towns of American Samoa stand behind a comma."""
# Letters of lands, whosever else they are: "NL" is a Canadian province's, too, and the land is meant: "Amsterdam, NL"
_LAND_FIRST = frozenset({"US", "UK", "NL"})
_MOST_WORDS = 6
"""Words of the longest country name."""


def atoms_in(text: str, start: int, end: int) -> list[Atom]:
    """Return the atoms of ``text[start:end]``, in order.

    >>> [(atom.kind, atom.words) for atom in atoms_in("570 Taxter Road, Elmsford, NY 10523", 0, 35)]
    [('street', '570 Taxter Road'), ('name', 'Elmsford'), ('letters', 'NY'), ('postal', '10523')]
    >>> [atom.words for atom in atoms_in("Job ID 44821, Boise, ID 83702", 0, 29)]
    ['Boise', 'ID', '83702']
    """
    return [atom for a, b in _segments(text, start, end) for atom in _atoms(text, a, b)]


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _BORDER.finditer(text, start, end):
        yield at, match.start()
        at = match.end()
    yield at, end


def _trimmed(text: str, a: int, b: int) -> tuple[int, int]:
    while a < b and not (text[a].isalnum()):
        a += 1
    while a < b and not (text[b - 1].isalnum() or (text[b - 1] == "." and b - a <= 6)):
        b -= 1
    return a, b


def _atoms(text: str, a: int, b: int) -> list[Atom]:
    """Return the atoms of one segment, in order; an employer has none."""
    a, b = _trimmed(text, a, b)
    if a >= b or text.endswith(_FIRM, a, b):
        return []
    low = fold(text[a:b])
    head: list[Atom] = []
    has_digit = any(c.isdigit() for c in low)
    if has_digit and _NUMBER.search(text, a, b):
        return []
    if has_digit and (street := _NUMBERED.search(low) or _FOREIGN.search(low) or _SUITE.match(low)):
        start, end = a + street.start(), a + street.end()
        head.append(Atom("street", start, end, text[start:end]))
        a, b = _trimmed(text, end, b)
    a = _led(text, a, b)
    tail: list[Atom] = []
    while a < b:
        coded = all(atom.kind == "postal" for atom in tail)  # "Thane, Maharashtra 400601"
        taken = _last_atom(text, a, b, whole=coded and not head)
        if taken is None:
            break
        tail.append(taken)
        a, b = _trimmed(text, a, taken.start)
    if (
        a < b
        and has_digit
        and (code := POSTAL.match(text, a, b))
        and text[code.end() : code.end() + 1] == " "
        and _is_town(text[code.end() + 1 : b])
    ):
        head.append(Atom("postal", a, code.end(), code[0]))
        a = code.end() + 1
        if country := country_of(text[a:b]):
            head.append(Atom("country", a, b, text[a:b], (country,)))
            a = b
        elif regions := regions_of(text[a:b]):
            head.append(Atom("either", a, b, text[a:b], regions))
            a = b
    name = "name" if _is_town(text[a:b]) else "county" if _COUNTY.fullmatch(text, a, b) else ""
    if name:
        head.append(Atom(name, a, b, text[a:b]))
    return head + tail[::-1]


def _led(text: str, a: int, b: int) -> int:
    """Return where a name begins behind words such as "Village of" or "Central"."""
    if (lead := _LEAD.match(text, a, b)) and not regions_of(text[a:b]):
        return lead.end()
    return a + 8 if text.startswith("Central ", a) and is_known_town(text[a + 8 : b]) else a


def _last_atom(text: str, a: int, b: int, *, whole: bool) -> Atom | None:
    """Return the atom that ends a segment, when it is more than a name; it takes as many words as possible."""
    space = text.rfind(" ", a, b)
    last = text[max(a, space + 1) : b]
    if last[-1].isdigit() or len(last) in {3, 4}:
        for code in POSTAL.finditer(text, max(a, b - 10), b):
            if code.end() == b and (len(code.group()) >= 5 or code.start() > a):
                return Atom("postal", code.start(), b, code[0])
    words = text[a:b].split(" ")
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        start = b - len(" ".join(words[-size:]))
        if atom := _land(text, start, b, alone=whole and size == len(words)):
            return atom
    return None


def _land(text: str, start: int, end: int, *, alone: bool) -> Atom | None:
    """Return the region, its code, or the country that words are; ``alone`` in their run they need no other sign.

    Two letters mean a region before a country, except those in ``_LAND_FIRST``.
    """
    name = text[start:end]
    regions = regions_of(name)
    if not regions and len(name) == 2 and name[0].isupper() and _CODE_BEHIND.match(text, end):
        regions = regions_of(name.upper())  # "Stillwater, Ok 74078"
    country = country_of(name) if len(name) > 2 or name in _LAND_FIRST else None
    if regions and not country and (len(name.replace(".", "")) <= 3 or name.endswith(".")):
        return Atom("letters", start, end, name, regions)
    if country and country != "GE" and (alone or (is_english_country(name) and name != "Georgia")):
        return Atom("country", start, end, name, (country,))
    speaking = regions and regions[0][:2] in SPEAKING and (name != "Washington" or text.startswith(" 98", end))
    if regions and (alone or speaking):
        return Atom("either", start, end, name, regions)
    if country and alone:
        return Atom("country", start, end, name, (country,))
    letters = alone and name not in SHORT_TOWNS and _LETTERS.fullmatch(name)
    return Atom("letters", start, end, name, (f"{name}-",)) if letters else None


def _is_town(words: str) -> bool:
    if words in SHORT_TOWNS:
        return True  # "SF Bay Area"
    if not 1 < len(words) <= 34 or words.count(" ") > 4 or any(c.isdigit() for c in words):
        return False
    return (words[0].isupper() or words[0] > "\u0590") and words[-1] not in "!?" and not _NO_TOWN.search(fold(words))
