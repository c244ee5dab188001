"""Seeking: how English sentences say that somebody is sought: "is looking for a clerk to sort maps"."""

from __future__ import annotations

import re

from postingkit.lexicon.names import is_role

__all__ = ["SEEKING", "SEEKS", "is_somebody"]

SEEKS = r"(?:seek(?:s|ing)?(?: out)?|looking for|hiring|recruiting|searching for|in search of)"
"""Pattern source for such a verb in folded text."""
SEEKING = frozenset("seek seeks seeking looking hiring recruiting searching search".split())
"""Words without one of which that pattern finds nothing."""
_SOMEBODY = re.compile(
    r"\b(?:individual|person|someone|candidate|applicant|professional|intern|fellow|leader|expert|colleague|people)s?\b"
)


def is_somebody(whom: str) -> bool:
    """Whether folded words name a job, or somebody: "a part-time clerk", "two people".

    >>> is_somebody("a part-time clerk"), is_somebody("two people"), is_somebody("a new roof")
    (True, True, False)
    """
    return is_role(whom) or _SOMEBODY.search(whom) is not None
