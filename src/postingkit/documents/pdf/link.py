"""Link: a page's link rectangles tied to the words under them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from postingkit.documents.document import Block, Box, Link
from postingkit.documents.pdf.run import Page, Place

__all__ = ["linked"]


def linked(pages: list[Page], text: str, blocks: list[Block], boxes: tuple[Box, ...]) -> tuple[Link, ...]:
    """Return the document's links; those whose words were dropped as chrome have no place in the text."""
    if not any(page.places for page in pages):
        return ()
    here: dict[int, list[int]] = defaultdict(list)
    for i, box in enumerate(boxes):
        here[box.page].append(i)
    links: list[Link] = []
    taken: dict[tuple[int, str], int] = {}  # where the search for the same words in the same block goes on
    for page in pages:
        for place in page.places:
            near = (blocks[i] for i in here[page.number] if _over(place, boxes[i]))
            link = _link(place, text, near, taken)
            last = links[-1] if links else None
            if last and last.href == link.href and 0 <= last.end <= link.start <= last.end + 1:
                links[-1] = Link(link.href, text[last.start : link.end], last.start, link.end)  # wrapped over two lines
            else:
                links.append(link)
    return tuple(links)


def _over(place: Place, box: Box) -> bool:
    """Whether a link's rectangle lies over a block, give or take the three points browsers miss by."""
    middle = (place.bottom + place.top) / 2
    return box.bottom - 3 < middle < box.top + 3 and place.left < box.right + 3 and place.right > box.left - 3


def _link(place: Place, text: str, near: Iterable[Block], taken: dict[tuple[int, str], int]) -> Link:
    words = place.text
    for block in near if words else ():
        at = text.find(words, taken.get((block.start, words), block.start), block.end)
        if at >= 0:
            taken[block.start, words] = at + len(words)
            return Link(place.href, words, at, at + len(words))
    return Link(place.href, words)
