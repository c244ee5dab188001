"""Several: one text that describes more than one job in full, split into postings."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.documents.document import Block, Link
from postingkit.fields.language import find_language
from postingkit.lexicon.buttons import is_apply_button
from postingkit.lexicon.contracts import contracts
from postingkit.model import RecordWarning
from postingkit.model.evidence import Claim
from postingkit.sections.headings import meaning
from postingkit.sections.section import TELLING, Section
from postingkit.terms import SectionKind
from postingkit.text import fold, holds
from postingkit.vacancies.digest import ADDRESSES, claims_of_seat
from postingkit.vacancies.heads import Head
from postingkit.vacancies.newsletter import claims_of_lead

__all__ = ["Vacancy", "apart", "several"]

_FULL, _LABELLED = 350, 120
"""Fewest characters of a job description, and of one whose own headings or labels cover two subjects."""
_HEADING = 80
"""Most characters of a vacancy's own heading."""
# "Two seasonal positions, Isle of Rona", "Faculty positions in geography"
_MANY = re.compile(r"\b(?:positions|posts|jobs|vacancies|openings|roles|stellen|postes|puestos|vagas)\b", re.IGNORECASE)
_PROSE = 60
"""Fewest characters of a line that says something of a job, rather than names it."""
_DESCRIBED = 120
"""Fewest characters of a paragraph that describes a job."""
_FACTS: frozenset[SectionKind] = frozenset(("responsibilities", "qualifications", "compensation", "schedule"))
"""Kinds of text that each vacancy has of its own."""
# "£24,500", "17 €", "GBP 380"
_PAID = re.compile(r"[$€£] ?\d|\d ?[€£]|\b(?:eur|gbp|usd|chf|pln|kč|zł) ?\d|\d ?(?:eur|chf|pln|kč|zł|kr)\b")
_APPLIED = (*ADDRESSES, "appl", "bewerb", "postul", "candidat", "solicit", "sollicit", "resume", "cv")
"""Letters without any of which a text says nothing of applying."""
_SHARED = frozenset(("application", "contact", "equal_opportunity", "company", "benefits"))
# "SENIOR", "II", "3": what the rungs of one ladder differ by
_RUNG = re.compile(r"(?:i{1,3}|iv|v|\d|senior|junior|sr|jr|lead|principal|assistant|associate|chief|deputy|head|entry)")

# "To apply for either post, write to ...", "All of these positions are open until filled."
_POSTS = r"(?:either|both|all|any|each|these)(?: of)?(?: the| these| our)? (?:posts?|positions?|roles?|vacancies|jobs?)"
_TO_ALL = re.compile(
    rf"\b(?:apply|applying|applications?|resumes?|cvs?|candidates|interested)\b[^.\n]{{0,60}}\b{_POSTS}\b"
    rf"|\b{_POSTS}\b[^.\n]{{0,40}}\b(?:apply|applications?|(?:are|is) open|close)\b",
    re.IGNORECASE,
)


class Vacancy(NamedTuple):
    """One posting of a capture, and the claims from its place there."""

    document: Document
    claims: tuple[Claim, ...] = ()
    warnings: tuple[RecordWarning, ...] = ()
    issued: Claim | None = None
    """The day of the issue that it stands in; a vacancy's own date takes precedence."""
    sections: tuple[Section, ...] | None = None
    """Its document's sections, where they are known already."""


def several(
    document: Document, sections: Sequence[Section], heads: Sequence[Head], titles: Sequence[Head]
) -> list[Vacancy]:
    """Return the vacancies that heads open, if each is described in full, or briefly below no other title; else none.

    ``titles`` are all the lines of the text that are a job's name.
    """
    ends = [*(head.block for head in heads[1:]), len(document.blocks)]
    spans = list(zip(heads, ends, strict=True))
    if _is_ladder(heads):
        return []
    full = all(_is_full(document, sections, head, end) for head, end in spans)
    brief = not full and all(_is_stated(document, sections, head, end) for head, end in spans)
    if not (full or brief) or _is_translated(document, spans):
        return []
    if brief and (_is_titled(heads[0], titles) or _are_cards(document, spans)):
        return []
    ends[-1] = _tail(document, sections, heads)
    common = frozenset((*range(heads[0].block), *range(ends[-1], len(document.blocks))))
    return list(apart(document, heads, ends, common))


