"""Facts: a row of several facts side by side, an icon or a bold label before each."""

import re
from itertools import pairwise

from postingkit.documents.pdf.run import Run
from postingkit.lexicon.contracts import contracts
from postingkit.text import fold

__all__ = ["are_facts", "entries_of"]

_APART = 1.5
"""Fewest line heights between two facts."""
_LONE = 1.4
"""Fewest line heights from their row to its neighbours; a justified line is as close as its paragraph."""
_LONGEST = 40
"""Most characters of a fact."""
_LABEL_SPACES = 6
"""Most spaces in the label of a value beside it."""
# "ab 01.10.2026", "zum nächstmöglichen Zeitpunkt", "16-20 Std./Woche", "15,50 € pro Stunde", "EG 9b TVöD", "60 %"
_TOLD = re.compile(
    r"\bab (?:sofort|(?:dem )?\d)|\bnächstmöglich|\d ?(?:std|stunden|wochenstunden|h/woche)\b|\d ?€|"
    r"\b(?:tvöd|tv-l)|\d ?%"
)
# A day whose name is a picture: alone in its line it would be the posting's own
_DAY = re.compile(r"\d{1,2}\. ?(?:\d{1,2}\.|[a-zä]+) ?\d{4}")


def are_facts(row: list[Run], near: list[list[Run]]) -> bool:
    """Whether a row, given with its neighbours, has several facts far apart: "Full time Tarn From now".

    One of them is a type of employment: footers and the heads of tables stand so too.
    """
    apart = all(two.left - one.right > _APART * one.height for one, two in pairwise(row))
    lone = all(abs(other[0].middle - row[0].middle) > _LONE * row[0].height or other[0] is row[0] for other in near)
    short = all(run.bold is row[0].bold and len(run.text) < _LONGEST for run in row)
    if not (apart and lone and short):
        return False
    said = [fold(run.text) for run in row]
    if any(True for words in said for _ in contracts(words)):
        return True
    return sum(map(_states_fact, said)) > 1 and not any(map(_DAY.fullmatch, said))


def _states_fact(words: str) -> bool:
    """Whether folded words say when a job starts, how long it is or what it pays, as on German posters."""
    return _TOLD.search(words) is not None


def entries_of(row: list[Run]) -> list[list[Run]]:
    """Return the entries of a row that each open with bold words and go on with plain ones; none when it has not two.

    "**SALARY** $21 an hour      **LOCATION** Tarn, OR": label and value are one run, or two of which the first gets the
    colon of a label.
    """
    parts: list[list[Run]] = []
    for run in row:
        if (run.prefix > 0 or _names(run)) and not (parts and parts[-1][-1].bold):
            parts.append([run])
        elif parts:
            parts[-1].append(run)
        else:
            return []
    told = all(part[0].prefix > 0 or (len(part) > 1 and not part[1].bold) for part in parts)
    return [[_label(part[0]), *part[1:]] for part in parts] if told and len(parts) > 1 else []


def _names(run: Run) -> bool:
    """Whether a run may be the name of what stands beside it."""
    return run.bold and not run.bullet and run.text.count(" ") <= _LABEL_SPACES and run.text[-1] not in ".;,"


def _label(run: Run) -> Run:
    return run if run.prefix > 0 or run.text[-1] == ":" else run._replace(text=f"{run.text}:")
