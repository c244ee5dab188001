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

# "minimum rok doświadczenia", "alespoň rok praxe", "minst fem års erfaring", "опыт от года", "zweijährige Erfahrung",
# "dwuletnie doświadczenie", "tříletá praxe"
_SPELT = re.compile(
    r"\b(?:minimum|min\.|(?:co )?najmniej|przynajmniej"
    r"|alespoň|minimálně|minst|mindst) (?:(?P<word>to|tre|tri|fire|fem|seks|sex|sju|syv"
    r"|åtte|otte|ti|tio) års?(?= [^.\n]{0,30}(?:erfaring|erfarenhet))|(?P<one>rok)(?= [^.\n]{0,20}(?:doświadcz|prax)))"
    r"|\b(?P<german>ein|zwei|drei|vier|fünf|sechs|acht|zehn)jährige\w? (?:[a-zäöüß]+ ){0,2}\w*(?:erfahrung|praxis)"
    r"|\b(?P<figure>\d{1,2})-jährige\w? (?:[a-zäöüß]+ ){0,2}\w*(?:erfahrung|praxis)"
    r"|\b(?P<polish>półrocz|rocz|dwulet|trzylet|czterolet|pięciolet)n\w{1,4} (?:\w+ ){0,2}(?:doświadcz|staż)"
    r"|\b(?P<czech>jednole|dvoule|tříle|čtyřle|pětile)t\w{1,3} (?:\w+ ){0,2}(?:prax|zkušenost)"
    r"|\b(?:опыт|стаж)\w{0,2} (?:\w+ ){0,3}?(?:не менее"
    r"|не меньше|от|более|больше) (?:(?P<russian>(?:полу)?года)\b|(?P<count>\d{1,2})х (?:лет|года)\b)"
)
SPELT_UNITS = frozenset({"rok", "års", "года", "полугода", "лет"})
SPELT_ENDS = ("jährige", "letni", "roczn", "leté", "letá", "letou")
_YEARS = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10,
    "rok": 1, "to": 2, "tre": 3, "tri": 3, "fire": 4, "fem": 5, "seks": 6, "sex": 6, "sju": 7, "syv": 7, "åtte": 8,
    "otte": 8, "ti": 10, "tio": 10,
    "półrocz": 0.5, "rocz": 1, "dwulet": 2, "trzylet": 3, "czterolet": 4, "pięciolet": 5,
    "jednole": 1, "dvoule": 2, "tříle": 3, "čtyřle": 4, "pětile": 5, "года": 1, "полугода": 0.5,
}  # fmt: skip


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
