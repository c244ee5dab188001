"""Places whose parts have labels of their own: a city, its state, its country."""

import re
from collections.abc import Iterable, Iterator

from postingkit.fields.places.mailed import is_mailed
from postingkit.lexicon.addresses import read_addresses
from postingkit.lexicon.places import POSTAL, SPEAKING, country_code, country_of, region_of, regions_of
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import line_start
from postingkit.model.evidence import Claim, Words
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["join_places", "part_claims", "part_of", "the_part"]

_PARTS = (
    (
        "postal_code",
        re.compile(
            r"zip(?: ?code)?|posta?l code|plz|postleitzahl|código postal|codi postal|code postal|cap|kod pocztowy|psč"
        ),
    ),
    (
        "address_locality",
        re.compile(
            r"city|town|ciudad|ciutat|ort|stadt|город|locality"
            r"|localidad|localidade|localitat|località|población|població"
            r"|concelho|município|municipio|municipi|comune|miejscowość|gemeente|місто|ville|kommun|kommune|paikkakunta"
        ),
    ),
    (
        "street_address",
        re.compile(
            r"street(?: address)?|address line 1|stra(?:ß|ss)e(?: ?/ ?(?:haus)?nr\.?| und hausnummer)?|ulica|ulice"
        ),
    ),
    ("address_region", re.compile(r"state(?:/province)?|province|bundesland|region|län|fylke")),
    ("address_country", re.compile(r"country|land|país|pais|страна")),
)
_OF_PLACE = re.compile(  # "Location: State", "Einsatzort Straße"
    r"(?:(?:job |work |primary )?locations?|(?:einsatz|arbeits|dienst)ort)\b[: -]*(?=\w)"
)
# "City: Addison", "Location: State New York", "City position is located in: Salem"
_PART_LINE = re.compile(
    r"(?:job |work |primary )?(?:location:? ?)?(city|town|state|province|country|region|zip(?: code)?|postal code)"
    r"(?! (?:hall|cent(?:re|er)|council|house|offices?|square|park)\b)"  # "Town Hall, Salem"
    r"(?: position)?(?: is located(?: in)?)?(?::\s*|\s+(?=\w))(\w[^\n:]{0,40})(?=$|\n)",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    r"(?:north|south|east|west|central|northern|southern|eastern|western)(?:[- ]?(?:east|west))?", re.IGNORECASE
)
# What goes on behind a town in running words: "an die Stadt Tarn, oder per E-Mail (ein PDF, max. 10 MB)", "Tarn, and
# the Maps School of New Brunswick"
_RUNS_ON = re.compile(r" [a-zà-ž]+ [a-zà-ž]+ |, and ")
_MOST = 5  # mentions of a town that are looked at
_CUES = Cues("city", "town", "state", "province", "country", "zip", "postal code")


def part_of(label: str) -> str:
    """Return the part of a place that a label asks for, or nothing.

    >>> part_of("city"), part_of("location: state"), part_of("location")
    ('address_locality', 'address_region', '')
    >>> part_of("city position is located in")
    'address_locality'
    """
    label = _OF_PLACE.sub("", label, count=1).strip(" :*")
    label = label.removesuffix(" in").removesuffix(" is located").removesuffix(" position")
    return next((part for part, names in _PARTS if names.fullmatch(label)), "")


def the_part(text: str, start: int, end: int, part: str) -> Iterator[Claim]:
    """Yield ``text[start:end]`` as the given part of a place, if it can be that part."""
    words = text[start:end].strip()
    if not words or "\n" in words or "(" in words or any(names.fullmatch(words.lower()) for _, names in _PARTS):
        return  # "City (optional)" is a form's field, and so is "State" below "City"
    value = _value_of(part, words)
    if value is None or (part != "postal_code" and not words[0].isupper() and words[0] < "\u0370"):
        return
    at = text.index(words, start)
    parts = {part: value}
    region = region_of(words) if part == "address_region" else None
    if region and region[:2] in SPEAKING:
        parts["address_country"] = region[:2]
    place = Place(raw=words, **parts)
    yield Claim("job_location", place, words, at, at + len(words), "place.part", "label", ("hint",))


def _value_of(part: str, words: str) -> str | None:
    """Return the value that words have as a part of a place; None when they cannot be that part.

    >>> _value_of("address_country", "Norway"), _value_of("postal_code", "yes"), _value_of("address_region", "North")
    ('NO', None, None)
    """
    numbered = any(map(str.isdigit, words))
    match part:
        case "address_country":
            return country_of(words) or country_code(words)
        case "postal_code":
            fits = POSTAL.fullmatch(words) is not None
        case "address_region":
            fits = not _QUARTER.fullmatch(words)  # "Region: North" is nobody's state
        case "street_address":
            fits = numbered  # "Street: yes"
        case _:
            fits = not numbered  # "City Hall, 300 Mill Road"
    return words if fits else None


def part_claims(text: str) -> Iterator[Claim]:
    """Yield the parts in labelled lines of the text: "City: Addison"."""
    done = -1
    for at, _ in _CUES.find(fold(text)):
        start = line_start(text, at)
        if start == done or at - start > 24:
            continue
        done = start
        line = _PART_LINE.match(text, start)
        if line is None:
            continue
        part = part_of(line.group(1).lower())
        named = ":" in line.group() and line.group(1).lower() != "region"  # "Region: North" is nobody's state
        if part != "address_region" or named or regions_of(line.group(2).strip()):
            yield from the_part(text, line.start(2), line.end(2), part)


