"""E-mail subject: what the subject line of an application must hold."""

import re
from collections.abc import Iterator

from postingkit.matching.anchors import around, spots, tokens, windows
from postingkit.matching.gates import Gate, gated
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_email_subject"]

_GATES = frozenset("subject betreff betreffzeile stichwort kennwort asunto objet assunto oggetto письма".split())
# The same in other languages: the words beside which a value counts only in quotes, behind a colon or a verb
_WORDS = frozenset(
    "marked asunto assunto oggetto objet betreff betreffzeile stichwort kennwort onderwerp onderwerpregel vermelding "
    "vvv temat "
    "tematem tytule dopiskiem předmět předmětu předmětem тема темой теме тему темі темою пометкой позначкою ämnesraden "
    "ämnesrad ämne emne emnefelt emnefeltet emnelinjen märk mrk merk merkes merket mærk mærkes mærket".split()
)
_SIGN = "件名"
_MAILED = ("@", "mail", "correo", "courriel", "письм", "лист", "メール")
"""What shows that "subject" means the subject line of a message."""
_NAME = (
    r"(?:asunto|assunto|oggetto|objet|betreff(?:zeile)?|stichwort|kennwort|onderwerp(?:regel)?|temat(?:em)?|tytule"
    r"|dopiskiem|předmět(?:u|em)?|тем(?:а|ой|е|у|і|ою)(?: (?:письма|листа))?|пометкой|позначкою|ämnesrad(?:en)?|ämne"
    r"|emne(?:felt(?:et)?|linjen)?)"
)
_OF_MAIL = (
    r"(?: (?:(?:del?|do|della|du|van (?:je|uw|de)|e-?mailu|maila|wiadomości|zprávy|i|der|ihrer|deiner) ?"
    r"(?:correo|mensaje|e-?mails?|mail|message|courriel|wiadomości|zprávy)?|e-?mailu|e-?maila|maila|wiadomości|zprávy))?"
)
_TELL = (
    r"(?:indicando|indicar|indique|especificando|specificando|indicare|riportando|précisant|préciser|indiquant|mentionnant"
    r"|uveďte|napište|wpisz|wpisać|wpisując|podać|proszę wpisać|prosimy wpisać|указать|укажите|указав|вказати|вкажіть"
    r"|зазначити|зазначте|ange|skriv|angiv|angi|vermeld|zet|schreiben|angeben)"
)
# "con el asunto “Biblioteca”", "assunto: Vaga 12", "V předmětu e-mailu uveďte účetní", "mit dem Betreff „Küche“"
_NAMED = re.compile(rf"\b{_NAME}{_OF_MAIL},? ?(?P<sure>(?:: ?|= ?)|(?:(?:bitte|prosím|proszę) )?{_TELL}:? )?")
# "Indicar en el asunto del correo la referencia 12/A", "proszę wpisać w tytule maila Kucharz"
_LED = re.compile(
    rf"\b{_TELL} (?:en el|no|en|in|nell'|w|ve?|в|у|i"
    rf"|im) ?{_NAME}{_OF_MAIL}(?P<sure>,? ?(?:: ?)?(?:(?:la|el|a|o) (?=refer|c[oó]d))?)"
)
# "ange ”Bibliotekarie” i ämnesraden", "indicando Archivo en el asunto"
_TOLD = re.compile(
    rf"\b{_TELL}:? (?P<value>[^\n.;]{{2,80}}?) (?:en el"
    rf"|no|en|nell'|in|dans l'|i|in de|w|ve?|в|у|im|in der|în) ?{_NAME}\b"
)
# "to ada@x.example marked “Map Clerk”",
# "onder vermelding van ‘Kok’", "o.v.v. Kok", "märk ansökan ”Kock”", "merkes «Kokk»", "mrk. Kok"
_MARKED = re.compile(
    r"@[\w.-]+,? (?:and )?(?:clearly )?marked (?=[\"“„«'‘])"
    r"|\b(?:(?P<sure>onder vermelding van|met vermelding van|o\.?v\.?v\.?|mrk\.?|merkes|mærkes|merket|mærket):? "
    r"|(?:märk|merk|mærk) (?:din |mejlet |mailen |e-posten |ansökan |ansökningen |søknaden |ansøgningen ){0,2}"
    r"(?:med )?)"
)
_IN_QUOTES = re.compile(
    r"[\"“”„«»‘’'「『]\s?([^\"“”„«»「」『』\n]{2,140}?)\s?[\"“”»«’'」』](?=[\s.,;:)をとにのー-]|\Z)"
)
_BARE = re.compile(
    r"[^\n;()\"“”„«»]{2,100}?(?=,? (?:a|an|til|till|to|до|bis|do|envi\w+|e invi\w+) \S*@"
    r"|,? (?:antes del?|hasta el|avant le|entro il|bis zum|bis spätestens|tot en met|vóór|voor|até|przed|do dnia) \d"
    r"|[,.](?:\s|\Z)|[\n;()]|\Z)"
)
_JAPANESE = re.compile(r"件名(?:に|は|を|欄に|[:：])\s?")
_SUBJECT = (
    r"(?:(?:e-?mail )?subject(?:(?: |-)?(?:line|field|heading|header|title|box))?|betreff(?:zeile)?"
    r"|(?:stich|kenn)wort(?= ?:? ?[\"“„«])|asunto|objet|assunto|oggetto|тем[аеу] письма)"
)
_PUT = (
    r"(?:includ(?:e|ing)|put(?:ting)?|writ(?:e|ing)|plac(?:e|ing)|indicat(?:e|ing)|specify(?:ing)?|stat(?:e|ing)"
    r"|referenc(?:e|ing)|not(?:e|ing)|quot(?:e|ing)|us(?:e|ing)|enter(?:ing)?|list(?:ing)?|typ(?:e|ing)|add(?:ing)?"
    r"|mention(?:ing)?|cit(?:e|ing)|insert(?:ing)?|reply with|respond with|with|w/|having)"
)
# include "Teen Librarian" in the subject line · with Archivist written in the subject field · add "Page" to it
_BEFORE = re.compile(
    rf"\b{_PUT}:? (?P<value>[^\n.;]{{2,140}}?),? (?:(?:clearly |be )?(?:written|included|stated|indicated|noted|placed"
    rf"|mentioned|listed|typed|referenced|put) )?(?:in|on|as|into|to) (?:the |your "
    rf"|an? )?(?:e-?mail(?:'s)? )?{_SUBJECT}\b"
)
# in the subject line please reference the job title
_INSIDE = re.compile(rf"\bin (?:the |your )?{_SUBJECT},? (?:please )?{_PUT} (?P<value>[^\n.;]{{3,100}}?)(?=[.;\n]|\Z)")
# with the subject line: Digital Librarian · (SUBJECT LINE: Librarian) · subject "IT Support" · Betreff: Archivar
_AFTER = re.compile(
    rf"\b(?P<marked>mark (?:the |your )?(?:e-?mail )?)?{_SUBJECT}"
    r"(?: of (?:the|your|this) (?:e-?mail|message))?,?(?: (?:as|of|reading|(?:should|must) (?:read|be"
    rf"|say|state|include)"
    r"|that (?:reads|says|includes)|is|to read|stating|being))?\s?[:=-]?\s{0,2}"
)
# "subject line", "subject field"; not "timelines, and subject research guides"
_SURE = re.compile(r"\b(?:subject)?(?:line|field)\b|betreff|stichwort|kennwort|e-?mail|[:=]\s*\Z")
# "with the subject “Map Clerk”", where there is mail
_WITH = re.compile(r"(?:\b(?:with|using|use) (?:the |an? )?|@[\w.-]+,? \(?)\Z")
_QUOTED = re.compile(r"[\"“”„«']([^\"“”„«»\n]{2,140}?)[\"“”»'](?=[\s.,;)]|\Z)")
_VALUE = re.compile(
    r"[^\n;()]{2,140}?(?=,? (?:on|in|for|to|with|when|by|before|no later|and (?:send|e-?mail|attach|include|submit)"
    r"|along|as a|at|tele(?:phone)?|phone|no phone|or (?:walk|visit|call|text|bring|drop)) |[.](?:\s|\Z)|[\n;()]|\Z)"
)
# words after "subject" that are no value: "the subject line of", "subject area", "subject to"
_NO_VALUE = re.compile(
    r"(?:of|and|or|by|before|no later|above|below|subject|line|should|must|please|so|for|field|indicat\w+"
    r"|is|will|e-?mails?|only|to|matter|area|expert\w*|headings?|special\w+|guides?|librar\w+|knowledge"
    r"|ob|dass|welche\w*|whether)\b|an[,.:] |[.,] |\W*\Z"
)
# "to email a copy of their completed form to papers@tarn.example. The subject line must include": of those who owe one
_OF_FORM = re.compile(r"\bcopy of (?:the|their|your) completed (?:\w+ ){0,3}form\b")
# "Sent: Monday, February 9, 2026 11:02 AM\nTo: Staff\nSubject: Opening": the head of a mail that was passed on
_HEAD = re.compile(
    r"^\W{0,3}(?:to|sent|date|from|cc|reply-to|an|von|gesendet|datum)\W{0,3}:[^\n]*\n\W{0,3}\Z", re.MULTILINE
)
_BACK = 300  # characters
_NEAR = 60
"""Characters before the word in which an address stands: "to ada@x.example, subject “Map Clerk”"."""
_EDGES = " \t\"“”'‘’:,.*"


