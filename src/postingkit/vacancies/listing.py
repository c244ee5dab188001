"""Listing: a page that names vacancies and describes none."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from postingkit.documents import Document
from postingkit.lexicon.buttons import is_apply_button
from postingkit.lexicon.names import is_role
from postingkit.matching.anchors import numbers
from postingkit.sections.section import Section
from postingkit.text import fold
from postingkit.vacancies.heads import Head, alike_of, distinct
from postingkit.vacancies.newsletter import is_board

__all__ = ["listed"]

_FEWEST = 3
"""Fewest names, or cards, of a list."""
_SPREAD = 0.4
"""Least share of the text that a list runs through; links to other jobs stand at its end."""
_EARLY = 0.3
"""Share of the text within which links must start that are a list, however short."""
_BRIEF = 700
"""Characters between two entries of a list, at most (the median)."""
_CARD = 200
"""Most characters of a card: a name and a few facts."""
_DESCRIBED = 350
"""Most characters under a description's headings in a list."""
_PAGE = 2500
"""Most characters of a page with nothing but a heading for vacancies."""
_MANY = 6
"""Fewest headings of a newsletter."""
_JOBS = 8
"""Fewest lines of a job with its pay that are a list; the grades of one job are fewer."""
_FORMS = 4
"""Fewest application forms, each with its own URL, that show several jobs."""
_LINES = 20
_LINE = 80
"""Highest average length of a list's lines."""
_NAME = 4
"""Fewest letters of a name before a line's pay."""
_WORDS = 7
"""Most spaces in a name."""
# "Archivist: 57,273-99,159", "*Property Officer 45,310.00", "Cook | $38,500"
_PAY = re.compile(r"[ :$€£|]\d{2,3}[,.]\d{3}\b")
_COLUMN = " | "
"""What stands between the cells of a row."""
_JOB = frozenset("role|position|title|job|job title|post|vacancy|stelle|poste|puesto|cargo".split("|"))
_HOUSE = frozenset(
    "company|employer|organization|organisation|firm|institution|startup|firma|entreprise|empresa".split("|")
)
"""What tables of several employers' vacancies call the columns of the job and of its employer."""
_TELLING = frozenset(("responsibilities", "qualifications"))
_KINDS = _TELLING | {"application", "compensation", "benefits"}


