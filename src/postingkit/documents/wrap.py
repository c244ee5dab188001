"""Wrap: which line breaks of a text come from a margin, and which from its writer."""

import re
from collections.abc import Sequence

from postingkit.documents.line import label_of
from postingkit.text import bullet

_WIDEST = 130
"""Widest margin of mail programs and editors; a longer line was never wrapped."""
_LONGEST_LABEL = 50
"""Most characters of a label."""
_SHORTEST = 40
"""A line shorter than this ended because its writer ended it."""

# A line does not end by will on one of these: "for more information visit our / Benefits Page", "ON AN / OPEN BASIS"
_OPEN_ENDS = frozenset(
    "a an the of and or to for in on at by with from our your their its his her my this that these as is are be will "
    "must who which & und oder der die das den dem des für mit von zu im am et ou de la le les du pour y o el los "
    "las en con para".split()
)
_FULL = 70
"""A line of this length that stops before a small letter was broken by a margin, though no other line was."""
_ASKING = frozenset("who what how why where you".split())
# "Your profile: driving licence" above "We offer: lunch"
_RUN_IN = re.compile(r"[A-Z]\w+(?: [\w/&'’-]+){1,4}: ")
_OPENING = 5
"""Of as many wrapped lines at least one continues with a small letter or punctuation."""
_TERMINAL = (".", "!", "?", ":", ";", "。", "…")


def width(lines: Sequence[str]) -> int:
    """Return the column at which the lines were wrapped; 0 when they were not.

    >>> width(["x" * 60 + " some more words", "y" * 66 + " and words", "z" * 70 + " end", "w" * 72 + " it", "over."])
    76
    >>> width(["Catalog books", "Shelve returns", "Answer questions at the desk"])
    0
    >>> width([f"{verb} the maps of the reading room and of the stacks." for verb in ("Sort", "Mend", "Lend", "Dust")])
    0

    Lines above an item or a label are whole, and say nothing of a margin; nor do lines that all open as sentences do.
    """
    lengths = [len(line) for line in lines]
    if sum(length > _WIDEST for length in lengths) * 12 > len(lengths):
        return 0
    inner = [
        (length, len(following.split(" ", 1)[0]), _opens(following) and not line.isupper())
        for length, line, following in zip(lengths, lines, lines[1:], strict=False)
        if following and line and length <= _WIDEST
    ]
    if len(inner) < 3:
        return 0
    edge = sorted(length for length, *_ in inner)[int(0.95 * (len(inner) - 1))]
    if edge < 50:
        return 0
    below = [opens for length, word, opens in inner if length + 1 + word > edge]
    full = len(below)
    over = sum(length > edge * 1.25 for length in lengths)  # lines that no margin stopped
    if full < 3 or over * 4 > full or sum(below) * _OPENING > full * (_OPENING - 1):
        return 0
    return edge if full * 4 >= len(inner) or full * 4 >= sum(map(_goes_on, lines, lines[1:])) else 0


def _opens(line: str) -> bool:
    """Whether a line may be the first of its sentence: "Sorts maps", "3 years of sorting"."""
    return line[0].isupper() or line[0].isdigit()


def _goes_on(line: str, following: str) -> bool:
    """Whether a line may be one that a margin broke: no item and no label with its value stands below it."""
    if not line or not following or bullet(following):
        return False
    return ":" not in following[:_LONGEST_LABEL] or not label_of(following)[0]


