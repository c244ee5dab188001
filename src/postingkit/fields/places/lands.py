"""Lands: places as they are written in one country, and what they mean there."""

import re
from collections.abc import Iterator

from postingkit.fields.places.abroad import BRAZIL, in_brazil
from postingkit.fields.places.housed import in_coded, in_cyrillic, in_housed
from postingkit.lexicon.languages import is_english
from postingkit.lexicon.names import is_role
from postingkit.lexicon.places import BRITISH_CODE, country_of
from postingkit.model.evidence import Claim
from postingkit.model.known import Known
from postingkit.model.place import Place

__all__ = [
    "NUMBER_LAST",
    "UNIT",
    "at_home",
    "in_foreign",
    "of_british_lines",
    "of_coded_lines",
    "of_prefecture",
    "with_states",
]

_ITALY = frozenset(
    """
    AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO
    GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG
    RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV
    """.split()
)
"""Codes of Italy's provinces; many are other countries' codes too, so they imply no country."""
# "Norbury, Shropshire", "Otterford, West Sussex"
_IN_COUNTY = re.compile(r", ((?:(?:North|South|East|West|Greater|County|Co\.?) )?[A-Z][a-z]+)(?=\W*(?:\n|\Z))")
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
NUMBER_LAST = frozenset("ca cs da es fi it nb nl nn no pl sk sv".split())
"""Languages that write the house number behind the street."""
# "みどり野市立図書館（みどり野市若葉町1-5）": the town, and not what belongs to it
_CITY = re.compile(r"(?<![\u3041-\u9fff])([\u3041-\u9fff]{1,6}?市)(?![立役民内場営])")
# "Almuñar (Granada)", "Sant Feliu de Vall (Baix Empordà)": a province or a shire
_PROVINCED = re.compile(r"([^\W\da-z_][\w' -]{2,40}) \(([^\W\da-z_][^()\d,]{2,30})\)")
# "Facultad de Ciencias (Campus Norte)": where a house has its rooms
UNIT = re.compile(
    r"(?:Facultad|Escuela|Centro|Hospital|Departamento|Servicio|Edificio|Instituto|Campus|Unidad|Área|Sede)\b"
)
# "Campinas - SP", "Belo Horizonte/MG", alone in a line, and behind "para nossa unidade em"
_UF = re.compile(r"^([^\W\d_][^\W\d_']+(?: [^\W\d_']+){0,3}) ?[-–/] ?([A-Z]{2})$", re.MULTILINE)
_IN_UF = re.compile(r"\b(?:em|EM) ([A-ZÀ-Ý][^\W\d_']+(?: [^\W\d_']+){0,3}) ?[-–/] ?([A-Z]{2})(?=[.,;)\n]|\Z)")
# "DN32 9JQ" below "Lowfield House", "Convamore Road", "Grimsby": streets without a number that shows them
_BRITISH = re.compile(BRITISH_CODE)
_COUNTY = re.compile(
    r".+(?:shire|side|ssex)|(?:County|Co\.?) \w+|Greater (?:London|Manchester)|West Midlands|Tyne and Wear"
    r"|Kent|Surrey|Cornwall|Devon|Dorset|Norfolk|Suffolk|Cumbria|Somerset"
)
_OF_PROVINCE = re.compile(r"(?:Provincia|Prov\.|Departamento|Región|Województwo|Kraj) (?:de |di |del )?([^\W\d_a-z].+)")
_IRISH = re.compile(r"(?:Co\.|County) [A-Z][a-z]+")
_MOST_LINES = 6  # above the code


def at_home(claim: Claim, text: str, known: Known) -> Claim:
    """Return the claim as read locally: "Recife - PE" in Portuguese is in Brazil, "神奈川県横浜市" has two parts."""
    place = claim.value
    end, parts = _land_behind(claim, text, known.language)
    if parts:
        words = text[claim.start : end]
        return claim._replace(value=place.model_copy(update={"raw": words, **parts}), quote=words, end=end)
    meant = _reinterpreted(place, claim.quote, known.language)
    return claim._replace(value=place.model_copy(update=meant)) if meant else claim


def _land_behind(claim: Claim, text: str, language: str | None) -> tuple[int, dict[str, str | None]]:
    """Return the region or country right behind a town, and where it ends."""
    place, town = claim.value, claim.value.address_locality
    at = claim.start + len(town) if town and claim.quote.startswith(town) else -1
    province = _PROVINCE.match(text, at, at + 6) if at >= 0 and language == "it" else None
    if province and province[1] in _ITALY:
        return province.end(), {"address_region": province[1], "address_country": None}  # "Camogli (GE)", not Georgia
    coded = _CODED.match(text, at, claim.end + 10) if at >= 0 and language in _FIVE_DIGITS else None
    if coded and not place.postal_code:
        return coded.end(), {"postal_code": coded[1]}
    state = _STATED.get(language or "") if at >= 0 and not place.address_region else None
    stated = state.match(text, at) if state else None
    if stated and (language != "pt" or stated[1] in BRAZIL):
        country = "BR" if language == "pt" else place.address_country
        return stated.end(), {"address_region": stated[1], "address_country": country}
    alone = town and not place.address_region and claim.quote.endswith(town)
    county = _IN_COUNTY.match(text, claim.end) if alone else None
    return (county.end(), {"address_region": county[1]}) if county and _COUNTY.fullmatch(county[1]) else (-1, {})


