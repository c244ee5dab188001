"""Bases: the employer's own town, where a posting names no other place of work."""

import re
from collections.abc import Iterator
from itertools import islice

from postingkit.fields.places.sentences import places_in
from postingkit.lexicon.names import is_organization, is_role, is_shop
from postingkit.lexicon.places import is_land
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.anchors import spots
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["beside_house", "in_bases", "in_houses", "in_own_town"]

_BACK = 60  # characters
_HEAD = 900  # characters of a posting's top
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


_TOWN = (
    r"[^\W\d_a-zа-яё][\w'’-]{2,}(?:[ -](?:(?:de|del|la|le|les|sur|di|do|da|dos|nad|pod|am|an der|en|u|aan|den) )?"
    r"[^\W\d_a-zа-яё][\w'’-]+){0,3}"
)
# "Boulangerie Martin, Annonay (07)", "Officina Bassi snc, autofficina a Carpi (MO)", "Colégio Norte, em Braga,
# procura", "ООО «Двор», г. Тарн", "Residenz Lindenhof · Bad Orbingen", "Pekárna Novák, 588 56 Telč"
_FORM = r"(?:,? (?:a\.s\.|s\.r\.o\.|sp\. z o\.o\.|S\.L\.|S\.A\.|snc|srl))?"
_BESIDE = re.compile(
    rf"(?P<form>{_FORM}) ?\*{{0,5}}(?:(?:,| [-–—·|]) (?:[^\W\d_][^,;:.\n()]{{2,40}} )??"
    r"(?P<lead>(?:à|a|en|em|te|in|w|we|v|ve|в|г\.|м\.|m\.) ?)?"
    r"|(?P<paren> \((?=[^\W\d_a-z]))| (?P<prep>à|en|em|te|in|w|v|в|г\.) )"
    rf"(?P<code>(?:[A-Z]{{1,2}}-)?\d{{2,6}}(?:[ -]\d{{2,3}}| [A-Z]{{2}})? )?(?P<town>{_TOWN})"
    r"(?: ?\((?P<land>[A-Z]{2}|\d{2,5}|[^\W\d_a-z][^\W\d_]+)\)|/(?P<state>[A-Z]{2})\b"
    r"|, (?P<region>[^\W\d_a-z][\w' -]{2,30}?)(?=\)))?"
    r"(?P<end>[ ]?(?=[,;:.!)–—|·\n]|\Z|(?:seit|depuis|dal|desde|sinds|od|с) \d{4})|(?P<goes> )(?=[a-zà-žа-я]))"
)


def beside_house(text: str, house: str, language: str | None) -> Iterator[Claim]:
    """Yield the town that stands beside the employer's name at the top of a text in another language than English.

    The town is a known one, or a preposition, a postal code or its province shows it to be one; a shop's stands alone.

    >>> [c.quote for c in beside_house("Hotel Mira – Molveno (TN)", "Hotel Mira", "it")]
    ['Molveno (TN)']
    >>> [c.quote for c in beside_house("Colégio Norte, em Vila Nova, procura", "Colégio Norte", "pt")]
    ['Vila Nova']
    >>> list(beside_house("Klinikum Tarn, Chirurgie", "Klinikum Tarn", "de"))
    []
    """
    for at in spots(text[:_HEAD], house) if house and language != "en" else ():
        beside = _BESIDE.match(text, at + len(house))
        town = beside["town"] if beside else ""
        if beside is None or is_role(town) or is_organization(town):
            continue
        land, code = beside["land"], beside["code"]
        sure = beside["lead"] or beside["prep"] or land or beside["state"] or code or is_known_town(town)
        if beside["goes"] and not (beside["lead"] or beside["prep"]):
            continue  # "Tarn Shop, Leeds office"; but "Kapsalon Knip in Doetinchem zoekt"
        if not (sure or beside["form"] or (is_shop(house) and text[beside.end() :][:1] in {"", "\n"})):
            continue
        start, end = beside.start("code" if code else "town"), beside.end("town")
        end = beside.end() - len(beside["end"]) if land or beside["state"] or beside["region"] else end
        coded = land if land and land.isdigit() and len(land) > 3 else None
        region = beside["state"] or beside["region"] or (land if land and not land.isdigit() else None)
        place = Place(
            raw=text[start:end],
            address_locality=town,
            address_region=region,
            postal_code=code.strip() if code else coded,
        )
        yield Claim("job_location", place, place.raw, start, end, "place.beside")
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
