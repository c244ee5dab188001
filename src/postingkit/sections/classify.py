"""Classify: what text is about when no heading says it, or when it is not what its heading says.

Each line is scored by its words (``weights``); neighbours share a kind unless the words speak clearly for a change
(Viterbi's algorithm). A heading speaks for its own kind, loudest in the text right under it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from postingkit.documents import Block, Document
from postingkit.model.terms import Modality, SectionKind
from postingkit.sections.cues import speaks_of_employer, speaks_of_equality
from postingkit.sections.headings import key
from postingkit.sections.weights import classes, heading_scores, order, scores

__all__ = ["Hold", "runs", "strangers"]

Hold = Literal["line", "run-in", "wrapper"]
"""How a heading stands over its text."""

_BREAK = 0.65
"""What a change of kind must earn where a paragraph border stands."""
_LINE_BREAK = 2.6
"""The same where lines follow each other without a border."""
_ITEM_BREAK = 4.5
"""The same between two items of one list."""
_LEAD_IN = 5.0
"""The same between a line with a colon ("We offer the following:") and what it announces."""
_BEFORE_LEAD_IN = 0.5
"""The same before such a line."""
_LOUD = 1.5
"""How many times the words of such a line count."""
_LEFTOVER = 0.65
"""What speaks against "other" where no label says it."""
_STATEMENT = 2.5
"""What each set phrase of an equal opportunity statement adds to that class."""
_STATEMENTS = 8.0
_EMPLOYER = 4.0
"""What a paragraph about the employer alone adds to that class under a heading like "Job description"."""
_SHORTEST_PROSE = 100
_SHORTEST_STATEMENT = 24
_HOLD = 5.85
"""How much a heading adds to its own kind in the block under it."""
_HOLD_ITEM = 2.0
_HOLD_LINE = 1.46
_HOLD_PARAGRAPH = 1.12
_HOLD_AFTER_LIST = 0.75
_FACTORS: dict[Hold, float] = {"line": 1.0, "run-in": 0.5, "wrapper": 0.39}
"""How much of that a heading has: "Job description" stands over whole postings, "Travel: ..." over its own line."""
_GUESS = 0.5
_GUESS_LATER = 0.25
_ORDER = 0.45
_HOPELESS = 12.0
_HEADLINES = 2
"""Where a line of titles between bars may stand."""
_PREFERRED = "preferred"
_ITEM_STATEMENT = 0.5
_GUESS_MOST = 4.0


def runs(
    document: Document, blocks: Sequence[int], *, head: bool, heading: str = ""
) -> Iterator[tuple[SectionKind, Modality | None, list[int]]]:
    """Yield the runs of blocks that are of one kind, with the modality of qualifications where the words show it.

    ``heading`` is what stands above them when no table knows it: its words are a guess.
    """
    first = _opening(document, blocks) if head else 0
    if first:
        yield "other", None, list(blocks[:first])
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
    for i, name in zip(rest, _path(document, rest, bonus=bonus), strict=True):
        if name != current and run:
            yield (*_kind(current), run)
            run = []
        current = name
        run.append(i)
    yield (*_kind(current), run)


def strangers(document: Document, blocks: Sequence[int], kinds: Sequence[str], hold: Hold) -> list[SectionKind | None]:
    """Return for each block of a section the kind that it is unmistakably of, None where the heading holds.

    A heading holds its first block, its lines and its list; the paragraphs behind the list it holds less. ``kinds``
    are what it announces: one, or two that stand together under "Pay and benefits".
    """
    names = classes()
    own = [names.index(kind) for kind in kinds]
    factor = _FACTORS[hold]
    bonus = []
    listed = False
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if block.kind == "item":
            listed = True
            pull = _HOLD_ITEM
        elif n == 0:
            pull = _HOLD
        elif not block.gap:
            pull = _HOLD_LINE
        else:
            pull = _HOLD_AFTER_LIST if listed else _HOLD_PARAGRAPH
        row = [0.0] * len(names)
        for k in own:
            row[k] = pull * factor
        if kinds[0] == "qualifications":
            row[names.index(_PREFERRED)] = pull * factor
        bonus.append(row)
    path = _path(document, blocks, bonus=bonus, wrapped=hold == "wrapper")
    return [
        None if name == kinds[0] or (name == _PREFERRED and kinds[0] == "qualifications") else _kind(name)[0]
        for name in path
    ]


def _kind(name: str) -> tuple[SectionKind, Modality | None]:
    return ("qualifications", "preferred") if name == _PREFERRED else (name, None)  # type: ignore[return-value]


def _opening(document: Document, blocks: Sequence[int]) -> int:
    """Return how many blocks of a head are mere lines (title, employer, place) before its first sentence."""
    text = document.text
    for n in range(min(_HEADLINES, len(blocks)), 0, -1):
        block = document.blocks[blocks[n - 1]]
        if text.count(" | ", block.start, block.end) > 1:  # "Fog Bell | Engineer | Remote | Full-time"
            return n
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if block.end - block.start > 90 or (text[block.end - 1] in ".!" and block.end - block.start > 40):
            return n
    return len(blocks)


def _path(  # noqa: C901 - one loop, each block
    document: Document, blocks: Sequence[int], bonus: Sequence[Sequence[float]] | None = None, *, wrapped: bool = False
) -> list[str]:
    """Return the likeliest class of each block, when every change of class has its price (Viterbi's algorithm)."""
    text = document.text
    names = classes()
    behind = order()
    count = range(len(names))
    equality, company = names.index("equal_opportunity"), names.index("company")
    leftover = names.index("other")
    best: list[float] = []
    back: list[list[int]] = []
    before: Block | None = None
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        words = text[block.start : block.end]
        emitted = list(scores(words, block.kind))
        if words[-1] == ":":
            emitted = [_LOUD * value for value in emitted]
        emitted[leftover] -= _LEFTOVER
        if bonus is not None:
            emitted = [a + b for a, b in zip(emitted, bonus[n], strict=True)]
        if block.end - block.start > _SHORTEST_STATEMENT:
            found = speaks_of_equality(words)
            if found:
                emitted[equality] += min(_STATEMENT * found, _STATEMENTS) * (
                    _ITEM_STATEMENT if block.kind == "item" else 1.0
                )
            if wrapped and block.end - block.start > _SHORTEST_PROSE and speaks_of_employer(words):
                emitted[company] += _EMPLOYER
        if before is None:
            best = [a + _ORDER * b for a, b in zip(emitted, behind[0], strict=True)] if bonus is None else emitted
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
