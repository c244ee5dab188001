"""Claims: the fields whose value is a section itself, its items or its text."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.lexicon.asking import cues
from postingkit.lexicon.modality import demands, of_words
from postingkit.matching.seldom import Seldom
from postingkit.matching.sentences import sentences
from postingkit.model.evidence import Claim, Words
from postingkit.model.requirements import Qualification
from postingkit.sections.lines import lines_of
from postingkit.sections.phrases.cues import preferences
from postingkit.sections.phrases.equality import is_of_equality, is_read, names_equality
from postingkit.sections.phrases.pointers import only_points
from postingkit.sections.section import Section
from postingkit.terms import Modality
from postingkit.text import fold, holds

__all__ = ["SHAPES", "Shape", "modality_of"]

_VALUES = frozenset({"url", "deadline", "audience"})
"""Terms whose text is a single value: where to apply, by when or who may, but not how."""
_BIDDING = {"apply": 0, "selection": 2}
"""Ranks of sections on how to apply, by their headings' terms; others rank between."""
_TELLING, _NEITHER = 4, 3
"""Fewest spaces of a text on how to apply; the rank of a shorter one."""


def _in_order(_: Section) -> int:
    return 0


class Shape(NamedTuple):
    """A field that is a kind of section itself: its items, or its text."""

    field: str
    kind: str
    read: Callable[[Document, Section], Iterator[Claim]]
    rank: Callable[[Section], int] = _in_order
    """Which of several sections is read first: the lowest, and of equals the first in the text."""

    def of(self, sections: Sequence[Section]) -> Sequence[Section]:
        """Return the sections of this kind in reading order; a single one needs no rank."""
        found = [section for section in sections if section.kind == self.kind]
        return sorted(found, key=self.rank) if len(found) > 1 else found


# "Applicants who lack six months may file", "Candidates will be notified", "In addition to the application, ...",
# "You may take the interview only once", "List their school name": what to file and what comes of it
_FILED = Seldom(
    r"\Ain addition to (?:answering |completing )?(?:the|your|an?) (?:[\w'’-]+ ){0,4}application\b"
    r"|\A(?:[\w.#,]+ ){0,5}?(?:applicants?|candidates?|personnel|seniors|employees)\b(?:[^.\n]"
    r"|(?<=no)\.){0,160}?\b(?:may (?:file|apply|attach)|(?:must|should|will be required to) (?:submit"
    r"|attach|list|furnish|indicate|provide the following)|(?:will|may) be (?:contacted|notified)"
    r"|will have \w+ (?:\(\d\) )?(?:calendar )?days|will receive (?:instructions|information|an e-?mail))\b"
    r"|\Ayou may (?:not )?take th(?:e|is)\b|\Alist (?:their|your) \w+ (?:name|title)"
    r"|\A(?:experience|education) [^.\n]{0,40}\bwill be (?:reviewed|verified)\b"
)


def _items(field: str) -> Callable[[Document, Section], Iterator[Claim]]:
    def read(document: Document, section: Section) -> Iterator[Claim]:
        rule = f"items@{section.kind}"
        for a, b in lines_of(document, section):
            words = document.text[a:b]
            yield Claim(field, words, words, a, b, rule, section.method)

    return read


def _qualifications(document: Document, section: Section) -> Iterator[Claim]:
    """Yield the lines of a section of qualifications, each with its modality."""
    above = section.modality
    folded, low = fold(document.text), fold(section.text)
    wishes = preferences(low) if above != "preferred" else ()
    asks = above is None and demands(low)
    for a, b in lines_of(document, section):
        words = document.text[a:b]
        if _FILED.search(folded[a:b]):
            continue
        modality = modality_of(words, above, wishes, asks=asks) if wishes or asks else above
        value = Qualification(text=words, modality=modality)
        yield Claim("qualifications", value, words, a, b, "items@qualifications", section.method)


