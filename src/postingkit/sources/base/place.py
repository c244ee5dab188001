"""Readers of places: an object with its parts named, or words that hold a place."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from postingkit.fields.places import find_places
from postingkit.lexicon.alpha3 import ALPHA2
from postingkit.lexicon.places import country_code, country_of, region_of, regions_of
from postingkit.lexicon.workplaces import MANNER
from postingkit.model.place import Place
from postingkit.sources.base.paths import first
from postingkit.sources.base.words import Reader, plain, words_at

__all__ = ["abode", "country", "country_named", "place", "place_words", "town"]

# Values of place fields that name no place: "Remote", "Multiple Locations", "Anywhere in the world", "UNAVAILABLE"
_NO_PLACE = re.compile(
    rf"\W*(?:fully |100% )?(?:{MANNER}|virtual|telecommut\w*|telework|online|homeoffice|work from home|anywhere\b.*"
    r"|worldwide|global|multiple\b.*|various\b.*|several\b.*|\d+ locations?|not specified|unspecified|flexible|tbd"
    r"|other|all|any|office|unavailable|not (?:available|applicable|provided)|unknown|undefined|null|none|n/?a)\W*",
    re.IGNORECASE,
)


def country_named(value: Any) -> str | None:
    """Return the ISO 3166-1 code of a country given by name or code, also as {"name": ...}.

    >>> country_named("us"), country_named("Germany"), country_named({"name": "FRA"}), country_named("EMEA")
    ('US', 'DE', 'FR', None)
    >>> country_named("Korea, Republic of"), country_named("Wales"), country_named("Georgia, Atlanta")
    ('KR', 'GB', None)
    """
    if isinstance(value, dict):
        value = value.get("name") or value.get("code") or value.get("identifier")
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else None
    text = plain(value)
    if len(text) in {2, 3}:
        text = text.upper()
        return country_code(text) or ALPHA2.get(text) or country_of(text)
    if turned := _TURNED.fullmatch(text):
        return country_of(f"{turned[2]} {turned[1]}") or country_of(turned[1])
    return (country_of(text) or _NATIONS.get(text)) if text else None


# "Korea, Republic of", "Tanzania, United Republic of": ISO 3166-1's own order
_TURNED = re.compile(r"([^,]{3,30}), (?:the )?([^,]{3,40} of(?: the| China)?)")
_NATIONS = dict.fromkeys(("England", "Scotland", "Wales", "Northern Ireland"), "GB")
"""Parts of a country found in the place of one."""


# "US-NY-Albany", "USA - CA - San Diego", "DE-Munich", "Germany-Berlin": the land first, as many systems write it
_LAND_FIRST = re.compile(
    r"([A-Z]{2,3}|[A-Z][a-z]{3,20})\s?-\s?(?:([A-Z]{2,3})\s?-\s?)?([A-Z][^-,;/|]{1,60}(?:-[A-Z][^-,;/|]*)?)"
)
_CODE = 2  # letters of a land's code


def country(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a country as a place of its own."""
    code = country_named(value)
    if code:
        text = plain(value) or code
        yield Place(raw=text, address_country=code), text


def place(  # noqa: PLR0913, PLR0917 - the parts of an address
    locality: str = "", region: str = "", country: str = "", street: str = "", postal: str = "", name: str = ""
) -> Reader:
    """Return a reader of an object whose paths hold the parts of an address; ``name`` is the place in words.

    Of "state|region" the first non-empty value is taken; the words of "number+street" are joined.

    >>> read = place(locality="city", region="state", country="country/code")
    >>> [(v, q) for v, q in read({"city": "Linz", "country": {"code": "at"}})]
    [(Place(raw='Linz, at', street_address=None, address_locality='Linz', address_region=None, postal_code=None,
      address_country='AT'), 'Linz, at')]
    >>> list(read({"city": "Remote"}))
    []
    """
    paths = (street, locality, region, postal, country)

    def read(value: Any) -> Iterable[tuple[Any, str]]:
        found = [words_at(value, path, _part) if path else "" for path in paths]
        found[:4] = ["" if _NO_PLACE.fullmatch(text) else text for text in found[:4]]
        named = plain(first(value, name)) if name else ""
        return _address(found, named) if any(found) else place_words(named)

    return read


def _address(found: list[str], named: str) -> Iterable[tuple[Any, str]]:
    """Read street, town, region, postal code and country, some of them empty, and what the data calls the place."""
    road, town, area, code, land = found
    if pairs := _pairs(town, area):
        for one, its in pairs:
            yield from _address(["", one, its, "", land], "")
        return
    if town and not (road or code) and ("," in town or " - " in town or ";" in town or "/" in town):
        read = list(place_words(", ".join((town, *(part for part in (area, land) if part and part not in town)))))
        if read:
            yield from read
            return
    if area and not land and country_of(area) and not region_of(area):
        area, land = "", area  # "Cali", "Colombia" in city and state
    if named and not land:
        land = named.rpartition(", ")[2]  # "Oxford, UK" beside city and province
    land_code = country_named(land)
    if town and not land and {region[:2] for region in regions_of(area)} == {"US"}:
        land_code = "US"  # "Lindon", "Utah"
    raw = named or ", ".join(part for part in found if part)
    if not (road or town or area or code or land_code):
        if len(land) == _CODE and land.isupper() and not named:
            return  # "AN": the code of no land is no town either
        yield from place_words(raw)
        return
    yield (
        Place(
            raw=raw,
            street_address=road or None,
            address_locality=town or None,
            address_region=area or None,
            postal_code=code or None,
            address_country=land_code,
        ),
        raw,
    )


