"""Classify: what text is about when no heading says it.

Each line is scored by its words (``weights``); neighbours share a kind unless the words speak clearly for a change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postingkit.documents import Block, Document
from postingkit.model.terms import Modality, SectionKind
from postingkit.sections.cues import speaks_of_employer, speaks_of_equality
from postingkit.sections.weights import classes, order, scores

__all__ = ["runs", "strangers"]

_BREAK = 1.0
"""What a change of kind must earn where a paragraph border stands."""
_LINE_BREAK = 2.6
"""The same where lines follow each other without a border."""
_ITEM_BREAK = 5.0
"""The same between two items of one list."""
_LEAD_IN = 5.0
"""The same between a line with a colon ("We offer the following:") and what it announces."""
_BEFORE_LEAD_IN = 0.5
"""The same before such a line."""
_LOUD = 1.5
"""How many times the words of such a line count."""
_LEFTOVER = 1.0
"""What speaks against "other" where no label says it."""
_STATEMENT = 2.5
"""What each set phrase of an equal opportunity statement adds to that class."""
_STATEMENTS = 8.0
_EMPLOYER = 4.0
"""What a paragraph about the employer alone adds to that class under a heading like "Job description"."""
_EMPLOYER_LOOSE = 1.0
_SHORTEST_PROSE = 100
_SHORTEST_STATEMENT = 24
_HOLD = 4.5
"""How much a heading adds to its own kind in the block under it."""
_HOLD_ITEM = 4.0
_HOLD_LINE = 1.5
_HOLD_AFTER_LIST = 1.5
_HOLD_WRAPPED = 1.3
_ORDER = 0.9
_HOPELESS = 12.0
_PREFERRED = "preferred"


def runs(
    document: Document, blocks: Sequence[int], *, head: bool
) -> Iterator[tuple[SectionKind, Modality | None, list[int]]]:
    """Yield the runs of blocks that are of one kind, with the modality of qualifications where the words show it."""
    first = _opening(document, blocks) if head else 0
    if first:
        yield "other", None, list(blocks[:first])
    rest = blocks[first:]
    if not rest:
        return
    run: list[int] = []
    current = ""
    for i, name in zip(rest, _path(document, rest), strict=True):
        if name != current and run:
            yield (*_kind(current), run)
            run = []
        current = name
        run.append(i)
    yield (*_kind(current), run)


def strangers(
    document: Document, blocks: Sequence[int], kind: SectionKind, *, weak: bool, wrapper: bool
) -> list[SectionKind | None]:
    """Return for each block of a section the kind that it is unmistakably of, None where the heading holds.

    A heading holds its first block, its lines and its list; the paragraphs behind the list it holds less.
    """
    names = classes()
    own = names.index(kind)
    bonus = []
    listed = False
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if wrapper:  # "Job description" stands over whole postings
            bonus.append(_HOLD_WRAPPED)
        elif block.kind == "item":
            listed = True
            bonus.append(_HOLD_ITEM)
        elif n == 0:
            bonus.append(_HOLD)
        elif listed and block.gap and weak:
            bonus.append(_HOLD_AFTER_LIST)
        else:
            bonus.append(_HOLD_LINE)
    path = _path(document, blocks, own=own, bonus=bonus)
    return [
        None if name == kind or (name == _PREFERRED and kind == "qualifications") else _kind(name)[0] for name in path
    ]


def _kind(name: str) -> tuple[SectionKind, Modality | None]:
    return ("qualifications", "preferred") if name == _PREFERRED else (name, None)  # type: ignore[return-value]


def _opening(document: Document, blocks: Sequence[int]) -> int:
    """Return how many blocks of a head are mere lines (title, employer, place) before its first sentence."""
    text = document.text
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if block.end - block.start > 90 or (text[block.end - 1] in ".!" and block.end - block.start > 40):
            return n
    return len(blocks)


def _path(  # noqa: C901 - one loop, each block
    document: Document, blocks: Sequence[int], own: int = -1, bonus: Sequence[float] = ()
) -> list[str]:
    """Return the likeliest class of each block, when every change of class has its price (Viterbi's algorithm)."""
    text = document.text
    names = classes()
    behind = order()
    count = range(len(names))
    equality, company = names.index("equal_opportunity"), names.index("company")
    leftover = names.index("other")
    wrapped = own == names.index("description")
    best: list[float] = []
    back: list[list[int]] = []
    before: Block | None = None
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        emitted = scores(text[block.start : block.end], block.kind)
        if text[block.end - 1] == ":":
            emitted = [_LOUD * value for value in emitted]
        emitted[leftover] -= _LEFTOVER
        if own >= 0:
            emitted[own] += bonus[n]
        if block.end - block.start > _SHORTEST_STATEMENT:
            emitted[equality] += min(_STATEMENT * speaks_of_equality(text[block.start : block.end]), _STATEMENTS)
            if (
                wrapped
                and block.end - block.start > _SHORTEST_PROSE
                and speaks_of_employer(text[block.start : block.end])
            ):
                emitted[company] += _EMPLOYER if wrapped else _EMPLOYER_LOOSE
        if before is None:
            best = [a + _ORDER * b for a, b in zip(emitted, behind[0], strict=True)] if own < 0 else emitted
        else:
            price = _price(text, before, block)
            floor = max(best) - _HOPELESS
            alive = [(best[k] - price, k, behind[k + 1]) for k in count if best[k] > floor]
            steps = []
            following = []
            for k in count:
                top, come = best[k], k
                for value, j, row in alive:
                    moved = value + _ORDER * row[k]
                    if moved > top and j != k:
                        top, come = moved, j
                steps.append(come)
                following.append(top + emitted[k])
            best = following
            back.append(steps)
        before = block
    k = best.index(max(best))
    path = [k]
    for step in reversed(back):
        k = step[k]
        path.append(k)
    return [names[k] for k in reversed(path)]


def _price(text: str, before: Block, block: Block) -> float:
    """Return what a change of kind costs between two blocks."""
    if text[before.end - 1] == ":":
        return _LEAD_IN
    if text[block.end - 1] == ":":
        return _BEFORE_LEAD_IN
    if before.kind == block.kind == "item" and not block.gap:
        return _ITEM_BREAK
    return _BREAK if block.gap else _LINE_BREAK
