"""Methods: where and how an application is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postingkit.documents.document import Link
from postingkit.lexicon.internet import emails, urls
from postingkit.lexicon.phones import phones
from postingkit.lexicon.sentences import line, sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.model.terms import MethodKind
from postingkit.text import fold

__all__ = ["find_method_links", "find_methods"]

# a heading under which a bare address is where applications go: "To Apply", "How to apply", "Bewerbung"
_PLACE = re.compile(
    r"\bappl(?:y|ying|ication)\b(?! (?:deadline|dead))|\bapplications?\b|\bbewerb|candidat|postul|how to|next steps|submi|se candidater|solicitud|inscri|resume|отклик|応募|განაცხად"
)
# "send your resume to", "e-mail a letter", "apply at", "applications to", "forward to", "Bewerbung an"
_SEND = re.compile(
    r"\b(?:send|sent|submit\w*|e-?mail(?:ed|ing)?|forward(?:ed)?|appl(?:y|ying|ications?)|repl(?:y|ies)|respond|direct(?:ed)?|address(?:ed)?|mail(?:ed)?|r[eé]sum[eé]s?|cover letters?|cvs?|"
    r"upload|candidates? profile|interested|drop us|get in touch|write to us|shoot us|ping|"
    r"bewerb\w*|senden|schicken|richten|postul\w+|candidat\w+|envoy\w+|envi(?:ar|e|en|a)|envía\w*|inscri\w+|solicit\w+|invi\w+|solliciteer|přihl\w+|aplik\w+|"
    r"отправ\w+|присыл\w+|направ\w+|откли\w+|резюме|გამოგზავნ\w*|განაცხად\w*)\b"
)
# an address that answers questions, tells about the employer, or helps with a disability
_ASK = re.compile(
    r"\b(?:questions?|inquir\w+|enquir\w+|queries|more information|further (?:information|details)|additional information|learn (?:more|about)|find out|about us|visit(?:ing)? (?:us|our|the)|read more|"
    r"full (?:job )?(?:description|posting|announcement)|complete (?:job )?(?:description|posting|announcement)|job description|details? (?:about|at|on)|for details|accommodation|disabilit|assistance|technical (?:support|issues|problems|difficult)|difficult\w*|help ?desk|"
    r"veteran|reasonable|follow us|website:|our website|on the web|see (?:our|also)|click here for|copy of|privacy|benefits|eeo|equal|poster|reach (?:me|us|out)|rückfragen|fragen|informationen|mehr (?:infos?|erfahren|über)|"
    r"accessib\w+|notify|verification|verify|report|password|unsubscribe|map\b|directions|preguntas|renseignements|вопрос\w*)\b"
)
_FAXES = re.compile(r"\b(?:fax|send|submit|mail|apply|r[eé]sum[eé]|application|or)\b")
# Mail to: ... · by mail to: · "Send resume to:" with a postal address in the lines below
_ZIP = re.compile(
    r"\b[A-Z]{2}\.?,? {0,2}\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:D-)?\d{5} [A-ZÄÖÜ][a-zäöüß]+"
)
_MAIL_TO = re.compile(
    r"\b(?:mail|send|submit|forward|address(?:ed)?|return|apply|repl(?:y|ies)|resumes?|applications?|letters?)\b[^.\n]{0,160}?\b(?:to|at|attention|attn)\b\W{0,3}(?=\n|\Z|[A-Z]|the\b|dr\b|mr|ms|[a-z])"
)
_IN_PERSON = re.compile(
    r"\b(?:apply in person|applications? (?:may|can) be (?:picked up|obtained|filed|submitted) (?:in person|at)|in person (?:at|to)|hand[- ]deliver\w*|drop off (?:your |an? |the )?(?:application|resume))\b"
)


def find_methods(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the ways to send an application that the text names.

    An e-mail address or URL counts where its sentence sends applications there, or where it stands alone under a
    heading that says how to apply (``hint``); one for questions or about the employer does not.

    >>> [c.value.value for c in find_methods("Send a resume to it+jobs@wls.example.org. Questions? ask@x.example")]
    ['it+jobs@wls.example.org']
    >>> [(c.value.kind, c.value.value) for c in find_methods("https://x.example/jobs/7", hint="To Apply")]
    [('url', 'https://x.example/jobs/7')]
    >>> list(find_methods("For more information visit https://x.example or write to info@x.example."))
    []
    """
    del known
    low = fold(text)
    place = bool(hint) and _PLACE.search(fold(hint)) is not None
    seen: set[str] = set()
    for address in emails(text):
        if _sends(text, low, address.start, address.end, place=place):
            yield from _claim(text, "email", address.value, address.start, address.end, seen)
    for address in urls(text, bare=place or "appl" in low):
        if "@" in address.value.partition("/")[0]:
            continue
        if _sends(text, low, address.start, address.end, place=place, url=True):
            yield from _claim(text, "url", address.value, address.start, address.end, seen)
    if "fax" in low:
        for phone in phones(text):
            a, b = sentence(text, phone.start)
            if phone.fax and (place or _FAXES.search(low, a, phone.start)) and not _ASK.search(low, a, b):
                yield from _claim(text, "fax", phone.written, phone.start, phone.end, seen)
    yield from _mail(text, low, seen, place=place)
    person = (
        _IN_PERSON.search(low) if "person" in low or "picked up" in low or "deliver" in low or "drop" in low else None
    )
    if person:
        a, b = sentence(text, person.start())
        yield from _claim(text, "in_person", text[a:b], a, b, seen)


