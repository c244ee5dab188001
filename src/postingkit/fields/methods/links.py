"""Method links: the pages to apply on that hyperlinks lead to."""

import re
from collections.abc import Collection, Iterator, Sequence

from postingkit.documents.document import Link
from postingkit.lexicon.asking import cues
from postingkit.lexicon.buttons import is_apply_address, is_apply_button
from postingkit.lexicon.internet import MAIL_WORDS, mailbox, urls
from postingkit.matching.anchors import around
from postingkit.matching.sentences import line, sentence
from postingkit.model.application import ApplicationMethod
from postingkit.model.evidence import Claim
from postingkit.terms import MethodKind
from postingkit.text import fold

__all__ = ["find_method_links", "in_full"]

_CANDIDATES = frozenset({"candidati", "candidatos", "candidats", "candidate"})
_THEIRS = re.compile(r"(?:^|/)candidat\w{0,3}(?:\.\w{3,5})?/?$")
"""A board's general pages for candidates ("/candidati"), where nobody applies for a particular job."""
_LONGEST = 80
"""Most characters of a link's text; a longer one is a teaser."""
_FAR = 400
"""Characters before a link that are read for words that send applicants to it."""
_NOT_HREF = re.compile(
    r"(?:javascript:|tel:|#?\Z)|.*(?:facebook\.com|twitter\.com|linkedin\.com/share|sharer|how-to-apply)"
)
# "apply at the link above", "apply via the URL posted", "follow the URL above to apply online"
_ABOVE = re.compile(
    r"\bappl(?:y|ications?)\b[^.\n]{0,60}\b(?:(?:link|url|website|site|web ?page|address) (?:above|below|provided"
    r"|posted|listed)|(?:above|below|posted) (?:link|url|website))"
    r"|\b(?:link|url|website) (?:above|below|posted|provided)[^.\n]{0,40}\bapply\b|\bplease see (?:the )?link above\b"
)
# The same in words that count where the text names no way of its own: "apply using application URL only", "please use
# the link in the URL", "click on the URL and search"
_BY_LINK = re.compile(
    r"\bapply\b[^.\n]{0,40}\bapplication url\b"
    r"|\b(?:us(?:e|ing)|click on|follow) the (?:link in the |above |posted )?(?:url|link)\b"
)
# "apply online", "upload your resume", "submit applications via the careers page": on the vacancy's own page, if any
_ONLINE = re.compile(
    r"\b(?:appl(?:y|ications?)|submit\w*|upload)\b[^.\n]{0,90}"
    r"\b(?:online|on-line|web[- ]?(?:site|page|based)|careers? page|upload)\b"
    r"|\bupload\b[^.\n]{0,60}\b(?:resume|cv|curriculum|cover)\b|\bclick on\b[^.\n]{0,30}\bapply\b"
)
_VACANCY = re.compile(
    r"(?:job|position|vacanc|posting|opening|requisition|quickfind|listing)[^\s#]{0,200}(?:\d{3}|[0-9a-f]{16})",
    re.IGNORECASE,
)
# "www.tarn.example", "https://careers.tarn.example/", "tarn.example/jobs": a page before all of a house's vacancies
_FRONT = re.compile(r"(?:https?://)?[^/]+(?:/(?:jobs|careers?|employment)?)?/?", re.IGNORECASE)
_FILE = (".pdf", ".doc", ".docx")
_APPLY = re.compile(r"\bappl|bewerb|postul")
# "Apply - Map Clerk", "Sign in to apply": links that lead to the form when their address does
_CALLS = ("apply", "jetzt", "bewerb", "sign in to apply", "log in to apply", "login to apply")


