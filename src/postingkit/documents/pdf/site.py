"""Site: a web page's furniture in a print-out: buttons, cookie notices, search filters, menus above the title."""

import re

from postingkit.documents.html.phrases import OTHERS, OWN_LINES, OWN_OPENINGS
from postingkit.documents.pdf.paragraph import Piece
from postingkit.lexicon.buttons import APPLY_LINES, EDGES
from postingkit.lexicon.names import is_organization
from postingkit.matching.seldom import Seldom

__all__ = ["furnished"]

# A print-out runs buttons together that the page kept apart; these are more of them. Gathered November 2026 from
# print-outs of Workday, BrassRing, PageUp, PeopleAdmin, Taleo, Dayforce, ADP, Jobvite, JazzHR, Interfolio and
# USAJOBS.
_MORE = """
    a-z index; about paycom; about us home; accessibility; add to my job cart; add to saved jobs; admin sign-in;
    advanced search; all positions; already have an account?; applicant login; applicant sign-in; applicant support;
    application faqs; apply for jobs; apply for this job online; apply later; apply through institution's website;
    back to all open jobs; back to current openings; back to job board; basic search; begin application; bookmark
    this posting; browser support; career portal help; careers home; clear filter; contact us; cookies settings;
    copy link to clipboard; create a profile; customer assistance; digital accessibility; directory; disclaimers;
    facebook; filter results; find similar jobs; frequently asked questions; hide; hide full job description; home
    page; instagram; join our talent community; join our talent network; language; learn more about this agency;
    legal; linkedin; login page;
    my account options; my jobpage; need help?; options; payroll & hr software; pinterest; print preview; privacy
    legal requirements; privacy policy and terms of use; privacy statement; quicklinks; refer a friend for this job;
    refer this job to a friend; refine your search; requirements privacy; resources; search faculty jobs; search
    filter; search for jobs; search openings; search results; search staff jobs; search student jobs; section
    navigation; select language; send to friend; share on your newsfeed; share this job via email; share this
    posting; sign in to apply; sign-in here; software powered by icims; subscribe to job alerts; support; technical
    support; terms & conditions; twitter; usajobs is a united states office of personnel management website;
    webmaster; webmaster login; welcome. you are not signed in.; whatsapp; www.icims.com; xing; youtube
"""
_PHRASES = OWN_LINES | APPLY_LINES | {" ".join(phrase.split()) for phrase in _MORE.split(";")}
_SIZES: dict[str, set[int]] = {}
"""The lengths in words of the phrases that open with a word."""
for _phrase in _PHRASES:
    _SIZES.setdefault(_phrase.split()[0], set()).add(_phrase.count(" ") + 1)
