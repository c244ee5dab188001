"""Turns: where a section goes on with text of another kind, because the heading between them was lost."""

import re
from collections.abc import Sequence

from postingkit.documents import Document
from postingkit.sections.phrases.perks import perks_phrases
from postingkit.sections.section import LINE
from postingkit.terms import SectionKind
from postingkit.text import fold

__all__ = ["ASKS", "WORK", "surrounded", "turned"]

_HOW_WELL = (
    "extensive|thorough|working|in-depth|excellent|strong|solid|basic|broad|proven|demonstrated|detailed|good|superior"
    "|effective|considerable|general"
)
_ABILITY = "skills|knowledge|understanding|experience|ability"
_GERMAN = "wünschenswert|erstrebenswert|erwünscht|von vorteil|vorteilhaft|vorausgesetzt|erwartet|erforderlich|notwendig"
_ASKS = (
    # "10 years in a leading position", "Three (3) or more years of sales"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)(?: ?\(\d{1,2}\))?\+? (?:or more )?years?\b",
    # "Strong writing skills", "Proven track record", "Knowledge of maps", "Able to lift"
    rf"(?:(?:{_HOW_WELL}) )?(?:(?:[\w-]+,? ){{0,3}}(?:{_ABILITY})\b|track record)",
    rf"(?:{_ABILITY}|skill|familiarity|proficien\w+|able|capable|aptitude) (?:of|in|with|to|and|or|\w+ing)\b",
    r"(?:an? )?(?:passion|enthusiasm|interest|commitment)\b|(?:detail|goal)[- ](?:and \w+[- ])?oriented",
    # "Bachelor's degree in", "MLIS", "Must have", "Valid driver's license"
    r"(?:m\.?l\.?i?\.?s|m\.?a|b\.?a|b\.?s)\b|(?:bachelor|master|high school|associate)\b",
    r"must (?:have|be|possess|hold)\b|possess(?:es|ion)?\b|(?:valid|current) \w+",
    # "Wünschenswert sind Erfahrungen mit Karten", "Vorausgesetzt werden Kenntnisse in Latein"
    rf"(?:{_GERMAN}) (?:sind|ist|wären?|wird|werden)\b",
)
ASKS = re.compile(rf"(?:(?:\[?preferred\]?|minimum of|at least|over) )?(?:{'|'.join(_ASKS)})")
"""How an item opens that asks for something."""
WORK = frozenset({"description", "responsibilities"})
"""Kinds that cannot reliably be distinguished from working conditions or abilities."""
_FEWEST = 5
"""Fewest items of a list of its own."""
_MOST = 0.7
"""The share of them that must state requirements."""


def turned(document: Document, blocks: Sequence[int], kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    r"""Return the kinds of a section of duties, marking requirements at the end of its list as such.

    >>> from postingkit.documents.plain import read_plain
    >>> asks = "".join(f"\n- Knowledge of {what}" for what in ("maps", "ink", "paper", "glue"))
    >>> document = read_plain(f"- Sorts maps\n- 5 years in an archive{asks}")
    >>> turned(document, range(6), [None] * 6)
    [None, 'qualifications', 'qualifications', 'qualifications', 'qualifications', 'qualifications']
    >>> turned(document, range(3), [None] * 3)
    [None, None, None]
    """
    low = fold(document.text)
    items: list[tuple[int, bool, bool]] = []
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if block.kind == "item":
            at = block.start + block.lead
            items.append((n, kinds[n] is None, ASKS.match(low, at, min(block.end, at + 80)) is not None))
        elif items:
            break
    asking = [asks for _, _, asks in items]
    first = next((k for k in range(1, len(items)) if asking[k] and _is_of_requirements(asking[k:])), None)
    if first is None or any(asking[:first]) or not all(own for _, own, _ in items):
        return kinds
    start, stop = items[first][0], items[-1][0] + 1
    asked: list[SectionKind | None] = ["qualifications"] * (stop - start)
    return [*kinds[:start], *asked, *kinds[stop:]]


def _is_of_requirements(asking: Sequence[bool]) -> bool:
    """Whether a list is one of qualifications: the first three items ask for something, and most of the others."""
    return len(asking) >= _FEWEST and all(asking[:3]) and sum(asking) >= _MOST * len(asking)


def surrounded(document: Document, blocks: Sequence[int], kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    r"""Return the kinds of a section on working conditions, which ends where a block is clearly of another kind.

    They are not what the job is, and no bare line of them is given beside the pay.

    >>> from postingkit.documents.plain import read_plain
    >>> surrounded(read_plain("Moderately noisy office.\n\nWe pay $9."), range(2), ["benefits", "compensation"])
    [None, 'compensation']
    """
    words = (document.words(document.blocks[i]) for i in blocks)
    turns = (
        n for n, (kind, line) in enumerate(zip(kinds, words, strict=True)) if kind and _is_of_other_kind(kind, line)
    )
    held = next(turns, len(kinds))
    return [None] * held + kinds[held:]


def _is_of_other_kind(kind: SectionKind, words: str) -> bool:
    if kind == "benefits" and len(words) < LINE:
        return "benefit" in words.lower() or bool(perks_phrases(fold(words)))
    return kind not in WORK
