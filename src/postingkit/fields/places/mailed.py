"""Mailed: the addresses that letters go to, which are no places of work."""

import re

from postingkit.lexicon.names import is_organization
from postingkit.lexicon.people import people
from postingkit.model.evidence import Claim
from postingkit.text import fold

__all__ = ["is_mailed"]

_RULES = ("place.line@", "place.lines@")
"""What reads a line of its own."""
# "Please send a CV and three letters to:", "... or 3) by mail to:"
_LEAD = re.compile(
    r"\b(?:send|sent|mail(?:ed)?|e-?mail(?:ed)?|submit(?:ted)?|forward(?:ed)?|address(?:ed)?|direct(?:ed)?|write|reply"
    r"|apply)\b[^\n]*\bto[:\s]*\Z"
)
_BACK = 240
"""Characters above an address in which it is said what goes there."""


def is_mailed(text: str, claim: Claim) -> bool:
    r"""Whether a place is the last line of an address that letters go to, or of a person's in a house.

    >>> text = "Send a CV to:\n\nMap Library\nSalem, OR 97301"
    >>> claim = Claim("job_location", None, "Salem, OR", 26, 35, "place.line@head")
    >>> is_mailed(text, claim), is_mailed(text.replace("Send", "Keep"), claim)
    (True, False)
    """
    if not claim.rule.startswith(_RULES):
        return False
    start = text.rfind("\n\n", 0, claim.start) + 2
    if start < 2 or start >= claim.start:
        return False
    if _LEAD.search(fold(text[max(0, start - _BACK) : start])):
        return True
    name, *house = text[start : claim.start].split("\n")
    return any(map(is_organization, house)) and any(not who.start for who in people(name))
