"""Titles in lines: a list of roles under a headline without one, and lines that add a place to the title."""

import re
from collections.abc import Iterator, Sequence

from postingkit.fields.title.line import is_headline, read_line
from postingkit.lexicon.headlines import Setting, between_bars
from postingkit.lexicon.names import is_organization, is_role
from postingkit.matching.spaces import SOME
from postingkit.model.evidence import Claim
from postingkit.text import bullet, holds

__all__ = ["in_lists", "placed"]

_TOP = 4
"""Lines among which the headline stands."""
_MOST = 80
"""Most lines looked at below it."""
_LONGEST = 70  # characters of a line
# What stands behind a role in its line: ": https://...", " - $175k base", " ($185,000 - $240,000)", " | Oslo"
_BEHIND = re.compile(
    r"\s{0,3}[:,]?\s{0,3}\(?https?://.*|\s{0,3}[:–—-]?\s{0,3}\(?[$€£]\s?\d.*"
    rf"|{SOME}\(.*|\s{{0,3}}[|→].*|\s[–—-]{{1,3}}\s.*|:\s.*|\s{{0,3}}[:,]$",
    re.DOTALL,
)
_SENTENCE = re.compile(
    r"[.!?]|\b(?:positions|roles|jobs|openings|software|team)$|\b(?:we|our|you|your|i|this|that|is|are|about|builds?|to|with)\b",
    re.IGNORECASE,
)


def in_lists(text: str) -> Iterator[Claim]:
    r"""Yield the first line that is a role below a bar-divided headline, without what follows the role.

    >>> text = "Tarn Labs | Remote | Full-time\nWe map the sea.\nOpen roles:\n- Map Engineer: https://tarn.example/7"
    >>> [c.value for c in in_lists(text)]
    ['Map Engineer']
    >>> list(in_lists("We map the sea.\n- Map Engineer"))
    []
    """
    at, below = 0, -1
    for n, line in enumerate(text.split("\n")):
        start, at = at, at + len(line) + 1
        if below < 0:
            if n >= _TOP:
                return
            below = n if between_bars(line) else below
            continue
        if n - below > _MOST:
            return
        start += bullet(line)
        words = line[bullet(line) :]
        behind = _BEHIND.search(words)
        words = words[: behind.start()] if behind else words
        if not 4 <= len(words) <= _LONGEST or not words[0].isupper() or _SENTENCE.search(words.replace("Sr.", "Sr")):
            continue
        if is_role(words) and is_headline(words):
            yield Claim.quoted("title", words, start, "title.listed")
            return


# "Map Engineer - Alder Valley, CA", "Map Engineer (Oslo, Norway)"
_PLACED = re.compile(r"\s*(?:[-–—]|\()\s*[A-Z][\w.' -]{2,24}, ?[A-Z][\w.]+(?: [A-Z]\w+)?\)?\s*")


_BORDERS = ("-", "–", "—", "(")
"""Signs before such a place; most lines have neither these nor a comma."""
# The line below a job's name: "Permanent, Full-Time", "Part-time (20 hours a week)"
_TYPED = re.compile(
    r"\n{1,2}(?:permanent|regular|temporary|seasonal|full[ -]time|part[ -]time)\b(?! \w+ing\b)[^\n.:]{0,40}(?=\n|\Z)",
    re.IGNORECASE,
)


def placed(text: str, lines: Sequence[tuple[int, int]], setting: Setting) -> Iterator[Claim]:
    r"""Yield the titles in lines that are a job and, behind a dash or in brackets, a place.

    Lines right above the employment type count as well.

    >>> text = "Please pass this on.\nMap Engineer - Alder Valley, CA\nGreat pay!"
    >>> [c.value for c in placed(text, [(0, 20), (21, 52)], Setting())]
    ['Map Engineer']
    >>> text = "We map the sea.\n\nMap Specialist 4\n\nPermanent, Full-Time\n\nThis post is new."
    >>> [c.value for c in placed(text, [(0, 15), (17, 33), (35, 55)], Setting())]
    ['Map Specialist 4']
    """
    for start, end in lines:
        words = text[start:end]
        typed = _TYPED.match(text, end) is not None
        named = (typed or ("," in words and holds(words, _BORDERS))) and is_role(words)
        claim = read_line(text, (start, end), setting) if named else None
        if claim is None or not is_headline(claim.value) or is_organization(claim.value):
            continue
        if claim.end == end if typed else _PLACED.fullmatch(text, claim.end, end):
            yield claim._replace(rule="title.placed")
