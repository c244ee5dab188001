"""Chrome: the page's own furniture in text that was scraped or printed from a browser."""

from __future__ import annotations

from postingkit.documents.document import Document
from postingkit.text import fold

# Whole lines that a page says about itself, folded.
_LINES = frozenset(
    (
        "skip to content",
        "skip to main content",
        "skip to navigation",
        "sign in",
        "log in",
        "share this job",
        "share this page",
        "apply now",
        "print",
        "back to top",
        "back to search results",
        "accept cookies",
        "accept all cookies",
        "similar jobs",
        "cookie settings",
        "privacy policy",
    )
)


# The questionnaire that an application system appends: "01", "Do you have a driver's license?", ..., "Required
# Question"
_FIRST_QUESTION = "01"
_QUESTION_SIGNS = frozenset(("02", "required question"))


def trim(document: Document) -> Document:
    r"""Return the document less the blocks that are the page's own.

    >>> from postingkit.documents.plain import read_plain
    >>> trim(read_plain("Skip to content\nArchivist\nDuties: sort maps\nBack to top")).text
    'Archivist\nDuties: sort maps'
    """
    text = document.text
    dropped = {
        i for i, b in enumerate(document.blocks) if b.end - b.start < 32 and fold(text[b.start : b.end]) in _LINES
    }
    dropped |= _questionnaire(document)
    return document.without(dropped) if dropped else document


def _questionnaire(document: Document) -> set[int]:
    """Return the blocks of the numbered questions that end a printed application page."""
    text = document.text
    if "\n01\n" not in text:
        return set()
    words = [text[b.start : b.end] if b.end - b.start < 20 else "" for b in document.blocks]
    first = words.index(_FIRST_QUESTION)
    later = (word.lower() for word in words[first + 1 :])
    return set(range(first, len(words))) if not _QUESTION_SIGNS.isdisjoint(later) else set()
