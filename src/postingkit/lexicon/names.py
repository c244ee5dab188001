"""Names: the words that mark a job's name (``roles.tsv``) and an employer's name (``houses.tsv``)."""

import re
from functools import lru_cache

from postingkit.lexicon.listed import listed
from postingkit.matching.anchors import tokens
from postingkit.text import fold, holds

__all__ = ["GENDER", "TRADES", "is_organization", "is_role", "is_shop"]

_ROLES = listed("roles.tsv")
_WORDS = frozenset([*_ROLES["word"], *(noun + plural for noun in _ROLES["noun"] for plural in ("", "s"))])
_ENDS = (*_ROLES["end"], *(stem + tail for stem in _ROLES["stem"] for tail in ("", "in", "innen", "en", "s")))
_STARTS_AT = {start[:3]: tuple(s for s in _ROLES["start"] if s[:3] == start[:3]) for start in _ROLES["start"]}
_ENDS_AT = {end[-2:]: tuple(e for e in _ENDS if e[-2:] == end[-2:]) for end in _ENDS}
"""The same by their first and last letters: few words are worth trying more."""
_PAIRS = tuple([pair.replace("_", " ") for pair in _ROLES["pair"]])
_SECOND = frozenset(pair.rpartition(" ")[2] for pair in _PAIRS)
_EASTERN = 0x3000
"""From this code point on a word may have only two letters: "司書"."""
GENDER = re.compile(r"\((?:all genders|gn|[mwfdxivhkž](?: ?[/|*,] ?[mwfdxivhkž]){1,3})\)", re.IGNORECASE)
"""Pattern of the gender remarks in European titles: "(m/w/d)", "(H/F)", "(K/M)", "(all genders)"."""

# Words that end a job's name and hardly a house's: "Museum Curator", "School Principal", not "Harbor Partners"
_POSTS = frozenset(
    """
    accountant administrator aide analyst archivist assistant attendant clerk coordinator curator custodian director
    engineer educator instructor intern librarian manager nurse officer president principal registrar secretary
    specialist supervisor teacher technician trustee volunteer
    """.split()
)
_HOUSES = listed("houses.tsv")
_HOUSE_WORDS = frozenset(_HOUSES["word"])
_SHOPS = frozenset(_HOUSES["shop"])
_SHOP_WORDS = 6
"""Words of a shop's name, at most."""
_KANA = chr(_EASTERN)
_KINDS_OF_SHOPS = ("専門店", "飲食店", "喫茶店", "販売店", "当店", "お店", "各店", "全店")
_BRANCH = 24
"""Letters of a branch's name, at most."""
_LINKS = frozenset(
    "of and & de du des la le les el los las y e und zum zur do da dos das del della dei degli pod u s.r.o. s.r.l. "
    "srl snc sas ltda. lda. s.a. s.l. sp. z o.o.".split()
)
_LETTERS = frozenset("AG SE KG OHG UG AB OY AS SA SL SRL BV NV".split())
# "City of Salem", "Bank of the West", "Gallery of Maps", "e.V.", "S.r.l."
_PHRASE = re.compile(
    r"\b(?:(?:superior|district|circuit|bankruptcy|supreme|appellate) court\b(?! (?:reporter|clerk"
    r"|service|admin|judge|attend))|(?:city|county|province|state|town|township|village|borough|shire|municipality|port|bank|republic|government"
    r"|board|bureau|department|office|ministry|health system|botanic(?:al)? garden"
    r"|(?<!photo )(?<!image )(?<!picture )(?<!video )gallery) (?:of\b|$)|botanic(?:al)? garden"
    r"|charitable trusts\b|health system|e\. ?v\b|s\.(?:a|l|r\.l)\b|[bn]\.v\b|s\.r\.o\b|sp\. z o\.o\b|s\.p\.a\b"
    r"|spa$|s\.l\.u\b|s\.c\.a\.r\.l\b|lda\b\.?$|national (?:\w+ ){1,3}service\b|forest service\b|a/s$|oyj?$|aps$"
    r"|\b(?:м[бак]?доу|м[бак]оу|м[бак]у|мбук|г[бак]уз?|[ок]?г[бк]?уз|гбоу|фгбоу|фгбу|фгуп|гуп|муп)\b"
    r"|(?:ооо|оао|зао|пао|ао|ип|тов|фоп|тзов|прат|дп)\b[ «\"“]|кп\b [«\"“])"
    r"|ges(?:\.|ellschaft) ?m\. ?b\. ?h\b|[a-zěščřžýáíé] a\.s\."
)


