"""Cuts: the text under one heading, cut into runs of one kind each.

A heading speaks for the text below it, but not always for all of it: a paragraph of benefits may stand under
"Requirements". What each block's own words say is weighed against the heading and the list that it stands in.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.names import is_role
from postingkit.sections.classify import Hold, runs, strangers
from postingkit.sections.drafts import ASIDES, Draft
from postingkit.sections.headings import meaning
from postingkit.sections.marks import CAPS, RUN_IN
from postingkit.sections.marks.mark import Mark
from postingkit.sections.section import LINE, LISTED
from postingkit.sections.sentences.verbs import BASE
from postingkit.sections.split.calls import called, demanded, reached
from postingkit.sections.split.leads import announce, titled
from postingkit.sections.split.stances import stances
from postingkit.sections.split.turns import WORK, surrounded, turned
from postingkit.terms import Modality, SectionKind
from postingkit.text import fold, holds

__all__ = ["Cut", "cuts"]

# "$90k-$110k", "€ 52.000 – 60.000", "52 000 to 60 000 €", "will be paid $41,600. We also offer dental coverage"
_RANGE = re.compile(
    r"[$€£]\s?\d[\d.,]*\s?[kK]?\s?(?:[-–—]|to|bis)\s?[$€£]?\s?\d|\d{2,}\s?(?:[-–—]|to|bis)\s?\d[\d. ,]+[$€£]"
    r"|\bpaid (?:an? |the )?(?:[a-z]+ ){0,3}[$€£]\s?\d"
)
# "Benefits include dental insurance. Salary commensurate with experience", "a competitive compensation package"
_PAY = re.compile(r"\b(?:[Ss]alar(?:y|ies)|[Cc]ompensation)\b")
_STEP = 64
"""Most characters of a step in a selection process."""
# Ends of headings that each line below finishes
_UNFINISHED = ("ability to", "abilities to", "knowledge of", "skill in", "skills in", "skill to", "experience in")
_NOTES = 12
"""Most characters of a line that heads notes: "NOTES:"."""
_SPARSE = 100
"""Romance languages say "de", "que" or "di" more often than once in so many characters."""
# What an address holds that leads to a vacancy
_JOB_ADDRESS = ("job", "career", "position", "vacanc", "recruit", "employment", "apply", "posting", "opening")
# Terms of headings that announce two kinds
_DOUBLE = {"pay_benefits": ("compensation", "benefits")}
_LOOSE = frozenset({"conditions"})
"""Headings under which a job's hours, place or employer may be described."""
_SURROUNDINGS = frozenset({"conditions", "physical"})
"""Headings over a job's surroundings and what they ask of the body."""
_TOLD = frozenset({"responsibilities", "benefits"})
"""Kinds whose labels are certain of their paragraph; labels of requirements also name duties: "Training"."""
_WRAPPERS = frozenset({"description"})
"""Headings with little force: they head whole postings, or two kinds at once."""


class Cut(NamedTuple):
    """A run of a draft's blocks that is of one kind."""

    kind: SectionKind
    modality: Modality | None
    blocks: list[int]
    """Their indices in the document."""
    rule: str = ""
    """The rule that decided its kind; "" for the draft's own kind."""
    title: int = -1
    """The block that is the run's title, if it has one of unknown words."""


def cuts(document: Document, draft: Draft) -> Iterator[Cut]:
    """Yield the runs of a draft's blocks, each of one kind."""
    if draft.kind is None:
        heading = document.text[draft.mark.start : draft.mark.end] if draft.mark and not draft.term else ""
        names = is_role(heading)
        for found, modality, blocks in runs(document, draft.blocks, head=draft.term == "head", heading=heading):
            whole = names and found == "compensation" and _is_prose(document, blocks)
            yield Cut("description" if whole else found, modality, blocks, "classify.runs")
        return
    if draft.row or _is_pair(document, draft):
        yield Cut(draft.kind, draft.modality, draft.blocks)
        return
    if draft.term == "url":
        yield Cut("application" if _leads_to_job(document, draft.blocks) else "other", None, draft.blocks)
        return
    kinds = _strangers(document, draft, draft.kind)
    turns = list(zip(kinds, stances(document, draft, kinds), strict=True))
    stay = [kind is None for kind in kinds]
    turns, titles = titled(document, draft.blocks, turns, stay) if draft.kind != "benefits" else (turns, set())
    at = iter(draft.blocks)
    for (kind, modality), same in groupby(turns):
        here = [next(at) for _ in same]
        title = here.pop(0) if here[0] in titles else -1
        yield Cut(kind or draft.kind, modality, here, "classify.paragraph" if kind else "", title)


