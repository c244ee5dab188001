"""Classify: what text is about when no heading says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postingkit.documents import Document
from postingkit.model.terms import Modality, SectionKind
from postingkit.text import fold

__all__ = ["foreign", "runs"]

_EQUAL = (
    "equal opportunity",
    "equal employment",
    "without regard to race",
    "regardless of race",
    "affirmative action",
    "does not discriminate",
    "not discriminate on the basis",
    "eeo employer",
    "eo/aa",
    "eeo/aa",
    "aa/eoe",
)


def foreign(text: str, kind: SectionKind) -> SectionKind | None:
    """Return the kind of a paragraph that cannot belong to a section of ``kind``; None when it may.

    >>> foreign("Northwind is an equal opportunity employer and welcomes all.", "application")
    'equal_opportunity'
    >>> foreign("Sort the maps of the northern wing and answer letters.", "application")
    """
    if kind == "equal_opportunity":
        return None
    low = fold(text)
    if any(words in low for words in _EQUAL):
        return "equal_opportunity"
    return None


def runs(
    document: Document, blocks: Sequence[int], *, head: bool
) -> Iterator[tuple[SectionKind, Modality | None, list[int]]]:
    """Yield the runs of blocks that are of one kind."""
    run: list[int] = []
    kind: SectionKind | None = None
    for i in blocks:
        block = document.blocks[i]
        text = document.text[block.start : block.end]
        found: SectionKind = foreign(text, "other") or (
            "description" if len(text) > 80 else "other" if head else "other"
        )
        if found != kind and kind is not None:
            yield kind, None, run
            run = []
        kind = found
        run.append(i)
    if run and kind is not None:
        yield kind, None, run
