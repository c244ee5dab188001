"""Places: where the work is done."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from postingkit.fields.places.abroad import SITUATED, situated
from postingkit.fields.places.ads import in_ads
from postingkit.fields.places.bases import beside_house, in_bases, in_houses, in_own_town
from postingkit.fields.places.codes import in_codes
from postingkit.fields.places.housed import in_cyrillic, in_housed
from postingkit.fields.places.lands import (
    NUMBER_LAST,
    UNIT,
    at_home,
    in_foreign,
    of_british_lines,
    of_coded_lines,
    of_prefecture,
    with_states,
)
from postingkit.fields.places.lines import in_lines
from postingkit.fields.places.named import in_label, in_pairs
from postingkit.fields.places.parts import join_places, part_claims, part_of, the_part
from postingkit.fields.places.posters import in_posters, in_seats
from postingkit.fields.places.sentences import in_sentences
from postingkit.lexicon.places import regions_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_places", "find_top_places", "join_places"]

# Headings and labels whose text is a place: "Location", "Duty Station", "Arbeitsort", "სამუშაო ადგილი"
_PLACE_HINT = re.compile(
    r"\blocations?\b|\bduty station\b|\bwork ?(?:site|place|base)\b|\bplace of (?:work|employment|posting)\b|\bcentre\b"
    r"|\bwhere you|\baddress\b|\b(?:city|town|campus|state|province|country|region|zip|posta?l code|based in|market)\b"
    r"|standorte?\b(?! (?:und|mit) )|arbeitsort|einsatzort|dienstort|\bort\b|\blieu\b|ubicaci|localidad|localiza"
    r"|miejsce pracy|\bsede\b|место работы|город|регион|სამუშაო ადგილი|მდებარეობა"
    r"|ადგილმდებარეობა|աշխատանքի վայր|locatie|plats\b|ciudad|ciutat|勤務地|勤務場所|就業場所|místo (?:práce|výkonu)"
    r"|pracoviště|lokalita|local de trabalho|localidade|cidade|concelho|arbeidssted|arbetsort|placeringsort"
    r"|stationeringsort|arbejdssted|paikkakunta|sijainti|standplaats|werkplek|werkadres|^адрес$|lloc de treball"
    r"|població|municipi|centro de trabajo|lokalizacj|miejscowość|luogo|località|città|місто|місце роботи"
    r"|адреса|розташування|локаці|^(?:base|based(?: at)?|site|place|where|waar|wo|où|lugar|luogo|adres|adresse|adresa)$"
    r"|arbeidsplass|arbetsplats|placering|affectation|résidence administrative|einsatzgebiet|centro de destino|destino"
    r"|lugar de prestación|miejsce wykonywania|пункт|所在地|地域"
)


def find_places(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield every place of work the text states.

    >>> [c.value.address_locality for c in find_places("Elmsford, NY", hint="Location")]
    ['Elmsford']
    >>> next(find_places("Kraków, Poland", hint="Location")).value.address_country
    'PL'
    >>> [c.quote for c in find_places("New York, NY / Boston, MA or remote", hint="Location")]
    ['New York, NY', 'Boston, MA']

    A bare name is a place under a heading that says so, and nowhere else; a number of places is none:

    >>> list(find_places("Remote", hint="Location")), list(find_places("3 Locations", hint="Location"))
    ([], [])
    >>> list(find_places("Elmsford"))
    []
    >>> [c.quote for c in find_places("This position is located in Champaign, Illinois.")]
    ['Champaign, Illinois']
    """
    for claim in _all_places(text, hint, known):
        yield at_home(claim, text, known)


def _all_places(text: str, hint: str, known: Known) -> Iterator[Claim]:
    """Yield the places in the text under a heading, by the form in which it gives them."""
    label = fold(hint).strip(" :*?")
    if not _is_label(label):
        parts = list(part_claims(text))
        if len({name for claim in parts for name, value in claim.value if value and name != "raw"}) > 1:
            yield from join_places(claim._replace(needs=()) for claim in parts)
        yield from in_pairs(text, known)
        if label == "head":
            yield from _of_one(list(in_lines(text, german=known.language == "de")), text)
            if known.language == "ja" and (town := of_prefecture(text[:_TOP])) and town.value.address_region:
                yield town._replace(needs=(), method="text")
            elif known.language in {"ru", "uk"}:
                yield from in_cyrillic(text)
            elif known.language in NUMBER_LAST:
                yield from _of_one(list(in_housed(text)), text)
        if known.language == "pt":
            yield from with_states(text, lines=label == "head")
        if known.language in SITUATED:
            yield from situated(text, known.language)
        yield from in_sentences(text)
    elif "name" not in label and label != "market":  # "Location Name: Midtown West" names a house, "Market" a region
        yield from _labelled(text, label, known)


def _of_one(claims: list[Claim], text: str) -> list[Claim]:
    """Return the places in a head's lines, unless they are those of a list of jobs: one a line, other lines between."""
    apart = all("\n" in text[a.end : b.start].strip("\n") for a, b in pairwise(claims))
    return [] if len(claims) > 2 and apart else claims


_SENT = re.compile(r"^(?:(?:How )?[Tt]o [Aa]pply|Reply|(?:Please )?(?:[Ss]end|[Mm]ail|[Ss]ubmit))\b", re.MULTILINE)
_TOP = 700  # characters of a page's own facts, whatever section they fell into


def find_top_places(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the places at the ends of a text's first lines.

    >>> [c.quote for c in find_top_places("Job Category: Specialist\nFull time\nSalem, OR 97301, USA")]
    ['Salem, OR 97301, USA']
    """
    top = text[:_TOP].rpartition("\n")[0] if len(text) > _TOP else text
    if sent := _SENT.search(top):
        top = top[: sent.start()]  # "Reply with a resume to:" above an address
    found = [*_of_one(list(in_lines(top)), top)]
    if known.language == "de":
        found += list(in_posters(top, known.organization or "")) or in_seats(text)
    house = known.organization or ""
    found = found or [*beside_house(text, house, known.language)]
    yield from found or [*in_own_town(text, house)] or [*in_houses(text, house)] or [*in_bases(text)] or in_ads(text)


@lru_cache(maxsize=512)
def _is_label(label: str) -> bool:
    return label.count(" ") < 6 and bool(_PLACE_HINT.search(label))


def _labelled(text: str, label: str, known: Known) -> Iterator[Claim]:
    """Yield the places in a label's value."""
    part = part_of(label)
    first = text.find("\n") if "\n" in text else len(text)
    if part and first <= 40 and "," not in text[:first]:
        if label == "region" and not regions_of(text[:first].strip()):
            return  # "Region: North" is nobody's state
        more = [claim for claim in part_claims(text) if claim.start > first]
        yield from join_places([*the_part(text, 0, first, part), *more])
        return
    if "\n" in text.strip("\n") and (lines := [*of_british_lines(text), *of_coded_lines(text)]):
        yield from lines
        return
    if codes := list(in_codes(text)):
        yield from (claim._replace(needs=("hint",), method="label") for claim in codes)
        return
    if foreign := in_foreign(text, known.language):
        yield from foreign
        return
    parts = list(part_claims(text))
    found = join_places(parts) if parts else in_label(text, known)
    yield from (claim for claim in found if not UNIT.match(claim.value.address_locality or ""))
