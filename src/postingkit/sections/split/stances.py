"""Stances: paragraphs and lists of qualifications with another modality than their heading."""

import re
from collections.abc import Iterator, Sequence

from postingkit.documents import Document
from postingkit.lexicon.modality import of_heading, of_words
from postingkit.sections.drafts import Draft
from postingkit.sections.phrases.cues import preferences
from postingkit.terms import Modality, SectionKind
from postingkit.text import fold

__all__ = ["stances"]

_ENDS_WISHES = frozenset({"equal_opportunity", "application", "benefits", "company"})
"""Kinds behind which a heading's "preferred" no longer applies: "Preferred: ...", a notice, "We sponsor no visa"."""
_OPENING = 24
"""Characters at the start of a paragraph that may say what is preferred."""
_WISHES = tuple(
    "preference may|preference will|preference is|preferred|highly desired|highly preferred|strongly preferred"
    "|desired|desirable|ideally|we will be delighted if|we would be delighted if".split("|")
)
_NEEDS = ("required:", "minimum:", "essential:")
"""Openings of a paragraph behind its label: "QUALIFICATIONS: Required: a degree"."""
_HOPES = ("ideally", "preferably", "nice to have", "bonus points", "extra points", "it would be great if")
"""Openings of lines of any length that introduce preferences."""
_LONGEST_LEAD = 200
"""Most characters of a line that introduces a list."""
_LEADS_ON = (":", "...", "…", ")")
"""Endings of such a line: "Bonus points:", "It would be great if you have...", "(optional)"."""
_SHORT_LEAD = 32
"""Most characters of one that is read like a heading."""
# "We ask for these essential skills:", "Required experience:", "Do not apply unless you have all of these:"
_ESSENTIAL = re.compile(r"\b(?:essential|required|minimum|mandatory|unless you have)\b(?! functions?)")
_DEMAND = re.compile(r"\b(?:is|are) required\b|\bmust (?:be|have|possess|hold)\b")


def stances(document: Document, draft: Draft, kinds: Sequence[SectionKind | None]) -> Iterator[Modality | None]:
    """Yield the modality of each block of a draft; blocks of other ``kinds`` than the draft's have none."""
    told = _own_stances(document, draft)
    stance = draft.modality
    for i, kind in zip(draft.blocks, kinds, strict=True):
        stance = None if kind in _ENDS_WISHES and stance == "preferred" else stance
        yield None if kind else told.get(i, stance)


def _own_stances(document: Document, draft: Draft) -> dict[int, Modality]:
    """Return the paragraphs of qualifications with another modality than their heading."""
    if draft.kind != "qualifications":
        return {}
    told = dict(_listed(document, draft))
    if draft.modality is None:
        asked = document.text[draft.start : draft.start + _OPENING].lower().startswith(_NEEDS) and draft.start >= 0
        first: dict[int, Modality] = {draft.blocks[0]: "required"} if asked else {}
        return first | told | dict.fromkeys(_preferred(document, draft), "preferred")
    if draft.modality == "preferred":
        return told | dict.fromkeys(_required(document, draft), "required")
    return told


def _listed(document: Document, draft: Draft) -> Iterator[tuple[int, Modality]]:
    """Yield the lines that introduce a list with its modality, and the items of that list.

    An item may lead to a list of its own, "Bonus points:" among what is required, or to the rest of the one it is in.
    """
    said: Modality | None = None
    outer: Modality | None = None
    rank = 0
    for i, below in zip(draft.blocks, [*draft.blocks[1:], None], strict=True):
        block, text = document.blocks[i], document.text
        under = document.blocks[below] if below is not None else None
        deeper = under is not None and (block.kind == "heading" or under.level > block.level)
        leads = deeper and under is not None and under.kind == "item"
        lead = _of_lead(fold(text[block.start : block.end])) if text.endswith(_LEADS_ON, 0, block.end) else None
        if block.kind != "item":
            said = outer = lead if leads else None
            rank = 0
        elif rank == 0 or block.level <= rank:
            if under is not None and under.level == block.level and not text[block.start].isdigit():
                outer = lead or outer
            said, rank = (lead, block.level) if leads and lead else (outer, 0)
        if said and said != draft.modality:
            yield i, said


def _of_lead(low: str) -> Modality | None:
    """Return the modality that a folded line gives to those it introduces.

    >>> _of_lead("experience with some of these is beneficial:"), _of_lead("these essential skills are looked for:")
    ('preferred', 'required')
    >>> _of_lead("the ideal candidate will have:"), _of_lead("a license may be substituted for the required year:")
    (None, None)
    >>> _of_lead("bonus points:"), _of_lead("preferably you also bring some of these:")
    ('preferred', 'preferred')
    >>> _of_lead("(optional)"), _of_lead("work with any of these would be well-regarded..."), _of_lead("maps (any)")
    ('preferred', 'preferred', None)
    """
    if len(low) > _LONGEST_LEAD or "substitut" in low:
        return None
    if low[-1] == ")":
        return of_heading(low) if low[0] == "(" and " " not in low else None
    if low.startswith(_HOPES):
        return "preferred"
    if set(preferences(low)) - {"ideal"}:
        headed = (len(low) <= _SHORT_LEAD and of_heading(low) == "preferred") or "not required" in low
        return "preferred" if headed or of_words(low, 0, 0, before=0, after=len(low)) == "preferred" else None
    return "required" if _ESSENTIAL.search(low) else None


def _preferred(document: Document, draft: Draft) -> Iterator[int]:
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


# "A degree and two years; or an equivalent combination of training and experience": what is asked at least
_LEAST = re.compile(
    r"\bor (?:an?|any) (?:other )?equivalent combination of (?:related |relevant )?(?:education|training|experience)"
)


def _required(document: Document, draft: Draft) -> Iterator[int]:
    """Yield the paragraphs behind a list of wishes whose every sentence demands: "A driver's license is required.".

    So does one that says what stands in for a degree: nothing need stand in for a wish.
    """
    for i in draft.blocks[1:]:
        block = document.blocks[i]
        if block.gap and block.kind == "paragraph":
            words = fold(document.text[block.start : block.end])
            sentences = [one for one in words.rstrip(" .").split(". ") if one]
            if not preferences(words) and (_LEAST.search(words) or all(_DEMAND.search(one) for one in sentences)):
                yield i
