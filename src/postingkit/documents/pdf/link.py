"""Link: a page's link rectangles tied to the words under them."""

import ctypes
from array import array
from collections import defaultdict
from collections.abc import Iterable

from postingkit.documents.document import Block, Box, Link
from postingkit.documents.pdf.engine import NOWHERE, Engine
from postingkit.documents.pdf.paragraph import undoubled
from postingkit.documents.pdf.run import Page, Place

__all__ = ["linked", "places_of"]

MAX_LINKS = 2_000
"""Links a page may have."""
_MAX_URL = 4096
"""Bytes of an address."""
_new = tuple.__new__  # half the cost of a named tuple's own; a page of news has hundreds of links
_NEAR = 3
"""Points by which a browser's link rectangle may miss its words."""
_ROOM = ctypes.create_string_buffer(_MAX_URL)  # one for all: the engine is behind a lock


def places_of(engine: Engine, document: int, page: int) -> list[Place]:
    """Return the rectangles of a page's web links, without their words."""
    places: list[Place] = []
    position, found, box = ctypes.c_int(0), ctypes.c_void_p(), array("f", bytes(16))
    sheet, room = ctypes.byref(NOWHERE, page), ctypes.addressof(_ROOM)
    at, link, rect = map(ctypes.byref, (position, found, ctypes.c_char.from_buffer(box)))
    while len(places) < MAX_LINKS and engine.next_link(sheet, at, link):
        handle = ctypes.byref(NOWHERE, found.value or 0)
        action = engine.link_action(handle)
        if not action or not engine.link_rect(handle, rect):
            continue
        size = engine.action_url(document, action, room, _MAX_URL)  # 0 for what leads within the file
        href = _ROOM.value.decode("utf-8", "replace").strip() if 1 < size <= _MAX_URL else ""
        if href:
            left, top, right, bottom = box
            row = (href, min(left, right), min(bottom, top), max(left, right), max(bottom, top), "")
            places.append(_new(Place, row))
    return places


def linked(pages: list[Page], text: str, blocks: list[Block], boxes: tuple[Box, ...]) -> tuple[Link, ...]:
    """Return the document's links; those whose words were dropped as chrome have no place in the text."""
    if not any(page.places for page in pages):
        return ()
    here: dict[int, list[tuple[float, float, float, float, Block]]] = defaultdict(list)
    for (page, left, bottom, right, top), block in zip(boxes, blocks, strict=True):
        here[page].append((left - _NEAR, bottom - _NEAR, right + _NEAR, top + _NEAR, block))
    links: list[Link] = []
    taken: dict[tuple[int, str], int] = {}  # where the search for the same words in the same block goes on
    for sheet in pages:
        spots = here[sheet.number]
        for place in sheet.places:
            _, left, bottom, right, top, words = place
            middle = (bottom + top) / 2
            over = [e for a, b, c, d, e in spots if b < middle < d and left < c and right > a] if words else ()
            link = _link(place, text, over, taken)
            last = links[-1] if links else None
            if last and last.href == link.href and 0 <= last.end <= link.start <= last.end + 1:
                links[-1] = Link(link.href, text[last.start : link.end], last.start, link.end)  # wrapped over two lines
            else:
                links.append(link)
    return tuple(links)


def _link(place: Place, text: str, near: Iterable[Block], taken: dict[tuple[int, str], int]) -> Link:
    words = undoubled(place.text)
    for block in near:
        at = text.find(words, taken.get((block.start, words), block.start), block.end)
        if at >= 0:
            taken[block.start, words] = at + len(words)
            return Link(place.href, words, at, at + len(words))
    return Link(place.href, words)