# "Account Executive", "Sales Executive, EMEA", "Sr. Executive - HR"; an executive office is a house
_EXECUTIVE = re.compile(r"[a-z]\.? executive\b(?=\W*(?:\Z|[,(/|-]))")
# "Repostero/a", "Monitor/a", "Técnico/a"; who is "interesado/a" is nobody yet
_SPANISH = re.compile(r"\b[^\W\d_]{2,}(?:ero|or|ico|logo|grafo)/a\b")


TRADES = frozenset(
    """
    baker bakers barber barbers boucher boulanger bouchère butcher butchers bäcker climber farmer koch köche maler mason
    metzger nannies packer picker porter schneider server servers sexton walker
    """.split()
)
"""Trades that are family names as well: a call for somebody, or a heading to itself, shows that one is meant."""


@lru_cache(maxsize=4096)
def is_role(words: str) -> bool:
    """Whether these words contain a job's name.

    >>> is_role("Adjunct Reference Librarian"), is_role("Sachbearbeiter:in"), is_role("Westchester Library System")
    (True, True, False)
    >>> is_role("Scrum Master"), is_role("Master of Arts")
    (True, False)
    """
    folded = fold(words)
    here = tokens(folded)
    if "executive" in here and _EXECUTIVE.search(folded):
        return True
    if not _SECOND.isdisjoint(here) and holds(folded, _PAIRS):
        return True
    if "/a" in folded and _SPANISH.search(folded):
        return True
    return not _WORDS.isdisjoint(here) or any(
        len(token) > (2 if ord(token[0]) > _EASTERN else 5)
        and (token.endswith(_ENDS_AT.get(token[-2:], ())) or token.startswith(_STARTS_AT.get(token[:3], ())))
        for token in here
    )


@lru_cache(maxsize=4096)
def is_organization(words: str) -> bool:
    """Whether these words contain one that marks an organization's name.

    >>> is_organization("Great Neck Library"), is_organization("Navenio Ltd"), is_organization("Python")
    (True, True, False)
    >>> is_organization("City of Salem"), is_organization("Salem City")
    (True, False)
    """
    folded = fold(words)
    here = tokens(folded)
    if not _HOUSE_WORDS.isdisjoint(here) or any(
        token.startswith(_HOUSES["start"]) or token.endswith(_HOUSES["end"]) for token in here
    ):
        return folded.rpartition(" ")[2] not in _POSTS  # "Museum Coordinator" works in one
    return bool(_PHRASE.search(folded)) or not _LETTERS.isdisjoint(words.replace(".", " ").split())


def is_shop(words: str) -> bool:
    """Whether these words are nothing but the name of a shop, an inn or a practice: its kind, and what it is called.

    >>> is_shop("Panadería Sánchez"), is_shop("Boulangerie LE FOURNIL DES TANNEURS"), is_shop("Hotel Miravalle ***")
    (True, True, True)
    >>> is_shop("喫茶さくら坂 鎌倉店"), is_shop("アクセサリー専門店")
    (True, False)
    >>> is_shop("Hotel Receptionist"), is_shop("Panadería artesanal"), is_shop("Farmacia")
    (False, False, False)
    """
    if words[0] > _KANA and words[-1] == "店":
        return len(words) < _BRANCH and not words.endswith(_KINDS_OF_SHOPS)
    named = words.strip(" *").split()
    if not 1 < len(named) <= _SHOP_WORDS or fold(named[0]) not in _SHOPS:
        return False
    called = all(word.strip('«"“„(')[:1].isupper() or word.lower() in _LINKS for word in named)
    return called and not is_role(" ".join(named[1:]))
