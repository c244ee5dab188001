"""Neighbors: what sections tell of each other, once all of them are known."""

from __future__ import annotations

from postingkit.sections.drafts import APART
from postingkit.sections.headings import meaning
from postingkit.sections.section import Section

__all__ = ["lead_in", "set_apart"]


def set_apart(found: list[Section]) -> None:
    """Mark as required what stands right before what is preferred, where nothing else is: the text tells them apart."""
    wishes = next((n for n, section in enumerate(found) if section.modality == "preferred"), len(found))
    if any(section.modality == "required" and (n < wishes or section.heading) for n, section in enumerate(found)):
        return
    for n in range(len(found) - 1, 0, -1):
        before, section = found[n - 1], found[n]
        if (
            section.modality is not None
            and before.kind == section.kind == "qualifications"
            and before.modality is None
            and before.term not in APART
        ):
            found[n - 1] = before._replace(modality="required")


def lead_in(found: list[Section]) -> None:
    """Mark as description the prose under a heading of such that tells what somebody does, right above the duties.

    "THE POSITION / A dispatcher receives calls ...", "EXAMPLES OF DUTIES / ...".
    """
    for n, section in enumerate(found[:-1]):
        below = found[n + 1]
        if (
            section.kind == below.kind == "responsibilities"
            and section.heading
            and not section.items
            and section.method == "text"
            and below.method == "heading"
            and (told := meaning(section.heading))
            and told.kind == "description"
        ):
            found[n] = section._replace(kind="description")