def _claim(text: str, kind: MethodKind, value: str, a: int, b: int, seen: set[str]) -> Iterator[Claim]:
    key = value.casefold().rstrip("/")
    if key in seen:
        return
    seen.add(key)
    start, end = sentence(text, a)
    start, end = min(start, a), max(end, b)
    yield Claim(
        "application/methods", ApplicationMethod(kind=kind, value=value), text[start:end], start, end, f"methods.{kind}"
    )


def _sends(text: str, low: str, a: int, b: int, *, place: bool, url: bool = False) -> bool:
    """Whether applications are sent to the address at ``text[a:b]``."""
    start, end = sentence(text, a)
    end = max(end, b)
    before = low[start:a]
    alone = not any(c.isalpha() for c in low[start:a] + low[b:end])
    if alone or len(before) < 12 and not _ASK.search(before):
        # the line above leads in: "Please send a resume and cover letter to:" / name / street / address
        lead = low[max(0, start - 300) : start].rstrip()
        lead = lead[max(lead.rfind("\n\n"), lead.rfind(". "), 0) :] if alone else lead[lead.rfind("\n") + 1 :]
    else:
        lead = ""
    asks = [m.end() for m in _ASK.finditer(before)]
    sends = [m.end() for m in _SEND.finditer(before)]
    if asks and (not sends or asks[-1] > sends[-1]):
        return False
    if sends:
        return not url or _leads(before[sends[-1] - 12 if sends[-1] > 12 else 0 :])
    tail = low[b : min(end, b + 80)]
    if re.match(r"\W{0,3}(?:to (?:apply|submit|send)|with (?:your|a|the) (?:resume|cv|cover))", tail):
        return True
    if lead:
        if _ASK.search(lead):
            return False
        if _SEND.search(lead):
            return True
    return place and not _ASK.search(low, start, end) and (alone or len(before.strip()) <= 40 or not url)


def _leads(words: str) -> bool:
    return True


def _mail(text: str, low: str, seen: set[str], *, place: bool) -> Iterator[Claim]:
    """Yield a postal address that applications are mailed to: the lines from the lead-in to the postal code."""
    if not any(word in low for word in ("mail", "send", "submit", "forward", "address", "reply")):
        return
    for match in _ZIP.finditer(text):
        start = max(0, match.start() - 400)
        lead = None
        for lead in _MAIL_TO.finditer(low, start, match.start()):
            pass
        if lead is None:
            continue
        a, b = lead.end(), match.end()
        words = text[a:b]
        if (
            words.count("\n") > 8
            or len(words) > 300
            or "@" in words
            or _ASK.search(low, a, b)
            or re.search(r"[.!?]\s+[A-Z][a-z]+ [a-z]+ [a-z]+ ", words)
        ):
            continue
        value = ", ".join(part.strip(" ,") for part in words.split("\n") if part.strip(" ,"))
        a += len(words) - len(words.lstrip())
        if value.casefold() not in seen:
            seen.add(value.casefold())
            yield Claim(
                "application/methods", ApplicationMethod(kind="mail", value=value), text[a:b], a, b, "methods.mail"
            )
        return


