"""Language: what the posting is written in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from postingkit.lexicon.languages import languages_of, script_of
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_language"]

_ENOUGH = 5000
"""Characters that are read; a posting changes its language rarely and late."""


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
    sample = fold(text[:_ENOUGH])
    if not sample.isascii():
        letters = sample.replace(" ", "")[:: max(1, len(sample) // 400)]
        scripts = Counter(script for c in letters if c > "\u0370" and (script := script_of(c)))
        if scripts and scripts.total() * 3 > len(letters):
            best = "ja" if scripts["ja"] * 8 > scripts.total() else scripts.most_common(1)[0][0]
            yield _claim(best, text, "language.script")
            return
    table = languages_of()
    words = Counter(sample.split())
    found: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for word in words.keys() & table.keys():
        for language in table[word]:
            found[language] += words[word]
            kinds[language] += 1
    if not found:
        return
    (best, count), *rest = found.most_common(2)
    if count >= 3 and kinds[best] >= 2 and (not rest or count > rest[0][1]):
        yield _claim(best, text, "language.words")


def _claim(language: str, text: str, rule: str) -> Claim:
    """Return the claim with the longest of the first lines as its words."""
    line = max(text[:_ENOUGH].split("\n")[:20], key=len)
    start = text.index(line)
    words = line[:200].rstrip()
    return Claim("in_language", language, words, start, start + len(words), rule)
