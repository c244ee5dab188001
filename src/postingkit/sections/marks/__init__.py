"""Marks: which blocks are headings or labels, and how high each stands.

``forms`` judges each block by itself; this file weighs its neighbours. ``lone`` recognizes labels of single facts.
"""

import re

from postingkit.documents import Block, Document
from postingkit.sections.headings import Meaning
from postingkit.sections.marks.forms import (
    LONGEST_LINE,
    LONGEST_SHAPE,
    heading,
    item_row,
    known,
    loud,
    nested,
    numbered,
    pair,
    run_in,
)
from postingkit.sections.marks.mark import CAPS, COLON, PLAIN, ROW, RUN_IN, Mark
from postingkit.sections.phrases.equality import declares_equality
from postingkit.sections.phrases.facts import kind_of_fact
from postingkit.sections.section import LINE, LISTED
from postingkit.text import fold

__all__ = ["CAPS", "COLON", "PLAIN", "ROW", "RUN_IN", "Mark", "marks"]

_LONGEST_PLAIN = 48
"""A longer line in plain letters is no heading by itself."""
_ENDINGS = ".,;!)"
_FEWEST_PARTS = 2
"""Fewest items of one list that head parts of a posting; fewer are topics within the list."""
_STANCE = re.compile(r" \((?:required|preferred|desired|desirable|essential|minimum)\)\Z", re.IGNORECASE)
"""What a heading in plain letters may have in brackets: "Qualifications (Required)"."""
# "About Northwind Archive", "Why Work at the Northwind Archive": names that no table can know
_ABOUT = re.compile(r"(?:About|Why (?:Join|Choose|Work (?:at|for|with))) (?:the )?[A-Z]")
_STATED = ("Required ", "Preferred ", "Minimum ", "Desired ", "Desirable ")
"""The opening of a heading made of known words alone: "Preferred Education, Experience and Skills"."""
_NOTICES = frozenset({"equal_opportunity", "company"})
"""Kinds for which a word in a list of virtues may be mistaken as a heading."""
_BESIDE = 3
"""Blocks that a line and its two neighbours make."""
_LONGEST_VIRTUE = 20
"""Most letters of a virtue."""
_VALUES = frozenset({"employment_type", "workplace", "start_date"})
"""Terms of labels whose words may also be the value of a label."""


def marks(document: Document) -> list[Mark]:
    r"""Return the document's headings and labels, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> found = marks(read_plain("DUTIES\n\nSorts maps.\n\nSalary: $9 an hour\nMINIMUM REQUIREMENTS: a degree"))
    >>> [(m.meaning.term, m.level, m.body) for m in found]
    [('duties', 10, -1), ('salary', 15, 29), ('required', 10, 62)]
    """
    found: list[Mark] = []
    rows: dict[int, Mark] = {}  # labelled items, which count where another stands beside them
    heads: list[Mark] = []  # items over items of their own, which count where several stand in one list
    for i, block in enumerate(document.blocks):
        if block.kind == "item" and not block.strong:
            if row := item_row(document.text, i, block):
                rows[i] = row
            elif block.lead and (number := numbered(document, i, block)):
                found.append(number)
            elif (over := nested(document, i, block)) and _may_part(over, found[-1] if found else None):
                heads.append(over)
        elif mark := _mark(document, i, block, found[-1] if found else None):
            found.append(mark)
    beside = [mark for i, mark in rows.items() if _has_like(document, rows, i)] + _parts(document, heads)
    if beside:
        found = sorted([*found, *beside], key=lambda mark: mark.block)
    return _with_text(document, [mark for mark in found if not _is_value(document, mark)])


def _mark(document: Document, i: int, block: Block, above: Mark | None) -> Mark | None:
    """Return the heading or label that a block is or opens with; ``above`` is the last one before it."""
    text = document.text
    if block.kind == "heading":
        return heading(text, i, block)
    if block.kind == "pair":
        mark = pair(text, i, block)
        return mark._replace(level=ROW) if mark and mark.level == RUN_IN and _is_amid_rows(document, i) else mark
    if block.end - block.start > LONGEST_LINE:
        return run_in(text, i, block) if block.kind != "item" else None
    if block.strong:
        mark = loud(text, i, block)
        return None if mark and mark.meaning is None and _is_listed_item(document, i) else mark
    return _plain(document, i, block, above)