def find_method_links(
    links: Sequence[Link], text: str, *, named: Collection[ApplicationMethod] = ()
) -> Iterator[Claim]:
    r"""Yield the pages and addresses to apply at that links lead to; ``named`` are the methods the text itself names.

    >>> [c.value.value for c in find_method_links([Link("/jobs/7/apply", "Apply now"), Link("/about", "About")], "")]
    ['/jobs/7/apply']
    >>> [c.value.kind for c in find_method_links([Link("mailto:hr@x.example?subject=Page", "Apply by e-mail")], "")]
    ['email']
    >>> text = "Please e-mail your resume to Ann Quill."
    >>> [c.value.value for c in find_method_links([Link("mailto:ann@x.example", "Ann Quill", 29, 38)], text)]
    ['ann@x.example']
    >>> list(find_method_links([Link("/candidati", "Candidati"), Link("/a/candidati?id=7", "Candidati")], ""))[0].quote
    'Candidati'
    >>> list(find_method_links([Link("#", "Apply"), Link("https://x.example/how", "How to apply")], ""))
    []
    """
    seen: set[str] = set()
    for link in links:
        kind = _kind_of(link, text)
        href = mailbox(link.href.strip()) if kind == "email" else link.href.strip()
        if kind and href and href not in seen:
            seen.add(href)
            yield _link_claim(link, kind, href, text)
    if not seen and (links or " URL" in text) and (alone := _on_own_line(links, text, named)):
        yield alone


def _kind_of(link: Link, text: str) -> MethodKind | None:
    r"""Return the method that a link is, by its words ("Apply"), its address or the text before it.

    >>> _kind_of(Link("/n/7", "click here", 35, 45), "For the whole notice and to apply, click here.")
    'url'
    >>> text = "To apply, fill in the form and upload a CV and a letter with your reasons through our recruitment site."
    >>> _kind_of(Link("/n/7", "recruitment site", 86, 102), text)
    'url'
    >>> _kind_of(Link("/n/7", "click here", 31, 41), "Application: For how to apply, click here.")
    'url'
    >>> _kind_of(Link("/n/7", "here.", 9, 14), "Apply to here.")
    'url'
    >>> _kind_of(Link("/n/7", "application form", 20, 36), "Please complete our application form by May 3.")
    'url'
    >>> text = "Please submit the following via this application form."
    >>> _kind_of(Link("https://x.example/7", "this application form", 32, 53), text)
    'url'
    >>> _kind_of(Link("/n/7", "Application portal", 35, 53), "More information and how to apply: Application portal")
    'url'
    >>> text = "Sold? Apply now\n\nDrop us a line and tell us why."
    >>> _kind_of(Link("mailto:ann@x.example", "Drop us a line", 17, 31), text)
    'email'
    >>> _kind_of(Link("mailto:ann@x.example", "e-mail", 40, 46), "In order to apply, contact Ann Quill by e-mail.")
    'email'
    """
    low = link.href.strip().lower()
    words = fold(" ".join(link.text.split()))
    if len(words) > _LONGEST or (words in _CANDIDATES and _THEIRS.search(low)) or _NOT_HREF.match(low):
        return None
    if low.startswith("mailto:"):
        return "email" if _APPLY.search(words) or _sends_here(text, link) else None
    if is_apply_button(words) or (words.startswith(_CALLS) and is_apply_address(low)):
        return "url"
    if link.start >= 0 and ((words.strip(_POINTED) in _HERE and _leads_here(text, link)) or _is_way(text, link)):
        return "url"
    host = low.partition("//")[2].rstrip("/") == words  # "Preencha o formulário jobs.tarn.example"
    if host and link.start >= 0 and _FORM_ABROAD.search(_before(text, link)):
        return "url"
    return None


def in_full(claim: Claim, links: Sequence[Link]) -> Claim:
    """Return the claim of an apply URL that the text abbreviates with the full URL; other claims unchanged.

    >>> method = ApplicationMethod(kind="url", value="https://x.example/jobs/7f3a-44")
    >>> link = Link("https://x.example/jobs/7f3a-44c1-90", "https://x.example/jobs/7f3a-44...", 10, 43)
    >>> in_full(Claim("application/methods", method, "Apply at ..."), [link]).value.value
    'https://x.example/jobs/7f3a-44c1-90'
    """
    if claim.value.kind != "url":
        return claim
    value = claim.value.value
    for link in links:
        words = link.text.rstrip()
        if words.endswith(("...", "…")) and words.rstrip(".…") == value and link.href.startswith(value):
            return claim._replace(value=ApplicationMethod(kind="url", value=link.href))
    return claim


