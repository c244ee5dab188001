"""Split: a document's blocks, cut into sections. Every block lies in one section or is its heading.

A heading governs what follows it until the next of its kind. A labelled row ("Salary: $45,000") governs itself alone.
Text without a known heading is cut by what it says (``classify``), and says so in ``Section.method``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.model.terms import EvidenceMethod, Modality, SectionKind
from postingkit.sections.classify import runs, strangers
from postingkit.sections.headings import TERMS, Meaning
from postingkit.sections.items import items_of
from postingkit.sections.marks import PLAIN, ROW, RUN_IN, STRONG, Mark, marks
from postingkit.sections.section import Label, Section
from postingkit.text import fold

__all__ = ["split"]

_OPEN_KINDS = frozenset({None, "other", "description", "company"})
"""A labelled row takes its own kind when it stands in one of these."""
_OWN = frozenset({"compensation", "schedule", "location", "benefits", "contact"})
"""Kinds that a labelled row takes inside any section but those of ``_KEEPING``."""
_KEEPING = frozenset({"application", "contact"})
"""Sections whose rows stay with them: "Position number: 7", "Location: Room 4" under "To apply"."""
_ASIDES = frozenset({"notes"})
"""Headings that belong to the section they stand in: "NOTES:" under "ANNUAL SALARY"."""
_JOB_ADDRESS = ("job", "career", "position", "vacanc", "recruit", "employment", "apply", "posting", "opening")
_WRAPPERS = frozenset({"description", "pay_benefits"})
"""Headings that hold little: they stand over whole postings, or over two kinds at once."""
_FEWEST_MIXED = 3
_HEAD_SIZE = 240
"""Unknown headings belong to the head (employer, place, slogan) until it holds this much text."""


class _Draft:
    """A section in the making: its heading, its meaning, and the spans of its text, one a block."""

    __slots__ = ("blocks", "field", "kind", "labels", "level", "mark", "modality", "row", "start", "term", "wants")

    def __init__(self, mark: Mark | None, found: Meaning | None, term: str = "") -> None:
        self.mark = mark
        self.kind: SectionKind | None = found.kind if found else None
        self.term = found.term if found else term
        self.modality: Modality | None = found.modality if found else None
        self.field = found.field if found else ""
        self.level = mark.level if mark else 0
        self.row = False
        self.wants = 0
        """How many blocks a label still waits for: one when its value stands on the next line."""
        self.start = -1
        self.blocks: list[int] = []
        self.labels: list[Label] = []

    def again(self) -> _Draft:
        """Return a draft that goes on with this one's kind behind a labelled row."""
        draft = _Draft(None, None, self.term)
        draft.kind, draft.modality, draft.level = self.kind, self.modality, self.level
        return draft


def split(document: Document) -> tuple[Section, ...]:
    r"""Return the document's sections, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> document = read_plain("Archivist\n\nDUTIES\n\nSorts maps.\n\nSalary: $9 an hour\n\nREQUIREMENTS: a degree")
    >>> [(s.kind, s.heading, s.text, s.method) for s in split(document)]
    [('other', None, 'Archivist', 'text'), ('responsibilities', 'DUTIES', 'Sorts maps.', 'heading'),
     ('compensation', 'Salary', '$9 an hour', 'label'), ('qualifications', 'REQUIREMENTS', 'a degree', 'heading')]
    """
    sections: list[Section] = []
    rows: list[_Draft] = []
    for draft in _drafts(document):
        if draft.row:
            rows.append(draft)
            continue
        for row in _mixed(document, rows):
            sections.extend(_sections(document, row))
        rows.clear()
        sections.extend(_sections(document, draft))
    for row in _mixed(document, rows):
        sections.extend(_sections(document, row))
    return tuple(sections)


