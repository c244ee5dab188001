"""Employers of small ads: "Youth Pastor at Grace Church, Salem", "sought by Lingua House"."""

import re
from collections.abc import Iterator

from postingkit.fields.organization.name import checked
from postingkit.lexicon.hiring import AD
from postingkit.lexicon.names import is_role, is_shop
from postingkit.lexicon.towns import is_known_town
from postingkit.lexicon.trimmings import bare
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_advertised_organization"]

_WORD = r"[A-ZÄÖÜÉ][\w'’&.-]*[\w'’]"
_HOUSE = re.compile(
    r"(?:(?<!\d )\bat|(?<!funded )(?<!financed )(?<!sponsored )\bby"
    r"|\bbei(?: der)?|\bbeim|\bchez|\bfür unsere?n?|\bpour (?:le|la|notre)|@) (?:the )?"
    rf"((?:{_WORD})(?: (?:(?:of|and|&|de|du|des|la|für|der) (?:the )?)?(?:{_WORD})){{0,5}})(?=[ ,.;:!()\n]|\Z)"
)
# "bei Untersuchungen", "bei Bedarf": occasions
_OCCASION = re.compile(r"(?:\w+(?:ung|ungen|heit|keit)|Bedarf|Interesse|Fragen)\Z")
_DAY_OR_PERSON = re.compile(
    r"(?:Frau|Herrn?|Mrs?|Ms|Miss|Dr|Mme|Madame|Monsieur|Señora?|Rev|Fr|Sr)\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter)[a-z]*\b"
)
_TRADES = frozenset(
    """
    bar barbers bistro boutique builders cantina catering childcare cleaners cleaning coffee construction deli dental
    diner electrical florist florists foods garage grill gym haulage homecare inn joinery kennels kitchen landscaping
    logistics nurseries nursery pharmacy pizza pizzeria plumbing pub recruitment roofing salon spa stables staffing
    tavern vets
    """.split()
)
"""What the names of shops end with: "Blue Door Coffee", "Maple Bridge Staffing"."""
_GIVEN = frozenset("free paid good fresh hot daily weekly your our discounted on-site onsite subsidised".split())
"""What stands before something that is given, and no name: "Free Coffee", "Paid Childcare"."""
_LINKS = frozenset("of and & de du des la le y e und zum zur".split())
_CLAUSE = re.compile(r"(?:[^.!?\n]|\.(?=\w))+")
_WORDS = 6
"""Words of a shop's name, at most."""


def find_advertised_organization(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the employers named in an ad of a few lines, as the place of work or as the one hiring.

    >>> [c.value for c in find_advertised_organization("Line cooks & dishwashers at The Copper Pot (Asheville, NC).")]
    ['The Copper Pot']
    >>> [c.value for c in find_advertised_organization("Translator sought by Lingua House, Chicago, by March 1.")]
    ['Lingua House']
    >>> [c.value for c in find_advertised_organization("Barista, FT. Blue Door Coffee. Free Coffee. Hotel Cleaner.")]
    ['Blue Door Coffee']
    """
    if len(text) > AD:
        return
    for clause in _CLAUSE.finditer(text):
        start, end = bare(text, *clause.span())
        if _is_shop(text[start:end]):
            yield from checked(start, text[start:end], "organization.ad")
    for house in _HOUSE.finditer(text):
        if not (_DAY_OR_PERSON.match(house[1]) or _OCCASION.match(house[1]) or is_known_town(house[1])):
            yield from checked(house.start(1), house[1], "organization.ad")


def _is_shop(words: str) -> bool:
    """Whether a clause is nothing but a shop's name: capitals throughout, and a trade at its end or its beginning."""
    named = words.split()
    if not 1 < len(named) <= _WORDS or not all(word[0].isupper() or word in _LINKS for word in named):
        return False
    trade = fold(named[-1]) in _TRADES and fold(named[0]) not in _GIVEN
    return (trade or is_shop(words)) and not is_role(words)
