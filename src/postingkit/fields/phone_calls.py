"""Phone calls: whether the posting asks applicants not to call."""

from __future__ import annotations

from collections.abc import Iterator

from postingkit.matching.anchors import spots, tokens, windows
from postingkit.matching.gates import Gate, gated
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentence
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_no_phone_calls"]

_CALLS = frozenset(
    "call calls phone phoning telephone calling anrufe anrufen telefonische telefonischen telefonisch appels appel "
    "llamadas звонить".split()
)
# "No phone calls, please." · "No calls or walk-ins" · "Please do not call" · "phone calls will not be accepted" ·
# "No telephone inquiries" · "no e-mails or phone calls" · "Keine Anrufe" · "Bitte keine telefonischen Anfragen"
_NO_CALLS = Seldom(
    r"\bno (?:(?:e-?mails?|faxes|drop-?ins|walk-?ins|visits|agencies|recruiters),? (?:or|and"
    r"|nor) )?(?:tele)?(?:phone )?(?:calls?|inquiries by phone|phone inquiries|phone queries"
    r"|telephone inquiries)\b(?! (?:center|list|during|before|after|between)\b)|"
    r"\bno (?:tele)?phone (?:calls?|inquir\w+|enquir\w+|queries|solicitation)\b|"
    r"\b(?:do not|don't|please refrain from|refrain from) (?:tele)?(?:phon(?:e|ing)|call(?:ing)?)\b(?! (?:us )?(?:a "
    r"|an |this |it |on\b|yourself))|"
    r"\b(?:tele)?(?:phone )?calls (?:will not be|are not|won't be|not) (?:accepted|returned|answered|taken|permitted"
    r"|welcome)|\b(?:phone|telephone) (?:calls|inquiries) (?:will not|are not|cannot)\b|\bin lieu of phone calls\b|"
    r"\bkeine (?:telefon\w*|anrufe)\b|\bvon (?:telefonischen )?anrufen\b.{0,30}\babzusehen|\bpas d'appels?\b"
    r"|\bno (?:se aceptan )?llamadas\b|\bне звонить\b"
)


@gated(Gate(_CALLS))
def find_no_phone_calls(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield True where applicants are asked not to call.

    >>> [c.quote for c in find_no_phone_calls("Send a resume. No phone calls, please.")]
    ['No phone calls, please.']
    >>> list(find_no_phone_calls("Text Dana at 541-555-0148. No calls during service!"))
    []
    >>> list(find_no_phone_calls("Answers phone calls; do not hesitate to call us."))
    []
    """
    del hint, known
    low = fold(text)
    here = _CALLS & tokens(low)
    if not here:
        return
    places = [at for word in here for at in spots(low, word)]
    for a, b in windows(low, places, 60, 60):
        match = _NO_CALLS.search(low, a, b)
        if match:
            start, end = sentence(text, match.start())
            yield Claim("application/no_phone_calls", True, text[start:end], start, end, "phone_calls.none")
            return
