"""Furniture: which lines of a page belong to the posting, and which to the site.

Six looks: what the page's elements are called (regions), what a line says (phrases), runs of links (menus), lines
shown twice (repeats), what stands before the title, and what follows "Similar jobs". When together they would leave
nothing to read, they are wrong, and every line stays.
"""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from postingkit.documents.html.look import SHORT, heads_facts, is_button, is_count, leads_home, look_of
from postingkit.documents.html.tags import ALWAYS, FILLED, SURE
from postingkit.documents.line import label_of
from postingkit.documents.row import Region, Row, is_entry, linked, reaches
from postingkit.lexicon.contracts import contracts
from postingkit.lexicon.dates import dates_in
from postingkit.lexicon.names import is_role
from postingkit.lexicon.workplaces import WORKPLACES
from postingkit.text import fold, letters, squeeze

__all__ = ["furniture"]

_PROSE, _BADGE = 200, 24
"""Characters: a longer line without links is no menu; of a badge: "Remote"."""
_UNLINKED, _MENU, _CELL = 800, 3, 25
"""Characters outside of links that no menu has; lines of links in a row that are one; characters a link in a line."""
_AGAIN, _NEAR = 4, 4
"""So many lines that stood before, in their order, are shown twice; lines above the title that may state facts."""
_TOLD, _NAME = 24, 8
"""Characters: a shorter line of the posting's may be a button, too; a shorter title a word of another heading."""
_SORTS = frozenset(
    "job announcement|job posting|job description|job opening|job opportunity|job vacancy|vacancy announcement"
    "|vacancy notice|position announcement|position description|employment opportunity".split("|")
)
"""What a page's title may call the page, and no job."""
_ENDLESS = frozenset({"cdi", "cdd", "indefinido"})
"""Contracts that are no type of employment."""


def furniture(rows: list[Row], regions: list[Region], titles: list[str], posting: str = "") -> dict[int, str]:
    """Return the rows that belong to the site, each with the look that showed it.

    ``titles`` are the names that the page's head gives it; a page without them or regions is a posting's text alone,
    as a feed or board gives it, and only its buttons can be too much. ``posting`` are the letters of what the page's
    markup calls the posting's text: no line of it is the page's own.
    """
    own: dict[int, str] = {}
    if not regions and not titles:
        own = {i: "apply" for i, row in enumerate(rows) if row.links and len(row.text) <= SHORT and is_button(row)}
        return own if len(own) < len(rows) else {}
    sizes = list(accumulate([len(row.text) for row in rows], initial=0))
    size = sizes[-1]
    names = [i for i, row in enumerate(rows) if row.level == 1 and row.kind == "heading" and not leads_home(row)]
    for start, end, sure in regions:
        here = sizes[end] - sizes[start]
        if bisect_left(names, start) == bisect_left(names, end) and _is_own(rows[start:end], here, size, sure):
            own.update(dict.fromkeys(range(start, end), "region"))
    _phrases(rows, own)
    _menus(rows, own)
    _repeats(rows, own)
    start = _title(rows, own, [fold(squeeze(title)) for title in titles])
    if start and not any(_is_prose(row) for i, row in enumerate(rows[:start]) if i not in own):
        for i in range(start):
            if i < start - _NEAR or not (_is_fact(rows[i]) or _introduces(rows[i : i + 2])):
                own.setdefault(i, "before")
    if posting:
        _give_back(rows, own, posting)
    return own if sum([len(rows[i].text) for i in own]) * 50 <= size * 49 else {}


def _give_back(rows: list[Row], own: dict[int, str], posting: str) -> None:
    """Unmark the lines of the posting's text, and short ones beside them: a heading, an item of two words."""
    back = {
        i
        for i, how in own.items()
        if how != "repeat" and len(rows[i].text) >= _TOLD and letters(rows[i].text) in posting
    }
    if not back:
        return
    for step in (1, -1):
        for i in range(len(rows))[::step]:
            if i in own and i - step in back and letters(rows[i].text) in posting:
                back.add(i)
    for i in back:
        del own[i]


def _is_own(part: list[Row], here: int, size: int, sure: int) -> bool:
    """Whether a region really belongs to the site; it has ``here`` of the page's ``size`` characters."""
    if here * 10 > size * 9:
        return False
    if sure == ALWAYS:
        return True
    if here * 2 > size:
        return False
    if sure == FILLED:
        return True
    if sure == SURE:
        menu = sum(map(is_entry, part)) * 2 >= len(part)  # of which a legal notice may be a part
        return (menu or not any(map(_is_prose, part))) and here - sum(map(linked, part)) <= _UNLINKED
    return sum(map(linked, part)) * 2 > here


def _is_fact(row: Row) -> bool:
    """Whether a line above the title belongs to it: "Requisition ID: 3541", a date, its ``<h1>``'s first line."""
    if row.links:
        return False
    if len(row.text) > SHORT and row.text[-1] not in ".!?":
        return True  # "In der Bibliothek ist zum 1. Oktober eine Stelle als", and the title
    named = (row.level == 1 and row.kind == "heading") or label_of(row.text)[0] > 0
    return named or _is_badge(row.text) or any(day.year for day in dates_in(row.text))


def _introduces(rows: list[Row]) -> bool:
    """Whether a paragraph on the house stands above a line that leads to the title: "Für das Haus suchen wir eine"."""
    first, last = rows[0], rows[-1]
    told = len(first.text) > SHORT and first.text[-1] == "." and not first.links
    return told and len(last.text) > SHORT and _is_fact(last)


