"""Seats: employers whose name opens the postal address with which German postings close."""

import re
from collections.abc import Iterator
from itertools import islice

from postingkit.fields.organization.name import NAME, checked
from postingkit.lexicon.atoms import GERMAN_STREET
from postingkit.lexicon.names import is_organization, is_role
from postingkit.matching.anchors import numbers
from postingkit.model.evidence import Claim

__all__ = ["in_houses", "in_seats"]

# Behind a street, "Mühlstraße" or "Schlossberg": "3, 72898 Tarn", "3 · D-72898 Tarn"
_HOUSE = re.compile(r"\d{1,4} ?[a-z]?(?:\n|[ ,·•|–-]){1,3}(?:(?:D|A|CH)[- ])?\d{4,5} [A-ZÄÖÜ][a-zäöüß]")
_BORDER = re.compile(
    r" [·•|–-] |, |: |; | (?=(?:(?:Am|Im|An der|Auf dem|Alter?|Lange) )?[A-ZÄÖÜ][a-zäöüß.-]*"
    rf"(?:{GERMAN_STREET}|ring|werk|berg) \d)"
)
# "Bewerbungen richten Sie bis zum 3. Mai an den Magistrat der Stadt Tarn, Markt 3, 72898 Tarn"
_LEAD = re.compile(
    r"[a-zäöüß\d.] (?:an|bei) (?:(?:den|die|das|dem|der) )?"
    r"(?:(?:Magistrat|Gemeindevorstand|Kreisausschuss|(?:Ober)?[Bb]ürgermeister\w*) der )?(?=[A-ZÄÖÜ])"
)
_LINES = 4
"""Most lines above the street, of which the first is the name."""
_LONGEST = 70  # characters of a name's line
_MOST = 3  # streets that are looked at


def in_seats(text: str, low: str) -> Iterator[Claim]:
    r"""Yield the employers whose names open a postal address: on its line, or the lines right above it.

    >>> text = "Wir freuen uns.\n\nStadtbücherei Tarn\nMühlstraße 3\n72898 Tarn"
    >>> [c.value for c in in_seats(text, text.lower())]
    ['Stadtbücherei Tarn']
    >>> text = "Stadt Tarn · Hauptamt · Marktplatz 3 · 72898 Tarn"
    >>> [c.value for c in in_seats(text, text.lower())]
    ['Stadt Tarn']
    """
    for street, stop in islice(_addresses(text, low), _MOST):
        start = _opening(text, street)
        lead = _LEAD.search(text, start, street)
        start = lead.end() if lead else start
        for end in (*(border.start() for border in _BORDER.finditer(text, start, stop)), street):
            words = text[start:end].partition("\n")[0]
            if len(words) <= _LONGEST and is_organization(words) and not is_role(words) and "@" not in words:
                yield from checked(start, words, "organization.seat")
                break
            start = next((b.end() for b in _BORDER.finditer(text, end, stop) if b.start() == end), end)


def _addresses(text: str, low: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of a house number with a postal code and town behind it, and of that town."""
    for start, _ in numbers(low):
        house = _HOUSE.match(text, start) if low[start - 1 : start] == " " and not low[start - 2].isdigit() else None
        if house:
            yield start - 1, house.end()


def _opening(text: str, at: int) -> int:
    """Return the start of the block of short lines that ends in an address."""
    start = text.rfind("\n", 0, at) + 1
    if text.find(" ", start, at) > 0 and is_organization(text[start:at]):
        return start
    for _ in range(_LINES):
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above : max(0, start - 1)]
        if start == 0 or not line.strip() or len(line) > _LONGEST or line.rstrip()[-1] in ".!?":
            break
        start = above
    return start


# "Die Stadtwerke Tarn GmbH versorgt rund", "Das Salzmuseum Tarn erzählt"
_HOUSE_DOES = re.compile(rf"(?:^|(?<=\n)|(?<=[.!?] ))(Die |Das |Der )?({NAME}) (?=[a-zäöüß]{{3,}}(?:t|en) )")
# "Seit 1971 entwickelt die Tarn Werke GmbH", "Mitten in Tarn betreibt der Verein Nordtor e. V."
_HOUSE_BEHIND = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?:Seit|Mitten|Mit|In|Als) [^.!?\n]{{2,70}}? [a-zäöüß]{{2,}}t (?:die|das|der) ({NAME})"
)
_FORM = re.compile(r"\b(?:GmbH|AG|KG|eG|e\. ?V\.)")


def in_houses(text: str) -> Iterator[Claim]:
    """Yield the organizations that are the subject of a German sentence, at its start or behind its verb."""
    for match in _HOUSE_DOES.finditer(text):
        sure = is_organization(match[2]) if match[1] else _FORM.search(match[2])
        if sure and not is_role(match[2]):
            yield from checked(match.start(2), match[2], "organization.house")
    for match in _HOUSE_BEHIND.finditer(text):
        if _FORM.search(match[1]) and not is_role(match[1]):
            yield from checked(match.start(1), match[1], "organization.house")