def _is_full(document: Document, sections: Sequence[Section], head: Head, end: int) -> bool:
    """Whether the text between a head and the next describes a job, by sections of its own."""
    first, last = document.blocks[head.block], document.blocks[end - 1]
    size = last.end - first.end
    inside = document.blocks[head.block + 1 : end]
    if size < _FULL:
        return size >= _LABELLED and len(_announced(document, (b for b in inside if b.label))) > 1
    named = _announced(
        document, (b for b in inside if (b.kind == "heading" or b.strong) and b.end - b.start <= _HEADING)
    )
    return bool(named) and len(named | (_kinds(sections, first.end, last.end) & TELLING)) > 1


def _is_stated(document: Document, sections: Sequence[Section], head: Head, end: int) -> bool:
    """Whether a head that leads nowhere stands over two facts of its job: pay, terms, duties, what is asked."""
    first, last = document.blocks[head.block], document.blocks[end - 1]
    inside = document.blocks[head.block + 1 : end]
    if head.href or not any(
        block.label or block.kind == "item" or len(document.words(block)) > _PROSE for block in inside
    ):
        return False
    low = fold(document.text[first.start : last.end])
    signs = {
        "compensation": _PAID.search(low) is not None,
        "schedule": next(contracts(low), None) is not None,
        "description": any(len(document.words(block)) > _DESCRIBED for block in inside),
    }
    facts = {kind for kind, stands in signs.items() if stands} | (_kinds(sections, first.end, last.end) & _FACTS)
    return len(facts) > 1


def _kinds(sections: Sequence[Section], start: int, end: int) -> set[SectionKind]:
    """Return the kinds of the sections that start within a span."""
    return {section.kind for section in sections if start <= section.start < end}


def _is_titled(first: Head, titles: Sequence[Head]) -> bool:
    """Whether a greater heading above the first of the heads names one job, of which they may be the colleagues."""
    kind, level, _ = first.look
    return any(
        title.block < first.block
        and title.look[0] == "heading"
        and (kind != "heading" or title.look[1] < level)
        and not _MANY.search(title.title.value)
        for title in titles
    )