def _on_own_line(links: Sequence[Link], text: str, named: Collection[ApplicationMethod]) -> Claim | None:
    r"""Return the link on a line of its own that the text sends applicants to.

    Where the text names only the front page of the house, that is the vacancy's own page.

    >>> text = "https://x.example/jobs/7001\n\nPlease submit a resume online."
    >>> _on_own_line([Link(text[:27], text[:27], 0, 27)], text, ()).value.value
    'https://x.example/jobs/7001'
    >>> ways = [ApplicationMethod(kind=kind, value=at) for kind, at in (("url", "x.example/jobs"), ("email", "a@x.eu"))]
    >>> text = "https://x.example/jobs/7001\n\nApply at x.example/jobs"
    >>> [bool(_on_own_line([Link(text[:27], text[:27], 0, 27)], text, [way])) for way in ways]
    [True, False]
    >>> text = "URL\n\njobs.tarn.edu/x?quickFind=57304\n\nTo Apply\n\nApply using application URL only."
    >>> _on_own_line([], text, ()).value.value
    'jobs.tarn.edu/x?quickFind=57304'
    """
    low = fold(text)
    told = not all(way.kind == "url" and _FRONT.fullmatch(way.value) for way in named)
    points = _points(low, _ABOVE) or (not named and _points(low, _BY_LINK))
    if not points and (told or not (named or _points(low, _ONLINE))):
        return None
    for link in links:
        if not (link.href.startswith("http") and link.start >= 0 and _stands_alone(text, link)):
            continue
        if points or (_VACANCY.search(link.href) and not link.href.lower().endswith(_FILE)):
            return _link_claim(link, "url", link.href, text)
    for bare in urls(text, bare=True) if points else ():  # "careers.tarn.example/Central?quickFind=57304"
        link = Link(bare.value, bare.value, bare.start, bare.end)
        if _VACANCY.search(bare.value) and _stands_alone(text, link):
            return _link_claim(link, "url", bare.value, text)
    return None


_POINTED = " .,;:!»>→"
"""What closes or points at the words of a link: "click here.", "here »"."""
# "To apply, please click here", "Apply online here", "Bewerben Sie sich hier"
_HERE = frozenset(
    "here|click here|click|this link|link|this form|online|website|our website|recruitment site|application portal"
    "|application form|online application|online application form|online form|careers page"
    "|online-portal|bewerbungsportal|karriereportal|online-formular"
    "|formulario electrónico|formulario|sede electrónica|formulari|formulari electrònic|formulaire|formulaire en ligne"
    "|formularz|formularz online|formulář|lomake|skjema|formulär|formulier|onlineformulier|форма|форму"
    "|bewerbungsformular|hier|klicken sie hier|diesem link|folgendem link|ici"
    "|cliquez ici|aquí|haz clic aquí|aqui|clique aqui|qui|clicca qui|zde|tutaj|здесь|по ссылке".split("|")
)
_TO_APPLY = re.compile(
    r"\bto (?:apply|submit (?:your|an?) (?:application|resume))\b[^.;?!]{0,110}\Z"
    r"|\bapplications? (?:is|are) available\b[^;?!]{0,110}\Z|\bapply\b[^.;?!]{0,40}\Z|\bbewerb"
    r"|\bpostul|\bsolicit|\binscr|\bcandidat|\bsol·licit|\bzgłosz|\baplik|\bpřihl|\bhakem|\bansök|\bsøknad|\bansøg"
    r"|заяв|анкет|\bdomand[ae] di\b|\bla domanda\b|\bpodani\w* přihl|\bsollicit"
)
# "va inviata tramite il portale", "a través de la", "via l'application", "über unser", "za pośrednictwem", "через"
_WAY = re.compile(
    r"\b(?:tramite|attraverso|mediante|sul|sulla|a través de|en la|através d[eoa]|por meio d[eoa]"
    r"|par le biais d\w+|sur (?:le|la|notre)|via|über|poprzez|przez"
    r"|za pośrednictwem|prostřednictvím|přes|через|за допомогою|genom|gjennom|gennem|through|using)\b[^.;:!?\n]{0,40}\Z"
)