def joins(line: str, following: str, edge: int, column: int) -> bool:
    """Whether ``following`` goes on where ``line`` broke off.

    ``edge`` is the text's :func:`width`, ``column`` the one at which the line broke off: less than its length when it
    was itself joined. Neither may be a heading; ``following`` may not open with a bullet.

    >>> joins("Applications are also available from the", "Main Office", 0, 40)
    True
    >>> joins("Location: Dover, DE", "Salary: $46,000", 0, 19)
    False
    >>> joins("Return the form to Ann Reyes, ann@maps.example,", "by Tuesday 13 May", 0, 48)
    True
    >>> joins("Provide reference and research help", "Teach classes", 0, 35)
    False
    >>> joins("A degree in public administration, public policy or law", "SELECTION PROCESS", 58, 58)
    False
    >>> wrapped = "Supervise the staff of the desk and of the stacks, and the students who shelve"
    >>> joins(wrapped, "Teach classes", 72, 72), joins(wrapped, "Teach classes", 72, 10)
    (True, False)
    """
    first = following[0]
    if first in ".,;)!?" and (len(following) == 1 or not following[1].isalnum()):
        return True
    if (":" in following[:_LONGEST_LABEL] and _is_label(line, following)) or _heads(following, line):
        return False
    if column + 1 + len(following.split(" ", 1)[0]) > edge > 0 and column > edge * 0.6:
        return True
    asks = len(line) < _SHORTEST and first.isupper() and line.split(" ", 1)[0].lower() in _ASKING
    if asks or line.endswith(_TERMINAL) or line.isupper() != following.isupper():
        return False  # "Who We Are" over "The Northwind Archive keeps ...", "You will" over "Sort maps"
    last = line.rsplit(" ", 1)[-1]
    listed = last.endswith(",") and following.split(" ", 1)[0] in _OPEN_ENDS  # "... to ann@maps.example,", "by May 3"
    open_end = last.lower() in _OPEN_ENDS and (line.isupper() or not last.isupper())  # "Salem, OR" and "Dover, DE" end
    within = column < len(line) and (last.endswith(",") or first == "(")
    if listed or open_end or within:
        return True
    runs_on = edge > 0 or last.endswith(",") or _runs_on(line, following)
    return runs_on and first.islower() and len(line) >= _SHORTEST


def _heads(following: str, line: str) -> bool:
    """Whether a line is a heading in capitals: one of several words, or one that stands behind a whole sentence."""
    if not following.isupper():
        return False
    return line.endswith(_TERMINAL) or (" " in following and not line.rsplit(" ", 1)[-1].isupper())


def _runs_on(line: str, following: str) -> bool:
    """Whether a line that a small letter follows is as long as a margin's, and opens as a sentence does.

    >>> _runs_on("Keeps informed of the care of maps and globes by reading and taking part in", "workshops")
    True
    >>> _runs_on("Leads the group of the map librarians of the region and speaks for its members", "b. Edits")
    False
    """
    at = bullet(line)
    return len(line) >= _FULL and line[at : at + 2].lstrip()[:1].isupper() and following[1:2] not in {".", ")"}


def _is_label(line: str, following: str) -> bool:
    """Whether a line opens with a label: "SALARY: ..." in capitals, "Salary: ..." behind a full stop or a label."""
    label = following[: following.index(":")]
    if label.isupper() and len(label) > 3:
        return True
    if label_of(line)[0]:
        return label_of(following)[0] > 0 or _RUN_IN.match(following) is not None
    return label_of(following)[0] > 0 and line.endswith(_TERMINAL)


def hangs(whole: str, indent: int, lead: int) -> bool:
    """Whether a line stands under the words of the item above it, whose bullet of some length stands at an indent.

    >>> hangs("      questions.", 4, 2), hangs("    Questions", 4, 2), hangs("      Questions", 4, 0)
    (True, False, False)
    """
    return lead > 0 and len(whole) - len(whole.lstrip()) >= indent + min(lead, 2)


def is_rule(line: str) -> bool:
    """Whether a line is drawn, and says nothing: "-----", "* * *"."""
    return not line.strip("=-_*~#+. ") and line != "."


def unwrapped(text: str) -> str:
    r"""Return a text whose lines are whole: those that a margin broke are joined.

    >>> unwrapped("DUTIES\n  * Answers the questions\n    of readers\n  * Sorts maps\n\nPay: $20")
    'DUTIES\n* Answers the questions of readers\n* Sorts maps\n\nPay: $20'
    """
    raw = text.expandtabs().split("\n")
    lines = [" ".join(line.split()) for line in raw]
    edge = width(lines)
    whole: list[str] = []
    indent = lead = column = 0
    for line, words in zip(raw, lines, strict=True):
        above = whole[-1] if whole else ""
        apart = not above or is_rule(above) or not words or bullet(words) > 0 or is_rule(words)
        if not apart and (hangs(line, indent, lead) or joins(above, words, edge, column)):
            whole[-1], column = joined(above, words), len(words)
            continue
        whole.append(words)
        column, indent, lead = len(words), len(line) - len(line.lstrip()), bullet(words)
    return "\n".join(whole)


def joined(line: str, following: str) -> str:
    """Return the two as one line; a word that was broken at its own hyphen closes up.

    >>> joined("a master's degree in a job-", "related field")
    "a master's degree in a job-related field"
    """
    if line.endswith("-") and line[-2:-1].isalpha() and following[0].isalpha():
        return line + following
    if following[0] in ".,;)!?":
        return line + following
    return f"{line} {following}"
