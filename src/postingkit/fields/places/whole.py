"""Whole: lines of a head that are a place and nothing else."""

from __future__ import annotations

import re

from postingkit.lexicon.names import is_role
from postingkit.lexicon.places import country_of
from postingkit.lexicon.towns import KNOWN_TOWN
from postingkit.model.place import Place

__all__ = ["whole_line"]

# "34117 Kassel", "D-20095 Hamburg"
_CODE_TOWN = re.compile(r"(?:D-)?(\d{5}) ([A-ZÄÖÜ][\w.-]+(?: (?:am|an der|im|in|bei|[A-ZÄÖÜ(][\w.)-]+)){0,3})")
# "Zaragoza, Zaragoza (España)"
_LAND_BEHIND = re.compile(r"([A-ZÁÉÍÓÚ][\w'. -]{2,30}), ([A-ZÁÉÍÓÚ][\w'. -]{2,30}) \(([A-Z][\w ]{2,20})\)")


def whole_line(line: str, *, german: bool = False, remote: bool = False) -> Place | None:
    """Return the place that a line is; ``german`` also knows a town behind its postal code.

    Where the work is ``remote``, a town alone is the employer's.

    >>> whole_line("Zaragoza, Zaragoza (España)").address_country, whole_line("Graz").address_locality
    ('ES', 'Graz')
    >>> whole_line("34117 Kassel", german=True).postal_code, whole_line("34117 Kassel"), whole_line("Map Clerk")
    ('34117', None, None)
    """
    if not remote and KNOWN_TOWN.fullmatch(line):
        return Place(raw=line, address_locality=line)
    if german and (town := _CODE_TOWN.fullmatch(line)):
        return Place(raw=line, address_locality=town[2], postal_code=town[1])
    land = _LAND_BEHIND.fullmatch(line) if line.endswith(")") else None
    country = country_of(land[3]) if land and not is_role(line) else None
    if land is None or country is None:
        return None
    return Place(raw=line, address_locality=land[1], address_region=land[2], address_country=country)
