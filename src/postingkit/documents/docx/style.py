"""Style: what a Word paragraph is by its style: a heading of some rank, a list's item, bold."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.etree import ElementTree as ET

__all__ = ["Style", "W", "flag", "styles_of"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEEPEST = 12
# "heading 1", "Heading 2", "Überschrift 3", "Titre 1", "Título 2": localized names keep the number
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|nadpis) ?(\d)$")


class Style(NamedTuple):
    """What a style, and the styles it is based on, say of a paragraph."""

    level: int = 0
    """Rank of the heading, 0 for none."""
    bold: bool = False
    number: str | None = None
    """Identifier of the list, "0" for none."""
    indent: int = 0
    """Level in the list, from 0."""


def styles_of(root: ET.Element | None) -> dict[str, Style]:
    """Return the document's styles by identifier."""
    if root is None:
        return {}
    raw = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
    return {name: _style(name, raw, 0) for name in raw}


def _style(name: str, raw: dict[str, ET.Element], depth: int) -> Style:
    element = raw.get(name)
    if element is None or depth > _DEEPEST:
        return Style()
    base = element.find(f"{W}basedOn")
    found = _style(base.get(f"{W}val", ""), raw, depth + 1) if base is not None else Style()
    label = element.find(f"{W}name")
    words = (label.get(f"{W}val", "") if label is not None else name).lower()
    match = _HEADING.match(words)
    level = found.level
    if match:
        level = int(match[1]) or 1
    elif words in {"title", "titel"}:
        level = 1
    outline = element.find(f"{W}pPr/{W}outlineLvl")
    if not level and outline is not None and outline.get(f"{W}val", "").isdecimal():
        level = int(outline.get(f"{W}val", "9")) + 1
    bold = flag(element.find(f"{W}rPr/{W}b"))
    number = element.find(f"{W}pPr/{W}numPr/{W}numId")
    indent = element.find(f"{W}pPr/{W}numPr/{W}ilvl")
    return Style(
        level if level <= 9 else 0,
        found.bold if bold is None else bold,
        number.get(f"{W}val") if number is not None else found.number,
        _small(indent) if indent is not None else found.indent,
    )


def flag(element: ET.Element | None) -> bool | None:
    """Return what a switch says: on, off, or nothing when it is missing."""
    if element is None:
        return None
    return element.get(f"{W}val", "true") not in {"0", "false", "off"}


def _small(element: ET.Element) -> int:
    text = element.get(f"{W}val", "0")
    return min(int(text), 8) if text.isdecimal() and len(text) < 4 else 0
