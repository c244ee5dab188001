"""Language: what the posting is written in."""

from collections import Counter
from collections.abc import Iterator

from postingkit.lexicon.languages import ENGLISH, common, languages_of, script_of
from postingkit.matching.anchors import tokens
from postingkit.matching.late import late
from postingkit.model.evidence import Claim
from postingkit.model.known import NOTHING, Known
from postingkit.text import fold

__all__ = ["find_language"]

_ENOUGH = 2500
"""Characters looked at to tell the script."""
_SURE = 3
"""As many of a language's commonest words identify it."""
_KANA = 20
"""One letter of so many makes a text of Chinese characters Japanese; Chinese has none but in names."""
_OWN_SCRIPT = late("[\u0370-\u03ff\u0530-\u1fff\u3040-\ud7ff]")
"""Letters of scripts that only one language uses; Cyrillic is not among them."""


def find_language(text: str, *, hint: str = "", known: Known = NOTHING) -> Iterator[Claim]:
    """Yield the BCP 47 tag of the text's language, by its script or its commonest words.

    >>> next(find_language("We are looking for an archivist who will join the team.")).value
    'en'
    >>> next(find_language("Wir suchen eine Archivarin für unser Haus und bieten ein gutes Team.")).value
    'de'
    >>> list(find_language("Archivist"))
    []
    """
    low = fold(text)
    sample = low[:_ENOUGH]
    own = _own_script(sample) if not sample.isascii() and _OWN_SCRIPT.search(sample) else None
    if own:
        yield _claim(own, text, "language.script")
        return
    here = common() & tokens(low)
    if len(here) < _SURE:
        return
    english = len(ENGLISH & here)
    if english >= _SURE and english * 2 > len(here):  # as in most postings: no other has as many
        yield _claim("en", text, "language.words")
        return
    table = languages_of()
    found = Counter(language for word in here for language in table[word])
    most = max(found.values())
    best = sorted(language for language, count in found.items() if count == most)
    if most < _SURE:
        return
    if len(best) > 1:  # as many words of each, so how often they stand there decides, or nothing does
        often = Counter(language for word in low.split() for language in table.get(word, ()))
        best.sort(key=lambda language: -often[language])
        if often[best[0]] == often[best[1]]:
            return
    yield _claim(best[0], text, "language.words")


def _own_script(sample: str) -> str | None:
    """Return the language to whose own script a third of the letters belong."""
    letters = sample.replace(" ", "")[:: max(1, len(sample) // 200)]
    scripts = Counter(script for c in letters if c > "\u0370" and (script := script_of(c)))
    if scripts.total() * 3 <= len(letters):
        return None
    return "ja" if scripts["ja"] * _KANA > scripts.total() else scripts.most_common(1)[0][0]


def _claim(language: str, text: str, rule: str) -> Claim:
    """Return the claim, quoting the longest of the first lines."""
    line = max(text[:_ENOUGH].split("\n", 20)[:20], key=len)
    start = text.index(line)
    words = line[:200].rstrip()
    return Claim("in_language", language, words, start, start + len(words), rule)
