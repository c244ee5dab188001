"""Rows: what a row of a form asks, and a sentence of the same posting asks again in more words."""

from __future__ import annotations

from collections.abc import Iterable

from postingkit.model.evidence import Claim

__all__ = ["without_rows"]

_FEWEST = 2
"""Fewer claims tell nothing again."""
_LONGEST = 40
"""Characters of a row that says one thing: "Work experience: 5 years", "Degree: Master's Degree"."""


def without_rows(claims: Iterable[Claim], detail: str) -> list[Claim]:
    """Return claims less those of a short row that another repeats with a ``detail``, an attribute of its value.

    >>> from postingkit.model.requirements import Education
    >>> row = Claim("education", Education(level="master"), "Degree: Master's Degree")
    >>> told = Claim("education", Education(level="master", field="maps"), "A master's degree in maps is asked for.")
    >>> [claim.quote for claim in without_rows([row, told], "field")]
    ["A master's degree in maps is asked for."]
    """
    found = list(claims)
    if len(found) < _FEWEST:
        return found
    told = [_bare(claim, detail) for claim in found if getattr(claim.value, detail)]
    return [claim for claim in found if getattr(claim.value, detail) or not _is_row(claim) or claim.value not in told]


def _is_row(claim: Claim) -> bool:
    return claim.method == "label" or (":" in claim.quote and len(claim.quote) <= _LONGEST)


def _bare(claim: Claim, detail: str) -> object:
    """Return a claim's value without its detail."""
    return claim.value.model_copy(update={detail: None})
