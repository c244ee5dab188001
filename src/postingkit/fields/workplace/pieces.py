"""Pieces: the workplace in the lines above a text, between bars or in brackets."""

import re

from postingkit.fields.workplace.sentences import claim_of
from postingkit.lexicon.headlines import between_bars
from postingkit.lexicon.workplaces import MANNER, WORKPLACES, workplace_of
from postingkit.matching.anchors import tokens
from postingkit.matching.cues import Cues
from postingkit.matching.seldom import Seldom
from postingkit.model.evidence import Claim

__all__ = ["aside", "beside", "headline", "piece"]

# "Leeds, United Kingdom · Full time · Hybrid", "Meridian | ONSITE | Oslo", "REMOTE (US)", "Oslo (hybrid, 3 days)",
# "Berlin or remote within EU", "Full time on-site", "Onsite - Oslo", "Full Time, Remote", "Berlin / Remote (EU)",
# "Onsite, based in Salem, OR"
_PIECE = Seldom(
    r"(?m)(?:^(?:(?:(?:full|part)[- ]?time|permanent|contract|temporary|internship)[,/ –-]{1,3})?"
    rf"|^[^|·•\n(.:]{{2,40}}(?: / | or )|[|·•]|[|·•][^|·•\n(]{{2,40}}(?:\(| or |,? )) ?(?:fully |100% )?({MANNER})"
    r"(?: only| \([^()\n]{2,30}\)|(?: within| in| or| oder| -| /) [^|·•\n]{2,20}(?: \([^()\n]{2,30}\))?"
    r"|,? based in [^|·•\n]{2,40}|,? ?\d[^()\n|·•]{0,20}days?[^()\n|·•]{0,20}"
    r"|(?<=site) [^\W\d_][^|·•\n()]{2,24})?\)? ?(?=$|[|·•])"
)
_MANNERS = Cues(*WORKPLACES).words
# "Technical Writer (Contract, Remote - US only)"
_ASIDE = re.compile(rf"\((?:[^()\n]{{2,24}}[,;/] ?)?({MANNER})\b[^()\n]{{0,24}}\)")
# "Technical Writer – Remote", "Clerk, Hybrid", "Engineer - Remote (US)", "Engineer - Fully remote, EU"
_BEHIND = Seldom(
    r"(?m)^[^\n|·•]{3,90}?(?: [-–—] |, )(?:fully |100% )?(remote|hybrid|on-?site)"
    r"(?: \([^()\n]{2,30}\)|, [^\n,]{2,20})?$"
)
_MODES = re.compile(r"remote|hybrid|on-?site|in-person")
_HEADLINES = 4
"""Lines among which a headline stands."""
_FIRST = 600
"""Lines of pieces stand at the top of a text."""


def headline(text: str) -> Claim | None:
    """Return the workplace that the pieces of a headline state: "Fogline | Clerk | Remote (US) | Full-time"."""
    at = 0
    for line in text[:_FIRST].split("\n")[:_HEADLINES]:
        pieces = [line[a:b] for a, b in between_bars(line)] if "|" in line else []
        found = workplace_of(pieces)
        if found:
            start = text.index(found[1], at)
            return claim_of(found[0], text, start, start + len(found[1]), "workplace.headline")
        at += len(line) + 1
    return None


def piece(text: str, low: str) -> Claim | None:
    """Return the workplace that is a piece of the first lines, when no other piece contradicts it."""
    if _MANNERS.isdisjoint(tokens(low)):
        return None
    top = low[:_FIRST]
    found = list(_PIECE.finditer(top))
    if len({match[1].replace("-", "") for match in found}) != 1:
        return None
    if any(
        len({mode.replace("-", "") for mode in _MODES.findall(_bar_piece(top, match.start(1)))}) > 1 for match in found
    ):
        return None  # "On-site / Hybrid / Remote" leaves it open
    value = WORKPLACES[found[0][1]]
    return claim_of(value, text, found[0].start(1), found[0].end(1), "workplace.piece")


def _bar_piece(low: str, at: int) -> str:
    """Return the piece, between the bars of a line, around an offset."""
    start = max(low.rfind(bar, 0, at) for bar in "|·•\n") + 1
    return re.split(r"[|·•\n]", low[start:], maxsplit=1)[0]


def aside(text: str, low: str) -> Claim | None:
    """Return the workplace that a headline has in brackets, or behind its last dash or comma."""
    top = low[:_FIRST]
    match = _ASIDE.search(top) if "(" in top else None
    match = match or _BEHIND.search(top)
    if match is None:
        return None
    return claim_of(WORKPLACES[match[1]], text, match.start(1), match.end(1), "workplace.aside")


# "Kiel oder remote" alone in its line
_TOWN_OR = re.compile(r"^[A-ZÄÖÜ][\w.-]+(?: [\w.-]+)? (?:oder|und|/) (remote|hybrid)$", re.MULTILINE)


def beside(text: str) -> Claim | None:
    """Return the workplace that a line names beside a town: "Kiel oder remote"."""
    match = _TOWN_OR.search(text) if " oder " in text else None
    return claim_of(WORKPLACES[match[1]], text, match.start(1), match.end(1), "workplace.aside") if match else None
