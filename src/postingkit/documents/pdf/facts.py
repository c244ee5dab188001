"""Facts: a row of a poster that says several things side by side, an icon before each."""

from __future__ import annotations

from itertools import pairwise

from postingkit.documents.pdf.run import Run
from postingkit.lexicon.contracts import contracts
from postingkit.text import fold

__all__ = ["are_facts"]

_APART = 2.0
"""Line heights between two facts."""
_LONE = 1.4
"""Line heights from their row to the rows beside it; a justified line has those of its paragraph."""
_LONGEST = 40


def are_facts(row: list[Run], near: list[list[Run]]) -> bool:
    """Whether a row, given with those around it, says several things far apart: "Full time      Tarn      From now".

    One of them is a type of employment: footers and the heads of tables stand so too.
    """
    apart = all(two.left - one.right > _APART * one.height for one, two in pairwise(row))
    lone = all(abs(other[0].middle - row[0].middle) > _LONE * row[0].height or other[0] is row[0] for other in near)
    short = all(run.bold is row[0].bold and len(run.text) < _LONGEST for run in row)
    return apart and lone and short and any(True for run in row for _ in contracts(fold(run.text)))
