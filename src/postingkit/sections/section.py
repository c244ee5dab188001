"""Section: a run of blocks of one kind, with its heading."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from postingkit.terms import EvidenceMethod, Modality, SectionKind

LINE = 160
"""Characters of a line; a longer one is a paragraph."""
LISTED: frozenset[SectionKind | None] = frozenset({"responsibilities", "qualifications", "benefits"})
"""Kinds whose text is a list: each line an item, with or without a bullet."""
TELLING: frozenset[SectionKind] = frozenset(
    {"responsibilities", "qualifications", "application", "compensation", "benefits"}
)
"""Kinds of which a full posting has some, and a page that merely mentions a job has none."""


class Label(NamedTuple):
    """A labelled value inside a section: the field it feeds, the label's span, the value's span."""

    field: str
    heading_start: int
    heading_end: int
    start: int
    end: int


class Section(NamedTuple):
    """A run of consecutive blocks; ``text`` is ``document.text[start:end]``, so offsets add up.

    ``term`` is what the heading means, finer than ``kind``: "salary", "closing_date", "job_number", "duties"; it
    routes labelled values to their finders. The blocks before the first heading have the term "head".
    """

    kind: SectionKind
    text: str
    start: int
    end: int
    term: str = ""
    field: str = ""
    """The record field that the heading or label feeds directly ("identifier" for "Job Number:")."""
    modality: Modality | None = None
    heading: str | None = None
    """The heading's or label's own words, without colon; None when the run has none."""
    heading_start: int = -1
    heading_end: int = -1
    items: tuple[tuple[int, int], ...] = ()
    """Spans of the list items in the document's text, without bullets and numbers; empty for prose."""
    method: EvidenceMethod = "heading"
    """How the kind was decided: by a "heading", a "label", the "text" itself, or the "layout"."""
    rule: str = ""
    """The rule that decided: "heading.table", "classify.runs", ..."""
    labels: tuple[Label, ...] = ()
    """Labelled values inside the text ("Position number: 7" under "To apply"), in order."""


def joined(sections: Iterable[Section], text: str) -> list[Section]:
    """Return a document's sections, merging neighbours of the same kind and modality under the first heading.

    "Qualifications" with "Experience" and "Skills" below it is one section to whoever shows it; inner headings are
    lines of its text. Sections of kind "other" have nothing in common, and stay apart; a heading with nothing under it
    opens what follows and ends nothing.
    """
    groups: list[list[Section]] = []
    for section in sections:
        last = groups[-1][-1] if groups else None
        if last and section.text and last.kind == section.kind != "other" and last.modality == section.modality:
            groups[-1].append(section)
        else:
            groups.append([section])
    return [_merged(group, text) if len(group) > 1 else group[0] for group in groups]


def _merged(group: Sequence[Section], text: str) -> Section:
    """Return consecutive sections as one; an inner heading opens it where the first has no text."""
    first, second, *_ = group
    start = first.start if first.text else max(second.heading_start, first.start)
    end = group[-1].end
    items = tuple(item for section in group for item in section.items)
    return first._replace(text=text[start:end], start=start, end=end, items=items)