def _is_amid_rows(document: Document, i: int) -> bool:
    """Whether a short row of a page stands between others: "Experience: 5 years" in a table of facts."""
    three = document.blocks[i - 1 : i + 2] if i and document.media_type == "text/html" else ()
    return [block.kind for block in three] == ["pair"] * 3 and all(block.end - block.start <= LINE for block in three)


def _is_listed_item(document: Document, i: int) -> bool:
    """Whether a loud item stands beside similar ones: "SQL" between "Redis" and "AWS" is no heading."""
    block = document.blocks[i]
    beside = (*document.blocks[max(0, i - 1) : i], *document.blocks[i + 1 : i + 2])
    return block.kind == "item" and any((one.kind, one.level) == ("item", block.level) for one in beside)


def _plain(document: Document, i: int, block: Block, above: Mark | None) -> Mark | None:
    """Return the heading that a short line in plain letters is by its ending, or opens with."""
    text, start, end, length = document.text, block.start, block.end, block.end - block.start
    blocks, last = document.blocks, text[end - 1]
    if last in ":：?？":
        if last in "?？" and i and blocks[i - 1].kind != "heading" and text[blocks[i - 1].end - 1] in "?？":
            return None  # "Do you love maps? / Excited to mend them?" asks the reader on
        return known(text, i, block, COLON, "shape" if length <= LONGEST_SHAPE else "words")
    mark = None
    if length <= LONGEST_SHAPE and (last not in _ENDINGS or _STANCE.search(text, start, end)):
        mark = _by_words(document, i, block)
        if mark and not block.gap and (_is_virtue(document, mark) or (above and _opens_list(document, above, mark))):
            mark = None
    return mark or run_in(text, i, block)


def _by_words(document: Document, i: int, block: Block) -> Mark | None:
    """Return the heading that a plain line is by its words; by their shape where it is in capitals or leads a list.

    "What you will build", "Diese Aufgaben übernehmen Sie" with bullets right below.
    """
    text, start, end = document.text, block.start, block.end
    mark = None
    if end - start <= _LONGEST_PLAIN and (block.gap or not text[start].islower()):
        shouts = block.gap and (_ABOUT.match(text, start, end) is not None or text[start:end].isupper())
        stated = block.gap and text.startswith(_STATED, start)
        mark = known(text, i, block, PLAIN, "shape" if shouts else "words" if stated else "table")
    leads = mark is None and block.gap and any(below.kind == "item" for below in document.blocks[i + 1 : i + 2])
    led = known(text, i, block, PLAIN, "shape") if leads else None
    return led if led and led.meaning and led.meaning.kind in LISTED else mark


def _has_like(document: Document, rows: dict[int, Mark], i: int) -> bool:
    """Whether a labelled item has another beside it, or behind one item more."""
    if i - 1 in rows or i + 1 in rows:
        return True
    blocks = document.blocks
    return any(i + 2 * step in rows and blocks[i + step].kind == "item" for step in (-1, 1))


def _may_part(head: Mark, above: Mark | None) -> bool:
    """Whether an item may head the list in it below the last heading: under "Duties", "Benefits" is one of them."""
    over = above.meaning.kind if above and above.meaning else "other"
    return over not in LISTED or (head.meaning is not None and head.meaning.kind == over)


def _parts(document: Document, heads: list[Mark]) -> list[Mark]:
    """Return the items that head the lists nested in them, where they name parts of a posting: "Benefits"."""
    levels = {document.blocks[mark.block].level for mark in heads}
    terms = {mark.meaning.term for mark in heads if mark.meaning}
    return heads if len(levels) == 1 and len(terms) >= _FEWEST_PARTS else []


