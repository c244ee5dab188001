"""Refuse: what is readable and yet no posting, by the words that show it."""

from __future__ import annotations

from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.errors import NotAPosting
from postingkit.sections.section import Section
from postingkit.text import fold

# Words of pages that stand where a posting was expected, and what to tell the user. Gathered 2026-11.
_SIGNS: tuple[tuple[str, str, str], ...] = (
    ("access denied", "access_denied", "the site refused access; fetch it again later or ask its owner"),
    ("you don't have permission to access", "access_denied", "the site refused access; ask its owner"),
    ("verify you are human", "access_denied", "the site asks for a human; open it in a browser and save the page"),
    ("are you a robot", "access_denied", "the site asks for a human; open it in a browser and save the page"),
    ("enable javascript", "needs_javascript", "the page is empty without scripts; save it from a browser"),
    ("requires javascript", "needs_javascript", "the page is empty without scripts; save it from a browser"),
    ("javascript is disabled", "needs_javascript", "the page is empty without scripts; save it from a browser"),
    ("no longer available", "gone", "the posting was taken down; look for it on the employer's site"),
    ("no longer accepting applications", "gone", "the posting is closed"),
    ("position has been filled", "gone", "the posting is closed"),
    ("job has expired", "gone", "the posting has expired"),
    ("job has moved", "gone", "the posting was moved; follow the link on the page"),
    ("page not found", "gone", "there is no such page; check the address"),
    ("404 not found", "gone", "there is no such page; check the address"),
    ("there are no job openings", "not_a_posting", "the page says that there are no openings"),
    ("there are currently no", "not_a_posting", "the page says that there are no openings"),
    ("currently, there are no job openings", "not_a_posting", "the page says that there are no openings"),
    ("not an announcement of a position opening", "not_a_posting", "the text says that no position is open"),
    ("internal server error", "server_error", "the site failed; fetch the page again later"),
    ("service unavailable", "server_error", "the site failed; fetch the page again later"),
)
_TELLING = 1500
"""A sign counts in texts up to this many characters: a long posting may speak of pages that are not found."""


def refuse(document: Document, sections: Sequence[Section]) -> None:
    """Raise :class:`NotAPosting` when the document shows that it holds no posting."""
    text = document.text
    folded = fold(text)
    for sign, reason, advice in _SIGNS:
        at = folded.find(sign)
        if at >= 0 and (len(text) <= _TELLING or reason == "not_a_posting"):
            line = text[text.rfind("\n", 0, at) + 1 : (text.find("\n", at) + 1 or len(text) + 1) - 1]
            raise NotAPosting(f"{advice}: {line[:200]!r}", reason=reason, quote=line[:300])
    if not any(section.kind not in {"other", "description"} for section in sections) and len(text) < _TELLING:
        words = text[:200].replace("\n", " ")
        raise NotAPosting(
            f"nothing in it reads like a posting: {words!r}; if it is one, give the whole page",
            reason="not_a_posting",
            quote=text[:200].split("\n")[0],
        )