def _mixed(document: Document, rows: list[_Draft]) -> list[_Draft]:
    """Return rows that follow each other as one block of labels, when they are of several kinds.

    "Title, Salary, Location, Requisition, FLSA" above a posting say nothing in common; each still feeds its field.
    """
    kinds = {row.kind for row in rows}
    if len(rows) < _FEWEST_MIXED or "other" not in kinds:
        return rows
    whole = _Draft(None, None)
    whole.kind, whole.row = "other", True
    for row in rows:
        if row.mark is not None:
            block = document.blocks[row.blocks[-1]] if row.blocks else None
            if row.mark.body < 0:
                whole.blocks.append(row.mark.block)
            if row.field and block:
                start = row.start if row.start >= 0 else document.blocks[row.blocks[0]].start
                first = document.blocks[row.blocks[0]]
                whole.labels.append(Label(row.field, row.mark.start, row.mark.end, start, first.end))
        whole.blocks.extend(row.blocks)
        whole.labels.extend(row.labels)
    return [whole]


def _drafts(document: Document) -> Iterator[_Draft]:
    """Yield the document's drafts: what each heading governs."""
    at = {mark.block: mark for mark in marks(document)}
    current = base = _Draft(None, None, "head")
    for i, block in enumerate(document.blocks):
        mark = at.get(i)
        opened = _opened(document, mark, current, base) if mark else None
        if opened is None:
            if current.row and current.wants == 0:
                yield current
                current = base = base.again()
            current.wants -= current.wants > 0
        elif opened is not current:
            yield current
            current = opened
            base = base if current.row else current
            if current.mark is mark:
                if mark and mark.body >= 0:
                    current.blocks.append(i)
                    current.start = mark.body
                continue
        if mark and mark.body >= 0 and mark.meaning and mark.meaning.field:
            current.labels.append(Label(mark.meaning.field, mark.start, mark.end, mark.body, block.end))
        current.blocks.append(i)
    yield current


def _opened(document: Document, mark: Mark, current: _Draft, base: _Draft) -> _Draft | None:
    """Return the draft that a heading opens, or goes on with; None when it is text of the section it stands in."""
    found = mark.meaning
    if found is None:
        return _unknown(document, mark, base)
    if found.term in _ASIDES and base.kind is not None:
        return None
    if mark.level == ROW or (TERMS[found.term].label and mark.level >= PLAIN):
        return _row(mark, found, current, base)
    if mark.level == RUN_IN and not _breaks(found, base):
        return None
    if found.term == "details":
        inside = base.kind is not None and mark.level > base.level
        return None if inside else _Draft(mark, None, "details")
    draft = _Draft(mark, found)
    if draft.kind == base.kind == "qualifications" and draft.modality is None and mark.level > base.level:
        draft.modality = base.modality
    return draft


def _breaks(found: Meaning, base: _Draft) -> bool:
    """Whether a run-in heading opens a section of its own, rather than a paragraph of the one it stands in."""
    if found.kind == base.kind:
        return found.modality not in {None, base.modality}
    if base.kind in _OPEN_KINDS or base.level >= RUN_IN:
        return True
    return found.kind not in {"other", "contact"} and not (base.kind in _KEEPING and found.kind in _OWN | _KEEPING)


def _unknown(document: Document, mark: Mark, base: _Draft) -> _Draft | None:
    if base.term == "head":
        size = sum(document.blocks[i].end - document.blocks[i].start for i in base.blocks)
        if base.mark is None and not base.blocks:
            return _Draft(mark, None, "head")
        if size < _HEAD_SIZE:
            return None
    elif base.kind is not None and base.mark is not None and mark.level > base.level:
        return None
    return _Draft(mark, None)


