"""Seldom: patterns that are tried only on text with the letters that every match contains.

A pattern of many alternatives costs tens of nanoseconds a character, and most texts have no match. Whatever it matches
contains certain letters ("offered on (?:mon|tues)day" contains "offered on "); looking for these costs a thousandth.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from re import _constants as ops  # type: ignore[attr-defined] # the parse itself has no public name
from re import _parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["Seldom"]


class Seldom:
    """A stand-in for a compiled pattern, compiled at its first use, and tried only on text that has its letters.

    >>> days = Seldom(r"(?:mon|tues)days?|(?:every )?weekend")
    >>> days.letters
    ('day', 'weekend')
    >>> days.search("closed on tuesdays")[0], days.search("closed"), days.search("tuesdays, always", 8)
    ('tuesdays', None, None)
    """

    __slots__ = ("_finditer", "_match", "_plain", "_search", "flags", "letters", "pattern")

    flags: int
    letters: tuple[str, ...]
    """Every match contains one of these; "" alone, which any text contains, when there are none."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern; Python calls this only for what is not set yet."""
        if name not in self.__slots__:
            raise AttributeError(name)
        compiled = re.compile(self.pattern)
        self._finditer, self._match, self._search = compiled.finditer, compiled.match, compiled.search
        self.flags = compiled.flags
        self.letters = _letters(_parser.parse(self.pattern))
        self._plain = tuple(filter(str.isascii, self.letters))
        return getattr(self, name)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first match in ``text[start:end]``, as a pattern's own ``search`` does."""
        within = text[start:end]
        for some in self._plain if within.isascii() else self.letters:
            if some in within:
                found: re.Match[str] | None = self._search(text, start, end)
                return found
        return None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the match at ``start`` in ``text[start:end]``, as a pattern's own ``match`` does."""
        within = text[start:end]
        for some in self._plain if within.isascii() else self.letters:
            if some in within:
                found: re.Match[str] | None = self._match(text, start, end)
                return found
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Return the matches in ``text[start:end]``, as a pattern's own ``finditer`` does."""
        within = text[start:end]
        for some in self._plain if within.isascii() else self.letters:
            if some in within:
                found: Iterator[re.Match[str]] = self._finditer(text, start, end)
                return found
        return iter(())


def _letters(parsed: Iterable[tuple[Any, Any]]) -> tuple[str, ...]:
    """Return strings of which every match of a parsed pattern contains at least one.

    All parts of a sequence must match: the part with the longest strings is taken. Any alternative may match: the
    strings of all of them are taken. A part that may be absent gives none.
    """
    choices: list[tuple[str, ...]] = [("",)]
    run = ""
    for op, value in parsed:
        run = run + chr(value) if op is ops.LITERAL else ""
        if run:
            choices.append((run,))
        elif op is ops.BRANCH:
            choices.append(_fewest(_letters(wording) for wording in value[1]))
        elif op is ops.SUBPATTERN:
            choices.append(_letters(value[3]))
        elif op in {ops.MAX_REPEAT, ops.MIN_REPEAT} and value[0]:
            choices.append(_letters(value[2]))
    return max(choices, key=lambda some: (min(map(len, some)), -len(some)))


def _fewest(each: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the strings without those that contain another: who looks for "remote" need not look for "remotely"."""
    found = dict.fromkeys(some for letters in each for some in letters)
    return tuple(some for some in found if not any(other in some for other in found if other != some))
