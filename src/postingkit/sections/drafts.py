"""Drafts: what each heading and each labelled row of a document governs, before its text is read."""

from collections.abc import Iterator
from functools import cache, partial

from postingkit.documents import Document
from postingkit.sections.headings import TERMS, Meaning, key
from postingkit.sections.marks import CAPS, COLON, PLAIN, ROW, RUN_IN, Mark, marks
from postingkit.sections.marks.lone import facts_beside, is_fact, is_name, is_over_row, stands_alone
from postingkit.sections.section import LISTED, Label
from postingkit.terms import Modality, SectionKind

__all__ = ["APART", "ASIDES", "Draft", "drafts"]

_OPEN_KINDS = frozenset({None, "other", "description", "company"})
"""A labelled row takes its own kind when it stands in one of these."""
_OWN = frozenset({"compensation", "schedule", "location", "benefits", "contact", "application"})
"""Kinds that a labelled row takes inside any section but those of ``_KEEPING``."""
_SPENT = frozenset({"location", "schedule", "compensation", "company"})
"""Kinds that a paragraph's own label has said all about: "Work location: ...", a labelled row, then the duties."""
_NAMES = frozenset({"department", "job_number", "date_posted"})
"""Labels of what no section but a block of facts is about, where a row stands alone: "Department: Maps"."""
_KEEPING = frozenset({"application", "contact"})
"""Sections whose rows stay with them: "Position number: 7", "Location: Room 4" under "To apply"."""
ASIDES = frozenset({"notes"})
"""Headings that belong to the section they stand in: "NOTES:" under "ANNUAL SALARY"."""
APART = frozenset({"physical", "conditions", "eligibility", "notes"})
"""What an applicant brings to a job, not to its competition: neither required nor preferred by the heading above."""
_HOW = frozenset({"apply", "materials"})
"""Labels of what a day by which to apply says nothing of."""
_CLASS = frozenset({"knowledge of", "skill in", "skills in", "ability to", "abilities to"})
"""Headings of what every holder brings: "Knowledge of:", "Good knowledge of:" behind "Preferred qualifications"."""
_OUT_OF_PLACE = frozenset({"license"})
"""Headings that may mean another thing behind a selection process: "Certification" of the list of candidates."""
_PAGE, _PRINT = "text/html", "application/pdf"
_FEWEST_MIXED, _FEWEST_PRINTED = 3, 6
"""Fewer rows than this are no block of labels; in print, each row has room of its own."""
_MANY = 9
"""So many rows are one block when a third of them are of no kind of their own."""
_PERKS = frozenset({"workplace", "schedule"})
"""Headings that name something given where they stand right below that of benefits."""
_WHO = frozenset({"candidate", "the candidate", "successful candidate", "the successful candidate"})
"""Headings of a list that the heading right above them has named."""
_TITLE = 2
"""Below text of the head without a heading, a heading must stand higher than this to be the head's own."""
_HEAD_SIZE = 240
"""Unknown headings belong to the head (employer, place, slogan) until it holds this much text."""


class Draft:
    """A section in the making: its heading, its meaning, and the spans of its text, one a block."""

    def __init__(self, mark: Mark | None, found: Meaning | None, term: str = "") -> None:
        self.mark = mark
        self.kind: SectionKind | None = found.kind if found else None
        self.term = found.term if found else term
        self.modality: Modality | None = found.modality if found else None
        self.field = found.field if found else ""
        self.level = mark.level if mark else 0
        self.scope = self.level
        """Level of the heading that stated the modality: every lower heading stands in it."""
        self.row = False
        self.wants = 0
        """How many blocks a label still waits for: one when its value stands on the next line."""
        self.start = -1
        self.blocks: list[int] = []
        self.labels: list[Label] = []
        self.firm: set[int] = set()
        """Blocks whose own first words say the section's kind again: "Position overview: ..." in a description."""

    def again(self) -> "Draft":
        """Return a draft that goes on with this one's kind behind a labelled row; a paragraph's own label is spent."""
        if self.level == RUN_IN and len(self.blocks) == 1 and self.kind in _SPENT:
            return Draft(None, None)
        draft = Draft(None, None, self.term)
        draft.kind, draft.modality, draft.level, draft.scope = self.kind, self.modality, self.level, self.scope
        draft.firm = self.firm
        return draft


def drafts(document: Document) -> Iterator[Draft]:
    """Yield the document's drafts in order; rows that say nothing in common are one."""
    rows: list[Draft] = []
    for draft in _drafts(document):
        if draft.row:
            rows.append(draft)
            continue
        yield from _mixed(document, rows)
        rows.clear()
        yield draft
    yield from _mixed(document, rows)


