"""German: headings that address the reader or speak of the employer, as patterns over a heading's key.

"Das hast du drauf", "Womit wir Sie überzeugen", "Hier bringen Sie sich ein": the kind follows from who gives what. The
first pattern that matches wins, so what the employer gives comes before what it asks.
"""

import re

__all__ = ["family", "term_of_german"]

_YOU = r"(?:du|dich|dir|sie|ihnen|ihr|euch)"
_YOUR = r"(?:ihr|dein|euer|ihre|deine|eure)"
_NEW = r"(?:(?:neue[rns]?|künftige[rns]?|zukünftige[rns]?|wichtigste[rns]?) )?"
_DOES = (
    "tust|tun|machst|machen|bewegst|bewegen|bewirkst|bewirken|gestaltest|gestalten|unterstützt|unterstützen"
    "|verantwortest|verantworten|übernimmst|übernehmen|leistest|leisten|lernst|lernen|packst|packen"
)
_DOES_TOO = "anpackst|anpacken|beschäftigst|beschäftigen|arbeitest|arbeiten|einbringst|einbringen"


def family(term: str, pattern: str) -> tuple[str, re.Pattern[str]]:
    """Return a row of a table of heading families: a term, and the pattern of its headings' keys."""
    return term, re.compile(pattern)


_FAMILIES = (
    # "Kurz zu uns", "Ihr neuer Arbeitgeber", "Unser Haus"
    family(
        "company",
        r"^(?:hallo|hi|moin|servus|grüezi|willkommen)\b.* wir sind\b|^wir sind\b"
        rf"|^(?:kurz|etwas|ein paar worte) (?:zu|über) uns|^{_YOUR} {_NEW}arbeitgeber(?:in)?$"
        r"|^(?:unser haus|unsere (?:bibliothek|klinik|stadt|gemeinde|hochschule|schule|kita|einrichtung|praxis)"
        r"|das museum|die stadt)$",
    ),
    # "Was uns auszeichnet", "Darum geht's": what stands below tells
    family(
        "details",
        r"^wir$|^es erwartet (?:dich|sie|euch)|^(?:dich|sie|euch) erwartet\b|^was auf (?:dich|sie|euch) wartet"
        r"|^(?:das|es) wartet auf (?:dich|sie|euch)|^während (?:des|der) "
        r"|^(?:das|was) (?:zeichnet uns aus|uns auszeichnet)$"
        r"|^[dw][ao]rum (?:gehts|geht es|es geht)\b",
    ),
    # "Das gibt's bei uns", "Was Sie bekommen", "Womit wir überzeugen", "Das können Sie von uns erwarten"
    family(
        "benefits",
        r"^(?:und )?(?:das|was) (?:gibts|gibt es)\b(?! zu )|^(?:das|dafür) (?:geben|zahlen|haben) wir\b"
        rf"|\bspringt für {_YOU} raus\b|^(?:und )?was (?:hast du|haben sie|habt ihr) davon"
        rf"|\bdabei (?:he)?r(?:aus|um)"
        r"|^unser versprechen|^was es\b.*\bgibt$|^was (?:dich|sie|euch) überzeugen wird|^unser paket\b"
        r"|^(?:du (?:kriegst|bekommst|erhältst)|sie (?:bekommen|erhalten))$"
        rf"|^(?:und )?(?:das|was) (?:(?:bekommst|kriegst|kriegen|bekommen|erhältst|erhalten|findes?[nt]) {_YOU}"
        rf"|{_YOU}(?: (?:bei|von) uns)? (?:bekommst|kriegst|bekommen|erhältst|erhalten|finde[nt]|findest))\b"
        rf"|^wir (?:überzeugen|punkten)\b|\b(?:überzeugen|punkten) wir\b|\bwir (?:{_YOU} )?(?:überzeugen|punkten)\b"
        rf"|^(?:das |was )?(?:wir (?:haben|geben|tun|ermöglichen)|(?:haben|geben|tun|ermöglichen) wir)"
        rf" (?:für )?{_YOU}$"
        rf"|^(?:das |was )?(?:haben|geben|tun) für {_YOU}$|^wir geben$"
        rf"|^was wir (?:für )?{_YOU} (?:haben|geben|tun|ermöglichen)\b|\bvon uns erwarten\b|\bfür {_YOU} drin\b"
        r"|^(?:gute |viele |\d+ )?gründe\b|^(?:das|was) (?:spricht für uns|für uns spricht|macht uns attraktiv)"
        rf"|^unser(?:e|en)? (?:plus|dankeschön|angebot|extras|goodies|zusatzleistungen) ?(?:für {_YOU}|an {_YOU})?$"
        rf"|^(?:goodies|sozialleistungen|zusatzleistungen|mehr als nur ein job|{_YOUR} perspektiven?)$"
        r"|^(?:darum|deshalb) (?:zu uns|wir)$|^warum (?:wir|zu uns|du bei uns|sie bei uns)\b",
    ),
    # "Wir freuen uns auf Sie!", "Bist du dabei?", "Worauf warten Sie noch?", "Jetzt sind Sie dran"
    family(
        "apply",
        r"^wir freuen uns (?:auf|sie|dich)\b|^(?:sind sie|bist du|seid ihr) (?:dabei|interessiert|neugierig|bereit)\b"
        r"|^(?:klingt|das klingt|hört sich)\b.{0,24}\b(?:gut|spannend|interessant|an)$|\bneugierig\b"
        r"|^lust (?:auf|bekommen|darauf)\b|^(?:du hast|sie haben|hast du|haben sie) lust\b|^worauf warte"
        r"|^(?:der|dein|ihr|euer) nächster? schritt$|^nächste schritte$|^so gehts weiter$"
        r"|^meld(?:e|en)? (?:dich|sie sich)\b|^(?:dein|ihr) ticket\b|^ruf(?:en sie)?(?: uns)? an\b|^auf gehts$"
        r"|^bereit für den\b|^lerne?n? (?:wir|sie) uns kennen"
        r"|^jetzt (?:bist du|sind sie|seid ihr) (?:dran|gefragt|am zug)",
    ),
    # "Sie haben noch Fragen?", "Fachliche Auskünfte"
    family(
        "contact",
        r"^(?:haben sie|hast du|habt ihr|du hast|sie haben|ihr habt|gibt es) (?:noch |weitere |offene )*fragen\b"
        r"|^(?:noch |weitere |offene )fragen\b|^(?:fachliche |weitere |nähere )?auskünfte?\b",
    ),
    # "Das bewegen Sie", "Wobei du uns unterstützt", "Hier bringst du dich ein", "Ihre neue Herausforderung"
    family(
        "duties",
        rf"^(?:was|wo|womit|wobei|wofür|woran|wie) {_YOU}\b.{{0,24}}\b(?:{_DOES}|{_DOES_TOO})\b"
        rf"|^(?:das|dabei|hier|so|hierbei) (?:{_DOES}) {_YOU}\b"
        rf"|^(?:das|hier|da) (?:kannst|können) {_YOU} .{{0,20}}\b(?:bewegen|bewirken|gestalten|anpacken|lernen)\b"
        rf"|^(?:hier|so|da) (?:bringst|bringen|kannst|können) {_YOU} .{{0,12}}ein(?:bringen)?$|\bzu tun$"
        r"|^so sieht (?:dein|ihr) .*(?:tag|job)\b|^(?:du übernimmst|sie übernehmen)$"
        rf"|\baustoben$|^{_YOUR} beitrag\b"
        rf"|^was wirst du tun|^wofür wir {_YOU} (?:brauchen|suchen)|\b(?:arbeitsalltag|arbeitstag)\b"
        rf"|^{_YOUR} {_NEW}(?:einsatz\w*|baustellen?|herausforderung\w*|wirkungskreis|spielfeld|to ?dos?|alltag"
        r"|hauptaufgaben|kernaufgaben|mission|part|agenden|arbeitsgebiet|arbeitsfeld)\b|^(?:arbeitsgebiete?|ausbildungsinhalte"
        r"|inhalte der ausbildung|die stelle umfasst|hauptaufgaben|kernaufgaben)$",
    ),
    # "Das hast du drauf", "Was Sie dafür brauchen", "Das spricht für dich", "Ihre Persönlichkeit"
    family(
        "qualifications",
        rf"^(?:was|das) {_YOU} (?:dafür |dazu |hierfür )?(?:brauchst|brauchen|braucht|benötig\w+)\b"
        r"|^(?:du|sie)$|^(?:erwartet|gewünscht|gefordert) (?:werden|wird)$|^(?:ihr|dein) werkzeugkasten$"
        r"|^das (?:brauchst du|brauchen sie|brauchen wir von)\b"
        r"|^das (?:solltest du|sollten sie|solltet ihr) (?:haben|können|sein|mitbringen)\b|^(?:ihre|deine) mitgift$"
        r"|^(?:das|so|wer) (?:hast du|haben sie|bist du|sind sie|kannst du|können sie|du bist|sie sind)\b"
        r"|^was (?:du kannst|sie können|du hast|sie haben)$|^(?:du bist|du hast|sie sind|sie haben)$"
        r"|^kurz zu (?:dir|ihnen)$|^wir wünschen uns (?:von|eine?n?|jemanden?)\b"
        rf"|\bspricht für {_YOU}$|\b(?:dich|sie) auszeichn\w+|\bzeichnet (?:dich|sie) aus\b"
        rf"|^(?:das |was )?wir (?:von {_YOU} )?(?:erwarten|setzen voraus)\b|^(?:voraus)?gesetzt werden$"
        rf"|^{_YOUR} (?:können|rucksack|werkzeugkoffer|gepäck|persönlichkeit|repertoire|superkräfte|stärken|talente"
        r"|fähigkeiten|expertise)\b|^persönlichkeit$|^darauf kommt es\b",
    ),
)


def term_of_german(key: str) -> str | None:
    """Return the term of the first German family that a heading's key belongs to.

    >>> term_of_german("das gibts bei uns"), term_of_german("das hast du drauf"), term_of_german("was sie bewegen")
    ('benefits', 'qualifications', 'duties')
    >>> term_of_german("womit wir sie überzeugen"), term_of_german("das können sie von uns erwarten")
    ('benefits', 'benefits')
    >>> term_of_german("the northern wing"), term_of_german("das nordtor")
    (None, None)
    """
    return next((term for term, shape in _FAMILIES if shape.search(key)), None)
