"""Gifts: whether a sentence says what an employer gives beside the pay."""

from __future__ import annotations

from postingkit.matching.anchors import tokens

__all__ = ["gives"]

_GIFTS = frozenset(
    "insurance medical dental vision health retirement pension 401k vacation holidays leave tuition pto".split()
)
_FEWEST = 2
"""One alone may stand in a name: "Health Sciences Library", "retirement schedule"."""
_DENIED = frozenset("not no nor without except excluding ineligible".split())


def gives(low: str) -> bool:
    """Return whether a folded sentence names some of what comes with a job, and denies nothing.

    >>> gives("the town offers a retirement plan, health and dental insurance."), gives("no vacation or sick leave.")
    (True, False)
    >>> gives("the health sciences library pays $50,000.")
    False
    """
    here = tokens(low)
    return len(_GIFTS & here) >= _FEWEST and _DENIED.isdisjoint(here)
