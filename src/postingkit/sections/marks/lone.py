"""Lone: labels that state one fact, whatever section they stand in."""

from itertools import groupby

from postingkit.documents import Document
from postingkit.lexicon.people import people
from postingkit.sections.headings import meaning
from postingkit.sections.marks.mark import PLAIN, Mark

__all__ = ["facts_beside", "is_fact", "is_name", "is_over_row", "stands_alone"]

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


def facts_beside(document: Document) -> frozenset[int]:
    """Return the rows of a page's columns beside the text: three or more in a row, of which one states pay or hours."""
    if document.media_type != "text/html":
        return frozenset()
    found: set[int] = set()
    runs = groupby(enumerate(document.blocks), lambda numbered: numbered[1].kind == "pair")
    for rows in (list(run) for is_pair, run in runs if is_pair):
        labels = (document.text[row.start : row.start + row.label] for _, row in rows[:_MOST_FACTS])
        meant = (meaning(label, "table") for label in labels)
        if len(rows) >= _FEWEST_FACTS and any(one and one.kind in _OF_JOB for one in meant):
            found.update(i for i, _ in rows)
    return frozenset(found)


def is_over_row(document: Document, mark: Mark) -> bool:
    """Whether a heading or row stands right above a labelled row: "Posting Details" above "Posting Number: S7"."""
    below = document.blocks[mark.block + 1 : mark.block + 2]
    return bool(below) and below[0].kind == "pair"


def stands_alone(document: Document, mark: Mark) -> bool:
    """Whether a row stands apart from the text above it, and a heading, another row or nothing below it."""
    if mark.body < 0 or not document.blocks[mark.block].gap:
        return False
    below = document.blocks[mark.block + 1 : mark.block + 2]
    return all(block.strong or block.kind in {"heading", "pair"} for block in below)
