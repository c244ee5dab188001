"""Refuse: documents that are no postings, with the words that show it.

Before its fields are read, a text may say what it is (``signs``), list postings (``listing``), or be of another genre
by its contents (``genres``) or its writer (``papers``); afterwards, too little of what only postings say may have been
found in it (``bare``).
"""

from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.refuse.bare import refuse_bare
from postingkit.refuse.genres import refuse_article, refuse_event, refuse_wages
from postingkit.refuse.listing import refuse_listing
from postingkit.refuse.papers import refuse_paper, refuse_resume
from postingkit.refuse.signs import SIGNS, refuse_signs
from postingkit.sections.section import Section
from postingkit.text import fold

__all__ = ["SIGNS", "refuse", "refuse_bare", "refuse_signs"]


def refuse(document: Document, sections: Sequence[Section]) -> None:
    """Raise :class:`NotAPosting` when the document shows that it holds no posting."""
    text = document.text
    folded = fold(text)
    refuse_signs(text, folded)
    refuse_listing(document, folded, sections)
    refuse_event(text, folded)
    refuse_article(text, folded)
    refuse_paper(text, folded)
    refuse_resume(text, folded)
    refuse_wages(text, sections)
