"""Housed: places of work written as addresses outside the English-speaking countries: street, number, code, town."""

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_role
from postingkit.model.evidence import Claim
from postingkit.model.place import Place

__all__ = ["in_coded", "in_cyrillic", "in_housed"]

_WORD = r"[^\W\d_][\w.'’-]{0,24}"
_NUMBER = r"\d{1,4}(?: ?[a-zA-Z])?(?:[/-]\d{1,4}[a-z]?)?"
_TOWN = r"[^\W\d_a-z][^\W\d_]+(?:[ '’/-][^\W\d_]+){0,5}"
_CODE = r"(?:[A-Z]{1,2}-)?(?:\d{5}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4})"
# "Przemysłowa 4, Tarnogród", "Via Verdi 12, 41057 Spilamberto"
_HOUSED = re.compile(
    r"^((?:ul\. |al\. |C/ ?)?[^\W\d_a-z][\w.'-]{2,20}(?: [\w.'-]{1,16}){0,3} \d{1,4}[a-zA-Z]?)"
    r", (?:(\d{2}-\d{3}|\d{3} ?\d{2}|\d{4} ?[A-Z]{2}|\d{4}) )?([^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_]+){0,3})$",
    re.MULTILINE,
)
# "Rathaus, Marktplatz 3, 85649 Tarn", "C/ Mayor, 7, 16190 Villar (Cuenca)", "12 place des Halles, 21200 Vaubrun",
# "Rua do Souto, 45, 4990-110 Ponte", "Na Výsluní 15, 586 01 Tarn", "Laarstraat 18, 7201 CE Tarn"
_CODED = re.compile(
    rf"^(?:[^,;\n\d]{{3,60}}, ){{0,3}}(?P<street>(?:C/ ?)?{_WORD}(?: {_WORD}){{0,5}},? {_NUMBER}"
    rf"|\d{{1,4}}(?: ?(?:bis|ter))?,? {_WORD}(?: {_WORD}){{1,6}})"
    rf", (?P<code>{_CODE}) (?P<town>{_TOWN})(?: \((?P<region>[^()\d\n]{{2,30}})\))?(?=[.,;]?$)",
    re.MULTILINE,
)
# "Frýdek, Průmyslová 1290, 738 01": the code stands last, and the town first
_CODE_LAST = re.compile(
    rf"^(?P<town>{_TOWN}), (?P<street>{_WORD}(?: {_WORD}){{0,4}} {_NUMBER})"
    r", (?P<code>\d{3} \d{2}|\d{2}-\d{3})$",
    re.MULTILINE,
)
# "Заставці, вул. Лісова, 3", "Кедрогорск, улица Речная, 12", "г. Самара, ул. Ново-Садовая, д. 18, 443100"
_CYRILLIC = re.compile(
    r"^(?:(?P<first>\d{5,6}), )?(?:(?:г|м|с|пос)\. ?)?(?P<town>[А-ЯІЇЄҐ][\w'’ -]{2,30}), "
    r"(?P<street>(?:вул|ул|улица|вулиця|просп|пр-т|проспект|пер|бул|пл)\.? [^,\n]{2,40}"
    r"(?:, ?(?:(?:д|дом|буд)\.? ?)?\d+[\w/-]{0,4})?(?:, (?:стр|корп|к|оф|офис|пом|кв)\.? ?\d+\w?){0,2})"
    r"(?:, (?P<last>\d{5,6}))?$",
    re.MULTILINE,
)
_PROVINCES = frozenset({"es", "ca", "it"})
"""Languages in which what stands in brackets behind a town is its province."""


def in_housed(text: str) -> Iterator[Claim]:
    """Yield the places in lines that are a street with its number, and a town.

    >>> [(c.value.street_address, c.value.address_locality) for c in in_housed("Przemysłowa 4, Tarnogród")]
    [('Przemysłowa 4', 'Tarnogród')]
    """
    for match in _HOUSED.finditer(text):
        street, code, town = match[1], match[2], match[3]
        if not is_role(match[0]):
            place = Place(raw=match[0], street_address=street, postal_code=code, address_locality=town)
            yield Claim("job_location", place, match[0], *match.span(), "place.street")


def in_coded(text: str, language: str | None) -> Iterator[Claim]:
    """Yield the places in a label's value that opens with an address and its postal code, perhaps behind an employer.

    >>> place = next(in_coded("Biblioteca, C/ Mayor, 7, 16190 Villar del Saz (Cuenca)", "es")).value
    >>> place.street_address, place.postal_code, place.address_locality, place.address_region
    ('C/ Mayor, 7', '16190', 'Villar del Saz', 'Cuenca')
    >>> [c.value.address_locality for c in in_coded("Frýdek-Místek, Průmyslová 1290, 738 01", "cs")]
    ['Frýdek-Místek']
    >>> list(in_coded("Salem, Oregon 97301", "en")), list(in_coded("Berlin, Hamburg", "de"))
    ([], [])
    """
    pattern = _CODED if _CODED.match(text) else _CODE_LAST
    if pattern.match(text):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            region = parts.get("region") if language in _PROVINCES else None
            yield _claim(text, match, parts["code"], region)


def in_cyrillic(text: str) -> Iterator[Claim]:
    """Yield the places in lines that are a town and a street in Cyrillic letters.

    >>> place = next(in_cyrillic("г. Самара, ул. Ново-Садовая, д. 18, 443100")).value
    >>> place.address_locality, place.street_address, place.postal_code
    ('Самара', 'ул. Ново-Садовая, д. 18', '443100')
    """
    for match in _CYRILLIC.finditer(text):
        yield _claim(text, match, match["first"] or match["last"], None)


def _claim(text: str, match: re.Match[str], code: str | None, region: str | None) -> Claim:
    """Return the claim of an address from its street or town on, without the organization before them."""
    start = min(match.start("street"), match.start("town"))
    words = text[start : match.end()]
    place = Place(
        raw=words,
        street_address=match["street"],
        postal_code=code,
        address_locality=match["town"],
        address_region=region,
    )
    return Claim("job_location", place, words, start, match.end(), "place.street")
