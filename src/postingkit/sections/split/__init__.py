"""Split: a document's blocks, cut into sections. Every block lies in one section or is its heading.

A heading governs what follows it until the next of its kind. A labelled row ("Salary: $45,000") governs itself alone.
Text without a known heading is cut by what it says (``classify``), and says so in ``Section.method``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.names import is_role
from postingkit.sections.classify import Hold, runs, strangers
from postingkit.sections.drafts import ASIDES, Draft, drafts
from postingkit.sections.headings import meaning
from postingkit.sections.marks import CAPS, RUN_IN
from postingkit.sections.section import LINE, Section
from postingkit.sections.split.calls import called, demanded
from postingkit.sections.split.flat import unfolded
from postingkit.sections.split.items import items_of
from postingkit.sections.split.leads import announce, titled
from postingkit.sections.split.neighbors import lead_in, set_apart, with_addresses
from postingkit.sections.split.rows import rows_apart
from postingkit.sections.split.stances import stances
from postingkit.sections.split.turns import WORK, surrounded, turned
from postingkit.terms import EvidenceMethod, Modality, SectionKind
from postingkit.text import fold, holds

__all__ = ["split"]

# "$90k-$110k", "€ 52.000 – 60.000", "52 000 to 60 000 €", "will be paid $41,600. We also offer dental coverage"
_RANGE = re.compile(
    r"[$€£]\s?\d[\d.,]*\s?[kK]?\s?(?:[-–—]|to|bis)\s?[$€£]?\s?\d|\d{2,}\s?(?:[-–—]|to|bis)\s?\d[\d. ,]+[$€£]"
    r"|\bpaid (?:an? |the )?(?:[a-z]+ ){0,3}[$€£]\s?\d"
)
# "Benefits include dental insurance. Salary commensurate with experience", "a competitive compensation package"
_PAY = re.compile(r"\b(?:[Ss]alar(?:y|ies)|[Cc]ompensation)\b")
_STEP = 64
"""A longer item under a selection's heading is no step of it."""
_UNFINISHED = ("ability to", "abilities to", "knowledge of", "skill in", "skills in", "skill to", "experience in")
_NOTES = 12
"""No longer line stands over notes: "NOTES:"."""
_SPARSE = 100
"""Such languages say "de", "que" or "di" more often than once in so many characters."""
_JOB_ADDRESS = ("job", "career", "position", "vacanc", "recruit", "employment", "apply", "posting", "opening")
_DOUBLE = {"pay_benefits": ("compensation", "benefits")}
_LOOSE = frozenset({"conditions"})
"""Headings over what is said of a job's surroundings, be it its hours, its place, or the house."""
_SURROUNDINGS = frozenset({"conditions", "physical"})
_TOLD = frozenset({"responsibilities", "benefits"})
"""Kinds of which a known label tells its paragraph surely; those of demands are also names of duties: "Training"."""
_ALONE = frozenset({"deadline"})
"""Terms of headings that may say all there is: "Position Open Until Filled"."""
_WRAPPERS = frozenset({"description"})
"""Headings that hold little: they stand over whole postings, or over two kinds at once."""


def split(document: Document) -> tuple[Section, ...]:
    r"""Return the document's sections, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> document = read_plain("Archivist\n\nDUTIES\n\nSorts maps.\n\nSalary: $9 an hour\n\nREQUIREMENTS: a degree")
    >>> [(s.kind, s.heading, s.text, s.method) for s in split(document)]
    [('other', None, 'Archivist', 'text'), ('responsibilities', 'DUTIES', 'Sorts maps.', 'heading'),
     ('compensation', 'Salary', '$9 an hour', 'label'), ('qualifications', 'REQUIREMENTS', 'a degree', 'heading')]
    """
    document = unfolded(rows_apart(document))
    found = [section for draft in drafts(document) for section in _sections(document, draft)]
    set_apart(found)
    lead_in(found)
    return tuple(with_addresses(found, document.text))


