"""Workplaces: the words for work on site, remote or hybrid."""

import re
from collections.abc import Iterable
from typing import cast

from postingkit.lexicon.names import is_role
from postingkit.lexicon.phrases import Hit, Phrases
from postingkit.terms import WorkplaceType
from postingkit.text import fold

__all__ = ["MANNER", "WORKPLACES", "said_abroad", "workplace_of"]

_KINDS: tuple[tuple[WorkplaceType, str], ...] = (
    (
        "on_site",
        "on-site|onsite|in-person|in person|presencial|trabalho presencial|présentiel|in sede|praca stacjonarna",
    ),
    (
        "hybrid",
        "hybrid|hybride|híbrido|híbrid|ibrido|modelo híbrido|trabalho híbrido|télétravail partiel|praca hybrydowa",
    ),
    (
        "remote",
        (
            "remote|telecommute|remoto|remota|modelo remoto|trabalho remoto|da remoto|teletrabajo|teletreball"
            "|télétravail|smart working|home office|thuiswerken|distans|hjemmekontor|hjemmearbejde|etätyö|praca zdalna"
            "|práce z domova|удаленно|удалённо|удаленная работа|удалённая работа|віддалено|віддалена робота"
            "|дистанційно|リモート可|フルリモート|在宅勤務|在宅勤務可"
        ),
    ),
)
WORKPLACES = {word: kind for kind, words in _KINDS for word in words.split("|")}
"""Folded words for a workplace type that make up a whole line, or a piece of one."""
MANNER = f"(?:{'|'.join(sorted(WORKPLACES, reverse=True))})"
"""Pattern source for such words in folded text, longer ones before their prefixes."""

_ABROAD = Phrases("workplaces.tsv")
_LONGEST = 100
"""Characters of a piece."""
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


def workplace_of(pieces: Iterable[str]) -> tuple[WorkplaceType, str] | None:
    """Return the workplace type that a headline's pieces state, with the piece; None when they leave it open.

    >>> workplace_of(["Tarn Labs", "Clerk", "Remote (West coast to Europe)"])
    ('remote', 'Remote (West coast to Europe)')
    >>> [workplace_of([words]) for words in ("ONSITE Salem", "Onsite (hybrid)", "Remote or onsite")]
    [('on_site', 'ONSITE Salem'), ('hybrid', 'Onsite (hybrid)'), None]
    >>> workplace_of(["Remote Sensing Engineer"])
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


def said_abroad(low: str) -> tuple[WorkplaceType, Hit] | None:
    """Return what folded words of another language than English say; None when they leave it open.

    >>> [said_abroad(words)[0] for words in ("100 % teletrabajo", "lavoro in sede", "tryb pracy: hybrydowy")]
    ['remote', 'on_site', 'hybrid']
    >>> said_abroad("posibilidad de trabajo remoto"), said_abroad("работа в офисе, или работать удаленно")
    (None, None)
    """
    found: dict[WorkplaceType, Hit] = {}
    for hit in _ABROAD.read(low):
        found.setdefault(cast("WorkplaceType", hit.value), hit)
    if "hybrid" in found:
        return "hybrid", found["hybrid"]
    return next(iter(found.items())) if len(found) == 1 else None
