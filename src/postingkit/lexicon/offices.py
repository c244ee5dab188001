"""Offices: an employer's hiring offices, named beside an address or a phone number."""

import re
from collections.abc import Iterator, Sequence

from postingkit.lexicon.names import is_role
from postingkit.matching.anchors import tokens
from postingkit.text import holds

__all__ = ["offices"]

# "Office of Human Resources", "HR Department", "Human Resources", "Personalabteilung": an office beside an address
_OFFICE = re.compile(
    # "LAPD Personnel Division's Position Control Section", "Town Clerk's Office": a unit by its last word
    r"(?<![\w-])(?:the )?(?:(?P<unit>(?!(?:Contact|Please|Call|The|To|Our|Email|Attn"
    r"|Visit|From|By|At) )[A-Z][\w’'.&-]*+ (?:(?:of |and |& |the )?(?!Room |Suite )[A-Z][\w’'.&-]*+ ){0,5}(?:Division"
    r"|Section|Unit|Office|Bureau))|(?P<office>(?:(?!Contact |Please |Call |The "
    r"|To |Our |Email |Attn )(?:[A-Z][\w’'.]*+|of|&|and|for) ){0,5}(?:Human Resources?|HR|Personnel|Talent Acquisition"
    r"|Recruitment|Recruiting|Search Committee)(?: (?:and [A-Z]\w+ )?(?:Office|Department|Dept\.?|Division"
    r"|Team|department|office|team|Services|Section|Unit))?)|(?P<german>Personal(?:abteilung|dezernat|büro|referat)\w*)"
    # "Servicio de Personal", "Ufficio Personale", "Direction des ressources humaines", "Отдел кадров", "総務課"
    r"|(?P<other>(?:Servicio|Departamento|Sección|Área|Negociado|Oficina|Secção|Divisão|Serviço|Setor) de (?:Personal"
    r"|Pessoal|Recursos Humanos|RR\.? ?HH\.?|Gestión de Personal|Selección)|Recursos Humanos|RRHH|(?:Ufficio"
    r"|Servizio|Settore) (?:del )?(?:Personale|Risorse Umane|Concorsi|Reclutamento)(?: e [A-Z]\w+)?|(?:[Ss]ervice"
    r"|Direction|Pôle|Bureau) (?:des |du |de la )?(?:[Rr]essources [Hh]umaines|[Rr]ecrutement|[Pp]ersonnel|RH)"
    r"|(?:Dział|Referat|Biuro|Sekcja|Wydział) (?:Kadr|Personalny|Spraw Pracowniczych|HR)(?: i [PS]\w+)?"
    r"|[Pp]ersonální (?:oddělení|úsek|odbor)|(?:Отдел|Служба) (?:кадров|персонала|по работе с персоналом)"
    r"|[Оо]тдел кадров|[Вв]ідділ (?:кадрів|персоналу)(?: [а-яіїєґ]+)?"
    r"|(?:Personal|HR-|Løn og [Pp]ersonale?|Lønn- og personal)avdelningen|Personal(?:avdelningen|afdelingen|avdelingen)"
    r"|HR-(?:avdelningen|afdelingen|avdelingen)|(?:afdeling|Afdeling) (?:HRM?|P&O|Personeelszaken)"
    r"|(?:人事|総務|管理)(?:課|部|係)|採用(?:係|担当|窓口)))(?![\w@])"
)
_OFFICE_SIGNS = ("人事", "総務", "採用", "管理")
"""Characters of Japanese office names, which are written without spaces."""
_OFFICES = frozenset(
    "resources resource hr personnel talent recruitment recruiting committee personalabteilung personaldezernat "
    "personalbüro personalreferat personal pessoal humanos rrhh selección personale umane concorsi reclutamento "
    "humaines recrutement rh kadr personalny personální кадров персонала кадрів персоналу personalavdelningen "
    "personalafdelingen personalavdelingen hrm personeelszaken division section unit office bureau".split()
)


_POST = 30
"""Characters behind an office's name that may make it a person's title: "HR Manager"."""


def offices(text: str, low: str, around: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the offices named in the given stretches of a text, also passed in folded form.

    >>> text = "Direction des ressources humaines, tél. 02 99 00 11 22; Ufficio Personale, tel. 0776 000 210"
    >>> [text[a:b] for a, b in offices(text, text.lower(), [(0, len(text))])]
    ['Direction des ressources humaines', 'Ufficio Personale']
    >>> text = "Return it to the Town Clerk's Office, 2 Elm St, 555-0142"
    >>> [text[a:b] for a, b in offices(text, text.lower(), [(0, len(text))])]
    ["Town Clerk's Office"]
    >>> list(offices("Ask the HR Manager, Ann Lee", "ask the hr manager, ann lee", [(0, 27)]))  # her post
    []
    """
    here = [*(_OFFICES & tokens(low)), *(sign for sign in _OFFICE_SIGNS if sign in text)]
    for a, b in _lines(low, around) if here else ():
        for match in _OFFICE.finditer(text, a, b) if holds(low[a:b], here) else ():
            behind = re.split(r"[,\n]", text[match.end() + 1 : match.end() + _POST], maxsplit=1)[0]
            if not is_role(behind):
                yield match.span(match.lastgroup or 0)


def _lines(low: str, around: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the lines in the given stretches, cut at their ends."""
    for a, b in around:
        at = a
        while at < b:
            end = low.find("\n", at, b)
            end = end if end >= 0 else b
            yield at, end
            at = end + 1