# "© 2025 Workday, Inc. All rights reserved.", "By clicking “Accept All Cookies,” you agree to the storing of cookies"
# "This site uses cookies to enhance your user experience.", "Required fields are indicated with an asterisk (*)."
_LINES = Seldom(
    r"(?:©|ⓒ|copyright ©?) ?.{0,80}$|.{0,60}\ball rights reserved\b.{0,60}$|powered by .{0,30}$"
    r"|.{2,40} search for jobs$|by clicking .?accept\b|required fields are indicated\b"
    r"|sorry the share function is not working\b|if you are unable to complete this application due to a disability\b"
    r"|gmail .{2,60}<\S+@\S+>$|\d+ messages?$|showing \d+ (?:of \d+ )?locations?$|find similar jobs: "
)
# "Share this: Facebook Email", "Filed under: News", "← Previous: Summer hours", "Dean's signature: ____ Date: ____"
_ASIDES = re.compile(
    r"(?:share this|filed under|posted in|tagged|find similar jobs|nearest (?:major|secondary) market|job segment"
    r"|[←«‹] ?(?:previous|older)\b)"
)
# "Staff (1)", "Long Beach (1)", "Full Time (12)"
_FACET = re.compile(r"[^()]{2,60} \(\d{1,4}\)$")
# "Brown Career Site", "JOBS AT UW", "UConn Careers", "Human Resources & Academic Personnel Services"
_BOARD = re.compile(r"\b(?:careers?|jobs?|employment|human resources|recruit\w*|talent)\b")
# "Für unser Team suchen wir eine", "Die Stadt Tarn sucht zum nächstmöglichen Zeitpunkt": the title's own sentence
_SEEKS = re.compile(r"\b(?:suchen wir|wir suchen|sucht|is seeking|seeks an?)\b.*\b(?:eine[nr]?|ein|als|zum|an?)$")
# The same as all there is of a line: "Careers at Tarn", "Tarn Museum Careers", "JOBS AT TARN", "Job Description"
_SITE = re.compile(
    r"(?:careers?|jobs?|work|working|employment)(?: opportunities)? (?:at|with) .{2,60}$"
    r"|.{2,60} (?:careers|career site|jobs)$"
    r"|careers$|job (?:description|details|posting|opening)s?$|(?:current |job )?(?:openings|opportunities)$"
)
_UNDER = 2
"""Lines below the site's name in which the title stands."""
# PeopleAdmin prints the questions of its form below the posting
_FORM = re.compile(r"(?:.{2,80} )?(?:supplemental|screening|application) question(?:s?|naire)[:*]?$")
# "Apply for Map Room Aide" over "First name", "Email address", "Phone number": the rest of the page is a form
_APPLY_FORM = re.compile(r"(?:apply (?:for|to) .{2,100}|(?:your |job )?application(?: form)?)$")
_FIELDS = (
    *("first name", "last name", "full name", "email", "e-mail", "phone", "address (optional)", "resume (optional)"),
)
_FORM_OPENS = 8
"""Lines in which a form shows itself by three of its fields."""
# What opens the search that a site keeps below the posting
_SEARCH = frozenset({"refine search", "refine your search", "send me jobs like these", "clear filter"})
# What opens the foot that a mailing list puts below a message
_LIST = re.compile(
    r"\S+ mailing list$|you received this message because you are subscribed|to unsubscribe from (?:the|this) "
)
_ENTRY = 60
"""Most characters of a menu entry."""
_MENU = 4
"""Fewest consecutive entries of a menu."""
_OPENS = 24
"""Characters at the start of a line in which it shows itself to be an aside."""
_PROSE = 100
"""Most characters of a line of furniture; a longer one is text."""
_NOTICE = 500
"""Most characters of a cookie notice."""
_HEAD = 12
"""Lines before the title that may be the site's."""


