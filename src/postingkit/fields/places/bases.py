"""Bases: the towns in which an employer says that it sits, for a text that names no other place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.lexicon.towns import is_known_town
from postingkit.matching.cues import Cues
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["in_bases"]

_BACK = 60
_NAME = r"[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,2}"
# "We're based in Leeds", "Now based in Madrid and Seattle, we ...", "our team is based in Lisbon"
_BASE_CUES = Cues("based in", "located in", "based out of")
_OURSELVES = re.compile(
    r"(?:\bwe(?:'re| are)|\bour (?:team|lab|office|offices|studio)(?: is| are)|(?:^|[.\n]) ?now)(?: [a-z-]+){0,5} \Z"
)
_TOWNS = re.compile(rf" ({_NAME})(?:(?:,? and |, )({_NAME}))?")


def in_bases(text: str) -> Iterator[Claim]:
    """Yield the towns in which an employer says it sits, of a text that names no other place and no work from afar.

    >>> [c.quote for c in in_bases("Now based in Madrid and Seattle, we map the sea.")]
    ['Madrid', 'Seattle']
    >>> list(in_bases("We're based in Leeds and fully remote.")), list(in_bases("Clients are based in Leeds."))
    ([], [])
    """
    low = fold(text)
    for at, end in _BASE_CUES.find(low) if "remote" not in low else ():
        towns = _TOWNS.match(text, end) if _OURSELVES.search(low, max(0, at - _BACK), at) else None
        for start, stop in (towns.span(1), towns.span(2)) if towns else ():
            town = text[start:stop] if stop > 0 else ""
            if is_known_town(town):
                yield Claim("job_location", Place(raw=town, address_locality=town), town, start, stop, "place.base")
