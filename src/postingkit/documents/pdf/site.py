"""Site: a web page's own furniture in a print-out: sign in, share, cookies, similar jobs, facets of a search."""

from __future__ import annotations

import re

from postingkit.documents.pdf.paragraph import Piece
from postingkit.text import fold

__all__ = ["furnished"]

# Words on the buttons and links around a posting; a line made of nothing else is furniture. Gathered November 2026
# from print-outs of Workday, BrassRing, PageUp, PeopleAdmin, Taleo, Dayforce, ADP, Jobvite, JazzHR and Interfolio.
_BUTTONS = """
    sign in; log in; login; log out; sign out; sign up; register; create a profile; create profile; create
    account; my account; applicant login; login page; sign-in here; already have an account?; search for jobs;
    search jobs; search openings; search; search staff jobs; search faculty jobs; search student jobs; job
    search; new search; search filter; search results; all positions; all jobs; view all jobs; learn more;
    applicant support; resources; job alerts; subscribe to job alerts; faqs; faq; frequently asked questions;
    apply; apply now; apply for this job; apply for jobs; apply for position; apply to job; apply
    later; apply online; apply here; apply for this position; submit application; start your application; submit
    your application; share; share this job; share this page; share job; share this job via email; share this
    posting; save; save job; add to saved jobs; bookmark this posting; print; print preview; print this page;
    print job; tweet; email; e-mail; email this job; email job; copy link; copy link to clipboard; linkedin;
    facebook; twitter; instagram; youtube; whatsapp; xing; pinterest; send to friend; send to a friend; refer a
    friend; refer; back; back to search results; back to job board; back to results; back to list; back to top;
    back to all open jobs; back to current openings; back to jobs; return to search; return to job search; view
    all openings; careers home; home page; home; menu; quicklinks; a-z index; directory; help; ok; skip to main
    content; skip to content; skip navigation; section navigation; decline; accept; accept cookies; accept all;
    accept all cookies; cookie preferences; cookie settings; cookies settings; manage cookies; privacy; privacy
    policy; privacy statement; privacy notice; terms; terms of use; terms of service; terms & conditions; terms
    and conditions; legal; accessibility; digital accessibility; browser support; contact us; customer
    assistance; technical support; read more; show more; show less; follow us; refine your search; filter
    results; select language; language; join our talent community; read less; join our talent network; close;
    next; previous; disclaimers; webmaster login; site map; sitemap; anmelden; registrieren;
    jetzt bewerben; drucken; teilen; merken; zurück; zurück zur übersicht; datenschutz; impressum; se connecter;
    postuler; partager; imprimer; retour
"""
_PHRASES = sorted({" ".join(phrase.split()) for phrase in _BUTTONS.split(";")}, key=len, reverse=True)
_FIRST = frozenset(phrase.split()[0] for phrase in _PHRASES)
_ROW = re.compile(r"[\W_]*(?:(?:" + "|".join(map(re.escape, _PHRASES)) + r")(?:…|\.\.\.)?(?:[\s|•·/←→<>&,!#\"]+|$))+")
# "© 2025 Workday, Inc. All rights reserved.", "Copyright © 2022, ADP, Inc. All rights reserved.", "Powered by PageUp"
# "This site uses cookies to enhance your experience. …", "By clicking “Accept All Cookies,” you agree to …"
# "We use cookies to …", "Required fields are indicated with an asterisk (*)."
_LINES = re.compile(
    r"(?:©|ⓒ|copyright) .{0,80}$|.{0,60}\ball rights reserved\b.{0,60}$|powered by .{0,30}$"
    r"|(?:this (?:web)?site|we|our (?:web)?site) uses? cookies\b|by clicking .accept\b|required fields are indicated\b"
)
# "Staff (1)", "Long Beach (1)", "Full Time (12)"
_FACET = re.compile(r"[^()]{2,60} \(\d{1,4}\)$")
# Everything from here on is about other jobs.
_OTHERS = re.compile(
    r"(?:(?:view )?(?:similar|related|other|more|recommended|recently viewed) "
    r"(?:jobs|job openings|positions|openings|vacancies|postings)"
    r"(?: (?:you may|you might|for you|at|from|in|near)\b.{0,40})?"
    r"|(?:jobs )?you (?:may|might) also (?:like|be interested in)|people also viewed"
    r"|ähnliche (?:jobs|stellen(?:angebote)?))[:.…]?$"
)


def furnished(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a printed web page less the furniture."""
    folded = [fold(piece.text) if len(piece.text) < 200 and not piece.label else "" for piece in pieces]
    facets = sum(bool(_FACET.match(text)) for text in folded if text) >= 3
    out: list[Piece] = []
    for i, (piece, text) in enumerate(zip(pieces, folded, strict=True)):
        if text:
            if _furniture(text) or (facets and _FACET.match(text)):
                continue
            if 2 * i > len(pieces) and _OTHERS.match(text):
                break
        out.append(piece)
    return out


def _furniture(text: str) -> bool:
    first = text.split(None, 1)[0]
    if first in _FIRST or not first[0].isalnum():
        match = _ROW.match(text)
        if match and match.end() == len(text):
            return True
    return bool(_LINES.match(text))
