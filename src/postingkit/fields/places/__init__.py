"""Places: where the work is done.

The file is long because each land writes its places its own way, and all of them meet here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from postingkit.fields.places.bases import in_bases, in_houses, in_own_town
from postingkit.fields.places.codes import in_codes
from postingkit.fields.places.housed import in_coded, in_cyrillic, in_housed
from postingkit.fields.places.lines import in_lines
from postingkit.fields.places.named import in_label, in_pairs
from postingkit.fields.places.parts import join_places, part_claims, part_of, the_part
from postingkit.fields.places.posters import in_posters, in_seats
from postingkit.fields.places.sentences import in_sentences
from postingkit.lexicon.names import is_role
from postingkit.lexicon.places import country_of, regions_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["find_places", "find_top_places", "join_places"]

# Headings and labels whose text is a place: "Location", "Duty Station", "Arbeitsort", "სამუშაო ადგილი"
_PLACE_HINT = re.compile(
    r"\blocations?\b|\bduty station\b|\bwork ?(?:site|place|base)\b|\bplace of (?:work|employment|posting)\b|\bcentre\b"
    r"|\bwhere you|\baddress\b|\b(?:city|town|campus|state|province|country|region|zip|posta?l code|based in|market)\b"
    r"|standorte?\b(?! (?:und|mit) )|arbeitsort|einsatzort|dienstort|\bort\b|\blieu\b|ubicaci|localidad|localiza"
    r"|miejsce pracy|\bsede\b"
    r"|место работы|город|регион|სამუშაო ადგილი|მდებარეობა|ადგილმდებარეობა|աշխատանքի վայր|locatie|plats\b|ciudad|ciutat"
    r"|勤務地|勤務場所|就業場所|místo (?:práce|výkonu)|pracoviště|lokalita|local de trabalho|localidade|cidade|concelho"
    r"|arbeidssted|arbetsort|placeringsort|stationeringsort|arbejdssted|paikkakunta|sijainti|standplaats|werkplek"
    r"|werkadres|^адрес$"
    r"|lloc de treball|població|municipi|centro de trabajo|lokalizacj|miejscowość|luogo|località|città|місто"
    r"|місце роботи|адреса|розташування|локаці|^(?:base|based(?: at)?|site|where|waar|wo|où|lugar|luogo"
    r"|adres|adresse|adresa)$"
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
    for claim in _found(text, hint, known):
        yield _at_home(claim, text, known)


def _at_home(claim: Claim, text: str, known: Known) -> Claim:  # noqa: PLR0911 - one answer a land
    """Return the claim as people there mean it: "Recife - PE" in Portuguese is Brazil's, "神奈川県横浜市" two parts.

    "Camogli (GE)" in Italian names a province, not Georgia.
    """
    place = claim.value
    town, region = place.address_locality, place.address_region
    province = _PROVINCE.match(text, claim.start + len(town), claim.start + len(town) + 6) if town else None
    if province and known.language == "it" and claim.quote.startswith(town or "") and province[1] in _ITALY:
        return _extended(claim, text, province.end(), address_region=province[1], address_country=None)
    if known.language == "it" and region in _ITALY and place.address_country == "US" and f"({region})" in claim.quote:
        return claim._replace(value=place.model_copy(update={"address_country": None}))  # Modena, no Missouri
    coded = _CODED.match(text, claim.start + len(town), claim.end + 10) if town else None
    if coded and not place.postal_code and claim.quote.startswith(town or "") and known.language in _FIVE_DIGITS:
        return _extended(claim, text, coded.end(), postal_code=coded[1])
    state = _STATED.get(known.language or "")
    stated = state.match(text, claim.start + len(town)) if town and state and not region else None
    if stated and claim.quote.startswith(town or "") and (known.language != "pt" or stated[1] in _BRAZIL):
        country = "BR" if known.language == "pt" else place.address_country
        return _extended(claim, text, stated.end(), address_region=stated[1], address_country=country)
    county = _IN_COUNTY.match(text, claim.end) if town and not region and claim.quote.endswith(town) else None
    if county and _COUNTY.fullmatch(county[1]):
        return _extended(claim, text, county.end(), address_region=county[1])
    if known.language == "pt" and region in _BRAZIL and place.address_country in {None, "US", "CA", "AU"}:
        return claim._replace(value=place.model_copy(update={"address_country": "BR"}))
    parts = _PREFECTURE.match(town) if town and town[0] > "\u3000" and not region else None
    if parts:
        return claim._replace(
            value=place.model_copy(update={"address_locality": parts[2] or None, "address_region": parts[1]})
        )
    return claim


def _extended(claim: Claim, text: str, end: int, **parts: str | None) -> Claim:
    """Return the claim of a place with parts that the words up to ``end`` say."""
    words = text[claim.start : end]
    return claim._replace(value=claim.value.model_copy(update={"raw": words, **parts}), quote=words, end=end)


def _found(text: str, hint: str, known: Known) -> Iterator[Claim]:
    label = fold(hint).strip(" :*")
    if not _is_label(label):
        parts = list(part_claims(text))
        if len({name for claim in parts for name, value in claim.value if value and name != "raw"}) > 1:
            yield from join_places(claim._replace(needs=()) for claim in parts)
        yield from in_pairs(text, known)
        if label == "head":
            yield from _of_one(list(in_lines(text, german=known.language == "de")), text)
            if known.language == "ja" and (town := _eastern(text[:_TOP])) and town.value.address_region:
                yield town._replace(needs=(), method="text")
            elif known.language == "pt":
                yield from _brazilian(text)
            elif known.language in {"ru", "uk"}:
                yield from in_cyrillic(text)
            elif known.language in _NUMBER_LAST:
                yield from _of_one(list(in_housed(text)), text)
        yield from in_sentences(text)
    elif "name" not in label and label != "market":  # "Location Name: Midtown West" names a house, "Market" a region
        yield from _labelled(text, label, known)


def _of_one(claims: list[Claim], text: str) -> list[Claim]:
    """Return the places of a head's lines unless they are those of a list of jobs: each in its line, others between."""
    apart = all("\n" in text[a.end : b.start].strip("\n") for a, b in pairwise(claims))
    return [] if len(claims) > 2 and apart else claims


