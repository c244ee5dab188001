"""Page: a page's text and the text in its data, as one document in which neither is lost.

A page may show all of the text, the first lines of it, none (a script draws it), or another language's; the data may
hold all of it, or an extract. So lines are compared, not lengths: the page's lines stay in their order, and lines that
only the data holds go in behind the line that they follow there.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.documents.document import Link, Writer
from postingkit.sections.section import TELLING
from postingkit.sections.split import split
from postingkit.text import letters

__all__ = ["joined"]

_SHOWN = 4  # a page that shows a fourth of the text shows its text
_FEW = 40  # letters; fewer in a row that the page lacks are a fact that it says elsewhere, in other words
_PATIENCE = 50_000_000  # characters that lines of the body are looked for in: some fifty milliseconds
_PROSE = 200  # characters of a line that no button, menu or notice of loading has
_TOLD = 150  # characters under headings of duties and demands: a posting by itself, no extract


def joined(page: Document, body: Document) -> Document:
    r"""Return the page with the lines that only the body holds; the body where the page shows nothing of it.

    >>> from postingkit.documents.plain import read_plain
    >>> page = read_plain("Map Curator\nSort the maps of the valley.\nRead more\nApply by 3 May")
    >>> body = read_plain("Sort the maps of the valley.\nDescribe each sheet for the readers of the atlas room.")
    >>> joined(page, body).text.split("\n")[1:4]
    ['Sort the maps of the valley.', 'Describe each sheet for the readers of the atlas room.', 'Read more']
    """
    if not body.blocks or not page.blocks:
        return page if page.blocks else _below(body, page)
    places = list(_places(page, body))
    sizes = [len(letters(body.words(block))) for block in body.blocks]
    shown = sum(size for size, at in zip(sizes, places, strict=True) if at is not None)
    if shown * _SHOWN < sum(sizes):
        if sum(len(section.text) for section in split(page) if section.kind in TELLING) > min(_TOLD, len(body.text)):
            return page  # another language, or an extract: what the page shows is a posting by itself
        return _below(body, page)
    return _merged(page, body, _missing(places, sizes))


def _places(page: Document, body: Document) -> Iterator[int | None]:
    """Yield for each block of the body the page's block with the same text, or None."""
    keys = [letters(page.words(block)) for block in page.blocks]
    ends = list(accumulate(map(len, keys)))
    whole = "".join(keys)
    lines = {key: i for i, key in reversed(list(enumerate(keys)))}
    said = set(page.text.casefold().split())
    patience = _PATIENCE
    last = 0
    for block in body.blocks:
        words = body.words(block)
        key = letters(words)
        here = lines.get(key)
        if here is None and patience > 0:
            at = whole.find(key)
            patience -= len(whole) if at < 0 else at
            here = bisect_left(ends, at + len(key)) if at >= 0 else None
        if here is None and _has_words(words.casefold().split(), said):
            here = last
        yield here
        last = here if here is not None else last


def _has_words(words: list[str], said: set[str]) -> bool:
    """Whether a page has a line's words in another layout: "Pay: $75k - 125k | Equity" as three lines."""
    few = len(words) <= 12
    return len(words) > 2 and sum(word not in said for word in words) * (4 if few else 12) <= len(words)


def _missing(places: list[int | None], sizes: list[int]) -> list[tuple[int, int, int]]:
    """Return the runs of blocks that the page lacks: first and last, and the page's block they go behind."""
    runs: list[tuple[int, int, int]] = []
    start = 0
    while start < len(places):
        end = start
        while end < len(places) and places[end] is None:
            end += 1
        if end > start and sum(sizes[start:end]) >= _FEW:
            before = next((at for at in places[start::-1] if at is not None), None)
            after = next((at for at in places[end:] if at is not None), None)
            runs.append((start, end, before if before is not None else (after or 0) - 1))
        start = end + 1
    return runs


class _Piece(NamedTuple):
    """A block of the page or the body."""

    of_page: bool
    number: int


def _merged(page: Document, body: Document, runs: list[tuple[int, int, int]]) -> Document:
    """Return the page with the runs of the body's blocks where they belong."""
    if not runs:
        return page
    behind: dict[int, list[_Piece]] = {}
    for start, end, at in runs:
        behind.setdefault(at, []).extend(_Piece(False, i) for i in range(start, end))
    pieces = list(behind.get(-1, ()))
    for i in range(len(page.blocks)):
        pieces.append(_Piece(True, i))
        pieces += behind.get(i, ())
    return _laid(pieces, page, body)


def _below(body: Document, page: Document) -> Document:
    """Return the body, followed by what only the page has: labelled facts, prose."""
    text = letters(body.text)
    pieces = [_Piece(False, i) for i in range(len(body.blocks))]
    for i, block in enumerate(page.blocks):
        if (block.kind == "pair" or block.end - block.start > _PROSE) and letters(page.words(block)) not in text:
            pieces.append(_Piece(True, i))
    return _laid(pieces, page, body)


def _laid(pieces: list[_Piece], page: Document, body: Document) -> Document:
    """Return the page with these blocks as its text; links whose words are left out lose their place."""
    writer = Writer()
    moved: dict[_Piece, int] = {}
    for piece in pieces:
        source = page if piece.of_page else body
        block = source.blocks[piece.number]
        moved[piece] = writer.copy(block, source.words(block)) - block.start
    links = [*_placed(body, moved, of_page=False), *_placed(page, moved, of_page=True)]
    return page._replace(
        text=writer.text(),
        blocks=tuple(writer.blocks),
        links=tuple(dict.fromkeys(links)),
        boxes=(),
        repairs=tuple(dict.fromkeys((*page.repairs, *body.repairs))),
    )


def _placed(source: Document, moved: dict[_Piece, int], *, of_page: bool) -> Iterator[Link]:
    starts = [block.start for block in source.blocks]
    for link in source.links:
        by = moved.get(_Piece(of_page, bisect_right(starts, link.start) - 1)) if link.start >= 0 else None
        yield link._replace(start=-1, end=-1) if by is None else link._replace(start=link.start + by, end=link.end + by)
