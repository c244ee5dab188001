"""Seeking: whether a paragraph announces a vacancy, and for which job."""

import re
from functools import lru_cache

from postingkit.lexicon.hiring import HIRES, HIRING
from postingkit.lexicon.names import is_role
from postingkit.matching.seldom import Seldom

__all__ = ["announces", "hears", "hires", "seeks_for", "seeks_one", "seeks_somebody"]

_SEEKING = Seldom(
    "seek|looking for|searching for|hiring|recruiting|to appoint|to recruit|to hire|we need a|we want a|needs a|wants a"
    f"|suchen|zu besetzen|vergeben wir|recherch|{'|'.join(sorted(HIRING))}"
)
# "is seeking an Assistant Archivist to sort", "wish to appoint a Clerk", "sucht eine Kartografin"
_SOUGHT = re.compile(
    r"\b(?:seek(?:s|ing)|(?:look|search)ing for|recruiting|[Ww]e (?:need|want)(?= an? )|(?:needs|wants)(?= an? )"
    r"|hiring(?! (?:department|manager|supervisor|authority|agency|committee|team|process|range)\b)"
    rf"|(?:wish(?:es)?|want|wants|looking|keen|pleased|like) to (?:appoint|recruit|hire)|suchen|{HIRES})"
    r"(?: (?:an?|the|our|its|une?|una?|eine[nrs]?|een|zum|zur|ab|für)\b|:)?(?P<whom> [^.:;\n]{3,90})"
)


# "Der Landkreis Tarn sucht für das Bauamt einen" over the title
_ANNOUNCES = Seldom(
    r"\b(?:sucht|suchen wir|suchen|stellt)\b.{8,}\b(?:eine[nr]?|eine[/:*]n|als|frei:|in der)\Z"
    r"|\A(?:[Ww]ir suchen|[Ss]tarte|[Ff]ür unsere?[nrs]?\b.{3,60}besetzen wir)\b.{0,12}\b(?:ab|am|zum|per|für|eine)\b"
    r"|\bist\b.{3,60}\bStelle frei\W?\Z|\bbietet\b.{3,60}\b[Mm]öglichkeit\b"
)


# "Die Kreisstadt Tarn, ein Mittelzentrum, sucht für den Fachdienst Kultur zum 01.07.2026 eine Fachkraft"
_SEEKS_FOR = Seldom(
    r"\b(?:sucht|suchen wir|wir suchen|besetzen wir)\b[^!?\n]{0,120}?\b(?:eine[nrs]?|zum|ab)\b|stelle frei\b"
    r"|^starte (?:am|zum|ab|bei)\b|\bbietet zum\b.{3,60}\bmöglichkeit\b"
)


def seeks_for(low: str) -> bool:
    """Whether a folded German sentence says that somebody is sought, and from when or for what.

    >>> seeks_for("die kreisstadt tarn sucht zum 01.07.2026 eine fachkraft"), seeks_for("wir suchen menschen mit herz")
    (True, False)
    """
    return _SEEKS_FOR.search(low) is not None


# "Dyrektor szpitala zatrudni technika", "La commune recrute un agent", "当院では管理栄養士を募集しています"
_HIRES = Seldom(rf"\b{HIRES}|\b(?:запрошує на|приглашает на|оголошує конкурс|объявляет конкурс)\b|募集して|募集しま")
_FRONT = 240
"""Characters at the front of a paragraph in which an employer says so."""


def hires(low: str) -> bool:
    """Whether a folded paragraph says in its first words that an employer is hiring.

    >>> hires("dyrektor szpitala zatrudni technika."), hires("szpital ma trzy oddziały.")
    (True, False)
    """
    return _HIRES.search(low, 0, _FRONT) is not None


def announces(line: str) -> bool:
    """Whether a line is the start of a sentence that ends with the title below it.

    >>> announces("Der Landkreis Tarn sucht für das Bauamt einen"), announces("Wir suchen Verstärkung")
    (True, False)
    """
    return _ANNOUNCES.search(line) is not None


def seeks_somebody(low: str) -> bool:
    """Whether a folded paragraph announces the job, so that the hours in it describe the job.

    >>> seeks_somebody("the library seeks a clerk for 20 hours a week"), seeks_somebody("20 hours a week")
    (True, False)
    """
    return _SEEKING.search(low) is not None


@lru_cache(maxsize=64)
def seeks_one(words: str) -> bool:
    """Whether the start of a paragraph names the job that is to be filled, and so is about the job.

    >>> seeks_one("Tarn Archive, a house of maps, is seeking an Assistant Archivist to sort them.")
    True
    >>> seeks_one("The governors wish to appoint a caring person to watch over children at lunch.")
    True
    >>> seeks_one("Tarn Archive is looking for people who love maps.")
    False
    """
    low = words.lower()
    if not seeks_somebody(low):
        return False
    # "ist zum 1. April eine Stelle als Kartograf zu besetzen"
    if " zu besetzen" in low or "vergeben wir" in low or seeks_for(low):
        return True
    match = _SOUGHT.search(words)
    return match is not None and (is_role(match["whom"]) or "to appoint" in match[0])


# "If you love maps, and have a boat, we would love to hear from you"
_HEARS = re.compile(r"if you\b[^.!\n]{0,240}\b(?:love|like|want|happy|keen|eager) to hear from you\b")


def hears(low: str) -> bool:
    """Whether a folded paragraph opens like this: "We would love to hear from people who ...".

    >>> hears("if you love maps and meet the above requirements, we would love to hear from you. we offer tea.")
    True
    """
    return "to hear from you" in low and _HEARS.match(low) is not None
