"""Passage: a stretch of a document's text as a finder reads it, and where it stands."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.model.evidence import Words
from postingkit.sections.headings import meaning
from postingkit.sections.phrases.facts import kind_of_fact
from postingkit.sections.section import Section
from postingkit.terms import EvidenceMethod

__all__ = ["Passage", "passages"]


class Passage(NamedTuple):
    """A stretch of text that a finder reads, with the heading above it."""

    text: str
    start: int
    """Its offset in the document's text."""
    hint: str
    """The words of the heading or label that it stands under; "" for none."""
    place: str
    """Where it stands, as the evidence names it: "compensation", "head", "all"."""
    method: EvidenceMethod
    words: Words | None
    """The heading or label as support for claims that need the hint."""


_TOPS = frozenset({"title", "details"})
"""Terms of a first heading that may stand over the title: "JOB OPENING", "POSITION ANNOUNCEMENT"."""
_HINTED = frozenset({"compensation", "contact"})
"""Kinds of sections whose text needs no heading to be understood."""
_OPENING = 300
"""Characters at the start of a section of duties that may say what the job is: "The library seeks a clerk to ..."."""


def passages(document: Document, sections: Sequence[Section]) -> dict[str, list[Passage]]:
    r"""Return the passages of a document by the names that rows of the table (``extract.py``) have for places.

    These are the kinds of sections, "label <field>" for labelled values, "head", "opening", "all" for the whole text,
    and for headings "headings" (those that no table knows), "every heading", "company heading" and "top".

    >>> from postingkit.documents.plain import read_plain
    >>> from postingkit.sections.split import split
    >>> document = read_plain("REQUIREMENTS\n\nTwo years with maps.\n\nDESIRABLE\n\nEducation:\n\nA PhD.")
    >>> [(passage.text, passage.hint) for passage in passages(document, split(document))["qualifications"]]
    [('Two years with maps.', 'REQUIREMENTS'), ('', 'DESIRABLE (preferred)'), ('A PhD.', 'Education (preferred)')]
    """
    text = document.text
    found: defaultdict[str, list[Passage]] = defaultdict(list, all=[Passage(text, 0, "", "all", "text", None)])
    first = meaning(sections[0].heading) if sections and sections[0].heading else None
    over_title = first is not None and first.term in _TOPS
    for section in sections:
        words = None
        if section.heading and section.heading_start >= 0:
            method = section.method if section.method in {"heading", "label"} else "heading"
            words = Words(section.heading, section.heading_start, section.heading_end, method, "heading")
            for name, hint in _roles_of(section):
                found[name].append(Passage(section.heading, section.heading_start, hint, "heading", "heading", None))
        hint = section.heading or (_hint_of(section) if section.kind in _HINTED else "")
        if hint and section.modality == "preferred":
            hint = f"{hint} (preferred)"  # "Education" below "DESIRABLE QUALIFICATIONS"
        if section.term == "head" or (over_title and section is sections[0]):
            start = section.heading_start if 0 <= section.heading_start < section.start else section.start
            found["head"].append(Passage(text[start : section.end], start, "head", "head", "text", None))
            if section.kind == "other":
                continue
        if section.kind == "responsibilities":
            opening = section.text[:_OPENING].partition("\n")[0]
            found["opening"].append(Passage(opening, section.start, "", "opening", "text", None))
        passage = Passage(section.text, section.start, hint, section.kind, section.method, words)
        found[section.kind].append(passage)
        if section.field:
            found[f"label {section.field}"].append(passage)
        for label in section.labels:
            name, value = text[label.heading_start : label.heading_end], text[label.start : label.end]
            words = Words(name, label.heading_start, label.heading_end, "label", "heading")
            found[f"label {label.field}"].append(Passage(value, label.start, name, section.kind, "label", words))
    return dict(found)


def _hint_of(section: Section) -> str:
    """Return the hint of a section without a heading: what a heading would say."""
    if section.kind == "compensation" and kind_of_fact(section.text) == section.kind:
        return "salary"  # a line that is an amount and nothing else
    return "contact" if section.kind == "contact" and section.method == "label" else ""  # rows below a name


def _roles_of(section: Section) -> list[tuple[str, str]]:
    """Return the names under which finders ask for a section's heading, each with its hint."""
    roles = [("every heading", "heading")]
    if section.kind == "company":
        roles.append(("company heading", "about"))
    if not section.term:
        roles.append(("headings", "heading"))
    if section.term == "head":
        roles.append(("top", "first heading"))
    return roles
