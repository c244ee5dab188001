"""Postal: mailing addresses in other languages than English, recognized by the words that lead to them.

"par courrier à : Centre hospitalier, 12 rue du Faubourg, 52320 Vaubrun", "per Post an die Gewerbestr. 14, 83301
Traunreut", "〒370-0000 群馬県吾妻郡湯本町12-3". An address ends with a postal code and a town, or starts with a code in
countries that write it so; between the words that lead to it and the code are only its own lines.
"""

import re
from collections.abc import Iterator

from postingkit.matching.anchors import numbers
from postingkit.matching.late import late

__all__ = ["mailing_addresses"]

_FAR = 320
"""Most characters from the words that lead to it to the postal code."""
_LINES = 8
"""Lines of an address."""
# What sends a letter, and what stands right before the address
_LEAD = late(
    # "richten Sie Ihre Bewerbung an", "per Post an die", "Bewerbungen bitte schriftlich an:"
    r"\b(?:per post|postalisch|schriftlich\w*|bewerb\w+|unterlagen|send\w+|schick\w*|richte\w*"
    r"|einzureichen)\b[^\n]{0,140}?\b(?:an|bei)\b(?: (?:die|den|das|der|folgende (?:adresse|anschrift)))?"
    # "candidature à adresser à", "par courrier :", "à l'attention de", "au siège de"
    r"|\b(?:adress\w+|envoy\w+|transmett\w+|parvenir|candidatures?|dossiers?|lettres?|cv|courrier"
    r"|voie postale)\b[^\n]{0,140}?(?:\b(?:à l'adresse(?: suivante)?|à l'attention de|à|au)|:)"
    # "enviar a", "por correo postal a la dirección", "presentar en el registro de"
    r"|\b(?:envi\w+|remit\w+|entreg\w+|dirig\w+|present\w+|correo postal|correo ordinario|remet\w+"
    r"|correio)\b[^\n]{0,140}?\b(?:a la (?:siguiente )?dirección|a|en|para|à|ao)\b"
    # "inviare a", "spedire all'indirizzo", "raccomandata a", "consegnare a mano presso"
    r"|\b(?:invi\w+|spedi\w+|consegn\w+|indirizz\w+|raccomandata|posta|trasmess\w+)\b[^\n]{0,140}?\b(?:all'indirizzo|al"
    r"|a|presso)\b|\b(?:stuur|sturen|richten|gericht|post|sollicitatie\w*|brief)\b[^\n]{0,140}?\b(?:naar|aan|t\.a\.v\.)"
    r"|\b(?:pocztą|skład\w+|przesł\w+|przesył\w+|dostarcz\w+"
    r"|wysł\w+|wysył\w+|nadsył\w+|listownie)\b[^\n]{0,140}?\b(?:na adres|pod adresem|adres|w siedzibie)\b|\b(?:poštou"
    r"|zašl\w+|zasíl\w+|doruč\w+|odevzd\w+|pošl\w+|pod[aá]\w+|písemn\w+)\b[^\n]{0,140}?\b(?:na adresu|adresu|na)\b"
    r"|\b(?:skick\w+|sänd\w*|sendes?|stiles|post(?:en)?|brev)\b[^\n]{0,140}?\b(?:till|til|adress|adresse)\b"
    r"|\b(?:направля\w+|отправля\w+|присыла\w+|почтой|надсила\w+"
    r"|поштою|приносит\w+|подава\w+|подат\w+)\b[^\n]{0,140}?(?:\b(?:по адресу|на адрес|за адресою|на адресу)|:)"
)
_UP = r"[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄҐ]"
_TOWN = (
    rf"{_UP}[^\W\d_]+(?:[ '’-]"
    r"(?:(?:de|la|le|les|sur|sous|en|am|an|der|im|del|di|do|da|nad|pod|i|u|ob|bei|aan|den)[ -]){0,3}"
    rf"{_UP}[^\W\d_]+){{0,5}}"
)
# What an address closes with: "52320 Vaubrun", "D-83301 Traunreut", "00-950 Warszawa", "541 00 Ljungsund",
# "1234 AB Oldeveen"
_CLOSE = re.compile(
    rf"(?<![\d-])(?:[A-Z]{{1,2}}[- ])?(?:\d{{5}}|\d{{4}}-\d{{3}}|\d{{2}}-\d{{3}}|\d{{3}} \d{{2}}"
    rf"|\d{{4}} ?[A-Z]{{2}}|\d{{4}}) {_TOWN}"
    r"(?: (?:cedex|CEDEX)(?: \d{1,2})?)?(?: \([A-Z]{2}\))?"
)
_LAND = 3
"""Characters of a country code and its dash before the digits of a postal code: "D-"."""
# "Lagoa Nova - RN, CEP: 59000-000"
_CLOSE_WITH_CEP = re.compile(rf"(?<=, ){_TOWN}(?: ?[-–/] ?[A-Z]{{2}})?,? CEP:? \d{{5}}-?\d{{3}}")
# "640000, г. Верхнереченск, ул. Заводская, 3, каб. 12", where the code opens
_OPEN = re.compile(
    r"(?<!\d)\d{5,6}, (?:(?:г|м|с|смт|пос)\. ?)?[А-ЯЁІЇЄҐ][^\n;]{6,100}?\d{1,4}[а-яіa-z]?(?:[,/ ]+(?:каб|кв|оф|офис|к"
    r"|корп)\.? ?\d{1,4})?(?=[\s.,;)]|\Z)"
)
_JAPANESE = re.compile(r"〒 ?\d{3}[-－‐]\d{4}[ \u3000\n]{0,2}(?:(?![ \u3000][\w.+-]+@)[^\n、。]){4,60}")
_SENT_BY_POST = re.compile(r"郵送|応募先|送付先|書類提出先|提出先")
_NEVER = re.compile(r"@|https?:|www\.|[!?]|[a-zà-ž]{3}\. [A-ZÀ-Ž][a-zà-ž]+ [a-zà-ž]+ |\n\n")
# "12 rue du Port", "Praça da República" without a number
_STREET = re.compile(
    r"\d|\b(?:[Pp]raça|[Rr]ua|[Ll]argo|[Aa]venida|[Pp]laza|[Cc]alle|[Pp]iazza|[Vv]ia|[Rr]ue|[Pp]lace|[Mm]arkt)\b"
)
_EDGES = " \t\n,.;:–-"


