"""Dials: numbers that take applications by fax, call or text message."""

import re
from collections.abc import Iterator

from postingkit.lexicon.asking import ASKS_BEHIND, cues, is_posed
from postingkit.lexicon.internet import Found
from postingkit.lexicon.phones import Phone, phones
from postingkit.matching.sentences import sentence
from postingkit.terms import MethodKind

__all__ = ["DIALED", "dials"]

DIALED = ("call", "text", "phone", "fax", "whatsapp", "sms", "ring", "dial")
"""Strings without any of which a text has no such number."""
# "Text "BAKER" to 603-555-0142", "call Lou on 603-555-0142", "by phone: 603-555-0142", "WhatsApp a CV to 082 555 0142"
_CALL = re.compile(
    r"(?:(?:\A\W{0,3}|[,;:] ?|\b(?:or|and|to|by|please|via|can|must|simply|just|per|por|par) )"
    r"(?:call|text(?! stop\b)|ring|dial|sms|whats ?app)(?:ing)?\b|\b(?:by|to|please|or) (?:(?:tele)?phone|phoning)\b)"
    r"[^.;\n]{0,60}\Z"
)
# "Text your name to 603-555-0142": whoever sends words there applies
_TEXTED = re.compile(r"\b(?:text|sms|whats ?app) (?!stop|help|yes)[^.;\n]{3,50} to \Z")
# "603-555-0142 to apply", "603-555-0142 for an application", "603-555-0142 to set up an interview"
_BEHIND = re.compile(
    r"\W{0,3}(?:[\w.']+ ){0,4}?(?:to (?:apply|(?:set up|schedule|arrange|book) (?:an |your )?(?:interview|appointment))"
    r"|for an (?:application|interview))\b"
)
# "To check the status of your application, call ...", "If you cannot apply online, call ...": calls for other things
_HELP = re.compile(
    r"\b(?:status|check|confirm|receipt|problems?|help|assist\w*|issues?|unable|cannot|can't|trouble|discuss\w*|directions"
    r"|informal|before|prior|indicate|chang\w+|updat\w+|reschedul\w+)\b"
)


def dials(text: str, low: str, *, place: bool) -> Iterator[tuple[MethodKind, Found]]:
    """Yield the numbers to fax, phone or text applications to; ``place``: the text is about applying.

    >>> text = "Apply in three minutes: text 'BAKER' to 603-555-0142. Questions? Call 603-555-0144."
    >>> [(kind, number.value) for kind, number in dials(text, text.lower(), place=False)]
    [('phone', '603-555-0142')]
    >>> text = "To ask about your application, or for more information, call 603-555-0144."
    >>> list(dials(text, text.lower(), place=True))
    []
    """
    for phone in phones(text):
        start, end = sentence(text, phone.start)
        said = cues(low[start : phone.start])
        if phone.fax:
            if (place or said.sent >= 0) and said.asked < 0:
                yield "fax", Found(phone.written, phone.start, phone.end)
        elif said.asked < 0 and said.desk < 0 and _takes(low, start, phone, end, sent=place or said.thing >= 0):
            yield "phone", Found(phone.written, phone.start, phone.end)


def _takes(low: str, start: int, phone: Phone, end: int, *, sent: bool) -> bool:
    """Whether calling or texting a number is a way to apply."""
    before = low[start : phone.start]
    if _CALL.search(before) is None or _HELP.search(before) or is_posed(low, start):
        return False
    if ASKS_BEHIND.match(low, phone.end, end):
        return False
    return sent or _TEXTED.search(before) is not None or _BEHIND.match(low, phone.end, end) is not None
