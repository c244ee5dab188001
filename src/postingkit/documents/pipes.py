"""Pipes: tables that a scraper wrote into plain text, a bar around each cell, as lines that can be read."""

import re

__all__ = ["cells_of", "without_pipes"]

_FEWEST = 3
"""Fewest lines of a table with bars at their edges."""
_LONG = 80
"""A longer cell alone in its row is a paragraph."""
_RULE = re.compile(r"\|(?:\s*:?-{2,}:?\s*\|)+")
# "Filing Deadline", "Work Location": a first cell that names what the second says
_LABEL = re.compile(r"[A-Z][\w &/.#'’()-]{1,38}(?<![.])")


def without_pipes(lines: list[str]) -> list[str]:
    r"""Return the lines with each row of a table as words: a label with its value, or cells with bars between them.

    A cell may go on over lines of its own, up to a bar that stands alone.

    >>> without_pipes(["Map Clerk |", "| Salary | $20 |", "|---|---|", "| Place |", "Tarn", "|", "| Days |", "|"])
    ['Map Clerk', 'Salary: $20', 'Place: Tarn', '', 'Days', '']
    >>> without_pipes(["| Read | Write | Speak |", "| Good | Fair | Good |", "| Ann Lee, Chair | Jan Reed |"])
    ['Read | Write | Speak', 'Good | Fair | Good', 'Ann Lee, Chair | Jan Reed']
    >>> without_pipes(["Fog Bell | Clerk | Tarn", "a || b"])
    ['Fog Bell | Clerk | Tarn', 'a || b']
    """
    if sum(line.startswith("|") or line.rstrip().endswith("|") for line in lines) < _FEWEST:
        return lines
    found: list[str] = []
    label = ""
    for line in lines:
        words = line.strip()
        if _RULE.fullmatch(words):
            continue
        edged = words.startswith("|") or words.endswith("|")
        if label and not edged and words:
            found[-1] = f"{label}: {words}"
        elif edged:
            row = _row(words)
            found += ["", row, ""] if len(row) > _LONG and " | " not in row else [row]
        else:
            found.append(line)
        label = found[-1] if words.startswith("|") and words.endswith("|") and _LABEL.fullmatch(found[-1]) else ""
    return found


def _row(line: str) -> str:
    """Return the words of a table's row, ``line`` with the bars at its edges."""
    cells = cells_of(line)
    return (": " if len(cells) == 2 and _LABEL.fullmatch(cells[0]) else " | ").join(cells)


def cells_of(line: str) -> list[str]:
    """Return the cells of a table's row that hold words, with or without bars at its edges.

    >>> cells_of("| Read |  | Write |")
    ['Read', 'Write']
    """
    return [cell for cell in map(str.strip, line.split("|")) if cell]
