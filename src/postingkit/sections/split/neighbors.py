"""Neighbors: what sections tell of each other, once all of them are known."""

from __future__ import annotations

from postingkit.lexicon.names import is_role
from postingkit.sections.drafts import APART
from postingkit.sections.headings import meaning
from postingkit.sections.section import Section

__all__ = ["lead_in", "set_apart"]

_DUTIES = "responsibilities"


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
    """Mark as description the prose that tells what somebody does above the duties, where its heading says what it is.

    "THE POSITION / A dispatcher receives calls ..." right above "EXAMPLES OF DUTIES / ...", and one paragraph under the
    job's name: "Account Manager / Be the link between ..." somewhere above "What you'll do / ...".
    """
    for n, section in enumerate(found[:-1]):
        if section.kind != _DUTIES or section.method != "text" or section.items or not section.heading:
            continue
        told = meaning(section.heading)
        if told is None:
            named = "\n" not in section.text and is_role(section.heading)
            leads = named and any(map(_heads_duties, found[n + 1 :]))
        else:
            leads = told.kind == "description" and _heads_duties(found[n + 1])
        if leads:
            found[n] = section._replace(kind="description")


def _heads_duties(section: Section) -> bool:
    return section.kind == _DUTIES and section.method == "heading"
