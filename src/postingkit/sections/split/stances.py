"""Stances: paragraphs of qualifications that say another modality than the heading above them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sections.drafts import Draft
from postingkit.sections.phrases.cues import preferences
from postingkit.terms import Modality
from postingkit.text import fold

__all__ = ["stances"]

_OPENING = 24
_WISHES = (
    "preference may",
    "preference will",
    "preference is",
    "preferred",
    "highly desired",
    "highly preferred",
    "strongly preferred",
    "desired",
    "desirable",
    "ideally",
)
_DEMAND = re.compile(r"\b(?:is|are) required\b|\bmust (?:be|have|possess|hold)\b")


def stances(document: Document, draft: Draft) -> dict[int, Modality]:
    """Return the paragraphs of qualifications that say another modality than the heading above them."""
    if draft.kind != "qualifications":
        return {}
    if draft.modality is None:
        return dict.fromkeys(_wished(document, draft), "preferred")
    if draft.modality == "preferred":
        return dict.fromkeys(_demanded(document, draft), "required")
    return {}


def _wished(document: Document, draft: Draft) -> Iterator[int]:
    """Yield the paragraphs that open with what is preferred, and the list that such a one announces.

    "Preferred: a second language", "Highly desired skills include:" before three items.
    """
    listed = False
    for n, i in enumerate(draft.blocks):
        block = document.blocks[i]
        if block.kind != "item" and (n == 0 or block.gap or not listed):
            opening = fold(document.text[block.start : min(block.end, block.start + _OPENING)])
            listed = block.gap and opening.startswith(_WISHES)
            if listed:
                yield i
                listed = document.text[block.end - 1] == ":"
        elif listed:
            yield i


def _demanded(document: Document, draft: Draft) -> Iterator[int]:
    """Yield the paragraphs behind a list of wishes whose every sentence demands: "A driver's license is required."."""
    for i in draft.blocks[1:]:
        block = document.blocks[i]
        if block.gap and block.kind == "paragraph":
            words = fold(document.text[block.start : block.end])
            sentences = [one for one in words.rstrip(" .").split(". ") if one]
            if not preferences(words) and all(_DEMAND.search(one) for one in sentences):
                yield i
