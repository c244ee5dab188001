"""Document: one text and the blocks that tile it, plus the structured data found beside it.

Laws, kept by :class:`Writer` and tested on every reader:

* blocks stand in order, do not overlap, and between two of them there is nothing but line feeds;
* the first block starts at 0 and the last ends at ``len(text)``;
* no block is empty, starts or ends with whitespace, or holds a line feed.
"""

from bisect import bisect_right
from collections.abc import Container
from typing import Any, Literal, NamedTuple

from postingkit.terms import EvidenceMethod

__all__ = ["Block", "BlockKind", "Box", "Datum", "Document", "Link", "Writer"]

BlockKind = Literal["heading", "paragraph", "item", "pair"]


class Block(NamedTuple):
    """One logical line of the text: wrapped lines are rejoined, a forced break (``<br>``) starts a new block."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """Heading: its rank, 1 the highest. Item: its nesting, 1 the outermost. Else 0."""
    strong: bool = False
    """The whole line is bold, or larger than the body: it may be a heading."""
    gap: bool = True
    """A paragraph border (blank line, block element) stands before it; false after a mere line break."""
    label: int = 0
    """Pair: length of the label, without its colon ("Salary" in "Salary: $45,000")."""
    lead: int = 0
    """Where the content starts, from ``start``: behind an item's number ("1. "), at a pair's value."""


class Link(NamedTuple):
    """A hyperlink: where it leads, its words, and where they stand (-1 when outside the text)."""

    href: str
    text: str
    start: int = -1
    end: int = -1


class Datum(NamedTuple):
    """A piece of structured data found in or as the capture.

    ``value`` is what a JSON reader gives (dict, list, str, number, bool, None). ``pointer`` says where it lay:
    "json_ld/0", "meta", "front_matter", "" for the payload itself.
    """

    kind: EvidenceMethod
    value: Any
    pointer: str = ""


class Box(NamedTuple):
    """A block's place on a page: page from 1, then points from the page's lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float


class Document(NamedTuple):
    """One text and the blocks that tile it."""

    text: str
    blocks: tuple[Block, ...] = ()
    media_type: str = "text/plain"
    data: tuple[Datum, ...] = ()
    links: tuple[Link, ...] = ()
    canonical_url: str | None = None
    """The posting's own page; a path such as "/jobs/7" is on the site of the capture."""
    language: str | None = None
    """As the document declares it (``<html lang>``)."""
    boxes: tuple[Box, ...] = ()
    """One a block for paginated documents, else empty."""
    part: str | None = None
    """Page range or index, when the capture holds several postings."""
    repairs: tuple[str, ...] = ()
    """What had to be mended to read the bytes: "mojibake", "charset", "markup"."""
    platform: str | None = None
    """The source from whose data this posting was taken; None before it is determined, "" when there is none."""

    def words(self, block: Block) -> str:
        """Return the text of a block."""
        return self.text[block.start : block.end]

    def without(self, dropped: Container[int]) -> "Document":
        """Return the document without the blocks at these indices; links in them keep their words, not their place."""
        writer = Writer()
        shift: list[tuple[int, int, int]] = []
        boxes = []
        for i, block in enumerate(self.blocks):
            if i in dropped:
                continue
            start = writer.copy(block, self.words(block))
            shift.append((block.start, block.end, start - block.start))
            if self.boxes:
                boxes.append(self.boxes[i])
        starts = [start for start, _, _ in shift]
        links = tuple([link if link.start < 0 else _moved(link, starts, shift) for link in self.links])
        return self._replace(text=writer.text(), blocks=tuple(writer.blocks), links=links, boxes=tuple(boxes))


def _moved(link: Link, starts: list[int], shift: list[tuple[int, int, int]]) -> Link:
    """Return a link moved along with its block; ``shift`` has each block's start, end and displacement."""
    at = bisect_right(starts, link.start) - 1
    if at < 0 or link.end > shift[at][1]:
        return Link(link.href, link.text)
    by = shift[at][2]
    return Link(link.href, link.text, link.start + by, link.end + by)


class Writer:
    r"""Collects blocks and lays out the text that they tile.

    >>> w = Writer()
    >>> w.add("heading", "Duties", level=2), w.add("item", "Catalog books", level=1), w.add("item", "Shelve", gap=False)
    (0, 8, 22)
    >>> w.text()
    'Duties\n\nCatalog books\nShelve'
    """

    __slots__ = ("_parts", "_position", "blocks")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._position = 0

    def add(  # noqa: PLR0913 - the columns of a block
        self,
        kind: BlockKind,
        text: str,
        *,
        level: int = 0,
        strong: bool = False,
        gap: bool = True,
        label: int = 0,
        lead: int = 0,
    ) -> int:
        """Add a block and return where it starts; ``text`` is one stripped, non-empty line."""
        if self._parts:
            border = "\n\n" if gap else "\n"
            self._parts.append(border)
            self._position += len(border)
        start = self._position
        self._parts.append(text)
        self._position = start + len(text)
        self.blocks.append(Block(kind, start, self._position, level, strong, gap, label, lead))
        return start

    def copy(self, block: Block, text: str) -> int:
        """Add a block as another document has it, with its words, and return where it starts."""
        kind, _, _, level, strong, gap, label, lead = block
        return self.add(kind, text, level=level, strong=strong, gap=gap, label=label, lead=lead)

    def text(self) -> str:
        """Return the text laid out so far."""
        return "".join(self._parts)
