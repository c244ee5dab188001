"""Sentences: the sentence, clause or line around an offset."""

import re
from collections.abc import Iterator
from functools import lru_cache

__all__ = ["REACH", "clause", "line", "line_start", "sentence", "sentence_start", "sentences"]

REACH = 600
"""A sentence is looked for this many characters either way, so that one endless line costs no more than a long one."""

# A period ends a sentence before a capital or a bracket, but not in "Dr. Lee", "St. Mary", "A. B. Lee", "e.g. Alma";
# before a word that opens one it always does: "12 Mill St. The shop is open."
_END = re.compile(r"[.!?](?=[)\"”’']{0,2}\s+[\"“(]?[^\W\d_a-z])")
_SHORT = re.compile(
    r"(?:\b(?:[A-Za-z]|Dr|Mr|Ms|Mrs|St|Jr|Sr|No|Nr|vs|ca|bzw|Prof|Inc"
    r"|Ltd|Tel|Ext|Std|inkl|Attn|Co|Dept|Rm|Ave|Blvd|Revd?|Hon|Pvt|im|ul|Aux|Adm|Av|Fr|Msgr|Capt|Lt|Sgt|Ph\.D|Ed\.D))\Z"
)
# "bis spätestens 15. Januar", "im 2. Obergeschoss": a number of a row ends no sentence
_ORDINAL = re.compile(
    r"\.\s(?:Jan|Feb|Mär|Mae|Mar|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Ober|Stock|Etage|Tag|Semester|Jahr)"
)
_OPENS = ("The ", "We ", "Our ", "This ", "It ")


def line_start(text: str, at: int) -> int:
    """Return where the line that holds ``at`` starts."""
    return text.rfind("\n", 0, at) + 1


def line(text: str, at: int) -> tuple[int, int]:
    r"""Return the span of the line around ``at``, cut at :data:`REACH`.

    >>> line("Bring:\na resume\na pen", 10)
    (7, 15)
    """
    start = text.rfind("\n", max(0, at - REACH), at) + 1
    end = text.find("\n", at, at + REACH)
    return (start or max(0, at - REACH) if at > REACH else start), end if end >= 0 else min(len(text), at + REACH)


def clause(text: str, at: int, start: int, end: int) -> tuple[int, int]:
    """Return the span between semicolons around ``at``, within the sentence ``text[start:end]``.

    >>> text = "Two years of sales; a degree may be substituted."
    >>> a, b = clause(text, 0, 0, len(text))
    >>> text[a:b]
    'Two years of sales'
    """
    behind = text.find(";", at, end)
    return max(start, text.rfind(";", start, at) + 1), behind if behind >= 0 else end


def sentence_start(text: str, at: int, furthest: int = 200) -> int:
    """Return where the words up to ``at`` start, behind a sentence, a colon or a dash, at most ``furthest`` back.

    >>> text = "We grow. The museum seeks an archivist."
    >>> text[sentence_start(text, text.index("seeks")):]
    'The museum seeks an archivist.'
    >>> text = "We grow: St. Brannock's Church seeks a clerk."
    >>> text[sentence_start(text, text.index("seeks")):]
    "St. Brannock's Church seeks a clerk."
    """
    start = max(line_start(text, at), at - furthest, 0)
    borders = text.rfind(": ", start, at) + 1, text.rfind("— ", start, at) + 1, *_borders(text, start, at + 1)
    return _inward(text, max(start, *borders), at)


def sentence(text: str, at: int) -> tuple[int, int]:
    """Return the span of the sentence around ``at``; a line break always ends one.

    >>> text = "See our site. Send a resume to Dr. Lee. No calls."
    >>> a, b = sentence(text, text.index("resume"))
    >>> text[a:b]
    'Send a resume to Dr. Lee.'
    """
    start, end = line(text, at)
    for border in _borders(text, start, end):
        if border > at:
            end = border
            break
        start = border
    return _inward(text, start, end), end


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of the line ``text[start:end]``.

    >>> text = "Ask Dr. Lee. Bring a pen to 12 Mill St. The shop is open."
    >>> [text[a:b] for a, b in sentences(text, 0, len(text))]
    ['Ask Dr. Lee.', 'Bring a pen to 12 Mill St.', 'The shop is open.']
    """
    for border in _borders(text, start, end):
        yield _inward(text, start, border), border
        start = border
    yield _inward(text, start, end), end


def _inward(text: str, start: int, end: int) -> int:
    """Return where the words of a stretch start."""
    while start < end and text[start].isspace():
        start += 1
    return start


@lru_cache(maxsize=64)  # several finders ask for the sentences of one line
def _borders(text: str, start: int, end: int) -> list[int]:
    """Return where sentences end before others."""
    found = []
    for match in _END.finditer(text, start, end):
        at = match.start()
        short = _ORDINAL.match(text, at) if text[at - 1].isdigit() else _SHORT.search(text, max(start, at - 5), at)
        if match[0] != "." or not short or text.startswith(_OPENS, at + 2):
            found.append(match.end())
    return found
