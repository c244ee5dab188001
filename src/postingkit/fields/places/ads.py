"""Places of small ads: the town that an ad of a few lines names behind "in" or a comma, when it is the only one."""

import re
from collections.abc import Iterator

from postingkit.fields.places.sentences import places_in
from postingkit.lexicon.hiring import AD
from postingkit.lexicon.places import is_land, region_of
from postingkit.lexicon.towns import towns_in
from postingkit.model.evidence import Claim
from postingkit.model.place import Place
from postingkit.text import fold

__all__ = ["in_ads"]

_BEFORE = 20
"""Characters before a town that are read to see whether anybody works there."""
_LEAD = re.compile(r"(?:\b(?:in|at|near|à|en|a|te|v|w|we|em|i|в|у) |[,(–-] ?)\Z")
# "Notre société est basée à Lyon": the house sits there
_SEAT = re.compile(r"\b(?:based|located|headquartered|bas[eé]e?s?|situ\w+|sede|sitz\w*|ansässig) \w{1,4} \Z")
_LAND = re.compile(r", ?([A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")
# "in Alder, WA", "The Copper Pot (Asheville, NC)": any name before a state's letters
_STATED = re.compile(r"(?:\b(?:in|at|near) |[,(–-] ?)((?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w.'-]+), ?([A-Z]{2})\b")


def in_ads(text: str) -> Iterator[Claim]:
    """Yield the place in an ad of one paragraph.

    >>> [c.quote for c in in_ads("Line cooks at The Copper Pot (Asheville, NC). $17/hr.")]
    ['Asheville, NC']
    >>> [c.quote for c in in_ads("Beech House in Leeds is looking for care assistants.")]
    ['Leeds']
    >>> list(in_ads("We have shops in Leeds and in Bath.")), list(in_ads("York Clinic seeks a nurse."))
    ([], [])
    """
    if len(text) > AD or "\n\n" in text.strip() or "remote" in fold(text):
        return
    found = {
        match[1]: (match.start(1), match.end())
        for match in _STATED.finditer(text)
        if region_of(match[2]) and not _is_mailed(text, match.start())
    }
    for start, end in towns_in(text.replace("!", " ")):
        town, before = text[start:end], text[max(0, start - _BEFORE) : start]
        if (
            town not in found
            and _LEAD.search(before)
            and not _is_mailed(text, start)
            and not _SEAT.search(fold(before))
        ):
            land = _LAND.match(text, end)
            found[town] = (start, land.end() if land and is_land(land[1]) else end)
    if len(found) != 1:
        return
    [(town, (start, end))] = found.items()
    if text[start:end] != town:
        yield from places_in(text, text, (start, end), "place.ad")
    else:
        yield Claim("job_location", Place(raw=town, address_locality=town), town, start, end, "place.ad")


def _is_mailed(text: str, start: int) -> bool:
    """Whether a town is part of a mailing address: "PO Box 9, Butte, MT"."""
    return "Box " in text[max(0, start - _BEFORE) : start]