_SENTENCE = re.compile(r"\. (?<!\be\.g\. )(?<!\bi\.e\. )")
# "Ideally you know ...", "Preferably a degree in ...": what opens an item and speaks for it
_WISHED = re.compile(r"\W{0,3}(?:ideally\b|preferably\b|desirable[:,]|სასურველია|желательно\b)")


def modality_of(words: str, above: Modality | None, wishes: Sequence[str], *, asks: bool) -> Modality | None:
    """Return the modality of one item: its own, else that of the heading above.

    ``wishes`` are the section's words for what is preferred; ``asks``: it has a word for what is required.

    >>> modality_of("Herbarium experience is a plus", "required", ["a plus"], asks=False)
    'preferred'
    >>> modality_of("A degree; a master's is preferred", None, ["prefer"], asks=False)
    >>> modality_of("A saw is a plus. Ask us.", None, ["a plus"], asks=False)
    'preferred'
    >>> modality_of("A degree is desired. The school must be known.", None, ["desir"], asks=True)
    >>> modality_of("A driver's license is required", None, [], asks=True)
    'required'
    >>> modality_of("Other duties as required", None, [], asks=True)
    >>> modality_of("Ideally you know old maps", "required", ["ideal"], asks=False)
    'preferred'
    """
    low = fold(words).rstrip("; ")
    stop = _SENTENCE.search(low)
    low, more = (low[: stop.start()], low[stop.end() :]) if stop else (low, "")
    if ";" in low or "substitut" in low or demands(more) or holds(more, wishes):
        return above
    if holds(low, wishes):
        wished = _WISHED.match(low) or of_words(low, 0, 0, before=0, after=len(low)) == "preferred"
        return "preferred" if wished else above
    return "required" if asks and demands(low) else above


def _whole(field: str) -> Callable[[Document, Section], Iterator[Claim]]:
    """Read a section's text as one value."""

    def read(_: Document, section: Section) -> Iterator[Claim]:
        if section.term not in _VALUES:
            yield from _value_from(field, section, section.text, section.start)

    return read


def _value_from(field: str, section: Section, text: str, start: int) -> Iterator[Claim]:
    """Yield a section's text from an offset on as one value, quoted line by line."""
    rule = f"text@{section.kind}"
    shown = []
    at = start
    for line in text.split("\n"):
        if line:
            shown.append(Words(line, at, at + len(line), section.method, rule))
        at += len(line) + 1
    if shown:  # a heading may have nothing under it
        first, *others = shown
        yield Claim(field, text, first.quote, first.start, first.end, rule, section.method, support=tuple(others))


def _bids(section: Section) -> int:
    """Rank a section on how to apply before a paragraph that merely invites applications.

    Steps of a selection come next, then a date or a link.
    """
    tells = section.text.count(" ") >= _TELLING and cues(fold(section.text)).sent >= 0
    return _BIDDING.get(section.term, 1) if tells else _NEITHER


# "Tarn University", "Institute for Maps and Globes, Inc.": a name, which says nothing of who bears it
_NAME_ALONE = re.compile(r"(?:(?:[A-ZÀ-Þ(&][^\s]*|of|for|and|the|at|in|für|der|des|und|de|la|du)(?: |\Z)){1,10}")
# "Tarn Library, 12 Quay Street, Salem, OR 97301 503-555-0142", "https://www.tarn.example": nor does where it is found
_SEAT_ALONE = re.compile(
    r"(?=[^\n]*(?:\n[^\n]+){0,8}\Z)(?=.{0,200}?(?:\d"
    r"|@|://|\bwww\.|\.(?:org|com|edu|gov)\b))(?:(?:[A-ZÀ-Þ\d(&#+|/–—-]\S*"
    r"|x\d+|(?:https?|www)\S*|[\w.+-]+@\S+|(?:[\w-]+\.){1,4}(?:org|com|edu|net|gov)\b\S*"
    r"|(?:of|for|and|the|at|in|street|st\.?|avenue|ave\.?|road|floor),?)(?:\s{1,2}|\Z)){1,40}",
    re.DOTALL,
)
_TOLD = re.compile(r"\b(?:is|are|was|were|has|have|we|our|since|founded)\b", re.IGNORECASE)


