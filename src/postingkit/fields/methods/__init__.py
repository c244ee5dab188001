"""Methods: where and how an application is sent.

The file is long because addresses of all kinds are judged by the same words around them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from postingkit.lexicon.applying import APPLYING
from postingkit.lexicon.asking import ASKS_BEHIND, Cues, cues
from postingkit.lexicon.internet import Found, emails, urls
from postingkit.lexicon.phones import phones
from postingkit.lexicon.postal import mailing_addresses
from postingkit.matching.anchors import numbers, spots, tokens, windows
from postingkit.matching.sentences import sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import MethodKind
from postingkit.text import fold

__all__ = ["find_addresses", "find_methods"]

# a heading under which a bare address is where applications go: "To Apply", "How to apply", "Bewerbung"
_PLACE = re.compile(
    rf"\bappl(?:y|ying|ications?)\b(?! (?:deadline|dead|period|review))|{APPLYING}|next steps|submi(?:t|ssion)"
    r"|send (?:your |a )?resume|^(?:e-?mail|send|mail|reply) to\b"
)
# an address for reading, unless something is sent there: "visit our website", "see www..."
_VISIT = re.compile(r"\b(?:visit(?:ing)?|see|website|web ?site|on the web|contact|call)\b")
# "mention the URL of its website - www...", "maintain our web application @ https://maps.example"
_MENTION = re.compile(
    r"\b(?:mention|quote|refer to|learned (?:of|about))\b"
    r"|\b(?:web|mobile|software|desktop|cloud|android|ios)[ -]applications?\b[^.;]{0,20}\Z"
)
# "to email a copy of their completed verification form to papers@tarn.example": one paper, of those who owe it
_PAPER = re.compile(r"\bcop(?:y|ies) of (?:the|their|your) (?:[\w“”\"-]+ ){0,4}(?:form|certificate|license|diploma)\b")
# "Please have two letters of reference sent directly to": what others send, where nothing of one's own goes
_LETTERS = re.compile(r"\bhave (?:[\w()]+ ){1,3}letters of (?:reference|recommendation) (?:sent|submitted|e-?mailed)\b")
_AFTERWARDS = re.compile(
    r"\W{0,3}(?:direct(?:ly)? )?(?:to (?P<send>apply|submit|send)"
    r"|with (?:your|a|the) (?:resume|cv|cover)|(?P<ask>(?:to (?:learn|find"
    r"|view|read)|for (?:more|further|additional|questions|library|details|information))))\b"
)
# "If you want to apply please see www.tarn.example for details of the form"
_WISH = re.compile(r"\b(?:to|want to|wish to|like to) apply,? (?:please |just )?(?:see|visit|go to|check) \Z")
_DIGIT = re.compile("[0-9]")
_ZIP = re.compile(
    r"\b(?:[A-Z]{2}\.?,? {0,2}\d{5}(?:-\d{4})?\b|[A-Z][a-z]+ \d{5}(?:-\d{4})?\b|[A-Z]\d[A-Z] ?\d[A-Z]\d\b"
    r"|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?:D-)?\d{5} [A-ZÄÖÜ][a-zäöüß]+)"
)
# "mail to:", "Send resume to Jane Doe, 1 Main St ...", "Reply (by 1/9) to:", "resumes to the attention of"
_MAIL_TO = re.compile(
    r"\b(?:mail|send|submit|forward|address(?:ed)?|return|apply|repl(?:y|ies)|resumes?|applications?"
    r"|letters?)\b[^\n]{0,160}?(?:(?<!link )(?<!links )\bto\b(?: the attention of)?|\bat\b|\battn\b|:)(?:\s?:)?\s{0,3}"
    r"|\b(?:richten|schicken|senden)\b[^\n]{0,160}?\ban(?:\b| (?:die|den|das) (?=[a-zäöü]))(?:\s?:)?\s{0,3}"
)
# what a lead-in leaves before the address: "the department.", "the address below", "her at"
_COLON = re.compile(r":\s*\n")
_LEFTOVER = re.compile(r"\s*(?:(?:the|our|this) [^\n]{0,60}(?:[.:]|below)\s*\n|(?:her|him|them|us) at )\s*")
_NO_ADDRESS = re.compile(
    r"https?:|www\.|@|[.!?:]\s+[A-Z]?[a-z]+ [a-z]+ [a-z]+ |\bbelow\b|\b(?:please|must|should|will)\b"
)
_QUESTIONS = re.compile(r"\b(?:questions?|comments?|inquiries|concerns|more)\? ?\Z")
_BACK = 24
# "Foreign transcripts must be evaluated by one of these services: www.tarn.example"
_EVALUATES = re.compile(
    r"\b(?:evaluat\w+|equivalen\w+)\b[^\n]{0,80}"
    r"\b(?:services?|agenc\w+|organizations?|foreign|credentials?|accreditation)\b"
    r"|\b(?:foreign|credential|educational records?)\b[^\n]{0,80}\b(?:evaluat\w+|equivalen\w+)"
)
# "Fill in the short form at www.tarn.example/join"
_FILL = re.compile(r"\bfill (?:in|out) (?:the|our|this) (?:\w+ ){0,2}(?:form|application)\b[^.;]{0,12}\Z")
_MAIL_TO_WORDS = tuple(
    "mail send submit forward address return apply repl resume application letter richten schicken".split()
)
# What somebody who applies sends, and what others do: "submit the request form to the Personnel Department, ..."
_PAPERS = re.compile(
    r"\b(?:r[eé]sum[eé]s?|cvs?|cover letter|applications?|letter of|vitae|bewerbung\w*|unterlagen"
    r"|candidatur\w+|lettres?"
    r"|curr[ií]cul\w+|solicitud\w*|domand\w+|sollicitati\w+|životopis\w*|přihlášk\w+|dokument\w*|aplikacj\w+|ansök\w+"
    r"|ansøg\w+|søknad\w*|резюме|документ\w*)\b|履歴書"
)
_FORMS = re.compile(r"\b(?:forms?|requests?|verif\w+|notif\w+|appeals?|protests?|copies|copy|proof|filing|person)\b")
# "or by e-mail: hr@tarn.example" below the address that letters go to
_OR_BY = re.compile(
    r"(?:or|ou|oder|of|o|eller|lub|nebo) (?:(?:by|via|per|par|por|al|med|à|an) )?"
    r"(?:e-?mail|courriel|mél|mail|correo|post)\b"
)
_FAR = 400  # characters between the words that lead to a postal address and its postal code
_MAIL_WORDS = frozenset(
    "mail send submit forward address addressed reply apply resume resumes richten schicken senden".split()
)
_OPENLY = frozenset("mail richten schicken senden send submit forward".split())
"""Of these, the ones that say outside a part on applying, too, that a postal address is to write to."""
# apply in person · applications may be picked up at ... · hand-deliver · drop off an application
_IN_PERSON = re.compile(
    r"\b(?:apply in person|applications? (?:\w+ ){0,4}(?:may|can) be (?:picked up|obtained in person|filed in person"
    r"|submitted in person)"
    r"|in person (?:at|to)|hand[- ]deliver\w*|drop off (?:your |an? |the )?(?:application|resume))\b"
)
_PERSON_WORDS = frozenset("person picked deliver delivered drop".split())
_SILENT = Cues(-1, -1, -1)
_MOST = 200  # addresses read of one text
_ITEM = 160  # characters before an address in which its line's lead stands
_THE = re.compile(r"the (?=[A-Z])")
_NEAR = 40  # characters before an address that stands in a list of its own


def find_methods(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the ways to send an application that the text names.

    An e-mail address or URL counts where its sentence sends applications there, or where it stands alone under a
    heading that says how to apply (``hint``); one for questions or about the employer does not.

    >>> [c.value.value for c in find_methods("Send a resume to it+jobs@wls.example.org. Questions? ask@x.example")]
    ['it+jobs@wls.example.org']
    >>> [(c.value.kind, c.value.value) for c in find_methods("https://x.example/jobs/7", hint="To Apply")]
    [('url', 'https://x.example/jobs/7')]
    >>> [c.value.value for c in find_methods("Mail to:\nThe Library\n12 Elm St\nHudson, NY 12534", hint="To Apply")]
    ['The Library, 12 Elm St, Hudson, NY 12534']
    >>> list(find_methods("For more information visit https://x.example or write to info@x.example."))
    []
    """
    low = fold(text)
    place = bool(hint) and _is_place(hint)
    seen: set[str] = set()
    found: list[tuple[MethodKind, Found]] = [("email", address) for address in emails(text)[:_MOST]]
    if "://" in low or "www." in low or (place or "appl" in low):
        written = urls(text, bare=place or "appl" in low)[:_MOST]
        mailed = [(a.start, a.end) for _, a in found]
        found += [
            ("url", a)
            for a in written
            if "@" not in a.value.partition("/")[0] and not any(x < a.start < y for x, y in mailed)
        ]
    for kind, address in found:
        if _sends(text, low, address, place=place, url=kind == "url"):
            yield from _claim(text, kind, address, seen)
    yield from _faxes(text, low, seen, place=place)
    here = tokens(low)
    if not (_MAIL_WORDS if place else _OPENLY).isdisjoint(here):
        yield from _mail(text, low, seen, near=not place and "mail" not in here)
    if not (known.language or "en").startswith("en"):
        yield from _letters(text, low, seen, place=place)
    places = [at for word in _PERSON_WORDS & here for at in spots(low, word)]
    for a, b in windows(low, places, 80, 60):
        if person := _IN_PERSON.search(low, a, b):
            start, end = sentence(text, person.start())
            yield from _claim(text, "in_person", Found(text[start:end], start, end), seen)
            return


