"""Calls: wordings that ask applicants not to call, in many languages."""

from postingkit.matching.seldom import Seldom

__all__ = ["NO_CALLS", "NO_CALLS_ANYWHERE"]

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
)
_ABROAD = (
    # "Keine Anrufe" · "Von telefonischen Rückfragen bitten wir abzusehen" · "Sehen Sie bitte von Anrufen ab"
    r"\bkeine (?:telefon\w*|anrufe)\b",
    r"\bvon (?:anrufen|telefonischen \w+)\b.{0,30}\bab(?:zu|ge)?seh\w*",
    r"\bsehen sie\b.{0,30}\bvon (?:anrufen|telefonischen \w+) ab\b",
    # "Telefonische Anfragen können nicht beantwortet werden"
    r"\btelefonische (?:an|rück|nach)fragen (?:können|werden) (?:\w+ ){0,2}nicht\b",
    r"\bbitte nicht (?:anrufen|telefonisch)\b",
    # "Pas d'appels" · "Merci de ne pas téléphoner" · "Aucun renseignement par téléphone"
    r"\bpas d'appels?\b|\bne pas (?:nous )?(?:téléphoner|appeler)\b",
    r"\bauc(?:un|une) (?:renseignement|réponse|candidature)s?\b[^.;\n]{0,24} par téléphone\b",
    # "No se atenderán llamadas telefónicas" · "Abstenerse llamar" · "Não ligar" · "Não atendemos telefonemas"
    r"\bno (?:(?:se )?(?:acept|admit|at[ei]+nd|recib|contest|respond)\w+ )?llamadas\b|\babstenerse de llamar\b",
    r"\bno (?:llamar|llamen|llaméis)(?= por tel| al tel|\W*(?:\Z|\n)|[.,;!])",
    r"\bnão (?:ligar|telefonar|ligue)\b(?! para)",
    r"\bnão (?:se )?(?:atend|aceit|receb)\w+ (?:ligações|telefonemas|chamadas)",
    # "Astenersi dal telefonare" · "No telefonate" · "Gelieve niet te bellen" · "Geen telefonische reacties"
    r"\b(?:astenersi dal|(?:si )?prega(?:no)? di non) (?:telefonare|chiamare)\b|\bno(?:n si accettano)? telefonate\b",
    r"\bniet (?:te )?bellen\b|\bgeen (?:telefonische (?:reacties|sollicitaties)|telefoontjes)\b",
    # "Prosíme nevolejte" · "Prosimy nie dzwonić" · "Не звонить" · "Дзвінки не приймаються"
    r"\b(?:prosím\w*,? |žádáme )?nevolejte\b|\btelefonické dotazy (?:ne|nebud)\w+",
    r"\b(?:prosimy|proszę),? (?:o )?nie ?(?:dzwonić|dzwonienie|telefonować)\b",
    r"\bне звонить\b|\b(?:пожалуйста|просьба|просим),? не звон\w+|\bзвонки не принима\w+",
    r"\bпро(?:хання|симо),? не (?:дзвонити|телефонувати)\b|\bдзвінки не прийма\w+",
    # "Inga samtal" · "Vi undanber oss telefonsamtal" · "Ring ikke" · "Emme vastaa puheluihin"
    r"\bundanber oss telefonsamtal\b|\bvänligen ring (?:inte|ej)\b|\b(?:venligst )?ring ikke\b",
    r"\bemme vastaa puheluihin\b",
    # "電話でのお問い合わせはご遠慮ください" · "電話での応募は受け付けておりません"
    r"電話(?:で|による)の?(?:ご|お)?(?:問い?合わ?せ|連絡|応募|質問)(?:等)?(?:は|を)?(?:ご遠慮|お控え|(?:受け付け|お受けし)て(?:おりません|いません))",
)
NO_CALLS = Seldom("|".join(_REFUSALS))
"""Pattern over folded text in English for a request not to call: "No phone calls, please"."""
NO_CALLS_ANYWHERE = Seldom("|".join((*_REFUSALS, *_ABROAD)))
"""The same in any language."""
