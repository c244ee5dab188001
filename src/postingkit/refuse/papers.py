"""Papers: documents about work that are no vacancies: letters of application, résumés, replies, contracts.

THE TABLE is ``papers.tsv``: the genre, and a phrase in folded text. Two or three phrases decide for a genre; postings
have none of most. "I enclose my resume" is written by an applicant, "send us your resume" by an employer.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from postingkit.lexicon.hiring import SOUGHT
from postingkit.matching.anchors import numbers, tokens
from postingkit.matching.cues import Cues
from postingkit.refuse.rows import rows
from postingkit.refuse.signs import line_at, no_posting

__all__ = ["PAPERS", "refuse_paper", "refuse_resume"]


class Paper(NamedTuple):
    """The conditions for a text to be of a genre."""

    needed: int
    """Fewest phrases; twice as many where somebody is sought as well."""
    within: int
    """Most characters of a text in which they count."""


PAPERS: dict[str, Paper] = {
    "a letter of application": Paper(2, 9000),
    "a résumé": Paper(2, 9000),
    "an answer to an applicant": Paper(2, 1800),
    "an offer to one person": Paper(2, 9000),
    "a contract of employment": Paper(3, 90_000),
    "a letter of reference": Paper(2, 9000),
    "a press release": Paper(2, 9000),
    "a description of an occupation": Paper(3, 90_000),
    "a profile of one who seeks work": Paper(2, 3000),
    "a page of a person": Paper(3, 9000),
    "an application form": Paper(5, 9000),
    "rules for those employed": Paper(3, 90_000),
    "a notice of filing": Paper(2, 9000),
}
_LETTER = "a letter of application"
# "I have managed", "my experience"
_OWN = re.compile(
    r"\bi(?:'m|'ve|'d|'ll)? (?!(?:-|or|ii)\b)[a-z]{2,}|\bmy\b|\b(?:ich|meine[rnms]?|je|j'ai|mon|mes|mi|mis|mijn|ik|meu"
    r"|minha|moje)\b"
)
_SPOKEN = 4
"""Fewest mentions of the writer ("I", "my") that count as one phrase of a letter."""
_GENRES = {phrase: genre for genre, phrase in rows("papers.tsv")}
_PHRASES = Cues(*_GENRES)

_MONTH = r"(?:[^\W\d_]{3,9}\.? (?:de )?|\d\d?[./])?"
_NOW = (
    r"(?:present|current|now|today|ongoing|heute|dato|jetzt|aktuell|présent|aujourd'hui|actualidad|presente|atual|oggi"
    r"|heden|obecnie|současnost|nu|idag|н\. ?в|настоящее время)"
)
# "2019 - Present", "2015 – June 2018", "2014 bis 07/2017"
_SPELL = re.compile(
    rf"(?P<begin>(?:19|20)\d\d) ?(?:[-–—]|to|bis|until|à|a|do|по) ?(?:{_MONTH}(?P<end>(?:19|20)\d\d)\b|{_NOW}\b)"
)
# "seit 04/2018"
_SINCE = re.compile(r"\b(?:seit|since|depuis|desde|dal|sinds|od) \d\d[./]\Z")
_YEARS = frozenset(map(str, range(1960, 2050)))
_SPELLS = 4
"""Fewest spells of work and school in a résumé; half as many where one lasts until today."""
# "Curriculum vitae", "Lebenslauf von Anna Weber"; "CV" alone in its line
_RESUME = re.compile(
    r"(?:curriculum vitae|r[eé]sum[eé]|cv|(?:tabellarischer )?lebenslauf|currículum(?: vitae)?|životopis|życiorys"
    r"|резюме|meritförteckning)(?: (?:of|von|de|di) .{3,40})?"
)
_TOP = 3
"""Lines in which a résumé says what it is."""


def refuse_paper(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` for a letter, a contract, a press release and the like.

    >>> letter = "I am writing to apply for the post. I enclose my resume."
    >>> refuse_paper(letter, letter.lower())
    Traceback (most recent call last):
    postingkit.errors.NotAPosting: the text is a letter of application, no vacancy; it begins 'I am writing to ...'
    """
    found = _PHRASES.find(folded)
    counts = Counter(_GENRES[folded[start:end]] for start, end in found)
    if counts[_LETTER] and len(_OWN.findall(folded)) >= _SPOKEN:
        counts[_LETTER] += 1
    for genre, count in counts.items():
        if count < PAPERS[genre].needed or len(text) > PAPERS[genre].within:
            continue
        if count >= 2 * PAPERS[genre].needed or not SOUGHT.search(folded):
            first = next(start for start, end in found if _GENRES[folded[start:end]] == genre)
            raise no_posting(f"the text is {genre}, no vacancy", line_at(text, first))


def refuse_resume(text: str, folded: str) -> None:
    """Raise :class:`NotAPosting` for a résumé: it is titled so, or lists when its owner worked where.

    >>> resume = "Ann Weir: pilot, 2019 - present, deckhand, May 2014 - June 2019"
    >>> refuse_resume(resume, resume.lower())
    Traceback (most recent call last):
    postingkit.errors.NotAPosting: the text is a résumé, no vacancy; it begins 'Ann Weir: pilot, 2019 - ...'
    """
    at = next((0 for line in folded.split("\n", _TOP)[:_TOP] if _RESUME.fullmatch(line.strip("#* :"))), -1)
    if at < 0 and len(_YEARS & tokens(folded)) > 1:
        spells = {years: start for start, years in _spells(folded)}
        enough = _SPELLS // 2 if any(end is None for _, end in spells) else _SPELLS
        if len(spells) >= enough and not SOUGHT.search(folded):
            at = min(spells.values())
    if at >= 0:
        raise no_posting("the text is a résumé, no vacancy", line_at(text, at))


def _spells(folded: str) -> Iterator[tuple[int, tuple[str, str | None]]]:
    """Yield where spells of years stand, and their first and last year, None for today."""
    for start, end in numbers(folded):
        if end - start == len("2019"):
            if spell := _SPELL.match(folded, start):
                yield start, (spell["begin"], spell["end"])
            elif _SINCE.search(folded, max(0, start - 12), start):
                yield start, (folded[start:end], None)