def _sections(document: Document, draft: Draft) -> Iterator[Section]:
    """Yield a draft's sections: one, or one for each run of its text that is of another kind."""
    heading, head_start, head_end = None, -1, -1
    if draft.mark is not None:
        head_start, head_end = draft.mark.start, draft.mark.end
        heading = document.text[head_start:head_end]
    method: EvidenceMethod = "label" if draft.row else "heading" if draft.kind else "text"
    rule = draft.mark.meaning.rule if draft.mark and draft.mark.meaning else "heading.label" if draft.row else ""
    if not draft.blocks:
        yield from _bare(document, draft)
        return
    for cut in _cuts(document, draft):
        leaves = draft.term in _ALONE and draft.kind and cut.kind != draft.kind
        if heading and (leaves or cut.title >= 0):
            yield from _bare(document, draft)
            heading, head_start, head_end = None, -1, -1
        start = draft.start if draft.start >= 0 and cut.blocks[0] == draft.blocks[0] else None
        first, last = document.blocks[cut.blocks[0]], document.blocks[cut.blocks[-1]]
        begin, end = first.start if start is None else start, last.end
        own = cut.kind == draft.kind and cut.rule == ""
        if cut.title >= 0:
            title = document.blocks[cut.title]
            head_start, heading = title.start, document.words(title).rstrip(": ")
            head_end = head_start + len(heading)
        yield Section(
            cut.kind,
            document.text[begin:end],
            begin,
            end,
            draft.term if own or draft.term in {"head", "url"} else "",
            draft.field if own else "",
            cut.modality,
            heading,
            head_start,
            head_end,
            items_of(document, cut.kind, cut.blocks, begin),
            method if own else "text",
            rule if own else cut.rule,
            tuple(label for label in draft.labels if begin <= label.heading_start < end) if draft.labels else (),
        )
        heading, head_start, head_end = None, -1, -1


def _bare(document: Document, draft: Draft) -> Iterator[Section]:
    """Yield a draft's heading with nothing under it."""
    if draft.mark is None:
        return
    start, end = draft.mark.start, draft.mark.end
    at = document.blocks[draft.mark.block].end if draft.mark.body < 0 else end
    heading = document.text[start:end]
    yield Section(draft.kind or "other", "", at, at, draft.term, draft.field, draft.modality, heading, start, end)


class _Cut(NamedTuple):
    kind: SectionKind
    modality: Modality | None
    blocks: list[int]
    rule: str = ""
    title: int = -1
    """The block that heads the run, where no table knows its words."""


def _cuts(document: Document, draft: Draft) -> Iterator[_Cut]:
    """Yield the runs of a draft's blocks, each of one kind."""
    if draft.kind is None:
        heading = document.text[draft.mark.start : draft.mark.end] if draft.mark and not draft.term else ""
        names = is_role(heading)
        for found, modality, blocks in runs(document, draft.blocks, head=draft.term == "head", heading=heading):
            whole = names and found == "compensation" and _tells(document, blocks)
            yield _Cut("description" if whole else found, modality, blocks, "classify.runs")
        return
    if draft.row or _is_pair(document, draft):
        yield _Cut(draft.kind, draft.modality, draft.blocks)
        return
    if draft.term == "url":
        yield _Cut("application" if _leads_to_job(document, draft.blocks) else "other", None, draft.blocks)
        return
    kinds = _strangers(document, draft, draft.kind)
    turns = list(zip(kinds, stances(document, draft, kinds), strict=True))
    stay = [kind is None for kind in kinds]
    turns, titles = titled(document, draft.blocks, turns, stay) if draft.kind != "benefits" else (turns, set())
    at = iter(draft.blocks)
    for (kind, modality), same in groupby(turns):
        here = [next(at) for _ in same]
        title = here.pop(0) if here[0] in titles else -1
        yield _Cut(kind or draft.kind, modality, here, "classify.paragraph" if kind else "", title)


def _strangers(document: Document, draft: Draft, own: SectionKind) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks that are of another kind than the draft's; None for those of its own.

    First by their words alone; then its heading, the list that they stand in, and what they say outright have a say.
    """
    announced = _DOUBLE.get(draft.term, (own,))
    kinds = strangers(document, draft.blocks, announced, _hold(document, draft))
    if own == "compensation" and kinds[0] == "benefits" and _is_of_pay(document, draft.blocks[0], announced):
        kinds[0] = None
    firm = draft.firm | _steps(document, draft) if draft.term in {"selection", "materials"} else draft.firm
    kinds = [None if i in firm else kind for i, kind in zip(draft.blocks, kinds, strict=True)]
    kinds = _together(document, draft, kinds)
    low = fold(document.text)
    kinds = [called(document, low, own, i, kind) for i, kind in zip(draft.blocks, kinds, strict=True)]
    kinds = demanded(document, low, draft, kinds)
    if own == "description":
        announce(document, draft.blocks, kinds)
    return kinds


def _is_pair(document: Document, draft: Draft) -> bool:
    """Whether a draft is one short row that the page's own markup made of a label and its value."""
    if document.media_type != "text/html" or len(draft.blocks) != 1:
        return False
    block = document.blocks[draft.blocks[0]]
    return block.kind == "pair" and block.end - block.start <= LINE