def mailing_addresses(text: str, low: str, *, place: bool) -> Iterator[tuple[int, int]]:
    r"""Yield the spans of the addresses that a text sends letters to; ``place`` says that it is about applying.

    >>> text = "Candidature à adresser à :\nMairie de Tarn\n3 rue du Port\n81000 Tarn"
    >>> [text[a:b] for a, b in mailing_addresses(text, text.lower(), place=True)]
    ['Mairie de Tarn\n3 rue du Port\n81000 Tarn']
    >>> text = "Schick uns deine Unterlagen per Post an die Gewerbestr. 14, 83301 Traunreut, oder ruf an."
    >>> [text[a:b] for a, b in mailing_addresses(text, text.lower(), place=True)]
    ['Gewerbestr. 14, 83301 Traunreut']
    >>> text = "Wir sitzen in der Gewerbestr. 14, 83301 Traunreut."
    >>> list(mailing_addresses(text, text.lower(), place=True))
    []
    """
    if "〒" in text and (place or _SENT_BY_POST.search(text)):
        for match in _JAPANESE.finditer(text):
            if place or _SENT_BY_POST.search(text, max(0, match.start() - _FAR), match.start()):
                yield match.span()
    for close in _closes(text, low):
        begin = max(0, close.start() - _FAR)
        lead = None
        for lead in _LEAD.finditer(low, begin, close.start()):  # noqa: B007 - the last one
            pass
        if lead is None:
            continue
        start = lead.end()
        colon = text.rfind(":\n", start, close.start())
        start = colon + 1 if colon >= 0 else start
        words = text[start : close.start()]
        if _NEVER.search(words.strip(_EDGES)) or words.count("\n") > _LINES or not _STREET.search(words):
            continue
        start += len(words) - len(words.lstrip(_EDGES))
        yield start, close.end()
    for opened in _opens(text, low):
        before = low[max(0, opened.start() - _FAR // 2) : opened.start()]
        sent = [*_LEAD.finditer(before)]
        if sent and not before[sent[-1].end() :].strip(_EDGES):
            yield opened.span()


def _closes(text: str, low: str) -> list[re.Match[str]]:
    """Return what may end an address, in order, looked for only at numbers."""
    found = [*_CLOSE_WITH_CEP.finditer(text)] if "CEP" in text else []
    done = 0
    for number, _ in numbers(low):
        for start in range(max(done, number - _LAND), number + 1):
            if close := _CLOSE.match(text, start):
                found.append(close)
                done = close.end()
                break
    return sorted(found, key=re.Match.start)


def _opens(text: str, low: str) -> Iterator[re.Match[str]]:
    """Yield what may start with a postal code and a town, looked for only at numbers."""
    done = 0
    for start, end in numbers(low):
        if start >= done and text.startswith(", ", end) and (opened := _OPEN.match(text, start)):
            yield opened
            done = opened.end()
