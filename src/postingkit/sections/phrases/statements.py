"""Statements: German sentences that show the kind of a short paragraph, in any section.

"Die Vergütung erfolgt nach EG 9b TVöD.", "Die Stelle ist in Tarn zu besetzen.", "Frau Lind hilft gerne weiter": such
paragraphs follow each other without a heading, or under one that is about something else.
"""

import re
from collections.abc import Sequence

from postingkit.lexicon.atoms import GERMAN_STREET
from postingkit.lexicon.names import GENDER
from postingkit.sections.phrases.flyer import kind_of_flyer
from postingkit.sections.phrases.sayings import kind_of_saying
from postingkit.sections.phrases.seeking import hires, seeks_for
from postingkit.terms import SectionKind
from postingkit.text import holds

__all__ = ["answers", "kind_of_statement", "stated"]

_FIRST = frozenset(
    """
    die das der ihre ihr deine dein unser unsere es für wir vergütung eingruppierung bezahlung entlohnung menschen
    schwerbehinderte bewerbungen begrüßt arbeitsort dienstort einsatzort dienstsitz
    dann schreib schreibe schick schicke schicken sende senden bewirb komm ruf bitte
    """.split()
)
"""Openings of such sentences, which rule out most paragraphs at once."""
_PAID = (
    r"(?:vergütung|eingruppierung|entlohnung|bezahlung|dotierung|besoldung|gehalt|entgelt|mindestgehalt|mindestentgelt"
    r"|mindestlohn|jahresgehalt|bruttogehalt|monatsgehalt|monatsbruttogehalt|bruttomonatsgehalt|ausbildungsvergütung)"
)


def _says(kind: SectionKind, pattern: str) -> tuple[SectionKind, re.Pattern[str]]:
    return kind, re.compile(pattern)


_SAYS = (
    _says(
        "compensation",
        rf"(?:(?:die|das|der|ihre?|deine?|unser) )?(?:[\w-]{{1,40}} ){{0,2}}?{_PAID}\b.{{0,90}}?\b"
        r"(?:erfolgt|beträgt|richtet sich|liegt|orientiert sich|entspricht|bemisst sich)\b"
        rf"|(?:es gilt|für diese (?:position|stelle|funktion) (?:gilt|bieten wir)|wir bieten) (?:ein"
        rf"|eine) (?:[\w-]+ )?{_PAID}\b"
        r"|die stelle ist (?:[\w-]+ ){0,3}(?:entgeltgruppe|besoldungsgruppe|eg|tvöd|tv-l)\b[^.]{0,60}\.?$",
    ),
    _says(
        "location",
        r"(?:die stelle|der arbeitsplatz) ist in (?!teilzeit|vollzeit|voll-|teil-|der |den )[^.]{3,60} zu besetzen\.?$"
        r"|(?:(?:der|ihr|dein) )?(?:arbeitsort|dienstort|einsatzort|dienstsitz) ist [^.]{3,60}\.?$",
    ),
    _says(
        "schedule",
        r"die (?:stelle|beschäftigung|anstellung) ist [^!?\n]{0,140}\b(?:(?:un)?befristet|teilbar|teilzeitgeeignet)\b"
        r"|(?:die|ihre|deine) (?:regelmäßige |durchschnittliche )?(?:wöchentliche )?arbeitszeit beträgt\b",
    ),
    _says(
        "application",
        r"(?:dann )?(?:schreib|schick|sende|bewirb|komm|ruf)\w{0,8}\b.{0,120}"
        r"(?:@|bewerb|unterlagen|lebenslauf|vorbei)"
        r"|bitte (?:bewerben|nutzen|senden|richten) sie\b.{0,120}\b(?:bewerb|unterlagen|formular|online|@)",
    ),
    _says(
        "equal_opportunity",
        r"(?:wir begrüßen|begrüßt werden) (?:\w+ )?bewerbungen\b"
        r"|(?:menschen mit (?:\w+ )?\w*behinderung|schwerbehinderte)\b"
        r"|bewerbungen (?:von )?(?:schwerbehinderte|menschen mit)",
    ),
)
_LONGEST = 320
"""Characters of a short paragraph."""
_STATED = 4.0
"""The score of such a sentence, against that of all other words in its paragraph."""
_OPENING = 240
"""Characters read at the start of a paragraph."""
# "Frau Lind beantwortet gerne Ihre Fragen", "Auskünfte erteilt Herr Brand", "Fachliche Fragen: Ada Lind, Tel. 0711 ..."
_ANSWERS = re.compile(
    r"(?:weitere |nähere |fachliche |telefonische |für )*(?:auskunft"
    r"|auskünfte|rückfragen|fragen|informationen)\b.{0,90}?\b(?:erteil(?:t|en)|gibt|geben|beantworte[nt]"
    r"|steh(?:t|en)|hilft|helfen|wenden|erhalten)\b|(?:(?:mag|dr|prof)\. )*[^.!?\n]{3,90}\b(?:beantworte[nt]"
    r"|hilft|helfen|steh(?:t|en))\b[^.!?\n]{0,50}\b(?:fragen|weiter|verfügung)\b|(?:rück)?fragen an "
    r"|(?:nähere |weitere )?(?:informationen|auskünfte?|fragen|rückfragen):? (?:unter )?(?=(?:[\w.]+ ){1,3}\w+,|\d)"
    r"|(?:vorab|noch|haben sie|hast du)\b.{0,24}\bfragen\? |telefonische auskünfte|(?:(?:frau|herr|dr|prof|mag\.?[aª]?"
    r"|dipl)\b[.\w-]{0,9} ){0,3}(?:[a-zäöüß-]+ ){1,3}[a-zäöüß-]+(?:, [\w ]{3,40})?(?: \([\w ]{3,30}\))?, (?:(?:tel"
    r"|telefon|t)\b|(?=[+0]\d))|(?:fachliche |personalrechtliche )?fragen: "
    r"|(?:ihre?|deine?) ansprechp(?:artner|erson)\w*:? "
)
# "Die Stiftung Museen in Tarn vereint vier Häuser", "Das Klinikum Tarn ist ein Haus der Schwerpunktversorgung"
_HOUSE = re.compile(
    r"(?:die|das|der|wir,) [^.!?\n]{3,90}? (?:ist (?:eine?|das|die|der)|sind|vereint|zählt zu|gehört zu|betreibt"
    r"|verarbeitet|versteht sich|wurde \d{4}|machen seit|steht für|bietet rund|versorgt|erzählt|entwickelt|baut)\b"
    r"|[\w-]+ ist eine? [^.!?\n]{0,60}\b(?:gemeinde|kreisstadt|stadt|unternehmen|hochschule|klinik|verein|museum)\b"
)
_JOB = re.compile(r"\b(?:stelle|such(?:t|en)|besetzen|bewerb\w+|aufgaben|vergüt\w+|position|arbeitszeit)\b")
_LINE = 64
"""Characters of a line."""
_TITLE = 100
"""Characters of a title."""
_ANSWERED = ("fragen", "auskunft", "auskünfte", "informationen", "ansprechp", ", tel", ", +", ", 0")
# "Stadtbücherei Tarn, Lindenstr. 12, 72766 Tarn · www.tarn.example": what a flyer closes with
_ADDRESS = re.compile(
    rf"[^.!?\n]{{3,70}}?[,·|–] ?[\w. -]{{2,40}}?(?:{GERMAN_STREET}|ring|berg)"
    r" ?\d{1,4} ?[a-z]?[,·|–]? (?:[da]-)?\d{4,5} [a-zäöü]"
)
_CODE = re.compile(r"[0-9][0-9]{3}")
# "#LI-KO1", "#remote #maps": tags that a board left for itself
_TAGS = re.compile(r"(?:#[\w-]+ ?)+")


