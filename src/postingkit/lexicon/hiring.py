"""Hiring: the verbs with which a house says, in many languages, that it takes somebody on."""

from __future__ import annotations

__all__ = ["HIRES", "HIRING"]

_VERBS = (
    "sucht recrute recrutent recherchent selecciona contrata zoekt hledá přijme poszukuje szuka zatrudni søger søker "
    "söker etsii hakee шукає ищет"
).split()
# Nouns and prepositions elsewhere ("chargé de recherche", "a busca incessante", "cerca de Tarn")
_BEFORE_SOMEBODY = "recherche busca cerca ricerca".split()
_SOMEBODY = r"(?:une?|un\(e\)|un·e|son|sa|des|du|pour|una|uno|actuellement|activement)\b"

HIRES = rf"(?:(?:{'|'.join(_VERBS)})\b|(?:{'|'.join(_BEFORE_SOMEBODY)})(?= {_SOMEBODY}))"
"""Pattern source for such a verb in folded text, in other languages than English: "zatrudni", "recherche un"."""
HIRING = frozenset([*_VERBS, *_BEFORE_SOMEBODY])
"""Words without one of which that pattern finds nothing."""
