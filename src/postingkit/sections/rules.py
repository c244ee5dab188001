"""Rules: what a house asks of whomever it takes on, in words that resemble statements of equal opportunity."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from postingkit.sections.borders import LINE
from postingkit.sections.cues import speaks_of_visas
from postingkit.terms import SectionKind

__all__ = ["Rule", "rules_of"]


class Rule(NamedTuple):
    """A rule: the word without which it is not told, what a folded paragraph says that tells it, what it is about."""

    word: str
    says: Callable[[str], bool]
    kind: SectionKind
    voice: float = 3.5
    """What it adds to its kind and takes from statements of equal opportunity."""


def _tests(low: str) -> bool:
    return "drug test" in low or "drug screen" in low or "drug and alcohol" in low


def _visas(low: str) -> bool:
    return len(low) < 2 * LINE and speaks_of_visas(low)


_RULES = (
    Rule("vaccinat", lambda low: "vaccinat" in low, "other", 3.8),
    # "All who are hired take a drug test before their first day" is a step of the selection
    Rule("drug", _tests, "application"),
    Rule("visa", _visas, "qualifications"),
    # "Clearances from the state police and on child abuse are required before the first day"
    Rule("clearance", lambda low: "clearance" in low and ("child abuse" in low or "police" in low), "other"),
)


@lru_cache(maxsize=16)
def rules_of(low: str) -> tuple[Rule, ...]:
    """Return the rules that a folded text may tell somewhere.

    >>> [rule.kind for rule in rules_of("all who are hired take a drug test. we cannot sponsor visas.")]
    ['application', 'qualifications']
    """
    return tuple(rule for rule in _RULES if rule.word in low)
