"""Split: a document's blocks, cut into sections. Every block lies in one section or is its heading.

A heading governs what follows it until the next of its kind. A labelled row ("Salary: $45,000") governs itself alone.
Text without a known heading is cut by what it says (``classify``), and says so in ``Section.method``.
"""

from collections.abc import Iterator

from postingkit.documents import Document
from postingkit.sections.drafts import Draft, drafts
from postingkit.sections.section import Section
from postingkit.sections.split.cuts import cuts
from postingkit.sections.split.flat import unfolded
from postingkit.sections.split.items import items_of
from postingkit.sections.split.neighbors import lead_in, set_apart, with_addresses
from postingkit.sections.split.numbers import NUMBERED, numbered_apart
from postingkit.sections.split.rows import rows_apart
from postingkit.terms import EvidenceMethod
from postingkit.text import holds

__all__ = ["split"]

_ALONE = frozenset({"deadline"})
"""Terms of headings that may be complete statements: "Position Open Until Filled"."""
_NO_HEADING = (None, -1, -1)


def split(document: Document) -> tuple[Section, ...]:
    r"""Return the document's sections, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> document = read_plain("Archivist\n\nDUTIES\n\nSorts maps.\n\nSalary: $9 an hour\n\nREQUIREMENTS: a degree")
    >>> [(s.kind, s.heading, s.text, s.method) for s in split(document)]
    [('other', None, 'Archivist', 'text'), ('responsibilities', 'DUTIES', 'Sorts maps.', 'heading'),
     ('compensation', 'Salary', '$9 an hour', 'label'), ('qualifications', 'REQUIREMENTS', 'a degree', 'heading')]
    """
    document = unfolded(rows_apart(document))
    if holds(document.text, NUMBERED):
        document = numbered_apart(document)
    found = [section for draft in drafts(document) for section in _sections(document, draft)]
    set_apart(found)
    lead_in(found)
    return tuple(with_addresses(found, document.text))


def _sections(document: Document, draft: Draft) -> Iterator[Section]:
    """Yield a draft's sections: one, or one for each run of its text that is of another kind."""
    mark, text = draft.mark, document.text
    heading: tuple[str | None, int, int] = (text[mark.start : mark.end], mark.start, mark.end) if mark else _NO_HEADING
    method: EvidenceMethod = "label" if draft.row else "heading" if draft.kind else "text"
    rule = mark.meaning.rule if mark and mark.meaning else "heading.label" if draft.row else ""
    if not draft.blocks:
        yield from _bare(document, draft)
        return
    for cut in cuts(document, draft):
        leaves = draft.term in _ALONE and draft.kind and cut.kind != draft.kind
        if heading[0] and (leaves or cut.title >= 0):
            yield from _bare(document, draft)
            heading = _NO_HEADING
        if cut.title >= 0:
            title = document.blocks[cut.title]
            words = document.words(title).rstrip(": ")
            heading = (words, title.start, title.start + len(words))
        begin, end = document.blocks[cut.blocks[0]].start, document.blocks[cut.blocks[-1]].end
        if draft.start >= 0 and cut.blocks[0] == draft.blocks[0]:
            begin = draft.start
        own = cut.kind == draft.kind and cut.rule == ""
        yield Section(
            cut.kind,
            text[begin:end],
            begin,
            end,
            draft.term if own or draft.term in {"head", "url"} else "",
            draft.field if own else "",
            cut.modality,
            *heading,
            items_of(document, cut.kind, cut.blocks, begin),
            method if own else "text",
            rule if own else cut.rule,
            tuple(label for label in draft.labels if begin <= label.heading_start < end) if draft.labels else (),
        )
        heading = _NO_HEADING


def _bare(document: Document, draft: Draft) -> Iterator[Section]:
    """Yield a draft's heading with nothing under it."""
    if draft.mark is None:
        return
    start, end = draft.mark.start, draft.mark.end
    at = document.blocks[draft.mark.block].end if draft.mark.body < 0 else end
    heading = document.text[start:end]
    yield Section(draft.kind or "other", "", at, at, draft.term, draft.field, draft.modality, heading, start, end)
