"""Department: the unit of the employer that the job belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postingkit.matching.cues import Cues
from postingkit.matching.gates import Gate, gated
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_department"]

_LABEL = re.compile(
    r"(?:home |hiring )?(?:department|dept\.?|division|business unit|unit|school/department|home org name"
    r"|department name"
    r"|parent sector|organization unit|abteilung|fachbereich|team|departamento|àrea|area funcional|отдел|დეპარტამენტი)"
)
_CUES = Cues(
    *("unit of", "unit at", "department of", "department at", "division of", "division at", "section of", "office of"),
    *("branch of", "team at", "institute of"),
)
_WORD = r"[A-ZÄÖÜ][\w'’&-]+"
# "The Digital Imaging Unit of the New York Public Library", "Im Referat Archiv der Stadt"
_UNIT = re.compile(rf"(?:^|[.!?\n] ?)(?:[Tt]he |In der |Im )?({_WORD}(?:(?: (?:of|and|for|&) | ){_WORD}){{0,6}})$")
_WHOSE = re.compile(rf" (?:the )?{_WORD}")
# "The Department of Plant Biology, Ecology, and Evolution at Harbor University"
_OF_AT = re.compile(
    rf"((?:Department|Division|Section|Office) of {_WORD}(?:(?:, and |, | and | & | ){_WORD}){{0,6}}) (?:at|within) "
    rf"(?:the )?{_WORD}"
)
# "NYU Division" is cut: "NYU Division of Libraries"
_CUT = re.compile(rf"(?:Department|Division|Section|Office) of (?!the ){_WORD}(?: (?:and )?{_WORD}){{0,3}}")
_FIRST = 4000
"""The unit is named early, where the job is introduced."""


@lru_cache(maxsize=512)
def _is_label(hint: str) -> bool:
    return _LABEL.fullmatch(fold(hint).strip(" :*")) is not None


@gated(Gate(_CUES.words, heading=_is_label))
def find_department(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the department that the text names.

    >>> next(find_department("Biological Sciences", hint="Department")).value
    'Biological Sciences'
    >>> next(find_department("The Digital Imaging Unit of the Harbor Library is hiring.")).value
    'Digital Imaging Unit'
    >>> next(find_department("The Department of Maps and Globes at Harbor University seeks a clerk.")).value
    'Department of Maps and Globes'
    >>> next(find_department("The HBU Division of Libraries is hiring.")).value
    'HBU Division of Libraries'
    >>> list(find_department("Work with every department of the city."))
    []
    """
    del known
    if _is_label(hint):
        words = text.strip().split("\n", 1)[0].strip(" ;,")
        if 1 < len(words) <= 100 and any(c.isalpha() for c in words) and words.count(" ") < 14:
            start = text.index(words)
            yield _claim(words, start, "department.label")._replace(method="label", needs=("hint",))
        return
    for at, end in _CUES.find(fold(text)):
        if at > _FIRST:
            return
        if named := _OF_AT.match(text, at):
            yield _claim(named[1], at, "department.unit")
            continue
        window = max(0, at - 80)
        unit_end = end - 3  # before " of", " at"
        unit = _UNIT.search(text[window:unit_end]) if _WHOSE.match(text, end) else None
        if unit and " " in unit.group(1) and not unit.group(1).isupper():
            whole = _CUT.match(text, at)
            words = text[window + unit.start(1) : whole.end() if whole else window + unit.end(1)]
            yield _claim(words, window + unit.start(1), "department.unit")


def _claim(words: str, start: int, rule: str) -> Claim:
    return Claim("hiring_organization/department", words, words, start, start + len(words), rule)
