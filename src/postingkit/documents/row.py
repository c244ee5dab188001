"""Row: one line of a page, before it is known whether it belongs to the posting."""

import re
from itertools import pairwise
from typing import NamedTuple

from postingkit.documents.document import BlockKind
from postingkit.documents.line import label_of

__all__ = [
    "Region",
    "Row",
    "Span",
    "abreast",
    "is_entry",
    "is_fact",
    "is_label",
    "joined",
    "linked",
    "paired",
    "reaches",
]

_LABEL = 80
"""Most characters of a label; a longer first cell is a text of its own."""
_SHORTENED = (" No.", " Nr.", " no.", " nr.", " Nos.", " Tel.", " Qty.")
"""How a label may end that is shortened: "Plantilla Item No."."""
_ENTRY = 60
"""Most characters of a menu entry."""

_REACHED, _REACH = ("mailto:", "tel:"), re.compile(r"@|\d{3}|\d \d")
"""What leads to an address or a number, and shows that a line is one."""

Span = tuple[int, int, str]
"""Start and end of a link's words in a row's text, and where it leads."""


class Row(NamedTuple):
    """The columns of a block, less its place, and the links of its line."""

    text: str
    kind: BlockKind
    level: int
    strong: bool
    gap: bool
    links: tuple[Span, ...] = ()
    label: int = 0
    """As in a block; without ``lead`` the whole line is a name, whose value may be the next."""
    lead: int = 0


class Region(NamedTuple):
    """Rows of one element that its tag, role or class shows to be the site's."""

    start: int
    end: int
    sure: int
    """How surely, in the grades of :mod:`tags`."""


def linked(row: Row) -> int:
    """Return how many characters of a line are words of links."""
    return sum([end - start for start, end, _ in row.links]) if row.links else 0


def is_entry(row: Row) -> bool:
    """Whether a line is a link and nothing else, as those of menus are; an address or a number is what it says."""
    menu = bool(row.links) and len(row.text) <= _ENTRY and linked(row) * 10 >= len(row.text) * 9
    return menu and not reaches(row)


def reaches(row: Row) -> bool:
    """Whether a line's first link leads to the address or the number that the line shows."""
    return row.links[0][2][:7].lower().startswith(_REACHED) and _REACH.search(row.text) is not None


def is_label(row: Row) -> bool:
    """Whether a line can be the label of what stands beside it."""
    text = row.text
    ends = text[-1] in ".!;" and not text.endswith(_SHORTENED)
    return len(text) <= _LABEL and not ends and linked(row) < len(text) and bool(text.rstrip(" :："))


def is_fact(row: Row) -> bool:
    """Whether a line is a name with its value: "Location: Salem, OR"."""
    return bool(row.lead or label_of(row.text)[1])


def paired(label: Row, value: Row) -> Row:
    """Return a label and the value beside it as one line "Label: value".

    >>> paired(Row("Salary:", "paragraph", 0, True, True), Row("900 GEL", "paragraph", 0, False, True))[:2]
    ('Salary: 900 GEL', 'pair')
    """
    name = label.text.rstrip(" :：")
    shift = len(name) + 2
    links = tuple((a, min(b, len(name)), href) for a, b, href in label.links if a < len(name))
    links += tuple((a + shift, b + shift, href) for a, b, href in value.links)
    return Row(
        f"{name}: {value.text}", "pair", 0, label.strong and value.strong, label.gap, links, label=len(name), lead=shift
    )


def joined(rows: list[Row]) -> Row:
    """Return the cells of a table row as one line.

    >>> joined([Row(word, "paragraph", 0, False, True) for word in ("Georgian", "good", "fair")]).text
    'Georgian | good | fair'
    """
    links: list[Span] = []
    shift = 0
    for row in rows:
        links += [(a + shift, b + shift, href) for a, b, href in row.links]
        shift += len(row.text) + 3
    text = " | ".join([row.text for row in rows])
    return Row(text, "paragraph", 0, all(row.strong for row in rows), rows[0].gap, tuple(links))


def abreast(cells: list[Row], heads: list[bool]) -> list[Row]:
    """Return the cells of a table row as lines: a name and its value, names and values by turns, or one line of all.

    ``heads`` says which cells the markup calls names; a cell that ends with a colon is one, too. A name may have lost
    its value: "Job ID:", "7-B", "Positions:". Cells that each hold a name with its value stay lines of their own.

    >>> def texts(*words, heads=None):
    ...     rows = [Row(word, "paragraph", 0, False, True) for word in words]
    ...     return [row.text for row in abreast(rows, heads or [False] * len(rows))]
    >>> texts("Job ID:", "7-B", "Location:", "Salem, OR"), texts("Job ID:", "7-B", "Positions:")
    (['Job ID: 7-B', 'Location: Salem, OR'], ['Job ID: 7-B', 'Positions:'])
    >>> texts("Georgian", "good", "fair"), texts("Post", "Grade", "Pay", heads=[True, True, True])
    (['Georgian | good | fair'], ['Post | Grade | Pay'])
    >>> texts("Job ID: 7-B", "Location: Salem, OR"), texts("Location", "Office: Salem, OR")
    (['Job ID: 7-B', 'Location: Salem, OR'], ['Location: Office: Salem, OR'])
    """
    if all(map(is_fact, cells)):
        return cells
    if len(cells) == 2:
        return [paired(*cells)] if not all(heads) and is_label(cells[0]) else [joined(cells)]
    names = [(head or cell.text[-1] in ":：") and is_label(cell) for cell, head in zip(cells, heads, strict=True)]
    if sum(names) < 2 or all(names) or any(not a and not b for a, b in pairwise([False, *names])):
        return [joined(cells)]
    after = [*names[1:], True]
    return [
        cell if lost else paired(cell, cells[i + 1])
        for i, (cell, name, lost) in enumerate(zip(cells, names, after, strict=True))
        if name
    ]