def furnished(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a printed web page without the furniture."""
    folded = [piece.text.lower() if len(piece.text) < _NOTICE and not piece.label else "" for piece in pieces]
    facets = sum([_facet(text) for text in folded if text]) >= 3
    head = next((i for i, piece in enumerate(pieces[: _HEAD + 1]) if piece.level == 1 and piece.kind == "heading"), 0)
    others = [i for i, text in enumerate(folded) if text in _SEARCH or OTHERS.match(text)]
    own = _menus(pieces) | _form(pieces, folded) | _banner(pieces, folded, head) | _side_columns(pieces, others)
    out: list[Piece] = []
    for i, (piece, text) in enumerate(zip(pieces, folded, strict=True)):
        if i in own or (piece.label and _ASIDES.match(piece.text[:_OPENS].lower())):
            continue
        if text:
            if 2 * i > len(pieces) and (i in others or _LIST.match(text)):
                break
            if "mail" in text and i + 1 < len(pieces) and "@" in pieces[i + 1].text:
                out.append(piece)  # "Email" above an address is its label, no button
                continue
            if _furniture(text) or (facets and _facet(text)) or (i < head and _before_title(piece, text)):
                continue
        out.append(piece)
    return out


def _side_columns(pieces: list[Piece], others: list[int]) -> set[int]:
    """Return the lines of a column beside the posting that lists other postings or searches them; ``others`` open one.

    The column ends where the posting's own goes on, or with a heading that has a text of its own below it.
    """
    found: set[int] = set()
    for i in others:
        if i in found:
            continue
        box = pieces[i].box
        prose = [p.box for p in pieces if p.box.page == box.page and len(p.text) > _PROSE]
        right = max((b.right for b in prose if b.right < box.left), default=None)
        left = min((b.left for b in prose if b.left > box.right), default=None)
        if (right is None) is (left is None):
            continue
        for k in range(i, len(pieces)):
            piece = pieces[k]
            here = piece.box.left > right if right is not None else left is not None and piece.box.right < left
            titled = k > i and (piece.strong or piece.kind == "heading")
            if (
                piece.box.page != box.page
                or not here
                or (titled and len(pieces[min(k + 1, len(pieces) - 1)].text) > _PROSE)
            ):
                break
            found.add(k)
    return found


def _banner(pieces: list[Piece], folded: list[str], head: int) -> set[int]:
    """Return the page's largest line where it names the site, and a title stands under it: "Careers at Tarn"."""
    under = pieces[head + 1 : head + 1 + _UNDER]
    if not under or not _SITE.match(folded[head]) or not any(piece.strong and not piece.label for piece in under):
        return set()
    return {head}


def _menus(pieces: list[Piece]) -> set[int]:
    """Return the lines of menus: ``_MENU`` or more short lines in a row, each of which is one link."""
    links = {i for i, p in enumerate(pieces) if p.linked and len(p.text) < _ENTRY and "@" not in p.text}
    rows = (range(i, i + _MENU) for i in links)
    return {i for row in rows if links.issuperset(row) for i in row}


def _form(pieces: list[Piece], folded: list[str]) -> set[int]:
    """Return the lines of a form to fill in: to the next heading, or all that follow where one applies by it."""
    for i, text in enumerate(folded):
        if _APPLY_FORM.match(text):
            near = [piece.text[:_ENTRY].lower() for piece in pieces[i + 1 : i + 1 + _FORM_OPENS]]
            if sum(words.startswith(_FIELDS) for words in near) > 2:
                return set(range(i, len(pieces)))
    start = next((i for i, text in enumerate(folded) if "question" in text and _FORM.match(text)), -1)
    if start < 0 or not (pieces[start].strong or pieces[start].kind == "heading"):
        return set()
    level = pieces[start].level or 9
    end = next(
        (i for i in range(start + 1, len(pieces)) if pieces[i].kind == "heading" and (pieces[i].level or 9) <= level),
        next((i for i in range(start + 1, len(pieces)) if pieces[i].strong and level == 9), len(pieces)),
    )
    return set(range(start, end))


def _before_title(piece: Piece, text: str) -> bool:
    """Whether a line above the title is the site's menu; an employer's name, numbers, dates and addresses stay."""
    if len(text) > 80 or "@" in text or any(map(str.isdigit, text)) or _SEEKS.search(text):
        return False
    named = piece.kind == "heading" or is_organization(piece.text)
    return not named or bool(_BOARD.search(text))


def _facet(text: str) -> bool:
    return text[-1] == ")" and _FACET.match(text) is not None


def _furniture(text: str) -> bool:
    bare = text.strip(EDGES)
    first = bare.split(None, 1)[0] if bare else ""
    if first in _SIZES and _buttons(bare.split()):
        return True
    return _LINES.match(text) is not None or OWN_OPENINGS.match(text) is not None


def _buttons(words: list[str]) -> bool:
    """Whether a line is made of nothing but buttons: "Apply to job Save Send to friend", "Privacy | Legal"."""
    words = [word for word in (word.strip("|•·/<>…!,\"'") for word in words) if word]
    at = 0
    while at < len(words):
        sizes = sorted(_SIZES.get(words[at], ()), reverse=True)
        size = next((size for size in sizes if " ".join(words[at : at + size]) in _PHRASES), 0)
        if not size:
            return False
        at += size
    return True
