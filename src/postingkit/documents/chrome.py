"""Chrome: a site's own furniture (menus, buttons, notices) in text that was scraped or printed from a browser."""

from postingkit.documents.document import Document
from postingkit.text import fold

# Whole lines that a page says about itself, folded.
_LINES = frozenset(
    "skip to content|skip to main content|skip to navigation|sign in|log in|share this job|share this page|apply now"
    "|print|back to top|back to search results|accept cookies|accept all cookies|similar jobs|cookie settings"
    "|privacy policy".split("|")
)


def trim(document: Document) -> Document:
    r"""Return the document without the blocks that belong to the site.

    >>> from postingkit.documents.plain import read_plain
    >>> trim(read_plain("Skip to content\nArchivist\nDuties: sort maps\nBack to top")).text
    'Archivist\nDuties: sort maps'
    """
    text = document.text
    dropped = {
        i for i, b in enumerate(document.blocks) if b.end - b.start < 32 and fold(text[b.start : b.end]) in _LINES
    }
    return document.without(dropped) if dropped else document
