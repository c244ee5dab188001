"""Foot: the last line of a page that says a label of the text's head again, with a date behind dots."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["HEAD", "foot"]

HEAD = 8
"""Lines of a text's head."""


def foot(labels: Iterable[str]) -> re.Pattern[str] | None:
    """Return what a page's foot looks like under a head with these labels; None when it has none.

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