@gated(Gate(_GATES | _WORDS, letters=(_SIGN, "o.v.v")))
def find_email_subject(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield what the subject line of an e-mail to the employer must hold, as the text says it.

    >>> [c.value for c in find_email_subject('Include "Teen Librarian" in the subject line.')]
    ['Teen Librarian']
    >>> [c.value for c in find_email_subject("E-mail hr@x.example (SUBJECT LINE: Archivist - Bronx).")]
    ['Archivist - Bronx']
    >>> [c.value for c in find_email_subject("with Page and your name written in the subject field")]
    ['Page and your name']
    >>> [c.value for c in find_email_subject("Envíe su CV a cv@x.example con el asunto “Archivo 12”.")]
    ['Archivo 12']
    >>> [c.value for c in find_email_subject("V předmětu e-mailu uveďte Kuchař.")]
    ['Kuchař']
    >>> list(find_email_subject("El objet d'art; tema de interés; het onderwerp cultuur; märk skillnaden."))
    []
    >>> list(find_email_subject("Master's degree in a relevant subject field; subject to a background check"))
    []
    >>> list(find_email_subject("Second Master's degree in a subject field or pursuit of a program beyond the MLS."))
    []
    >>> list(find_email_subject("Knowledge in the fields of maps or a similar subject. Must write well."))
    []
    """
    low = fold(text)
    stretches = around(low, _GATES, 190, 240)
    candidates = [*_candidates(text, low, stretches)] if stretches else []
    if not candidates and holds(low, _MAILED):
        candidates = [*_foreign(text, low)]
    for rule, a, b, end in candidates:
        value = text[a:b].strip(_EDGES)
        if value and not _OF_FORM.search(low, max(0, a - _BACK), a):
            start, stop = sentence(text, a)
            stop = max(stop, end)
            yield Claim("application/email_subject", value, text[start:stop], start, stop, f"email_subject.{rule}")
            return


def _candidates(text: str, low: str, around: list[tuple[int, int]]) -> Iterator[tuple[str, int, int, int]]:
    """Yield candidates: the rule, the value's start and end, and the end of the quote."""
    for match in (match for a, b in around for match in _BEFORE.finditer(low, a, b)):
        quoted = _QUOTED.search(text, match.start("value") - 1, match.end("value") + 1)
        if quoted or _SURE.search(match[0][-30:]) or "mail" in low:
            yield ("before", *(quoted.span(1) if quoted else match.span("value")), match.end())
    for match in (match for a, b in around for match in _INSIDE.finditer(low, a, b)):
        yield ("inside", *match.span("value"), match.end())
    for match in (match for a, b in around for match in _AFTER.finditer(low, a, b)):
        if _HEAD.search(low, max(0, match.start() - _BACK), match.start()):
            continue
        quoted = _QUOTED.match(text, match.end())
        told = quoted and _WITH.search(low, max(0, match.start() - _NEAR), match.start()) and holds(low, _MAILED)
        if not (told or (match["marked"] and quoted) or _SURE.search(low, max(0, match.start() - 60), match.end())):
            continue
        value = quoted or _VALUE.match(low, match.end())
        if value is None or (quoted is None and _NO_VALUE.match(value[0])):
            continue
        yield ("after", *(quoted.span(1) if quoted else value.span()), value.end())


def _foreign(text: str, low: str) -> Iterator[tuple[str, int, int, int]]:
    """Yield candidates in other languages: what stands in quotation marks, or behind a verb or colon."""
    places = [at for word in _WORDS & tokens(low) for at in spots(low, word)] + spots(low, "o.v.v", whole=False)
    for match in _JAPANESE.finditer(low) if _SIGN in low else ():
        if quoted := _IN_QUOTES.match(text, match.end()):
            yield ("quoted", *quoted.span(1), quoted.end())
    for a, b in windows(low, places, 120, 200):
        for match in _TOLD.finditer(low, a, b):
            quoted = _IN_QUOTES.search(text, match.start("value"), match.end("value") + 1)
            yield ("before", *(quoted.span(1) if quoted else match.span("value")), match.end())
        for match in (
            *_LED.finditer(low, a, b),
            *_NAMED.finditer(low, a, b),
            *_MARKED.finditer(low, a, b),
        ):
            quoted = _IN_QUOTES.match(text, match.end())
            value = quoted or (_BARE.match(text, match.end()) if match["sure"] else None)
            if value is not None:
                yield ("after", *(quoted.span(1) if quoted else value.span()), value.end())
