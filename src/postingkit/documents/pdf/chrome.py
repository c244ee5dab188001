"""Chrome: page headers, footers, page numbers and a browser's print marks, removed."""

import re
from collections import defaultdict
from typing import NamedTuple

from postingkit.documents.pdf.run import Page, Row, Run
from postingkit.lexicon.names import is_organization, is_role

__all__ = ["Print", "undressed", "unprinted"]

EDGE = 0.06
"""Share of the page's height at each end where a browser prints its marks."""
MARGIN = 0.13
"""Share of the page's height at each end where running headers and footers stand."""

_LOUD = 1.2
"""As many times the body's height, a line in the header is a title repeated on each page: the first keeps it."""
_FIXED = 12
"""Fewest characters of such words: shorter ones stand at one place by chance."""

# "https://jobs.example.edu/postings/5018/print_preview", "http://example.org/a?b=…"
_URL = re.compile(r"(?:https?|file)://\S+$|about:blank$")
# "10/20/23, 08:31", "2/19/26, 13:29", "8/21/2024 11:02 AM", "21.08.2024, 11:02", "5/28/25", "2024-08-21 11:02"
_MOMENT = re.compile(
    r"(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d)(?:,? \d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?)?$"
)
# "1 of 4", "1/4", "Page 1 of 4", "Page 3", "Seite 1 von 5", "- 2 -", "2", "Page | 2", "p. 2"
_NUMBER = re.compile(
    r"(?:[-–] ?)?(?:(?:page|seite|pagina|página|p\.|side|sida|strona|стр\.) ?\|? ?)?(\d{1,3})"
    r"(?: ?(?:of|von|de|di|sur|av|z|из|/) ?(\d{1,3}))?(?: ?[-–])?$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")


class Print(NamedTuple):
    """What a browser printed around the page."""

    title: str | None = None
    url: str | None = None
    moment: str | None = None


def undressed(pages: list[Page]) -> tuple[list[Page], Print]:
    """Return the pages without headers, footers and print marks, and the facts in the marks.

    Pages that the browser printed from another address than the first, under another title, were put behind it: the
    employer's table of pay grades is no part of the posting.
    """
    heard: list[dict[str, str]] = [{} for _ in pages]
    dropped: list[set[int]] = [set() for _ in pages]
    for page, drop, said in zip(pages, dropped, heard, strict=True):
        _marks(page, len(pages), drop, said)
    own = [n for n, said in enumerate(heard) if not _elsewhere(said, heard[0])]
    pages, dropped = [pages[n] for n in own], [dropped[n] for n in own]
    said = {key: text for n in reversed(own) for key, text in heard[n].items()}
    if len(pages) > 1:
        _running(pages, dropped)
    out = [
        page._replace(runs=[run for i, run in enumerate(page.runs) if i not in drop]) if drop else page
        for page, drop in zip(pages, dropped, strict=True)
    ]
    return out, Print(said.get("title"), said.get("url"), said.get("moment"))


def _elsewhere(said: dict[str, str], first: dict[str, str]) -> bool:
    """Whether a page's marks name another address and another title than the first page's."""
    return all(key in first and said.get(key, first[key]) != first[key] for key in ("url", "title"))


def _marks(page: Page, count: int, drop: set[int], said: dict[str, str]) -> None:
    """Mark the outermost rows of a page where they hold a URL, a moment or this page's number."""
    foot, head = EDGE * page.height, (1 - EDGE) * page.height
    low = [(run.middle, i) for i, run in enumerate(page.runs) if run.top < foot]
    high = [(-run.middle, i) for i, run in enumerate(page.runs) if run.bottom > head]
    for zone in (low, high):
        zone.sort()
        at = 0
        while at < len(zone):  # row by row, from the page's end inward
            outer, first = zone[at]
            reach = outer + 0.7 * page.runs[first].height
            end = next((k for k in range(at, len(zone)) if zone[k][0] >= reach), len(zone))
            row = [i for _, i in zone[at : max(end, at + 1)]]
            if not _marked([page.runs[i] for i in row], page.number, count):
                break
            drop.update(row)
            for i in row:
                _heard(page.runs[i].text, said, title=zone is high)
            at += len(row)


def _heard(text: str, said: dict[str, str], *, title: bool) -> None:
    """Record the fact in a mark; the first of its kind counts."""
    if _URL.match(text):
        said.setdefault("url", text)
    elif _MOMENT.match(text):
        said.setdefault("moment", text)
    elif title and not _NUMBER.match(text):
        said.setdefault("title", text)


def _marked(row: list[Run], number: int, count: int) -> bool:
    """Whether a browser printed the row: an address, a page number, the time."""
    for run in row:
        text = run.text
        if _URL.match(text):
            return True
        if not (text[-1].isdigit() or text[-1] in "-–mM."):  # as each number and moment ends
            continue
        if _MOMENT.match(text) and (len(row) > 1 or ":" in text):
            return True
        match = _NUMBER.match(text)
        if match and int(match[1]) == number and int(match[2] or count) == count:
            return True
    return False


