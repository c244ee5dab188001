"""Whole: lines of a head that are a place and nothing else, or a place beside "remote" or "full time"."""

import re
from collections.abc import Iterator

from postingkit.lexicon.counties import is_county
from postingkit.lexicon.names import is_organization, is_role
from postingkit.lexicon.places import SPEAKING, country_of, is_city, region_of, regions_of
from postingkit.lexicon.towns import TOWNS, are_towns, is_known_town, land_of
from postingkit.lexicon.workplaces import WORKPLACES
from postingkit.matching.spaces import ANY
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["beside_manner", "stated", "whole_line"]

# "34117 Kassel", "D-20095 Hamburg"
_CODE_TOWN = re.compile(r"(?:D-)?(\d{5}) ([A-ZÄÖÜ][\w.-]+(?: (?:am|an der|im|in|bei|[A-ZÄÖÜ(][\w.)-]+)){0,3})")
# "Zaragoza, Zaragoza (España)", "Jaén (España)"
_LAND_BEHIND = re.compile(r"([A-ZÁÉÍÓÚ][\w'. -]{2,30}?)(?:, ([A-ZÁÉÍÓÚ][\w'. -]{2,30}))? \(([A-Z][\w ]{2,20})\)")
# "Totnes", "Bexhill-on-Sea": a town before its county
_TOWN = re.compile(r"[A-Z][\w'’.-]+(?:[ -][\w'’.-]+){0,3}")
# "Leeds Campus", "Graz Office": what an employer has in a town
_PREMISES = re.compile(r" (?:[Cc]ampus|[Oo]ffice|[Pp]lant|[Bb]ranch|[Ww]arehouse|[Ff]actory|HQ|[Hh]eadquarters)\Z")
# "Berlin - Mitte", "Brno – Horní Heršpice": a town and a part of it
_QUARTER = re.compile(
    r"([^\W\d_a-z][\w'’.-]+(?: [\w'’.-]+){0,2}) [-–] ([^\W\d_a-z][\w'’-]*[a-zà-ž](?: [^\W\d_a-z][\w'’-]+){0,2})"
)
_MANNER = re.compile(
    r"(?:(?:festanstellung|unbefristet|befristet|vollzeit|teilzeit|werkstudent|ausbildung|praktikum|permanent|temporary"
    r"|full[- ]time|part[- ]time|contract|regular|hourly|salaried|internship|fixed term)(?:,? (?:oder |or |/ ?)?|$))+"
)
_NATION = {"bundesweit": "DE", "deutschlandweit": "DE", "österreichweit": "AT", "schweizweit": "CH"}
"""Words of German lines for work all over a country."""
_FIRST = frozenset("San Santa Santo El La Las Los Le New Saint St Bad Den Sankt Villa Puerto Port".split())
_PIN = "\N{ROUND PUSHPIN}"
_BAR = re.compile(rf"{ANY}[|·•]\s*")
_LONGEST = 160  # characters of a line that may hold a place
_LONGEST_PLACE = 60  # ... and of one that is a place


def whole_line(line: str, *, german: bool = False, remote: bool = False) -> Place | None:
    """Return the place that a line is; ``german`` also knows a town behind its postal code.

    Where the work is ``remote``, a town alone is the employer's.

    >>> whole_line("Zaragoza, Zaragoza (España)").address_country, whole_line("Graz").address_locality
    ('ES', 'Graz')
    >>> whole_line("Mill Cove (Nova Scotia)").address_region
    'Nova Scotia'
    >>> whole_line("Totnes, Devon").address_region, whole_line("Map Clerk, Devon")
    ('Devon', None)
    >>> whole_line("Idu, Abuja").address_locality, whole_line("Map Clerk, Abuja"), whole_line("Leeds, York")
    ('Abuja', None, None)
    >>> whole_line("Leeds Campus").address_locality, whole_line("Maps Office")
    ('Leeds', None)
    >>> whole_line("Jaén (España)").address_locality, whole_line("Product Owner (Norway)")
    ('Jaén', None)
    >>> whole_line("bundesweit", german=True).address_country
    'DE'
    >>> whole_line("34117 Kassel", german=True).postal_code, whole_line("34117 Kassel"), whole_line("Map Clerk")
    ('34117', None, None)
    """
    if len(line) > _LONGEST_PLACE:
        return None
    if not remote and (town := _PREMISES.sub("", line)) in TOWNS:
        return Place(raw=line, address_locality=town)
    place = _german_line(line) if german else None
    if (
        place := place
        or _part_of_town(line, remote=remote)
        or (_before_comma(line, remote=remote) if "," in line else None)
    ):
        return place
    land = _LAND_BEHIND.fullmatch(line) if line.endswith(")") else None
    if (
        land
        and not land[2]
        and (region_of(land[3]) or "")[:2] == "CA"
        and not is_role(line)
        and not is_organization(land[1])
    ):
        return Place(raw=line, address_locality=land[1], address_region=land[3], address_country="CA")
    country = country_of(land[3]) if land and not is_role(line) else None
    manner = land is not None and land[1].lower() in WORKPLACES  # "Remote (Canada)"
    if land is None or country is None or not (land[2] or manner or _is_town(land[1])):
        return None
    return Place(
        raw=line, address_locality=None if manner else land[1], address_region=land[2], address_country=country
    )


