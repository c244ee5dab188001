"""Style: what a Word paragraph's style makes it: a heading of some rank, a list item, bold."""

import re
from typing import NamedTuple
from xml.etree import ElementTree as ET

__all__ = ["Style", "W", "flag", "number_of", "styles_of", "value_of"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DEEPEST = 12
"""Longest chain of styles, each based on the next."""
_DEEPEST_LEVEL = 8
# "heading 1", "Heading 2", "Überschrift 3", "Titre 1", "Título 2": localized names keep the number
_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|nadpis) ?(\d)$")


class Style(NamedTuple):
    """What a style, and those it is based on, make a paragraph."""

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
    """Return a style by its name, on top of the style that it is based on."""
    element = raw.get(name)
    if element is None or depth > _DEEPEST:
        return Style()
    base = value_of(element, "basedOn")
    found = _style(base, raw, depth + 1) if base else Style()
    words = (value_of(element, "name") or name).lower()
    match = _HEADING.match(words)
    level = found.level
    if match:
        level = int(match[1]) or 1
    elif words in {"title", "titel"}:
        level = 1
    outline = value_of(element, "pPr", "outlineLvl")
    if not level and outline and outline.isdecimal():
        level = int(outline) + 1
    bold = flag(element.find(f"{W}rPr/{W}b"))
    number = value_of(element, "pPr", "numPr", "numId")
    indent = value_of(element, "pPr", "numPr", "ilvl")
    return Style(
        level if level <= 9 else 0,
        found.bold if bold is None else bold,
        found.number if number is None else number,
        found.indent if indent is None else number_of(indent),
    )


def value_of(element: ET.Element, *path: str) -> str | None:
    """Return the ``w:val`` of the element at a path of names; None when there is none."""
    found = element.find("/".join([f"{W}{name}" for name in path]))
    return found.get(f"{W}val") if found is not None else None


def number_of(text: str) -> int:
    """Return a list level, of which Word has nine; 0 for anything that is no number."""
    return min(int(text), _DEEPEST_LEVEL) if text.isdecimal() and len(text) < 4 else 0


def flag(element: ET.Element | None) -> bool | None:
    """Return the state of a switch; None when it is missing."""
    if element is None:
        return None
    return element.get(f"{W}val", "true") not in {"0", "false", "off"}
