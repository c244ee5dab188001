"""Heard: the score of each block for each class, by its words' weights and its set phrases."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from operator import add

from postingkit.documents import Block, Document
from postingkit.lexicon.names import is_role
from postingkit.sections.classify.weights import classes, met, scores
from postingkit.sections.phrases.conditions import conditions_in
from postingkit.sections.phrases.cues import hours_phrases
from postingkit.sections.phrases.employer import (
    offers_post,
    opens_with_employer,
    opens_with_job,
    speaks_of_employer,
    tells_of_business,
)
from postingkit.sections.phrases.equality import equality_phrases
from postingkit.sections.phrases.perks import listed_perks, perks_phrases
from postingkit.sections.phrases.seeking import seeks_one, seeks_somebody
from postingkit.sections.phrases.statements import stated
from postingkit.sections.section import LINE
from postingkit.text import fold

__all__ = ["heard_in"]

_LOUD = 1.5
"""The factor by which such a line's words count."""
_LEFTOVER = 0.4
"""Subtracted from "other" where no label says it."""
_STATEMENT = 2.1
"""Added to its class by each set phrase of an equal opportunity statement."""
_STATEMENTS = 8.0
"""The most that these add together."""
_HOURS = 1.0
"""Added by each word of working hours to a short paragraph with at least two of them."""
_PERK = 1.5
"""The same for each word of benefits."""
_MOST_HOURS = 4.0
"""The most that either adds."""
_LONGEST_HOURS = 320
"""Characters of a short paragraph."""
_EMPLOYER = 3.5
"""Added to "company" for a paragraph about the employer alone, taken from it for one that opens with the job."""
_SHORTEST_PROSE = 100
"""Fewest characters of a paragraph about somebody."""
_OPENS = 240
"""Characters at the start of a paragraph that say whom it is about."""
_SHORTEST_STATEMENT = 24
"""Characters of a statement."""
_ITEM_STATEMENT, _SHORT_STATEMENT = 0.5, 2.0
"""Factors for such a phrase in an item, and in a short paragraph of its own."""
_SENTENCE = 40
"""Characters of a sentence."""
_WEAK, _HALF, _STRANGE = 2.6, 0.55, 1.5
"""A guess this weak, on words half of which are unknown, gives way to the description."""
_FEW = 8
"""Spaces in a job's name."""
# "Here are our open roles:", "Currently hiring for:", "Open positions include:"
_ROLES = re.compile(
    r"\b(?:(?:open|available|current|following) (?:roles|positions|jobs|vacancies)(?: (?:include|are|right now))?"
    r"|(?:hiring|looking|recruiting)(?: for)?(?: (?:the|these) (?:following )?(?:roles|positions))?)\s?:(?=\n|\Z)"
)
# "[2]: https://fogline.example/press", where one reads on and nobody applies
_FOOTNOTE = re.compile(r"\[\d{1,2}\]:? ?https?://(?!\S*(?:job|career|apply|position))\S+")
# "Tide gauges (Charts 2019) https://doi.org/10.5555/7" is a paper, and nothing that one writes to
_PAPER = re.compile(r"://(?:[\w-]{1,24}\.)?(?:doi|arxiv|biorxiv|acm|ieee)\.org/\S{1,200}\Z")


def heard_in(document: Document, blocks: Sequence[int], bonus: Sequence[Sequence[float]] | None) -> list[list[float]]:
    """Return each block's score for each class; ``bonus`` is what a heading above them adds."""
    ear = _ear(document.text)
    rows = []
    roles = _roles(document, blocks, ear.low) if bonus is None else ()
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        row = ear.weighed(block)
        if bonus is not None:
            row = list(map(add, row, bonus[n]))
        ear.add_phrases(block, row)
        if n in roles or (n == 0 and bonus is None and _opens_by_seeking(document.words(block))):
            row[ear.at["description"]] += _STATEMENTS
        if bonus is None and block.kind == "item" and tells_of_business(ear.low[block.start : block.end]):
            row[ear.at["company"]] += _EMPLOYER
        if bonus is None and block.kind == "paragraph" and block.end - block.start > _SENTENCE and max(row) < _WEAK:
            # a language of which it knows few words: what stands first there says what the job is
            row[ear.at["description"]] += _STRANGE if met(ear.low, block.start, block.end) < _HALF else 0.0
        rows.append(row)
    return rows


