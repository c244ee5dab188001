"""Towns that headlines name without their country, besides those that time zones are named after."""

import re
from collections.abc import Iterator, Sequence

from postingkit.lexicon.listed import listed
from postingkit.lexicon.places import is_city

__all__ = [
    "AUSTRALIAN",
    "GEORGIAN",
    "SHORT_TOWNS",
    "TOWNS",
    "are_towns",
    "is_known_town",
    "land_of",
    "towns_behind",
    "towns_in",
]

SHORT_TOWNS = frozenset({"NYC", "SF", "San Francisco", "Bay Area", "SF Bay Area", "LA"})
TOWNS = SHORT_TOWNS | {name.replace("_", " ") for names in listed("towns.tsv").values() for name in names}
GEORGIAN = frozenset(listed("towns.tsv")["GE"])
"""Towns behind which "Georgia" is the country and not the American state."""
AUSTRALIAN = frozenset("Adelaide Brisbane Canberra Darwin Hobart Melbourne Perth Sydney".split())
"""Australian cities, before which suburbs count as towns of their own."""
_WESTERN = frozenset(
    "Perth|Broome|Bunbury|Busselton|Esperance|Fremantle|Geraldton|Joondalup|Kalgoorlie|Karratha|Kununurra|Mandurah"
    "|Port Hedland|Subiaco|Welshpool|Alice Springs|Darwin|Katherine|Nhulunbuy|Palmerston|Tennant Creek".split("|")
)
"""Australian towns whose region has the code of a better known one: Western Australia, the Northern Territory."""
_WORD = re.compile(r"[^\s,;:()/|]+")
_LONGEST = max(town.count(" ") + 1 for town in TOWNS)
"""Words of the longest name."""
# "Data Engineer - Leeds", "Map Clerk - 6 months - Brisbane CBD", "Trainees - Cork / Waterford"
_TOWN = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,2}?"
_BEHIND = re.compile(rf"\s[-–—]\s({_TOWN})(?: ?/ ?({_TOWN}))?(?: CBD)?$")


_PARTS = {
    "London": frozenset(
        "Barnet|Bromley|Canary Wharf|Croydon|Ealing|Enfield|Greenwich|Hackney|Hounslow|Ilford|Islington"
        "|Kingston upon Thames|Lambeth|Lewisham|Romford|Southwark|Uxbridge|Wembley".split("|")
    ),
    "New York City": frozenset({"Brooklyn", "Manhattan"}),
}
"""Known names that are quarters of a town, and no second place beside it."""
_NONE: frozenset[str] = frozenset()


def are_towns(names: Sequence[str]) -> bool:
    """Whether several names are all towns.

    >>> are_towns(["Leeds", "Bath"]), are_towns(["London", "Hackney"]), are_towns(["Leeds"])
    (True, False, False)
    """
    several = len(set(names)) > 1 and all(map(is_known_town, names))
    return several and all(_PARTS.get(name, _NONE).isdisjoint(names) for name in names)


def towns_behind(line: str, a: int = 0, b: int | None = None) -> tuple[int, list[tuple[int, int]]]:
    """Return the end of ``line[a:b]`` before its last dash, and the spans of the towns behind it.

    >>> line = "Trainees - Cork / Waterford"
    >>> at, spans = towns_behind(line)
    >>> line[:at], [line[x:y] for x, y in spans], towns_behind("Clerk - Data Science")[1]
    ('Trainees', ['Cork', 'Waterford'], [])
    """
    piece = _BEHIND.search(line, a, len(line) if b is None else b)
    spans = [piece.span(n) for n in (1, 2) if piece[n]] if piece else []
    if piece is None or not any(is_known_town(line[x:y]) for x, y in spans):
        return a, []
    return piece.start(), spans


def towns_in(words: str) -> Iterator[tuple[int, int]]:
    """Yield where these words name towns, the longest names first.

    >>> words = "Stoke-on-Trent or St. Louis (York-based teams)."
    >>> [words[a:b] for a, b in towns_in(words)]
    ['Stoke-on-Trent', 'St. Louis']
    """
    spans = [match.span() for match in _WORD.finditer(words)]
    after = 0
    for n, (a, _) in enumerate(spans):
        if a < after or words[a].islower():
            continue
        for _, b in reversed(spans[n : n + _LONGEST]):
            end = b - (words[b - 1] == ".")
            if words[a:end] in TOWNS:
                yield a, end
                after = b
                break


def is_known_town(words: str) -> bool:
    """Whether these words are a town that any reader knows.

    >>> is_known_town("Leeds"), is_known_town("London"), is_known_town("NYC"), is_known_town("Python")
    (True, True, True, False)
    """
    return words in TOWNS or is_city(words)


def land_of(codes: Sequence[str], town: str, postal: str) -> str:
    """Return the country of a region's codes, the first unless its town or the postal code speaks for Australia.

    >>> codes = ("US-WA", "AU-WA")
    >>> land_of(codes, "Seattle", ""), land_of(codes, "Perth", ""), land_of(codes, "Yanchep", "6035")
    ('US', 'AU', 'AU')
    """
    western = town in _WESTERN or len(postal) == len("6000")
    return "AU" if western and any(code.startswith("AU-") for code in codes) else codes[0][:2] if codes else ""