def _mixed(document: Document, rows: list[Draft]) -> list[Draft]:
    """Return rows that follow each other as one block of labels, when half of them, or a third of many, have no kind.

    "Title, Department, Requisition, Salary" above a posting say nothing in common; each still feeds its field. The
    rows of a page are elements, set apart by their markup: each has its own kind.
    """
    if document.media_type == _PAGE:
        return rows
    count = sum(len(row.blocks) for row in rows)
    leftover = sum(len(row.blocks) for row in rows if row.kind == "other")
    fewest = _FEWEST_PRINTED if document.media_type == _PRINT else _FEWEST_MIXED
    share = 2 if count < _MANY else 3
    if len(rows) == 1 or count < fewest or share * leftover < count:
        return rows
    whole = Draft(None, None)
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


def _drafts(document: Document) -> Iterator[Draft]:
    """Yield the document's drafts: what each heading governs."""
    at = {mark.block: mark for mark in marks(document)}
    current = base = Draft(None, None, "head")
    facts = cache(partial(facts_beside, document))
    for i, block in enumerate(document.blocks):
        mark = at.get(i)
        # A row of facts beside the text stands in no section that would keep it
        beside = mark and mark.level == ROW and base.kind in _KEEPING and i in facts()
        opened = _opened(document, mark, current, Draft(None, None) if beside else base) if mark else None
        if opened is None:
            if mark and mark.level == RUN_IN and mark.meaning and mark.meaning.kind == base.kind:
                base.firm.add(i)
            if current.row and current.wants == 0:
                yield current
                current = base = base.again()
            current.wants -= current.wants > 0
        elif opened is not current:
            if not (opened.row and opened.kind == "contact" and _signs(document, i - 1, current, opened)):
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


def _signs(document: Document, i: int, current: Draft, opened: Draft) -> bool:
    """Give the name right above a row of contact to it, and tell whether the name was all that stood before."""
    if i < 0 or not is_name(document, i):
        return False
    opened.mark, opened.blocks = None, [i]
    current.blocks = [j for j in current.blocks if j < i]
    return current.mark is not None and current.mark.block == i


def _opened(  # noqa: PLR0911 - one answer a kind of heading
    document: Document, mark: Mark, current: Draft, base: Draft
) -> Draft | None:
    """Return the draft that a heading opens, or goes on with; None when it is text of the section it stands in."""
    found = mark.meaning
    if found is None:
        return _strange(document, mark, current, base) if mark.level == ROW else _unknown(document, mark, current, base)
    if found.term in ASIDES and base.kind is not None:
        return _noted(mark, base) if mark.body < 0 and base.kind == "qualifications" else None
    right_below = base is current and not base.blocks
    if right_below and _is_inner(document, mark, found, base):
        base.level = min(base.level, mark.level - 1)
        return None
    if found.term in _OUT_OF_PLACE and base.kind == "application":
        return Draft(mark, None)
    # "CLOSING DATE: ..." between other rows, and "Close Date" in a form where nobody filled it in
    dated = current.row and found.term == "deadline" and (mark.body >= 0 or is_over_row(document, mark))
    if mark.level == ROW or dated or (TERMS[found.term].label and mark.level >= PLAIN):
        return _row(document, mark, found, current, base)
    if mark.level == RUN_IN and not _breaks(found, base):
        return None
    if found.term == "details":
        over = PLAIN if base.level == COLON else base.level  # "Skills:" in a part, "Additional Information" behind it
        inside = mark.level > over and (mark.body >= 0 or not is_over_row(document, mark))
        return None if inside and base.kind is not None else Draft(mark, None, "details")
    draft = Draft(mark, found)
    if draft.kind == base.kind == "qualifications" and draft.modality is None and found.term not in APART:
        under = right_below and mark.level >= CAPS  # "Required qualifications / SKILLS"
        _inherit(document, mark, draft, base, min(base.scope, mark.level - 1) if under else base.scope)
    return draft


def _inherit(document: Document, mark: Mark, draft: Draft, base: Draft, scope: int) -> None:
    """Give a draft the modality that stands above it, unless its heading stands as high, or over what others bring."""
    words = key(document.text[mark.start : mark.end])
    named = base.modality == "preferred" and (words in _CLASS or words.endswith(" knowledge of"))
    if mark.level > scope and not named:
        draft.modality, draft.scope = base.modality, scope


