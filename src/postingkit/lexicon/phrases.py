"""Phrases: tables of wordings, each tried only where one of its words stands.

A table is a TSV file beside this one: what the wording means, the words to look for it at, the pattern from such a word
on, what must stand before it, and a remark for the reader of the table. Patterns are compiled when first tried.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from itertools import filterfalse
from typing import NamedTuple

from postingkit.matching.anchors import spots, tokens
from postingkit.matching.gates import Gate
from postingkit.matching.late import late
from postingkit.matching.seldom import Seldom

__all__ = ["Hit", "Phrases"]

_WORD = re.compile(r"[^\W_]+")


class Hit(NamedTuple):
    """What a wording means, where it stands, and the table's remark on it."""

    value: str
    start: int
    end: int
    how: str


class _Row(NamedTuple):
    value: str
    words: tuple[str, ...]
    inside: tuple[str, ...]
    """Letters to look for within words too; rows with them are not for English texts."""
    pattern: re.Pattern[str]
    before: Seldom | None
    how: str


class Phrases:
    """One table, read from ``name`` beside this file; ``parts`` are the patterns it names in braces.

    >>> table = Phrases("papers.tsv", RESUME="resume")
    >>> [hit.value for hit in table.read("a cover letter and a resume")]
    ['resume', 'cover_letter']
    """

    def __init__(self, name: str, **parts: str) -> None:
        lines = files("postingkit.lexicon").joinpath(name).read_text(encoding="utf-8").split("\n")
        self._rows = tuple(_row(line, parts) for line in lines if line and line[0] != "#")
        self._rows_at: dict[str, list[int]] = {}
        for i, row in enumerate(self._rows):
            for word in row.words:
                self._rows_at.setdefault(word, []).append(i)
        self._words = frozenset(self._rows_at)
        self._dotted: dict[str, list[str]] = {}
        for word in sorted(self._words):
            if "." in word:
                self._dotted.setdefault(word.split(".")[0], []).append(word)
        self._firsts = frozenset(self._dotted)
        inside: dict[str, list[int]] = {}
        for i, row in enumerate(self._rows):
            for letters in row.inside:
                inside.setdefault(letters, []).append(i)
        self._inside = [(letters, rows) for letters, rows in inside.items() if letters.isascii()]
        odd = [(letters, rows) for letters, rows in inside.items() if not letters.isascii()]
        self._odd_inside = [(_odd_word(letters), letters, rows) for letters, rows in odd]

    @property
    def gate(self) -> Gate:
        """What a text must have for a wording to stand in it."""
        whole = frozenset(word for word in self._words if "." not in word)
        return Gate(whole | self._firsts, foreign=bool(self._inside or self._odd_inside))

    def read(self, low: str, *, english: bool = False) -> Iterator[Hit]:
        """Yield what folded text says, row by row; ``english`` leaves out the rows of other languages."""
        all_here = tokens(low)
        here = self._words & all_here
        if self._dotted and "." in low:  # "b.a." is one word to the eye and two to :func:`tokens`
            here |= {word for first in self._firsts & all_here for word in self._dotted[first] if word in low}
        rows = self._rows_to_try(low, all_here, here, english=english)
        places = {word: spots(low, word, whole="." not in word) for word in here} if rows else {}
        for i in sorted(rows):
            row, said = self._rows[i], rows[i]
            if len(said) == 1:
                yield from _tried(low, row, places[said[0]])
            elif said:
                said.sort(key=row.words.index)
                yield from sorted(_tried(low, row, [at for word in said for at in places[word]]), key=_start)
            if not english:
                for letters in row.inside:
                    yield from _tried(low, row, _inside(low, letters))

    def _rows_to_try(
        self, low: str, words: Iterable[str], here: Iterable[str], *, english: bool
    ) -> dict[int, list[str]]:
        """Return the rows to ask, each with the words of its own that stand in the text, which has the ``words``.

        Letters of other alphabets stand in its odd words alone.
        """
        within: list[list[int]] = []
        if not english:
            within += [rows for letters, rows in self._inside if letters in low]
        if not english and not low.isascii():
            odd = " ".join(filterfalse(str.isascii, words))
            within += [rows for word, letters, rows in self._odd_inside if word in odd and letters in low]
        found: dict[int, list[str]] = {i: [] for rows in within for i in rows}
        for word in here:
            for i in self._rows_at[word]:
                found.setdefault(i, []).append(word)
        return found


def _odd_word(letters: str) -> str:
    """Return the longest of the words that are not of plain letters alone.

    >>> _odd_word("contrato a meio período")
    'período'
    """
    words: list[str] = _WORD.findall(letters)
    return max(filterfalse(str.isascii, words), key=len)


def _start(hit: Hit) -> int:
    return hit.start


def _row(line: str, parts: Mapping[str, str]) -> _Row:
    value, words, pattern, before, how = (*line.split("\t"), "", "", "")[:5]
    for name, part in parts.items():
        pattern, before = pattern.replace(f"{{{name}}}", part), before.replace(f"{{{name}}}", part)
    all_words = words.split()
    inside = tuple(word[1:].replace("_", " ") for word in all_words if word[0] == "~")
    whole = tuple(word for word in all_words if word[0] != "~")
    return _Row(value, whole, inside, late(pattern), Seldom(f"(?:{before})\\Z") if before else None, how)


def _inside(low: str, letters: str) -> Iterator[int]:
    at = low.find(letters)
    while at >= 0:
        yield at
        at = low.find(letters, at + len(letters))


def _tried(low: str, row: _Row, places: Iterable[int]) -> list[Hit]:
    """Return where a row's wording stands, of the places to try."""
    match_at = row.pattern.match
    found = []
    for at in places:
        match = match_at(low, at)
        if match is None:
            continue
        if row.before is None:
            found.append(Hit(row.value, at, match.end(), row.how))
        elif lead := row.before.search(low, max(0, at - 80), at):
            found.append(Hit(row.value, lead.start(), match.end(), row.how))
    return found
