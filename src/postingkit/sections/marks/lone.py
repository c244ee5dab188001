"""Lone: labels that state one fact, whatever section they stand in."""

from postingkit.documents import Document
from postingkit.lexicon.people import people
from postingkit.sections.headings import meaning
from postingkit.sections.marks.mark import PLAIN, Mark

__all__ = ["among_facts", "is_fact", "is_name", "stands_alone"]

_SHORT_FACT = 60
"""Most characters of a fact under its label."""
_FEWEST_FACTS, _MOST_FACTS = 3, 12
"""Rows of a column of facts, and those of one that are looked at."""
_OF_JOB = frozenset({"compensation", "schedule"})
"""Kinds of rows that no contact and no application has."""


def is_fact(document: Document, mark: Mark) -> bool:
    """Whether a plain label stands over one short line, as the one before it does.

    "Security clearance / None", "Control number / 781": a list of facts whose labels have lines of their own.
    """
    i = mark.block
    four = document.blocks[i - 2 : i + 2] if mark.body < 0 and mark.level == PLAIN and i > 1 else ()
    below = document.blocks[i + 2 : i + 3]
    return (
        [block.gap for block in four] == [True, False, True, False]
        and max(block.end - block.start for block in four) <= _SHORT_FACT
        and (not below or below[0].gap)
    )


def is_name(document: Document, i: int) -> bool:
    """Whether a line is a person's name and nothing else: "Ada Quill" above "Phone: 555-0142"."""
    block = document.blocks[i]
    if block.end - block.start > _SHORT_FACT or block.kind == "item":
        return False
    words = document.words(block)
    return [person.name for person in people(words)] == [words]


def among_facts(document: Document, mark: Mark) -> bool:
    """Whether a row of a page is one of three or more that state pay or hours, too: a column beside the text."""
    blocks = document.blocks
    if document.media_type != "text/html" or blocks[mark.block].kind != "pair":
        return False
    first = last = mark.block
    while first and blocks[first - 1].kind == "pair":
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind == "pair":
        last += 1
    rows = blocks[first : last + 1]
    meant = [meaning(document.text[row.start : row.start + row.label], "table") for row in rows[:_MOST_FACTS]]
    return len(rows) >= _FEWEST_FACTS and any(found and found.kind in _OF_JOB for found in meant)


def stands_alone(document: Document, mark: Mark) -> bool:
    """Whether a row stands apart from the text above it, and a heading, another row or nothing below it."""
    if mark.body < 0 or not document.blocks[mark.block].gap:
        return False
    below = document.blocks[mark.block + 1 : mark.block + 2]
    return all(block.strong or block.kind in {"heading", "pair"} for block in below)
