"""Ends: a pay range whose minimum and maximum stand in separate rows."""

from collections.abc import Iterable

from postingkit.model.evidence import Claim

__all__ = ["with_ends"]

_FEWEST = 2
"""Fewest claims that can be the two ends of a range."""
_NEAR = 60
"""Characters between the two rows: "Minimum salary: $41,000", "Maximum salary: $52,000", in either order."""
_FARTHEST = 4
"""The maximum is at most this many times the minimum."""


def with_ends(claims: Iterable[Claim], text: str) -> list[Claim]:
    r"""Return the pay claims, with a lone minimum and the lone maximum beside it merged into one range.

    >>> from postingkit.fields.pay import find_pay
    >>> text = "Minimum salary: $41,000\nMaximum salary: $52,000"
    >>> [(int(c.value.min), int(c.value.max)) for c in with_ends(find_pay(text), text)]
    [(41000, 52000)]
    >>> text = "Compensation max: USD $38/Hr.\nCompensation min: USD $29/Hr."
    >>> [(int(c.value.min), int(c.value.max)) for c in with_ends(find_pay(text), text)]
    [(29, 38)]
    """
    told = list(claims)
    if len(told) < _FEWEST:
        return told
    found: list[Claim] = []
    for claim in told:
        if found and _inside(claim, found[-1]):
            continue  # a row that its section has told already
        if found and _meet(found[-1], claim):
            found[-1] = _ranged(found[-1], claim, text)
        else:
            found.append(claim)
    return found


def _inside(claim: Claim, other: Claim) -> bool:
    ends = claim.value.min is None or claim.value.max is None
    return ends and 0 <= other.start <= claim.start and claim.end <= other.end


def _meet(one: Claim, two: Claim) -> bool:
    """Whether one claim has only a minimum, the other only a maximum, and both are of the same pay."""
    a, b = one.value, two.value
    if a.min is None:
        a, b = b, a
    if a.min is None or a.max is not None or b.max is None or b.min is not None:
        return False
    alike = (a.kind, a.currency, a.applies_to) == (b.kind, b.currency, b.applies_to) and a.unit == b.unit
    return alike and 0 <= two.start - one.end <= _NEAR and a.min < b.max <= a.min * _FARTHEST


def _ranged(one: Claim, two: Claim, text: str) -> Claim:
    quote = text[one.start : two.end]
    ends = {"min": one.value.min or two.value.min, "max": one.value.max or two.value.max}
    value = one.value.model_copy(update={**ends, "raw": quote})
    return one._replace(value=value, quote=quote, end=two.end, support=(*one.support, *two.support))
