"""Conditions: what an employer asks of new employees, in words that resemble equal opportunity statements."""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from postingkit.sections.phrases.cues import speaks_of_visas
from postingkit.sections.section import LINE
from postingkit.terms import SectionKind

__all__ = ["Condition", "conditions_in"]


class Condition(NamedTuple):
    """A condition: a word that each paragraph about it has, a test of the folded paragraph, and its kind."""

    word: str
    says: Callable[[str], bool]
    kind: SectionKind
    voice: float = 3.5
    """Added to the score of its kind, and taken from that of equal opportunity."""


def _tests(low: str) -> bool:
    return "drug test" in low or "drug screen" in low or "drug and alcohol" in low


def _visas(low: str) -> bool:
    return len(low) < 2 * LINE and speaks_of_visas(low)


_CONDITIONS = (
    Condition("vaccinat", lambda _: True, "other", 3.8),
    # "All who are hired take a drug test before their first day" is a step of the selection
    Condition("drug", _tests, "application"),
    Condition("visa", _visas, "qualifications"),
    # "Clearances from the state police and on child abuse are required before the first day"
    Condition("clearance", lambda low: "child abuse" in low or "police" in low, "other"),
)


@lru_cache(maxsize=16)
def conditions_in(low: str) -> tuple[Condition, ...]:
    """Return the conditions that a folded text may state somewhere.

    >>> [one.kind for one in conditions_in("all who are hired take a drug test. we cannot sponsor visas.")]
    ['application', 'qualifications']
    """
    return tuple(one for one in _CONDITIONS if one.word in low)
