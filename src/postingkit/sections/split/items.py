"""Items: the list items of a section, bulleted, numbered, or one a line without any mark.

A line beside the bullets of a list counts as well where it clearly belongs there: its bullet was lost at the end of a
page, or it never had one.
"""

import re
from collections.abc import Sequence

from postingkit.documents import Block, Document
from postingkit.sections.headings import meaning
from postingkit.sections.lines import INNER, MARK, bulleted
from postingkit.sections.section import LISTED
from postingkit.sections.sentences.demands import demand_in
from postingkit.sections.sentences.duties import opens_as_duty, orders
from postingkit.sections.split.leads import is_titled
from postingkit.sections.split.turns import ASKS
from postingkit.terms import SectionKind
from postingkit.text import fold, holds

__all__ = ["items_of"]

_LONGEST = 320
"""Characters of an item without a mark."""
_FEWEST = 3
"""Fewest lines of a list, and fewest spaces of a sentence."""
_PARTED = frozenset({"responsibilities", "qualifications"})
"""Kinds whose lists may have parts with titles."""
_LONGEST_HEAD = 60
"""Most characters of such a title."""
_FEWEST_HEADS = 2
"""Fewest such titles."""
_ENDINGS = ".,;!?)"
_LEADS_ON = ("...", "…")
_HEADED = 48
"""Most characters of an item that heads others."""


def items_of(document: Document, kind: SectionKind, blocks: Sequence[int], begin: int) -> tuple[tuple[int, int], ...]:
    """Return the spans of the items among the blocks, without bullets and numbers."""
    text = document.text
    here = [document.blocks[i] for i in blocks]
    first = next((n for n, block in enumerate(here) if block.kind == "item"), None)
    if first is not None:
        return _marked(text, here, kind, begin, first)
    if kind not in LISTED:
        return ()
    words = text[begin : here[-1].end]
    if holds(words, INNER) or " · " in words:
        parts = [bulleted(text, max(block.start, begin), block.end) for block in here]
        if any(len(spans) >= _FEWEST for spans in parts):
            return tuple(span for spans in parts for span in spans)
    paired = kind == "qualifications" and len(here) == _FEWEST - 1 and _is_pair(text, *here)
    return _unmarked(text, here, kind, begin) if paired or len(here) >= _FEWEST else ()


# "A degree or equal work", and below it "3 years in a map room."; not "The clerk sorts maps. Some are large."
_ONE_SENTENCE = re.compile(r"(?:[^.!?:\n]|[.!?:](?! |\Z)|\b(?:e\.g|i\.e|etc)\. ?){8,200}\.?")


def _is_pair(text: str, first: Block, second: Block) -> bool:
    """Whether two lines are a list: one right below the other, a sentence each."""
    return text[first.end : second.start] == "\n" and all(
        block.kind == "paragraph" and _ONE_SENTENCE.fullmatch(text, block.start, block.end) is not None
        for block in (first, second)
    )


def _marked(text: str, here: Sequence[Block], kind: SectionKind, begin: int, first: int) -> tuple[tuple[int, int], ...]:
    """Return the items of a list with marks, and the lines beside them, from ``first`` on, that belong to it."""
    found = []
    for n, block in enumerate(here):
        if block.kind == "item" and not (text[block.end - 1] == ":" and _is_lead(text, here, n)):
            found.append((block.start + block.lead, block.end))
        elif kind in LISTED and (n > first or kind == "qualifications"):
            start = max(block.start, begin)
            leads = n + 1 < len(here) and here[n + 1].kind == "item"
            if _is_stray(text[start : block.end], block, kind, leads=leads):
                found.append((start, block.end))
    return tuple(found)


def _unmarked(text: str, here: Sequence[Block], kind: SectionKind, begin: int) -> tuple[tuple[int, int], ...]:
    """Return the lines of a list that lost its bullets: "Excellent communication skills / Ability to work evenings"."""
    lines = []
    long = 0
    heads = _heads(text, here) if kind in _PARTED else ()
    for n, block in enumerate(here):
        start = max(block.start, begin)
        if text[block.end - 1] == ":" or block.kind == "heading" or n in heads:
            continue
        mark = MARK.match(text, start, block.end)
        long += block.end - start > _LONGEST
        lines.append((mark.end() if mark else start, block.end))
    return tuple(lines) if len(lines) >= min(_FEWEST, len(here)) and long * 4 <= len(lines) else ()


def _heads(text: str, lines: Sequence[Block]) -> frozenset[int]:
    """Return the lines that are titles of parts in a list without marks: "Payroll", above its duties.

    Each stands apart, in the letters of a heading, over lines that do not; one alone may be the first of its list.
    """
    titled = [
        block.kind != "pair"
        and block.end - block.start <= _LONGEST_HEAD
        and text[block.end - 1] not in _ENDINGS
        and is_titled(text[block.start : block.end])
        and text.find(" the ", block.start, block.end) < 0  # "Manages the Map Room"
        for block in lines
    ]
    last = len(lines) - 1
    apart = [block.gap and n < last and not titled[n + 1] for n, block in enumerate(lines)]
    found = frozenset(n for n, block in enumerate(lines) if titled[n] and apart[n])
    others = len(lines) - len(found)
    stray = sum(titled) - len(found)
    return found if len(found) >= _FEWEST_HEADS and others >= 2 * len(found) and stray * 5 <= others else frozenset()


def _is_lead(text: str, here: Sequence[Block], n: int) -> bool:
    """Whether an item that ends in a colon heads those below it: "Bonus points for:", not "A degree in:"."""
    block = here[n]
    following = here[n + 1 : n + 2]
    short = block.end - block.start <= _HEADED
    beside = short and any((one.kind, one.level) == ("item", block.level) for one in following)
    return beside and meaning(text[block.start + block.lead : block.end]) is not None


# "Our tech stack: Elixir", "Note: ..."
_TOLD = re.compile(r"(?:our|my|the|your|note)\b")


def _is_stray(words: str, block: Block, kind: SectionKind, *, leads: bool) -> bool:
    """Whether a line beside a list's bullets is one of its items, and does not head those that it ``leads`` to.

    "Degree: bachelor", "Driver's license required", "Answer letters from readers."; not "Knowledge and Skills".
    """
    if words.endswith(":") or block.kind == "heading" or (leads and (words.endswith(_LEADS_ON) or is_titled(words))):
        return False
    low = fold(words)
    short = len(words) <= _LONGEST
    if kind == "qualifications":
        paired = block.kind == "pair" and not _TOLD.match(low)
        return paired or ASKS.match(low) is not None or (short and demand_in(low, None) is not None)
    is_sentence = short and words.count(" ") >= _FEWEST and not is_titled(words)
    return kind == "responsibilities" and is_sentence and (opens_as_duty(low) or orders(low))
