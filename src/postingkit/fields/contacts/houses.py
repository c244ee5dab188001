"""Houses: the organization to ask, where a block of contact lines names one and no person in it."""

from collections.abc import Iterator, Sequence

from postingkit.fields.contacts.groups import Part
from postingkit.lexicon.names import is_organization
from postingkit.matching.sentences import line

__all__ = ["houses"]

_LONGEST = 70
"""Characters of an organization's name."""


def houses(text: str, parts: Sequence[Part]) -> Iterator[Part]:
    r"""Yield the line right above an address or number, where it is the name of an organization.

    >>> words = "Tarn Board of Maps\n12 Quay Street\n518-555-0142"
    >>> [part.value for part in houses(words, [Part("phone", "518-555-0142", 34, 46)])]
    []
    >>> [part.value for part in houses(words, [Part("postal_address", "12 Quay Street", 19, 33)])]
    ['Tarn Board of Maps']
    """
    for part in parts:
        if part.kind not in {"postal_address", "phone"} or part.start < 2 or text[part.start - 1] != "\n":
            continue
        start, end = line(text, part.start - 2)
        words = text[start:end]
        if start == 0 and len(words) <= _LONGEST and is_organization(words) and not any(map(str.isdigit, words)):
            yield Part("office", words, start, end)