def _is_badge(text: str) -> bool:
    """Whether a line above the title is one fact of the job: "Remote", "Tiempo completo", "CDI"."""
    low = fold(text)
    if len(low) > _BADGE:
        return False
    contract = next(contracts(low), None)
    return (
        low in WORKPLACES or low in _ENDLESS or (contract is not None and contract.end - contract.start >= len(low) - 2)
    )


def _is_prose(row: Row) -> bool:
    return len(row.text) > _PROSE and linked(row) * 3 < len(row.text)


def _phrases(rows: list[Row], own: dict[int, str]) -> None:
    """Mark the lines of known phrases, and what follows "Similar jobs" up to a heading with text of its own."""
    mute, muted = 0, ""
    for i, row in enumerate(rows):
        if mute:
            if row.kind != "heading" or not _ends(rows, i, mute, muted):
                own.setdefault(i, "after")
                continue
            mute = 0
        if is_count(row) and any(map(is_count, (*rows[max(0, i - 1) : i], *rows[i + 1 : i + 2]))):
            own.setdefault(i, "phrase")
            continue
        look = look_of(row) if len(row.text) <= _PROSE else ""
        if look == "phrase" and i + 1 < len(rows) and "@" in rows[i + 1].text and "mail" in row.text.lower():
            continue  # "Email" above an address is its label, no button
        if look == "apply":
            own[i] = look
        elif look:
            own.setdefault(i, look)
            if look in {"after", "aside"}:
                mute, muted = row.level if row.kind == "heading" else 6, look


def _ends(rows: list[Row], i: int, mute: int, muted: str) -> bool:
    """Whether a heading ends what another led to, of a rank: other jobs, or things aside of one heading."""
    if muted == "aside" or heads_facts(rows[i]):
        return True
    return rows[i].level <= mute and any(map(_is_prose, rows[i + 1 : i + 4]))


def _menus(rows: list[Row], own: dict[int, str]) -> None:
    """Mark runs of lines that are links and nothing else, and lines that are rows of links."""
    run: list[int] = []
    for i, row in enumerate(rows):
        if i in own:
            continue
        if is_entry(row):
            run.append(i)
            continue
        words = linked(row)
        # "Home / Careers / Job openings", "Site map | Privacy | Contact us"
        several = len(row.links) > 1 and not reaches(row)
        if several and words * 10 >= len(row.text) * 7 and words <= _CELL * len(row.links):
            own[i] = "menu"
        if len(run) >= _MENU:
            own.update(dict.fromkeys(run, "menu"))
        run.clear()
    if len(run) >= _MENU:
        own.update(dict.fromkeys(run, "menu"))


def _repeats(rows: list[Row], own: dict[int, str]) -> None:
    """Mark runs of lines that stood on the page before, as a list of facts shown again beside the text does."""
    seen: dict[str, int] = {}
    names: dict[int, list[int]] = {}  # by their rank, where headings that name a job stand
    run: list[int] = []
    last = -1
    for i, row in enumerate(rows):
        if i in own:
            continue
        here = seen.setdefault(row.text, i)
        if here == i and row.kind == "heading" and is_role(row.text):
            names.setdefault(row.level, []).append(i)
        if row.kind == "heading" and i and here == i - 1:  # one for wide screens, one for narrow
            own[i] = "repeat"
            continue
        if here < i and (here == last + 1 or not run):
            run.append(i)
        else:
            _again(run, seen[rows[run[0]].text] if run else 0, names, own)
            run = [i] if here < i else []
        last = here
    _again(run, seen[rows[run[0]].text] if run else 0, names, own)


def _again(run: list[int], source: int, names: dict[int, list[int]], own: dict[int, str]) -> None:
    """Mark a run of lines that stood from ``source`` on, unless it belongs to another job's name.

    Two jobs may ask for the same.
    """
    if len(run) < _AGAIN:
        return
    rank = min((level for level, places in names.items() if places[0] < source), default=0)
    between = (
        bisect_right(places, source) < bisect_left(places, run[0]) for level, places in names.items() if level <= rank
    )
    if not any(between):
        own.update(dict.fromkeys(run, "repeat"))


def _title(rows: list[Row], own: dict[int, str], names: list[str]) -> int:
    """Return the row of the title, by the page's head or the first heading; 0 when there is none."""
    best, rank = 0, (10, 0)  # behind the levels of headings and a paragraph's 7, first headings count 8 or 9
    longest = min(150, max(map(len, names), default=0))
    for i, row in enumerate(rows):
        text = row.text
        heading = row.kind == "heading"
        if i in own or not (heading or (names and row.kind == "paragraph" and linked(row) * 2 <= len(text))):
            continue
        here = ((8, 0) if is_role(text) else (9, -len(text))) if heading and row.level == 1 else (10, 0)
        if 4 <= len(text) <= longest and (heading or " " in text):
            words = fold(text)
            if words not in _SORTS and any(words in name for name in names):
                here = (row.level or 7, -len(text))
        if here < rank:
            best, rank = i, here
    return _first_said(rows, own, best) if best else 0


def _first_said(rows: list[Row], own: dict[int, str], title: int) -> int:
    """Return the first heading with the title among other words: "Harbour Board (71) | Vacancy Diver 25.09."."""
    if len(words := fold(rows[title].text)) < _NAME:
        return title
    above = (i for i, row in enumerate(rows[:title]) if row.kind == "heading" and i not in own)
    return next((i for i in above if words in fold(rows[i].text)), title)
