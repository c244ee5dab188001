"""Masthead: the employer's name on a page's logo, beside it, and in the footer.

Gathered 2026-11 from saved pages of some forty sites. A page that addresses employers is a job board's, whose name is
no employer's; only pages without markup are looked at.
"""

import re
from itertools import chain
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents.html.classes import selectors
from postingkit.lexicon.names import is_organization
from postingkit.matching.seldom import Seldom
from postingkit.text import fold, squeeze

__all__ = ["FOOT", "LOGO", "masthead"]

LOGO: Final = "page:logo"
FOOT: Final = "page:foot"

# The elements that may be logos and feet, by an attribute, a sign in it, and what in them is meant
_LOGOS: Final = (
    ("class", "logo", ""),
    ("id", "logo", ""),
    ("class", "employer", " img[alt]"),
    ("class", "company", " img[alt]"),
    ("class", "brand", ""),
    ("class", "site-title", ""),
    ("class", "sitename", ""),
    ("class", "site-name", ""),
)
_FEET: Final = tuple(
    (attribute, sign, "")
    for sign in ("footer", "rodape", "stopka", "paticka", "fusszeile", "sidfot", "pied", "impressum")
    for attribute in ("class", "id")
)
# ... and those that need no such sign
_LOGOS_BARE: Final = 'img[src*="logo" i][alt],header img[alt],header a[href="/"],a[href="/"] img[alt]'
_FEET_BARE: Final = "footer,[role=contentinfo]"
_MOST = 12
"""Logos, or feet, that are looked at."""
_LONGEST = 80
"""Characters of a name."""
_FOOT = 900
"""Characters read at the end of a footer."""
# Links and buttons of boards to those who hire; each is searched only where its own letters stand
_BOARD = tuple(
    Seldom(call.strip())
    for call in r"""
    post an? (?:job|vacancy); advertise (?:a|your) (?:job|vacancy); for (?:employers|recruiters)\b;
    employers? (?:log ?in|sign ?in); für arbeitgeber; stelle(?:nanzeige)? (?:schalten|aufgeben|inserieren);
    publier une (?:offre|annonce); espace recruteur; vous recrutez; déposer une offre;
    publicar (?:una )?(?:oferta|vaga|empleo); para empresas; anunciar vaga; sou empresa;
    pubblica (?:un )?(?:annuncio|offerta); per le aziende; vacature plaatsen; plaats (?:een|je|uw) vacature;
    voor werkgevers; dodaj (?:ogłoszenie|ofertę); dla (?:pracodawców|firm)\b; vložit inzerát;
    pro (?:zaměstnavatele|firmy)\b; для работодател; разместить вакансию; роботодавц(?:ям|ю); розмістити вакансію;
    annonsera jobb; för arbetsgivare; for arbeidsgivere; lag (?:en )?stillingsannonse; for virksomheder;
    opret jobannonce; 求人(?:を)?掲載; 企業の方; 採用担当の方
    """.split(";")
)
# "Hafen GmbH Logo", "Logo der Hafen GmbH", "Home - Tarn Council", "Zur Startseite: Tarn", "Tarn – Startseite"
_AROUND = re.compile(
    r"^(?:logo(?:tipo|type)?(?: (?:of|der|des|von|de|du|del|della|da|do|van))?\b"
    r"|home(?:page)?\b|startseite|accueil|inicio|início"
    r"|zur startseite|retour à l'accueil|ir a(?:l)? inicio|stemma (?:del)?|til forsiden|til startsiden|till startsidan"
    r"|на главную|strona główna|úvodní strana|link to|link zu[rm]?|go to)[\s:–|-]{0,4}(?:the |der |die )?"
    r"|[\s,:–|-]{0,4}\b(?:logo(?:tipo|type)?|home(?: ?page)?|startseite|accueil|inicio|início|ロゴ|トップ|главная)$",
    re.IGNORECASE,
)
_OWNED = Seldom(
    r"(?:©|\(c\)|copyright) ?(?:copyright ?)?(?:© ?)?"
    r"(?:(?:19|20)\d\d(?: ?- ?(?:(?:19|20)\d\d|today|heute))?)?[ ,]{0,3}(?:by |die )?"
)
_CUT = re.compile(
    r" [-–—|·•] | ?[|·•] ?|, |(?<=[a-zß-ÿ]{3})\.(?: |$)| (?:19|20)\d\d\b| (?:all rights|alle rechte|tous droits|todos)",
    re.IGNORECASE,
)


