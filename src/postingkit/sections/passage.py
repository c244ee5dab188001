"""Passage: a stretch of a document's text as a finder reads it, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.model.evidence import Words
from postingkit.model.terms import EvidenceMethod
from postingkit.sections.section import Section

__all__ = ["Passage", "passages"]


class Passage(NamedTuple):
    """A stretch of text that a finder reads, with the heading above it."""

    text: str
    start: int
    hint: str
    place: str
    method: EvidenceMethod
    words: Words | None


def passages(document: Document, sections: Sequence[Section]) -> dict[str, list[Passage]]:
    """Return the passages by where they stand: by kind, by "label <field>", the head, unknown headings, all text."""
    found: dict[str, list[Passage]] = {"all": [Passage(document.text, 0, "", "all", "text", None)]}
    for section in sections:
        words = None
        if section.heading and section.heading_start >= 0:
            method = section.method if section.method in {"heading", "label"} else "heading"
            words = Words(section.heading, section.heading_start, section.heading_end, method, "heading")
            if section.kind == "company":
                found.setdefault("company heading", []).append(
                    Passage(section.heading, section.heading_start, "about", "heading", "heading", None)
                )
            if not section.term:
                found.setdefault("headings", []).append(
                    Passage(section.heading, section.heading_start, "heading", "heading", "heading", None)
                )
        hint = section.heading or ""
        if section.term == "head":
            if words:
                found.setdefault("top", []).append(
                    Passage(section.heading or "", section.heading_start, "first heading", "heading", "heading", None)
                )
            start = section.heading_start if 0 <= section.heading_start < section.start else section.start
            found.setdefault("head", []).append(
                Passage(document.text[start : section.end], start, "head", "head", "text", None)
            )
            if section.kind == "other":
                continue
        passage = Passage(section.text, section.start, hint, section.kind, section.method, words)
        found.setdefault(section.kind, []).append(passage)
        if section.field:
            found.setdefault(f"label {section.field}", []).append(passage)
        for label in section.labels:
            name = document.text[label.heading_start : label.heading_end]
            words = Words(name, label.heading_start, label.heading_end, "label", "heading")
            value = document.text[label.start : label.end]
            found.setdefault(f"label {label.field}", []).append(
                Passage(value, label.start, name, section.kind, "label", words)
            )
    return found
