"""Lines: what a section lists, line by line, without empty phrases and lines that only introduce others."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from postingkit.documents import Document
from postingkit.matching.seldom import Seldom
from postingkit.sections.section import Section
from postingkit.text import PICTURE, fold, holds

__all__ = ["MARK", "OPENING", "bulleted", "lines_of"]

# What stands among items and is none: "OR" between two, "X" of a table
_JOINTS = frozenset({"or", "and", "and/or", "x", "oder", "und", "ou", "o"})
_LONGEST_JOINT, _LONGEST_LEAD, _LONGEST_EMPTY = 12, 80, 28
"""Most characters of a joint ("OR"), of a line that introduces others, and of an empty phrase."""
_FEWEST = 2
"""As many numbers in a line make it a list."""
_FEW, _SOME = 3, 6
"""Most spaces in an item that heads others, and in one that may."""
_ONWARD = frozenset("in to by with of for on the following either or and includes including if you will".split())
"""Words at the end of a line that continues in the next."""
# "-Sorts maps", "•Sorts maps", "✅ Sorts maps", "➡️ Sorts maps": what marks an item, glued to it, or a picture
MARK = re.compile(rf"[-–—•·](?=[^\W\d])|{PICTURE}\ufe0f? ?(?=\S)")
# "Map Clerk, Tarn County, Ohio— Sorts maps": what opens a vacancy that is one paragraph
OPENING = re.compile(r"[^—–\n.]{3,90}, [^—–\n]{2,90}[—–] ?(?=\w)")
# "Essential function 4", "40%", "PI98794407", "No", "None", "#LI-Remote", "TARNJOBS", "Miscellaneous",
# "Program: Level": a number, an address, an answer, a tag or a head, with nothing said
_EMPTY = re.compile(
    r"(?:(?:essential |key |job )?(?:function|duty|responsibility|task|requirement) ?(?:no\. ?|#)?\d+"
    r"|\(?\d{1,3} ?%\)?|\d{1,3}(?: ?[-–] ?\d{1,3})?|[a-z]{0,3}\d{5,12}"
    r"|no|yes|none(?: found)?|n/a|not (?:indicated|specified|applicable)|miscellaneous|# ?li-\s?\w+|#?[a-z]{2,16}jobs"
    r"|(?:program|language|software|skill)s?: (?:level|knowled?ge|proficiency)|პროგრამის დასახელება: ცოდნის დონე)[.:]?"
)
# "Please note that qualifying education must be ...", "Note: a year may be substituted", "*See below", "Post-secondary
# education includes ...", "This position is covered by a union", "Computer Programs, Programming Languages" above a
# table of them: what is said of items, and is none
_NOTE = re.compile(
    r"[*(]{0,3} ?(?:please )?note(?::| that\b)|\*{1,3} ?(?:see|this position|if (?:this|the))\b"
    r"|see the (?:attached|corresponding)\b|[*]{0,3} ?post-?secondary education includes\b"
    r"|(?:this|the) (?:position|role|job) (?:(?:is|will be) (?:covered by|represented by|deemed|classified|exempt"
    r"|funded|open to|distinguished|not eligible)|to be filled)\b"
    r"|(?:[a-z ]{4,40}: )?the (?:[a-z]+ ){1,4}(?:described|listed) (?:here|below|above) (?:are|is) representative\b"
    r"|in accordance with charter section\b|(?:appointments|candidates) from the (?:eligible )?list are\b"
    r"|you will be evaluated\b|(?:candidates|applicants) will be (?:asked|evaluated|notified)\b"
    r"|computer programs(?:, [a-z]+ [a-z]+){1,2}\Z|for qualifying (?:work )?experience\b[^\n]{0,90}\bthe term\b"
    r"|(?:supervisory|specialized|professional) [a-z]+ is defined as\b"
)
# "For more information, visit our page", "Please apply at: ...", "The full range of perks can be found here.", "If you
# have a portfolio, include a link", "We'd love to hear from you": where more is said, and what to do next
_POINTS = re.compile(
    r"for (?:an? )?(?:more|additional|further|full|complete|detailed)\b[^.\n]{3,90}?"
    r"\b(?:see|visit|refer|contact|view|check|click|consult|go to|call)\b"
    r"|to (?:learn|find|see|view|read)\b(?: [\w’'-]+){1,24}?,? (?:please )?(?:see|visit|click|go to|check|refer)\b"
    r"|please (?:apply|visit|contact|see|refer|click|check|view)\b|visit (?:us|our web ?(?:site|page)) at\b|click (?:here|on|the)\b|https?://\S+\Z"
    r"|if you(?: (?:are|have|think|feel|want)\b|['’]re\b)[^.\n]{5,160}?"
    r"\b(?:apply|contact us|get in touch|include a link|let us know|(?:hear|hearing) from you|reach out)\b"
    r"|(?:hide|show) (?:full|more|less)\b|(?:if you have )?(?:any |additional |further ){0,2}questions\b[^.\n]{0,90}?"
    r"\b(?:contact|call|sent|directed|e-?mail)\b"
)
_POINTS_LATE = Seldom(
    r"\A[^.\n]{0,120}\b(?:we|i)(?:['’](?:d|re)| would| are)?"
    r" (?:love|like|want|eager|keen|excited|happy) to hear from you\b"
    r"|\A[^.\n]{3,90} can be (?:found|viewed|downloaded|obtained) (?:here|at|on|below)\b[^.\n]{0,60}\.?\Z"
)
_DEMANDED = "you must"
"""Words that make a note an item: "Please note: you must live in Tarn"."""
# "1) Sorts maps; 2) mends them", "Responsibilities include: (1) sorting; (2) mending"
_NUMBER = re.compile(r"(?<!\S)\(?(?P<number>\d{1,2})[).] ?(?=[“„\"]?[^\W\d_])")
_FIRST = re.compile(r"(?<!\S)\(?1[).] ?\Z")
INNER = "•\uf0b7\uf0a7\uf09f"
"""Bullets also found within a line that lost its breaks; the last three are Word's."""
_BULLETS = re.compile(rf" *[{INNER}] *|(?<=\S) · (?=\S)")
_CELLS, _COLUMNS = " | ", 3
# "The clerk sorts maps.", "NOTES:", "1. All posts are temporary.": a label behind prose, right above the first item
_NOTES = re.compile(r"(?<=\.)\n+notes?:?\s*(?:1[.)] )?\Z", re.IGNORECASE)


