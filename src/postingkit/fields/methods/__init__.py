"""Methods: where and how an application is sent. Addresses of all kinds are judged by the words around them."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from postingkit.fields.methods.dials import DIALED, dials
from postingkit.fields.methods.mail import by_mail
from postingkit.lexicon.applying import APPLYING
from postingkit.lexicon.asking import ASKS_BEHIND, Cues, cues, is_posed
from postingkit.lexicon.internet import Found, emails, urls
from postingkit.matching.anchors import around
from postingkit.matching.sentences import line, sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.terms import MethodKind
from postingkit.text import fold, holds

__all__ = ["find_addresses", "find_methods"]

# a heading under which a bare address is where applications go: "To Apply", "How to apply", "Bewerbung"
_PLACE = re.compile(
    rf"\bappl(?:y|ying|ications?)\b(?! (?:deadline|dead|period|review))|{APPLYING}|next steps|submi(?:t|ssion)"
    r"|send (?:your |a )?resume|^(?:e-?mail|send|mail|reply) to\b"
    r"|\bmeld\w* (?:dich|euch|sie sich)|^(?:interessiert|interesse|neugierig)\b"
)
# an address for reading, unless something is sent there: "visit our website", "see www..."
_VISIT = re.compile(r"\b(?:visit(?:ing)?|see|website|web ?site|on the web|contact|call)\b")
# "mention the URL of its website - www...", "maintain our web application @ https://maps.example"
_MENTION = re.compile(
    r"\b(?:mention|quote|refer to|learned (?:of|about))\b"
    r"|\b(?:web|mobile|software|desktop|cloud|android|ios)[ -]applications?\b[^.;]{0,20}\Z"
)
# "to email a copy of their completed verification form to papers@tarn.example", "The certificate may be attached, or
# emailed to ...": one paper, of those who owe it; "To nominate, please send the nominee's name to": somebody else's
_PAPER = re.compile(
    r"\bcop(?:y|ies) of (?:the|their|your) (?:[\w“”\"-]+ ){0,4}(?:form|certificate|license|diploma)\b"
    r"|\A\W*(?:the|their|your) (?:certificate|license|diploma|verification form)s? (?:may|must|can|should) be\b"
    r"|\A\W*to nominate\b(?! or\b)"
)
# "Please have two letters of reference sent directly to": what others send, where nothing of one's own goes
_LETTERS = re.compile(r"\bhave (?:[\w()]+ ){1,3}letters of (?:reference|recommendation) (?:sent|submitted|e-?mailed)\b")
_AFTERWARDS = re.compile(
    r"\W{0,3}(?:direct(?:ly)? )?(?:to (?P<send>apply|submit|send)"
    r"|with (?:(?:your|an?|the) )?(?:[\w/&]+ ){0,3}(?:r[eé]sum[eé]|cv|cover|application)"
    r"|(?P<ask>(?:to (?:learn|find|view|read)"
    r"|for (?:more|further|additional|questions|library|details|information"
    r"|an? (?:(?:fee )?waiver|paper copy|large[- ]print|accessible)))))\b"
)
# "Write to x@tarn.example with a photo of something you built"; what stands before and behind the address
_WRITE = re.compile(r"\b(?:write|drop (?:us |me )?a (?:line|note)) to \Z")
_WITH = re.compile(r",? (?:with|including|enclosing|and (?:attach|include|tell us)) (?:an?|your|some|two|three)\b")
# "If you want to apply please see www.tarn.example for details of the form"
_WISH = re.compile(r"\b(?:to|want to|wish to|like to) apply,? (?:please |just )?(?:see|visit|go to|check) \Z")
# "See www.tarn.example for a full description and application procedures"
_TELLS_HOW = re.compile(
    r"\)?,? for (?!(?:questions|help)\b)[^.;\n]{0,90}?\b(?:(?<!visa )(?:application|applicant) (?:procedures?|process"
    r"|instructions?|directions|forms?)|how to apply|instructions for applying)\b"
)
# "Foreign transcripts must be evaluated by one of these services: www.tarn.example"
_EVALUATES = re.compile(
    r"\b(?:evaluat\w+|equivalen\w+)\b[^\n]{0,80}"
    r"\b(?:services?|agenc\w+|organizations?|foreign|credentials?|accreditation)\b"
    r"|\b(?:foreign|credential|educational records?)\b[^\n]{0,80}\b(?:evaluat\w+|equivalen\w+)"
)
# "Forms and further details can be downloaded from our website and should be returned to the bursar, at ada@x.example"
_RETURNED = re.compile(
    r"\b(?:should|must|can|may|to|please) be (?:returned|submitted|sent|e-?mailed|forwarded)\b[^.;]{0,90}\Z"
)
# "Fill in the short form at www.tarn.example/join"
_FILL = re.compile(r"\bfill (?:in|out) (?:the|our|this) (?:\w+ ){0,2}(?:form|application)\b[^.;]{0,12}\Z")
# "Application pack from office@x.example", "application forms can be downloaded from www.tarn.example/jobs",
# "Job description and employment application available at www.tarn.example/staff"
_PAPERS = re.compile(
    r"\bapplication (?:pack|form|kit|package)s?(?: (?:is|are|can be|may be))?"
    r"(?: (?:available|obtained|requested|downloaded))?,? (?:from|by e-?mailing)"
    r"(?: the [\w ]{3,30}(?: at|,|:)| our website,?)? \Z"
    r"|\bemployment applications? (?:is |are )?available at \Z"
)
# "through Interfolio.com at: https://apply.tarn.example/7": the name of a site, before an address of it
_OF_SITE = re.compile(r",? (?:at|here|announcement)?:? ?\(?")
# "or by e-mail: hr@tarn.example" below the address that letters go to
_OR_BY = re.compile(
    r"(?:or|ou|oder|of|o|eller|lub|nebo) (?:(?:by|via|per|par|por|al|med|à|an) )?"
    r"(?:e-?mail|courriel|mél|mail|correo|post)\b"
)
_TO = (" to", " TO")  # the heading "Please send a resume to:" leads to what stands below it
_FAR = 400  # characters before an address in which the words stand that it goes on with
# apply in person · applications may be picked up at ... · hand-deliver · drop off an application · or stop by
_IN_PERSON = re.compile(
    r"\b(?:apply in person"
    r"|applications? (?:\w+ ){0,4}(?:may|can) be (?:picked up|(?:obtained|filed|submitted) in person)"
    r"|in person (?:at|to)|hand[- ]deliver\w*|drop (?:off )?(?:your |an? |the )?(?:application|resume|cv)(?: off)?"
    r"|apply,? (?:stop|drop|come|pop) (?:by|in|into)|apply within)\b"
    r"|(?:\bor |\bplease |\A|[.;!]\s)(?:stop (?:in|by)|walk in|drop in)\b"
)
_PERSON_WORDS = frozenset("person picked deliver delivered drop stop walk come pop within".split())
_MOST = 200  # addresses read of one text
_ITEM = 160  # characters before an address in which its line's lead stands
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
    >>> [c.value.value for c in find_methods("Application packs from pa@x.example. Apply to ed@x.example by noon.")]
    ['ed@x.example']
    >>> list(find_methods("For more information visit https://x.example or write to info@x.example."))
    []
    """
    low = fold(text)
    place = bool(hint) and _is_place(hint)
    found: list[tuple[MethodKind, Found]] = [("email", address) for address in emails(text)[:_MOST]]
    bare = place or holds(low, ("appl", "bewerb", "fill "))
    if bare or "://" in low or "www." in low:
        written = urls(text, bare=bare)[:_MOST]
        mailed = [(a.start, a.end) for _, a in found]
        found += [
            ("url", a)
            for a in written
            if "@" not in a.value.partition("/")[0] and not any(x < a.start < y for x, y in mailed)
            if "/" in a.value or not any(_OF_SITE.fullmatch(text, a.end, b.start) for b in written if b.start > a.end)
        ]
    sent = [(kind, a) for kind, a in found if _sends(text, low, a, place=place, url=kind == "url")]
    if any(kind == "email" for kind, _ in sent):
        sent = [(kind, a) for kind, a in sent if kind != "url" or not _is_home_line(text, a)]
    taken = [one for one in sent if not _gives_papers(low, one[1])] if len(sent) > 1 else sent
    dialed = dials(text, low, place=place) if holds(low, DIALED) else ()
    ways = [_claim(text, kind, way) for kind, way in (*(taken or sent), *dialed)]
    ways += by_mail(text, low, known.language, place=place, led=place and hint.rstrip(" :").endswith(_TO))
    for a, b in around(low, _PERSON_WORDS, 80, 60):
        if person := _IN_PERSON.search(low, a, b):
            start, end = sentence(text, person.start())
            ways.append(_claim(text, "in_person", Found(text[start:end], start, end)))
            break
    if ways:
        yield from _once(ways)


