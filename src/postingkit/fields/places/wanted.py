"""Wanted: the known towns in which a sentence seeks somebody."""

import re
from collections.abc import Iterator

from postingkit.lexicon.names import is_role
from postingkit.lexicon.towns import is_known_town
from postingkit.matching.cues import Cues
from postingkit.text import PICTURE

__all__ = ["wanted"]

_CUES = Cues("hiring", "looking for", "seeking", "recruiting")
# "We're hiring our first Map Clerk in Oslo!", "looking for two binders in Leeds to help"
_SOUGHT = re.compile(
    r" (?:an?|our|the|another|one|two|three|several) (?P<whom>[^.,;:!?\n]{3,60}?)"
    r" in (?P<town>[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,3})"
    rf"(?=[.!;]|, \D|\s*\Z|\n| to | who | {PICTURE})"
)
_TOPIC = re.compile(
    r"\b(?:experience\w*|background|interest\w*|degrees?|expert\w*|train\w+|skill\w*|knowledge|fluent)\b"
)
"""Words before "in" and a subject rather than a town: "a teacher with a background in Reading"."""


def wanted(text: str, low: str) -> Iterator[int]:
    """Yield where such a town begins, though no other word shows it to be a place.

    >>> text = "We're hiring our first map engineer in Oslo! We seek a teacher with a background in Reading."
    >>> [text[at : at + 4] for at in wanted(text, text.lower())]
    ['Oslo']
    """
    for _, end in _CUES.find(low):
        sought = _SOUGHT.match(text, end)
        if sought and is_known_town(sought["town"]) and is_role(sought["whom"]) and not _TOPIC.search(sought["whom"]):
            yield sought.start("town")