def join_places(claims: Iterable[Claim], text: str = "") -> Iterator[Claim]:
    """Yield the claims with neighbouring parts of one place merged, without those that add nothing to another.

    A bare town takes the region and country found behind its name elsewhere in ``text``; any town the street above it.

    >>> parts = [*the_part("Addison", 0, 7, "address_locality"), *the_part("TX", 0, 2, "address_region")]
    >>> [(c.value.address_locality, c.value.address_region, c.value.address_country) for c in join_places(parts)]
    [('Addison', 'TX', 'US')]
    """
    joined: list[Claim] = []
    for claim in claims:
        if is_mailed(text, claim):
            continue
        mixed = _mixed(joined[-1], claim) if joined and _are_parts(joined[-1], claim) else None
        if mixed:
            joined[-1] = mixed
        else:
            joined.append(claim)
    joined = [_with_street(_in_full(claim, text), text) for claim in joined]
    joined = [_with_house(claim, joined) for claim in joined]
    said = [_facts(claim.value) for claim in joined]
    for n, claim in enumerate(joined):
        if not any(said[n] < other or (said[n] == other and m < n) for m, other in enumerate(said)):
            yield claim


# One town by several names, which a posting may use side by side
_ONE_TOWN = {"NYC": "New York", "New York City": "New York", "SF": "San Francisco"}


def _facts(place: Place) -> frozenset[tuple[str, str]]:
    """Return a place's parts in comparable form, the same for "NYC" and "New York City"."""
    facts = {(name, value) for name, value in place if value and name != "raw"}
    if (code := place.postal_code or "")[5:6] == "-":  # "98057-2906" is in 98057
        facts = facts - {("postal_code", code)} | {("postal_code", code[:5])}
    if (town := place.address_locality) in _ONE_TOWN:
        facts = facts - {("address_locality", town)} | {("address_locality", _ONE_TOWN[town])}
    return frozenset(facts)


def _with_house(claim: Claim, claims: list[Claim]) -> Claim:
    """Return a street's town with the region and postal code that stand apart from it.

    "Location: WA 98057-2906" above, "at the Map House, 9 Mill Way, Tarn" below.
    """
    place = claim.value
    if not (place.street_address and place.address_locality) or place.address_region or place.address_country:
        return claim
    alone = [c for c in claims if c.value.postal_code and not (c.value.address_locality or c.value.street_address)]
    if len(alone) != 1:
        return claim
    other = alone[0]
    more = {name: value for name, value in other.value if value and name != "raw" and not getattr(place, name)}
    return claim._replace(value=place.model_copy(update=more), support=(*claim.support, other.words))


def _with_street(claim: Claim, text: str) -> Claim:
    r"""Return the claim of a town that begins its line with the street in the line above.

    >>> text = "Reed Museum\n12 West Mill Boulevard\nTarn, OR 97301"
    >>> town = Claim("job_location", Place(raw="Tarn, OR", address_locality="Tarn"), "Tarn, OR 97301", 35, 49)
    >>> _with_street(town, text).quote
    '12 West Mill Boulevard\nTarn, OR 97301'
    """
    place = claim.value
    start = text.rfind("\n", 0, max(claim.start - 1, 0)) + 1
    if place.street_address or text[claim.start - 1 : claim.start] != "\n" or not text[start].isdigit():
        return claim
    found = next(read_addresses(text, start, claim.end), None)
    if not (found and found.street and found.locality == place.address_locality):
        return claim
    quote = text[found.start : claim.end]
    value = place.model_copy(update={"raw": quote, "street_address": found.street})
    return claim._replace(value=value, quote=quote, start=found.start)


def _in_full(claim: Claim, text: str) -> Claim:
    """Return a bare town's claim completed from an address in the text: "Salem" from "Salem, OR 97301"."""
    place = claim.value
    town = place.address_locality
    if not town or place.address_region or place.address_country or len(town) < 4:
        return claim
    at = text.find(f"{town}, ")
    for _ in range(_MOST):
        if at < 0:
            break
        line = text.find("\n", at)
        end = min(at + 60, line if line >= 0 else len(text))
        found = next(read_addresses(text, at, end), None)
        told = found and found.locality == town and (found.region or found.country)
        if found and told and not _RUNS_ON.search(text, at + len(town), found.end):
            more = {"address_region": found.region, "address_country": found.country}
            quote = text[found.start : found.end]
            words = Words(quote, found.start, found.end, "text", "place.address")
            return claim._replace(value=place.model_copy(update=more), support=(*claim.support, words))
        at = text.find(f"{town}, ", at + 1)
    return claim


def _are_parts(one: Claim, other: Claim) -> bool:
    """Whether two claims are parts of one place: both by labels, or a street beside a place without one."""
    if not _is_part(one):
        return False
    street = one.value.street_address and not one.value.address_locality and not other.value.street_address
    return _is_part(other) or bool(street and other.value.address_locality)


def _is_part(claim: Claim) -> bool:
    return claim.rule.partition("@")[0] == "place.part"


def _mixed(one: Claim, other: Claim) -> Claim | None:
    """Return both claims as one place; None when they give the same part."""
    mine = {name: value for name, value in one.value if value is not None and name != "raw"}
    theirs = {name: value for name, value in other.value if value is not None and name != "raw"}
    if any(name in mine and mine[name] != value for name, value in theirs.items()):
        return None
    if theirs.items() <= mine.items():
        return one
    first, last = (one, other) if "address_locality" in mine else (other, one)
    place = Place(raw=f"{first.value.raw}, {last.value.raw}", **{**theirs, **mine})
    return one._replace(value=place, support=(*one.support, other.words, *other.support))
