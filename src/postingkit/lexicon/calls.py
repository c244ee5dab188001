"""Calls: wordings that ask applicants not to call, in many languages."""

from postingkit.matching.seldom import Seldom

__all__ = ["NO_CALLS"]

_PHONE = "(?:tele)?phone"
_ASKS = r"(?:inquir\w+|enquir\w+|queries)"
_BY_PHONE = "(?:calls?|inquiries by phone|phone inquiries|phone queries|telephone inquiries)"
_OR = "(?:e-?mails?|faxes|drop-?ins|walk-?ins|visits|agencies|recruiters),? (?:or|and|nor)"
_END = r"(?=,? (?:please|thank)|,? (?:will|are) |\s{0,2}(?:[.!;)\n]|\Z))"
_NOT_IT = r"(?! (?:us )?(?:a |an |this |it |on\b|yourself))"
_WE_CANNOT = "(?:we (?:do not|don't|will not|won't)|cannot|unable to)"
_TAKEN = "(?:accepted|returned|answered|taken|permitted|welcome)"
_REFUSALS = (
    # "No calls or walk-ins" · "No e-mails or phone calls"; not "No call center experience", "No calls during service"
    rf"\bno (?:{_OR} )?(?:tele)?(?:phone )?{_BY_PHONE}\b(?! (?:center|list|during|before|after|between)\b)",
    # "No phone calls, please" · "No telephone enquiries"
    rf"\bno {_PHONE} (?:calls?|{_ASKS}|solicitation)\b",
    # "No personal visits, deliveries or phone calls, please"
    rf"\bno (?:[a-z-]{{3,16}},? ){{1,5}}(?:or|and|nor) (?:phone|telephone) (?:calls|{_ASKS})\b{_END}",
    # "No inquiries will be handled over the phone"
    rf"\bno (?:[a-z-]{{3,16}} ){{0,2}}{_ASKS} (?:will be |are )?(?:\w{{5,10}} )?(?:over|by|via) (?:the )?{_PHONE}\b",
    # "Please do not call"; not "Do not call it a day"
    rf"\b(?:do not|don't|refrain from) (?:tele)?(?:phon(?:e|ing)|call(?:ing)?)\b{_NOT_IT}",
    # "We do not accept phone inquiries" · "We are unable to return telephone calls"
    rf"\b{_WE_CANNOT} (?:accept|take|answer|return|respond to) (?:any )?{_PHONE} (?:calls|{_ASKS})",
    # "Phone calls will not be accepted" · "Phone calls and in-person visits are not accepted"
    rf"\bcalls(?: (?:and|or) [a-z -]{{4,24}})? (?:will not be|are not|won't be|not) {_TAKEN}",
    r"\b(?:phone|telephone) (?:calls|inquiries) (?:will not|are not|cannot)\b",
    # "Please write, in lieu of phone calls"
    r"\bin lieu of phone calls\b",
    # "Keine Anrufe" · "Von telefonischen Rückfragen bitten wir abzusehen" · "Sehen Sie bitte von Anrufen ab"
    r"\bkeine (?:telefon\w*|anrufe)\b",
    r"\bvon (?:anrufen|telefonischen \w+)\b.{0,30}\bab(?:zu|ge)?seh\w*",
    r"\bsehen sie\b.{0,30}\bvon (?:anrufen|telefonischen \w+) ab\b",
    # "Telefonische Anfragen können nicht beantwortet werden"
    r"\btelefonische (?:an|rück|nach)fragen (?:können|werden) (?:\w+ ){0,2}nicht\b",
    # "Pas d'appels" · "No se aceptan llamadas" · "Не звонить"
    r"\bpas d'appels?\b",
    r"\bno (?:se aceptan )?llamadas\b",
    r"\bне звонить\b",
)
NO_CALLS = Seldom("|".join(_REFUSALS))
"""Pattern over folded text for a request not to call: "No phone calls, please"."""