def masthead(names: dict[str, str], tree: LexborHTMLParser) -> dict[str, str]:
    """Return the names on a page's logo and in its foot, by :data:`LOGO` and :data:`FOOT`, one a line.

    ``names`` are what its elements are called, in lower case, by the attributes "class" and "id".

    >>> page = '<header><img alt="Tarn Council logo"></header><h1>Clerk</h1><footer>© 2026 Tarn Council</footer>'
    >>> masthead({}, LexborHTMLParser(page))
    {'page:logo': 'Tarn Council', 'page:foot': 'Tarn Council'}
    >>> page = '<header><a class=logo href="/">Jobhafen</a><a>For employers</a></header><h1>Clerk</h1>'
    >>> masthead({"class": "logo"}, LexborHTMLParser(page))
    {}
    """
    if tree.body is None:
        return {}
    logos = _logos(tree.body.css(",".join((*selectors(names, _LOGOS), _LOGOS_BARE))))
    feet = _feet(tree.body.css(",".join((*selectors(names, _FEET), _FEET_BARE))))
    if not (logos or feet):
        return {}
    calls = " ".join(dict.fromkeys([node.text(separator=" ") for node in tree.body.css("a,button")])).lower()
    if any(call.search(calls) for call in _BOARD):
        return {}
    return {place: "\n".join(said) for place, said in ((LOGO, logos), (FOOT, feet)) if said}


def _logos(nodes: list[LexborNode]) -> list[str]:
    """Return the names of logos: their own, those of pictures in them, or their text."""
    names: dict[str, None] = {}
    for node in chain.from_iterable((node, *_within(node)) for node in nodes[:_MOST]):
        attributes = node.attributes
        said = attributes.get("alt") or attributes.get("aria-label") or attributes.get("title") or ""
        if not said and node.tag not in {"img", "svg"}:
            said = node.text(separator=" ") or ""
        name = _bare(said)
        if 1 < len(name) <= _LONGEST:
            names.setdefault(name)
    return list(names)


def _within(node: LexborNode) -> list[LexborNode]:
    """Return the named pictures and parts in an element."""
    only = node.first_child
    bare = only is None or (only.is_text_node and only.next is None)
    return [] if bare else node.css("img[alt],[aria-label]")


def _feet(nodes: list[LexborNode]) -> list[str]:
    """Return a footer's names: its owner, its opening, organizations at the start of lines, and pictures."""
    owners: dict[str, None] = {}
    names: dict[str, None] = {}
    seen: set[tuple[bool, str]] = set()  # a foot in a foot says the same
    for node in nodes[:_MOST]:
        said = (node.text(separator="\n") or "")[-_FOOT:] if node.tag != "form" else ""
        for n, line in enumerate(filter(str.strip, said.split("\n"))):
            if (not n, line) in seen:
                continue
            seen.add((not n, line))
            words = squeeze(line)
            owned = _OWNED.search(fold(words))
            at = owned.end() if owned else 0
            piece = _CUT.split(words[at : at + 2 * _LONGEST], maxsplit=1)[0].strip(" ,.:–-")
            if 1 < len(piece) <= _LONGEST and not piece[0].isdigit() and (owned or not n or is_organization(piece)):
                (owners if owned else names).setdefault(piece)
        for picture in node.css("img[alt]"):
            names.setdefault(_bare(picture.attributes.get("alt") or ""))
    return [*owners, *(name for name in names if name and name not in owners)][: 2 * _MOST]


def _bare(words: str) -> str:
    """Return a logo's words without "logo", "home" and the like."""
    words = squeeze(words)
    if len(words) > 3 * _LONGEST:
        return ""
    for _ in range(2):
        words = _AROUND.sub("", words).strip(" -–|:,")
    return words
