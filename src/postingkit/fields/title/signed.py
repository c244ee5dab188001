"""Signed: the title of whoever signs the letter, which is not the job's."""

import re
from collections.abc import Iterable, Iterator

from postingkit.lexicon.people import people
from postingkit.lexicon.towns import is_known_town
from postingkit.model.evidence import Claim

__all__ = ["is_signed", "unsigned"]

_SAID = re.compile(r"[a-z)][.!?](?=\s)")
"""The end of a sentence."""


def is_signed(text: str, at: int) -> bool:
    r"""Whether the line at ``at`` stands below a person's name alone in its line, and somewhere below a sentence.

    >>> text = "We seek a map clerk.\n\nAda Quill\nHead Librarian"
    >>> is_signed(text, text.index("Head")), is_signed(text[22:], 10), is_signed(text, text.index("clerk"))
    (True, False, False)
    """
    end = len(text[:at].rstrip())
    start = text.rfind("\n", 0, end) + 1
    if "\n" not in text[end:at] or not _SAID.search(text, 0, start):
        return False
    named = (who for who in people(text, start, end) if (who.start, len(who.name)) == (start, end - start))
    return any(not is_known_town(who.name) for who in named)  # "Cross Ferry" above "Library Director"


def unsigned(claims: Iterable[Claim], text: str) -> Iterator[Claim]:
    """Yield the titles that are no signatures, with the whole text at hand."""
    return (claim for claim in claims if claim.start < 0 or not is_signed(text, claim.start))
