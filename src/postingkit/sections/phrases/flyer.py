"""Flyer: lines of German flyers that consist of the words of one sort of fact."""

import re

from postingkit.matching.spaces import ANY
from postingkit.terms import SectionKind

__all__ = ["kind_of_flyer"]

# "unbefristet in Teilzeit mit 19,5 Wochenstunden", "ab 01.10.2026", "60 %"
_TERMS = frozenset(
    """
    in mit ca ca. ab zum per oder und bis für auf pro je nach dem den sofort unbefristet befristet vollzeit teilzeit
    voll- teil- std std. stunden wochenstunden pensum woche wöchentlich monat monate monaten jahr jahre jahren h %
    nächstmöglich nächstmöglichen zeitpunkt termin vereinbarung möglich option verlängerung übernahme zunächst zu
    arbeitszeit stundenumfang umfang laufzeit dauer januar februar märz april mai juni juli august september oktober
    november dezember
    """.split()
)
_OF_TERMS = frozenset("sofort unbefristet befristet vollzeit teilzeit std std. stunden wochenstunden pensum %".split())
_OF_SCALE = frozenset("entgeltgruppe eg besoldungsgruppe tvöd tv-l tv-h tvaöd tvöd-k tvöd-vka tvöd-sue avr".split())
_SCALE = _OF_SCALE | {"vka", "bis", "nach"}
_FIGURE = re.compile(r"[a-z]?\d[\d.,–-]*[a-z%]?|%")
_BARS = re.compile(rf"{ANY}[|·]\s*")
_PIECES = re.compile(r"[\s,;:()/|·•]+")


def kind_of_flyer(low: str) -> SectionKind | None:
    """Return the kind of a folded line that consists only of words for a German job's facts.

    >>> [kind_of_flyer(line) for line in ("unbefristet in teilzeit mit 19,5 wochenstunden", "eg 9b tvöd")]
    ['schedule', 'compensation']
    >>> kind_of_flyer("ab 01.10.2026"), kind_of_flyer("2026"), kind_of_flyer("teilzeit im museum")
    ('schedule', None, None)
    """
    if "·" in low or "|" in low:
        kinds = {kind_of_flyer(piece) for piece in _BARS.split(low)} - {None}
        return kinds.pop() if len(kinds) == 1 else None
    first = _PIECES.split(low, maxsplit=1)[0]
    if first and first not in _TERMS and first not in _SCALE and not _FIGURE.fullmatch(first):
        return None  # most lines are done with here
    words = [word for word in _PIECES.split(low) if word]
    figures = [word for word in words if _FIGURE.fullmatch(word)]
    others = set(words).difference(figures)
    if not others <= _TERMS | _SCALE:
        return None
    if not others.isdisjoint(_OF_SCALE):
        return "compensation"
    begins = words[:1] in (["ab"], ["zum"], ["per"]) and figures
    return "schedule" if begins or not (others | {word[-1:] for word in figures}).isdisjoint(_OF_TERMS) else None
