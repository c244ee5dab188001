"""Addresses: one run of words read as street, town, region, postal code and country.

The order of a run's atoms shows which name is the town: what an atom may be depends on its neighbours.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from postingkit.lexicon.atoms import Atom, atoms_in
from postingkit.lexicon.counties import COUNTIES, in_britain, is_county
from postingkit.lexicon.places import SPEAKING, country_code, is_city
from postingkit.lexicon.towns import AUSTRALIAN, GEORGIAN, are_towns, is_known_town, land_of

__all__ = ["Address", "read_addresses"]


class Address(NamedTuple):
    """The address in one run of words; ``start`` and ``end`` span the words that were understood."""

    start: int
    end: int
    street: str | None = None
    locality: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None


_TOWNS_FIRST = frozenset(("Washington", "WASHINGTON", "Québec", "Victoria"))
"""Towns that share a region's name, and are meant where nothing else is named."""


def read_addresses(text: str, start: int, end: int, *, georgia: bool = False) -> Iterator[Address]:
    """Yield the addresses in one run of words; ``georgia`` says that Georgia is the country.

    >>> [a[2:] for a in read_addresses("570 Taxter Road, Suite 400 Elmsford, NY 10523", 0, 45)]
    [('570 Taxter Road, Suite 400', 'Elmsford', 'NY', '10523', 'US')]
    >>> [a.locality for a in read_addresses("Berlin, Hamburg, Bremen", 0, 23)]
    ['Berlin', 'Hamburg', 'Bremen']
    >>> [(a.locality, a.region) for a in read_addresses("Carlton, Melbourne VIC", 0, 22)]
    [('Carlton', 'VIC')]
    >>> [(a.locality, a.country) for a in read_addresses("Queens, NY 11432 (Jamaica)", 0, 26)]
    [('Queens', 'US')]
    >>> [(a.locality, a.postal_code) for a in read_addresses("Town Hall, 33000 Tarn-sur-Mer", 0, 29)]
    [('Tarn-sur-Mer', '33000')]
    >>> [a.locality for a in read_addresses("Hinjewadi, Pune", 0, 15)]
    ['Pune']
    >>> [(a.locality, a.country) for a in read_addresses("Boston, MA, Munich, Germany", 0, 27)]
    [('Boston', 'US'), ('Munich', 'DE')]
    >>> [(a.locality, a.region, a.country) for a in read_addresses("Theale, Berkshire, England", 0, 26)]
    [('Theale', 'Berkshire', 'GB')]
    >>> [(a.locality, a.region) for a in read_addresses("Austin, Dallas, Houston, TX", 0, 27)]
    [('Austin', 'TX'), ('Dallas', 'TX'), ('Houston', 'TX')]
    """
    for address in _read(text[start:end], georgia):
        yield address._replace(start=address.start + start, end=address.end + start)


@lru_cache(maxsize=4096)
def _read(words: str, georgia: bool) -> tuple[Address, ...]:  # noqa: FBT001 - a cache keys on it
    return tuple(_addresses(words, georgia=georgia))


def _addresses(text: str, *, georgia: bool) -> Iterator[Address]:
    """Yield the addresses in a run of words: each name of a list of places, or the one that its atoms make."""
    atoms = in_britain(atoms_in(text, 0, len(text)))
    if _is_list(text, atoms):
        for atom in atoms:
            land = _is_land(atom)
            yield Address(
                atom.start,
                atom.end,
                locality=None if land or atom.kind == "country" else atom.words,
                region=atom.words if land else None,
                country=atom.codes[0][:2] if land or atom.kind == "country" else None,
            )
        return
    if towns := _towns_of(atoms):
        for one in towns:
            for address in _assembled(text, [one, *atoms[len(towns) :]], georgia=georgia):
                yield address if one is towns[-1] else address._replace(end=one.end)
        return
    group: list[Atom] = []
    town = area = lone = False
    for atom in atoms:
        name = atom.kind in ("name", "street", "either")
        letters = bool(group) and group[-1].kind == "letters" and len(group) == 1  # "DC, Boston"
        coded = bool(group) and _is_coded(text, group[-1], atom)
        if name and ((town and area) or letters) and not coded:
            yield from _assembled(text, group, georgia=georgia)
            group, town, area, lone = [], False, False, letters
        area = area or (town and atom.kind not in ("name", "street", "county"))
        town = town or (name and atom.kind != "street")
        group.append(atom)
    if area or lone or not town or group == atoms:
        yield from _assembled(text, group, georgia=georgia)


