"""Forms: the heading or label that a block is, or opens with, judged by itself."""

from postingkit.documents import Block, Document
from postingkit.lexicon.dates import dates_in
from postingkit.sections.headings import TERMS, How, key, meaning
from postingkit.sections.marks.mark import CAPS, COLON, ROW, RUN_IN, STRONG, Mark
from postingkit.sections.marks.outline import outlined
from postingkit.sections.marks.prose import as_term, of_prose
from postingkit.sections.phrases.equality import declares_equality
from postingkit.text import fold, holds

__all__ = [
    "LONGEST_LINE",
    "LONGEST_SHAPE",
    "heading",
    "item_row",
    "known",
    "loud",
    "nested",
    "numbered",
    "pair",
    "run_in",
]

LONGEST_LINE = 100
"""A longer line is no heading as a whole."""
LONGEST_SHAPE = 64
"""A longer line that resembles a heading is a sentence: "After the required courses, students will be placed:"."""
_LONGEST_RUN_IN = 60
"""No heading that opens a paragraph is longer."""
_LONGEST_ROW, _LONGEST_STRANGE = 120, 90
"""Most characters of a label with its value, and of one with an unknown label: a longer one is a duty with its name."""
_SHORTEST_WORD = 2
"""Letters of the shortest word in a heading."""
_ROW_KINDS = frozenset({"compensation", "schedule", "location", "contact"})
"""Kinds that one line can cover: "Salary: $45,000", "Contact: Ann Reyes"."""
_ITEM_KINDS = frozenset({"compensation", "schedule", "location"})
"""The same for items in the midst of a list."""
_ITEM_TERMS = frozenset({"experience", "education"})
_SHORT_ITEM = 48
"""Most characters of a requirement among the facts of a job: "Experience: 3 years"."""
_SHORT_KINDS = frozenset({"benefits", "application"})
"""The same for labels that are not in capitals; "TO APPLY: ..." opens a section, however short its first line."""
_EMPLOYER = frozenset(
    "organisation organization company employer arbeitgeber unternehmen firma empresa entreprise azienda".split()
)
"""Words that head a text about the employer, and before a short value name it: "Organisation: Tarn Archive"."""
_ARTICLES = frozenset({"a", "an"})
_ADDRESS = ("@", "www.", "://")
"""What says where to write or look, and heads nothing."""
_PAYS = "$"
"""Amounts, which no heading has: a loud line with one states the pay."""
_ASKING = frozenset("how what when where which who whom whose why if".split())
_VERBS = frozenset("is are was has have will must shall may cannot close closes".split())


def heading(text: str, i: int, block: Block) -> Mark | None:
    """Return a heading of the markup, unless it is text itself: an address, a statement."""
    start, end = block.start, block.end
    words = text[start:end]
    found = meaning(words) if end - start <= LONGEST_LINE else None
    if ":" in words:  # "Location: Leipzig", "Desired start date: 3 May" set as a heading
        colon = start + words.index(":")
        label = meaning(text[start:colon].strip(), "words")
        told = label is not None and (
            TERMS[label.term].label
            or label.kind in _ROW_KINDS
            or (label.kind == "qualifications" and _asks(text[colon + 1 : end]))
        )
        if label and not told and meaning(text[colon + 1 : end].strip(), "words"):
            found = found or label  # "Person specification: Skills and experience"
        if label and (found is None or told) and colon + 1 < end:
            body = colon + 1
            while text[body] == " ":
                body += 1
            return Mark(i, start, start + len(text[start:colon].rstrip()), body, ROW, label)
    if found is None and (holds(words, _ADDRESS) or not any(map(str.isalpha, words))):
        return None  # "Your colleague at Tarn, 12 Quay Street, www.tarn.example"
    if found is None and "opportunity" in (low := fold(words)) and declares_equality(low, whole=True):
        return None
    return Mark(i, start, _bare(text, start, end), -1, block.level or 1, found)


def _asks(value: str) -> bool:
    """Whether a heading's colon is followed by its value: "Experience required: 2+ years"."""
    return len(value) <= _SHORT_ITEM and any(map(str.isdigit, value))


def loud(text: str, i: int, block: Block) -> Mark | None:
    """Return the heading that a loud line is, known or unknown, unless it is a sentence.

    "Applications must be received by April 6, 2017." is said loudly, and asks for no qualifications; so is "BY NOON ON
    6 APRIL 2017" below what it ends.
    """
    start, end = block.start, block.end
    words = text[start:end]
    dated = words[-1].isdigit() and any(day.year for day in dates_in(words))
    sentence = end - start > LONGEST_SHAPE or words[-1] == "." or _PAYS in words or dated
    found = meaning(words, "words" if sentence else "shape")
    if found is None and (
        _is_stray(words) or words[-1] in ".;," or dated or _is_statement(words) or holds(words, _ADDRESS)
    ):
        return None
    return Mark(i, start, _bare(text, start, end), -1, CAPS if words.isupper() else STRONG, found)


def _is_stray(words: str) -> bool:
    """Whether a loud line is a joint ("OR") or debris of single characters."""
    return len(words) <= _SHORTEST_WORD or max(map(len, words.split())) < _SHORTEST_WORD


def _is_statement(line: str) -> bool:
    """Whether an unknown loud line is a statement rather than a heading.

    "AN EQUAL OPPORTUNITY EMPLOYER", "THIS EXAMINATION IS TO BE GIVEN ON AN OPEN BASIS", "$5,000 sign-on bonus for the
    right candidate!"; not "HOW WE ARE ORGANIZED".
    """
    words = fold(line).split()
    return _PAYS in line or words[0] in _ARTICLES or (words[0] not in _ASKING and not _VERBS.isdisjoint(words[1:]))


