"""Units: the unit of an employer that a headline names beside it."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import whole_name
from postingkit.lexicon.headlines import Setting, split_headline
from postingkit.lexicon.names import is_role
from postingkit.model.evidence import Claim

__all__ = ["house_start", "unit_beside"]

# What parts a house: "Harbor University / Reed Library", "Harbor University (Main Campus, Reed Library)"
_BORDER = re.compile(
    r"\s*[,()]\s*|\s+/\s*|['’]s\s+|\s{2,}|--|(?<=[a-z]{3})\.\s+(?=[A-Z])|\s+(?:at|of)(?:\s+[Tt]he)?\s?\Z|/\Z"
)
# "Reed/Tarn Library", "The Reed Library at Harbor Seminary", "Reed Libraries/MapLab", "Office of Library Services"
_UNIT = re.compile(
    r"(?!(?:Main|Central|Public) )(?:[Tt]he )?(?:(?:[A-Z][\w.'’/-]* (?:(?:and|of|for|the|&) )*){1,6}(?:Librar(?:y|ies)"
    r"|Archives?|Department|Division|Office|Section"
    r"|Unit|Services|Special Collections)(?:/[A-Z]\w+)?(?: at (?:the )?(?:[A-Z][\w.'’-]* ?){1,5})?"
    r"|(?:Office|Department|Division|School) of (?:[A-Z][\w.'’-]*,? ?(?:(?:and|of|for|the|&) )*){1,6})"
)
# Behind the title: "Map Clerk, Ada Reed Library"; "Services" and "Office" may belong to it
_ROOM = re.compile(
    r"(?!(?:Main|Central|Public|University|College|Law|Medical|Art|Digital) )(?:[A-Z][\w.'’-]* (?:(?:and|of|&) )?){1,5}"
    r"(?:Librar(?:y|ies)|Department)"
)
_OF_BOARD = Setting(board=True)


def unit_beside(text: str) -> Iterator[Claim]:
    """Yield the unit that a headline names beside the employer; a seat, a system or a head office is none.

    >>> next(unit_beside("Clerk - Harbor University, Reed Library")).value
    'Reed Library'
    >>> next(unit_beside("Clerk - Map and Chart Library, Harbor University")).value
    'Map and Chart Library'
    >>> next(unit_beside("Clerk - Harbor University (Tarn Campus / Reed Library)")).value
    'Reed Library'
    >>> next(unit_beside("Clerk, Ada Reed Library - Harbor University")).value
    'Ada Reed Library'
    >>> next(unit_beside("Clerk - Reed Library at the Harbor Museum")).value
    'Reed Library'
    >>> next(unit_beside("Clerk - Harbor University--Reed Library")).value
    'Reed Library'
    >>> [*unit_beside("Clerk - Harbor College, Salem, OR"), *unit_beside("Clerk - Reed Library (Main Library)")]
    []
    """
    title, house = split_headline(text, 0, len(text), _OF_BOARD)
    if house is None:
        return
    a, b = whole_name(text, *house)
    for start, end in ((house[0], a), (b, house[1])):
        at = start
        for border in (*_BORDER.finditer(text, start, end), None):
            stop = border.start() if border else end
            at += len("The ") if text.startswith("The ", at, stop) else text.startswith("/", at, stop)
            if at < stop and _UNIT.fullmatch(text, at, stop):
                yield Claim.quoted("hiring_organization/department", text[at:stop], at, "organization.unit")
                return
            at = border.end() if border else end
    if title and (comma := text.rfind(", ", *title)) > 0 and is_role(text[title[0] : comma]):
        at, stop = comma + 2, title[1]
        if _ROOM.fullmatch(text, at, stop) and text[at:stop] not in text[a:b]:
            yield Claim.quoted("hiring_organization/department", text[at:stop], at, "organization.unit")


def house_start(headline: str) -> int:
    """Return where the employer, or a unit before it, starts in a board's headline; its end when there is none.

    >>> headline = "Clerk (3 days/week) - The Reed Library at The Harbor Museum"
    >>> headline[: house_start(headline)]
    'Clerk (3 days/week) - '
    """
    house = split_headline(headline, 0, len(headline), _OF_BOARD).organization
    return house[0] if house else len(headline)