def _faxes(text: str, low: str, seen: set[str], *, place: bool) -> Iterator[Claim]:
    """Yield the numbers that applications are faxed to."""
    for phone in phones(text) if "fax" in low else ():
        a, _ = sentence(text, phone.start)
        said = cues(low[a : phone.start]) if phone.fax else _SILENT
        if phone.fax and (place or said.sent >= 0) and said.asked < 0:
            yield from _claim(text, "fax", Found(phone.written, phone.start, phone.end), seen)


def find_addresses(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the e-mail addresses of a whole text that applications are sent to, however its lines fell apart.

    >>> text = "Please submit a resume to:\nJane Doe, Director\nHarbor Library\njdoe@x.example"
    >>> [c.value.value for c in find_addresses(text)]
    ['jdoe@x.example']
    """
    del hint, known
    low = fold(text)
    seen: set[str] = set()
    for address in emails(text)[:_MOST]:
        if _sends(text, low, address, place=False, url=False):
            yield from _claim(text, "email", address, seen)


@lru_cache(maxsize=512)
def _is_place(hint: str) -> bool:
    return _PLACE.search(fold(hint)) is not None


def _claim(text: str, kind: MethodKind, address: Found, seen: set[str]) -> Iterator[Claim]:
    key = address.value.casefold().rstrip("/")
    if key in seen:
        return
    seen.add(key)
    start, end = sentence(text, address.start)
    start, end = min(start, address.start), max(end, address.end)
    value = ApplicationMethod(kind=kind, value=address.value)
    yield Claim("application/methods", value, text[start:end], start, end, f"methods.{kind}")


def _sends(text: str, low: str, address: Found, *, place: bool, url: bool) -> bool:  # noqa: PLR0911 - one answer a case
    """Whether applications are sent to an address."""
    start, end = sentence(text, address.start)
    start = max(0, start - _FAR) if _OR_BY.match(low, start, address.start) else start
    end = max(end, address.end)
    before = _without_urls(low[start : address.start])
    said = cues(before)
    tail = _AFTERWARDS.match(low, address.end, end)
    if tail:
        wished = tail["ask"] is None or (url and _WISH.search(before) is not None)
        return wished and said.asked < 0 and said.desk < 0
    posed = _QUESTIONS.search(low, max(0, start - _BACK), start) or (  # "Questions? Email ada@x.example"
        said.thing < 0 and ASKS_BEHIND.match(low, address.end, end)
    )
    if posed or said.desk >= 0 or said.asked > said.sent or (said.asked >= 0 and said.asked > said.thing):
        return False
    if (_MENTION if url else _PAPER).search(before) or ("letters of" in low and _of_others(low, start, address.start)):
        return False
    filled = _FILL.search(before) is not None
    if said.sent >= 0 or filled:
        return not url or place or filled or (said.thing >= 0 and not before.endswith("(see "))
    if (not place and _VISIT.search(before)) or (url and _EVALUATES.search(low, max(0, start - _FAR), address.start)):
        return False
    lead = _lead(low, start)
    alone = (
        (len(before) < 12 and before.strip() not in _ARTICLES)
        or not any(c.isalpha() for c in _DAY.sub("", before))
        or _LABEL.search(before) is not None
    )
    if lead and (alone or lead.endswith(_LEADS)):
        said = cues(lead)
        if said.sent >= 0 and said.thing > said.asked:
            return _TO_ASK.search(lead, said.sent) is None
        if said.asked >= 0 or _CONTACT.search(lead):
            return False
    if not place or not (alone or url or len(before) <= _NEAR):
        return False
    rest = cues(low[address.end : end])
    return rest.asked < 0 or rest.sent >= 0


def _of_others(low: str, start: int, end: int) -> bool:
    """Whether what leads to an address has letters of reference sent there, and nothing else."""
    lead = low[max(0, start - _ITEM) : end]
    letters = _LETTERS.search(lead)
    return letters is not None and cues(lead[sentence(lead, letters.start())[0] : letters.start()]).thing < 0


_ARTICLES = frozenset({"the", "our", "this", "a"})
"""Before an address at the front of a sentence these make it a name: "The tarn.example project manager"."""
_DAY = re.compile(r"\b(?:an|to|at|per e-?mail an)\s*\Z")  # "bis", "07.05.2022 an kim@x.example" on two lines
_LEADS = (":", ",", " to", " an", " unter", " zum", " bis", " per")  # "bis zum", then "29. März unter www.tarn.example"
_CONTACT = re.compile(r"\b(?:contact (?:information|person|details|us)|agency contact|for information|questions)\b")
# A heading between what is sent and an address: "Attach a letter of interest.", "Contact Information", "hr@..."
_TO_ASK = re.compile(r"\n(?:contact information|contact us|questions)\W*(?:\n|\Z)")
# "Ann Reyes", "Northwind Museum": lines of a name that stand apart from the address; a sentence is seen at one glance
_ADDRESSED = re.compile(r"(?=[^.:!?]{2,183}\Z)(?:[^\n]{2,60}\n?){1,3}")
# ... and of a whole postal address, right below "Interested persons should send a CV to:"
_POSTED = re.compile(r"(?=(?:[^.:!?]|\b(?:dr|prof|mr|mrs|ms|st|[a-z])\.){2,300}\Z)(?:[^\n]{2,60}\n?){2,7}")
_LABEL = re.compile(r"\be-?mail(?: address)?\W{0,3}\Z")
_URL = re.compile(r"(?:https?://|www\.)\S+")


def _without_urls(words: str) -> str:
    """Return folded words with the addresses blanked, whose own words ("/careers/apply") say nothing."""
    return _URL.sub(lambda m: " " * len(m[0]), words) if "://" in words or "www." in words else words


def _lead(low: str, start: int) -> str:
    """Return the lines above a line, up to the blank line before the one that leads in with a colon."""
    lead = _without_urls(low[max(0, start - 500) : start].rstrip(" \n"))
    border = lead.rfind("\n\n")
    if border < 0:
        return lead
    above = lead.rfind("\n\n", 0, border)
    named = above >= 0 and _ADDRESSED.fullmatch(lead, above + 2, border)  # a name between the words and its address
    posted = above >= 0 and lead.endswith((":", " to"), 0, above) and _POSTED.fullmatch(lead, above + 2, border)
    if named or posted:
        border, above = above, lead.rfind("\n\n", 0, above)
    if lead[:border].rstrip().endswith((":", " to")):
        return lead[above + 1 :]
    return lead[border + 2 :]


def _behind(low: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches behind words, merged where they meet."""
    found: list[tuple[int, int]] = []
    for at in sorted([at for word in words for at in spots(low, word, whole=False)]):
        if found and at <= found[-1][1]:
            found[-1] = (found[-1][0], at + _FAR + 24)
        else:
            found.append((at, at + _FAR + 24))
    return found


def _sends_papers(text: str, low: str, at: int) -> bool:
    """Whether the sentence around an offset sends an application, and no form that few must hand in."""
    start, end = sentence(text, at)
    return _PAPERS.search(low, start, end) is not None and not _FORMS.search(low, start, end)


def _mail(text: str, low: str, seen: set[str], *, near: bool) -> Iterator[Claim]:
    """Yield the postal address that applications are mailed to: the words from the lead-in to the postal code.

    ``near`` asks for an address in the sentence's own line: nothing else says that the text is about applying.
    """
    spans = _behind(low, _MAIL_TO_WORDS) if numbers(low) else ()
    for match in (match for a, b in spans if _DIGIT.search(text, a, b) for match in _ZIP.finditer(text, a, b)):
        leads = [lead.end() for lead in _MAIL_TO.finditer(low, max(0, match.start() - _FAR), match.start())]
        if not leads:
            continue
        a, b = leads[-1], match.end()
        for colon in _COLON.finditer(text, a, b):
            a = colon.end()
        first = _LEFTOVER.match(text, a, b)
        a = first.end() if first else a
        words = text[a:b]
        if (
            words.count("\n") > (0 if near else 9)
            or len(words) > 300
            or (near and not any(_sends_papers(text, low, at) for at in (match.start(), leads[-1] - 2)))
            or _NO_ADDRESS.search(words)
            or not any(c.isdigit() for c in words[:-6])
        ):
            continue
        value = ", ".join(part.strip(" ,") for part in words.split("\n") if part.strip(" ,"))
        a += len(words) - len(words.lstrip())
        if article := _THE.match(value):  # "mail to the Tarn Library, 12 Elm St"
            value, a = value[article.end() :], a + article.end()
        if value.casefold() not in seen:
            seen.add(value.casefold())
            method = ApplicationMethod(kind="mail", value=value)
            yield Claim("application/methods", method, text[a:b], a, b, "methods.mail")
        return


def _letters(text: str, low: str, seen: set[str], *, place: bool) -> Iterator[Claim]:
    """Yield the postal addresses that applications go to in other languages than English, less what was found."""
    for a, b in mailing_addresses(text, low, place=place):
        value = ", ".join(part.strip(" ,") for part in text[a:b].split("\n") if part.strip(" ,"))
        if not place and not _PAPERS.search(low, max(0, a - _FAR), a):
            continue
        if not any(value.casefold() in other or other in value.casefold() for other in seen):
            seen.add(value.casefold())
            method = ApplicationMethod(kind="mail", value=value)
            yield Claim("application/methods", method, text[a:b], a, b, "methods.mail")
