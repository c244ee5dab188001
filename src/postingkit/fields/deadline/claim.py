"""Claim: a deadline with its words, and which of several deadlines counts."""

import datetime as dt
from collections.abc import Iterable

from postingkit.model.application import Deadline
from postingkit.model.evidence import Claim
from postingkit.terms import DeadlineKind

__all__ = ["EDGE", "claim_of", "first_kind"]

EDGE = " \t\n-*•:,)–|"
"""Punctuation around a sentence."""
_RANK: tuple[DeadlineKind, ...] = ("fixed", "priority", "first_review", "open_until_filled", "rolling")
"""The kinds by precedence, the strongest first."""


def first_kind(claims: Iterable[Claim]) -> Claim:
    """Return the first claim of the strongest kind; raise ValueError when there are no claims."""
    return min(claims, key=lambda claim: _RANK.index(claim.value.kind))


def claim_of(
    text: str, span: tuple[int, int], kind: DeadlineKind, date: dt.date | None, needs: tuple[str, ...] = ()
) -> Claim:
    """Return the claim of the words ``text[span[0]:span[1]]``, without the punctuation around them."""
    words = text[span[0] : span[1]]
    start = span[0] + len(words) - len(words.lstrip(EDGE))
    quote = words.strip(EDGE[:3]).lstrip(EDGE)
    value = Deadline(date=date, kind=kind, raw=quote)
    return Claim("application_deadline", value, quote, start, start + len(quote), f"deadline.{kind}", needs=needs)
