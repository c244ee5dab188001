"""Postal: the postal addresses among the lines of a contact."""

import re
from collections.abc import Iterator
from itertools import pairwise

from postingkit.fields.contacts.groups import Part
from postingkit.lexicon.addresses import read_addresses
from postingkit.text import fold

__all__ = ["postal_parts"]

# "Address: 12 Elm St", "Mailing address: ...", "Postanschrift: ...", "საკონტაქტო მისამართი: ..."
_LABEL = re.compile(
    r"(?m)^[^\n:@]{0,40}?\b(?:address|(?:post)?(?:anschrift|adresse)|adresse|direcci[oó]n(?: postal)?|adreça|endereço"
    r"|indirizzo|adres|adresa|osoite|adress|адрес|адреса|მისამართი|所在地|住所) ?[:：] ?(?=\S)"
)
# "E-mail address: ...", "Adresse électronique", "Web address": of no house
_NO_HOUSE = re.compile(r"\be-?mail|web|internet|électron|electr[oó]n|courriel|\bip\b|\burl|эл\.|електрон")
_ELSEWHERE = re.compile(r"@|://|www\.|\b(?:phone|tel|fax)\b")
_LONGEST = 160
"""Characters of an address in one line."""
_FEWEST = 5
"""Fewest digits and letters of an address: "Main St 4"."""
_MOST = 80
"""Lines looked at: a longer text is no block of contact lines."""


def postal_parts(text: str) -> Iterator[Part]:
    r"""Yield the addresses in a block of contact lines: a label's value, or a street with its postal code.

    >>> [part.value for part in postal_parts("Ada Quill\n12 Elm Street\nHudson, NY 12534\nTel. 518-555-0142")]
    ['12 Elm Street, Hudson, NY 12534']
    >>> [part.value for part in postal_parts("Address: Quay House 3, Tarn\n\nE-mail address: ada@x.example")]
    ['Quay House 3, Tarn']
    >>> list(postal_parts("Ada Quill\nRoom 12\n40 people work here"))
    []
    """
    end = 0
    for match in _LABEL.finditer(fold(text)):
        start, stop = match.end(), _line_end(text, match.end())
        words = text[start:stop].strip(" .;-–•")
        if not _NO_HOUSE.search(match[0]) and _is_house(words):
            start = text.index(words, start)
            yield Part("postal_address", words, start, start + len(words))
            end = stop
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)][:_MOST]
    for a, b in [*lines, *((a, d) for (a, b), (c, d) in pairwise(lines) if c == b + 1)]:
        if a >= end and b - a <= _LONGEST and any(map(str.isdigit, text[a:b])):
            yield from _of_street(text, a, b)


def _of_street(text: str, start: int, end: int) -> Iterator[Part]:
    """Yield the address in a line or two that has a street and a postal code."""
    for address in read_addresses(text, start, end):
        a, b = address.start, address.end
        if address.street and address.postal_code:
            words = ", ".join(line.strip(" ,") for line in text[a:b].split("\n"))
            yield Part("postal_address", words, a, b)


def _is_house(words: str) -> bool:
    """Whether the value of an address label is a postal address: it has a house number, and is no URL or e-mail."""
    return (
        len(words) <= _LONGEST
        and sum(map(str.isalnum, words)) >= _FEWEST
        and any(map(str.isdigit, words))
        and any(map(str.isalpha, words))
        and _ELSEWHERE.search(fold(words)) is None
    )


def _line_end(text: str, at: int) -> int:
    stop = text.find("\n", at)
    return stop if stop >= 0 else len(text)
