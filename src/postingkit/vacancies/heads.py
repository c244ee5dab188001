"""Heads: the lines of a text that are a job's name: headings, bold or shouted lines, links, labelled values."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.documents.document import Block, Link
from postingkit.documents.line import label_of
from postingkit.fields.title import is_title_label
from postingkit.fields.title.line import is_headline, read_line
from postingkit.lexicon.names import GENDER, TRADES, is_role
from postingkit.model.evidence import Claim
from postingkit.sections.headings import meaning
from postingkit.text import fold

__all__ = ["Head", "alike_of", "distinct", "heads_of", "labelled_of", "title_in"]

_LONGEST = 130  # characters of a line
# "Site Manager (paid, £180/day)", "Bus Driver (4 hours a day)"
_TERMS = re.compile(r" \([^()]*(?:[£$€]\d|\d ?(?:hours?|hrs?|days?)\b)[^()]*\)$")
_SMALL = 5
"""Most words in small letters of a job's name."""
_NUMBER = re.compile(r"\d{1,2}[.)] (?=\S)")
_SHORTEST = 4
"""Characters of a job's name."""


class Head(NamedTuple):
    """A block that opens with a job's name."""

    block: int
    title: Claim
    href: str = ""
    """Where the name leads, when it is a link."""
    look: tuple[str, int, bool] = ("", 0, False)
    """Kind, level and weight of the block: the heads of a list look alike."""


def heads_of(document: Document) -> list[Head]:
    r"""Return the blocks that are a job's name as a heading, a bold or shouted line or a link, in order.

    >>> from postingkit.documents.markdown import read_markdown
    >>> page = read_markdown("# Archivist\n\nSort maps.\n\n## Requirements\n\n[Cook](https://jobs.example/7)")
    >>> [(head.title.value, head.href) for head in heads_of(page)]
    [('Archivist', ''), ('Cook', 'https://jobs.example/7')]
    """
    text = document.text
    links = sorted((link for link in document.links if link.start >= 0), key=lambda link: link.start)
    starts = [link.start for link in links]
    found: list[Head] = []
    for i, block in enumerate(document.blocks):
        if block.kind == "pair" or (block.kind == "item" and not links):
            continue
        href = _href(block, links, starts) if links else ""
        lone = block.kind == "paragraph" and block.gap and block.end - block.start <= _LONGEST
        if href or block.kind == "heading" or block.strong or (lone and _stands_out(document.words(block))):
            title = title_in(text, block.start, block.end)
            if title is not None:
                found.append(Head(i, title, href, (block.kind, block.level, block.strong)))
    return found


def labelled_of(document: Document) -> list[Head]:
    r"""Return the blocks that give a job's name behind its label, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> text = "1. Position: Cook\n   Pay: $21 an hour\n\n2. Position: Driver\n   Pay: $24 an hour"
    >>> [head.title.value for head in labelled_of(read_plain(text))]
    ['Cook', 'Driver']

    A job that is named again, with another name for it, is not another:

    >>> [head.title.value for head in labelled_of(read_plain("Role: Cook\nPay: $21\n\nRole: Cook / Baker\nTerm: long"))]
    ['Cook']
    """
    text, found = document.text, []
    for i, block in enumerate(document.blocks):
        start, size, lead = block.start, block.label, block.lead
        if block.kind == "item" and lead:  # "1. Position: Cook"
            start += lead
            size, lead = label_of(text[start : block.end])
        if size and is_title_label(fold(text[start : start + size])):
            title = title_in(text, start + lead, block.end)
            if title is not None:
                found.append(Head(i, title, "", ("label", 0, False)))
    heads = distinct(found)
    called = {fold(head.title.value) for head in heads}
    return [head for head in heads if called.isdisjoint(_alternatives(head))]


def _alternatives(head: Head) -> list[str]:
    """Return the names between which a title leaves the choice: "Clerk / Bookkeeper"; none where it has but one."""
    names = fold(head.title.value).split(" / ")
    return names if len(names) > 1 else []


def _stands_out(words: str) -> bool:
    """Whether a paragraph shouts, but for what is in brackets, or is a job's name that any gender may hold.

    >>> _stands_out("COOK (1 April - 30 September)"), _stands_out("eine Reinigungskraft (m/w/d)"), _stands_out("A cook")
    (True, True, False)
    """
    return words.partition(" (")[0].isupper() or (words[-1] == ")" and GENDER.search(words) is not None)


def _href(block: Block, links: Sequence[Link], starts: Sequence[int]) -> str:
    """Return where the link that opens a block leads, when it covers as much as a name."""
    at = bisect_left(starts, block.start)
    if at < len(links) and links[at].start == block.start and links[at].end - links[at].start >= _SHORTEST:
        return links[at].href
    return ""


def title_in(text: str, start: int, end: int) -> Claim | None:
    """Return the title that a line is, behind its number and up to a bar ("1. Cook | Linz"); None when it is none."""
    if numbered := _NUMBER.match(text, start, end):
        start = numbered.end()
    bar = text.find(" | ", start, min(end, start + _LONGEST))
    end = bar if bar > 0 else end
    if text[end - 1] == ")" and (terms := _TERMS.search(text, start, end)):
        end = terms.start()
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    words = text[start:end]
    if words[-1] in ".:?!;" or not _is_job(words) or not is_headline(words, small=_SMALL) or meaning(words) is not None:
        return None
    claim = read_line(text, (start, end))
    return claim._replace(rule="vacancies.head", method="heading") if claim and _is_job(claim.value) else None


def _is_job(words: str) -> bool:
    return is_role(words) or fold(words) in TRADES


def distinct(heads: Sequence[Head]) -> list[Head]:
    """Return the heads that name or lead to something new."""
    seen: set[str] = set()
    kept = []
    for head in heads:
        key = head.href or fold(head.title.value)
        if key not in seen:
            seen.add(key)
            kept.append(head)
    return kept


def alike_of(heads: Sequence[Head]) -> list[Head]:
    """Return the largest group of heads that look alike, each with a new name."""
    looks = dict.fromkeys(head.look for head in heads)
    return max((distinct([head for head in heads if head.look == look]) for look in looks), key=len, default=[])
