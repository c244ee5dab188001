"""Rows: labelled values in disguise: several on one line, or with a dash for the colon.

A colon always makes a label (``documents.line``); a bar or a dash has many uses, so the words of the label must be
known here.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from postingkit.documents import Block, Document
from postingkit.documents.line import LABEL_CHARS, label_of
from postingkit.sections.headings import TERMS, Meaning, meaning
from postingkit.text import holds

__all__ = ["rows_apart"]

# "Company: Tarn Foods | Location: Hull", "Ref: 7-B • Closes: 3 May", and the bar that is left behind a value
_BAR = re.compile(r" +[|•·] *(?=[^\W_])| +[|•·]\Z")
# "Location – Bath", "Pay - $19 an hour", "Hours— 40 a week"
_DASH = re.compile(rf"^([^\W\d_][^–—\n:]{{1,{LABEL_CHARS}}}?)(?: [-–—]|—) +(?=\S[^\n]{{0,80}}$)", re.MULTILINE)
# "Hours: 35 a week Salary: $61,640 FLSA Status: Exempt": words in capitals with a colon behind a value
_ONWARD = re.compile(r"(?<=[\w.,;%)/]) +([A-Z][\w/&'’-]*(?: [A-Z][\w/&'’-]*){0,4}): +(?=\S)")
_FACTS = frozenset({"compensation", "schedule", "location", "benefits"})
"""Kinds whose labels have short values, besides those that only labels have."""
_BARS = (" |", " •", " ·")
_DASHES = (" - ", " – ", "— ")


def rows_apart(document: Document) -> Document:
    r"""Return the document with each of its labelled values as a block; the same document when none is hidden.

    >>> from postingkit.documents.plain import read_plain
    >>> def rows(words):
    ...     found = rows_apart(read_plain(words))
    ...     return [(block.kind, found.words(block)) for block in found.blocks]
    >>> rows("Company: Tarn Foods | Location: Hull | Pay: £12 an hour")
    [('pair', 'Company: Tarn Foods'), ('pair', 'Location: Hull'), ('pair', 'Pay: £12 an hour')]
    >>> rows("Location – Bath\nHours – 40 a week\nBath – Bristol")
    [('pair', 'Location – Bath'), ('pair', 'Hours – 40 a week'), ('paragraph', 'Bath – Bristol')]
    >>> [words for _, words in rows("Requirements: a degree; two years. Preferred: knowledge of maps.")]
    ['Requirements: a degree; two years.', 'Preferred: knowledge of maps.']
    >>> rows("Location – Bath"), rows("Hours: 9-5 | Monday to Friday")
    ([('paragraph', 'Location – Bath')], [('pair', 'Hours: 9-5 | Monday to Friday')])
    """
    text, blocks = document.text, document.blocks
    if any(block.label for block in blocks):
        barred = holds(text, _BARS)
        blocks = tuple(
            part
            for block in blocks
            for part in (_abreast(text, block) if block.label and (barred or _is_double(text, block)) else (block,))
        )
    leads = {
        block.start: dash for block in blocks if block.kind == "paragraph" and (dash := _known_label(text, block.start))
    }
    if len(leads) > 1:
        blocks = tuple(_dashed(blocks, leads))
    return document._replace(blocks=blocks)


def _is_double(text: str, block: Block) -> bool:
    return text.count(": ", block.start, block.end) > 1


def _known_label(text: str, start: int) -> re.Match[str] | None:
    """Return the known label, with its dash, that a line opens with."""
    dash = _DASH.match(text, start) if holds(text[start : start + LABEL_CHARS + 4], _DASHES) else None
    return dash if dash and meaning(dash[1], "table") else None


def _abreast(text: str, block: Block) -> Iterator[Block]:
    """Yield a line's labelled values as pairs if it consists of them; else the line."""
    start = block.start
    ends = [bar.span() for bar in _BAR.finditer(text, start, block.end)]
    if not ends:
        yield from _run_on(text, block)
        return
    if ends[-1][1] < block.end:
        ends.append((block.end, block.end))
    pairs: list[Block] = []
    for end, following in ends:
        label, lead = label_of(text[start:end])
        if not label:
            yield from _run_on(text, block)
            return
        pairs.append(
            Block("pair", start, end, strong=block.strong, gap=block.gap and not pairs, label=label, lead=lead)
        )
        start = following
    yield from pairs


def _run_on(text: str, block: Block) -> Iterator[Block]:
    """Yield a line's labelled values as pairs if they follow each other without separators, each with a known label."""
    start, label, lead = block.start, block.label, block.lead
    first = meaning(text[start : start + label], "words") if _is_double(text, block) else None
    asks = first is not None and first.kind == "qualifications"
    follows = _is_stance if asks else _is_fact
    if asks or _is_fact(first):
        for onward in _ONWARD.finditer(text, start + lead, block.end):
            words = onward[1].split(" ")
            starts = range(max(1, len(words) - 1))
            named = next((n for n in starts if follows(meaning(" ".join(words[n:]), "words"))), None)
            if named is None:
                continue
            at = onward.start(1) + len(" ".join((*words[:named], "")))
            end = onward.start() if named == 0 else at - 1
            if end <= start + lead:
                continue
            yield block._replace(start=start, end=end, label=label, lead=lead)
            start, label, lead = at, *label_of(text[at : block.end])
            block = block._replace(gap=False)
    yield block._replace(start=start, label=label, lead=lead)


def _is_fact(found: Meaning | None) -> bool:
    """Whether a label is known and names a single fact of a job."""
    return found is not None and (found.kind in _FACTS or TERMS[found.term].label)


def _is_stance(found: Meaning | None) -> bool:
    """Whether a label says that what follows is asked for, or wished: "Preferred" behind "Requirements: a degree"."""
    return found is not None and found.kind == "qualifications" and found.modality is not None


def _dashed(blocks: Sequence[Block], leads: Mapping[int, re.Match[str]]) -> Iterator[Block]:
    """Yield the blocks; those that open with a known label and a dash as pairs, where two of them are neighbors."""
    opens = [block.kind == "paragraph" and block.start in leads for block in blocks]
    for i, block in enumerate(blocks):
        if opens[i] and (any(opens[max(0, i - 1) : i]) or any(opens[i + 1 : i + 2])):
            dash = leads[block.start]
            yield block._replace(kind="pair", label=len(dash[1]), lead=dash.end() - block.start)
        else:
            yield block
