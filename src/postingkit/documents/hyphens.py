"""Hyphens: which of those at the ends of lines are the words' own, and which a margin made."""

import re
from collections.abc import Sequence

__all__ = ["Hyphens"]

# "reyes@maps.tarn-", "https://tarn-": no margin breaks an address with a hyphen of its own
_ADDRESS = re.compile(r"@|://|www\.")
# First halves of words that are written with a hyphen: "full-time", "non-profit", "co-worker", "self-reliant".
_KEEP = frozenset(
    "full part long short high low well self non co re pre post multi cross inter on off in out up set hands state "
    "twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine ten first second "
    "third year day time half all decision problem team detail data evidence community grant award world entry mid "
    "best one open follow".split()
)
# "Pre-" over "and post-sale", "Gesundheits-" over "und Krankenpfleger": the first half waits for a later word
_SUSPENDED = frozenset("and or to und oder bzw sowie bis".split())


class Hyphens:
    """The hyphens of one text, whose ``lines`` show whether its words were broken."""

    def __init__(self, lines: Sequence[str], *, many: float) -> None:
        self._breaks = sum(line.endswith("-") for line in lines) > many * len(lines)
        """More than this share of the lines ends with a hyphen: a margin made them."""
        self._lines = lines
        self._lower = ""

    def joined(self, line: str, following: str) -> str:
        """Return two lines as one, of which the first ends with a hyphen.

        >>> hyphens = Hyphens(["keeps the cata-", "logue full-", "time, of pre-", "and post-war maps"], many=0.1)
        >>> [hyphens.joined(*two) for two in (("cata-", "logue"), ("full-", "time"), ("pre-", "and post-war"))]
        ['catalogue', 'full-time', 'pre- and post-war']
        """
        head = line[:-1].rsplit(None, 1)[-1].lower() if len(line) > 1 else ""
        tail = following.split(None, 1)[0].strip(".,;:()!?").lower()
        if not head or line[-2] == " " or tail in _SUSPENDED:
            return f"{line} {following}"
        plain = re.sub(r"^\W+", "", head)
        own = not following[0].islower() or "-" in plain or plain in _KEEP or _ADDRESS.search(head) is not None
        own = own or self._has(f"{plain}-{tail}")
        return line[:-1] + following if not own and (self._breaks or self._has(plain + tail)) else line + following

    def _has(self, word: str) -> bool:
        """Whether the text has a lower-case word elsewhere in the same form, hyphens and all."""
        self._lower = self._lower or f" {' '.join(self._lines)} ".lower()
        at = self._lower.find(word) if word else -1
        while at >= 0:
            before, behind = self._lower[at - 1], self._lower[at + len(word)]
            if not (before.isalpha() or before == "-" or behind.isalpha() or behind == "-"):
                return True
            at = self._lower.find(word, at + 1)
        return False
