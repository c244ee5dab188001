"""Employer: whether two names are the same employer's, such as a board's token and a letterhead."""

import re
from collections.abc import Iterable

from postingkit.text import fold

__all__ = ["same_employer"]

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(("of", "the", "and", "for"))
# Words that many names share: legal forms, and what an employer is
_COMMON = frozenset(
    "the of and for inc ltd llc llp plc gmbh ag se sa sas sarl bv nv oy ab as spa srl kg co corp corporation company"
    " limited group holding holdings international global university college school schools hospital library city"
    " county state district department careers jobs team".split()
)


def same_employer(name: str, other: str) -> bool:
    """Whether two names may be one employer's: by a shared distinctive word, by containment, or by initials.

    >>> same_employer("Harbour Trust Ltd", "harbourtrust"), same_employer("Grimsby Fish Company", "GFC")
    (True, True)
    >>> same_employer("City of Hull", "City of Grimsby"), same_employer("Hull University", "Hull Royal Hospital")
    (False, True)
    """
    first, second = (_WORD.findall(fold(one)) for one in (name, other))
    own, theirs = ([word for word in words if word not in _COMMON] or words for words in (first, second))
    if not set(own).isdisjoint(theirs):
        return True
    short, long = sorted(("".join(own), "".join(theirs)), key=len)
    if len(short) > 2 and short in long:
        return True
    return "".join(second) == _initials(first) or "".join(first) == _initials(second)


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words if word not in _SMALL)
