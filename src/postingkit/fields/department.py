"""Department: the unit of the employer that the job belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_department"]

_LABEL = re.compile(
    r"^(?:home |hiring )?(?:department|dept\.?|division|business unit|unit|school/department|home org name|department "
    r"name|parent sector"
    r"|organization unit|abteilung|fachbereich|team|departamento|àrea|area funcional|отдел|დეპარტამენტი)$"
)
_WORD = r"[A-ZÄÖÜ][\w'’&-]+"
# "The Digital Imaging Unit of the New York Public Library", "The Harbor Laboratory's Library & Archives seeks"
_UNIT = re.compile(
    rf"(?:^|[.!?\n] ?)(?:[Tt]he |In der |Im )?({_WORD}(?:(?: (?:of|and|for|&) | ){_WORD}){{0,5}} (?:Unit|Department"
    rf"|Division|Section|Office|Branch|Team|Institute)) (?:of|at|in) (?:the )?{_WORD}"
)


def find_department(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the department that the text names.

    >>> next(find_department("Biological Sciences", hint="Department")).value
    'Biological Sciences'
    >>> next(find_department("The Digital Imaging Unit of the Harbor Library is hiring.")).value
    'Digital Imaging Unit'
    >>> list(find_department("Work with every department of the city."))
    []
    """
    del known
    if hint and _LABEL.match(fold(hint).strip(" :*")):
        words = text.strip().split("\n", 1)[0].strip(" ;,")
        if 1 < len(words) <= 100 and any(c.isalpha() for c in words) and words.count(" ") < 14:
            start = text.index(words)
            yield _claim(words, start, "department.label")._replace(method="label", needs=("hint",))
        return
    if " of " in text or " at " in text:
        for match in _UNIT.finditer(text[:4000]):
            yield _claim(match.group(1), match.start(1), "department.unit")


def _claim(words: str, start: int, rule: str) -> Claim:
    return Claim("hiring_organization/department", words, words, start, start + len(words), rule)
