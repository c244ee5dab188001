"""Language: what the posting is written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from postingkit.lexicon.languages import COMMON, script_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_language"]

_ENOUGH = 2500
"""Characters that are read; a posting changes its language rarely and late."""
_SURE = 3
"""So many of a language's commonest words tell it."""


def find_language(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the BCP 47 tag of the text's language, told by its script or its commonest words.

    >>> next(find_language("We are looking for an archivist who will join the team.")).value
    'en'
    >>> next(find_language("Wir suchen eine Archivarin für unser Haus und bieten ein gutes Team.")).value
    'de'
    >>> list(find_language("Archivist"))
    []
    """
    del hint, known
    sample = fold(text)[:_ENOUGH]
    if not sample.isascii():
        letters = sample.replace(" ", "")[:: max(1, len(sample) // 200)]
        scripts = Counter(script for c in letters if c > "\u0370" and (script := script_of(c)))
        if scripts and scripts.total() * 3 > len(letters):
            best = "ja" if scripts["ja"] * 8 > scripts.total() else scripts.most_common(1)[0][0]
            yield _claim(best, text, "language.script")
            return
    here = frozenset(sample.split())
    found = {language: len(words & here) for language, words in COMMON.items()}
    most = max(found.values())
    best = [language for language, count in found.items() if count == most]
    if most < _SURE:
        return
    if len(best) > 1:  # as many words of each, so how often they stand there decides
        often = Counter(sample.split())
        best.sort(key=lambda language: -sum(often[word] for word in COMMON[language] & here))
    yield _claim(best[0], text, "language.words")


def _claim(language: str, text: str, rule: str) -> Claim:
    """Return the claim with the longest of the first lines as its words."""
    line = max(text[:_ENOUGH].split("\n", 20)[:20], key=len)
    start = text.index(line)
    words = line[:200].rstrip()
    return Claim("in_language", language, words, start, start + len(words), rule)
