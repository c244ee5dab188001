"""Initials: the full name behind an employer's acronym, where the text spells it out."""

import re

from postingkit.lexicon.names import is_organization, is_role
from postingkit.text import fold

__all__ = ["SMALL", "spelled_out"]

SMALL = frozenset("the of and for at inc llc ltd gmbh ggmbh co kg plc corp corporation government".split())
"""Words that an acronym leaves out."""
_FEWEST, _MOST = 3, 6


def spelled_out(letters: str, text: str) -> tuple[int, str] | None:
    """Return where an acronym is spelled out: "Harbor Observatory (HO)", or an organization with these initials.

    >>> spelled_out("EHO", "We, the European Harbor Observatory (EHO), watch.")
    (8, 'European Harbor Observatory')
    >>> spelled_out("UST", "Maps at the University of South Tarn. UST is fair.")
    (12, 'University of South Tarn')
    >>> spelled_out("STU", "South Tarn Utensils"), spelled_out("ST", "Salem Tarn")
    (None, None)
    """
    return _in_brackets(letters, text) or _first_named(letters, text)


def _in_brackets(letters: str, text: str) -> tuple[int, str] | None:
    """Return where an acronym follows its name in brackets: "European Harbor Observatory (EHO)"."""
    at = text.find(f" ({letters}")
    if at < 0 or text[at + 2 + len(letters) : at + 3 + len(letters)] not in {")", ",", ";"}:
        return None
    name: list[str] = []
    capitals = 0
    for word in reversed(text[max(0, at - 100) : at].rpartition("\n")[2].split(" ")):
        if not word[:1].isupper() and fold(word) not in SMALL:
            break
        name.insert(0, word)
        capitals += word[:1].isupper()
        if capitals > 1 and word[:1] == letters[0] and len(name) >= sum(c.isupper() for c in letters):
            return at - len(" ".join(name)), " ".join(name)
    return None


def _first_named(letters: str, text: str) -> tuple[int, str] | None:
    """Return the first organization in the text with these initials."""
    if not (_FEWEST <= len(letters) <= _MOST and letters.isalpha() and letters.isupper()):
        return None
    words = r"(?: (?:of|for|and|the|of the))? ".join(rf"{letter}[a-zà-ÿ'’-]{{2,20}}" for letter in letters)
    for found in re.finditer(rf"\b{words}\b(?! [A-Z])", text):
        if is_organization(found[0]) and not is_role(found[0]):
            return found.start(), found[0]
    return None
