"""Employers of small ads: "Youth Pastor at Grace Church, Salem", "sought by Lingua House"."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import checked
from postingkit.lexicon.hiring import AD
from postingkit.lexicon.towns import is_known_town
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known

__all__ = ["find_advertised_organization"]

_WORD = r"[A-ZÄÖÜÉ][\w'’&.-]*[\w'’]"
_HOUSE = re.compile(
    r"(?:(?<!\d )\bat|\bby|\bbei(?: der)?|\bbeim|\bchez|\bfür unsere?n?|\bpour (?:le|la|notre)|@) (?:the )?"
    rf"((?:{_WORD})(?: (?:(?:of|and|&|de|du|des|la|für|der) (?:the )?)?(?:{_WORD})){{0,5}})(?=[ ,.;:!()\n]|\Z)"
)
_DAY_OR_PERSON = re.compile(
    r"(?:Frau|Herrn?|Mrs?|Ms|Miss|Dr|Mme|Madame|Monsieur|Señora?|Rev|Fr|Sr)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter)[a-z]*\b"
)


def find_advertised_organization(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the employers named in an ad of a few lines, as the place of work or as the one hiring.

    >>> [c.value for c in find_advertised_organization("Line cooks & dishwashers at The Copper Pot (Asheville, NC).")]
    ['The Copper Pot']
    >>> [c.value for c in find_advertised_organization("Translator sought by Lingua House, Chicago, by March 1.")]
    ['Lingua House']
    """
    del hint, known
    for house in _HOUSE.finditer(text) if len(text) <= AD else ():
        if not _DAY_OR_PERSON.match(house[1]) and not is_known_town(house[1]):
            yield from checked(house.start(1), house[1], "organization.ad")
