"""Addresses: one run of words read as street, town, region, postal code and country.

A run is cut at its commas and dashes; each segment gives atoms (a street, a postal code, a country, a region's letters, a
name that may be a region or a town, any other name), and the order of the atoms tells which name is the town.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.places import POSTAL, SPEAKING, country_code, country_of, is_english_country, regions_of
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


_BORDER = re.compile(r"\s*,\s*|\s+[-–—]+\s+|\s*[|·()]\s*|\s{2,}|/(?=\s?[A-Z]\.?[A-Z]\b)|:\s+")
_STREET = (
    r"(?:street|str\.|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|boulevard|blvd\.?|lane|ln\.?|place|pl\.?|plaza|way|court|ct\.?"
    r"|square|sq\.?|highway|hwy\.?|parkway|pkwy\.?|terrace|broadway|bowery|circle|turnpike|sol)"
)
# "570 Taxter Road", "140 W 62nd street", "10 Grand Army Plaza", "919 SW Grady Way", "70 Washington Square South", "235 Bowery"
_NUMBERED = re.compile(
    rf"\d{{1,5}}[a-z]?(?:-\d{{1,5}})? (?:[\w.'-]+ ){{0,4}}?{_STREET}(?:,? (?:n|s|e|w|nw|ne|sw|se|north|south|east|west)\b\.?)?(?!\w)"
)
# "10 Rue Duke", "Musterstraße 12", "Am Ring 3", "Via Roma 4"
_FOREIGN = re.compile(
    r"\d{1,5} (?:rue|avenue|boulevard|quai) [^\W\d][\w' -]+"
    r"|[^\W\d][\w.'-]*(?:straße|strasse|str\.|platz|allee|gasse|damm|ufer) ?\d+ ?[a-z]?\b|(?:via|calle|carrer|ul\.) [\w' -]+ \d+"
)
# "Suite 400", "11th Floor", "Rm. E1429", "P.O. Box 701"
_SUITE = re.compile(
    r"(?:suite|ste\.?|room|rm\.?|floor|apt\.?|unit|p\.?o\.? box|bldg\.?|building) #?[\w-]*\d[\w-]*|\d+(?:st|nd|rd|th) floor"
)
# Names that are a house, an organization or a tract of land, never a town
_NO_TOWN = re.compile(
    r"\b(?:building|offices?|cent(?:er|re)|courthouse|hall|campus(?:es)?|departments?|county|region|area|floor|suite|room|librar(?:y|ies)"
    r"|museum|schools?|institute|hospital|headquarters?|hq|district|division|locations?|branch|station|facility|plant|warehouse"
    r"|services|elections?|unit|street|avenue|position|available|sites?|work|job|this|the|our|you|for|metro|main|emea|amer|apac|latam|dach"
    r"|europe|europa|world|greater|laboratory|archives?|time|travel|required|company|gmbh|inc|llc|ltd|any|all|same|as|if|is|be|no|yes|not"
    r"|university|college|must|may|will|employer|applicants?|candidates?|eligible|preferred|within|near|timezone|est|pst|utc|cet)\b"
)
# "Open in DC", "Hybrid in Berlin", "The library is located at 222 Clinton Avenue"
_LEAD = re.compile(r".*\b(?:in|at) (?=[A-Z0-9ÄÖÜ])")


def read_addresses(text: str, start: int, end: int) -> Iterator[Address]:
    """Yield the addresses in one run of words, which is one address or a list of towns.

    >>> [a[2:] for a in read_addresses("570 Taxter Road, Suite 400 Elmsford, NY 10523", 0, 45)]
    [('570 Taxter Road, Suite 400', 'Elmsford', 'NY', '10523', 'US')]
    >>> [a.locality for a in read_addresses("Berlin, Hamburg, Bremen", 0, 23)]
    ['Berlin', 'Hamburg', 'Bremen']
    """
    atoms = [atom for a, b in _segments(text, start, end) for atom in _atoms(text, a, b)]
    names = [atom for atom in atoms if atom.kind in ("name", "either")]
    if len(names) == len(atoms) and (
        len(names) > 2 or (len(names) == 2 and all(n.codes and n.codes[0][:2] not in SPEAKING for n in names))
    ):
        for name in names:
            yield Address(name.start, name.end, locality=text[name.start : name.end])
        return
    if atoms and (address := _assembled(text, atoms)):
        yield address


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for match in _BORDER.finditer(text, start, end):
        yield at, match.start()
        at = match.end()
    yield at, end


def _trimmed(text: str, a: int, b: int) -> tuple[int, int]:
    while a < b and not (text[a].isalnum()):
        a += 1
    while a < b and not (text[b - 1].isalnum() or (text[b - 1] == "." and b - a <= 5)):
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
    if (has_digit and (street := _NUMBERED.search(low) or _FOREIGN.search(low))) or (
        has_digit and (street := _SUITE.match(low))
    ):
        head.append(_Atom("street", a + street.start(), a + street.end()))
        a, b = _trimmed(text, a + street.end(), b)
    elif (lead := _LEAD.match(text, a, b)) and not regions_of(text[a:b]):
        a = lead.end()
    tail: list[_Atom] = []
    while a < b:
        taken = _last(text, a, b, whole=not tail and not head)
        if taken is None:
            break
        tail.append(taken)
        a, b = _trimmed(text, a, taken.start)
    if a < b and has_digit and (code := POSTAL.match(text, a, b)) and code.end() < b and text[code.end()] == " ":
        head.append(_Atom("postal", a, code.end()))
        a = code.end() + 1
        if country := country_of(text[a:b]):
            head.append(_Atom("country", a, b, (country,)))
            a = b
        elif regions := regions_of(text[a:b]):
            head.append(_Atom("either", a, b, regions))
            a = b
    if a < b and _is_town(text[a:b]):
        head.append(_Atom("name", a, b))
    return head + tail[::-1]


def _last(text: str, a: int, b: int, *, whole: bool) -> _Atom | None:
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
        country = country_of(name)
        if (
            not regions
            and len(name) == 2
            and name[0].isupper()
            and text[b : b + 1] == " "
            and text[b + 1 : b + 2].isdigit()
        ):
            regions = regions_of(name.upper())  # "Stillwater, Ok 74078"
        if regions and len(name.replace(".", "")) <= 3:
            return _Atom("letters", start, b, regions)
        if country and (alone or (is_english_country(name) and (size > 1 or name != "Georgia"))) and country != "GE":
            return _Atom("country", start, b, (country,))
        if regions and (alone or (regions[0][:2] in SPEAKING and (size > 1 or name != "Washington"))):
            return _Atom("either", start, b, regions)
        if country and alone:
            return _Atom("country", start, b, (country,))
        if alone and (code2 := country_code(name)):
            return _Atom("letters", start, b, (code2 + "-",))
    return None


def _is_town(words: str) -> bool:
    if not 1 < len(words) <= 34 or words.count(" ") > 3 or any(c.isdigit() for c in words):
        return False
    return (words[0].isupper() or words[0] > "\u0590") and words[-1] not in "!?" and not _NO_TOWN.search(fold(words))


def _assembled(text: str, atoms: list[_Atom]) -> Address | None:
    """Return the address that the order of the atoms tells."""
    street = [atom for atom in atoms if atom.kind == "street"]
    postal = next((atom for atom in atoms if atom.kind == "postal"), None)
    country = _country(text, atoms)
    region = _region(text, atoms, country)
    anchor = region or country or postal
    names = [atom for atom in atoms if atom.kind in ("name", "either") and atom not in (region, country)]
    before = [atom for atom in names if anchor is None or atom.start < anchor.start]
    town: _Atom | None = None
    if anchor is not None and before:
        town = before[-1]
        if anchor is country and region is None and len(before) > 1 and not street and before[-2].kind == "name":
            town, region = before[-2], before[-1]  # "Munich, Bavaria, Germany"
    elif names:
        town = names[0] if not street else names[-1]
    elif (
        region
        and (street or len(atoms) == 2)
        and sum(a.codes == region.codes for a in atoms) > 1
        and regions_of("New York")[0] in region.codes
    ):
        town = region  # "320 West 31st Street, NY, NY"
    said = None
    if country:
        said = country.codes[0][:2]
    elif region and region.codes and region.codes[0][:2] in SPEAKING:
        said = region.codes[0][:2]
    if not (town or region or country):
        return None
    used = [atom for atom in (*street, town, region, postal, country) if atom is not None]
    return Address(
        min(atom.start for atom in used),
        max(atom.end for atom in used),
        text[street[0].start : street[-1].end] if street else None,
        text[town.start : town.end] if town else None,
        text[region.start : region.end] if region else None,
        text[postal.start : postal.end] if postal else None,
        said,
    )


def _country(text: str, atoms: list[_Atom]) -> _Atom | None:
    for atom in atoms:
        if atom.kind == "country":
            return atom
    for before, atom in zip(atoms, atoms[1:], strict=False):
        words = text[atom.start : atom.end]
        # "Tbilisi, Georgia" and "Berlin, DE": the name before is a region of the country, not of the American state
        code = "GE" if words == "Georgia" else country_code(words)
        if code and (
            any(c.startswith(code + "-") for c in before.codes)
            or (atom.codes[0].endswith("-") and before.kind in ("name", "either", "postal"))
            or (before.kind == "letters" and before.codes[0][:2] == code)
        ):
            return atom._replace(codes=(code,))
    return None


def _region(text: str, atoms: list[_Atom], country: _Atom | None) -> _Atom | None:
    spans = {(country.start, country.end)} if country else set()
    free = [atom for atom in atoms if (atom.start, atom.end) not in spans]
    for atom in free:
        if atom.kind == "letters" and not atom.codes[0].endswith("-"):
            return atom
    eithers = [atom for atom in free if atom.kind == "either"]
    if not eithers:
        return None
    names = [atom for atom in free if atom.kind in ("name", "either")]
    last = eithers[-1]
    speaking = last.codes[0][:2] in SPEAKING
    if len(names) == 1:
        words = text[last.start : last.end]
        alone = (
            speaking
            and words not in ("New York", "Washington", "NEW YORK", "Québec", "Victoria")
            and last.kind == "either"
        )
        return last if alone and not any(a.kind == "street" for a in free) else None
    if country and names[0].start > country.start:  # "Canada - Quebec - Montreal"
        return eithers[0] if eithers[0] is names[0] else None
    if names[-1] is last and (speaking or country):
        return last
    return None