_BRAZIL = frozenset("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO".split())
"""The letters of Brazil's states, half of which are those of other lands' too."""
_ITALY = frozenset(
    """
    AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO
    GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG
    RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV
    """.split()
)
"""The letters of Italy's provinces, many of which are other lands' codes; they name no country."""
# "Norbury, Shropshire", "Otterford, West Sussex"
_IN_COUNTY = re.compile(r", ((?:(?:North|South|East|West|Greater|County) )?[A-Z][a-z]+)(?=\W*(?:\n|\Z))")
_PROVINCE = re.compile(r" ?\(([A-Z]{2})\)")
# "Vaubrun (52320)": a postal code in brackets
_CODED = re.compile(r" ?\((?:[A-Z]-)?(\d{5})\)")
_FIVE_DIGITS = frozenset({"fr", "es", "it", "de", "ca"})
_STATED = {
    # "Łukówek (woj. mazowieckie)", "Łukówek, woj. mazowieckie"
    "pl": re.compile(r"(?: ?\(|, )woj(?:\.|ewództwo) ?([\w-]+)\)?"),
    # "Pirenópolis (GO)", "Pirenópolis/GO"
    "pt": re.compile(r" ?[(/–-] ?([A-Z]{2})\b\)?"),
}
# "神奈川県横浜市中区": a prefecture, and a town with its ward
_PREFECTURE = re.compile(
    r"(東京都|北海道|(?:大阪|京都)府|[\u3400-\u9fff]{2,3}県)"
    r"((?:[\u3041-\u9fff]{1,6}?市(?:[\u3041-\u9fff]{1,4}?区)?|(?:[\u3041-\u9fff]{1,5}?郡)?[\u3041-\u9fff]{1,5}?[区町村])?)"
)
_NUMBER_LAST = frozenset("ca cs da es fi it nb nl nn no pl sk sv".split())
"""Languages in which a street's number stands behind its name."""
# "みどり野市立図書館（みどり野市若葉町1-5）": the town, and not what belongs to it
_CITY = re.compile(r"(?<![\u3041-\u9fff])([\u3041-\u9fff]{1,6}?市)(?![立役民内場営])")
# "Almuñar (Granada)", "Sant Feliu de Vall (Baix Empordà)": a province or a shire
_PROVINCED = re.compile(r"([^\W\da-z_][\w' -]{2,40}) \(([^\W\da-z_][^()\d,]{2,30})\)")
# "Facultad de Ciencias (Campus Norte)": where a house has its rooms
_UNIT = re.compile(
    r"(?:Facultad|Escuela|Centro|Hospital|Departamento|Servicio|Edificio|Instituto|Campus|Unidad|Área|Sede)\b"
)
# "Campinas - SP", "Belo Horizonte/MG", alone in a line
_UF = re.compile(r"^([^\W\d_][^\W\d_']+(?: [^\W\d_']+){0,3}) ?[-–/] ?([A-Z]{2})$", re.MULTILINE)
_SENT = re.compile(r"^(?:(?:How )?[Tt]o [Aa]pply|Reply|(?:Please )?(?:[Ss]end|[Mm]ail|[Ss]ubmit))\b", re.MULTILINE)
_TOP = 700  # characters of a page's own facts, whatever section they fell into