def _about(document: Document, section: Section) -> Iterator[Claim]:
    """Read a section about the employer, unless it is only a name, an address or a pointer to more."""
    seat = len(section.text) <= _LONGEST_SEAT and _SEAT_ALONE.fullmatch(section.text) and not _TOLD.search(section.text)
    if not (seat or _NAME_ALONE.fullmatch(section.text) or only_points(fold(section.text))):
        yield from _whole("hiring_organization/description")(document, section)


_LONGEST_SEAT = 240
"""Characters of an employer's name with its address."""


def _fair(_: Document, section: Section) -> Iterator[Claim]:
    """Read a section's statement of equal opportunity, without the notices before and after it."""
    text, start = section.text, section.start
    while notice := _NOTICE_BEFORE.match(text):
        if is_of_equality(fold(notice[0])):
            break
        text, start = text[notice.end() :], start + notice.end()
    while notice := _NOTICE_BEHIND.search(text):
        label = len(notice[0]) <= _SLOGAN and notice[0][-1].isalpha() and is_read(fold(text[: notice.start()]))
        if is_of_equality(fold(notice[0]), read=label):  # "Tarn Labs Global Privacy Policy", a link's words
            break
        text = text[: notice.start()]
    if told := _to_the_point(text):
        begin, end = told
        yield from _value_from("equal_opportunity_statement", section, text[begin:end], start + begin)


def _to_the_point(text: str) -> tuple[int, int] | None:
    """Return the span of a statement, without sentences about other things before it or praise of the employer.

    In a language that is not read it is the whole; None where there is no statement.

    >>> text = "Tarn College has 1,900 students. Tarn is an equal opportunity employer. We offer a salary that fits."
    >>> text[slice(*_to_the_point(text))]
    'Tarn is an equal opportunity employer.'
    """
    low = fold(text)
    read = low.isascii() or is_read(low)
    fair = [(a, b) for a, b in sentences(text, 0, len(text)) if is_of_equality(low[a:b], read=read)]
    if not fair:
        return (0, len(text)) if is_of_equality(low) else None
    start, end = fair[0][0], fair[-1][1]
    more = text[end:]
    off = more and (len(more) >= _MORE or _PAY.search(more)) and names_equality(low[start:end])
    return start, end if off else len(text)


_MORE = 100
"""Fewest letters of a sentence that says more than whom to call."""
_PAY = re.compile(r"\b(?:[Ss]alary|[Cc]ompensation|[Bb]enefits)\b")
_SLOGAN = 64
"""Most letters of a slogan: "AN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER", with an employer before it."""
# A line that ends its sentence, and one behind a sentence's end: wrapped lines stay together
_NOTICE_BEFORE = re.compile(r"[^\n]*(?:[.!?:]\n+|\n{2,})")
_NOTICE_BEHIND = re.compile(r"(?:(?<=[.!?:])\n|\n{2,})[^\n]*\Z")


def _declares(section: Section) -> int:
    """Rank a declaration of equal opportunity before a mere slogan, and both before other text on fairness."""
    if not names_equality(fold(section.text)):
        return 2
    return int(len(section.text) <= _SLOGAN)


SHAPES: tuple[Shape, ...] = (
    Shape("responsibilities", "responsibilities", _items("responsibilities")),
    Shape("qualifications", "qualifications", _qualifications),
    Shape("benefits", "benefits", _items("benefits")),
    Shape("hiring_organization/description", "company", _about),
    Shape("application/instructions", "application", _whole("application/instructions"), _bids),
    Shape("equal_opportunity_statement", "equal_opportunity", _fair, _declares),
)
