"""Signed: the title of whoever signs or heads the letter, which is not the job's."""

import re
from collections.abc import Iterable, Iterator

from postingkit.lexicon.people import people
from postingkit.lexicon.towns import is_known_town
from postingkit.model.evidence import Claim

__all__ = ["is_signed", "unsent", "unsigned"]

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


# "Lindenallee 14, 26899 Tarn", "Marktstraße 8 – D-31999 Tarn"
_SEAT = re.compile(r"\s*[^\n,]{3,40} \d{1,4} ?[a-z]?(?:,| [-–·|]) (?:[A-Z]{1,2}-)?\d{4,5} [A-ZÄÖÜ]")


def _is_sender(text: str, at: int) -> bool:
    r"""Whether the line at ``at`` is the trade of a sender, who is named in it or above, with an address below.

    >>> text = "Praxis Dr. Ada Quill\nFachärztin für Augen\nLindenallee 14, 26899 Tarn\nWir suchen Hilfe."
    >>> _is_sender(text, text.index("Fach")), _is_sender(text[21:], 0)
    (True, False)
    """
    end = text.find("\n", at)
    if end < 0 or not _SEAT.match(text, end):
        return False
    return bool(people(text, text.rfind("\n", 0, max(0, text.rfind("\n", 0, at))) + 1, end))


def unsigned(claims: Iterable[Claim], text: str) -> Iterator[Claim]:
    """Yield the titles that are neither signatures nor letterheads, with the whole text at hand."""
    return (claim for claim in unsent(claims, text) if claim.start < 0 or not is_signed(text, claim.start))


def unsent(claims: Iterable[Claim], text: str) -> Iterator[Claim]:
    """Yield the titles that are no letterheads, with the whole text at hand."""
    return (claim for claim in claims if claim.start < 0 or not _is_sender(text, claim.start))
