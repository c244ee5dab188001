"""Seeking: the library, center or division of an employer that is named as the one hiring."""

import re
from collections.abc import Iterator
from functools import partial

from postingkit.lexicon.names import is_organization
from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_seeking_unit"]

_claim = partial(Claim.quoted, "hiring_organization/department")
_RULE = "department.seeking"
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
# "The C.V. Reed Map Library seeks", beside an employer of another name
_ALONE = re.compile(
    rf"{_OPENS}((?:(?:[A-Z]\.){{1,3}} )?{_CALLED}{{1,6}}(?:Librar(?:y|ies)|Archives))(?: \([A-Z]\w{{1,9}}\))? $"
)
# "seeks a binder for the Reed Map Library, part of", "the position of Binder at the Reed Library", "seeks a clerk to
# join the Map & Globe Center"
_FOR = re.compile(
    rf"[^.;:\n]{{3,140}}? (?:for|at|in|within|to join) (?:the|its|our) ({_CALLED}{{1,5}}{_ROOM})(?= on the|[,.;]|\Z|\n)"
)
_BACKGROUND = re.compile(r"\b(?:experience|knowledge|degree|background|who|with|from|research|collections?)\b")
_SHAPES = ((_AT, 1, 2), (_OWNED, 2, 1))
"""Each sentence shape, with its group for the unit and its group for the employer."""
_PUBLIC = re.compile(r"(?:Public|Free|City|County|State|National|Municipal)\b")
_FIRST, _NEAR = 4000, 160
"""How early in the text the unit is named, and how far before the verb its sentence may start."""


@gated(Gate(_SEEKS.words))
def find_seeking_unit(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the unit that opens a sentence in which it seeks somebody.

    >>> next(find_seeking_unit("The Reed Library at Harbor College seeks a binder.")).value
    'Reed Library'
    >>> next(find_seeking_unit("Harbor College's Map Division is hiring.")).value
    'Map Division'
    >>> next(find_seeking_unit("The Reed Library seeks a binder.", known=Known(organization="Tarn College"))).value
    'Reed Library'
    >>> list(find_seeking_unit("The Public Library of Salem seeks a binder."))
    []
    """
    employer = known.organization or ""
    for at, end in _SEEKS.find(fold(text[:_FIRST])):
        window = max(0, at - _NEAR)
        before = text[window:at]
        for shape, unit, house in _SHAPES:
            if (named := shape.search(before)) and _is_part(named[unit], named[house], employer):
                yield _claim(named[unit], window + named.start(unit), _RULE)
        alone = _ALONE.search(before) if employer else None
        if alone and _is_apart(alone[1], employer):
            yield _claim(alone[1], window + alone.start(1), _RULE)
        sought = _FOR.match(text, end) if employer else None
        if sought and _is_apart(sought[1], employer) and not _BACKGROUND.search(text, end, sought.start(1)):
            yield _claim(sought[1], sought.start(1), _RULE)


_COMMON = frozenset("the of for and at in & library libraries archives center centre school university college".split())


def _is_apart(unit: str, employer: str) -> bool:
    """Whether a unit shares no word with the employer's name, and is no other employer: "Tarn Public Library"."""
    own = set(fold(unit).split()) - _COMMON
    if any(word.isupper() and word.isalpha() and len(word) > 1 for word in unit.split()):
        return False  # "MTU Libraries" of the Map and Tide University
    return bool(own) and own.isdisjoint(fold(employer).split()) and " public " not in fold(f" {unit} ")


def _is_part(unit: str, house: str, employer: str) -> bool:
    """Whether a unit is part of an employer, rather than an employer itself: "Tarn School of Maps"."""
    named = (is_organization(house) or house.isupper()) and not _PUBLIC.match(unit)
    return named and unit != employer and not ("School" in unit and unit in employer)