def lines_of(document: Document, section: Section) -> Iterator[tuple[int, int]]:
    """Yield the spans of what a section lists, without bullets, a table's head and empty phrases."""
    row, low = "", fold(document.text)
    for start, end in _spans(section):
        above, row = row, document.text[start:end]
        if (
            row.count(_CELLS) + 1 >= _COLUMNS
            and row.count(_CELLS) != above.count(_CELLS)
            and _is_head(document, end, row)
        ):
            continue
        opening = OPENING.match(row) if start == 0 else MARK.match(row)
        at = start + opening.end() if opening else start
        spans: Iterable[tuple[int, int]] = _numbered_items(document.text, at, end) if "2" in row else ((at, end),)
        if holds(row, INNER):
            spans = chain.from_iterable(bulleted(document.text, *span) for span in spans)
        for a, b in spans:
            if not _is_empty(low[a:b]):
                yield a, b


def _is_empty(low: str) -> bool:
    """Whether a folded line is an empty phrase, or a note on what is listed."""
    if len(low) <= _LONGEST_EMPTY and _EMPTY.fullmatch(low):
        return True
    points = _POINTS.match(low) or _POINTS_LATE.search(low)
    return points is not None or (_NOTE.match(low) is not None and _DEMANDED not in low)


def _numbered_items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of a line's numbered items, from 1 on; else the span of the line.

    >>> text = "Duties: (1) sort; and (2) mend"
    >>> [text[a:b] for a, b in _numbered_items(text, 0, len(text))]
    ['sort; and', 'mend']
    >>> [*_numbered_items("Five years (1) in maps and (2) in charts", 0, 40)]
    [(0, 40)]
    """
    found: list[re.Match[str]] = []
    first = _FIRST.search(text, max(0, start - 4), start)  # a bullet of its own, which is no part of the line
    for match in _NUMBER.finditer(text, first.start() if first else start, end):
        if int(match["number"]) == len(found) + 1:
            found.append(match)
    lead = text[start : found[0].start()].rstrip() if found else ""
    if len(found) < _FEWEST or (lead and lead[-1] != ":"):
        yield start, end
        return
    if lead and not _only_introduces(lead, ""):
        yield start, start + len(lead)
    for match, stop in zip(found, [*(match.start() for match in found[1:]), end], strict=True):
        yield match.end(), match.end() + len(text[match.end() : stop].rstrip())


def bulleted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans between two or more bullets in a line that lost its breaks; else the span of the line.

    >>> text = "Perks: • Bus pass•Maps • 20 days off"
    >>> [text[a:b] for a, b in bulleted(text, 0, len(text))]
    ['Bus pass', 'Maps', '20 days off']
    >>> bulleted("12 Quay Street • 555-0142", 0, 25)
    [(0, 25)]
    """
    borders = [border.span() for border in _BULLETS.finditer(text, start, end)]
    if len(borders) < _FEWEST:
        return [(start, end)]
    starts = [start, *(after for _, after in borders)]
    ends = [*(before for before, _ in borders), end]
    spans = [(a, b) for a, b in zip(starts, ends, strict=True) if a < b]
    return spans[1:] if _only_introduces(text[slice(*spans[0])], "") else spans