def _together(document: Document, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks, as lists stay together.

    Notes on what is required are all of that where any is; a list of duties may turn to what the job asks; the
    surroundings of a job are not what it is, nor is a bare line of them given beside the pay.
    """
    if draft.kind == "responsibilities":
        return turned(document, draft.blocks, kinds)
    if draft.term in _SURROUNDINGS:
        return surrounded(document, draft.blocks, kinds)
    if draft.term != "notes":
        kinds = _with_notes(document, draft, kinds)
        return [None if kind in WORK else kind for kind in kinds] if _is_unfinished(document, draft) else kinds
    listed = next((n for n, i in enumerate(draft.blocks) if document.blocks[i].kind != "item"), len(kinds))
    return [None] * listed + kinds[listed:] if None in kinds[:listed] else kinds


def _is_unfinished(document: Document, draft: Draft) -> bool:
    """Whether a heading on what is asked is said to its end by each line below it: "Ability to", "Knowledge of"."""
    if draft.kind != "qualifications" or draft.mark is None:
        return False
    return document.text[draft.mark.start : draft.mark.end].lower().endswith(_UNFINISHED)


def _with_notes(document: Document, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks; notes inside it that resemble nothing are of its kind, and lists as one."""
    for n, i in enumerate(draft.blocks):
        block = document.blocks[i]
        if block.end - block.start > _NOTES or block.kind == "item":
            continue
        found = meaning(document.words(block), "table")
        if found and found.term in ASIDES:
            rest = draft.blocks[n + 1 :]
            count = next((k for k, j in enumerate(rest) if document.blocks[j].kind != "item"), len(rest))
            whole = None in kinds[n + 1 : n + 1 + count]
            noted = [
                None if kind == "other" or (whole and k < count) else kind for k, kind in enumerate(kinds[n + 1 :])
            ]
            kinds = [*kinds[:n], None if None in noted else kinds[n], *noted]
    return kinds


def _steps(document: Document, draft: Draft) -> set[int]:
    """Return the list right under a heading on how people are chosen, or what they send: "A call with us", "A CV".

    What a line leads to there stays, too: "You will be rated on these competencies:", "1. Knowledge of maps".
    """
    found: set[int] = set()
    known = _is_known(draft)
    first, led = True, False
    for i in draft.blocks if known else ():
        block = document.blocks[i]
        if block.kind != "item":
            first, led = False, draft.term == "selection" and document.text[block.end - 1] == ":"
        elif led or (first := first and block.end - block.start <= _STEP):
            found.add(i)
    return found


def _tells(document: Document, blocks: list[int]) -> bool:
    """Whether what pays is a paragraph under a job's name: it says what the job is, and its pay with it."""
    return all(document.blocks[i].kind == "paragraph" for i in blocks) and any(
        document.blocks[i].end - document.blocks[i].start > LINE for i in blocks
    )


def _is_of_pay(document: Document, block: int, announced: Sequence[str]) -> bool:
    """Whether a paragraph that tells of benefits is of pay all the same: right under "Pay", or "Pay and benefits".

    A range of money makes it so, "$90k-$110k base + equity"; under "Pay" alone the word does, "Salary and benefits".
    """
    _, start, end, *_ = document.blocks[block]
    return _RANGE.search(document.text, start, end) is not None or (
        len(announced) == 1 and _PAY.search(document.text, start, end) is not None
    )


def _is_romance(document: Document, blocks: list[int]) -> bool:
    """Whether text is Spanish, French or their kin, of which the classifier knows too few words to judge."""
    text = document.text[document.blocks[blocks[0]].start : document.blocks[blocks[-1]].end]
    return (text.count(" de ") + text.count(" que ") + text.count(" di ")) * _SPARSE > len(text)


def _hold(document: Document, draft: Draft) -> Hold:
    """Return how a draft's heading stands over its text."""
    if draft.term in _WRAPPERS:
        return "line" if _is_romance(document, draft.blocks) else "wrapper"
    if draft.term in ASIDES or draft.term in _LOOSE:
        return "run-in"
    if len(draft.blocks) == 1 and draft.kind in _TOLD and _is_known(draft):
        return "line"  # "What you do: mending books - building boxes"
    beside = draft.start >= 0 and draft.level >= CAPS
    return "run-in" if beside or draft.level >= RUN_IN or draft.mark is None else "line"


def _is_known(draft: Draft) -> bool:
    return draft.mark is not None and draft.mark.meaning is not None and draft.mark.meaning.rule == "heading.table"


def _leads_to_job(document: Document, blocks: list[int]) -> bool:
    """Whether the address under "URL" is the vacancy's own, rather than the employer's home page."""
    words = fold(document.text[document.blocks[blocks[0]].start : document.blocks[blocks[-1]].end])
    return holds(words, _JOB_ADDRESS)
