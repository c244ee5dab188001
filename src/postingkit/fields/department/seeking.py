"""Seeking: the library, center or division of an employer that seeks someone for its house."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_organization
from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_seeking_unit"]

_SEEKS = Cues(
    *("seeks", "invites", "announces", "welcomes applications", "is seeking", "is looking", "is hiring"),
    *("is searching", "is pleased", "is accepting", "has an", "has a", "has one"),
)
_WORD = r"[A-ZÄÖÜ][\w'’&-]+"
_OPENS = r"(?:^|[.!?\n—–] ?)(?:[Tt]he )?"
_ROOM = rf"(?:Librar(?:y|ies)|Archives|Cent(?:er|re)|Laboratory|School of {_WORD}(?: and {_WORD})?)"
_CALLED = rf"(?:(?:{_WORD}|[A-Z]\.) (?:(?:and|of|for|&) )?)"
_HOUSE = rf"{_WORD}(?:,? (?:of the|of|for|and|the|at|&)(?= )| ?\([A-Z]{{2,8}}\)| {_WORD}){{0,9}}"
# "The Reed Library at Harbor College seeks", "The Tarn Map Center (TMC) in the Harbor Museum has an opening"
_AT = re.compile(
    rf"{_OPENS}({_CALLED}{{1,6}}{_ROOM})(?: \([A-Z]\w{{1,9}}\))? (?:at|in|within|of) (?:[Tt]he )?({_HOUSE})"
    r"(?: \([^()\n]{2,40}\))?,? $"
)
# "Harbor College's Reed Library invites", "HBU, Division of Libraries is looking for"
_OWNED = re.compile(
    rf"{_OPENS}({_HOUSE})(?:['’]s |, (?=(?:Division|Department|Office) of))"
    rf"({_CALLED}{{0,6}}?(?:{_ROOM}|(?<= )(?:Department|Division|Team|Unit|Section))"
    rf"(?: & (?:Archives|Museum))?|(?:Division|Department|Office) of {_WORD}(?: (?:and )?{_WORD}){{0,4}}) $"
)
_SHAPES = ((_AT, 1, 2), (_OWNED, 2, 1))
"""Each shape, the group of the unit and that of its house."""
_PUBLIC = re.compile(r"(?:Public|Free|City|County|State|National|Municipal)\b")
_FIRST, _NEAR = 4000, 160
"""The unit is named early, where the job is introduced; so far before what it does its sentence starts."""


@gated(Gate(_SEEKS.words))
def find_seeking_unit(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the unit that seeks for its house, first in its sentence.

    >>> next(find_seeking_unit("The Reed Library at Harbor College seeks a binder.")).value
    'Reed Library'
    >>> next(find_seeking_unit("Harbor College's Map Division is hiring.")).value
    'Map Division'
    >>> list(find_seeking_unit("The Public Library of Salem seeks a binder."))
    []
    """
    del hint
    employer = known.organization or ""
    for at, _ in _SEEKS.find(fold(text[:_FIRST])):
        window = max(0, at - _NEAR)
        before = text[window:at]
        for shape, unit, house in _SHAPES:
            if (named := shape.search(before)) and _is_part(named[unit], named[house], employer):
                start, end = named.span(unit)
                yield Claim(
                    "hiring_organization/department",
                    named[unit],
                    named[unit],
                    window + start,
                    window + end,
                    "department.seeking",
                )


def _is_part(unit: str, house: str, employer: str) -> bool:
    """Whether a unit is part of a house, and neither a house of its own nor the name of one: "Tarn School of Maps"."""
    named = (is_organization(house) or house.isupper()) and not _PUBLIC.match(unit)
    return named and unit != employer and not ("School" in unit and unit in employer)
