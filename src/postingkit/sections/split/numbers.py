"""Numbers: lists whose numbered items ran on in one paragraph, because printing took their line breaks out."""

from collections.abc import Iterator, Sequence

from postingkit.documents import Block, Document

__all__ = ["NUMBERED", "numbered_apart"]

NUMBERED = ("\n1. ", "\n1) ")
"""A string that every text with such a list has."""
_FEWEST = 3
"""Fewest consecutive numbers; fewer may count something else."""
_ENDS = frozenset(".;:)")
"""Signs that end a sentence before the next number."""


def numbered_apart(document: Document) -> Document:
    r"""Return the document with the items of such lists as blocks of their own; the same document when it has none.

    >>> from postingkit.documents.plain import read_plain
    >>> found = numbered_apart(read_plain("Duties\n\n1. Sorts maps. 2.\nMends 3 globes. 3. Lends ink.\n4. Rests."))
    >>> [found.words(block) for block in found.blocks]
    ['Duties', '1. Sorts maps.', '2.\nMends 3 globes.', '3. Lends ink.', '4. Rests.']
    >>> same = read_plain("Duties\n\n1. Sorts the maps of 2. The hall.\n2. Rests.")
    >>> numbered_apart(same) is same
    True
    """
    blocks: list[Block] = []
    n = 0
    while n < len(document.blocks):
        run = _run(document, n)
        parts = list(_parts(document.text, run)) if run else []
        blocks.extend(parts or document.blocks[n : n + max(1, len(run))])
        n += max(1, len(run))
    return document if len(blocks) == len(document.blocks) else document._replace(blocks=tuple(blocks))


def _run(document: Document, n: int) -> Sequence[Block]:
    """Return the lines from an item numbered 1 to the next border; none where the first is not one."""
    first = document.blocks[n]
    if first.kind != "item" or document.text[first.start : first.start + 2] not in {"1.", "1)"}:
        return ()
    end = n + 1
    while end < len(document.blocks) and not (document.blocks[end].gap or document.blocks[end].kind == "heading"):
        end += 1
    return document.blocks[n:end]


def _parts(text: str, run: Sequence[Block]) -> Iterator[Block]:
    """Yield the items of a run of three or more consecutive numbers, one of them in mid-line."""
    sign, end = text[run[0].start + 1], run[-1].end
    starts = [run[0].start]
    while (at := _next(text, f"{len(starts) + 1}{sign}", starts[-1] + 2, end)) >= 0:
        starts.append(at)
    if len(starts) < _FEWEST or {block.start for block in run}.issuperset(starts):
        return
    for n, (start, stop) in enumerate(zip(starts, [*[at - 1 for at in starts[1:]], end], strict=True), 1):
        yield run[0]._replace(start=start, end=stop, lead=len(f"{n}{sign} "), gap=run[0].gap and n == 1)


def _next(text: str, number: str, start: int, end: int) -> int:
    """Return where a number opens the next sentence; -1 where none does."""
    at = text.find(number, start, end)
    while at >= 0:
        before, behind = text[max(start, at - 2) : at], text[at + len(number) : at + len(number) + 2]
        if before[-1:].isspace() and before[:1] in _ENDS and behind[:1].isspace() and behind[1:].isupper():
            return at
        at = text.find(number, at + 1, end)
    return -1