# words of an apply button, whole: "Apply", "Apply now", "Apply for this job", "Jetzt bewerben", "Postuler", "Откликнуться"
_BUTTON = re.compile(
    r"\W*(?:(?:click (?:here )?to )?(?:easy |quick )?apply(?: (?:now|here|online|on-line|today|manually|directly|via \w+|with \w+|on (?:the )?(?:company|employer)(?:'s)? (?:web)?site|externally))?|"
    r"apply (?:for|to) (?:this|the) (?:job|position|role|opening|vacancy|opportunity)(?: (?:now|online|today))?|apply (?:for|to) (?:job|position|role)|i'?m interested|apply on company site|start (?:your )?application|"
    r"submit (?:your |an )?application|submit (?:your )?(?:resume|cv)|apply \(?\w+\)?|"
    r"(?:jetzt |hier |online |direkt |gleich )*bewerben|zur (?:online-?)?bewerbung|online[- ]bewerbung|jetzt online bewerben|bewerbung (?:starten|absenden)|auf diese stelle bewerben|"
    r"postuler(?: (?:maintenant|en ligne|à cette offre))?|je postule|candidater|inscr(?:i|í)bete|inscribirse(?: .{0,20})?|aplicar(?: ahora)?|postular(?:me)?|solicitar(?: empleo)?|inscriure.{0,20}|"
    r"candidat(?:ar(?:-se)?|e-se|ura|i)(?: .{0,20})?|invia (?:la )?candidatura|solliciteer(?: nu| direct)?|odpovědět.{0,20}|mám zájem|aplikuj.{0,10}|aplikovat|откликнуться|応募(?:する)?|エントリー)\W*",
)
_APPLY_URL = re.compile(
    r"/apply\b|/applicants/new|applytojob|/application(?:s)?/new|[?&/]apply(?:[=/?&]|\Z)|/jobapplication|candidate_update|canlogin\.aspx|#app(?:ly|lication)?\Z"
)
_NOT_URL = re.compile(
    r"(?:javascript:|#\Z|tel:|\Z)|.*(?:/login|/signin|facebook\.com|twitter\.com|linkedin\.com/share|sharer|how-to-apply|apply-for-citizenship)"
)
_ABOVE = re.compile(
    r"\bapply\b[^.\n]{0,60}\b(?:(?:link|url|website|site|address|web page) (?:above|below|provided|posted|listed)|(?:above|below|posted) (?:link|url|website)|url posted|link posted|via the (?:url|link))"
)


def find_method_links(links: Sequence[Link], text: str) -> Iterator[Claim]:
    """Yield the apply pages that hyperlinks lead to: the anchor says "Apply", or the address itself does.

    >>> [c.value.value for c in find_method_links([Link("/jobs/7/apply", "Apply now"), Link("/about", "About")], "")]
    ['/jobs/7/apply']
    >>> [c.value.kind for c in find_method_links([Link("mailto:hr@x.example?subject=Archivist", "Apply by e-mail")], "")]
    ['email']
    >>> list(find_method_links([Link("#", "Apply"), Link("https://x.example/how", "How to apply")], ""))
    []
    """
    seen: set[str] = set()
    for link in links:
        low = fold(" ".join(link.text.split()))
        href = link.href.strip()
        if len(low) > 60 or _NOT_URL.match(href.lower()):
            continue
        button = _BUTTON.fullmatch(low) is not None
        if href.lower().startswith("mailto:"):
            if "appl" not in low and "bewerb" not in low:
                continue
            value = href[7:].partition("?")[0]
            kind: MethodKind = "email"
        elif button or (low.startswith(("apply", "jetzt", "bewerb")) and _APPLY_URL.search(href.lower())):
            value, kind = href, "url"
        else:
            continue
        if value and value not in seen:
            seen.add(value)
            yield _link_claim(link, kind, value, text)
    if seen or not links:
        return
    lead = _ABOVE.search(fold(text)) if "apply" in fold(text) else None
    if lead is None:
        return
    for link in links:
        if link.href.startswith("http") and 0 <= link.start and ("://" in link.text or _line_is_label(text, link)):
            yield _link_claim(link, "url", link.href, text)
            return


def _line_is_label(text: str, link: Link) -> bool:
    """Whether the link stands alone on its line, or after a label."""
    start, end = line(text, link.start)
    return end - start <= len(link.text) + 24


def _link_claim(link: Link, kind: MethodKind, value: str, text: str) -> Claim:
    words = " ".join(link.text.split()) if link.start < 0 else text[link.start : link.end]
    return Claim(
        "application/methods",
        ApplicationMethod(kind=kind, value=value),
        words or value,
        link.start,
        link.end,
        "methods.link",
        "link",
    )
