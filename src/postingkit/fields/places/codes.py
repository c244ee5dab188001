"""Codes: places as applicant systems write them, from country to town with dashes between."""

import re
from collections.abc import Iterator

from postingkit.lexicon.places import SPEAKING, country_code, country_of, region_of, regions_of
from postingkit.model.evidence import Claim
from postingkit.model.place import Place

__all__ = ["in_codes"]

# "US-MA-Brockton", "United States-New Hampshire-Hooksett", "Americas-Canada-Ontario-Toronto", "Germany-Berlin",
# "Ontario-Kettle Falls-Elm Creek Plant"
_CODE = re.compile(r"(?<![\w-])[A-Z][\w.' ]{1,30}-[^\W\d_a-z][^\n|;,()]{1,80}")
_CONTINENT = frozenset({"Americas", "Europe", "Asia", "EMEA", "APAC", "North America", "NA", "Asia Pacific"})
_CODE_SIZE = 3  # letters of a region's code
_NO_TOWN = re.compile(r"(?:remote|virtual|any|all|various|multiple|home|field|statewide|nationwide)\b", re.IGNORECASE)


def in_codes(text: str) -> Iterator[Claim]:
    """Yield the places in a label's value that begin with the country.

    >>> place = next(in_codes("US-MA-Brockton")).value
    >>> place.address_locality, place.address_region, place.address_country
    ('Brockton', 'MA', 'US')
    >>> next(in_codes("Ontario-Kettle Falls-Elm Creek Plant")).value.address_locality
    'Kettle Falls'
    >>> list(in_codes("Winston-Salem, NC")), list(in_codes("Remote-first"))
    ([], [])
    """
    if "-" not in text:
        return
    for match in _CODE.finditer(text):
        words = match[0].rstrip()
        place = _place(words)
        if place:
            yield Claim("job_location", place, words, match.start(), match.start() + len(words), "place.code")


def _place(words: str) -> Place | None:
    """Return the place that dash-divided names are, when the first is a country or implies one."""
    land, *rest = _with_land([part.strip() for part in words.split("-")])
    country = country_of(land) or (country_code(land) if land.isupper() else None)
    if country is None or not rest:
        return None
    named = bool(region_of(rest[0])) and any(code[:2] == country for code in regions_of(rest[0]))
    region: str | None = None
    if named if country in SPEAKING else len(rest) > 1:
        region, *rest = rest
    town = rest[0] if rest and not _NO_TOWN.match(rest[0]) and not any(map(str.isdigit, rest[0])) else None
    if town and region is None and country in SPEAKING and len(rest) > 1:
        town = "-".join(rest)  # "US-Winston-Salem"
    elif town and region and len(rest) == 2 and rest[1][:1].isupper() and " " not in rest[1]:
        town = "-".join(rest)  # "US-NC-Winston-Salem"
    if not town and not region:
        return None
    return Place(raw=words, address_locality=town, address_region=region, address_country=country)


def _with_land(parts: list[str]) -> list[str]:
    """Return the parts from the country on, without a continent before it; a region may stand for its country.

    >>> _with_land(["Americas", "Canada", "Toronto"]), _with_land(["NY", "Albany"]), _with_land(["Ontario", "London"])
    (['Canada', 'Toronto'], ['US', 'NY', 'Albany'], ['CA', 'Ontario', 'London'])
    """
    if parts[0] in _CONTINENT and len(parts) > 2:
        parts = parts[1:]
    regions = regions_of(parts[0])
    if len(parts) == 2 and f"US-{parts[0]}" in regions:
        return ["US", *parts]
    lands = {code[:2] for code in regions}
    alone = len(lands) == 1 and lands <= SPEAKING and len(parts[0]) > _CODE_SIZE and not country_of(parts[0])
    return [*lands, *parts] if alone else parts
