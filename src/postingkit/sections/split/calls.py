"""Calls: paragraphs that call on the reader or show their kind outright, whatever their heading."""

import re

from postingkit.documents import Block, Document
from postingkit.matching.sentences import sentences
from postingkit.sections.drafts import Draft
from postingkit.sections.phrases.cues import (
    asks_whom,
    leads_to_process,
    offers_benefits,
    said_outright,
    speaks_of_visas,
)
from postingkit.sections.phrases.equality import declares_equality
from postingkit.sections.phrases.pointers import opens_pointer
from postingkit.sections.phrases.sayings import kind_of_saying
from postingkit.sections.phrases.seeking import hears
from postingkit.sections.phrases.statements import answers, kind_of_statement
from postingkit.sections.section import LINE
from postingkit.sections.sentences.demands import demand_in
from postingkit.terms import SectionKind

__all__ = ["called", "demanded", "reached"]

_CALLS = frozenset({"company", "application", "equal_opportunity", "contact"})
"""Kinds from which a call to the reader is not separated."""
_PLAIN = frozenset({"company", "compensation", "benefits", "schedule", "location"})
"""Kinds to which an equal opportunity statement never belongs, even if it is all the text under their heading."""
_SPEAKING = _CALLS - {"equal_opportunity"}
"""Kinds in whose sections equal opportunity is often stated: "TCHS is an EOE." below how to apply."""
# "Tel.: 03331 88456-12", "E-Mail: jobs@tarn.example", "Mobile 0400 555 019": lines of an address
_REACHED = re.compile(
    r"(?:tel(?:efono|efon|efoon|ephone|éphone)?|phone|mobile?|fax|e-?mail|mail|courriel)\b[.:]* ?\S+(?: [\d()/+-]+)*$",
    re.MULTILINE,
)
_PDF = "application/pdf"


def called(document: Document, low: str, own: SectionKind, i: int, found: SectionKind | None) -> SectionKind | None:
    """Return the kind of a block that calls on the reader, else the kind given; None for the draft's own."""
    block = document.blocks[i]
    if document.media_type == _PDF:
        block = block._replace(gap=True)  # its lines are joined already: each paragraph is one of its own
    words = low[block.start : block.end]
    if leads_to_process(words[:LINE]):
        return None if own == "application" else "application"
    if found and _is_own(words, own, found):
        return None
    plain = own in _PLAIN and (len(words) <= LINE or ". " not in words) and declares_equality(words[: 2 * LINE])
    if plain or (own in _SPEAKING and len(words) <= LINE and declares_equality(words, whole=own != "company")):
        return "equal_opportunity"
    if found == "application" and own != "contact" and (asked := _as_contact(block, words)):
        return asked
    if found is None and own == "application":
        found = _as_contact(block, words)
    elif found is None and own not in _CALLS:
        found = _bids(block, words) if _ends_list(document, i) else _outright(block, words)
    perks = (own, found) == ("benefits", "company") and "benefit" in words[:LINE]
    return None if perks else found  # "Learn more about these and other benefits on our page."


def _is_own(low: str, own: SectionKind, found: SectionKind) -> bool:
    """Whether a folded paragraph belongs to its section, whatever its words alone suggest."""
    if found == "equal_opportunity":
        return speaks_of_visas(low[:LINE])  # "The position is not eligible for visas."
    if found != "company" or len(low) > LINE:
        return False
    if own == "contact":
        return not low.startswith("http") and low[-1] != "."  # "Tarn Library, 12 Quay Street"
    return own == "application" and opens_pointer(low)  # "Visit our page for library hours."


def _ends_list(document: Document, i: int) -> bool:
    """Whether a block is the last item of several."""
    kinds = [block.kind for block in document.blocks[i - 1 : i + 2]] if i else []
    return kinds[:2] == ["item", "item"] and kinds[2:] != ["item"]


def _bids(block: Block, low: str) -> SectionKind | None:
    """Return "application" for a last item that tells the reader to apply: "- Apply at https://..."."""
    return "application" if block.kind == "item" and said_outright(low) == "application" else None


def _outright(block: Block, low: str) -> SectionKind | None:
    """Return the kind of a paragraph that offers benefits, or is short and calls on the reader: "Apply today!"."""
    if block.kind != "paragraph" or not block.gap:
        return None
    if " benefits p" in (opening := low[:LINE]) or opening.startswith("in return"):
        return "benefits" if offers_benefits(opening) else None
    if hears(low[: 2 * LINE]):
        return "application"
    if len(low) > LINE:
        return None
    said = said_outright(low) or kind_of_statement(low) or ("contact" if answers(low) else None)
    called = None if said else kind_of_saying(low)
    return said or (called if called in _CALLS else None)


def reached(document: Document, low: str, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks; right behind a name under "Contact", number and address are its own."""
    for n, i in enumerate(draft.blocks if draft.kind == "contact" else ()):
        block = document.blocks[i]
        if n and kinds[n] == "application" and kinds[n - 1] is None and _REACHED.match(low, block.start, block.end):
            kinds[n] = None
    return kinds


def demanded(document: Document, low: str, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks; below "Position" a paragraph may say that a degree is required."""
    if draft.term != "title":
        return kinds
    asks = [kind is None and _demands(document.blocks[i], low) for i, kind in zip(draft.blocks, kinds, strict=True)]
    return ["qualifications" if asked else kind for asked, kind in zip(asks, kinds, strict=True)]


def _demands(block: Block, low: str) -> bool:
    """Whether a paragraph opens with what is asked for."""
    first = next(sentences(low, block.start, block.end), None) if block.kind == "paragraph" and block.gap else None
    return first is not None and demand_in(low[slice(*first)], None) is not None


def _as_contact(block: Block, low: str) -> SectionKind | None:
    """Return "contact" for a paragraph under "How to apply" that says whom to ask."""
    alone = block.kind == "paragraph" and block.gap and len(low) < 2 * LINE
    return "contact" if alone and (asks_whom(low) or answers(low) or kind_of_saying(low) == "contact") else None
