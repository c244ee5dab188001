"""Rows: claims from short rows of a form that a sentence of the same posting makes again in more words."""

from collections.abc import Iterable

from postingkit.model.evidence import Claim

__all__ = ["without_rows"]

_FEWEST = 2
"""Fewer claims repeat nothing."""
_LONGEST = 40
"""Characters of a row that says one thing: "Work experience: 5 years", "Degree: Master's Degree"."""


def without_rows(claims: Iterable[Claim], detail: str) -> list[Claim]:
    """Return the claims of one field less those of short rows that another claim repeats and adds a detail to.

    ``detail`` names the attribute of the value that the row leaves empty: "field", "area".

    >>> from postingkit.model.requirements import Education
    >>> row = Claim("education", Education(level="master"), "Degree: Master's Degree")
    >>> told = Claim("education", Education(level="master", field="maps"), "A master's degree in maps is asked for.")
    >>> [claim.quote for claim in without_rows([row, told], "field")]
    ["A master's degree in maps is asked for."]
    """
    found = list(claims)
    if len(found) < _FEWEST:
        return found
    detailed = [_without(claim, detail) for claim in found if getattr(claim.value, detail)]
    return [
        claim for claim in found if getattr(claim.value, detail) or not _is_row(claim) or claim.value not in detailed
    ]


def _is_row(claim: Claim) -> bool:
    return claim.method == "label" or (":" in claim.quote and len(claim.quote) <= _LONGEST)


def _without(claim: Claim, detail: str) -> object:
    """Return a claim's value without its detail."""
    return claim.value.model_copy(update={detail: None})