def _towns_of(atoms: list[Atom]) -> list[Atom]:
    """Return the towns before one country: "Leeds, Bath, England"; none for a single town, or a part of one."""
    towns = [*takewhile(lambda atom: atom.kind == "name", atoms)]
    lands = atoms[len(towns) :]
    named = bool(lands) and all(atom.kind in ("letters", "either", "country") for atom in lands)
    return towns if named and are_towns([town.words for town in towns]) else []


def _is_list(text: str, atoms: list[Atom]) -> bool:
    """Whether each atom is a place of its own: "Berlin, Paris, Oslo", "Poland, Portugal", "Texas, Utah, Ohio"."""
    kinds = {atom.kind for atom in atoms}
    if not kinds <= {"name", "either", "country"} or len(atoms) < 2:
        return False
    lands = {atom.codes[0][:2] for atom in atoms if atom.kind == "country"}
    if len(atoms) == 2:
        one, other = (atom.words for atom in atoms)
        names = kinds == {"name"} and are_towns((one, other))
        towns = not lands and is_city(one) and is_city(other) and atoms[0].codes != atoms[1].codes
        slashed = "/" in text[atoms[0].end : atoms[1].start] and is_known_town(one) and is_city(other)
        return len(lands) == 2 or names or towns or slashed  # "San Francisco / New York"
    if len(lands) > 1:
        return atoms[0].kind == "country" or atoms[-1].kind == atoms[-2].kind == "country"
    sure = len(atoms) > 3 or any(atom.codes or is_city(atom.words) for atom in atoms)
    return sure and not lands and (not _is_land(atoms[-1]) or all(atom.kind == "either" for atom in atoms))


def _is_land(atom: Atom) -> bool:
    """Whether a name that may be a region's or a town's is a region's: "Texas", "Bavaria"; "New York" is a town."""
    return atom.kind == "either" and atom.codes[0][:2] in SPEAKING and not is_city(atom.words)


def _assembled(text: str, atoms: list[Atom], *, georgia: bool) -> Iterator[Address]:
    """Yield the address, by the order of its atoms."""
    atoms = _sobered(text, atoms)
    street = [atom for atom in atoms if atom.kind == "street"]
    postal = next((atom for atom in atoms if atom.kind == "postal"), None)
    country = _country(atoms, georgia=georgia)
    rest = [atom for atom in atoms if country is None or atom.start != country.start]
    stated = _region(rest, country)
    # As most of Europe writes it: "Place de la Halle, 64390 Tarn-sur-Lys"
    coded = next((town for code, town in pairwise(rest) if _is_coded(text, code, town)), None)
    town, region = (coded, stated) if coded else _town(rest, stated, country)
    if not (town or region or country):
        return
    said = country.codes[0][:2] if country else region.codes[0][:2] if region and region.codes else ""
    if region and len(region.codes) > 1 and not country:
        said = land_of(region.codes, town.words if town else "", postal.words if postal else "")
    for quarter, land in pairwise(atoms):
        if land in (region, country) and _QUARTER.fullmatch(quarter.words) and text[quarter.end : land.start].isspace():
            yield from _quarter(text, atoms, quarter, land, said)
            return
    used = [atom for atom in (*street, town, region, stated, postal, country) if atom is not None]
    start, end = min(atom.start for atom in used), max(atom.end for atom in used)
    yield Address(
        start,
        end + (text[end : end + 1] == ")" and "(" in text[start:end]),  # "Barcelona (Spain)"
        text[street[0].start : street[-1].end] if street else None,
        town.words if town else None,
        _undotted(region.words) if region else None,
        postal.words if postal else None,
        said if country or said in SPEAKING else None,
    )