def _are_cards(document: Document, spans: Sequence[tuple[Head, int]]) -> bool:
    """Whether each of the brief texts has a link of its own to more ("View job"), or nothing says how to apply."""
    blocks = document.blocks
    if not document.links and not holds(fold(document.text), _APPLIED):
        return True
    lines = {(block.start, block.end) for block in blocks}
    pages = {
        link.href
        for link in document.links
        if (link.start, link.end) in lines or (link.start < 0 and is_apply_button(fold(link.text)))
        if not link.href.startswith(("mailto:", "tel:", "#", "javascript:"))
    }
    sizes = sorted(blocks[end - 1].end - blocks[head.block].end for head, end in spans)
    return len(pages) >= len(spans) and sizes[len(sizes) // 2] < _FULL


def _is_translated(document: Document, spans: Sequence[tuple[Head, int]]) -> bool:
    """Whether each part is in a language of its own: one job, described in all of them."""
    texts = (document.text[document.blocks[head.block].start : document.blocks[end - 1].end] for head, end in spans)
    languages = [next((claim.value for claim in find_language(text)), None) for text in texts]
    return None not in languages and len(set(languages)) == len(languages)


def _announced(document: Document, blocks: Iterable[Block]) -> set[SectionKind]:
    """Return the kinds of a job's text that these headings, or the labels of these pairs, announce."""
    names = (document.text[block.start : block.start + block.label if block.label else block.end] for block in blocks)
    return {found.kind for name in names if (found := meaning(name)) and found.kind in TELLING}


def _is_ladder(heads: Sequence[Head]) -> bool:
    """Whether the names are rungs of one job: "Librarian I", "Senior Librarian"."""
    return (
        len({" ".join(w for w in re.findall(r"\w+", fold(h.title.value)) if not _RUNG.fullmatch(w)) for h in heads}) < 2
    )


def _tail(document: Document, sections: Sequence[Section], heads: Sequence[Head]) -> int:
    """Return the block behind the last vacancy, where sections start of kinds that no other vacancy has."""
    first, last = document.blocks[heads[0].block].start, document.blocks[heads[-1].block].start
    own = {section.kind for section in sections if first <= section.start < last}
    start = -1
    for section in sections:
        if section.start > last:
            alone = section.kind in _SHARED and section.kind not in own
            start = (section.heading_start if start < 0 else start) if alone else -1
    said = _TO_ALL.search(document.text, last)
    at = min([begin for begin in (start, said.start() if said else -1) if begin >= 0], default=len(document.text))
    end = next((i for i, block in enumerate(document.blocks) if block.end > at), len(document.blocks))
    return min(end, _addressed(document, heads))


def _addressed(document: Document, heads: Sequence[Head]) -> int:
    """Return the last paragraph when it alone gives an address: it serves every vacancy; else the number of blocks."""
    text, blocks = document.text, document.blocks
    if holds(text[blocks[heads[0].block].start : blocks[heads[-1].block].start], ADDRESSES):
        return len(blocks)
    found = end = len(blocks)
    while end > heads[-1].block + 2 and blocks[end - 1].kind == "paragraph" and blocks[end - 1].gap:
        end -= 1
        found = end if holds(document.words(blocks[end]), ADDRESSES) else found
    return found


def apart(
    document: Document, heads: Sequence[Head], ends: Sequence[int], common: frozenset[int] = frozenset()
) -> Iterator[Vacancy]:
    """Yield a document for each vacancy: its own blocks, and the ``common`` ones that apply to all."""
    size = len(document.blocks)
    starts = [block.start for block in document.blocks]
    placed = [(link, bisect_right(starts, link.start) - 1) for link in document.links if link.start >= 0]
    buttons = _buttons(document)
    names = _names(document, heads, ends)
    for head, end, name in zip(heads, ends, names, strict=True):
        own = common.union(range(head.block, end))
        kept = sorted(own)
        linked = document._replace(links=tuple([link for link, block in placed if block in own]))
        part = linked.without(frozenset(range(size)).difference(own))
        by = part.blocks[kept.index(head.block)].start - document.blocks[head.block].start
        title = head.title._replace(start=head.title.start + by, end=head.title.end + by)
        part = part._replace(
            links=(*(link for link in part.links if link.start >= 0), *buttons),
            canonical_url=head.href if head.href.startswith(("http://", "https://")) else None,
            part=name,
        )
        seat = claims_of_seat if head.look[0] == "digest" else claims_of_lead
        claims = (title, *seat(part.text, title)) if not common else (title,)
        shared = [block for i, block in zip(kept, part.blocks, strict=True) if i in common]
        yield Vacancy(part, claims, _said_to_all(len(heads), shared))


def _buttons(document: Document) -> tuple[Link, ...]:
    """Return the only button that writes to an address; else the only one that leads to an application."""
    buttons = [link for link in document.links if link.start < 0]
    found = {link.href.partition("?")[0]: link for link in buttons if link.href[:7] == "mailto:"}
    found = found or {link.href: link for link in buttons if is_apply_button(fold(link.text))}
    return tuple(found.values()) if len(found) == 1 else ()


def _names(document: Document, heads: Sequence[Head], ends: Sequence[int]) -> list[str]:
    """Return names that distinguish the vacancies: the pages that they stand on, else their index."""
    if not document.boxes:
        return [str(n) for n in range(len(heads))]
    spans = [
        (document.boxes[head.block].page, document.boxes[end - 1].page) for head, end in zip(heads, ends, strict=True)
    ]
    counts = Counter(spans)
    return [
        (f"page {first}" if first == last else f"pages {first}-{last}") + (f" #{n}" if counts[first, last] > 1 else "")
        for n, (first, last) in enumerate(spans)
    ]


def _said_to_all(count: int, shared: Sequence[Block]) -> tuple[RecordWarning, ...]:
    """Return the marking of text that the capture's other postings share."""
    spans: list[tuple[int, int]] = []
    for block in shared:
        if spans and block.start - spans[-1][1] <= 2:
            spans[-1] = (spans[-1][0], block.end)
        else:
            spans.append((block.start, block.end))
    if not spans:
        return ()
    where = ", ".join(f"{start}-{end}" for start, end in spans)
    message = f"the capture holds {count} postings; characters {where} of the description are said to all of them"
    return (RecordWarning(code="shared_text", field="description", message=message),)
