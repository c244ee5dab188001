"""Openings: the beginnings of sentences about duties or requirements, in other languages than English."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from postingkit.matching.late import late

__all__ = ["Openings", "openings_of"]


class Openings(NamedTuple):
    """Patterns of the start of a folded sentence."""

    duty: re.Pattern[str]
    demand: re.Pattern[str]


# "Sie betreuen die Sammlung", "Du entwickelst", "Zu Ihren Aufgaben gehört", "Als Kartograf zeichnen Sie"
_GERMAN_WORK = (
    r"(?:analysier|arbeit(?=e\w{1,3} (?:eng )?(?:mit|an)\b)|baus?(?=t|en)|bearbeit|begleit|berät|berat|betreu|beweg"
    r"|dokumentier|entwickel|erarbeit|erfass|erstell|führ|gestalt|implementier|katalogisier|konzipier|koordinier|kümmer"
    r"|leit|optimier|organisier|pfleg|plan|programmier|prüf|realisier|recherchier|sorg|steuer|übernehm|übernimm|überwach"
    r"|unterstütz|verantwort|vertret|vertritt|verwalt|wirk|zeichn)(?:est|st|en|n|t)?"
)
_GERMAN_DUTY = (
    rf"(?:sie|du) {_GERMAN_WORK} "
    r"|(?:sie|du) (?:sind|bist) (?:\w+ )?(?:verantwortlich|zuständig)\b"
    rf"|(?:als|in dieser|dabei|dort|hier|gemeinsam|zudem|außerdem|darüber hinaus)\b[^,.;\n]{{0,80}}? {_GERMAN_WORK}"
    r" (?:sie|du)\b"
    r"|zu (?:ihren|deinen|den) (?:\w+ )?(?:aufgaben|tätigkeiten) (?:gehör|zähl)"
    r"|(?:ihre?|deine?|das|die) (?:\w+ )?(?:aufgaben|aufgabengebiet|aufgabenbereich|tätigkeiten|hauptaufgaben)"
    r" (?:umfass|sind\b|beinhalt)"
)
_GERMAN_DEMAND = (
    r"(?:sie|du) (?:verfüg\w{1,3} über|besitz\w{1,3}|beherrsch\w{1,3})\b"
    r"|(?:sie|du) (?:haben|hast|bringen|bringst) [^.;\n]{0,120}?"
    r"(?:erfahrung|kenntnis|abgeschlossen|abschluss|studium|ausbildung|führerschein|interesse|verständnis)"
    r"|voraussetzung(?:en)?(?: für [^.;\n]{2,60}?)? (?:ist|sind)\b|wir erwarten |erforderlich (?:ist|sind)\b"
)
# "Vous assurez l'accueil", "Tes missions :", "Le titulaire sera chargé de", "Il/Elle devra concevoir"
_FRENCH_DUTY = (
    r"(?:vous|tu) (?:serez|seras|êtes|es) (?:\w+ )?(?:chargée?|responsable|amenée?|en charge)\b"
    r"|(?:vous|tu) (?:assur|gér|gèr|particip|réalis|contribu|développ|anim"
    r"|pilot|coordonn|accompagn|encadr|rédig|accueill|effectu|propos|organis|élabor|conseill)(?:e[zs]|ere[zs]|eras)\b"
    r"|(?:tes|vos|ses|les) (?:principales )?(?:missions|tâches|responsabilités)(?: principales)? ?(?:seront|sont"
    r"|consistent|comprennent|:)|(?:il/elle|elle/il|(?:le |la |le/la )[^.;\n]{3,80}?) (?:devra (?:également )?(?!avoir"
    r"|être|poss|justif|dét|maîtr|fai)\w{2,16}(?:er|ir|re)\b|sera chargé|aura pour (?:mission|tâche))"
)
_FRENCH_DEMAND = (
    r"(?:vous|tu) (?:possédez|possèdes|justifiez|justifies|disposez|disposes|maîtrisez|maîtrises|détenez)\b"
    r"|(?:vous|tu) (?:êtes|es) (?:titulaire|diplômée?)\b|titulaire d'une? "
    r"|(?:le |la |le/la )?(?:candidate?|titulaire|personne)[^.;\n]{0,60}? (?:doit|devra) "
    r"(?:avoir|être|posséder|justifier|détenir|maîtriser)\b"
)
# "Serás responsable de", "Tus funciones serán", "Te encargarás de"
_SPANISH_DUTY = (
    r"(?:serás|será|eres) (?:el |la )?(?:responsable|encargad[oa])\b|(?:te|se) encargará"
    r"|(?:tus|sus|las) (?:principales )?(?:funciones|responsabilidades|tareas)(?: principales)? (?:serán|son|incluy)"
    r"|(?:desarroll|gestion|particip|colabor|coordin|organiz|atend|realiz|apoy|diseñ)(?:arás|erás)\b"
)
_SPANISH_DEMAND = (
    r"(?:se requiere|se exige|se valorará|imprescindible|es imprescindible|cuentas con|posees)\b"
    r"|(?:debes|deberás|deberá|debe) (?:tener|poseer|contar con)\b"
)

_OPENINGS: Mapping[str, Openings] = {
    "de": Openings(late(_GERMAN_DUTY), late(_GERMAN_DEMAND)),
    "fr": Openings(late(_FRENCH_DUTY), late(_FRENCH_DEMAND)),
    "es": Openings(late(_SPANISH_DUTY), late(_SPANISH_DEMAND)),
}


def openings_of(language: str | None) -> Openings | None:
    """Return the openings of a language, given by its code; None for one whose sentences are not known."""
    return _OPENINGS.get((language or "")[:2])
