"""Loose readers: places, pay and employment types in data of unknown shape, by the names of its keys."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from postingkit.sources.base.employment import employment, flag, workplace
from postingkit.sources.base.keys import letters, pay_keys, view_of
from postingkit.sources.base.pay import pay, pay_words
from postingkit.sources.base.place import country_named, place, place_words
from postingkit.sources.base.words import Reader, plain, words

__all__ = ["address", "kind", "named", "number", "places", "salary", "share", "unrated"]

_NAMES = "displayname name label formatted formattedaddress displayaddress title text shortname".split()
"""What the name of an object is called, the fullest first."""


def _name(value: dict[str, Any]) -> Any:
    """Return an object's name: "Hull Mills" of {"short_name": "hull", "name": "Hull Mills"}."""
    own = {letters(str(key)): one for key, one in value.items() if isinstance(one, str)}
    return next((own[name] for name in _NAMES if name in own), None)


def named(read: Reader) -> Reader:
    """Return a reader of a value, or of the name of an object in its place.

    >>> [v for v, _ in named(workplace)({"label": "Hybrid", "value": 2})], [v for v, _ in named(workplace)("Remote")]
    (['hybrid'], ['remote'])
    """

    def found(value: Any) -> Iterable[tuple[Any, str]]:
        yield from read(_name(value) if isinstance(value, dict) else value)

    return found


# "Harbor Labs\n3.2": what readers think of an employer, below its name
_RATING = re.compile(r"\n ?\d\.\d ?\Z")


def unrated(value: Any) -> Iterable[tuple[Any, str]]:
    r"""Read an employer's name without its rating.

    >>> list(unrated("Harbor Labs\n3.2"))
    [('Harbor Labs', 'Harbor Labs')]
    """
    yield from words(_RATING.sub("", value) if isinstance(value, str) else value)


address = place("city", "state", "country", "street", "zip")
"""A place in the parts of a view."""
_PARTS = frozenset({"city", "state", "street", "zip"})


def places(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a place in words, in parts under whatever names, or several of either, also within an object.

    >>> [v.raw for v, _ in places({"fully": False, "spots": [{"town": "Brno"}, {"town": "Plzeň"}]})]
    ['Brno', 'Plzeň']
    """
    for one in value if isinstance(value, list) else [value]:
        yield from _parts(one) if isinstance(one, dict) else place_words(one)


def _parts(value: dict[str, Any]) -> list[tuple[Any, str]]:
    """Return the places in an object, by its own keys, in objects within it, or by its name."""
    view, _ = view_of(value)
    if not view.keys() & _PARTS and (found := list(_in_land(_name(value), view.get("country")))):
        return found
    for parts in (view, *(view_of(inner)[0] for inner in value.values() if isinstance(inner, dict))):
        if found := list(address(parts)):
            return found
    several = (inner for inner in value.values() if isinstance(inner, list) and isinstance(next(iter(inner), 0), dict))
    return [found for inner in several for found in places(inner)] or list(place_words(_name(value)))


def _in_land(name: Any, country: Any) -> Iterator[tuple[Any, str]]:
    """Read the words of a place that stand beside its country: {"label": "Hobart TAS", "countryCode": "AU"}."""
    land = country_named(country)
    for found, quote in place_words(name) if land else ():
        if found.address_locality and found.address_country in {None, land}:
            yield found.model_copy(update={"address_country": land}), quote


def kind(value: Any) -> Iterable[tuple[Any, str]]:
    """Read a type of employment from its word, or from the object that names it, perhaps beside the pay it is for.

    >>> [v for one in ("Full time", {"from": 9, "type": "b2b"}, {"name": "Teilzeit"}) for v, _ in kind(one)]
    ['FULL_TIME', 'CONTRACTOR', 'PART_TIME']
    """
    said = _name(value) or view_of(value)[0].get("type") if isinstance(value, dict) else value
    yield from employment(said)
    if (text := plain(said)).lower() == "b2b":  # a Polish contract; in free words, whom a company sells to
        yield "CONTRACTOR", text


_SHARES = frozenset({"partial", "partially", "full", "fully", "fulltime", "hybrid"})


def share(value: Any) -> Iterable[tuple[Any, str]]:
    """Read how much of the work is remote: a yes, or the word for a part of it.

    >>> [v for one in (True, "partial", "fulltime", "maybe", False) for v, _ in share(one)]
    ['remote', 'hybrid', 'remote']
    """
    yield from flag("remote")(value)
    if (text := plain(value)).lower() in _SHARES:
        for found, _ in workplace(f"{text} remote"):
            yield found, text


_amounts = pay("low", "high", "currency", "unit", "value")
_single = pay(currency="currency", unit="unit", single="salary")


def salary(value: Any) -> Iterable[tuple[Any, str]]:
    """Read pay from words, or from an object that has its parts under whatever names."""
    if isinstance(value, dict):
        inner = next((one for one in value.values() if isinstance(one, dict) and pay_keys(one)), {})
        flat = {**value, **inner}
        yield from _amounts({part: flat[key] for part, key in pay_keys(flat).items()})
    else:
        yield from pay_words(value)


def number(view: Any) -> Iterable[tuple[Any, str]]:
    """Read pay that is a mere number, with the currency and unit beside it in the view."""
    if isinstance(view.get("salary"), (int, float)):
        yield from _single(view)