def _strangers(document: Document, draft: Draft, own: SectionKind) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks that are of another kind than the draft's; None for those of its own.

    They are judged by their words, then by the heading, their list, and explicit statements.
    """
    announced = _DOUBLE.get(draft.term, (own,))
    kinds = strangers(document, draft.blocks, announced, _hold(document, draft))
    sure = own in LISTED and kinds[0] not in LISTED
    if draft.mark and draft.mark.body >= 0 and _is_value(document, draft.mark, draft.blocks[0], sure=sure):
        kinds[0] = None
    if own == "compensation" and kinds[0] == "benefits" and _is_of_pay(document, draft.blocks[0], announced):
        kinds[0] = None
    firm = draft.firm | _steps(document, draft) if draft.term in {"selection", "materials"} else draft.firm
    kinds = [None if i in firm else kind for i, kind in zip(draft.blocks, kinds, strict=True)]
    kinds = _together(document, draft, kinds)
    low = fold(document.text)
    kinds = [called(document, low, own, i, kind) for i, kind in zip(draft.blocks, kinds, strict=True)]
    kinds = reached(document, low, draft, demanded(document, low, draft, kinds))
    if own == "description":
        announce(document, draft.blocks, kinds)
    return kinds


def _is_value(document: Document, mark: Mark, first: int, *, sure: bool) -> bool:
    """Whether the first block is its label's own line, and no sentence unless that is ``sure``: "Degree: B.Com"."""
    block = document.blocks[first]
    inside = block.start <= mark.start < block.end
    return inside and block.end - block.start <= LINE and (sure or document.text[block.end - 1] not in ".!?")


def _is_pair(document: Document, draft: Draft) -> bool:
    """Whether a draft is one short row that the page's own markup made of a label and its value."""
    if document.media_type != "text/html" or len(draft.blocks) != 1:
        return False
    block = document.blocks[draft.blocks[0]]
    return block.kind == "pair" and block.end - block.start <= LINE


def _together(document: Document, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks, keeping lists together.

    Notes on requirements are all about them if any is; a list of duties may go on with requirements; working conditions
    are neither description nor benefits.
    """
    if draft.kind == "responsibilities":
        return turned(document, draft.blocks, kinds)
    if draft.term in _SURROUNDINGS:
        return surrounded(document, draft.blocks, kinds)
    if draft.term != "notes":
        if _is_of_work(document, draft):
            return ["responsibilities"] * len(kinds)
        kinds = _with_notes(document, draft, kinds)
        return [None if kind in WORK else kind for kind in kinds] if _is_unfinished(document, draft) else kinds
    listed = next((n for n, i in enumerate(draft.blocks) if document.blocks[i].kind != "item"), len(kinds))
    return [None] * listed + kinds[listed:] if None in kinds[:listed] else kinds


def _is_unfinished(document: Document, draft: Draft) -> bool:
    """Whether each line below completes a heading on requirements: "Ability to", "Knowledge of"."""
    if draft.kind != "qualifications" or draft.mark is None:
        return False
    return document.text[draft.mark.start : draft.mark.end].lower().endswith(_UNFINISHED)


def _is_of_work(document: Document, draft: Draft) -> bool:
    """Whether a heading on the candidate introduces duties: "The successful candidate will:", "Sort maps"."""
    if draft.kind != "qualifications" or draft.mark is None:
        return False
    if not document.text.endswith(" will", draft.mark.start, draft.mark.end):
        return False
    items = [document.blocks[i] for i in draft.blocks if document.blocks[i].kind == "item"]
    verbs = [document.text[item.start + item.lead : item.end].partition(" ")[0].lower().strip(",") for item in items]
    return len(verbs) > 1 and sum(verb in BASE for verb in verbs) * 2 > len(verbs)


def _with_notes(document: Document, draft: Draft, kinds: list[SectionKind | None]) -> list[SectionKind | None]:
    """Return the kinds of a draft's blocks; notes in it of no clear kind are of its own, lists as a whole."""
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
    """Return the list right under a heading on the selection process or the papers: "A call with us", "A CV".

    A list that a line introduces is kept, too: "You will be rated on these competencies:".
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


def _is_prose(document: Document, blocks: list[int]) -> bool:
    """Whether text with the pay under a job's title is prose: it describes the job along with its pay."""
    return all(document.blocks[i].kind == "paragraph" for i in blocks) and any(
        document.blocks[i].end - document.blocks[i].start > LINE for i in blocks
    )


def _is_of_pay(document: Document, block: int, announced: Sequence[str]) -> bool:
    """Whether a paragraph about benefits still belongs to the pay, right under "Pay" or "Pay and benefits".

    A range of money shows it, "$90k-$110k base + equity"; under "Pay" alone the word does, "Salary and benefits".
    """
    _, start, end, *_ = document.blocks[block]
    return _RANGE.search(document.text, start, end) is not None or (
        len(announced) == 1 and _PAY.search(document.text, start, end) is not None
    )


def _is_romance(document: Document, blocks: list[int]) -> bool:
    """Whether text is in a Romance language, of which the classifier knows too few words to judge."""
    text = document.text[document.blocks[blocks[0]].start : document.blocks[blocks[-1]].end]
    return (text.count(" de ") + text.count(" que ") + text.count(" di ")) * _SPARSE > len(text)


def _hold(document: Document, draft: Draft) -> Hold:
    """Return how a draft's heading governs its text."""
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
