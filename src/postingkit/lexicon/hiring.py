"""Hiring: verbs with which employers say, in many languages, that they are hiring."""

import re

from postingkit.lexicon.names import is_role
from postingkit.text import fold

__all__ = ["AD", "APPOINTS", "HIRES", "HIRING", "SEEKS", "SOUGHT", "is_anybody", "is_somebody"]

AD = 700
"""Most characters of a small ad: a text up to this length is read for the job it advertises."""

SEEKS = r"(?:seek(?:s|ing)?(?: out)?|looking for|hiring|recruiting|searching for|in search of)"
"""Pattern source for such a verb in folded English: "is looking for a clerk"."""

APPOINTS = (
    r"(?:seek(?:s|ing)?|looking|wish(?:es|ing)?|hop(?:es?|ing)|like|keen|wants?|delighted|pleased) to"
    r" (?:appoint|recruit|hire|employ|engage)"
)
"""Pattern source for verbs that mean only hiring: "wishes to appoint a clerk"."""

_VERBS = (
    "sucht recrute recrutent recherchent selecciona contrata zoekt hledá přijme poszukuje szuka zatrudni søger søker "
    "söker etsii hakee шукає ищет contratando recrutando selecionando seleziona przyjmie ansetter palkkaa "
    "recruta recrutar приглашает запрошує набирает набирає angajează αναζητά προσλαμβάνει"
).split()
# Nouns and prepositions elsewhere ("chargé de recherche", "a busca incessante", "cerca de Tarn")
_BEFORE_SOMEBODY = "recherche cherche busca procura necesita precisa cerca ricerca caută".split()
# "busca una", "cerca cameriere", "busca dependiente/a"
_SOMEBODY = (
    r"(?:une?|un\(e\)|un·e|son|sa|des|du|pour|una|uno|um|uma|o|personal|personale|actuellement|activement)\b"
    r"|(?:(?!dinero|género|número|primer|tercer|manera|carrera|carriera|entrevista|conquista|lista|vista)"
    r"[a-záéíóúñç]{3,}(?:[eé]r[oa]|ier[ei]|[dts]or[aei]?|ist[ae])|dependient[ae]|a[ys][iu]stent[ae]|ayudante|atendente"
    r"|commess[ao]|cuoc[ao])(?:/a|\(a\))?\b|(?:(?!premi|derni)[a-zéè]{3,}(?:eur|ier|ien)|(?:boulang|bouch|horlog)er)"
    r"(?:\(\w{1,5}\)|/\w{1,5}|·\w{1,5})?(?= |\n|\Z)"
)

HIRES = (
    rf"(?:(?:está (?:a )?)?(?:{'|'.join(_VERBS)})(?: на (?:постоянную |постійну )?(?:работу|роботу))?\b"
    rf"|(?:{'|'.join(_BEFORE_SOMEBODY)})(?= (?:{_SOMEBODY})|\s?:\s|\s?\n))"
)
"""Pattern source for such a verb in folded text, in other languages than English: "zatrudni", "recherche un"."""
HIRING = frozenset([*_VERBS, *_BEFORE_SOMEBODY])
"""Words without any of which that pattern finds nothing."""

SOUGHT = re.compile(
    rf"\b(?:is|are|am|we're) (?:currently |now |also )?{SEEKS} |\bseeks (?:an?|our|two)\b|\bwe need an?\b"
    r"|\b(?:send|submit|e-?mail|upload)\w* (?:us |me )?your (?:\w+ ){0,2}(?:resume|résumé|cv|application|letter)\b"
    r"|\bapply (?:at|by|online|now|here|via|through|before)\b|\bapplications? (?:to|by)\b|\bto apply[:,]"
    rf"|\b(?:wir suchen|bewerben sie sich|ihre bewerbung an|nous recherchons|buscamos|cerchiamo|procuramos|szukamy"
    rf"|hledáme|ищем)\b|\b{HIRES}"
)
"""Pattern of words that only employers use, in folded text: "send me your CV", "apply by May 5"."""

_PEOPLE = re.compile(
    r"\b(?:individual|person|someone|candidate|applicant|professional|intern|fellow|leader|expert|colleague|people)s?\b"
)


# Whoever is taken on, whatever the job
_ANYBODY = re.compile(
    r"(?:(?:neue|nieuwe|nuovi|nuevos|novos|nowych|nové|новых|de nouveaux) )?(?:mitarbeiter(?:in|innen)?"
    r"|employé(?:e|s|es)?|collaborat(?:eurs?|rices?)|empleados?|colaborador(?:es)?|funcionários?|collaboratori|dipendenti|personale"
    r"|medewerkers?|collega's?|pracownik(?:a|ów|i)|zaměstnanc[ei]|kolegy|сотрудник(?:а|ов|и)?|スタッフ|medarbe(?:tare|jdere?|idere?)|työntekijöitä|personas?|gente|profesionales|profissionais|talent\w*|person(?:en|nes)|mensen|lidi|ludzi"
    r"|osoby|людей|gemotiveerde \w+|verstärkung|dich|sie)\W*"
)


def is_anybody(whom: str) -> bool:
    """Whether words name no job, but everybody who works somewhere.

    >>> is_anybody("PRACOWNIKA"), is_anybody("neue Mitarbeiter"), is_anybody("Mitarbeiter Empfang")
    (True, True, False)
    """
    return _ANYBODY.fullmatch(fold(whom)) is not None


def is_somebody(whom: str) -> bool:
    """Whether folded English words name a job or people.

    >>> is_somebody("a part-time clerk"), is_somebody("two people"), is_somebody("a new roof")
    (True, True, False)
    """
    return is_role(whom) or _PEOPLE.search(whom) is not None