# "South Wales", "Upper Austria", "Salem-New England": the land goes on with its name
_QUARTER = re.compile(
    r"(?s:.*[ -])?New|Upper|Lower|Inner|Outer|Mid|Central|Greater"
    r"|(?:Far )?(?:[NS]o[ru]th.?)?(?:[NS]o[ru]th|East|West)(?:ern)?"
)


def _quarter(text: str, atoms: list[Atom], quarter: Atom, land: Atom, said: str) -> Iterator[Address]:
    """Yield the part of a country named by words that look like a town in it; New England is no part of England."""
    if quarter.words.replace(" ", "").isalpha():
        country = said if quarter.words != "New" and (said in SPEAKING or land.kind == "country") else None
        names = [atom for atom in atoms if atom.kind in ("name", "either") and atom.end < quarter.start]
        county = names.pop() if names and is_county(names[-1].words) else None  # "Berkshire, South East England"
        first = names[-1] if names else county or quarter
        region = county.words if county else text[quarter.start : land.end]
        yield Address(first.start, land.end, None, first.words if names else None, region, country=country)


def _town(atoms: list[Atom], region: Atom | None, country: Atom | None) -> tuple[Atom | None, Atom | None]:
    """Return the town among an address's atoms, and its region, which may be a name before the country."""
    names = [atom for atom in atoms if atom.kind in ("name", "either") and atom != region]
    street = any(atom.kind == "street" for atom in atoms)
    anchor = region or country or next((atom for atom in atoms if atom.kind == "postal"), None)
    before = [atom for atom in names if anchor and atom.start < anchor.start]
    if not before:
        return _town_alone(atoms, names, region, street=street), region
    last, inner = before[-1], before[-2] if len(before) > 1 else None
    if anchor is region and last.codes in COUNTIES:
        return inner, last  # "Theale, Berkshire, England"
    if street or inner is None:
        return last, region
    if country and anchor is country and inner.kind == "name" and not _is_whole(last.words, country.codes[0]):
        return inner, last  # "Munich, Bavaria, Germany"
    suburb = region and region.codes[0].startswith("AU-") and last.words in AUSTRALIAN
    return (inner if suburb else last), region  # "Carlton, Melbourne VIC"


def _town_alone(atoms: list[Atom], names: list[Atom], region: Atom | None, *, street: bool) -> Atom | None:
    """Return the town without a region, country or code: the last name behind a street, or a known town."""
    if names:
        towns = (name for name in names if is_known_town(name.words) or name.words.endswith(" City"))
        return names[-1] if street else next(towns, names[0])
    if region is None or region.codes[0][:2] != "US":
        return None
    if region.codes[0] == "US-NY" and [atom.codes for atom in atoms].count(region.codes) > 1:
        return region  # "320 West 31st Street, NY, NY"
    return next((atom for atom in atoms if atom.kind == "county" and atom.start < region.start), None)


def _is_coded(text: str, code: Atom, town: Atom) -> bool:
    """Whether a town stands right behind its postal code."""
    digits = code.kind == "postal" and code.end - code.start < _INDIAN and code.words.isdigit()
    return digits and town.kind == "name" and text[code.end : town.start] == " "


_INDIAN = 6
"""Digits of a postal code that follows its town: "Chennai, 600001 Tamil Nadu"."""
_WHOLE = frozenset({"US", "GB"})
"""Countries all of whose regions are known."""


