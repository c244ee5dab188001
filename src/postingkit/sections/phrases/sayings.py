"""Sayings: openings by which a short paragraph, in many languages, shows what it is about.

THE TABLE is ``sayings.tsv``: a kind of section, a language, and openings of folded text. "Renseignements auprès de Mme
Lind", "Hledáme kolegu", "Резюме направляйте на": such paragraphs stand without a heading, or under another one's.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import cast

from postingkit.terms import SectionKind

__all__ = ["kind_of_saying"]

_WIDE = 0x3000
"""From this code point on words are not divided by spaces: two characters stand for the first word."""


@cache
def _table() -> Mapping[str, dict[str, SectionKind]]:
    """Return the kinds of the openings by their first words, the longest first."""
    found: dict[str, dict[str, SectionKind]] = {}
    text = files("postingkit.sections.phrases").joinpath("sayings.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        kind, _, openings = line.split("\t")
        for opening in openings.split("|"):
            found.setdefault(_first_word(opening), {}).setdefault(opening, cast("SectionKind", kind))
    return {word: dict(sorted(rows.items(), key=lambda row: -len(row[0]))) for word, rows in found.items()}


def _first_word(low: str) -> str:
    return low[:2] if low and ord(low[0]) > _WIDE else low[:24].partition(" ")[0].rstrip(",:;.?")


def kind_of_saying(low: str) -> SectionKind | None:
    """Return the kind of a folded paragraph by its opening; None for an unknown opening.

    >>> kind_of_saying("renseignements auprès de mme lind, au 03 25 00 14 77."), kind_of_saying("резюме на hr@x.ru")
    ('contact', 'application')
    >>> kind_of_saying("hledáme kolegyni do knihovny."), kind_of_saying("knihovna je malá.")
    ('description', None)
    """
    kinds = _table().get(_first_word(low))
    if kinds is None or not low.startswith(tuple(kinds)):
        return None
    return next(kind for opening, kind in kinds.items() if low.startswith(opening))