def _pairs(town: str, area: str) -> list[tuple[str, str]]:
    """Return several towns with as many areas, each with its own; nothing for "Portland, OR" in "Oregon, US".

    >>> _pairs("Joensuu, Pori", "Pohjois-Karjala, Satakunta"), _pairs("Portland, OR", "Oregon, US")
    ([('Joensuu', 'Pohjois-Karjala'), ('Pori', 'Satakunta')], [])
    """
    towns, areas = (re.split(r"\s{0,9},\s{0,9}", part) for part in (town, area))
    alike = len(towns) == len(areas) > 1 and not (region_of(towns[-1]) or country_of(towns[-1]))
    return list(zip(towns, areas, strict=True)) if alike else []


# "PARIS 14ème arrondissement", "LYON 03", "Marseille 8e", "CAEN CEDEX 4"
_DISTRICT = re.compile(
    r"\s{1,9}(?:\d{1,2}(?:er|e|è|ème|eme)?(?:\s{1,9}arrondissement)?|cedex(?:\s{1,9}\d{1,5})?)$", re.IGNORECASE
)


def town(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a field that holds a town and nothing else.

    >>> [(v.address_locality, v.raw) for v, _ in town("PARIS 14ème arrondissement")]
    [('PARIS', 'PARIS 14ème arrondissement')]
    """
    text = plain(value)
    name = _DISTRICT.sub("", text)
    if name and len(name) <= 80 and not _NO_PLACE.fullmatch(name):
        yield Place(raw=text, address_locality=name), text


def _part(value: Any) -> str:
    """Return the words of an address's part, which may be an object or a list of one: {"Name": "Oregon"}."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        named = {str(key).lower(): one for key, one in value.items()}
        value = next((named[key] for key in _CALLED if named.get(key)), None)
    return plain(value)


_CALLED = ("name", "cityname", "#text", "code", "codevalue", "identifier")


def place_words(value: Any) -> Iterable[tuple[Any, str]]:
    """Read words that hold one place or several: "Berlin, Germany; Oslo".

    >>> [(v.address_locality, v.address_country) for v, _ in place_words("Berlin, Germany; Oslo, Norway")]
    [('Berlin', 'DE'), ('Oslo', 'NO')]
    >>> list(place_words("Remote")), list(place_words("2 Locations"))
    ([], [])
    >>> [(v.address_locality, v.address_region, v.address_country) for v, _ in place_words("US-NY-Albany")]
    [('Albany', 'NY', 'US')]
    """
    if isinstance(value, list):
        for one in value:
            yield from place_words(one)
        return
    yield from _places(plain(value))


_NOWHERE = re.compile(rf"\W*(?:fully |100% )?(?:{MANNER}|anywhere\b.*)\W*", re.IGNORECASE)
# "Remote, UK-only" says how one works, and who may
_HOW = re.compile(rf"\b{MANNER}\b", re.IGNORECASE)
# "Remote (Austin, TX)", "Hybrid [London]": what stands in brackets is the place
_MODE = re.compile(rf"(?:fully |100% )?{MANNER}\s*[(\[]\s*+([^()\[\]]{{2,80}}?)\s*+[)\]]", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _places(text: str) -> tuple[tuple[Place, str], ...]:
    """Return the places that words name, each with its words."""
    if not text or len(text) > 600 or _NO_PLACE.fullmatch(text):
        return ()
    if match := _MODE.fullmatch(text):
        return tuple(found for found in _places(match[1]) if found[0].address_locality or found[0].address_country)
    if (match := _LAND_FIRST.fullmatch(text)) and (land := country_named(match[1])):
        sure = match[2] or not regions_of(match[1])  # "CA-San Diego" is in California
        more = {"raw": text, "address_country": land} if sure else {"raw": text}
        if towns := _places(", ".join(filter(None, (match[3], match[2])))):
            return tuple((town.model_copy(update=more), text) for town, _ in towns)
    found = tuple((claim.value, claim.quote) for claim in find_places(text, hint="Location"))
    if found or len(text) > 80:
        return found
    code = country_named(text)
    return ((Place(raw=text, address_country=code), text),) if code or not _HOW.search(text) else ()


def abode(value: Any) -> Iterable[tuple[Any, str]]:
    """Read where applicants may live, in words; "anywhere" says nothing about it, "worldwide" does.

    >>> [v for v, _ in abode("North America Only")], list(abode("Anywhere (100% Remote) Only")), list(abode("Remote"))
    (['North America Only'], [], [])
    """
    text = plain(value)
    return ((text, text),) if text and not _NOWHERE.fullmatch(text) else ()
