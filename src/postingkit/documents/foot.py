"""Foot: what follows a text without belonging to it: a page's last line, a mailing list's footer, a form."""

import re
from collections.abc import Iterable, Sequence

from postingkit.text import fold

__all__ = ["HEAD", "foot", "form_foot", "list_foot"]

HEAD = 8
"""Lines of a text's head."""
_ANSWERS = frozenset({"Yes", "No"})
_QUESTIONS = frozenset({"02", "Required Question"})
"""The lines of a numbered form's questions: "01", "Do you have a driver's license?"."""
_FEWEST_ANSWERS = 4
"""Fewest lines of "Yes" and "No" in a form."""
_LIST_FOOT = 8
"""Most lines of the footer that a mailing list adds, with the rule above it."""
_RULES = ("---", "___", "===", "###", "***", "~~~")
_LISTS = tuple(
    "unsubscribe|mailing list|subscription|place a posting|free posting|post a job|post a vacancy|post your job".split(
        "|"
    )
)


def foot(labels: Iterable[str]) -> re.Pattern[str] | None:
    """Return the pattern of a page's footer under a head with these labels; None when it has none.

    >>> found = foot(["Class Code", "Open Date"])
    >>> bool(found.match("Class Code 5113 CONT . . . . . . . . . . . 03-06-26")), bool(found.match("Class Code: 5113"))
    (True, False)
    >>> bool(found.match("Class Code: 5113 ..................... 03-06-26 REV 04-06-26"))
    True
    >>> bool(found.match("Multiple-Choice Test . . . . . . . . . . . 100%"))
    False
    """
    names = "|".join(re.escape(label) for label in labels)
    if not names:
        return None
    # the words behind the label, the dots (or the sign that stands for them), the date, and that of a revision
    date = r"[\d/-]{6,10}"
    return re.compile(
        rf"(?:{names})(?::? [\w#(),.-]+){{1,3}}?(?:[ .]{{12,}}| … ){date}(?: \(?(?:rev(?:ised)?\.? ?)?{date}\)?)?$",
        re.IGNORECASE,
    )


def list_foot(lines: Sequence[str]) -> int:
    """Return the number of lines above a mailing list's footer behind a rule; all when there is none.

    >>> list_foot(["Apply by 3 May.", "--------", "To post a job on the harbour list, write to its editor."])
    1
    >>> list_foot(["Apply by 3 May.", "--------", "The museum is open on Mondays."])
    3
    >>> list_foot(["Apply by 3 May.", "", "#########", "", "To unsubscribe from the harbour list, click below:"])
    2
    >>> list_foot(["Apply by 3 May.", "-", "To unsubscribe from this list: send the line below to its editor"])
    1
    """
    first = max(1, len(lines) - _LIST_FOOT)
    for i in range(len(lines) - 2, first - 1, -1):
        rule = lines[i].replace(" ", "")
        if lines[i].strip() == "-" and fold(lines[i + 1]).startswith("to unsubscribe from"):
            return i
        if rule.startswith(_RULES) and not rule.strip("-_=#*~"):
            said = fold(" ".join(lines[i + 1 :]))
            return i if any(words in said for words in _LISTS) else len(lines)
    return len(lines)


def form_foot(lines: Sequence[str]) -> int:
    """Return the number of lines above a form at the end of a text; all when there is none.

    >>> form_foot(["Keeps charts.", "", "01", "", "Can you row?", "Yes", "No", "02", "Why?", "Required Question"])
    2
    >>> form_foot(["Keeps charts.", "", "Can you swim?", "Yes", "No", "", "Can you row", "a boat?", "Yes", "No"])
    2
    >>> form_foot(["Keeps charts.", "", "01", "Harbor"])
    4
    """
    if "01" in lines and not _QUESTIONS.isdisjoint(lines[lines.index("01") :]):
        return lines.index("01")
    answers = [i for i, line in enumerate(lines) if line in _ANSWERS]
    if len(answers) < _FEWEST_ANSWERS or any(lines[answers[-1] + 1 :]):
        return len(lines)
    at = answers[0]
    while at and not lines[at - 1]:
        at -= 1
    while at and lines[at - 1]:
        at -= 1
    return at or len(lines)
