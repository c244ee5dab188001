"""Furniture: which lines of a page are the posting's, and which are the page's own.

Five looks: what the page's elements are called (regions), what a line says (phrases), runs of links (menus), what stands
before the title, and what follows "Similar jobs". When together they would leave nothing to read, they are wrong, and
every line stays.
"""

from __future__ import annotations

from postingkit.documents.phrases import APPLY, EDGES, OPENINGS, OTHERS, OWN_LINES, OWN_OPENINGS
from postingkit.documents.row import Region, Row
from postingkit.documents.tags import ALWAYS, SURE
from postingkit.text import fold, squeeze

__all__ = ["furniture"]

PROSE = 200  # a longer line without links is no menu
MENU = 3  # so many lines of links in a row are a menu
SHORT = 60
_CELL = 25  # characters a link, in a line of links


def furniture(rows: list[Row], regions: list[Region], titles: list[str]) -> dict[int, str]:
    """Return the rows that are the page's own, each with the look that told.

    ``titles`` are the names that the page's head gives it.
    """
    own: dict[int, str] = {}
    size = sum([len(row.text) for row in rows])
    for region in regions:
        if _is_own(rows[region.start : region.end], size, region.sure):
            own.update(dict.fromkeys(range(region.start, region.end), "region"))
    _phrases(rows, own)
    if any([row.linked for row in rows]):
        _menus(rows, own)
    start = _title(rows, own, [fold(squeeze(title)) for title in titles])
    if start and not any(_is_prose(row) for i, row in enumerate(rows[:start]) if i not in own):
        for i in range(start):
            own.setdefault(i, "before")
    if own and sum(len(rows[i].text) for i in own) * 50 > size * 49:
        return {}
    return own


def _is_own(part: list[Row], size: int, sure: int) -> bool:
    """Whether a region that is called the page's own is that."""
    here = sum(len(row.text) for row in part)
    if here * 10 > size * 9 or any(row.kind == "heading" and row.level == 1 for row in part):
        return False
    if sure == ALWAYS:
        return True
    if here * 2 > size:
        return False
    if sure == SURE:
        return not any(map(_is_prose, part))
    return sum(row.linked for row in part) * 2 > here


def _is_prose(row: Row) -> bool:
    return len(row.text) > PROSE and row.linked * 3 < len(row.text)


def _phrases(rows: list[Row], own: dict[int, str]) -> None:
    """Mark the lines that say so, and what follows "Similar jobs" up to a heading with text of its own."""
    mute = 0
    for i, row in enumerate(rows):
        text = row.text
        if mute:
            if row.kind == "heading" and row.level <= mute and any(map(_is_prose, rows[i + 1 : i + 4])):
                mute = 0
            else:
                own.setdefault(i, "after")
                continue
        length = len(text)
        if length > PROSE:
            continue
        words = text.lower().strip(EDGES)
        if length <= SHORT and words in OWN_LINES:
            own.setdefault(i, "phrase")
        elif words.partition(" ")[0] in OPENINGS and OWN_OPENINGS.match(words):
            own.setdefault(i, "phrase")
        elif row.linked * 10 >= length * 9 and length <= 2 * SHORT and row.kind != "heading" and APPLY.match(words):
            own.setdefault(i, "apply")
        elif length <= 2 * SHORT and OTHERS.match(words):
            own.setdefault(i, "after")
            mute = row.level if row.kind == "heading" else 6


def _menus(rows: list[Row], own: dict[int, str]) -> None:
    """Mark runs of lines that are links and nothing else, and lines that are rows of links."""
    run: list[int] = []
    for i, row in enumerate(rows):
        if i in own:
            continue
        length = len(row.text)
        if row.linked * 10 >= length * 9 and length <= SHORT:
            run.append(i)
            continue
        if len(run) >= MENU:
            own.update(dict.fromkeys(run, "menu"))
        run.clear()
        # "Home / Careers / Job openings", "Site map | Privacy | Contact us"
        if len(row.links) > 1 and row.linked * 10 >= length * 7 and row.linked <= _CELL * len(row.links):
            own[i] = "menu"
    if len(run) >= MENU:
        own.update(dict.fromkeys(run, "menu"))


def _title(rows: list[Row], own: dict[int, str], names: list[str]) -> int:
    """Return the row that holds the title of the job; 0 when no row says what the page's head says."""
    best, rank = 0, (9, 0)
    for i, row in enumerate(rows):
        text = row.text
        heading = row.kind == "heading"
        if i in own or (not heading and (not names or row.linked * 2 > len(text) or row.kind != "paragraph")):
            continue
        first = heading and row.level == 1
        if not first and (not names or not 8 <= len(text) <= 150 or " " not in text):
            continue
        words = fold(text)
        if any(words in name for name in names):
            here = (row.level or 7, -len(words))
        elif first:
            here = (8, -len(words))
        else:
            continue
        if here < rank:
            best, rank = i, here
    return best