def listed(document: Document, sections: Sequence[Section], heads: Sequence[Head]) -> str:
    """Return the line that shows a list; "" when the document is none."""
    boards = [i for i, b in enumerate(document.blocks) if b.kind == "heading" and is_board(document.words(b)[:90])]
    heads = [head for head in heads if head.block not in boards]  # "Empleos de enfermería en Zaragoza"
    line = _tabled(document) or _priced(document)
    if line:
        return line
    linked = distinct([head for head in heads if head.href])
    alike = alike_of(heads)
    found = linked if len(linked) >= max(_FEWEST, len(alike)) else alike
    forms = _forms(document)
    if len(found) < _FEWEST and not boards and len(forms) < _FORMS:
        return ""
    if len(forms) >= _FORMS and _described(sections) <= max(_DESCRIBED, len(document.text) // 5):
        return next(link.text for link in document.links if link.href in forms)
    if len(found) >= _FEWEST and _goes_through(document, sections, found):
        return document.words(document.blocks[found[0].block])
    if boards and _is_board(document, sections, heads, boards[0]):
        return document.words(document.blocks[boards[0]])
    return ""


def _forms(document: Document) -> frozenset[str]:
    """Return the URLs of the apply buttons: one posting has one form, or two."""
    buttons = (link.href for link in document.links if len(link.text) < _CARD and is_apply_button(fold(link.text)))
    return frozenset(href for href in buttons if not href.startswith(("#", "mailto:", "javascript:")))


def _tabled(document: Document) -> str:
    """Return the head of a table that has an employer and a job in each row: "Company | Role | Location | Link"."""
    if document.text.count(_COLUMN) <= _FEWEST:
        return ""
    head, job = "", 0
    jobs: set[str] = set()
    for line in map(document.words, document.blocks):
        names = [name.strip(" *") for name in fold(line).split(_COLUMN)]
        if not _JOB.isdisjoint(names) and not _HOUSE.isdisjoint(names):
            head, job, jobs = line, next(i for i, name in enumerate(names) if name in _JOB), set()
            continue
        row = line.split(_COLUMN) if head else []
        if len(row) > job and is_role(row[job]):
            jobs.add(row[job])
        if len(jobs) >= _FEWEST:
            return head
    return ""


def _priced(document: Document) -> str:
    """Return the first of the lines with a job and its pay and nothing else, where these make up the text.

    A city's weekly summary: each line names what a bulletin of its own describes.
    """
    text, blocks = document.text, document.blocks
    if len(blocks) < _LINES or len(text) > _LINE * len(blocks) or len(_figures(text)) < _JOBS:
        return ""
    names: dict[str, int] = {}
    for i, block in enumerate(blocks):
        pay = _PAY.search(text, block.start + _NAME, min(block.end, block.start + _CARD))
        name = text[block.start : pay.start()].strip(" *:|") if pay else ""
        if name and name.count(" ") < _WORDS and is_role(name):
            names.setdefault(fold(name), i)
    return document.words(blocks[min(names.values())]) if len(names) >= _JOBS else ""


def _figures(text: str) -> list[int]:
    """Return where three digits stand behind a comma or a point: the ends of amounts."""
    return [start for start, end in numbers(fold(text)) if end - start == len("000") and text[start - 1] in ",."]


def _goes_through(document: Document, sections: Sequence[Section], heads: Sequence[Head]) -> bool:
    """Whether names run through the text with little between them, and no job is described among them."""
    blocks, size = document.blocks, len(document.text)
    first, last = blocks[heads[0].block].start, blocks[heads[-1].block].start
    if last - first < _SPREAD * size and not (all(head.href for head in heads) and first <= _EARLY * size):
        return False
    gaps = sorted(blocks[b.block].start - blocks[a.block].end for a, b in pairwise(heads))
    return gaps[len(gaps) // 2] <= _BRIEF and _described(sections) <= max(_DESCRIBED, size // 5)


def _described(sections: Sequence[Section]) -> int:
    """Return the number of characters under headings that only a job description has."""
    return sum(
        section.end - section.start for section in sections if section.method == "heading" and section.kind in _KINDS
    )


def _is_board(document: Document, sections: Sequence[Section], heads: Sequence[Head], board: int) -> bool:
    """Whether a heading for vacancies stands over links to them, over cards of a few words, or over nothing."""
    described = _described(sections)
    if described <= _CARD and _cards(document, board, {head.block for head in heads}):
        return True  # a card may say "Requirements: a degree in nursing..."
    if described > 0:
        return False
    if any(not head.href for head in heads):
        return False  # a headline of its own
    under_headings = sum(section.end - section.start for section in sections if section.kind in _TELLING)
    if not heads:
        headings = [i for i, block in enumerate(document.blocks) if block.kind == "heading"]
        if len(headings) >= _MANY and headings[0] < board:  # a newsletter without vacancies
            return under_headings * 4 <= len(document.text)
        return len(document.text) <= _PAGE and under_headings <= _CARD and not _writes(document)
    ends = [i for i, block in enumerate(document.blocks) if block.kind == "heading"]
    ends += [head.block for head in heads]
    blocks = document.blocks
    return all(
        blocks[min((end for end in ends if end > head.block), default=len(blocks)) - 1].end - blocks[head.block].end
        <= 2 * _CARD
        for head in heads
    )


def _writes(document: Document) -> bool:
    """Whether a page gives an e-mail address, in its text or behind a button."""
    return "@" in document.text or any(link.href.startswith("mailto:") for link in document.links)


def _cards(document: Document, board: int, named: set[int]) -> bool:
    """Whether three headings of one level or more follow, one of them a job's name, with a few words under each."""
    levels = Counter[int]()
    roles = set[int]()
    before = document.blocks[board]
    for i, block in enumerate(document.blocks[board + 1 :], board + 1):
        if block.kind != "heading":
            continue
        if block.start - before.end > _CARD or block.level <= document.blocks[board].level:
            break
        levels[block.level] += 1
        if i in named:
            roles.add(block.level)
        before = block
    return any(levels[level] >= _FEWEST for level in roles)
