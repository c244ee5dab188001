"""German: the unit of the employer that the job belongs to, as German sentences name it."""

import re
from collections.abc import Iterator
from functools import partial

from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_german_unit", "german_parts"]

_claim = partial(Claim.quoted, "hiring_organization/department")
_KINDS = (
    "abteilung hauptabteilung fachabteilung referat dezernat sachgebiet fachdienst fachbereich fachgruppe stabsstelle "
    "landesdirektion geschäftsbereich fakultät direktion"
).split()
_WORD = r"[A-ZÄÖÜ][\wäöüß/&-]+"
_NAME = rf"{_WORD}(?:(?: | und | & | für | [-–] |, (?=[^.;()\n]{{3,60}} und )){_WORD}){{0,6}}"
# "für die Hauptabteilung Karten und Globen", "im Referat „C - Archiv, Magazin“", "Die Abteilung Recht sucht"
_UNIT = re.compile(
    r"(?:\b[Ff]ür (?:die|das|den|unseren?|unser)|\b[Ii]n (?:der|unserer)|\b[Ii]m|\bWir, (?:die|der|das)"
    r"|(?:\A|\n|\. )(?:Die|Der|Das))"
    rf" ((?:{'|'.join(kind.capitalize() for kind in _KINDS)})"
    rf"(?: \d{{1,3}}(?:\.\d)?)?(?: [„\"“][^„“”\"\n]{{3,80}}[“”\"]| {_NAME}))"
)
# What makes it the job's: "suchen wir", "ist ... zu besetzen", "wird ausgeschrieben", "(m/w/d)", a group of pay
_SOUGHT = re.compile(
    r"\b(?:such(?:en|t)|besetzen|ausgeschrieben|einzustellen|stellen? (?:als|ist|sind)|verstärkung)\b"
    r"|\b[mw]/[wdmx]/[dxw]\b|\b(?:verwendungs|entgelt|gehalts|besoldungs|vergütungs)gruppe\b"
)
# "Absolventen im Fachbereich Elektrotechnik", "Studium im Fachbereich Informatik": where somebody learned
_LEARNED = re.compile(r"\b(?:studi\w+|absolvent\w*|abschluss|\w*ausbildung|diplom\w*|bachelor|master)\b[^.)\n]{0,50}\Z")
_NEAR = 200
"""Characters on either side in which its sentence is read."""
# German parts of a house: "Abteilung Personal", "Fachbereich Mathematik und Informatik", "Referat „Maps und Globen“"
_PART = (
    r"(?:(?:Haupt|Unter)?[Aa]bteilung|Fach(?:bereich|dienst|gebiet|gruppe)|Geschäftsbereich|Sachgebiet|Lehrstuhl"
    r"|Professur|Seminar|Institut|Referat|Dezernat|Stabsstelle|Redaktion|Fakultät|Arbeitsgruppe|Forschungsgruppe"
    r"|Eigenbetrieb|(?:Zentrum|Klinik|Amt)(?= für ))"
)
_CAPITAL = r"[A-ZÄÖÜ][\w&/-]*+"
_NAMED_PART = (
    rf"{_PART} (?:(?:[A-Z]? ?\d{{1,2}}(?:\.\d)? )?[„“\"][^„“”\"\n]{{3,80}}[“”\"]|(?:für |des |der )?{_CAPITAL}"
    rf"(?:(?:,? (?:und|&|für|des) | ){_CAPITAL}){{0,5}})"
)
# A part that is called by one word: "Hochschulrechenzentrum", "Stadtarchiv", "Jugendamt"
_ONE_WORD = (
    r"[A-ZÄÖÜ][a-zäöüß]+(?:rechenzentrum|abteilung|referat|bibliothek|dezernat|archiv)"
    r"|(?:Jugend|Bau|Tiefbau|Hochbau|Sozial|Ordnungs|Gesundheits|Haupt|Kultur|Umwelt|Schul)amt"
)
# "Am Fachbereich Mathematik sind ... zu besetzen", "Im Stadtarchiv suchen wir", "Die Stadt Tarn sucht für das Referat",
# "Wir, der Fachdienst Karten der Stadt"
_AT_PART = re.compile(
    r"(?:\A|[.!?:\n]\s?|\b(?:ist|sind|gelangt|sucht) )(?:[Aa]m|[Ii]m|[AaIi]n der|[Bb]eim"
    r"|[Ff]ür (?:(?:unser|ihr)(?:e|en)?|die|das|den)"
    rf"|[Ww]ir, (?:der|die|das)) ({_NAMED_PART}|(?:{_ONE_WORD})(?: {_CAPITAL})?)(?=[ ,(])"
)
_FILLS = re.compile(r"\b(?:zu besetzen|zur besetzung|besetzt|sucht|suchen|\w*stellen?|position|einzustellen)\b")
# The same alone in a line near the top: "Redaktion Karten", "im Referat „Maps und Globen“"
_PART_LINE = re.compile(
    rf"(?:\A|\n)(?:(?:[IiAa]m|[Ii]n der) )?((?!Institut|Seminar|Professur|Geschäfts){_NAMED_PART})(?=\n|\Z)"
)


@gated(Gate(frozenset(_KINDS)))
def find_german_unit(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the unit in a sentence that announces a vacancy in it.

    >>> next(find_german_unit("Für die Abteilung Karten und Globen suchen wir ab sofort Verstärkung.")).value
    'Abteilung Karten und Globen'
    >>> next(find_german_unit('Zwei Archivar/innen (m/w/d) im Referat „C - Magazin, Karten“ in Tarn')).value
    'Referat „C - Magazin, Karten“'
    >>> next(find_german_unit("Wir, der Fachdienst Archiv der Stadt Tarn, suchen Dich.")).value
    'Fachdienst Archiv'
    >>> next(find_german_unit("in Entgeltgruppe 8 (nach Ausbildung) für die Hauptabteilung Altes Archiv, PZ 2")).value
    'Hauptabteilung Altes Archiv'
    >>> list(find_german_unit("Sie arbeiten eng mit der Abteilung Recht zusammen. Wir suchen Sie!"))
    []
    """
    for unit in _UNIT.finditer(text):
        start, end = sentence(text, unit.start())
        if start == unit.start() > 0:  # "Archivar (m/w/d)", and in the line below it "im Referat Karten"
            start = sentence(text, start - 1)[0]
        before = fold(text[max(start, unit.start() - _NEAR) : unit.start()])
        after = fold(text[unit.end() : min(end, unit.end() + _NEAR)])
        if not _LEARNED.search(before) and (_SOUGHT.search(before) or _SOUGHT.search(after)):
            yield _claim(unit[1], unit.start(1), "department.german")


def german_parts(text: str, *, head: bool) -> Iterator[Claim]:
    """Yield the units in which a sentence fills a post, and those on a line of their own in a ``head``."""
    for part in _AT_PART.finditer(text):
        start, end = sentence(text, part.start(1))
        if _FILLS.search(fold(text[start:end])):
            yield _claim(part[1], part.start(1), "department.part")
    for part in _PART_LINE.finditer(text) if head else ():
        yield _claim(part[1], part.start(1), "department.line")