_CLOSE = 60  # characters
_LABELS = ("application:", "applications:", "to apply:", "apply:", "apply now")
"""Labels whose value is how to apply: "Application: Click here."."""
_SHORT = 20  # characters before a link in which such a label stands
_WRITE = MAIL_WORDS | {"drop us a line", "drop me a line", "write to us", "email us", "e-mail us", "get in touch"}
"""Words of a mail link that name nobody."""


# "Please complete our [online application form]", "Fill in the [application form]"
_FILL_IN = re.compile(r"\b(?:complete|fill (?:in|out)|use) (?:and (?:submit|return) )?(?:the|our|an|this) ?\Z")
# "Preencha o formulário [jobs.tarn.example]", "Remplir le formulaire :", "Заполните анкету"
_FORM_ABROAD = re.compile(
    r"\b(?:preench\w+|rempli\w+|complét\w+|rellen\w+|complet[ae]\w*|compil\w+|vul|vyplň\w*|wypełni\w*|заполни\w*) "
    r"(?:o |le |el |il |het |ce |este |nosso |notre |nuestro )?(?:formul\w+|modulo|анкет\w|форм\w)"
    r"(?: (?:em|no link|en|ci-dessous|a seguir|su|in|na|по ссылке))?(?: ?:)? ?\Z"
)


def _before(text: str, link: Link) -> str:
    """Return the words before a link in its sentence, folded."""
    start, _ = sentence(text, link.start)
    return fold(text[max(start, link.start - _FAR) : link.start])


def _is_way(text: str, link: Link) -> bool:
    """Whether the words before a link make it the channel for applications: "tramite il portale inPA"."""
    before = _before(text, link)
    if not link.href.startswith("http") or _WAY.search(before, max(0, len(before) - _CLOSE)) is None:
        return False
    said = cues(before)
    thing = said.thing >= 0 or "application" in fold(link.text)  # "submit the following via this application form"
    return _leads_here(text, link) or (thing and said.asked < 0 and said.desk < 0)


def _leads_here(text: str, link: Link) -> bool:
    """Whether the words before a link like "click here" send applicants to it."""
    before = _before(text, link)
    start, _ = sentence(text, link.start)
    if before.startswith(_LABELS) or fold(text[max(0, start - _SHORT) : start].rstrip()).endswith(_LABELS):
        return not link.href.startswith("#")
    if _FORM_ABROAD.search(before):
        return True
    form = "appl" in fold(link.text)
    if form and _FILL_IN.search(before):
        return True
    return ("how to apply" not in before or form) and _TO_APPLY.search(before) is not None


def _sends_here(text: str, link: Link) -> bool:
    """Whether a mail link's words, or those before it, have papers sent there: "e-mail a resume to Ann Quill".

    A link that names nobody is the method itself: "In order to apply, contact Ann Quill by e-mail".
    """
    if link.start < 0 or ("@" in link.text and " @" not in link.text):  # what the text shows is judged with the text
        return False
    before = _before(text, link)
    if fold(link.text).strip(_POINTED) in _WRITE and _leads_here(text, link):
        return True
    said = cues(before + fold(text[link.start : link.end]))  # "Send us your CV" may be the link itself
    return "contact" not in before and said.sent >= 0 and said.thing >= 0 and said.asked < 0 and said.desk < 0


def _points(low: str, words: re.Pattern[str]) -> bool:
    """Whether the text sends applicants to a link elsewhere in it: "use the button below"."""
    return any(words.search(low, a, b) for a, b in around(low, _ELSEWHERE, 110, 70))


_ELSEWHERE = frozenset(
    "above below posted provided listed url link online on-line upload website page web-based click".split()
)


def _stands_alone(text: str, link: Link) -> bool:
    start, end = line(text, link.start)
    return end - start <= link.end - link.start + 12


def _link_claim(link: Link, kind: MethodKind, value: str, text: str) -> Claim:
    words = text[link.start : link.end] if link.start >= 0 else " ".join(link.text.split())
    method = ApplicationMethod(kind=kind, value=value)
    return Claim("application/methods", method, words or value, link.start, link.end, "methods.link", "link")
