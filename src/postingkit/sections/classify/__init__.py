"""Classify: the kind of text without a known heading, or of another kind than its heading.

Each line is scored by its words (``heard``); neighbours share a kind unless the words speak clearly for a change
(Viterbi's algorithm). A heading adds to the score of its own kind, most in the text right under it.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Literal

from postingkit.documents import Block, Document
from postingkit.sections.classify.borders import BREAK, likeliest
from postingkit.sections.classify.heard import heard_in
from postingkit.sections.classify.lists import surely
from postingkit.sections.classify.weights import classes, heading_scores
from postingkit.sections.headings import key
from postingkit.sections.phrases.cues import preferences
from postingkit.sections.phrases.facts import kind_of_fact
from postingkit.sections.phrases.seeking import announces, seeks_one
from postingkit.sections.section import LINE, LISTED
from postingkit.terms import Modality, SectionKind
from postingkit.text import fold

__all__ = ["Hold", "runs", "strangers"]

Hold = Literal["line", "run-in", "wrapper"]
"""How a heading governs its text: from a line of its own, in the same line, or as the title of a whole posting."""

_HOLD = 4.94
"""What a heading adds to the score of its own kind in the first block under it (log-odds)."""
_HOLD_ITEM, _HOLD_LINE, _HOLD_PARAGRAPH, _HOLD_AFTER_LIST = 1.4, 0.47, 2.0, 1.13
"""The same in later blocks: in an item, in a line of the same paragraph, in a paragraph, in one behind a list."""
_FACTORS: dict[Hold, float] = {"line": 1.0, "run-in": 0.2, "wrapper": 0.26}
"""Factors of these: "Job description" heads whole postings, "Travel: ..." its own line."""
_GUESS, _GUESS_LATER, _GUESS_MOST = 0.5, 0.25, 4.0
"""Factors of what an unknown heading's words score, in the block under it and in later ones, and the highest score."""
_PREFERRED = "preferred"
_DUTIES = "responsibilities"
_LINE = 100
"""Most characters of a line that is no sentence."""
_NEAR = {"responsibilities": "description", "description": "responsibilities"}
"""Kinds whose prose cannot reliably be distinguished: what a job is, and what is done in it."""
_MOST_FACTS = 16
"""Most lines of a head that are classified one by one: a longer head lists postings."""
_WORDY = 6
"""Fewest spaces in an item of a head that is more than a fact."""
_HEADLINES = 2
"""First lines among which a bar-divided headline may stand."""
_WE = ("We ", "We're ", "We’re ")
"""The opening of a sentence about the job, with or without a full stop: "We are looking for a Bell Ringer"."""


def runs(
    document: Document, blocks: Sequence[int], *, head: bool, heading: str = ""
) -> Iterator[tuple[SectionKind, Modality | None, list[int]]]:
    """Yield runs of blocks of one kind, with the modality of qualifications where their words show it.

    ``heading`` is the unknown heading above them, if any: its words are used as a guess.
    """
    first = _opening(document, blocks) if head else 0
    short = first <= _MOST_FACTS
    for kind, facts in groupby(
        blocks[:first], key=lambda i: kind_of_fact(document.words(document.blocks[i])) if short else "other"
    ):
        yield kind, None, list(facts)
    rest = blocks[first:]
    if not rest:
        return
    bonus = None
    if heading and not head:
        guess = [min(max(0.0, value), _GUESS_MOST) for value in heading_scores(key(heading))]
        if any(guess):
            bonus = [[(_GUESS if n == 0 else _GUESS_LATER) * value for value in guess] for n in range(len(rest))]
    run: list[int] = []
    current = ""
    for i, name in zip(rest, _with_wishes_told(document, rest, _path(document, rest, bonus=bonus)), strict=True):
        if name != current and run:
            yield (*_kind(current), run)
            run = []
        current = name
        run.append(i)
    yield (*_kind(current), run)


def _with_wishes_told(document: Document, blocks: Sequence[int], path: list[str]) -> list[str]:
    """Return the path without unfounded preferences: those with no word for it and no list of their own.

    "Excellent communication skills" between two requirements resembles what is preferred elsewhere, and is required.
    """
    low = fold(document.text)
    start = 0
    for name, run in groupby(path):
        stop = start + sum(1 for _ in run)
        if name == _PREFERRED:
            first, last = document.blocks[blocks[start]], document.blocks[blocks[stop - 1]]
            listed = stop - start > 1 and not any(document.blocks[i].gap for i in blocks[start + 1 : stop])
            behind = start > 0 and path[start - 1] == "qualifications" and first.gap
            if not (listed and behind) and not preferences(low[first.start : last.end]):
                path[start:stop] = ["qualifications"] * (stop - start)
        start = stop
    return path


