r"""Plain text: mails, bulletins, scraped pages. Wrapped lines are rejoined, blank lines are borders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postingkit.documents.document import Document, Writer
from postingkit.documents.foot import HEAD, foot, form_foot, list_foot
from postingkit.documents.line import label_of, line_of
from postingkit.documents.wrap import joined, joins, width
from postingkit.text import bullet, clean

_RULES = frozenset("=-_*~#+.")
_LONGEST_CAPS = 120
# "Employment Type\tFull-Time Regular"
_CELLS = re.compile(r"([A-Z][A-Za-z /&#.-]{2,30}?)[ ]*\t+[ ]*([^\t\n]{1,80})")
_FEWEST_CELLS = 3
_LONGEST_HEADING = 80


def read_plain(text: str, *, repairs: Sequence[str] = ()) -> Document:  # noqa: C901 - the forms a line can take, in order
    r"""Return the text's lines as blocks.

    >>> document = read_plain("DUTIES\n\n1. Shelves books.\n2. Answers\n   questions.\n\nSalary: $20 an hour\n")
    >>> [(b.kind, b.strong, b.gap, document.words(b)) for b in document.blocks]
    [('paragraph', True, True, 'DUTIES'), ('item', False, True, '1. Shelves books.'),
     ('item', False, False, '2. Answers questions.'), ('pair', False, True, 'Salary: $20 an hour')]
    """
    raw = _tabbed(clean(text).split("\n"))
    lines = [" ".join(line.split()) for line in raw]
    del lines[form_foot(lines) :]
    del lines[list_foot(lines) :]
    edge = width(lines)
    writer = Writer()
    pending = ""
    indent = hanging = 0
    gap = before = True
    feet = _feet(lines) if "...." in text or ". . ." in text else None
    for whole, line in zip(raw, lines, strict=False):
        if not line or (feet and feet.match(line)):
            gap = True
            continue
        if pending:
            if not gap:
                if _continues(pending, line, edge) or (hanging and _hangs(whole, line, indent, hanging)):
                    pending = joined(pending, line)
                    continue
                if line[0] in "-=" and _underlines(line, pending):
                    _add(writer, pending, before, heading=2)
                    pending = ""
                    continue
            _add(writer, pending, before)
            pending = ""
        if line[0] in _RULES:
            if _is_rule(line):
                gap = gap or len(line) > 2
                continue
            if line.startswith("==") and line.endswith("=="):  # "=== JOB DETAILS ==="
                _add(writer, line.strip("= "), True, heading=2)
                gap = True
                continue
        pending, before, gap = line, gap, False
        indent = len(whole) - len(whole.lstrip())
        hanging = bullet(line)
    if pending:
        _add(writer, pending, before)
    return Document(writer.text(), tuple(writer.blocks), media_type="text/plain", repairs=tuple(repairs))


def _tabbed(lines: list[str]) -> list[str]:
    r"""Return the lines with a colon in the place of the tab between a label and its value, as pages copied have them.

    >>> _tabbed(["Salary\t$20 an hour", "Closes\tMay 3", "Post\tMap Clerk", "Sorts maps.\t"])
    ['Salary: $20 an hour', 'Closes: May 3', 'Post: Map Clerk', 'Sorts maps.\t']
    """
    if not any("\t" in line for line in lines):
        return lines
    found = [_CELLS.fullmatch(line) for line in lines]
    if sum(match is not None for match in found) < _FEWEST_CELLS:
        return lines
    return [f"{match[1]}: {match[2]}" if match else line for match, line in zip(found, lines, strict=True)]


def _feet(lines: list[str]) -> re.Pattern[str] | None:
    head = [line for line in lines if line][:HEAD]
    return foot(line[:label] for line in head if (label := label_of(line)[0]))


def _continues(pending: str, line: str, edge: int) -> bool:
    return not _opens(line) and joins(pending, line, edge)


def _hangs(whole: str, line: str, indent: int, hanging: int) -> bool:
    """Whether a line stands under the words of the item before it, right of the item's bullet."""
    return not _opens(line) and len(whole) - len(whole.lstrip()) >= indent + min(hanging, 2)


def _opens(line: str) -> bool:
    """Whether a line opens with a bullet or a number, or is a rule."""
    if line[0].isalpha() and line[1:2].isalpha():
        return False
    return bullet(line) > 0 or (line[0] in _RULES and _is_rule(line) and len(line) > 1)


def _underlines(line: str, pending: str) -> bool:
    """Whether a line is the rule under a heading: "Duties" over "------"."""
    if len(line) < 3 or len(pending) > _LONGEST_HEADING or len(line) > 2 * len(pending):
        return False
    return _is_rule(line) and not label_of(pending)[0]


def _is_rule(line: str) -> bool:
    return not line.strip("=-_*~#+. ") and line != "."


def _add(writer: Writer, text: str, gap: bool, heading: int = 0) -> None:  # noqa: FBT001 - a column of the row
    if heading:
        if text:
            writer.add("heading", text, level=heading, strong=True, gap=True)
        return
    line = line_of(text)
    words = line.text
    if words:
        strong = words.isupper() and len(words) <= _LONGEST_CAPS
        level = 1 if line.kind == "item" else 0
        writer.add(line.kind, words, level=level, strong=strong, gap=gap, label=line.label, lead=line.lead)
