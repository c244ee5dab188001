"""Manners: where the work is done from, as the pieces of a headline between bars say it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from postingkit.lexicon.names import is_role
from postingkit.terms import WorkplaceType
from postingkit.text import fold

__all__ = ["manner_of"]

_LONGEST = 100
# "Hybrid", "part remote", "onsite 3 days a week", "2 days WFH"
_HYBRID = re.compile(
    r"hybrid|\b(?:part(?:ial(?:ly)?|ly)?[- ]remote)\b|\b(?:one|two|three|four|[1-4])[+ -]{1,3}days?\b[^|]{0,20}"
    r"\b(?:remote|wfh|home|on-?site|office)|\b(?:remote|wfh|on-?site|office)\b[^|\d]{0,14}(?:one|two|three|four|[1-4])"
    r"[+ -]{1,3}days?\b"
)
_ON_SITE = re.compile(r"\bon-?site\b|\bin[- ]person\b|\bin[- ]office\b|\b(?:no|not|non)[- ]remote\b")
_REMOTE = re.compile(
    r"(?<!\bno )(?<!\bnot )(?<!\bnon-)(?<!\bnon )\bremote(?:ly)?\b|\bwfh\b|\bwork from (?:home|anywhere)\b"
)
_BRACKETS = re.compile(r"\(([^()]*)\)?")


def manner_of(pieces: Iterable[str]) -> tuple[WorkplaceType, str] | None:
    """Return what the pieces of a headline say of where the work is done, with the piece; None when they leave it open.

    >>> manner_of(["Tarn Labs", "Clerk", "Remote (West coast to Europe)"])
    ('remote', 'Remote (West coast to Europe)')
    >>> [manner_of([words]) for words in ("ONSITE Salem", "Onsite (hybrid)", "Remote or onsite")]
    [('on_site', 'ONSITE Salem'), ('hybrid', 'Onsite (hybrid)'), None]
    >>> manner_of(["Remote Sensing Engineer"])
    """
    found: dict[WorkplaceType, str] = {}
    for piece in pieces:
        if len(piece) > _LONGEST or "://" in piece:
            continue
        low = fold(piece)
        if is_role(piece):
            low = " ".join(_BRACKETS.findall(low))  # "Engineer (remote)", and no "Remote Sensing Engineer"
        if _HYBRID.search(low):
            found.setdefault("hybrid", piece)
        if _ON_SITE.search(low):
            found.setdefault("on_site", piece)
        if _REMOTE.search(low):
            found.setdefault("remote", piece)
    if "hybrid" in found:
        return "hybrid", found["hybrid"]
    return next(iter(found.items())) if len(found) == 1 else None
