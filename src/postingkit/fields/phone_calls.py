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
_ASKS = r"(?:inquir\w+|enquir\w+|queries)"
_NO_CALLS = Seldom(
    # "No calls or walk-ins" · "no e-mails or phone calls" · "No telephone inquiries" · "No phone calls, please."
    r"\bno (?:(?:e-?mails?|faxes|drop-?ins|walk-?ins|visits|agencies|recruiters),? (?:or|and"
    r"|nor) )?(?:tele)?(?:phone )?(?:calls?|inquiries by phone|phone inquiries|phone queries"
    r"|telephone inquiries)\b(?! (?:center|list|during|before|after|between)\b)"
    r"|\bno (?:tele)?phone (?:calls?|inquir\w+|enquir\w+|queries|solicitation)\b"
    # "No personal visits, deliveries or phone calls, please" · "No inquiries will be handled over the phone"
    rf"|\bno (?:[a-z-]{{3,16}},? ){{1,5}}(?:or|and|nor) (?:phone|telephone) (?:calls|{_ASKS})\b"
    r"(?=,? (?:please|thank)|,? (?:will|are) |\s{0,2}(?:[.!;)\n]|\Z))"
    rf"|\bno (?:[a-z-]{{3,16}} ){{0,2}}{_ASKS} (?:will be |are )?(?:\w{{5,10}} )?(?:over|by|via) "
    r"(?:the )?(?:tele)?phone\b"
    # "Please do not call" · "We do not accept phone inquiries"
    r"|\b(?:do not|don't|please refrain from|refrain from) (?:tele)?(?:phon(?:e|ing)|call(?:ing)?)\b(?! (?:us )?(?:a "
    r"|an |this |it |on\b|yourself))"
    r"|\b(?:we (?:do not|don't|will not|won't)|cannot|unable to) (?:accept|take|answer|return|respond to) (?:any )?"
    rf"(?:tele)?phone (?:calls|{_ASKS})"
    # "Phone calls will not be accepted" · "Phone calls and in-person visits are not accepted"
    r"|\b(?:tele)?(?:phone )?calls(?: (?:and|or) [a-z -]{4,24})? (?:will not be|are not|won't be|not) (?:accepted"
    r"|returned|answered|taken|permitted|welcome)"
    r"|\b(?:phone|telephone) (?:calls|inquiries) (?:will not|are not|cannot)\b|\bin lieu of phone calls\b"
    # "Keine Anrufe" · "Von telefonischen Rückfragen bitten wir abzusehen" · "Telefonische Anfragen werden nicht ..."
    r"|\bkeine (?:telefon\w*|anrufe)\b|\bvon (?:anrufen|telefonischen \w+)\b.{0,30}\bab(?:zu|ge)?seh\w*"
    r"|\bsehen sie\b.{0,30}\bvon (?:anrufen|telefonischen \w+) ab\b"
    r"|\btelefonische (?:an|rück|nach)fragen (?:können|werden) (?:\w+ ){0,2}nicht\b"
    r"|\bpas d'appels?\b|\bno (?:se aceptan )?llamadas\b|\bне звонить\b"
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
