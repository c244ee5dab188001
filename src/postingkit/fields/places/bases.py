"""Bases: the employer's own town, where a posting names no other place of work."""

import re
from collections.abc import Iterator
from itertools import islice

from postingkit.fields.places.sentences import places_in
from postingkit.lexicon.places import is_land
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.anchors import spots
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["in_bases", "in_houses", "in_own_town"]

_BACK = 60  # characters
_NAME = r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,2}"
# "We're based in Leeds", "Now based in Madrid and Seattle, we ...", "our team is based in Lisbon", "The City Clerk's
# Office is located in downtown Leeds"
_BASE_CUES = Cues("based in", "located in", "based out of")
_OURSELVES = re.compile(
    r"(?:\bwe(?:'re| are)|\bour (?:team|lab|office|offices|studio)(?: is| are)|(?:^|[.\n]) ?now"
    r"|(?:^|[.\n]) ?the (?:[a-z'-]+ ){0,5}offices? (?:is|are))(?: [a-z-]+){0,5} \Z"
)
_TOWNS = re.compile(rf" (?:downtown |historic |beautiful )?({_NAME})(?:(?:,? and |, )({_NAME}))?")
_LAND = re.compile(r", ([A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
# "The City of Tarn, uniquely situated on the river", "The Town of Tarn is a full-service town of 5 square miles"
_OWN_TOWN = re.compile(
    rf"\bThe (?P<house>(?:City|Town|Village|Borough|Township) of (?P<town>{_NAME}))(?: \([^()\n]{{2,40}}\))?,? "
    r"(?:[a-z]+ )?(?:situated|located|nestled|is (?:located|situated|nestled"
    r"|(?:an?|the|one of the) (?:[^.\n]|\.\d){0,80}\b(?:city|town|village|municipality|community)\b))"
)


def in_own_town(text: str, house: str) -> Iterator[Claim]:
    """Yield the town that is itself the employer, where it describes itself.

    >>> [c.quote for c in in_own_town("The City of Tarn, uniquely situated on the sea, seeks a clerk.", "City of Tarn")]
    ['Tarn']
    >>> list(in_own_town("The City of Tarn seeks a clerk.", "City of Tarn"))
    []
    """
    for stated in _OWN_TOWN.finditer(text) if " of " in house else ():
        if stated["house"] == house:
            town = stated["town"]
            yield Claim("job_location", Place(raw=town, address_locality=town), town, *stated.span("town"), "place.own")
            return


# "Hollow Oak Books is a bookstore in Chatham, NY"; colleges have campuses
_HOUSED = re.compile(
    r"(?:[^.\n(]{0,50} \([^()\n]{2,30}\))?[^.\n]{0,60}?\b"
    r"(?:(?i:book ?(?:store|shop)|shop|store|restaurant|bistro|café|bakery|brewery|winery|farm|hotel|inn|museum|library"
    r"|gallery|theat(?:er|re)|studio|church|congregation|hospital|clinic|zoo))\b"
    rf"[^.\n]{{0,30}}? in (?P<town>{_NAME}, (?P<land>[A-Z]{{2}}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?))"
)


def in_houses(text: str, organization: str) -> Iterator[Claim]:
    """Yield the town of an employer with premises (a museum, a library), where it describes itself.

    >>> [c.quote for c in in_houses("Oak Books (est. 1988) is a shop in Chatham, NY.", "OAK BOOKS")]
    ['Chatham, NY']
    >>> list(in_houses("Oak Labs is a firm in Chatham, NY.", "Oak Labs"))
    []
    """
    for at in spots(fold(text), fold(organization)) if organization else ():
        house = _HOUSED.match(text, at)
        if house and is_land(house["land"]):
            yield from islice(places_in(text, text, house.span("town"), "place.house"), 1)
            return


def in_bases(text: str) -> Iterator[Claim]:
    """Yield the towns in which an employer says it is based, in a text without other places and without remote work.

    >>> [c.quote for c in in_bases("Now based in Madrid and Seattle, we map the sea.")]
    ['Madrid', 'Seattle']
    >>> [c.quote for c in in_bases("The City Clerk's Office is located in downtown Leeds, near the river.")]
    ['Leeds']
    >>> [c.quote for c in in_bases("The office is located in downtown Tarn, Oregon.")]
    ['Tarn, Oregon']
    >>> list(in_bases("We're based in Leeds and fully remote.")), list(in_bases("Clients are based in Leeds."))
    ([], [])
    """
    low = fold(text)
    for at, end in _BASE_CUES.find(low) if "remote" not in low else ():
        towns = _TOWNS.match(text, end) if _OURSELVES.search(low, max(0, at - _BACK), at) else None
        for start, stop in (towns.span(1), towns.span(2)) if towns else ():
            town = text[start:stop] if stop > 0 else ""
            land = _LAND.match(text, stop) if stop > 0 else None
            if land and is_land(land[1]):
                yield from islice(places_in(text, text, (start, land.end()), "place.base"), 1)
            elif is_known_town(town):
                yield Claim("job_location", Place(raw=town, address_locality=town), town, start, stop, "place.base")