def _running(pages: list[Page], dropped: list[set[int]]) -> None:
    """Mark lines with the same words (numbers aside) at the same height near the ends of most pages."""
    places: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    for p, page in enumerate(pages):
        foot, head = MARGIN * page.height, (1 - MARGIN) * page.height
        for i, run in enumerate(page.runs):
            if run.top < foot or run.bottom > head:
                places[_DIGITS.sub("#", run.text), round(run.middle / 6)].append((p, i))
    most = max(2, (len(pages) + 1) // 2)
    running = [found for found in places.values() if len({p for p, _ in found}) >= most]
    first = pages[0]
    top = {i for found in running for p, i in found if p == 0 and first.runs[i].bottom > (1 - MARGIN) * first.height}
    kept = top if _titled(pages, top) else {i for i in top if _is_house(pages, i)}
    for found in running:
        for p, i in found:
            if p or i not in kept:
                dropped[p].add(i)
    _fixed(pages, dropped, most)


def _titled(pages: list[Page], head: set[int]) -> bool:
    """Whether the header that all pages repeat has the title, in large letters, and no other line has it."""
    runs = pages[0].runs
    roles = [runs[i] for i in head if is_role(runs[i].text)]
    loud = _LOUD * _body(pages) if roles else 0
    names = [run.text for run in roles if run.height > loud]
    return bool(names) and not any(run.text in names for i, run in enumerate(runs) if i not in head)


def _is_house(pages: list[Page], at: int) -> bool:
    """Whether a line of the header that all pages repeat names an employer, and no other line does."""
    words = pages[0].runs[at].text
    if not is_organization(words):
        return False
    name = words.lower()
    return all(name not in (text := run.text.lower()) or name == text for page in pages for run in page.runs)


def _body(pages: list[Page]) -> float:
    """Return the height of the lines with most of the letters."""
    heights: dict[int, int] = defaultdict(int)
    for page in pages:
        for run in page.runs:
            heights[round(10 * run.height)] += len(run.text)
    return max(heights, key=heights.__getitem__, default=0) / 10


def _fixed(pages: list[Page], dropped: list[set[int]], most: int) -> None:
    """Mark, on all pages but the first, words at the same place on most pages: a box fixed to the window."""
    seen: set[str] = set()
    again: set[str] = set()  # what no second page says stands at no place of most
    for page in pages:
        said = {run.text for run in page.runs}
        again |= seen & said
        seen |= said
    again = {text for text in again if len(text) > _FIXED}
    places: dict[tuple[str, int, int], list[tuple[int, int]]] = defaultdict(list)
    for p, page in enumerate(pages) if again else ():
        for i, run in enumerate(page.runs):
            if run.text in again:
                places[run.text, round(run.left / 6), round(run.middle / 6)].append((p, i))
    for found in places.values():
        if len({p for p, _ in found}) >= most:
            for p, i in found[1:]:
                dropped[p].add(i)


_ADDRESSES = ("(http://", "(https://", "(mailto:", "(/")


_OF_ADDRESS = re.compile(r"[/.=&?%@_\d]")


def unprinted(rows: list[Row], pages: list[Page]) -> tuple[list[Row], list[Page]]:
    """Return the rows and links without the URLs that a page's style prints behind its links.

    "Apply now (https://jobs.example.edu/apply/4410)" where all of it is the link; the address is in the link itself.
    """
    if sum(_printed(place.text) >= 0 for page in pages for place in page.places) < 2:
        return rows, pages
    pages = [
        page._replace(places=[place._replace(text=_without_printed(place.text)) for place in page.places])
        for page in pages
    ]
    out: list[Row] = []
    depth = 0  # parentheses that are open where a row starts
    for row in rows:
        words, depth = _shortened(row.text, depth)
        if words == row.text:
            out.append(row)
        elif any(map(str.isalnum, words[row.bullet :])):
            out.append(row._replace(text=words, prefix=0, hyphen=False))
    return out, pages


def _shortened(text: str, depth: int) -> tuple[str, int]:
    """Return a line less its addresses, and how many parentheses of one are open at its end.

    >>> _shortened("Write here (mailto:ann@grayhaven.example) or there (https://grayhaven.example/apply", 0)
    ('Write here or there', 1)
    >>> _shortened("Description", 1)
    ('Description', 0)
    >>> _shortened("/4410) by May (see below)", 1), _shortened("no address, so nothing is open", 1)
    (('by May (see below)', 0), ('no address, so nothing is open', 0))
    """
    kept: list[str] = []
    while text:
        if depth:
            end, depth = _closing(text, depth)
            text = text[end:]
        else:
            at = _printed(text)
            kept.append(text[:at].rstrip() if at >= 0 else text)
            text = text[at + 1 :] if at >= 0 else ""
            depth = int(at >= 0)
    return "".join(part if part[0] in ",.;)" else f" {part}" for part in map(str.strip, kept) if part).strip(), depth


def _closing(text: str, depth: int) -> tuple[int, int]:
    """Return where the open parentheses close; the text's length where they do not, 0 where this is no address."""
    for i, letter in enumerate(text):
        if letter == "(":
            depth += 1
        elif letter == ")":
            depth -= 1
            if not depth:
                return i + 1, 0
        elif letter == " " and not text.startswith(_ADDRESSES, i + 1):
            return 0, 0
    # "Description" under an address that was cut off is a line of its own.
    return (len(text), depth) if _OF_ADDRESS.search(text) else (0, 0)


def _printed(text: str) -> int:
    """Return where an address in parentheses starts; -1 when there is none."""
    return min((at for sign in _ADDRESSES if (at := text.find(sign)) >= 0), default=-1) if "(" in text else -1


def _without_printed(text: str) -> str:
    at = _printed(text)
    return text[:at].rstrip() if at >= 0 else text
