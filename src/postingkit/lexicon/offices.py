"""Offices: an employer's hiring offices, named beside an address or a phone number."""

import re
from collections.abc import Iterator, Sequence

from postingkit.lexicon.languages import is_english
from postingkit.lexicon.names import is_role
from postingkit.matching.seldom import Seldom

__all__ = ["offices"]

_NO_OPENING = "Contact |Please |Call |The |To |Our |Email |Attn "
"""Words before an office's name that are no part of it."""
# "LAPD Personnel Division's Position Control Section", "Town Clerk's Office": a unit by its last word
_UNIT = (
    rf"(?!{_NO_OPENING}|Visit |From |By |At )[A-Z][\w’'.&-]*+ "
    r"(?:(?:of |and |& |the )?(?!Room |Suite )[A-Z][\w’'.&-]*+ ){0,5}(?:Division|Section|Unit|Office|Bureau)"
)
# "Office of Human Resources", "HR Department", "Harbor Library Recruitment Team"
_HIRING = (
    rf"(?:(?!{_NO_OPENING})(?:[A-Z][\w’'.]*+|of|&|and|for) ){{0,5}}"
    r"(?:Human Resources?|HR|Personnel|Talent Acquisition|Recruitment|Recruiting|Search Committee)"
    r"(?: (?:and [A-Z]\w+ )?(?:Office|Department|Dept\.?|Division|Team|department|office|team|Services|Section|Unit))?"
)
_ABROAD = (
    r"Personal(?:abteilung|dezernat|büro|referat)\w*",
    # "Servicio de Personal", "Recursos Humanos"
    (
        r"(?:Servicio|Departamento|Sección|Área|Negociado|Oficina|Secção|Divisão|Serviço|Setor) de "
        r"(?:Personal|Pessoal|Recursos Humanos|RR\.? ?HH\.?|Gestión de Personal|Selección)|Recursos Humanos|RRHH"
    ),
    # "Ufficio Personale", "Direction des ressources humaines"
    r"(?:Ufficio|Servizio|Settore) (?:del )?(?:Personale|Risorse Umane|Concorsi|Reclutamento)(?: e [A-Z]\w+)?",
    (
        r"(?:[Ss]ervice|Direction|Pôle|Bureau) (?:des |du |de la )?"
        r"(?:[Rr]essources [Hh]umaines|[Rr]ecrutement|[Pp]ersonnel|RH)"
    ),
    # "Dział Kadr", "Personální oddělení", "Отдел кадров", "Відділ персоналу"
    r"(?:Dział|Referat|Biuro|Sekcja|Wydział) (?:Kadr|Personalny|Spraw Pracowniczych|HR)(?: i [PS]\w+)?",
    r"[Pp]ersonální (?:oddělení|úsek|odbor)",
    r"(?:[Оо]тдел|Служба) (?:кадров|персонала|по работе с персоналом)",
    r"[Вв]ідділ (?:кадрів|персоналу)(?: [а-яіїєґ]+)?",
    # "Personalavdelningen", "HR-afdelingen", "Afdeling P&O", "総務課"
    r"(?:Personal|HR-|Løn og [Pp]ersonale?|Lønn- og personal)avdelningen|Personal(?:afdelingen|avdelingen)",
    r"HR-(?:afdelingen|avdelingen)",
    r"[Aa]fdeling (?:HRM?|P&O|Personeelszaken)",
    r"(?:人事|総務|管理)(?:課|部|係)|採用(?:係|担当|窓口)",
)
"""Names of hiring offices in other languages than English."""
_ENGLISH = rf"(?P<unit>{_UNIT})|(?P<office>{_HIRING})"
_OFFICE = Seldom(rf"(?<![\w-])(?:the )?(?:{_ENGLISH})(?![\w@])")
_OFFICE_ANYWHERE = Seldom(rf"(?<![\w-])(?:the )?(?:{_ENGLISH}|(?P<abroad>{'|'.join(_ABROAD)}))(?![\w@])")
_POST = 30
"""Characters behind an office's name that may make it a person's title: "HR Manager"."""


def offices(text: str, around: Sequence[tuple[int, int]], language: str | None = None) -> Iterator[tuple[int, int]]:
    """Yield the spans of the offices named in the given stretches of a text; in English only those with English names.

    >>> text = "Direction des ressources humaines, tél. 02 99 00 11 22; Ufficio Personale, tel. 0776 000 210"
    >>> [text[a:b] for a, b in offices(text, [(0, len(text))])]
    ['Direction des ressources humaines', 'Ufficio Personale']
    >>> text = "Return it to the Town Clerk's Office, 2 Elm St, 555-0142"
    >>> [text[a:b] for a, b in offices(text, [(0, len(text))])]
    ["Town Clerk's Office"]
    >>> list(offices("Ask the HR Manager, Ann Lee", [(0, 27)]))  # her post
    []
    """
    office = _OFFICE if is_english(language) else _OFFICE_ANYWHERE
    for a, b in around:
        for match in office.finditer(text, a, b):
            behind = re.split(r"[,\n]", text[match.end() + 1 : match.end() + _POST], maxsplit=1)[0]
            if not is_role(behind):
                yield match.span(match.lastgroup or 0)