def _is_whole(words: str, country: str) -> bool:
    """Whether words before a country are a town, so that the name before them is its quarter: "SoMa, San Francisco"."""
    return is_city(words) or (country in _WHOLE and is_known_town(words))


def _undotted(region: str) -> str:
    """Return "NY" for "NY." at a sentence's end, but "N.Y." as it is."""
    return region[:-1] if region.endswith(".") and "." not in region[:-1] else region


def _sobered(text: str, atoms: list[Atom]) -> list[Atom]:
    """Return the atoms, a country's name beside another country's region being a town: "Jamaica, NY".

    So is one in brackets behind a state and its code: "Queens, NY 11432 (Jamaica)".
    """
    named = next((n for n, atom in enumerate(atoms) if atom.kind == "country"), -1)
    if named < 0 or (named and (text[atoms[named].start - 1] != "(" or atoms[named - 1].kind != "postal")):
        return atoms
    regions = (atom.codes[0] for atom in atoms if atom.kind in ("letters", "either"))
    lands = {code[:2] for code in regions if code[:2] in SPEAKING and code[2:] != "-"}
    if not lands or atoms[named].codes[0] in lands:
        return atoms
    return [*atoms[:named], atoms[named]._replace(kind="name", codes=()), *atoms[named + 1 :]]


def _country(atoms: list[Atom], *, georgia: bool) -> Atom | None:
    """Return the country among an address's atoms: its name, or its code behind one of its towns or regions.

    "Batumi, Georgia" and "Berlin, DE": the name before is a region of the country, not of the American state.
    """
    if named := next((atom for atom in atoms if atom.kind == "country"), None):
        return named
    for n, atom in enumerate(atoms):
        code = "GE" if atom.words == "Georgia" else country_code(atom.words)
        after = atoms[n + 1] if n + 1 < len(atoms) else None
        if after and atom.kind == after.kind == "letters" and country_code(after.words):
            continue  # "Turin, TO, IT"
        if code == "GE" and (georgia or (n and atoms[n - 1].words in GEORGIAN)):
            return atom._replace(codes=("GE",))
        if code and n and _is_of(atoms[n - 1], atom, code):
            return atom._replace(codes=(code,))
    return None


def _is_of(before: Atom, atom: Atom, code: str) -> bool:
    """Whether an atom lies in the country for which the letters behind it may stand."""
    inside = any(c.startswith(f"{code}-") for c in before.codes)
    behind = any(c.endswith("-") for c in atom.codes[:1]) and before.kind in ("name", "either", "postal")
    return inside or behind or (before.kind == "letters" and before.codes[0].endswith("-"))  # "Munich, BY, DE"


def _region(atoms: list[Atom], country: Atom | None) -> Atom | None:
    """Return the region among an address's atoms: its code, or the last name that may be a region and is no town."""
    for atom in atoms:
        if atom.kind == "letters" and (atom.codes[0][2:] != "-" or (country and atom.start > atoms[0].start)):
            return atom
    names = [atom for atom in atoms if atom.kind in ("name", "either")]
    last = next((atom for atom in reversed(names) if atom.kind == "either"), None)
    if last is None:
        return None
    words = last.words
    speaking = last.codes[0][:2] in SPEAKING
    county = last.codes in COUNTIES
    if len(names) == 1:
        street = not county and any(atom.kind == "street" for atom in atoms)
        return last if speaking and not (street or is_city(words) or words in _TOWNS_FIRST) else None
    if country and names[0].start > country.start:  # "Canada - Quebec - Montreal"
        return names[0] if names[0].kind == "either" else None
    pair = len(names) == 2 and names[0].kind == "name" and (county or not is_known_town(words))
    pair = pair or (county and len(names) > 2 and atoms[-1].kind == "postal")  # "Quay Parade, Tarnby, Devon TQ1 2AB"
    if names[-1] is not last or not (speaking or country or pair):
        return None
    town = not (speaking or county) and is_city(words) and words != names[-2].words
    return None if town else last
