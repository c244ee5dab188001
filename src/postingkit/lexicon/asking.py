"""Asking: words near an address that show whether it is for applications or for questions.

A table of words instead of a pattern, since these are looked for around every address of a posting.
"""

import re
from typing import NamedTuple

__all__ = ["ASKS_BEHIND", "Cues", "cues", "is_posed"]

ASKS_BEHIND = re.compile(
    r"\W{0,2} (?:with|if you (?:should )?have) (?:(?:any|further|other|more|additional|your) ){0,2}"
    r"(?:questions|queries|inquiries)\b"
)
"""Words that make the address before them one for questions: "Email ada@x.example if you have any questions"."""


# "Questions?", "Questions about the position?", "Comments or other questions for us?"
_POSED = re.compile(
    r"\b(?:(?:questions?|comments?|inquiries|concerns)\b[^.!?\n]{0,60}"
    r"|more(?: (?:information|info|details))?(?: (?:about|on|regarding|concerning) [^.?!\n]{3,50})?)\? ?\Z"
)
_BACK = 80  # characters before a sentence in which a question stands


def is_posed(low: str, start: int) -> bool:
    """Whether a question stands right before the sentence that starts there: an address in it is for questions.

    >>> low = "questions about the post? email ada@x.example."
    >>> is_posed(low, low.index("email")), is_posed("more than a job? apply to ada@x.example.", 17)
    (True, False)
    """
    return _POSED.search(low, max(0, start - _BACK), start) is not None


class Cues(NamedTuple):
    """The position of the last word of each sort, -1 for none."""

    asked: int
    """A word of questions, details or help."""
    sent: int
    """A word of sending, or of what is sent."""
    thing: int
    """A word of what is sent: "resume", "application"."""
    desk: int = -1
    """A word of accommodation or equal opportunity: an address for these takes no applications."""


# what is sent: the words that make "send", "e-mail" and "visit" mean an application
_THINGS = (
    "apply applying application applications applicant applicants resume resumes resumé résumé résumés letter "
    "letters cv cvs vitae materials credentials portfolio careers career vacancies vacancy bulletin bulletins "
    "opportunities openings bewerben bewirb bewerbe bewirbst online-bewerbung onlinebewerbung bewerbungsportal "
    "online-portal karriereportal anschreiben motivationsschreiben bewerbungsmappe kurzbewerbung bewerbung "
    "bewerbungen bewerbungsunterlagen lebenslauf unterlagen postuler postulez postular postule candidature "
    "candidatura candidaturas candidarsi candidate inscrições inscrição currículo currículos životopis životopisy "
    "životopisů curriculum sollicitaties solliciteren inscribirse inscripción inscríbete solicitud solicitudes "
    "currículum "
    "solliciteer sollicitatie přihlásit přihlášky přihlášku zgłoszenia aplikacje ansökan ansökningar ansök ansøgning "
    "ansøgningen søknad søknaden hakemus hakemukset hakemuksesi ansioluettelo заявки заявку başvuru başvurular "
    "başvurularınızı özgeçmiş özgeçmişinizi özgeçmişlerini βιογραφικό βιογραφικά βιογραφικού candidaturile aplicațiile "
    "önéletrajz önéletrajzát önéletrajzokat jelentkezés jelentkezését jelentkezéseket "
    "резюме отклик откликнуться განაცხადი განაცხადის განცხადების აპლიკაცია "
    "აპლიკაციის სააპლიკაციო"
)
_SENDS = (
    "send sent sending return returned submit submitted submitting submission forward forwarded reply replies "
    "respond direct directed address addressed mail mailed mailing upload uploaded emailed e-mailed email e-mail "
    "senden schicken richten envoyer envoyez enviar envíe envia envíanos enviad inviare invia sende sendet schick "
    "schicke schickt schreib schreibe maile zusenden einreichen einzureichen übersenden zašlete zasílejte pošlete "
    "stuur sturen wyślij prosimy отправить отправляйте присылайте присылать направляйте направлять გამოგზავნეთ "
    "გამოაგზავნეთ შეავსოთ შეავსეთ შეავსონ escríbenos escríbeme escribe escribir manda mándanos mandar mándame "
    "escreva escreve mande envie escriu envia'ns scrivi scrivici écrivez écrivez-nous adresser adressez transmettre "
    "stuurt schrijf mailen pisz napisz prześlij wysyłać przesyłać pište napište posílejte skicka skickas mejla maila "
    "sänd sendes sendt mailem mailowo e-mailem przesłać składać złożyć nadsyłać dostarczyć zaslat doručit направить "
    "выслать надіслати подати remitir presentar trasmettere consegnare remeter entregar insturen insändas indsendes "
    "skriv lähetä lähettää надсилайте надішліть надсилати пишіть пишите відправляйте звертайтесь зверніться подавать "
    "подавайте шлите скидывайте gönderin gönderiniz gönderebilirsiniz iletiniz iletebilirsiniz αποστολή στείλτε "
    "αποστείλετε trimiteți trimite trimiteti trimiteţi expediați küldje küldd várjuk 提出先 書類提出先 送付先 応募先"
)
_ASKS = (
    "question questions comment comments feedback concerns inquiry inquiries enquiry enquiries query queries "
    "assistance difficulty difficulties technical trouble helpdesk reasonable privacy benefits poster survey "
    "statistics crime notify verify verification password unsubscribe directions rückfragen rückfrage fragen "
    "frage auskunft auskünfte informationen preguntas dudas duda consultas consulta dúvidas dúvida renseignements "
    "domande vragen dotazy pytania frågor spørsmål питання запитання вопрос вопросы вопросам visits discuss informal "
    "πληροφορίες ερωτήσεις bilgi sorularınız informații întrebări információ kérdés kérdések kérdéseit "
    "esclarecimentos chiarimenti inlichtingen pytań dotazů spørgsmål dubtes consultes accessibility accessible"
)
_DESKS = "accommodation accommodations accommodate disability disabilities eeo discrimination harassment"
_ADA = frozenset(("the", "under", "with", "an", "our", "for"))
"""Words before "ADA" that make it the law, and no first name: "to Dr. Ada Quill"."""
_ROLE = {
    **dict.fromkeys(_SENDS.split(), "sent"),
    **dict.fromkeys(_THINGS.split(), "thing"),
    **dict.fromkeys(_ASKS.split(), "asked"),
    **dict.fromkeys(_DESKS.split(), "desk"),
}
# words that ask after certain others: "more information", "complete job description", "learn about", "copy of"
_ASKS_AFTER = {
    **dict.fromkeys(
        ("information", "info", "details"), frozenset("more further additional detailed for full complete".split())
    ),
    **dict.fromkeys(("announcement", "posting"), frozenset("full complete detailed".split())),
    "description": frozenset("full complete detailed job position".split()),
    **dict.fromkeys(("about", "more"), frozenset(("learn", "read", "find", "out"))),
    "us": frozenset(("about", "follow")),
    "report": frozenset(("", "to", "please", "or")),
    **dict.fromkeys(("discussion", "chat", "conversation"), frozenset(("informal", "confidential", "initial"))),
    "desk": frozenset(("support", "help", "service")),
    "help": frozenset("need any for with require".split()),
    **dict.fromkeys(
        ("problems", "issues"), frozenset("have any experience experiencing encounter encountering with".split())
    ),
}
# "via e-mail", "by mail", "our mailing address": names of ways, not asks to send
_WAYS = frozenset("via by or an and our following the their".split())
_VERBS = frozenset(("email", "e-mail"))
_BIDS = frozenset(("", "please", "to", "and", "just", "simply", "then", "interested", "can", "kindly"))
"""Words before "email" that make it a verb: "To get started, please email ada@x.example"."""
_KEEN = frozenset(("interested", "dm"))
"""Words of one who would apply: "If you are interested, call us or email", "DM us or email ada@x.example"."""
_NOUNS = frozenset(("email", "e-mail", "mail", "address"))
_TO_ME = frozenset(("reach", "contact", "email", "e-mail", "call", "message", "ping", "to"))
_FORMS = frozenset(("supplemental", "supplementary", "screening"))
_ALIKE = frozenset(("or", "and"))
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
# "questions about how to apply", "help in submitting your application": what is asked after, and sent nowhere
_CHAIN = " \n'’\"“”-"
_AFTER_ASKING = frozenset((*_SENDS.split(), *_THINGS.split()))
_UNCHAINS = frozenset("or and please opportunities openings vacancies careers".split())
_DETERMINED = (" your ", " the ", " this ", " our ")
"""Words behind "or" that name one thing more to ask about: "queries about the role or your application"."""


