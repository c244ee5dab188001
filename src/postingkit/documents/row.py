"""Row: one line of a page, before it is known whether it belongs to the posting."""

from __future__ import annotations

from typing import NamedTuple

from postingkit.documents.document import BlockKind

__all__ = ["Region", "Row", "is_label", "join", "pair"]

LABEL_LIMIT = 80  # a longer first cell is a text of its own


class Row:
    """One line of the page; the columns of a block, and what tells the posting from the page."""

    __slots__ = ("gap", "kind", "label", "lead", "level", "linked", "links", "strong", "term", "text")

    def __init__(self, text: str, gap: bool, *, strong: bool) -> None:  # noqa: FBT001 - one call, in the hot walk
        self.text = text
        self.gap = gap
        self.strong = strong
        self.kind: BlockKind = "paragraph"
        self.level = 0
        self.label = 0
        self.lead = 0
        self.links: list[tuple[int, int, str]] = []
        """Start and end in ``text``, and where it leads."""
        self.linked = 0
        """How many characters are words of links."""
        self.term = False
        """A ``dt`` that waits for its ``dd``."""

    def __repr__(self) -> str:
        return f"<{self.kind}{self.level or ''} {self.text[:60]!r}>"


class Region(NamedTuple):
    """Rows that came out of one element which its tag, role or name calls the page's own."""

    start: int
    end: int
    sure: int
    """How surely, as :mod:`tags` grades it."""


def is_label(row: Row) -> bool:
    """Whether a line can name what stands beside it."""
    text = row.text
    return len(text) <= LABEL_LIMIT and text[-1] not in ".!;" and row.linked < len(text) and bool(text.rstrip(" :"))


def pair(rows: list[Row], at: int) -> None:
    """Join the row at ``at`` and the one after it into one line "Label: value"."""
    label, value = rows[at : at + 2]
    name = label.text.rstrip(" :")
    shift = len(name) + 2
    label.links = [(a, min(b, len(name)), href) for a, b, href in label.links if a < len(name)]
    label.links += [(a + shift, b + shift, href) for a, b, href in value.links]
    label.linked += value.linked
    label.text = f"{name}: {value.text}"
    label.kind, label.level, label.label, label.lead = "pair", 0, len(name), shift
    label.strong = label.strong and value.strong
    del rows[at + 1]


def join(rows: list[Row], at: int) -> None:
    """Join the rows from ``at`` to the last into one line, as the cells of a table row."""
    first = rows[at]
    for row in rows[at + 1 :]:
        shift = len(first.text) + 3
        first.text = f"{first.text} | {row.text}"
        first.links += [(a + shift, b + shift, href) for a, b, href in row.links]
        first.linked += row.linked
        first.strong = first.strong and row.strong
    first.kind, first.level = "paragraph", 0
    del rows[at + 1 :]