def _reinterpreted(place: Place, quote: str, language: str | None) -> dict[str, str | None]:
    """Return the parts of a place that mean something else in the posting's language."""
    town, region, country = place.address_locality, place.address_region, place.address_country
    if language == "it" and region in _ITALY and country == "US" and f"({region})" in quote:
        return {"address_country": None}  # "Modena (MO)", no Missouri
    if language == "pt" and region in BRAZIL and country in {None, "US", "CA", "AU"}:
        return {"address_country": "BR"}
    if town and not region and (province := _OF_PROVINCE.fullmatch(town)):
        return {"address_locality": None, "address_region": province[1]}  # "Provincia de Mendoza – Argentina"
    if town and not region and _IRISH.fullmatch(town):
        return {"address_locality": None, "address_region": town}  # "Any branch in Co. Galway"
    parts = _PREFECTURE.match(town) if town and town[0] > "\u3000" and not region else None
    return {"address_locality": parts[2] or None, "address_region": parts[1]} if parts else {}


def of_british_lines(text: str) -> Iterator[Claim]:
    r"""Yield the addresses with each part on its own line and a British postcode last.

    >>> two = "Alice Hospital\nLynn Road\nEly\nCB6 1DN\n\nTarn Clinic\nQuay Road\nTarn\nPE15 8XY"
    >>> [(c.value.address_locality, c.value.postal_code) for c in of_british_lines(two)]
    [('Ely', 'CB6 1DN'), ('Tarn', 'PE15 8XY')]
    """
    at = 0
    for words in text.strip("\n").split("\n\n"):
        at = text.index(words, at)
        *lines, code = [line for line in words.split("\n") if line] or [""]
        if not 0 < len(lines) < _MOST_LINES or not _BRITISH.fullmatch(code):
            continue
        county = lines.pop() if len(lines) > 1 and _COUNTY.fullmatch(lines[-1]) else None
        *above, town = lines
        if any(map(str.isdigit, town)) or "," in town or not town[:1].isupper():
            continue
        place = Place(
            raw=words,
            street_address=above[-1] if above else None,
            address_locality=town,
            address_region=county,
            postal_code=code,
        )
        yield Claim("job_location", place, words, at, at + len(words), "place.lines", "label", ("hint",))


# "7790 Hvidbjerg", "D-12345 Berlin", "38-200 Jasło"
_CODE_TOWN = re.compile(r"(?:[A-Z]{1,2}-)?(\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}) ([^\W\d_a-z][\w.'’-]+(?: [\w.'’-]+){0,3})")


def of_coded_lines(text: str) -> Iterator[Claim]:
    r"""Yield the addresses with the street on one line and a postal code before its town on the last.

    >>> [c.value.address_locality for c in of_coded_lines("Børnehaven Mælkevejen\nSkolegade 4\n7790 Hvidbjerg")]
    ['Hvidbjerg']
    >>> list(of_coded_lines("Hvidbjerg\n7790 Hvidbjerg"))
    []
    """
    at = 0
    for words in text.strip("\n").split("\n\n"):
        at = text.index(words, at)
        *above, last = words.split("\n")
        coded = _CODE_TOWN.fullmatch(last)
        if not coded or not 0 < len(above) < _MOST_LINES or not any(map(str.isdigit, above[-1])):
            continue
        place = Place(raw=words, street_address=above[-1], address_locality=coded[2], postal_code=coded[1])
        yield Claim("job_location", place, words, at, at + len(words), "place.lines", "label", ("hint",))


def of_prefecture(text: str) -> Claim | None:
    """Return the place in an address that opens with a prefecture: "〒238-0001 神奈川県横須賀市港町2-8-1（本社）"."""
    found = _PREFECTURE.search(text)
    if found is None or not found[2]:
        town = _CITY.search(text)
        if town is None:
            return None
        place = Place(raw=town[0], address_locality=town[1])
        return Claim("job_location", place, town[0], *town.span(), "place.town", "label", ("hint",))
    place = Place(raw=found[0], address_region=found[1], address_locality=found[2])
    return Claim("job_location", place, found[0], *found.span(), "place.prefecture", "label", ("hint",))


def in_foreign(text: str, language: str | None) -> list[Claim]:
    """Return the places in a label's value that is written as places are in its language."""
    if language == "pt" and (stated := in_brazil(text)):
        return [claim._replace(method="label", needs=("hint",)) for claim in stated]
    coded = [] if is_english(language) else [*in_coded(text, language)]
    if not coded and language in {"ru", "uk"}:
        coded = [*in_cyrillic(text)][:1]
    elif not coded and language in NUMBER_LAST:
        coded = [*in_housed(text)][:1]
    if coded:
        return [claim._replace(method="label", needs=("hint",)) for claim in coded]
    town = _PROVINCED.fullmatch(text.strip()) if language in {"es", "ca"} else None
    if town and (town[2] == "Granada" or not country_of(town[2])) and not UNIT.match(town[1]):
        words, at = town[0], text.index(town[0])
        place = Place(raw=words, address_locality=town[1], address_region=town[2])
        return [Claim("job_location", place, words, at, at + len(words), "place.province", "label", ("hint",))]
    eastern = None if text.isascii() else of_prefecture(text)
    return [eastern] if eastern else []


def with_states(text: str, *, lines: bool) -> Iterator[Claim]:
    """Yield the towns with one of Brazil's states, behind "em" or, with ``lines``, on lines of their own."""
    for match in (_UF if lines else _IN_UF).finditer(text):
        if match[2] in BRAZIL and not is_role(match[1]):
            start, end = match.start(1), match.end(2)
            words = text[start:end]
            place = Place(raw=words, address_locality=match[1], address_region=match[2], address_country="BR")
            yield Claim("job_location", place, words, start, end, "place.state")
