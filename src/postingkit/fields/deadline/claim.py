"""Claim: a deadline with its words, and which of several claims on one counts."""

import datetime as dt
from collections.abc import Iterable

from postingkit.model.application import Deadline
from postingkit.model.evidence import Claim
from postingkit.terms import DeadlineKind

__all__ = ["EDGE", "claim_of", "first_kind"]

EDGE = " \t\n-*•:,)–|"
"""Signs around a sentence that are none of its words."""
_RANK: tuple[DeadlineKind, ...] = ("fixed", "priority", "first_review", "open_until_filled", "rolling")
"""The kinds, the one that counts most first."""


def first_kind(claims: Iterable[Claim]) -> Claim:
    """Return the claim whose kind counts most, the first of several such; raise ValueError when there is none."""
    return min(claims, key=lambda claim: _RANK.index(claim.value.kind))


def claim_of(
    text: str, span: tuple[int, int], kind: DeadlineKind, date: dt.date | None, needs: tuple[str, ...] = ()
) -> Claim:
    """Return the claim of the words ``text[span[0]:span[1]]``, less what is not words at their ends."""
    words = text[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip(EDGE))
    quote = words.strip(EDGE[:3]).lstrip(EDGE)
    value = Deadline(date=date, kind=kind, raw=quote)
    return Claim("application_deadline", value, quote, start, start + len(quote), f"deadline.{kind}", needs=needs)
