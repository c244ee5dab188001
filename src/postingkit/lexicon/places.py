"""Recognizers of countries, regions and postal codes.

Names come from ``territories.tsv`` (CLDR, ISO 3166), which ``scripts/lexicon_territories.py`` writes.
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

__all__ = [
    "BRITISH_CODE",
    "CANADIAN_CODE",
    "IRISH_CODE",
    "POSTAL",
    "SPEAKING",
    "ZIP",
    "country_code",
    "country_of",
    "is_city",
    "is_english_country",
    "is_land",
    "region_of",
    "regions_of",
]

SPEAKING = frozenset({"US", "CA", "AU", "GB"})
"""Countries implied by one of their regions beside a city: "Elmsford, NY", "Toronto, Ontario", "Leeds, England"."""

ZIP, BRITISH_CODE, CANADIAN_CODE, IRISH_CODE = (
    r"\d{5}(?:-\d{4})?",  # "10523", "98057-2906"
    r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",  # "EC3R 8AF"
    r"[A-Z]\d[A-Z] ?\d[A-Z]\d",  # "M5V 2T6"
    r"[AC-FHKNPRTV-Y]\d[\dW] (?=[A-Z]{0,3}\d)[\dA-Z]{4}",  # "V93 XK52"
)
"""Pattern sources of postal codes."""
# Postal codes of any land, "1012 AB", "00-950", "2000" and "560001" too
POSTAL = re.compile(
    rf"(?<![\w-])(?:\d{{5}}-\d{{4}}|\d{{4,6}}|{BRITISH_CODE}|{CANADIAN_CODE}|{IRISH_CODE}|\d{{4}} [A-Z]{{2}}"
    rf"|\d{{2}}-\d{{3}})"
    r"(?![\w-])"
)


_FIRST = "US CA AU GB"
"""Countries by precedence among regions of the same name: "WA" is Washington before Western Australia."""


# How newspapers shorten states, a full stop behind: "Norman, Okla.", "Boston, Mass.", and "Stillwater, Ok."
_SHORT = {
    word: code
    for code, words in {
        "US-AL": "ala", "US-AZ": "ariz", "US-AR": "ark", "US-CA": "calif cal", "US-CO": "colo", "US-CT": "conn",
        "US-DE": "del", "US-FL": "fla", "US-GA": "ga", "US-IL": "ill", "US-IN": "ind", "US-KS": "kan kans",
        "US-KY": "ky", "US-MA": "mass", "US-MD": "md", "US-MI": "mich", "US-MN": "minn", "US-MS": "miss",
        "US-MT": "mont", "US-NE": "neb nebr", "US-NV": "nev", "US-OK": "okla ok", "US-OR": "ore",
        "US-PA": "pa penn penna", "US-TN": "tenn", "US-TX": "tex", "US-VA": "va", "US-VT": "vt", "US-WA": "wash",
        "US-WI": "wis wisc", "US-WY": "wyo", "CA-ON": "ont", "CA-QC": "que", "AU-VIC": "vic", "AU-QLD": "qld",
    }.items()
    for word in words.split()
}  # fmt: skip


_GREATER_TOWNS = frozenset({"granada"})
"""Names of countries, in other languages, by which hardly anybody means the country."""


class _Names(NamedTuple):
    countries: dict[str, str]
    english: frozenset[str]
    regions: dict[str, tuple[str, ...]]
    cities: frozenset[str]


@cache
def _names() -> _Names:
    """Return the tables."""
    countries: dict[str, str] = {}
    english: list[str] = []
    regions: dict[str, tuple[str, ...]] = {}
    cities: list[str] = []
    text = files("postingkit.lexicon").joinpath("territories.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        code, _, rest = line.partition("\t")
        names = rest.split("|")
        if len(code) == 2:
            countries.update({name: code for name in names if name not in _GREATER_TOWNS})
            english.append(names[0])
            continue
        if code[2:] == ".":
            cities += names
            continue
        for name in names:
            regions[name] = (*regions.get(name, ()), code)
    for name, found in regions.items():
        if len(found) > 1:
            regions[name] = tuple(sorted(found, key=_rank))
    return _Names(countries, frozenset(english), regions, frozenset(cities))


def _rank(code: str) -> int:
    return _FIRST.find(code[:2]) % 100  # not found is -1, the last


@cache
def _codes() -> frozenset[str]:
    return frozenset(_names().countries.values())


def _plain(words: str) -> str:
    return words.strip().lower().replace("’", "'")


def country_code(words: str) -> str | None:
    """Return the country that two capital letters stand for in ISO 3166-1.

    >>> country_code("DE"), country_code("de"), country_code("ZZ")
    ('DE', None, None)
    """
    return words if len(words) == 2 and words in _codes() else None


@lru_cache(maxsize=4096)
def country_of(words: str) -> str | None:
    """Return the alpha-2 code of the country these words name, in any language; a code must be in capitals.

    >>> country_of("the Netherlands"), country_of("UK"), country_of("U.S.A."), country_of("საქართველო")
    ('NL', 'GB', 'US', 'GE')
    >>> country_of("us"), country_of("Elmsford")
    (None, None)
    """
    name = _plain(words).removeprefix("the ")
    if len(name) <= 3 and name.isascii() and not words.strip().isupper():
        return None
    names = _names().countries
    return names.get(name) or names.get(name.rstrip(".")) or country_code(words.strip())


def is_english_country(words: str) -> bool:
    """Whether these words are a country's English name, which may end a longer run of words.

    >>> is_english_country("Iceland"), is_english_country("Island")
    (True, False)
    """
    return _plain(words) in _names().english or _plain(words) in ("usa", "us", "uk", "u.s.a.", "u.s.", "u.k.")


def is_city(words: str) -> bool:
    """Whether these words name one of the cities that time zones are named after.

    >>> is_city("London"), is_city("თბილისი"), is_city("Elmsford")
    (True, True, False)
    """
    return _plain(words) in _names().cities


@lru_cache(maxsize=4096)
def regions_of(words: str) -> tuple[str, ...]:
    """Return the ISO 3166-2 codes of the regions these words name; a code must be in capitals.

    >>> regions_of("NT"), regions_of("Punjab")
    (('CA-NT', 'AU-NT'), ('IN-PB', 'PK-PB'))
    >>> regions_of("Okla."), regions_of("Mass.")
    (('US-OK',), ('US-MA',))
    >>> regions_of("Québec")
    ('CA-QC',)
    """
    name = _plain(words)
    found = _names().regions.get(name)
    if found is None and not name.isascii():  # "Québec"
        found = _names().regions.get("".join(c for c in unicodedata.normalize("NFKD", name) if c.isascii()))
    if found is None and "." in name:  # "N.Y.", "D. C."
        name = name.replace(".", "").replace(" ", "")
        short = _SHORT.get(name) if words.strip()[-1:] == "." and words.strip()[0].isupper() else None
        if short:
            return (short,)
        found = _names().regions.get(name) if len(name) <= 3 else None
    if not found or (len(name) <= 3 and not words.strip().isupper()):
        return ()
    return found


def region_of(words: str) -> str | None:
    """Return the ISO 3166-2 code of the region these words name; of several, one in a country of ``SPEAKING``.

    >>> region_of("NY"), region_of("N.Y."), region_of("New York"), region_of("Ontario"), region_of("Bayern")
    ('US-NY', 'US-NY', 'US-NY', 'CA-ON', 'DE-BY')
    >>> region_of("in"), region_of("Elmsford")
    (None, None)
    """
    found = regions_of(words)
    return found[0] if found else None


def is_land(words: str) -> bool:
    """Whether words name a country or a region of one.

    >>> is_land("Oregon"), is_land("Norway"), is_land("Salem")
    (True, True, False)
    """
    return region_of(words) is not None or country_of(words) is not None
