"""Leads: lines that introduce the text below them within a section: an unknown title, an announcement."""

from collections.abc import Sequence
from typing import TypeVar

from postingkit.documents import Block, Document
from postingkit.sections.headings import meaning
from postingkit.sections.section import LINE, LISTED
from postingkit.terms import SectionKind

__all__ = ["announce", "is_titled", "titled"]

_Turn = TypeVar("_Turn")

_LONGEST = 60
"""Characters of such a line."""
_LABEL = 12
"""Characters of a mere label before a colon: "NOTICE:", "Hinweis:"."""
_SHORT_LEAD = 40
"""Characters before a line's colon that are read for its announcement."""
_LONG_LEAD = 80
"""Characters of a line that is read as a whole, at most: "In this role in our map room (Tarn and Salem) you will:"."""
_LONG_WORD = 4
"""Letters of a word that is written with a capital in a heading, at least."""
_YEAR = 4
"""Digits at the end of a line with a date: "Apply by 4 May 2021"."""
_CLOSES = frozenset(".,;!")
"""Signs that end a sentence or an item, but no title."""


def titled(
    document: Document, blocks: Sequence[int], turns: Sequence[_Turn], stays: Sequence[bool]
) -> tuple[list[_Turn], set[int]]:
    r"""Return the kinds of blocks, each title's by the text below it, and the titles.

    ``stays`` has for each block whether it keeps to its section: "Role authority" above what the job does.

    >>> from postingkit.documents.markdown import read_markdown
    >>> found = read_markdown("We lend maps.\n\n**Role authority**\n\nYou sign for every globe.")
    >>> titled(found, [0, 1, 2], ["description", "description", "responsibilities"], [True, True, False])
    (['description', 'responsibilities', 'responsibilities'], {1})
    >>> found = read_markdown("Send a resume.\n\nNOTICE:\n\nThe town pays for a bus pass.")
    >>> titled(found, [0, 1, 2], ["application", "application", "benefits"], [True, True, False])[1]
    {1}
    """
    found, moved = list(turns), set()
    for n in range(len(found) - 1, 0, -1):
        alike = stays[n - 1] or found[n - 1] == found[n]
        below = document.blocks[blocks[n]]
        if alike and not stays[n] and _is_title(document, document.blocks[blocks[n - 1]], below):
            found[n - 1] = found[n]
            moved.add(blocks[n - 1])
    return found, moved


def _is_title(document: Document, block: Block, below: Block) -> bool:
    """Whether a line is only a title: a mere label, or loud without being a sentence, a value or all in capitals.

    "Campus Description:" right above its paragraph is as loud.
    """
    words = document.words(block)
    if block.kind == "paragraph" and words[-1] == ":" and len(words) <= _LABEL:
        return True
    loud = block.strong or block.kind == "heading"
    named = words[-1] == ":" and block.gap and not below.gap and is_titled(words) and below.end - below.start > LINE
    if not (loud or named) or len(words) > _LONGEST or words.isupper():
        return False
    return words[-1] not in _CLOSES and not words[-_YEAR:].isdigit() and words[0] != "#" and ": " not in words


def is_titled(words: str) -> bool:
    """Whether a line is capitalized as headings are.

    >>> is_titled("Experience/Knowledge in the Field"), is_titled("Knowledge of Latin"), is_titled("Maps required")
    (True, True, False)
    """
    return all(word[0].isupper() for word in words.split() if len(word) >= _LONG_WORD and word[0].isalpha())


def announce(document: Document, blocks: list[int], kinds: list[SectionKind | None]) -> None:
    """Give the items behind "... and takes on the following tasks:" the kind that the line announces."""
    kind: SectionKind | None = None
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if block.kind == "item":
            kinds[n] = kinds[n] or kind
            continue
        kind = None
        if document.text[block.end - 1] == ":" and block.end - block.start > _SHORT_LEAD:
            words = document.text[max(block.start, block.end - _LONG_LEAD) : block.end]
            tail = words[-_SHORT_LEAD:]
            found = (meaning(words) if len(words) < _LONG_LEAD else None) or meaning(tail[tail.find(" ") + 1 :])
            kind = found.kind if found and found.kind in LISTED else None
