"""Cues: sets of phrases that are found fast, since only texts with their words are searched."""

import re
from collections.abc import Iterator

from postingkit.matching.anchors import spots, tokens

__all__ = ["Cues", "Stems"]

_WORD = re.compile(r"[^\W_]+")


class Cues:
    """Phrases of whole words: "based in" is not found in "based inland".

    >>> places = Cues("located in", "based in")
    >>> places.find("located in Linz, based in Graz")
    [(0, 10), (17, 25)]
    >>> places.find("relocated inland")
    []
    """

    __slots__ = ("_phrases", "words")

    def __init__(self, *phrases: str) -> None:
        # The longest word of a phrase is the rarest, so it is asked for first
        self._phrases: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for phrase in phrases:
            words = _WORD.findall(phrase)
            self._phrases.setdefault(max(words, key=len), []).append((phrase, frozenset(words)))
        self.words = frozenset(self._phrases)
        """One word of each phrase: a text with none of them has no phrase."""

    def find(self, low: str) -> list[tuple[int, int]]:
        """Return the spans at which the phrases stand in folded text, in order."""
        words = tokens(low)
        if self.words.isdisjoint(words):
            return []
        found: list[tuple[int, int]] = []
        for word in self.words & words:
            for phrase, needed in self._phrases[word]:
                if needed <= words:
                    found += [(at, at + len(phrase)) for at in spots(low, phrase)]
        return sorted(found)


class Stems:
    """Phrases whose last word may go on: "discriminat" is found in "discriminate" and "discrimination".

    >>> creed = Stems("equal opportunit", "without regard to", "discriminat")
    >>> [*creed.find("we do not discriminate; an equal opportunity employer")]
    ['equal opportunit', 'discriminat']
    """

    __slots__ = ("_alone", "_behind", "_phrases", "_words")

    def __init__(self, *phrases: str) -> None:
        # A look into the set of a text's words costs a hundredth of a search through the text.
        self._phrases = phrases
        self._behind: dict[str, list[tuple[int, frozenset[str]]]] = {}
        for n, phrase in enumerate(phrases):
            words = _WORD.findall(phrase)[:-1]
            self._behind.setdefault(max(words, key=len, default=""), []).append((n, frozenset(words)))
        self._alone = [n for n, _ in self._behind.pop("", ())]
        self._words = frozenset(self._behind)

    def find(self, low: str) -> Iterator[str]:
        """Yield the phrases that stand in folded text, in their own order."""
        words = tokens(low)
        asked = [*self._alone]
        for word in self._words & words:
            asked += [n for n, needed in self._behind[word] if needed <= words]
        for n in sorted(asked):
            if self._phrases[n] in low:
                yield self._phrases[n]