def find_top_places(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the places that the first lines of a whole text end in.

    >>> [c.quote for c in find_top_places("Job Category: Specialist\nFull time\nSalem, OR 97301, USA")]
    ['Salem, OR 97301, USA']
    """
    del hint
    top = text[:_TOP].rpartition("\n")[0] if len(text) > _TOP else text
    if sent := _SENT.search(top):
        top = top[: sent.start()]  # "Reply with a resume to:" above an address
    found = [*_of_one(list(in_lines(top)), top)]
    if known.language == "de":
        found += list(in_posters(top, known.organization or "")) or in_seats(text)
    house = known.organization or ""
    yield from found or [*in_own_town(text, house)] or [*in_houses(text, house)] or in_bases(text)


@lru_cache(maxsize=512)
def _is_label(label: str) -> bool:
    return label.count(" ") < 6 and bool(_PLACE_HINT.search(label))


# "DN32 9JQ" below "Lowfield House", "Convamore Road", "Grimsby": streets without a number that shows them
_BRITISH = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}")
_COUNTY = re.compile(
    r".+(?:shire|side|ssex)|County \w+|Greater (?:London|Manchester)|West Midlands|Tyne and Wear"
    r"|Kent|Surrey|Cornwall|Devon|Dorset|Norfolk|Suffolk|Cumbria|Somerset"
)
_MOST_LINES = 6


def _of_lines(text: str) -> Claim | None:
    """Return the place of an address whose parts have lines of their own, a British code last."""
    words = text.strip("\n")
    *lines, code = [line for line in words.split("\n") if line]
    if not 0 < len(lines) < _MOST_LINES or not _BRITISH.fullmatch(code):
        return None
    county = lines.pop() if len(lines) > 1 and _COUNTY.fullmatch(lines[-1]) else None
    *above, town = lines
    if any(map(str.isdigit, town)) or "," in town or not town[:1].isupper():
        return None
    place = Place(
        raw=words,
        street_address=above[-1] if above else None,
        address_locality=town,
        address_region=county,
        postal_code=code,
    )
    at = text.index(words)
    return Claim("job_location", place, words, at, at + len(words), "place.lines", "label", ("hint",))


def _eastern(text: str) -> Claim | None:
    """Return the place of an address that opens with a prefecture: "〒238-0001 神奈川県横須賀市港町2-8-1（本社）"."""
    found = _PREFECTURE.search(text)
    if found is None or not found[2]:
        town = _CITY.search(text)
        if town is None:
            return None
        place = Place(raw=town[0], address_locality=town[1])
        return Claim("job_location", place, town[0], *town.span(), "place.town", "label", ("hint",))
    place = Place(raw=found[0], address_region=found[1], address_locality=found[2])
    return Claim("job_location", place, found[0], *found.span(), "place.prefecture", "label", ("hint",))


def _foreign(text: str, language: str | None) -> list[Claim]:
    """Return the places of a labelled text that is written as people of its language write places."""
    coded = [] if (language or "").startswith("en") else [*in_coded(text, language)]
    if not coded and language in {"ru", "uk"}:
        coded = [*in_cyrillic(text)][:1]
    elif not coded and language in _NUMBER_LAST:
        coded = [*in_housed(text)][:1]
    if coded:
        return [claim._replace(method="label", needs=("hint",)) for claim in coded]
    town = _PROVINCED.fullmatch(text.strip()) if language in {"es", "ca"} else None
    if town and (town[2] == "Granada" or not country_of(town[2])) and not _UNIT.match(town[1]):
        words, at = town[0], text.index(town[0])
        place = Place(raw=words, address_locality=town[1], address_region=town[2])
        return [Claim("job_location", place, words, at, at + len(words), "place.province", "label", ("hint",))]
    eastern = None if text.isascii() else _eastern(text)
    return [eastern] if eastern else []


def _brazilian(text: str) -> Iterator[Claim]:
    """Yield the places of lines that are a town and one of Brazil's states."""
    for match in _UF.finditer(text):
        if match[2] in _BRAZIL and not is_role(match[1]):
            place = Place(raw=match[0], address_locality=match[1], address_region=match[2], address_country="BR")
            yield Claim("job_location", place, match[0], *match.span(), "place.state")


def _labelled(text: str, label: str, known: Known) -> Iterator[Claim]:
    part = part_of(label)
    first = text.find("\n") if "\n" in text else len(text)
    if part and first <= 40 and "," not in text[:first]:
        if label == "region" and not regions_of(text[:first].strip()):
            return  # "Region: North" is nobody's state
        more = [claim for claim in part_claims(text) if claim.start > first]
        yield from join_places([*the_part(text, 0, first, part), *more])
        return
    if "\n" in text.strip("\n") and (british := _of_lines(text)):
        yield british
        return
    if codes := list(in_codes(text)):
        yield from (claim._replace(needs=("hint",), method="label") for claim in codes)
        return
    if foreign := _foreign(text, known.language):
        yield from foreign
        return
    parts = list(part_claims(text))
    found = join_places(parts) if parts else in_label(text, known)
    yield from (claim for claim in found if not _UNIT.match(claim.value.address_locality or ""))