def _once(ways: Iterable[Claim]) -> Iterable[Claim]:
    """Return each method once; postal addresses that contain one another count once."""
    found: dict[str, Claim] = {}
    for way in ways:
        value = way.value.value.casefold().rstrip("/")
        if way.value.kind != "mail" or not any(value in other or other in value for other in found):
            found.setdefault(value, way)
    return found.values()


def find_addresses(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    r"""Yield the e-mail addresses that applications are sent to, read from the whole text whatever its sections.

    >>> text = "Please submit a resume to:\nJane Doe, Director\nHarbor Library\njdoe@x.example"
    >>> [c.value.value for c in find_addresses(text)]
    ['jdoe@x.example']
    """
    low = fold(text)
    sent = (one for one in emails(text)[:_MOST] if _sends(text, low, one, place=False, url=False))
    yield from _once(_claim(text, "email", address) for address in sent)


def _is_home_line(text: str, address: Found) -> bool:
    """Whether a URL is a home page alone in its line, which takes nothing where an e-mail address does."""
    host = address.value.rpartition("://")[2].rstrip("/")
    return "/" not in host and text[slice(*line(text, address.start))].strip() == address.value


def _gives_papers(low: str, address: Found) -> bool:
    """Whether an address is where application forms are obtained, rather than sent."""
    start = sentence(low, address.start)[0]
    return "application" in low[start : address.start] and _PAPERS.search(low, start, address.start) is not None


@lru_cache(maxsize=512)
def _is_place(hint: str) -> bool:
    return _PLACE.search(fold(hint)) is not None


def _claim(text: str, kind: MethodKind, address: Found) -> Claim:
    start, end = sentence(text, address.start)
    start, end = min(start, address.start), max(end, address.end)
    value = ApplicationMethod(kind=kind, value=address.value)
    return Claim("application/methods", value, text[start:end], start, end, f"methods.{kind}")


def _sends(text: str, low: str, address: Found, *, place: bool, url: bool) -> bool:  # noqa: PLR0911 - one answer a case
    """Whether applications are sent to an address, by the words behind or before it, or the lines above."""
    start, end = sentence(text, address.start)
    start = max(0, start - _FAR) if _OR_BY.match(low, start, address.start) else start
    end = max(end, address.end)
    before = _without_urls(low[start : address.start])
    said = cues(before)
    if url and _TELLS_HOW.match(low, address.end, end):
        return said.asked < 0 and said.desk < 0
    tail = _AFTERWARDS.match(low, address.end, end)
    if tail:
        wished = tail["ask"] is None or (url and _WISH.search(before) is not None)
        return wished and said.asked < 0 and said.desk < 0
    if before.endswith(" to ") and _WRITE.search(before) and _WITH.match(low, address.end, end):
        return said.asked < 0 and said.desk < 0
    returned = said.thing >= 0 and said.desk < 0 and _RETURNED.search(before) is not None
    asks = not returned and _is_for_questions(low, start, address.end, end, said)
    if asks or (_MENTION if url else _PAPER).search(before):
        return False
    if "letters of" in low and _is_for_references(low, start, address.start):
        return False
    filled = _FILL.search(before) is not None
    if said.sent >= 0 or filled:
        return not url or place or filled or (said.thing >= 0 and not before.endswith("(see "))
    if (not place and _VISIT.search(before)) or (url and _EVALUATES.search(low, max(0, start - _FAR), address.start)):
        return False
    lead = _lines_above(low, start)
    alone = (
        (len(before) < 12 and before.strip() not in _ARTICLES)
        or not any(c.isalpha() for c in _DAY.sub("", before))
        or _LABEL.search(before) is not None
    )
    led = _is_sent_by_lines_above(lead, url=url) if lead and (alone or lead.endswith(_LEADS)) else None
    if led is not None:
        return led
    if not place or not (alone or url or len(before) <= _NEAR):
        return False
    rest = cues(low[address.end : end])
    return rest.asked < 0 or rest.sent >= 0


def _is_for_questions(low: str, start: int, at: int, end: int, said: Cues) -> bool:
    """Whether an address that ends ``at``, in a sentence from ``start`` to ``end``, is for questions only."""
    if said.desk >= 0 or said.asked > said.sent or (said.asked >= 0 and said.asked > said.thing):
        return True
    if is_posed(low, start):
        return True
    return said.thing < 0 and ASKS_BEHIND.match(low, at, end) is not None


def _is_sent_by_lines_above(lead: str, *, url: bool) -> bool | None:
    """Whether the lines above an address send applications to it; None when they do not say."""
    said = cues(lead)
    if said.sent >= 0 and said.thing > said.asked:
        form = url and said.desk > lead.rfind(". ")  # "The Disability Accommodation Form can be obtained at"
        return not form and _TO_ASK.search(lead, said.sent) is None
    return False if said.asked >= 0 or _CONTACT.search(lead) else None


def _is_for_references(low: str, start: int, end: int) -> bool:
    """Whether the words before an address have only letters of reference sent there."""
    lead = low[max(0, start - _ITEM) : end]
    letters = _LETTERS.search(lead)
    return letters is not None and cues(lead[sentence(lead, letters.start())[0] : letters.start()]).thing < 0


_ARTICLES = frozenset({"the", "our", "this", "a"})
"""With one of these before it, an address that opens a sentence is a name: "The tarn.example project manager"."""
_DAY = re.compile(r"\b(?:an|to|at|per e-?mail an)\s*\Z")  # "bis", "07.05.2022 an kim@x.example" on two lines
_LEADS = (":", ",", " to", " an", " unter", " zum", " bis", " per")  # "bis zum", then "29. März unter www.tarn.example"
_CONTACT = re.compile(r"\b(?:contact (?:information|person|details|us)|agency contact|for information|questions)\b")
# A heading between what is sent and an address: "Attach a letter of interest.", "Contact Information", "hr@..."
_TO_ASK = re.compile(r"\n(?:contact information|contact us|questions)\W*(?:\n|\Z)")
# "Ann Reyes", "Northwind Museum": lines of a name that stand apart from the address; a sentence is seen at one glance
_ADDRESSED = re.compile(r"(?=[^.:!?]{2,183}\Z)(?:[^\n]{2,60}\n?){1,3}")
# ... and of a whole postal address, right below "Interested persons should send a CV to:"
_POSTED = re.compile(
    r"(?=(?:[^.:!?]|\b(?:dr|prof|mr|mrs|ms|st|ave|blvd|rd|[a-z])\.|\battn:){2,300}\Z)(?:[^\n]{2,60}\n?){2,7}"
)
_LABEL = re.compile(r"\be-?mail(?: address)?\W{0,3}\Z")
_URL = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]+@\S+")


def _without_urls(words: str) -> str:
    """Return folded text with its addresses blanked, since words in them ("/careers/apply") mean nothing here."""
    return _URL.sub(lambda m: " " * len(m[0]), words) if holds(words, ("://", "www.", "@")) else words


def _lines_above(low: str, start: int) -> str:
    """Return the lines above a line, up to the blank line before the one that introduces it with a colon."""
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