def _only_introduces(line: str, kind: str) -> bool:
    """Whether a line only introduces others: "Responsibilities include:"."""
    return line.endswith(":") and (len(line) < _LONGEST_LEAD or kind == "benefits")


def _heads(words: str) -> bool:
    """Whether an item is only a heading of those behind it, and not the start of their sentences.

    >>> _heads("Tests and checks of maps:"), _heads("Works with the map room to:")
    (True, False)
    """
    spaces = words.count(" ") if words.endswith(":") else _SOME
    return spaces < _FEW or (spaces < _SOME and fold(words).rstrip(" :").rpartition(" ")[2] not in _ONWARD)


def _is_head(document: Document, end: int, row: str) -> bool:
    """Whether a table's row is its head: only words, above a row of as many cells."""
    below = document.text[end : end + 2 * len(row) + 2].lstrip("\n").partition("\n")[0]
    return below.count(_CELLS) == row.count(_CELLS) and not any(map(str.isdigit, row))


def _spans(section: Section) -> Iterator[tuple[int, int]]:
    """Yield the spans of a section's items, or of its lines if it is prose, without lines that only introduce others.

    Where the items are mere notes on the prose above them, the prose counts.
    """
    at = section.start
    items, text = section.items, section.text
    if items and (notes := _NOTES.search(text, 0, items[0][0] - at)):
        items, text = (), text[: notes.start()]
    for start, end in items:
        words = section.text[start - at : end - at]
        if not _is_joint(words) and not _heads(words):
            yield start, end
    if items:
        return
    for line in text.split("\n"):
        if line and not _is_joint(line) and not _only_introduces(line, section.kind):
            yield at, at + len(line)
        at += len(line) + 1


def _is_joint(words: str) -> bool:
    """Whether a line is a mere joint between two: "OR", "-or-", "and/or".

    >>> _is_joint("- OR -"), _is_joint("Oars")
    (True, False)
    """
    return len(words) < _LONGEST_JOINT and fold(words).strip(" -*()[].:•") in _JOINTS