def known(text: str, i: int, block: Block, level: int, how: How) -> Mark | None:
    """Return a whole line as a heading of the given level, where its words are known."""
    found = meaning(text[block.start : block.end], how)
    return Mark(i, block.start, _bare(text, block.start, block.end), -1, level, found) if found else None


def numbered(document: Document, i: int, block: Block) -> Mark | None:
    """Return the heading that a numbered line is, where it stands in no list."""
    found = outlined(document, i)
    return Mark(i, block.start, _bare(document.text, block.start, block.end), -1, STRONG, found) if found else None


def nested(document: Document, i: int, block: Block) -> Mark | None:
    """Return the heading that an item is to the items in it: "Benefits" over a list of its own."""
    below = document.blocks[i + 1 : i + 2]
    if not below or below[0].kind != "item" or below[0].level <= block.level or block.end - block.start > LONGEST_SHAPE:
        return None
    return known(document.text, i, block, STRONG, "table")


def pair(text: str, i: int, block: Block) -> Mark | None:
    """Return a labelled value: a row when it is a short value, else a run-in heading."""
    start, end = block.start, block.end
    stop, body = start + block.label, start + block.lead
    words = text[start:stop]
    caps = words.isupper()
    found = meaning(words, "shape" if caps else "words")
    short = end - body <= _LONGEST_ROW
    if found is None:
        told = end - body <= _LONGEST_STRANGE or (short and "//" in text[body:end])
        return Mark(i, start, stop, body, ROW, None) if told else None
    if not short:
        found = of_prose(found)
    elif (named := key(words).split()) and _EMPLOYER.issuperset(named):
        found = as_term(found, "organization")
    elif found.term == "employment_type" and text[body] in "$€£":
        found = as_term(found, "salary")  # "Part-time: $19 an hour"
    elif found.term == "duration" and text.endswith("left to apply)", body, end):
        found = as_term(found, "deadline")  # "End Date: May 3, 2026 (2 days left to apply)"
    elif words.lower() == "role":  # "Role: Front-end developer" beside "Industry: ..."
        found = as_term(found, "classification")
    elif words.lower() == "job posting" and text[end - 1].isalnum() and "//" not in text[start:end]:
        found = as_term(found, "date_posted")  # "Job Posting: Nov 9, 2026"
    row = short and (TERMS[found.term].label or found.kind in _ROW_KINDS or (not caps and found.kind in _SHORT_KINDS))
    return Mark(i, start, stop, body, ROW if row else CAPS if caps else RUN_IN, found)


def run_in(text: str, i: int, block: Block) -> Mark | None:
    """Return the heading that opens a paragraph: "Who We Are: Northwind archives ...", "DUTIES - The clerk ..."."""
    start, end = block.start, block.end
    colon = text.find(":", start + 3, min(start + _LONGEST_RUN_IN, end - 1))
    if colon < 0 or text[colon + 1] != " ":
        return _dashed(text, i, block) or _announced(text, i, block)
    words = text[start:colon]
    caps = words.isupper()
    found = meaning(words, "shape" if caps else "words")
    if found and end - colon > _LONGEST_ROW:
        found = of_prose(found)
    return Mark(i, start, colon, colon + 2, CAPS if caps else RUN_IN, found) if found else None


def _dashed(text: str, i: int, block: Block) -> Mark | None:
    """Return the heading in capitals that a dash parts from its paragraph."""
    start, end = block.start, block.end
    dash = text.find(" - ", start + 3, min(start + _LONGEST_RUN_IN, end - 1))
    words = text[start:dash] if dash > 0 else ""
    found = meaning(words) if words.isupper() else None
    return Mark(i, start, dash, dash + 3, CAPS, found) if found else None


def _announced(text: str, i: int, block: Block) -> Mark | None:
    """Return the heading that is a sentence: "ESSENTIAL DUTIES include the following. Others may be assigned."."""
    start, end = block.start, block.end
    at = text.find(" include", start, min(start + _LONGEST_RUN_IN, end))
    stop = text.find(".", at, min(start + LONGEST_LINE, end)) if at > 0 else -1
    found = meaning(text[start:stop], "table") if stop > 0 else None
    return Mark(i, start, stop, stop + 2 if stop + 2 < end else -1, COLON, found) if found else None


def item_row(text: str, i: int, block: Block) -> Mark | None:
    """Return the row that an item of a list is, where it has others beside it: "Hours: 24 a week", "Pay: $19"."""
    start, length = block.start, block.end - block.start
    colon = text.find(": ", start + 2, min(start + _LONGEST_RUN_IN, block.end - 1)) if length <= _LONGEST_ROW else -1
    found = meaning(text[start:colon], "words") if colon > 0 else None
    if found is None:
        return None
    told = found.kind in _ITEM_KINDS or (found.term in _ITEM_TERMS and length <= _SHORT_ITEM)
    return Mark(i, start, colon, colon + 2, ROW, found) if told else None


def _bare(text: str, start: int, end: int) -> int:
    """Return the end of a heading without its colon, spaces and dash: "Duties:", "Duties :-", "Duties –"."""
    closing = ":： " if text[start] in "-–—" else ":： -–—"  # "---Duties---" is ruled, not ended
    while end > start + 1 and text[end - 1] in closing:
        end -= 1
    return end
