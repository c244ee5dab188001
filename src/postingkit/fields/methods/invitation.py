"""Invitation: the only address of a posting that invites applications without saying where to."""

import re
from collections.abc import Iterable, Iterator

from postingkit.lexicon.asking import ASKS_BEHIND, cues
from postingkit.lexicon.internet import emails
from postingkit.matching.cues import Cues
from postingkit.matching.sentences import sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold, holds

__all__ = ["find_invitation", "only_address"]

# "If this sounds like you, hit me up", "get in touch", "Wir freuen uns auf deine Bewerbung"
_INVITED = Cues(
    *(
        "hit me up|hit us up|get in touch|drop me a line|drop us a line|drop me an e-mail|drop us an e-mail"
        "|drop me an email|drop us an email|drop me a message|drop us a message|send me an e-mail|send us an e-mail"
        "|send me an email|send us an email|shoot me an email|shoot us an email|if you are interested,"
        "|if you're interested,|if interested,|contact us directly|reach out to me|reach out to us|email me|e-mail me"
        "|if this sounds interesting|sounds like you|want to hear from you|love to hear from you|let's talk"
        "|let's chat|contact me|freuen uns auf deine bewerbung|freuen uns auf ihre bewerbung|freuen uns auf dich"
        "|interesse an dieser position haben|interesse an dieser stelle haben|melde dich|meld dich"
        "|melden sie sich|bei interesse|senden sie uns ihre bewerbung|schick uns deine bewerbung"
        "|vollständigen bewerbungsunterlagen|aussagekräftigen bewerbungsunterlagen|aussagekräftige bewerbung"
        "|vollständige bewerbung"
        "|expecting your application|forward to your application|awaiting your application|sounds interesting to you"
    ).split("|"),
    *(
        f"interested {who} {may} contact"
        for who in ("candidates", "applicants", "persons", "individuals", "parties")
        for may in ("should", "may", "can", "please")
    ),
)
# "Apply via email with a cover letter to Ann Reyes", "send a resume as Word or PDF attachments to Ann Reyes", "Send
# resumes to A. Reyes", whose address stands below
_BY_MAIL = re.compile(
    r"\b(?:apply|send|submit\w*|applications?|resumes?)\b[^.@\n]{0,80}\b"
    r"(?:(?:via|by) e-?mail\b|as (?:an? )?(?:(?:ms |microsoft )?word|pdf)[\w /]{0,16} attachments? to\b)"
    r"|(?:\A|[.!?:;]|\bplease|\bapply,?)\s{1,3}(?:send|forward|e-?mail) [^.@]{0,50}"
    r"\b(?:r[eé]sum[eé]s?|cvs?)\b[^.@]{0,30} to\b"
)
# "Please e-mail:" in a line of its own, above the address
_PLEASE = re.compile(r"(?:\A|\n)please e-?mail(?: us)?:? {0,2}\n", re.IGNORECASE)
_DESK = re.compile(
    r"(?:jobs?|careers?|hr|recruit(?:ing|ment|er)?|hiring|apply|applications?|talent|bewerbung(?:en)?)[^a-z]"
)
# "Questions? Get in touch with Sam Reed: sam@x.example"
_ASKED = re.compile(r"\b(?:rück)?(?:fragen|questions?|preguntas|domande)\? ?\Z")
# Where applying has a way of its own, a bare address is for other things
_ONLINE = ("apply online", "apply now", "online application", "sign in to apply", "log in to apply", "click apply")
_FEW = 3  # words before an address in its sentence: "Email us at jobs@x.example"
_MOST = 200  # addresses read of one text
# What takes applications even below "Contact information"
_DESKS = ("job", "career", "hr@", "recruit", "hiring", "apply", "talent", "bewerb")


def find_invitation(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the e-mail addresses an invitation may mean; one alone on the last line needs no invitation.

    >>> text = "Sounds like you? Hit me up!\n\nSam Reed\nE-mail: sam@x.example"
    >>> [c.value.value for c in find_invitation(text)]
    ['sam@x.example']
    >>> [c.value.value for c in find_invitation("We build maps.\n\njobs@x.example")]
    ['jobs@x.example']
    >>> [c.value.value for c in find_invitation("We build maps. Email careers@x.example, mention the board.")]
    ['careers@x.example']
    >>> [c.value.value for c in find_invitation("Please e-mail:\n\nsam@x.example\n\nLaunching soon.")]
    ['sam@x.example']
    >>> text = "Apply via email with a resume to Ann Reyes by May 3.\n\nContact\n\nAnn Reyes, ann@x.example"
    >>> [c.value.value for c in find_invitation(text)]
    ['ann@x.example']
    >>> text = "Send a resume as Word or PDF attachments to Ann Reyes by May 3.\n\nContact\n\nAnn Reyes, ann@x.example"
    >>> [c.value.value for c in find_invitation(text)]
    ['ann@x.example']
    >>> [c.value.value for c in find_invitation("How to apply\n\nSend resumes to A. Reyes\n\nContact\n\nann@x.example")]
    ['ann@x.example']
    >>> list(find_invitation("You send resumes to clients.\n\nContact\n\nann@x.example"))
    []
    >>> [c.value.value for c in find_invitation("Interested candidates should contact Ann Reyes at <ann@x.example>")]
    ['ann@x.example']
    >>> list(find_invitation("Questions: sam@x.example")), list(find_invitation("Fragen? Meld dich bei sam@x.example"))
    ([], [])
    """
    if not emails(text):
        return
    low = fold(text).replace("\n", " ")
    invited = bool(_INVITED.find(low)) or ("please e" in low and _PLEASE.search(text) is not None)
    found = list(_candidates(text, low, invited=invited))
    if not found and holds(low, ("mail", " attachment", "send ")) and _BY_MAIL.search(low):
        found = list(_candidates(text, low, invited=True))
    yield from found


def _candidates(text: str, low: str, *, invited: bool) -> Iterator[Claim]:
    """Yield the addresses that a sentence offers for applications."""
    last = len(text.rstrip()) - 1
    online = not invited and holds(low, _ONLINE)
    seen: set[str] = set()
    for address in emails(text)[:_MOST]:
        start, end = sentence(text, address.start)
        said = cues(low[start : address.start])
        if _ASKED.search(low, max(0, start - 20), start):
            continue
        alone = address.end >= last and not text[start : address.start].strip()
        asked = "contact" in low[max(0, start - 40) : start] or "recruiter" in low[max(0, start - 90) : start]
        alone = alone and (not asked or address.value.lower().startswith(_DESKS))
        bidden = _DESK.match(address.value.lower()) and text.count(" ", start, address.start) <= _FEW
        if (
            (invited or ((alone or bidden) and not online))
            and said.asked < 0
            and said.desk < 0
            and not ASKS_BEHIND.match(low, address.end)
            and address.value.lower() not in seen
        ):
            seen.add(address.value.lower())
            method = ApplicationMethod(kind="email", value=address.value)
            end = max(end, address.end)
            yield Claim("application/methods", method, text[start:end], start, end, "methods.invitation")


def only_address(claims: Iterable[Claim], text: str) -> Claim | None:
    """Return the claim of the only address; among several, none is certain."""
    del text
    found = list(claims)
    return found[0] if len(found) == 1 else None
