"""Neighbors: how sections change each other's kind, once all of them are known."""

import re

from postingkit.lexicon.names import is_role
from postingkit.sections.drafts import APART
from postingkit.sections.headings import meaning
from postingkit.sections.section import Label, Section

__all__ = ["lead_in", "set_apart", "with_addresses"]

_DUTIES = "responsibilities"
_LISTED = frozenset({"responsibilities", "qualifications", "benefits"})
_LONGEST = 100
"""Most characters of a line that is only an address."""
_ADDRESSED = frozenset({"company", "contact", "location", "other"})
"""Kinds that an address may seem to be, by its house or its town."""
_LINES, _LONGEST_LINE = 8, 70
"""Most lines of an address, and most characters of one of them."""
# "605-555-0144", "Email: hr@tarn.example", "ou par courriel : rh@tarn.example", and "Fax:" above a number
_ADDRESS = re.compile(r"(?:[\w .-]{2,24} ?: ?)?(?:[^\s@]+@[^\s@]+|[+(]?\d[\d ()./x-]{6,24})|[Ff]ax:|[Ee]-?mail:")
_SENT = re.compile(r"(?:e-?mail|fax)\b", re.IGNORECASE)
_TAG = re.compile(r"[A-Z]{1,3}-?\d{6,10}")
"""A distributor's code under a posting's link: "PI55501420"."""
_LONGEST_TAG = 14


def set_apart(found: list[Section]) -> None:
    """Mark as required the section right before the preferred one, where no other is: the text distinguishes them."""
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
    """Mark as description the prose on the job above its duties, where its heading announces a description.

    "THE POSITION / A dispatcher receives calls ..." right above "EXAMPLES OF DUTIES / ...", and one paragraph under the
    job's name: "Account Manager / Be the link between ..." somewhere above "What you'll do / ...". Further paragraphs
    on the job are treated alike.
    """
    for n, section in enumerate(found[:-1]):
        if section.kind != _DUTIES or section.method != "text" or section.items:
            continue
        if not section.heading:
            headed = any(s.kind in _LISTED and s.method == "heading" for s in found[:n])
            prose = section.text[-1] == "." and (not headed or found[n - 1].kind == "description")
            if prose and any(map(_heads_duties, found[n + 1 :])):
                found[n] = section._replace(kind="description")
            continue
        meant = meaning(section.heading)
        if meant is None:
            named = "\n" not in section.text and is_role(section.heading)
            leads = named and any(map(_heads_duties, found[n + 1 :]))
        else:
            leads = meant.kind == "description" and _heads_duties(found[n + 1])
        if leads:
            found[n] = section._replace(kind="description")


def with_addresses(found: list[Section], text: str) -> list[Section]:
    """Return the sections, lines of addresses merged into the section on applying that they continue.

    "Send your resume to: / Tarn County, PO Box 7 / Fax: 555-0144 / Email: jobs@tarn.example" is one statement.
    """
    kept: list[Section] = []
    for section in found:
        before = kept[-1] if kept else None
        if section.heading is None and len(section.text) <= _LONGEST_TAG and _TAG.fullmatch(section.text):
            section = section._replace(kind="other", modality=None)  # noqa: PLW2901 - it is of nothing that it stands in
        if before is None or before.kind != "application" or not _goes_on(section, text, before.end):
            kept.append(section)
            continue
        own = Label(section.field, section.heading_start, section.heading_end, section.start, section.end)
        labels = (*before.labels, *((own,) if section.field and section.heading else ()), *section.labels)
        kept[-1] = before._replace(text=text[before.start : section.end], end=section.end, labels=labels)
    return kept


def _goes_on(section: Section, text: str, end: int) -> bool:
    """Whether a section is an address right under another section, separated by a mere line break.

    Behind a paragraph border "Email:" and "Fax to:" count as well, and a letterhead behind "Send a resume to:";
    "Phone:" may be for questions.
    """
    start = section.start if section.heading is None else section.heading_start
    if section.heading is None and section.kind in _ADDRESSED and text.endswith((" to:", " an:"), 0, end):
        return _is_letterhead(section.text)
    sent = section.heading is not None and _SENT.match(section.heading) is not None
    near = text[end:start] == "\n" or (sent and text[end:start] == "\n\n")
    if section.kind not in {"contact", "other"} or not near or section.end - start > _LONGEST:
        return False
    lines = [line for line in section.text.split("\n") if line]
    return bool(lines) and all(map(_ADDRESS.fullmatch, lines))


def _is_letterhead(text: str) -> bool:
    """Whether a section's text is an address of several lines: a house, a street, a town."""
    lines = text.split("\n")
    short = 2 < len(lines) <= _LINES and all(len(line) <= _LONGEST_LINE and line[-1:] != "." for line in lines)
    return short and any(map(str.isdigit, lines[-1] + lines[-2]))


def _heads_duties(section: Section) -> bool:
    return section.kind == _DUTIES and section.method == "heading"