def _before_comma(line: str, *, remote: bool) -> Place | None:
    """Return the town that a line names before its county, or behind a part of it.

    "Totnes, Devon", "Quay House, Ballinacor, Co. Offaly", "Idu, Abuja".
    """
    before, _, last = line.rpartition(", ")
    name = before.rpartition(", ")[2]
    if not _TOWN.fullmatch(name) or is_role(line) or is_organization(name):
        return None
    if is_county(last):
        return Place(raw=line, address_locality=name, address_region=last)
    part = name == before and is_known_town(last) and not remote and not are_towns([name, last])
    return Place(raw=line, address_locality=last) if part and not _is_manner(fold(name)) else None


def _part_of_town(line: str, *, remote: bool) -> Place | None:
    """Return the town that a line names before a part of it: "Berlin - Mitte", and not "Berlin - Hybrid"."""
    town = _QUARTER.fullmatch(line)
    if remote or town is None or not is_known_town(town[1]) or is_known_town(town[2]) or is_role(line):
        return None
    other = is_organization(town[2]) or country_of(town[2]) or region_of(town[2]) or _is_manner(fold(town[2]))
    return None if other else Place(raw=line, address_locality=town[1])  # "Sao Paulo - Brazil" says more


def _german_line(line: str) -> Place | None:
    """Return the country all over which a German line says the work is, or its town behind a postal code."""
    town = _CODE_TOWN.fullmatch(line)
    if town:
        return Place(raw=line, address_locality=town[2], postal_code=town[1])
    nation = _NATION.get(fold(line))
    return Place(raw=line, address_country=nation) if nation else None


def _is_town(words: str) -> bool:
    """Whether words before a country in brackets are a town: one word, or beginning as towns' names do."""
    first, _, rest = words.partition(" ")
    return not is_organization(words) and (not rest or is_city(words) or first in _FIRST)


# "Bluestem Freight, Salina KS", "Canberra ACT, Dubbo NSW - flexible": no comma between a town and its state
_STATED = re.compile(
    r"(?:^|, | / | [-–—] )((?:[A-Z][a-z][\w'.-]*|St\.)(?: [A-Z][\w'.-]+){0,2}) ([A-Z]{2,3})(?=$|,| / | [-–—(])"
)
_DEGREES = frozenset({"AS", "MA", "MD", "MS", "PA"})
"""State codes that are also degrees, trades or a firm's form behind a name: "Clinical MA", "Halden Labs AS"."""


def stated(line: str, at: int) -> Iterator[Claim]:
    """Yield the towns in a line, which starts ``at``, that are followed by nothing but their state.

    >>> [claim.quote for claim in stated("Bluestem Freight, Salina KS", 0)], list(stated("Reed, Surgical MD", 0))
    (['Salina KS'], [])
    """
    for match in _STATED.finditer(line) if len(line) <= _LONGEST and line[-1:] != "." else ():
        town, state = match.groups()
        land = land_of(regions_of(state), town, "")
        if land not in SPEAKING or is_role(match[0]) or is_organization(town):
            continue
        if is_known_town(town) or (state not in _DEGREES and len(match[0]) < len(line)):
            words, start = f"{town} {state}", at + match.start(1)
            place = Place(raw=words, address_locality=town, address_region=state, address_country=land)
            yield Claim("job_location", place, words, start, start + len(words), "place.line")


def beside_manner(line: str) -> list[tuple[int, int]]:
    """Return the pieces of a line with one bar when one is about hours or workplace: "Permanent, full time · Hamburg".

    "Hybrid · London" gives the place; "Remote · London" does not.
    """
    if line[:1] == _PIN:  # "📍 New York, 3 days a week in the studio"
        return [(1, len(line))]
    bar = _BAR.search(line) if len(line) <= _LONGEST else None
    if bar is None or not bar.start():
        return []
    pieces = [(0, bar.start()), (bar.end(), len(line))]
    return pieces if any(_is_manner(fold(line[a:b])) for a, b in pieces) else []


def _is_manner(low: str) -> bool:
    return WORKPLACES.get(low, "remote") != "remote" or _MANNER.fullmatch(low) is not None