def _row(mark: Mark, found: Meaning, current: _Draft, base: _Draft) -> _Draft | None:
    """Return the draft of a labelled row: its own kind, or a run of rows that have none."""
    if base.kind in _KEEPING and found.kind in _KEEPING:
        return None
    headed = base.mark is not None and base.mark.body < 0 and base.level < RUN_IN
    if base.kind not in _OPEN_KINDS and headed and (found.kind not in _OWN or base.kind in _KEEPING | {found.kind}):
        return None
    if found.kind == "other" and base.kind not in {None, "other"}:
        return None
    if current.row and current.kind == found.kind and (mark.body >= 0 or found.kind == "other"):
        current.wants += mark.body < 0
        return current
    draft = _Draft(None if found.kind == "other" else mark, found)
    draft.row, draft.wants = True, int(mark.body < 0)
    if found.kind == "other":
        draft.term = draft.field = ""
    return draft


def _sections(document: Document, draft: _Draft) -> Iterator[Section]:
    """Yield a draft's sections: one, or one for each run of its text that is of another kind."""
    heading, head_start, head_end = None, -1, -1
    if draft.mark is not None:
        head_start, head_end = draft.mark.start, draft.mark.end
        heading = document.text[head_start:head_end]
    method: EvidenceMethod = "label" if draft.row else "heading" if draft.kind else "text"
    rule = draft.mark.meaning.rule if draft.mark and draft.mark.meaning else "heading.label" if draft.row else ""
    if not draft.blocks:
        if heading is None:
            return
        end = document.blocks[draft.mark.block].end if draft.mark else 0
        kind = draft.kind or "other"
        yield Section(kind, "", end, end, draft.term, draft.field, draft.modality, heading, head_start, head_end)
        return
    for cut in _cuts(document, draft):
        start = draft.start if draft.start >= 0 and cut.blocks[0] == draft.blocks[0] else None
        first, last = document.blocks[cut.blocks[0]], document.blocks[cut.blocks[-1]]
        begin, end = first.start if start is None else start, last.end
        own = cut.kind == draft.kind and cut.rule == ""
        yield Section(
            cut.kind,
            document.text[begin:end],
            begin,
            end,
            draft.term if own or draft.term == "head" else "",
            draft.field if own else "",
            cut.modality,
            heading,
            head_start,
            head_end,
            items_of(document, cut.kind, cut.blocks, begin),
            method if own else "text",
            rule if own else cut.rule,
            tuple(label for label in draft.labels if begin <= label.heading_start < end),
        )
        heading, head_start, head_end = None, -1, -1


class _Cut(NamedTuple):
    kind: SectionKind
    modality: Modality | None
    blocks: list[int]
    rule: str = ""


def _cuts(document: Document, draft: _Draft) -> Iterator[_Cut]:
    """Yield the runs of a draft's blocks, each of one kind."""
    if draft.kind is None:
        for found, modality, blocks in runs(document, draft.blocks, head=draft.term == "head"):
            yield _Cut(found, modality, blocks, "classify.runs")
        return
    if draft.row:
        yield _Cut(draft.kind, draft.modality, draft.blocks)
        return
    if draft.term == "url":
        yield _Cut("application" if _leads_to_job(document, draft.blocks) else "other", None, draft.blocks)
        return
    run: list[int] = []
    stranger: SectionKind | None = None
    found_kinds = strangers(
        document, draft.blocks, draft.kind, weak=draft.level >= STRONG, wrapper=draft.term in _WRAPPERS
    )
    for i, found_kind in zip(draft.blocks, found_kinds, strict=True):
        if found_kind != stranger and run:
            yield _cut(draft, stranger, run)
            run = []
        stranger = found_kind
        run.append(i)
    yield _cut(draft, stranger, run)


def _leads_to_job(document: Document, blocks: list[int]) -> bool:
    """Whether the address under "URL" is the vacancy's own, rather than the employer's home page."""
    words = fold(document.text[document.blocks[blocks[0]].start : document.blocks[blocks[-1]].end])
    return any(sign in words for sign in _JOB_ADDRESS)


def _cut(draft: _Draft, stranger: SectionKind | None, run: list[int]) -> _Cut:
    if stranger is None:
        return _Cut(draft.kind or "other", draft.modality, run)
    return _Cut(stranger, None, run, "classify.paragraph")
