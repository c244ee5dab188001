"""Chrome: a site's own furniture (menus, buttons, notices) in text that was scraped, copied or printed from a page."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from postingkit.documents.document import Document
from postingkit.documents.html.furniture import furniture
from postingkit.documents.html.look import look_of
from postingkit.documents.html.phrases import OTHERS
from postingkit.documents.row import Row
from postingkit.lexicon.buttons import is_apply_button
from postingkit.text import fold

# Whole lines that a page says about itself and no writer of a text would, folded.
_LINES = frozenset(
    "skip to content|skip to main content|skip to navigation|sign in|log in|share this job|share this page|apply now"
    "|print|back to top|back to search results|accept cookies|accept all cookies|similar jobs|cookie settings"
    "|privacy policy".split("|")
)
_LONGEST = 160
"""Most characters of a line of furniture."""
_FEWEST, _PHRASES = 4, 2
"""Fewest lines of furniture that show a text to be a page's, and how many of them are phrases of a site, no links.

A writer's own text has a "Details", too, or a list of links.
"""


# "4.6", "3.9 ★", "·": what readers think of an employer, and a mark that stands between two such lines
_RATING = re.compile(r"\d\.\d(?: ?★)?|[·•|]")


def trim(document: Document) -> Document:
    r"""Return the document without the blocks that belong to the site, and without what it lists of other postings.

    >>> from postingkit.documents.markdown import read_markdown
    >>> from postingkit.documents.plain import read_plain
    >>> trim(read_plain("Skip to content\nArchivist\nDuties: sort maps\nBack to top")).text
    'Archivist\nDuties: sort maps'
    >>> copied = "Save\nShow more options\nArchivist\nTarn Archive\nEasy Apply\nFollow\nDuties: sort maps\n"
    >>> trim(read_plain(copied + "More jobs\nClerk\nTarn Town")).text
    'Archivist\nTarn Archive\nDuties: sort maps'
    >>> menu = "[Skip to content](#a)\n* [Visit](/visit)\n* [Collections](/things)\n* [Jobs](/jobs)\n"
    >>> trim(read_markdown(f"{menu}# Archivist\nDuties: sort maps\n\n[Back to top](#)")).text
    'Archivist\n\nDuties: sort maps'
    """
    rows = list(_rows(document))
    looks = _looks(rows)
    phrases = [i for i, look in looks.items() if look == "phrase"]
    own = _among_links(document, rows) if document.links and len(phrases) >= _PHRASES else looks
    if len(own) < _FEWEST or len(phrases) < _PHRASES:
        own = {i: looks[i] for i in phrases if not rows[i].links and fold(rows[i].text) in _LINES}
    return _without(document, rows, own) if own else document


def _rows(document: Document) -> Iterator[Row]:
    """Yield the blocks of a document as the rows of a page."""
    links = sorted((link.start, link.end, link.href) for link in document.links if link.start >= 0)
    starts = [start for start, _, _ in links]
    for block in document.blocks:
        here = links[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        spans = tuple((a - block.start, b - block.start, href) for a, b, href in here)
        yield Row(document.words(block), block.kind, block.level, block.strong, block.gap, spans)


def _among_links(document: Document, rows: list[Row]) -> dict[int, str]:
    """Return the furniture of a page in Markdown; what stands before its title, where the page's head gives one."""
    titles = [datum.value["title"] for datum in document.data if datum.kind == "meta"]
    own = furniture(rows, [], titles or [""])
    return own if titles else {i: look for i, look in own.items() if look != "before"}


def _looks(rows: list[Row]) -> dict[int, str]:
    """Return the looks of the rows that are a site's own; from "More jobs" in the lower half on, all are."""
    looks = {i: look for i, row in enumerate(rows) if len(row.text) < _LONGEST and (look := _look(row))}
    below = (i for i in looks if 2 * i > len(rows) and OTHERS.match(rows[i].text.lower()))
    looks.update(dict.fromkeys(range(next(below, len(rows)), len(rows)), "after"))
    return looks


def _look(row: Row) -> str:
    words = row.text.lower()
    if words.endswith(" logo") or _RATING.fullmatch(words):
        return "phrase"  # "Tarn Archive logo" for a picture
    look = "" if "javascript" in words else look_of(row)  # a page that shows nothing without it is refused by its words
    return look if look in {"phrase", "apply"} or OTHERS.match(words) else ""


def _without(document: Document, rows: list[Row], own: dict[int, str]) -> Document:
    """Return a document without its own rows; of their links, keep those that lead to an application."""
    hidden = {href for i in own for a, b, href in rows[i].links if not is_apply_button(fold(rows[i].text[a:b]))}
    found = document.without(own)
    return found._replace(links=tuple(link for link in found.links if link.start >= 0 or link.href not in hidden))
