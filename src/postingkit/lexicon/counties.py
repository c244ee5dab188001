"""Counties of Britain, which stand between a town and its country: "Theale, Berkshire, England"."""

import re
from collections.abc import Sequence

from postingkit.lexicon.atoms import Atom
from postingkit.lexicon.towns import is_known_town

__all__ = ["COUNTIES", "in_britain", "is_county"]

_COUNTY = ("GB-county",)
_BESIDE = ("--county",)
COUNTIES = (_COUNTY, _BESIDE)
"""The codes given to a county before the name of its country, and to one without it."""
_NAMES = frozenset(
    "Aberdeenshire|Argyll and Bute|Ayrshire|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Carmarthenshire"
    "|Ceredigion|Cheshire|Clackmannanshire|Clwyd|Cornwall|County Durham|Cumbria|Denbighshire|Derbyshire|Devon"
    "|Dorset|Dumfries and Galloway|Dyfed|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire"
    "|East Riding|East Riding of Yorkshire|East Sussex|East Yorkshire|Essex|Fife|Flintshire|Gloucestershire"
    "|Greater Manchester|Gwent|Gwynedd|Hampshire|Herefordshire|Hertfordshire|Humberside|Huntingdonshire"
    "|Inverness-shire|Isle of Wight|Kent|Lanarkshire|Lancashire|Leicestershire|Lincolnshire|Merseyside"
    "|Mid Glamorgan|Middlesex|Midlothian|Monmouthshire|Norfolk|North Ayrshire|North Humberside|North Lanarkshire"
    "|North Yorkshire|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Pembrokeshire|Perth and Kinross"
    "|Perthshire|Powys|Renfrewshire|Rutland|Scottish Borders|Shropshire|Somerset|South Ayrshire|South Glamorgan"
    "|South Lanarkshire|South Yorkshire|Staffordshire|Stirlingshire|Suffolk|Surrey|Sussex|Tyne and Wear"
    "|Warwickshire|West Dunbartonshire|West Glamorgan|West Lothian|West Midlands|West Sussex|West Yorkshire"
    "|Wiltshire|Worcestershire|Yorkshire".split("|")
)
# "Co. Offaly", "County Donegal": an Irish one says that it is one
_IRISH = re.compile(r"(?:Co\.?|County) [A-Z][a-z]{2,9}")


def is_county(words: str) -> bool:
    """Whether words are the name of a county of Britain or Ireland.

    >>> [is_county(words) for words in ("Devon", "Fife", "Co. Offaly", "Tarn County")]
    [True, True, True, False]
    """
    return words in _NAMES or (words.startswith("Co") and _IRISH.fullmatch(words) is not None)


def in_britain(atoms: Sequence[Atom]) -> list[Atom]:
    """Return the atoms with counties as regions, behind a town or before their country, and British towns as towns.

    "Norfolk" alone is an island, "Kent" a town in many countries; "Manchester, England" is no parish of Jamaica.

    >>> from postingkit.lexicon.atoms import atoms_in
    >>> def kinds(text): return [atom.kind for atom in in_britain(atoms_in(text, 0, len(text)))]
    >>> kinds("Theale, Berkshire, England"), kinds("Kent, WA"), kinds("Manchester, England")
    (['name', 'either', 'either'], ['name', 'letters'], ['name', 'either'])
    """
    found = list(atoms)
    for n, atom in enumerate(atoms):
        after = atoms[n + 1] if n + 1 < len(atoms) else None
        british = after is not None and after.codes[:1] != () and after.codes[0].startswith("GB")
        if atom.words in _NAMES and (british or (n > 0 and (after is None or after.kind == "postal"))):
            found[n] = atom._replace(kind="either", codes=_COUNTY if british else _BESIDE)
        elif british and atom.kind == "either" and is_known_town(atom.words):
            found[n] = atom._replace(kind="name", codes=())
    return found