def _roles(document: Document, blocks: Sequence[int], low: str) -> frozenset[int]:
    """Return the blocks that list open jobs, with the line that introduces them: "We're hiring for:"."""
    found: set[int] = set()
    for n, i in enumerate(blocks):
        block = document.blocks[i]
        if document.text[block.end - 1] != ":" or not _ROLES.search(low, block.start, block.end):
            continue
        below = (document.blocks[j] for j in blocks[n + 1 :])
        listed = list(takewhile(lambda one: _is_name(document.words(one)), below))
        if sum(is_role(document.words(one)) for one in listed) * 2 > len(listed):
            found.update(range(n, n + 1 + len(listed)))
    return frozenset(found)


def _opens_by_seeking(words: str) -> bool:
    """Whether the first paragraph below no heading announces the job: "First Parish is searching for an organist"."""
    return len(words) > _SENTENCE and seeks_one(words[:_OPENS])


def _is_name(words: str) -> bool:
    """Whether a line may be a job's name and little else: "Map Engineer (Oslo)"."""
    return words.count(" ") <= _FEW and words[-1] not in ".:" and "://" not in words


@lru_cache(maxsize=1)
def _ear(text: str) -> "_Ear":
    """Return the scorer of a text, cached since its sections are scored one after another."""
    return _Ear(text)


class _Ear:
    """A text and the set phrases found in it at all: no block is searched for the others."""

    def __init__(self, text: str) -> None:
        self.text, self.low = text, fold(text)
        self.names = classes()
        self.at = {name: n for n, name in enumerate(self.names)}
        self.phrases, self.perks = equality_phrases(self.low), perks_phrases(self.low)
        self.listed, self.conditions = listed_perks(self.low), conditions_in(self.low)

    def weighed(self, block: Block) -> list[float]:
        """Return a block's score for each class by its words, its form and its conditions."""
        kind, start, end = block[:3]
        text, at, words = self.text, self.at, self.low[start:end]
        row = stated(scores(self.low, start, end, kind), self.names, words, kind)
        if text[end - 1] == ":":
            row = [_LOUD * value for value in row]
        row[at["other"]] -= _LEFTOVER
        if text[start] == "[" and _FOOTNOTE.match(text, start, end):
            row[at["other"]] += _STATEMENTS
        if end - start < LINE and ".org/" in words and _PAPER.search(words):
            row[at["contact"]] -= _STATEMENTS
            row[at["application"]] -= _STATEMENTS
        for condition in self.conditions:
            if condition.word in words and condition.says(words):
                row[at[condition.kind]] += condition.voice
                row[at["equal_opportunity"]] -= condition.voice
        return row

    def add_phrases(self, block: Block, row: list[float]) -> None:
        """Add a block's set phrases to a row of scores."""
        kind, start, end = block[:3]
        text, at, words, size = self.text, self.at, self.low[start:end], end - start
        found = 0
        if self.phrases and not (kind == "item" and text[start].isdigit()) and size > _SHORTEST_STATEMENT:
            found = sum([phrase in words for phrase in self.phrases])
            voice = _ITEM_STATEMENT if kind == "item" else _SHORT_STATEMENT if size < LINE else 1.0
            row[at["equal_opportunity"]] += voice * min(_STATEMENT * found, _STATEMENTS)
        row[at["benefits"]] += _benefits_score(words, self.perks) if self.perks and kind == "paragraph" else 0.0
        row[at["benefits"]] += _benefits_score(words, self.listed) if self.listed else 0.0
        if kind == "paragraph" and size < _LONGEST_HOURS:
            said = len(hours_phrases(words))
            if said > 1 and not seeks_somebody(words):
                row[at["schedule"]] += min(_HOURS * said, _MOST_HOURS)
        if kind == "paragraph" and size > _SHORTEST_PROSE:
            row[at["company"]] += _company_score(text[start:end], words, fair=found > 0)
        if kind != "item" and size > _SHORTEST_PROSE:
            row[at["description"]] += _EMPLOYER if offers_post(text[start:end][:_OPENS]) else 0.0


def _benefits_score(words: str, perks: tuple[str, ...]) -> float:
    """Return the score for benefits of a short folded paragraph that neither states pay nor seeks anybody."""
    found = sum([word in words for word in perks]) if len(words) < _LONGEST_HOURS else 0
    if not found or "$" in words or "salar" in words or seeks_somebody(words):
        return 0.0
    return min(_PERK * found, _MOST_HOURS)


def _company_score(words: str, low: str, *, fair: bool) -> float:
    """Return the score for "company" of a paragraph, also as folded, about the employer alone or the job.

    ``fair``: it has a set phrase of equal opportunity.
    """
    opening = words[:_OPENS]
    if seeks_one(opening) or opens_with_job(opening) or offers_post(opening):
        return -_EMPLOYER
    return _EMPLOYER if not fair and (speaks_of_employer(low) or opens_with_employer(words)) else 0.0
