"""Number: the numbers that Word draws before list items, which are not part of the text."""

import re
from xml.etree import ElementTree as ET

from postingkit.documents.docx.style import W, value_of

__all__ = ["Numbers"]

_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MOST_ROMAN = 3999


class Numbers:
    """Counts the items of each list and level as the document goes on."""

    def __init__(self, root: ET.Element | None) -> None:
        self._levels: dict[tuple[str, int], tuple[str, str, int]] = {}
        """By list and level: format ("decimal", "bullet"), pattern ("%1."), first number."""
        self._counts: dict[str, list[int]] = {}
        if root is None:
            return
        kinds = {a.get(f"{W}abstractNumId", ""): a for a in root.iter(f"{W}abstractNum")}
        for number in root.iter(f"{W}num"):
            kind = kinds.get(value_of(number, "abstractNumId") or "")
            for level in kind.iter(f"{W}lvl") if kind is not None else ():
                rank = level.get(f"{W}ilvl", "0")
                if rank.isdecimal() and len(rank) == 1:
                    start = value_of(level, "start") or "1"
                    first = int(start) if start.isdecimal() and len(start) < 5 else 1
                    key = (number.get(f"{W}numId", ""), int(rank))
                    self._levels[key] = (
                        value_of(level, "numFmt") or "decimal",
                        value_of(level, "lvlText") or "",
                        first,
                    )

    def mark(self, number: str, level: int) -> str | None:
        """Return the number of the next item of a list ("1.", "b)"), "" for a bullet, None if it is no item."""
        form, pattern, first = self._levels.get((number, level), ("bullet", "", 1))
        if form == "none":
            return None
        counts = self._counts.setdefault(number, [0] * 9)
        if not counts[level]:
            counts[level] = first - 1
        counts[level] += 1
        counts[level + 1 :] = [0] * (8 - level)
        if form == "bullet":
            return ""

        def place(match: re.Match[str]) -> str:
            rank = int(match[1]) - 1
            other, _, start = self._levels.get((number, rank), ("decimal", "", 1))
            return _written(counts[rank] or start, other)

        return _PLACE.sub(place, pattern)


def _written(count: int, form: str) -> str:
    """Return a number as a list writes it.

    >>> [_written(4, form) for form in ("decimal", "lowerLetter", "upperRoman")], _written(1994, "lowerRoman")
    (['4', 'd', 'IV'], 'mcmxciv')
    """
    if form.endswith("Letter"):
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif form.endswith("Roman") and 0 < count <= _MOST_ROMAN:
        text = ""
        for value, sign in _ROMAN:
            text += sign * (count // value)
            count %= value
    else:
        return f"{count:02}" if form == "decimalZero" else str(count)
    return text.upper() if form.startswith("upper") else text