def cues(low: str) -> Cues:
    """Return the last cue words of each sort in folded words before an address.

    >>> cues("for more information write us, or send a resume to ")
    Cues(asked=9, sent=41, thing=41, desk=-1)
    >>> cues("contact the office by e-mail: ")
    Cues(asked=-1, sent=-1, thing=-1, desk=-1)
    >>> cues("send the application and the supplemental questions to ").asked
    -1
    >>> cues("to get started, please email ").sent, cues("comments? please email ").asked
    (23, 0)
    >>> cues("if you are interested call 01632 555 0136 or e-mail ").sent, cues("call the office or e-mail ").sent
    (45, -1)
    >>> cues("to apply, or with questions about the job, please email ").asked
    -1
    >>> cues("for queries about the role or your application, please email ").thing
    -1
    >>> cues("if you have questions about how to apply or need help submitting your application, contact ").sent
    -1
    """
    asked = sent = thing = desk = -1
    before = previous = ""
    keen = chained = False
    end = 0
    for match in _WORD.finditer(low):
        word = match[0]
        unchains = word in _UNCHAINS and not (word == "or" and low.startswith(_DETERMINED, match.end()))
        chained = chained and not unchains and not low[end : match.start()].strip(_CHAIN)
        end = match.end()
        role = None if chained and sent < 0 and word in _AFTER_ASKING else _ROLE.get(word)
        if role == "asked" and previous in _FORMS:
            role = "thing"  # "the application and the supplemental questions"
        if role == "asked" and previous == "with" and before in _ALIKE and thing >= 0:
            role = None  # "To apply, or with questions": the address takes both
        if role == "thing":
            sent = thing = match.start()
        elif role == "sent":
            is_verb = word not in _NOUNS or (previous not in _WAYS and low[match.end() :].strip(" :-–—(<[*|/") != "")
            bids = previous in _BIDS or (keen and previous == "or")
            bidden = word in _VERBS and bids and not low[match.end() :].strip()
            if is_verb or bidden:  # "Email ada@x.example", and not the label "Email: ada@x.example"
                sent = match.start()
        elif word == "me" and previous in _TO_ME and asked < 0:
            sent = thing = match.start()  # a recruiter's "reach me on", "e-mail me at" takes applications
        elif role == "desk" or (word == "ada" and previous in _ADA):
            desk = match.start()
        elif role == "asked" or previous in _ASKS_AFTER.get(word, ()):
            asked = match.start()
            chained = True
        keen = keen or word in _KEEN
        before, previous = previous, word
    return Cues(asked, sent, thing, desk)
