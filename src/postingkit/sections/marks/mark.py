"""Mark: a heading or label of a document, and how high it stands."""

from typing import NamedTuple

from postingkit.sections.headings import Meaning

__all__ = ["CAPS", "COLON", "PLAIN", "ROW", "RUN_IN", "STRONG", "Mark"]

# How high a heading stands when its markup does not say: below every <h6>, in the order of how loud it looks.
CAPS, STRONG, COLON, PLAIN, RUN_IN, ROW = 10, 11, 12, 13, 14, 15


class Mark(NamedTuple):
    """A heading: its block, its span, where its text begins, its meaning and its rank."""

    block: int
    start: int
    end: int
    body: int
    """Where the text behind a run-in heading or label starts; -1 when the heading fills its block."""
    level: int
    meaning: Meaning | None