# "Du bringst Erfahrung mit", "Sie verfügen über": what the reader has; any other verb is what there is to do
_HAS = re.compile(
    r"(?:du|sie) (?:(?:bringst|bringen|hast|haben|bist|sind|verfügst|verfügen|besitzt|besitzen|beherrschst|beherrschen"
    r"|kannst|können|kennst|kennen|sprichst|sprechen|liebst|lieben|magst|mögen|denkst|denken|interessierst|interessieren"
    r"|überzeugst|überzeugen|zeichnest|zeichnen|studierst|studieren|befindest|befinden)\b"
    r"|(?:arbeitest|arbeiten) (?:gern|selbst|eigen|sorgf|struktur|teamor|zuverl|genau))"
)
_DOES = re.compile(r"(?:du [a-zäöüß]{3,20}st|sie [a-zäöüß]{3,20}e?n) ")


def _of_reader(low: str, kind: str) -> SectionKind | None:
    """Return the kind of a folded block about what the reader has, or of an item about what the reader does."""
    if not low.startswith(("du ", "sie ")):
        return None
    if _HAS.match(low):
        return "qualifications"
    return "responsibilities" if kind == "item" and _DOES.match(low) else None


def kind_of_statement(low: str) -> SectionKind | None:
    """Return the kind of a folded paragraph that opens with a set sentence of German postings.

    >>> kind_of_statement("die vergütung erfolgt nach entgeltgruppe 9b tvöd.")
    'compensation'
    >>> [kind_of_statement(f"die stelle ist in {how} zu besetzen.") for how in ("tarn", "teilzeit")]
    ['location', None]
    >>> kind_of_statement("die stelle ist zunächst auf zwei jahre befristet.")
    'schedule'
    """
    if low.split(" ", 1)[0] not in _FIRST:
        return None
    return next((kind for kind, says in _SAYS if says.match(low, 0, _OPENING)), None)


def _said(low: str) -> SectionKind | None:
    """Return the kind of a folded paragraph by its statement about pay, place, time, contact or the employer."""
    tagged = low[0] == "#" and _TAGS.fullmatch(low)
    if len(low) <= _LINE and (fact := "other" if tagged else kind_of_flyer(low)):
        return fact
    if found := kind_of_statement(low):
        return found
    if answers(low) or (low[:1].isalpha() and _CODE.search(low) and _ADDRESS.match(low)):
        return "contact"
    titled = len(low) <= _TITLE and "(" in low and low[-1] not in ".:" and GENDER.search(low)
    if titled or seeks_for(low):
        return "description"  # "sucht einen", and the title below it
    if len(low) > _LINE and _HOUSE.match(low) and not _JOB.search(low):
        return "company"
    return kind_of_saying(low) or ("description" if hires(low) else None)


def stated(row: list[float], names: Sequence[str], low: str, kind: str) -> list[float]:
    """Return a block's scores for each class, with that of the set sentence a short paragraph opens with."""
    found = _said(low) if kind == "paragraph" and len(low) < _LONGEST else None
    found = found or _of_reader(low, kind)
    return [value + _STATED * (name == found) for name, value in zip(names, row, strict=True)] if found else row


def answers(low: str) -> bool:
    """Whether a short folded paragraph says who answers questions about the job.

    >>> answers("mag. doris lind beantwortet gerne ihre fragen: 03112 / 4470"), answers("fragen ist erlaubt")
    (True, False)
    """
    return holds(low, _ANSWERED) and _ANSWERS.match(low) is not None