def strangers(document: Document, blocks: Sequence[int], kinds: Sequence[str], hold: Hold) -> list[SectionKind | None]:
    """Return for each block of a section another kind that it clearly is of; None where the heading prevails.

    A heading governs its first block, its lines and its list strongly, paragraphs behind the list less so. ``kinds``
    are those it announces: one, or two for "Pay and benefits".
    """
    sure = surely(document, blocks, listed=kinds[0] in LISTED) if hold == "line" else 0
    if sure == len(blocks):
        return [None] * sure
    bonus = [_pulls(kinds, pull * _FACTORS[hold]) for pull in _heading_pull(document, blocks, sure)]
    path = _path(document, blocks[sure:], bonus=bonus, come=kinds[0] if sure else "")
    own = {kinds[0], _PREFERRED} if kinds[0] == "qualifications" else {kinds[0]}
    near = _NEAR.get(kinds[0], "") if hold != "wrapper" else ""
    found: list[SectionKind | None] = []
    for i, name in zip(blocks[sure:], path, strict=True):
        block = document.blocks[i]
        item = block.kind == "item"
        held = not item and name == near
        # An item that resembles nothing belongs to its heading, if what leads to it does; so does a line below duties.
        if name == "other" and (item or (kinds[0] == _DUTIES and _is_line(document.text, block))):
            held = not found or found[-1] is None
        found.append(None if name in own or held else _kind(name)[0])
    if hold == "run-in" and not sure and found[0] == "other":  # a label knows its own paragraph
        found[0] = None
    return [None] * sure + found


def _heading_pull(document: Document, blocks: Sequence[int], sure: int) -> Iterator[float]:
    """Yield how much a section's heading adds to its own kind in each block, behind those that are certain."""
    listed = any(document.blocks[i].kind == "item" for i in blocks[:sure])
    for n, i in enumerate(blocks[sure:], sure):
        block = document.blocks[i]
        if block.kind == "item":
            listed = True
            yield _HOLD_ITEM
        elif n == 0:
            yield _HOLD
        elif not block.gap:
            yield _HOLD_LINE
        else:
            yield _HOLD_AFTER_LIST if listed else _HOLD_PARAGRAPH


def _is_line(text: str, block: Block) -> bool:
    """Whether a block is a short line rather than a sentence: "Description of the post (PDF)"."""
    return block.end - block.start < _LINE and text[block.end - 1] not in ".!?"


@lru_cache(maxsize=256)
def _pulls(kinds: Sequence[str], pull: float) -> tuple[float, ...]:
    """Return what a heading with these kinds adds to each class."""
    wanted = {*kinds, _PREFERRED} if kinds[0] == "qualifications" else set(kinds)
    return tuple(pull if name in wanted else 0.0 for name in classes())


def _kind(name: str) -> tuple[SectionKind, Modality | None]:
    return ("qualifications", "preferred") if name == _PREFERRED else (name, None)  # type: ignore[return-value]


_LONGEST_MERE = 90
"""Most characters of a head's line that is no sentence."""
_SAID = {".": 40, "!": 40, "。": 12, "！": 12}
"""Fewest characters of a sentence that ends in a full stop; scripts of one sign a word need fewer."""
# "Ada Quill <ada@tarn.example> Wed, Aug 21, 2024 at 1:16 PM To: maps@list.example", the head of a printed mail
_MAILED = re.compile(r"[^<>\n]{2,60} <\S+@\S+> .{0,40}\d{1,2}:\d\d(?: [AP]M)? To: ")


def _opening(document: Document, blocks: Sequence[int]) -> int:
    """Return the number of blocks of a head (title, employer, place) before its first sentence."""
    text = document.text
    for n in range(min(_HEADLINES, len(blocks)), 0, -1):
        block = document.blocks[blocks[n - 1]]
        if text.count(" | ", block.start, block.end) > 1:  # "Fog Bell | Engineer | Remote | Full-time"
            return n
    return next((n for n, i in enumerate(blocks) if _is_sentence(document, document.blocks[i])), len(blocks))


def _is_sentence(document: Document, block: Block) -> bool:
    """Whether a block of a head is prose: it is long, or says what the job is or who is sought."""
    line = document.text[block.start : block.end]
    if len(line) > _LONGEST_MERE and not _may_be_address(line) and not ("@" in line and _MAILED.match(line)):
        return True
    if block.kind == "item" and line.count(" ") >= _WORDY and kind_of_fact(line) == "other":
        return True  # "Build a research program on groundwater"
    if announces(line) or (line.startswith(_WE) and seeks_one(line)):
        return True
    return len(line) > _SAID.get(line[-1], sys.maxsize)


def _may_be_address(line: str) -> bool:
    """Whether a line that is too long for a head may be an address: "Tarn Museum, 12 Quay Street, Grayhaven, Maine"."""
    return len(line) < LINE and line.count(",") > 2 and line[-1].isalnum() and any(map(str.isdigit, line))


def _path(
    document: Document,
    blocks: Sequence[int],
    bonus: Sequence[Sequence[float]] | None = None,
    *,
    come: str = "",
) -> list[str]:
    """Return the likeliest class of each block, each change of class having its price.

    ``come`` is the class of the block before them, when that is certain.
    """
    names = classes()
    heard = heard_in(document, blocks, bonus)
    if come:
        sure = names.index(come)
        heard[0] = [value if k == sure else value - BREAK for k, value in enumerate(heard[0])]
    peaks = {row.index(max(row)) for row in heard}
    if len(peaks) == 1:  # they all say the same
        return [names[peaks.pop()]] * len(blocks)
    return [names[k] for k in likeliest(document, blocks, heard, start=bonus is None)]
