"""Marks: which blocks are headings or labels, and how high each stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from postingkit.documents import Document
from postingkit.sections.headings import TERMS, How, Meaning, key, meaning
from postingkit.sections.marks.outline import outlined
from postingkit.sections.marks.prose import as_term, of_prose
from postingkit.sections.phrases.facts import kind_of_fact
from postingkit.text import fold

__all__ = ["Mark", "marks"]

# How high a heading stands when its markup does not say: below every <h6>, in the order of how loud it looks.
CAPS, STRONG, COLON, PLAIN, RUN_IN, ROW = 10, 11, 12, 13, 14, 15

_LONGEST_LINE = 100
_LONGEST_PLAIN = 48
_LONGEST_SHAPE = 64
"""A longer line that resembles a heading is a sentence: "After the required courses, students will be placed:"."""
_LONGEST_RUN_IN = 60
_LONGEST_ROW = 120
_SHORTEST_WORD = 2
_ENDINGS = ".,;!)"
_STANCE = re.compile(r" \((?:required|preferred|desired|desirable|essential|minimum)\)\Z", re.IGNORECASE)
"""What a heading in plain letters may have in brackets: "Qualifications (Required)"."""
_ROW_KINDS = frozenset({"compensation", "schedule", "location", "contact"})
"""Kinds of which a line can say all: "Salary: $45,000", "Contact: Ann Reyes"."""
_ITEM_KINDS = frozenset({"compensation", "schedule", "location"})
"""The same for items in the midst of a list."""
_ITEM_TERMS = frozenset({"experience", "education"})
_SHORT_ITEM = 48
"""Among facts of a job, so much tells what it asks: "Experience: 3 years"."""
_SHORT_KINDS = frozenset({"benefits", "application"})
"""The same for labels that are not in capitals; "TO APPLY: ..." opens a section, however short its first line."""

_EMPLOYER = frozenset(
    "organisation organization company employer arbeitgeber unternehmen firma empresa entreprise azienda".split()
)
"""Words that head a text about the employer, and before a short value name it: "Organisation: Tarn Archive"."""
_ARTICLES = frozenset({"a", "an"})
_ASKING = frozenset("how what when where which who whom whose why if".split())
# "About Northwind Archive", "About the Northwind Archive": names that no table can know
_ABOUT = re.compile(r"About (?:the )?[A-Z]")
_VALUES = frozenset({"employment_type", "workplace", "start_date"})
"""Terms of labels whose words may also be what such a label says."""
_VERBS = frozenset("is are was has have will must shall may cannot close closes".split())


class Mark(NamedTuple):
    """A heading: the block it stands in, its own span, where its text begins, what it means, how high it stands."""

    block: int
    start: int
    end: int
    body: int
    """Where the text behind a run-in heading or label starts; -1 when the heading fills its block."""
    level: int
    meaning: Meaning | None


def marks(document: Document) -> list[Mark]:  # noqa: C901, PLR0912 - one loop, each block
    r"""Return the document's headings and labels, in order.

    >>> from postingkit.documents.plain import read_plain
    >>> found = marks(read_plain("DUTIES\n\nSorts maps.\n\nSalary: $9 an hour\nMINIMUM REQUIREMENTS: a degree"))
    >>> [(m.meaning.term, m.level, m.body) for m in found]
    [('duties', 10, -1), ('salary', 15, 29), ('required', 10, 62)]
    """
    text = document.text
    found = []
    rows: dict[int, Mark] = {}
    for i, (kind, start, end, level, strong, gap, label, lead) in enumerate(document.blocks):
        length = end - start
        if kind == "heading":
            mark = _heading(text, i, start, end, level)
            if mark:
                found.append(mark)
        elif kind == "pair":
            mark = _pair(text, i, start, end, label, lead)
            if mark:
                found.append(mark)
        elif kind == "item" and not strong:
            mark = _item(text, i, start, end)
            if mark:
                rows[i] = mark
            elif lead and (heads := outlined(document, i)):
                found.append(Mark(i, start, _bare(text, start, end), -1, STRONG, heads))
        elif length <= _LONGEST_LINE:
            last = text[end - 1]
            if strong:
                mark = _line(text, i, start, end, CAPS if text[start:end].isupper() else STRONG)
            elif last in ":：":
                mark = _known(text, i, start, end, COLON, "shape" if length <= _LONGEST_SHAPE else "words")
            elif last in "?？":
                mark = _known(text, i, start, end, COLON, "shape")
            elif length <= _LONGEST_PLAIN and (last not in _ENDINGS or _STANCE.search(text, start, end)):
                loud = gap and (_ABOUT.match(text, start, end) is not None or text[start:end].isupper())
                how: How = "shape" if loud else "table"
                mark = _known(text, i, start, end, PLAIN, how) if gap or not text[start].islower() else None
                if mark and not gap and found and _opens_list(document, found[-1], mark):
                    mark = None
                mark = mark or _run_in(text, i, start, end)
            else:
                mark = _run_in(text, i, start, end)
            if mark:
                found.append(mark)
        elif kind != "item":
            mark = _run_in(text, i, start, end)
            if mark:
                found.append(mark)
    beside = [mark for i, mark in rows.items() if _has_like(document, rows, i)]
    if beside:
        found = sorted([*found, *beside], key=lambda mark: mark.block)
    return _with_text(document, [mark for mark in found if not _is_value(document, mark)])


def _has_like(document: Document, rows: dict[int, Mark], i: int) -> bool:
    """Whether a labelled item has another beside it, or behind one item more."""
    if i - 1 in rows or i + 1 in rows:
        return True
    blocks = document.blocks
    return any(i + 2 * step in rows and blocks[i + step].kind == "item" for step in (-1, 1))


def _is_value(document: Document, mark: Mark) -> bool:
    """Whether a line that may be a label is a value itself: "Full time", "Ab sofort", with no value beside it.

    "Contract" as a heading over "Fixed term" is its label.
    """
    if mark.body >= 0 or mark.meaning is None or mark.meaning.term not in _VALUES:
        return False
    kind = kind_of_fact(document.text[mark.start : mark.end])
    below = document.blocks[mark.block + 1 : mark.block + 2] if mark.level < CAPS else ()
    return kind != "other" and not any(kind_of_fact(document.words(block)) == kind for block in below)


def _opens_list(document: Document, above: Mark, mark: Mark) -> bool:
    """Return whether a plain line right below a plain heading is the first line of its list.

    "Your tasks / Contact with visitors / Sale of tickets", where blank lines stand before headings.
    """
    blocks, i = document.blocks, mark.block
    other = above.meaning is not None and mark.meaning is not None and above.meaning.kind != mark.meaning.kind
    if above.meaning is not None and above.meaning.kind == "description":
        return False  # "Job description / Job responsibilities" are two headings
    below = i + 1 < len(blocks) and blocks[i + 1].kind == "paragraph" and not blocks[i + 1].gap
    return other and below and above.block == i - 1 and above.level == PLAIN and blocks[i - 1].gap


def _with_text(document: Document, found: list[Mark]) -> list[Mark]:
    """Return the marks less the loud unknown lines behind the first known heading that have no text of their own.

    "THIS EXAMINATION IS TO BE GIVEN / ONLY ON AN OPEN BASIS" are loud words, not headings.
    """
    kept: list[Mark] = []
    known = False
    for i, mark in enumerate(found):
        known = known or mark.meaning is not None
        end = found[i + 1].block if i + 1 < len(found) else len(document.blocks)
        if mark.level == PLAIN and end == mark.block + 1 and mark.meaning and _is_listed(mark.meaning, kept):
            continue
        sure = mark.meaning or not known or mark.level < CAPS or mark.level == ROW
        alone = sure or kept[-1].block == mark.block - 1 or not _goes_on(document, mark.block)
        if sure or (alone and end > mark.block + 1):
            kept.append(mark)
    return kept


def _is_listed(found: Meaning, kept: list[Mark]) -> bool:
    """Whether a line may belong to a list without bullets: "A driving licence"; under "Benefits", "Flexible hours"."""
    return found.term == "license" or any(found.kind == "benefits" == m.meaning.kind for m in kept[-1:] if m.meaning)


def _goes_on(document: Document, block: int) -> bool:
    """Return whether a loud line goes on with what the line above it says as loudly."""
    return not document.blocks[block].gap and document.blocks[block - 1].strong


def _heading(text: str, i: int, start: int, end: int, level: int) -> Mark | None:
    words = text[start:end]
    found = meaning(words) if end - start <= _LONGEST_LINE else None
    if ":" in words:  # "Location: Leipzig", "Desired start date: 3 May" set as a heading
        colon = start + words.index(":")
        known = meaning(text[start:colon].strip(), "words")
        told = known is not None and (TERMS[known.term].label or known.kind in _ROW_KINDS)
        if known and (found is None or told) and colon + 1 < end:
            body = colon + 1
            while text[body] == " ":
                body += 1
            return Mark(i, start, start + len(text[start:colon].rstrip()), body, ROW, known)
    if found is None and ("@" in words or "www." in words or "://" in words or not any(map(str.isalpha, words))):
        return None  # "Your colleague at Tarn, 12 Quay Street, www.tarn.example"
    return Mark(i, start, _bare(text, start, end), -1, level or 1, found)


def _line(text: str, i: int, start: int, end: int, level: int) -> Mark | None:
    """Return a whole line as a heading; an unknown one counts when it is loud, and no sentence's shape does.

    "Applications must be received by April 6, 2017." is said loudly, and asks for no qualifications.
    """
    sentence = end - start > _LONGEST_SHAPE or text[end - 1] == "."
    found = meaning(text[start:end], "words" if sentence else "shape")
    if found is None and (_is_stray(text[start:end]) or text[end - 1] in ".;," or _says(text, start, end)):
        return None
    return Mark(i, start, _bare(text, start, end), -1, level, found)


def _is_stray(words: str) -> bool:
    """Whether a loud line is a joint ("OR"), or single signs: what is left of spaces read in another encoding."""
    return len(words) <= _SHORTEST_WORD or max(map(len, words.split())) < _SHORTEST_WORD


def _says(text: str, start: int, end: int) -> bool:
    """Return whether a loud line that nobody knows says something, rather than heading what says it.

    "AN EQUAL OPPORTUNITY EMPLOYER", "THIS EXAMINATION IS TO BE GIVEN ON AN OPEN BASIS"; not "HOW WE ARE ORGANIZED".
    """
    words = fold(text[start:end]).split()
    return words[0] in _ARTICLES or (words[0] not in _ASKING and not _VERBS.isdisjoint(words[1:]))


def _known(  # noqa: PLR0913, PLR0917 - a block, spread out
    text: str, i: int, start: int, end: int, level: int, how: How
) -> Mark | None:
    found = meaning(text[start:end], how)
    return Mark(i, start, _bare(text, start, end), -1, level, found) if found else None


def _pair(  # noqa: PLR0913, PLR0917 - a block, spread out
    text: str, i: int, start: int, end: int, label: int, lead: int
) -> Mark | None:
    """Return a labelled value: a row when it is a short value, else a run-in heading."""
    words = text[start : start + label]
    caps = words.isupper()
    found = meaning(words, "shape" if caps else "words")
    short = end - start - lead <= _LONGEST_ROW
    if found is None:
        return Mark(i, start, start + label, start + lead, ROW, None) if short else None
    if not short:
        found = of_prose(found)
    elif _EMPLOYER.issuperset(key(words).split()):
        found = as_term(found, "organization")
    elif words.lower() == "role":  # "Role: Front-end developer" beside "Industry: ..."
        found = as_term(found, "classification")
    elif words.lower() == "job posting" and text[end - 1].isalnum() and "//" not in text[start:end]:
        found = as_term(found, "date_posted")  # "Job Posting: Nov 9, 2026"
    row = short and (TERMS[found.term].label or found.kind in _ROW_KINDS or (not caps and found.kind in _SHORT_KINDS))
    return Mark(i, start, start + label, start + lead, ROW if row else CAPS if caps else RUN_IN, found)


def _run_in(text: str, i: int, start: int, end: int) -> Mark | None:
    """Return the heading that opens a paragraph: "Who We Are: Northwind archives ...", "DUTIES - The clerk ..."."""
    colon = text.find(":", start + 3, min(start + _LONGEST_RUN_IN, end - 1))
    if colon < 0 or text[colon + 1] != " ":
        return _dashed(text, i, start, end) or _announced(text, i, start, end)
    words = text[start:colon]
    caps = words.isupper()
    found = meaning(words, "shape" if caps else "words")
    if found and end - colon > _LONGEST_ROW:
        found = of_prose(found)
    return Mark(i, start, colon, colon + 2, CAPS if caps else RUN_IN, found) if found else None


def _item(text: str, i: int, start: int, end: int) -> Mark | None:
    """Return the row that an item of a list is, where it has others beside it: "Hours: 24 a week", "Pay: $19"."""
    colon = text.find(": ", start + 2, min(start + _LONGEST_RUN_IN, end - 1)) if end - start <= _LONGEST_ROW else -1
    found = meaning(text[start:colon], "words") if colon > 0 else None
    known = found is not None and (
        found.kind in _ITEM_KINDS or (found.term in _ITEM_TERMS and end - start <= _SHORT_ITEM)
    )
    return Mark(i, start, colon, colon + 2, ROW, found) if known else None


def _announced(text: str, i: int, start: int, end: int) -> Mark | None:
    """Return the heading that is a sentence: "ESSENTIAL DUTIES include the following. Others may be assigned."."""
    at = text.find(" include", start, min(start + _LONGEST_RUN_IN, end))
    stop = text.find(".", at, min(start + _LONGEST_LINE, end)) if at > 0 else -1
    found = meaning(text[start:stop], "table") if stop > 0 else None
    if found is None:
        return None
    return Mark(i, start, stop, stop + 2 if stop + 2 < end else -1, COLON, found)


def _dashed(text: str, i: int, start: int, end: int) -> Mark | None:
    """Return the heading in capitals that a dash parts from its paragraph."""
    dash = text.find(" - ", start + 3, min(start + _LONGEST_RUN_IN, end - 1))
    words = text[start:dash] if dash > 0 else ""
    found = meaning(words) if words.isupper() else None
    return Mark(i, start, dash, dash + 3, CAPS, found) if found else None


def _bare(text: str, start: int, end: int) -> int:
    """Return the end of a heading without its colon and spaces."""
    while end > start + 1 and text[end - 1] in ":： ":
        end -= 1
    return end
