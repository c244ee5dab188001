"""Spelt: years whose number is a foreign word or part of one, or goes without saying: "zweijährige Praxis"."""

import re
from collections.abc import Iterator

from postingkit.fields.experience.spans import decimal
from postingkit.lexicon.modality import of_heading
from postingkit.matching.anchors import tokens
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.requirements import Experience
from postingkit.text import holds

__all__ = ["SPELT_ENDS", "SPELT_UNITS", "spelt_years"]

_NORDIC = {
    "to": 2, "tre": 3, "tri": 3, "fire": 4, "fem": 5, "seks": 6, "sex": 6, "sju": 7, "syv": 7, "åtte": 8, "otte": 8,
    "ti": 10, "tio": 10,
}  # fmt: skip
_GERMAN = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10}
_POLISH = {"półrocz": 0.5, "rocz": 1, "dwulet": 2, "trzylet": 3, "czterolet": 4, "pięciolet": 5}
_CZECH = {"jednole": 1, "dvoule": 2, "tříle": 3, "čtyřle": 4, "pětile": 5}
_YEARS = {**_NORDIC, **_GERMAN, **_POLISH, **_CZECH, "rok": 1, "года": 1, "полугода": 0.5}
_LEAST = r"minimum|min\.|(?:co )?najmniej|przynajmniej|alespoň|minimálně|minst|mindst"
_SPELT = re.compile(
    # "minst fem års erfaring", "minimum rok doświadczenia", "alespoň rok praxe"
    rf"\b(?:{_LEAST}) (?:(?P<nordic>{'|'.join(_NORDIC)}) års?(?= [^.\n]{{0,30}}(?:erfaring|erfarenhet))"
    r"|(?P<one>rok)(?= [^.\n]{0,20}(?:doświadcz|prax)))"
    # "zweijährige Erfahrung", "3-jährige Praxis"
    rf"|\b(?:(?P<german>{'|'.join(_GERMAN)})|(?P<figure>\d{{1,2}})-)jährige\w? "
    r"(?:[a-zäöüß]+ ){0,2}\w*(?:erfahrung|praxis)"
    # "dwuletnie doświadczenie", "tříletá praxe"
    rf"|\b(?P<polish>{'|'.join(_POLISH)})n\w{{1,4}} (?:\w+ ){{0,2}}(?:doświadcz|staż)"
    rf"|\b(?P<czech>{'|'.join(_CZECH)})t\w{{1,3}} (?:\w+ ){{0,2}}(?:prax|zkušenost)"
    # "опыт от года", "стаж не менее 3х лет"
    r"|\b(?:опыт|стаж)\w{0,2} (?:\w+ ){0,3}?(?:не менее|не меньше|от|более|больше) "
    r"(?:(?P<russian>(?:полу)?года)\b|(?P<count>\d{1,2})х (?:лет|года)\b)"
)
SPELT_UNITS = frozenset({"rok", "års", "года", "полугода", "лет"})
SPELT_ENDS = ("jährige", "letni", "roczn", "leté", "letá", "letou")


def spelt_years(text: str, low: str, heading: str) -> Iterator[Claim]:
    """Yield the years whose number is a foreign word ("to", "fem"), or understood to be one ("minimum rok")."""
    if SPELT_UNITS.isdisjoint(tokens(low)) and not holds(low, SPELT_ENDS):
        return
    for match in _SPELT.finditer(low):
        said = match[match.lastgroup or ""]
        years = _YEARS.get(said) or int(said)
        start, end = sentence(text, match.start())
        stance = of_heading(heading)
        value = Experience(years_min=decimal(years), years_max=None, area=None, modality=stance or "required")
        needs = ("hint",) if stance else ()
        yield Claim("experience", value, text[start:end], start, end, "experience.spelt", needs=needs)
