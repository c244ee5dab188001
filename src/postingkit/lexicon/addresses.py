"""Addresses: one run of words read as street, town, region, postal code and country.

A run is cut at its commas and dashes; each segment gives atoms (a street, a postal code, a country, a region's letters,
a name that may be a region or a town, any other name), and the order of the atoms tells which name is the town.
The file is long because that order is one rule: what an atom may be depends on its neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from postingkit.lexicon.places import (
    POSTAL,
    SPEAKING,
    country_code,
    country_of,
    is_city,
    is_english_country,
    regions_of,
)
from postingkit.lexicon.towns import is_known_town
from postingkit.text import fold

__all__ = ["Address", "read_addresses"]


class Address(NamedTuple):
    """What one run of words states; ``start`` and ``end`` span the words that were understood."""

    start: int
    end: int
    street: str | None = None
    locality: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None


class _Atom(NamedTuple):
    kind: str
    """``street``, ``postal``, ``country``, ``letters`` (a region's code), ``either`` (region or town), ``name``."""
    start: int
    end: int
    codes: tuple[str, ...] = ()


_BORDER = re.compile(r"\s*,\s*|\s+[-–—]+\s+|\s*[|·()]\s*|\s{2,}|\s?/\s?|:\s+|\s+(?:w/|with|plus|near)\s[^,;/]*")
_STREET = (
    r"(?:street|str\.|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|boulevard|blvd\.?|lane|ln\.?|place|pl\.?|plaza|way"
    r"|court|ct\.?"
    r"|square|sq\.?|highway|hwy\.?|parkway|pkwy\.?|terrace|broadway|bowery|circle|turnpike|sol|plz|crescent|park "
    r"(?=west|avenue))"
)
# "570 Taxter Road", "140 W 62nd street", "10 Grand Army Plaza", "919 SW Grady Way", "70 Washington Square South",
# "235 Bowery"
_NUMBERED = re.compile(
    rf"(?:\d{{1,5}}[a-z]?(?:-\d{{1,5}})? (?:[\w.'-]{{1,40}} ){{0,4}}?|\d{{1,5}}(?:st|nd|rd|th) ){_STREET}"
    rf"(?:,? (?:n|s|e|w|nw|ne|sw|se|north|south|east|west)\b\.?)?(?!\w)"
)
# "10 Rue Duke", "Musterstraße 12", "Am Ring 3", "Via Roma 4"
_FOREIGN = re.compile(
    r"\d{1,5} (?:rue|avenue|boulevard|quai) [^\W\d][\w' -]{1,60}"
    r"|[^\W\d][\w.'-]{0,40}(?:straße|strasse|str\.|platz|allee|gasse|damm|ufer) ?\d{1,5} ?[a-z]?\b"
    r"|(?:via|calle|carrer|ul\.) [\w' -]{1,60} \d{1,5}"
)
# "Suite 400", "11th Floor", "Rm. E1429", "P.O. Box 701"
_SUITE = re.compile(
    r"(?:suite|ste\.?|room|rm\.?|floor|apt\.?|unit|p\.?o\.? box|bldg\.?|building) #?[\w-]*\d[\w-]*|\d+(?:st|nd|rd|th) "
    r"floor"
)
# Names that are a house, an organization or a tract of land, never a town
_NO_TOWN = re.compile(
    r"\b(?:building|offices?|cent(?:er|re)|courthouse|hall|campus(?:es)?|departments?|county|region|area|floor|suite"
    r"|room|librar(?:y|ies)"
    r"|museum|schools?|institute|hospital|headquarters?|hq|district|division|locations?|branch|(?<!college )station"
    r"|facility|plant"
    r"|warehouse"
    r"|services|elections?|unit|depot|street|avenue|(?:road|lane|crescent|terrace)$|position|available|sites?|work|job|this|our|you|for|emea|amer|apac"
    r"|latam|dach|eu|eea"
    r"|europe|europa|world|greater|laboratory|herbarium|gallery|gardens?(?! (?:city|grove|valley))|archives?"
    r"|time|travel|required|company|gmbh|inc|llc|ltd|any|all|same|as|if|is|be|no|yes|not"
    r"|categories|directions|reset|select|search|filters?|menu|modified|created|opened|sharing|optional|details|more"
    r"|university|college(?! (?:station|park|point|place|town))|must|may|will|employer|applicants?|candidates?"
    r"|eligible|preferred|within|timezone|est|pst|utc|cet|only|online"
    r"|unknown|international|asia|africa|americas?|state|national|various|multiple|full|part|based)\b"
    r"|^state$|^long island$"
    r"|^(?:city|town|country|main|metro|northern|southern|eastern|western|central|hiring|see|tbd|union)\b|\w the\b"
)
# "Open in DC", "Hybrid in Berlin", "Adelphi University Garden City", "Village of Dobbs Ferry", "Washington Square in
# New York"
_LEAD = re.compile(
    r"(?:.*\b(?:in|at|[Oo]ne of|[Ee]ither)"
    r"|.*\b(?:University|College(?! (?:Station|Park|Point|Place|Town)\b)|Library|Museum|Campus|Courthouse|Building)"
    r"|(?:[Tt]he )?(?:Village"
    r"|Town|City|Township|Borough) of) (?=[A-ZÄÖÜ])"
)
_LETTERS = re.compile(r"[A-Z]{1,2}")
# "Tarn County, OR": a county before its state, where no town is said
_COUNTY = re.compile(r"[A-Z][\w.' -]{1,28} (?:County|Parish)")
# Where a land's code is also a Canadian province's, and the land is meant: "Amsterdam, NL"
_LAND_FIRST = frozenset({"NL"})

_AUSTRALIA = frozenset(("Adelaide", "Brisbane", "Canberra", "Darwin", "Hobart", "Melbourne", "Perth", "Sydney"))
"""Cities whose suburbs stand before them as towns of their own."""


def read_addresses(text: str, start: int, end: int, *, georgia: bool = False) -> Iterator[Address]:
    """Yield the addresses in one run of words; ``georgia`` says that Georgia is the country.

    >>> [a[2:] for a in read_addresses("570 Taxter Road, Suite 400 Elmsford, NY 10523", 0, 45)]
    [('570 Taxter Road, Suite 400', 'Elmsford', 'NY', '10523', 'US')]
    >>> [a.locality for a in read_addresses("Berlin, Hamburg, Bremen", 0, 23)]
    ['Berlin', 'Hamburg', 'Bremen']
    >>> [(a.locality, a.region) for a in read_addresses("Carlton, Melbourne VIC", 0, 22)]
    [('Carlton', 'VIC')]
    >>> [(a.locality, a.country) for a in read_addresses("Boston, MA, Munich, Germany", 0, 27)]
    [('Boston', 'US'), ('Munich', 'DE')]
    """
    for address in _read(text[start:end], georgia):
        yield address._replace(start=address.start + start, end=address.end + start)


@lru_cache(maxsize=4096)
def _read(words: str, georgia: bool) -> tuple[Address, ...]:  # noqa: FBT001 - a cache keys on it
    return tuple(_addresses(words, 0, len(words), georgia=georgia))


def _addresses(text: str, start: int, end: int, *, georgia: bool) -> Iterator[Address]:
    atoms = [atom for a, b in _segments(text, start, end) for atom in _atoms(text, a, b)]
    if _is_list(text, atoms):
        for atom in atoms:
            words = text[atom.start : atom.end]
            land = atom.kind == "either" and not is_city(words) and atom.codes[0][:2] in SPEAKING
            yield Address(
                atom.start,
                atom.end,
                locality=None if land or atom.kind == "country" else words,
                region=words if land else None,
                country=atom.codes[0][:2] if land or atom.kind == "country" else None,
            )
        return
    group: list[_Atom] = []
    town = area = lone = False
    for atom in atoms:
        name = atom.kind in ("name", "street", "either")
        letters = bool(group) and group[-1].kind == "letters" and len(group) == 1  # "DC, Boston"
        if name and ((town and area) or letters):
            yield from _assembled(text, group, georgia=georgia)
            group, town, area, lone = [], False, False, letters
        area = area or (town and atom.kind not in ("name", "street"))
        town = town or (name and atom.kind != "street")
        group.append(atom)
    if area or lone or not town or group == atoms:
        yield from _assembled(text, group, georgia=georgia)


def _is_list(text: str, atoms: list[_Atom]) -> bool:
    """Tell whether each atom is a place of its own: "Berlin, Paris, Oslo", "Poland, Portugal", "Texas, Utah, Ohio"."""
    kinds = {atom.kind for atom in atoms}
    if not kinds <= {"name", "either", "country"} or len(atoms) < 2:
        return False
    lands = {atom.codes[0][:2] for atom in atoms if atom.kind == "country"}
    if len(atoms) == 2:
        one, other = (text[atom.start : atom.end] for atom in atoms)
        names = kinds == {"name"} and one != other and is_known_town(one) and is_known_town(other)
        towns = not lands and is_city(one) and is_city(other) and atoms[0].codes != atoms[1].codes
        return len(lands) == 2 or names or towns
    if len(lands) > 1:
        return atoms[0].kind == "country" or atoms[-1].kind == atoms[-2].kind == "country"
    last = atoms[-1]
    speaking = last.kind == "either" and last.codes[0][:2] in SPEAKING and not is_city(text[last.start : last.end])
    sure = len(atoms) > 3 or any(a.codes or is_city(text[a.start : a.end]) for a in atoms)
    return sure and not lands and (not speaking or all(a.kind == "either" for a in atoms))


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


def _atoms(text: str, a: int, b: int) -> list[_Atom]:
    """Return the atoms of one segment, in order."""
    a, b = _trimmed(text, a, b)
    if a >= b:
        return []
    low = fold(text[a:b])
    head: list[_Atom] = []
    has_digit = any(c.isdigit() for c in low)
    if has_digit and (street := _NUMBERED.search(low) or _FOREIGN.search(low) or _SUITE.match(low)):
        head.append(_Atom("street", a + street.start(), a + street.end()))
        a, b = _trimmed(text, a + street.end(), b)
    if (lead := _LEAD.match(text, a, b)) and not regions_of(text[a:b]):
        a = lead.end()
    tail: list[_Atom] = []
    while a < b:
        taken = _last(text, a, b, whole=not tail and not head)
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
        head.append(_Atom("postal", a, code.end()))
        a = code.end() + 1
        if country := country_of(text[a:b]):
            head.append(_Atom("country", a, b, (country,)))
            a = b
        elif regions := regions_of(text[a:b]):
            head.append(_Atom("either", a, b, regions))
            a = b
    name = "name" if _is_town(text[a:b]) else "county" if _COUNTY.fullmatch(text, a, b) else ""
    if name:
        head.append(_Atom(name, a, b))
    return head + tail[::-1]


def _last(  # noqa: C901, PLR0911 - the order of the questions is the rule
    text: str, a: int, b: int, *, whole: bool
) -> _Atom | None:
    """Return the atom that ends a segment, when it is more than a name."""
    space = text.rfind(" ", a, b)
    last = text[space + 1 : b] if space >= a else text[a:b]
    if last[-1].isdigit() or len(last) == 3:
        for code in POSTAL.finditer(text, max(a, b - 10), b):
            if code.end() == b and (len(code.group()) >= 5 or code.start() > a):
                return _Atom("postal", code.start(), b)
    words = text[a:b].split(" ")
    for size in range(min(6, len(words)), 0, -1):
        name = " ".join(words[-size:])
        alone = whole and size == len(words)
        start = b - len(name)
        regions = regions_of(name)
        # Two letters are a region's before they are a country's, but for those of _LAND_FIRST
        country = country_of(name) if len(name) > 2 or name in ("US", "UK") or name in _LAND_FIRST else None
        if (
            not regions
            and len(name) == 2
            and name[0].isupper()
            and text[b : b + 1] == " "
            and text[b + 1 : b + 2].isdigit()
        ):
            regions = regions_of(name.upper())  # "Stillwater, Ok 74078"
        if regions and (len(name.replace(".", "")) <= 3 or name.endswith(".")) and not country:
            return _Atom("letters", start, b, regions)
        if country and (alone or (is_english_country(name) and (size > 1 or name != "Georgia"))) and country != "GE":
            return _Atom("country", start, b, (country,))
        if regions and (
            alone or (regions[0][:2] in SPEAKING and (size > 1 or name != "Washington" or text.startswith(" 98", b)))
        ):
            return _Atom("either", start, b, regions)
        if country and alone:
            return _Atom("country", start, b, (country,))
        if alone and _LETTERS.fullmatch(name):
            return _Atom("letters", start, b, (name + "-",))
    return None


def _is_town(words: str) -> bool:
    if not 1 < len(words) <= 34 or words.count(" ") > 4 or any(c.isdigit() for c in words):
        return False
    return (words[0].isupper() or words[0] > "\u0590") and words[-1] not in "!?" and not _NO_TOWN.search(fold(words))


def _assembled(text: str, atoms: list[_Atom], *, georgia: bool) -> Iterator[Address]:
    """Yield the address that the order of the atoms tells."""
    atoms = _sobered(atoms)
    street = [atom for atom in atoms if atom.kind == "street"]
    postal = next((atom for atom in atoms if atom.kind == "postal"), None)
    country = _country(text, atoms, georgia=georgia)
    rest = [atom for atom in atoms if country is None or atom.start != country.start]
    region = _region(text, rest, country)
    names = [atom for atom in rest if atom.kind in ("name", "either") and atom != region]
    anchor = region or country or postal
    before = [atom for atom in names if anchor is None or atom.start < anchor.start]
    town: _Atom | None = None
    if anchor is not None and before:
        town = before[-1]
        middle = anchor is country and len(before) > 1 and not street and before[-2].kind == "name"
        if middle and not is_city(text[town.start : town.end]):
            town, region = before[-2], before[-1]  # "Munich, Bavaria, Germany"
        suburb = region is not None and region.codes[:1] and region.codes[0].startswith("AU-") and len(before) > 1
        if suburb and not street and text[town.start : town.end] in _AUSTRALIA:
            town = before[-2]  # "Carlton, Melbourne VIC"
    elif names:
        cities = [name for name in names if is_city(text[name.start : name.end]) or text[: name.end].endswith(" City")]
        town = names[-1] if street else (cities or names)[0]
    elif region and region.codes[0] == "US-NY" and [a.codes for a in rest].count(region.codes) > 1:
        town = region  # "320 West 31st Street, NY, NY"
    elif region and region.codes[0][:2] == "US":
        town = next((atom for atom in rest if atom.kind == "county" and atom.start < region.start), None)
    if not (town or region or country):
        return
    said = country.codes[0][:2] if country else region.codes[0][:2] if region and region.codes else ""
    used = [atom for atom in (*street, town, region, postal, country) if atom is not None]
    yield Address(
        min(atom.start for atom in used),
        _closed(text, min(atom.start for atom in used), max(atom.end for atom in used)),
        text[street[0].start : street[-1].end] if street else None,
        text[town.start : town.end] if town else None,
        _undotted(text[region.start : region.end]) if region else None,
        text[postal.start : postal.end] if postal else None,
        said if country or said in SPEAKING else None,
    )


def _closed(text: str, start: int, end: int) -> int:
    """Return the end with the bracket that closes within it: "Barcelona (Spain)"."""
    return end + 1 if text[end : end + 1] == ")" and "(" in text[start:end] else end


def _undotted(region: str) -> str:
    """Return "NY" for "NY." at a sentence's end, but "N.Y." as it is."""
    return region[:-1] if region.endswith(".") and "." not in region[:-1] else region


def _sobered(atoms: list[_Atom]) -> list[_Atom]:
    """Return the atoms with a country before another land's region as a town: "Jamaica, NY", "Columbia, MD"."""
    if not atoms or atoms[0].kind != "country":
        return atoms
    lands = {
        a.codes[0][:2]
        for a in atoms[1:]
        if a.kind in ("letters", "either") and a.codes[0][:2] in SPEAKING and a.codes[0][2:] != "-"
    }
    if lands and atoms[0].codes[0] not in lands:
        return [atoms[0]._replace(kind="name", codes=()), *atoms[1:]]
    return atoms


def _country(text: str, atoms: list[_Atom], *, georgia: bool) -> _Atom | None:
    for atom in atoms:
        if atom.kind == "country":
            return atom
    before: _Atom | None = None
    for n, atom in enumerate(atoms):
        # "Tbilisi, Georgia" and "Berlin, DE": the name before is a region of the country, not of the American state
        words = text[atom.start : atom.end]
        code = "GE" if words == "Georgia" else country_code(words)
        after = atoms[n + 1] if n + 1 < len(atoms) else atom
        if after is not atom and atom.kind == after.kind == "letters" and country_code(text[after.start : after.end]):
            code = None  # "Turin, TO, IT"
        if code == "GE" and georgia:
            return atom._replace(codes=("GE",))
        if (
            code
            and before
            and (
                any(c.startswith(code + "-") for c in before.codes)
                or (atom.codes[0].endswith("-") and before.kind in ("name", "either", "postal"))
                or (before.kind == "letters" and before.codes[0].endswith("-"))  # "Munich, BY, DE"
            )
        ):
            return atom._replace(codes=(code,))
        before = atom
    return None


def _region(text: str, atoms: list[_Atom], country: _Atom | None) -> _Atom | None:
    for atom in atoms:
        if atom.kind == "letters" and (atom.codes[0][2:] != "-" or (country and atom.start > atoms[0].start)):
            return atom
    names = [atom for atom in atoms if atom.kind in ("name", "either")]
    eithers = [atom for atom in names if atom.kind == "either"]
    if not eithers:
        return None
    last = eithers[-1]
    speaking = last.codes[0][:2] in SPEAKING
    if len(names) == 1:
        words = text[last.start : last.end]
        city = (
            is_city(words)
            or words in ("Washington", "WASHINGTON", "Québec", "Victoria")
            or any(a.kind == "street" for a in atoms)
        )
        return last if speaking and not city else None
    if country and names[0].start > country.start:  # "Canada - Quebec - Montreal"
        return names[0] if names[0].kind == "either" else None
    pair = len(names) == 2 and names[0].kind == "name" and not is_known_town(text[last.start : last.end])
    if names[-1] is not last or not (speaking or country or pair):
        return None
    city = (
        not speaking
        and is_city(text[last.start : last.end])
        and text[last.start : last.end] != text[names[-2].start : names[-2].end]
    )
    return None if city else last
