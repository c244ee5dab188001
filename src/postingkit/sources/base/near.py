"""Near: the platform of data that lacks one sign of its shape."""

from collections import Counter
from functools import cache

from postingkit.documents import Document
from postingkit.sources.base.source import Source

__all__ = ["nearest_source"]

_TELLING = 1.5
"""The weight that a record's keys need to identify a platform: that of one and a half keys that no other has."""


@cache
def _weights(platforms: tuple[Source, ...]) -> dict[str, float]:
    """Return the weight of each key: one divided by the number of platforms that know it."""
    counts = Counter(key for one in platforms for key in one.keys)
    return {key: 1 / count for key, count in counts.items()}


def nearest_source(document: Document, platforms: tuple[Source, ...]) -> Source | None:
    """Return the platform whose shape lacks a single sign, if the other keys identify it.

    Vendors leave out what a posting does not have, so that a sign may be missing from every posting of a payload.
    """
    weights = _weights(platforms)
    best, most = None, _TELLING
    for one in platforms:
        if one.platform and (record := one.near(document)):
            weight = sum(weights[key] for key in one.keys.intersection(record))
            if weight >= most:
                best, most = one, weight
    return best