def _is_inner(document: Document, mark: Mark, found: Meaning, base: Draft) -> bool:
    """Whether a heading belongs to the one right above it, which has named what it heads."""
    if base.kind == "benefits":
        return found.term in _PERKS  # "Our perks / Work remotely / Annual retreats"
    if mark.level <= base.level:
        return False
    if base.kind == "application":
        return found.kind == "contact"  # "To apply", and below it nothing but "Contact:" with an address
    if base.term == "physical":  # "Must be capable of occasional physical work including:"
        return found.kind == "qualifications" and found.rule == "heading.shape"
    return base.kind == "responsibilities" and key(document.text[mark.start : mark.end]) in _WHO


def _noted(mark: Mark, base: Draft) -> Draft:
    """Return the draft of notes on what is required: "Applicants who lack a year may file" requires nothing."""
    draft = Draft(mark, None, "notes")
    draft.kind, draft.level, draft.scope = base.kind, base.level, base.level
    return draft


def _breaks(found: Meaning, base: Draft) -> bool:
    """Whether a run-in heading opens a section of its own, rather than a paragraph of the one it stands in.

    "Job description: ..." below "Context: ..." does, and so does what tells how to apply behind the day.
    """
    if found.kind == base.kind:
        alike = _is_application_label(found, base) if base.kind == "application" else base.modality is None
        return (base.level == RUN_IN and alike) or found.modality not in {None, base.modality}
    if base.kind in _OPEN_KINDS or base.level >= RUN_IN:
        return True
    return found.kind not in {"other", "contact"} and not (base.kind in _KEEPING and found.kind in _OWN | _KEEPING)


def _is_application_label(found: Meaning, above: Draft) -> bool:
    """Whether a label says how to apply, behind one that says by which day: "Deadline: May 3. To apply: ..."."""
    return above.term == "deadline" and found.term in _HOW


def _unknown(document: Document, mark: Mark, current: Draft, base: Draft) -> Draft | None:
    """Return the draft that an unknown heading opens; None when it belongs to the text around it."""
    if base.term == "head":
        if (base.mark is None and not base.blocks) or _outranks(mark, base):
            return Draft(mark, None, "head")
        if sum(document.blocks[i].end - document.blocks[i].start for i in base.blocks) < _HEAD_SIZE:
            return None
    elif base.kind is not None and base.mark is not None:
        if not base.blocks and base is current and base.kind in LISTED:  # "Responsibilities", "Design reviews", text
            base.level = min(base.level, mark.level - 1)
        if mark.level > base.level:
            return None
    return Draft(mark, None)


def _outranks(mark: Mark, base: Draft) -> bool:
    """Whether a heading stands above the one that the head opened with: the title below "12-Jan-2023" or a slogan."""
    return mark.level < CAPS and mark.level < (base.mark.level if base.mark else _TITLE)


def _row(document: Document, mark: Mark, found: Meaning, current: Draft, base: Draft) -> Draft | None:
    """Return the draft of a labelled row: its own kind, or a run of rows that have none."""
    if base.kind in _KEEPING and found.kind in _KEEPING:
        return None
    paid = found.term == "classification" and base.kind == "compensation"  # "Band / Band 5" below the pay scheme
    if found.kind == "other" and not paid and is_fact(document, mark):
        draft = Draft(mark, found)
        draft.row, draft.wants = True, 1
        return draft
    # "Department: Maps" behind "City: Linz" is a row like it, whatever stands above both
    own = found.term in _NAMES and stands_alone(document, mark) and base.kind not in _KEEPING
    if not own and not (current.row and mark.body >= 0 and found.kind == "other"):
        headed = base.mark is not None and base.mark.body < 0 and base.level < RUN_IN
        if base.kind not in _OPEN_KINDS and headed and (found.kind not in _OWN or base.kind in _KEEPING | {found.kind}):
            return None
        if found.kind == "other" and base.kind not in {None, "other"}:
            return None
    alike = current.row and current.kind == found.kind and not _is_application_label(found, current)
    if alike and (mark.body >= 0 or found.kind == "other"):
        current.wants += mark.body < 0
        return current
    draft = Draft(None if found.kind == "other" else mark, found)
    draft.row, draft.wants = True, int(mark.body < 0)
    if found.kind == "other":
        draft.term = draft.field = ""
    return draft


def _strange(document: Document, mark: Mark, current: Draft, base: Draft) -> Draft | None:
    """Return the draft of a row whose label nobody knows: beside other rows it is one of them, else it is text."""
    if not (current.row or is_over_row(document, mark)) or base.kind not in _OPEN_KINDS:
        return None
    if current.row and current.kind == "other":
        return current
    draft = Draft(None, None)
    draft.kind, draft.row = "other", True
    return draft