def _is_value(document: Document, mark: Mark) -> bool:
    """Whether a line that may be a label is itself a value: "Full time", "Ab sofort", without a value beside it.

    "Contract" as a heading over "Fixed term" is its label.
    """
    if mark.body >= 0 or mark.meaning is None or mark.meaning.term not in _VALUES:
        return False
    kind = kind_of_fact(document.text[mark.start : mark.end])
    below = document.blocks[mark.block + 1 : mark.block + 2] if mark.level < CAPS else ()
    return kind != "other" and not any(kind_of_fact(document.words(block)) == kind for block in below)


def _opens_list(document: Document, above: Mark, mark: Mark) -> bool:
    """Whether a plain line right below a plain heading is the first line of its list.

    "Your tasks / Contact with visitors / Sale of tickets", where blank lines stand before headings.
    """
    blocks, i = document.blocks, mark.block
    other = above.meaning is not None and mark.meaning is not None and above.meaning.kind != mark.meaning.kind
    if above.meaning is not None and above.meaning.kind == "description":
        return False  # "Job description / Job responsibilities" are two headings
    below = i + 1 < len(blocks) and blocks[i + 1].kind == "paragraph" and not blocks[i + 1].gap
    return other and below and above.block == i - 1 and above.level == PLAIN and blocks[i - 1].gap


def _is_virtue(document: Document, mark: Mark) -> bool:
    """Whether a one-word heading stands in a list of similar words: "Teamwork / Accessibility / Integrity"."""
    beside = document.blocks[mark.block - 1 : mark.block + 2]
    return (
        mark.meaning is not None
        and mark.meaning.kind in _NOTICES
        and len(beside) == _BESIDE
        and not beside[2].gap
        and all(len(words := document.words(block)) <= _LONGEST_VIRTUE and words.isalpha() for block in beside)
    )


def _with_text(document: Document, found: list[Mark]) -> list[Mark]:
    """Return the marks without loud unknown lines behind the first known heading that have no text of their own.

    "THIS EXAMINATION IS TO BE GIVEN / ONLY ON AN OPEN BASIS" are loud words, not headings.
    """
    kept: list[Mark] = []
    known, last = False, len(document.blocks) - 1
    for i, mark in enumerate(found):
        known = known or mark.meaning is not None
        end = found[i + 1].block if i + 1 < len(found) else len(document.blocks)
        bare = mark.level == PLAIN and end == mark.block + 1 and mark.meaning
        if bare and (_is_listed(bare, kept) or _is_all(document, mark, kept)):
            continue
        if mark.block == last and declares_equality(fold(document.words(document.blocks[last])), whole=True):
            continue  # "EOE" at the foot heads nothing: it says what it has to say
        sure = mark.meaning or not known or mark.level < CAPS or mark.level == ROW
        alone = sure or kept[-1].block == mark.block - 1 or not _goes_on(document, mark.block)
        if sure or (alone and end > mark.block + 1):
            kept.append(mark)
    return kept


def _is_all(document: Document, mark: Mark, kept: list[Mark]) -> bool:
    """Whether a plain line is all the text under a heading of its kind: "To apply / Apply online"."""
    beside = document.blocks[max(0, mark.block - 1) : mark.block + 2]
    over = kept[-1].meaning if kept and kept[-1].block == mark.block - 1 else None
    return (
        over is not None
        and mark.meaning is not None
        and over.kind == mark.meaning.kind
        and mark.meaning.modality is None
        and all(block.kind == "heading" for block in (beside[0], *beside[2:]))
    )


def _is_listed(found: Meaning, kept: list[Mark]) -> bool:
    """Whether a line may belong to a list without bullets: "A driving licence"; under "Benefits", "Flexible hours"."""
    return found.term == "license" or any(found.kind == "benefits" == m.meaning.kind for m in kept[-1:] if m.meaning)


def _goes_on(document: Document, block: int) -> bool:
    """Whether a loud line continues the loud line above it."""
    return not document.blocks[block].gap and document.blocks[block - 1].strong
