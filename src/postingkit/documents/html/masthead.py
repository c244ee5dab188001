"""Masthead: the names that a page's frame gives to its house: on its logo, beside it, and in the line of its foot.

Gathered 2026-11 from saved pages of some forty sites. A page that calls on employers is a board's, whose own name is
none of theirs; only a page that no markup describes is looked at.
"""

from __future__ import annotations

import re
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.lexicon.names import is_organization
from postingkit.matching.seldom import Seldom
from postingkit.text import squeeze

__all__ = ["FOOT", "LOGO", "masthead"]

LOGO: Final = "page:logo"
FOOT: Final = "page:foot"

_LOGOS: Final = (
    'img[src*="logo" i][alt],[class*="employer" i] img[alt],[class*="company" i] img[alt],'
    'header img[alt],[class*="logo" i] img[alt],[id*="logo" i] img[alt],img[class*="logo" i][alt],a[href="/"] img[alt],'
    '[class*="brand" i] img[alt],[class*="logo" i][aria-label],[class*="logo" i][title],[class*="logo" i] [aria-label],'
    'header a[href="/"],[class*="site-title" i],[class*="sitename" i],[class*="site-name" i],[class*="logo" i],'
    '[id*="logo" i],[class*="brand" i]'
)
_FEET: Final = "footer,[role=contentinfo]," + ",".join(
    f'[{attribute}*="{name}" i]'
    for name in ("footer", "rodape", "stopka", "paticka", "fusszeile", "sidfot", "pied", "impressum")
    for attribute in ("class", "id")
)
_SIGNS: Final = ("logo", "brand", "<header", "site-title", "site-name", "sitename", 'href="/"')
_FOOT_SIGNS: Final = ("footer", "contentinfo", "rodape", "stopka", "paticka", "fusszeile", "sidfot", "pied")
_MOST, _LONGEST, _FOOT = 12, 80, 900
# What boards say to those who hire; each is searched only where its own letters stand
_BOARD = tuple(
    map(
        Seldom,
        (
            r"post an? (?:job|vacancy)",
            r"advertise (?:a|your) (?:job|vacancy)",
            r"for (?:employers|recruiters)\b",
            r"employers? (?:log ?in|sign ?in)",
            r"für arbeitgeber",
            r"stelle(?:nanzeige)? (?:schalten|aufgeben|inserieren)",
            r"publier une (?:offre|annonce)",
            r"espace recruteur",
            r"vous recrutez",
            r"déposer une offre",
            r"publicar (?:una )?(?:oferta|vaga|empleo)",
            r"para empresas",
            r"anunciar vaga",
            r"sou empresa",
            r"pubblica (?:un )?(?:annuncio|offerta)",
            r"per le aziende",
            r"vacature plaatsen",
            r"plaats (?:een|je|uw) vacature",
            r"voor werkgevers",
            r"dodaj (?:ogłoszenie|ofertę)",
            r"dla (?:pracodawców|firm)\b",
            r"vložit inzerát",
            r"pro (?:zaměstnavatele|firmy)\b",
            r"для работодател",
            r"разместить вакансию",
            r"роботодавц(?:ям|ю)",
            r"розмістити вакансію",
            r"annonsera jobb",
            r"för arbetsgivare",
            r"for arbeidsgivere",
            r"lag (?:en )?stillingsannonse",
            r"for virksomheder",
            r"opret jobannonce",
            r"求人(?:を)?掲載",
            r"企業の方",
            r"採用担当の方",
        ),
    )
)
# "Hafen GmbH Logo", "Logo der Hafen GmbH", "Home - Tarn Council", "Zur Startseite: Tarn", "Tarn – Startseite"
_AROUND = re.compile(
    r"^(?:logo(?:tipo|type)?(?: (?:of|der|des|von|de|du|del|della|da|do|van))?\b|home(?:page)?\b|startseite|accueil"
    r"|inicio|início"
    r"|zur startseite|retour à l'accueil|ir a(?:l)? inicio|stemma (?:del)?|til forsiden|til startsiden|till startsidan"
    r"|на главную|strona główna|úvodní strana|link to|link zu[rm]?|go to)[\s:–|-]{0,4}(?:the |der |die )?"
    r"|[\s,:–|-]{0,4}\b(?:logo(?:tipo|type)?|home(?: ?page)?|startseite|accueil|inicio|início|ロゴ|トップ|главная)$",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:©|\(c\)|copyright) ?(?:copyright ?)?(?:© ?)?"
    r"(?:(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|today|heute))?)?[ ,]{0,3}(?:by |die )?",
    re.IGNORECASE,
)
_CUT = re.compile(
    r" [-–—|·•] | ?[|·•] ?|, |(?<=[a-zß-ÿ]{3})\.(?: |$)| (?:19|20)\d\d\b| (?:all rights|alle rechte|tous droits|todos)",
    re.IGNORECASE,
)


def masthead(text: str, tree: LexborHTMLParser) -> dict[str, str]:
    """Return the names on a page's logo and in its foot, by :data:`LOGO` and :data:`FOOT`, one a line.

    >>> page = '<header><img alt="Tarn Council logo"></header><h1>Clerk</h1><footer>© 2026 Tarn Council</footer>'
    >>> masthead(page, LexborHTMLParser(page))
    {'page:logo': 'Tarn Council', 'page:foot': 'Tarn Council'}
    >>> page = '<header><a class=logo href="/">Jobhafen</a><a>For employers</a></header><h1>Clerk</h1>'
    >>> masthead(page, LexborHTMLParser(page))
    {}
    """
    low = text.lower()
    shown, footed = (any(sign in low for sign in signs) for signs in (_SIGNS, _FOOT_SIGNS))
    if tree.body is None or not (shown or footed):
        return {}
    said = tree.body.text(separator=" ").lower()
    if any(call.search(said) for call in _BOARD):
        return {}
    found: dict[str, str] = {}
    if shown and (logos := _logos(tree.body)):
        found[LOGO] = "\n".join(logos)
    if footed and (feet := _feet(tree.body)):
        found[FOOT] = "\n".join(feet)
    return found


def _logos(body: LexborNode) -> list[str]:
    names: dict[str, None] = {}
    for node in body.css(_LOGOS)[:_MOST]:
        attributes = node.attributes
        said = attributes.get("alt") or attributes.get("aria-label") or attributes.get("title") or ""
        if not said and node.tag not in {"img", "svg"}:
            said = node.text(separator=" ") or ""
        name = _bare(said)
        if 1 < len(name) <= _LONGEST:
            names.setdefault(name)
    return list(names)


def _feet(body: LexborNode) -> list[str]:
    """Return whom a foot names as its owner, then what opens it and the houses that open its lines."""
    owners: dict[str, None] = {}
    names: dict[str, None] = {}
    for node in body.css(_FEET)[:_MOST]:
        said = (node.text(separator="\n") or "")[-_FOOT:] if node.tag != "form" else ""
        for n, line in enumerate(filter(str.strip, said.split("\n"))):
            words = squeeze(line)
            owned = _OWNED.search(words)
            piece = _CUT.split(words[owned.end() :] if owned else words, maxsplit=1)[0].strip(" ,.:–-")
            if 1 < len(piece) <= _LONGEST and not piece[0].isdigit() and (owned or not n or is_organization(piece)):
                (owners if owned else names).setdefault(piece)
    return [*owners, *(name for name in names if name not in owners)][: 2 * _MOST]


def _bare(words: str) -> str:
    """Return a logo's words less what says that they are a logo's, or where it leads."""
    words = squeeze(words)
    for _ in range(2):
        words = _AROUND.sub("", words).strip(" -–|:,")
    return words
