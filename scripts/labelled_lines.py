"""Labelled lines: what the classifier of sections is trained on, gathered from a folder of postings.

A line takes the kind of the known heading above it, of the label before it, or of the column that it was split into.
``labels.tsv`` goes before all of them: lines that a reader has judged one by one, each by the hash of its words, so
that nobody's text stands in the repository. ``phrases.tsv`` holds sentences written for the purpose, for what is rare.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from postingkit.documents import Block, BlockKind, Document
from postingkit.documents.plain import read_plain
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.files import load
from postingkit.refuse import refuse
from postingkit.sections.headings import TERMS, Meaning
from postingkit.sections.marks import ROW, marks
from postingkit.sections.split import split
from postingkit.sections.split.flat import unfolded
from postingkit.sources import postings_of
from postingkit.vacancies import vacancies

HERE = Path(__file__).parent
CLASSES = (
    "description responsibilities qualifications preferred compensation benefits schedule location application company "
    "contact equal_opportunity other"
).split()
NOT_TEXT = {"README.md", "gold.jsonl", "INDEX.json", "PAIRS.tsv"}
MOST_PARTS = 12
"""Of a capture with many postings no more are taken."""
MOST_ALIKE = 2
"""How often the same words count: bulletins repeat themselves."""
LOOSE = frozenset(
    "notes details screening description pay_benefits url travel reports_to title organization department modified "
    "date_posted openings".split()
)
"""Terms whose text may be anything."""
NAMED_COLUMNS = {
    "Responsibilities": "responsibilities",
    "Minimum Qualifications": "qualifications",
    "Preferred Qualifications": "preferred",
    "JobDescription": "description",
    "JobRequirment": "responsibilities",
    "RequiredQual": "qualifications",
    "Salary": "compensation",
    "ApplicationP": "application",
    "AboutC": "company",
    "Deadline": "application",
    "Location": "location",
    "Duration": "schedule",
    "StartDate": "schedule",
    "Term": "schedule",
    "Eligibility": "qualifications",
}
LEAK = re.compile(r"\n[A-Z][A-Z /&]{4,40}:")  # a cell that swallows the next heading: "...\nREMUNERATION: ..."


class Line(NamedTuple):
    """A line, its kind of block, its class, where it comes from, and how surely it is what it says."""

    text: str
    kind: BlockKind
    label: str
    corpus: str
    document: str
    trust: str
    """"reader", "row", "column", "phrase" or "heading"."""


class Gathered(NamedTuple):
    """The lines, and of each document the classes of its headings in their order ("?" for an unknown one)."""

    lines: list[Line]
    orders: list[tuple[str, list[str]]]


def digest(text: str) -> str:
    """Return the name by which ``labels.tsv`` knows a line."""
    return hashlib.sha256(" ".join(text.lower().split()).encode()).hexdigest()[:12]


def gather(corpus: Path, left_out: frozenset[str]) -> Gathered:
    """Return all labelled lines of a folder; captures whose SHA-256 is in ``left_out`` give none."""
    judged = dict(row.split("\t") for row in _rows("labels.tsv"))
    lines: list[Line] = []
    orders = []
    for folder, name, document in documents(corpus, left_out):
        found, order = _of_document(document, folder, name, judged)
        lines += found
        if sum(label != "?" for label in order) > 1:
            orders.append((folder, order))
    for path in sorted(corpus.rglob("gold.jsonl")):
        lines += _of_columns(path, path.parent.name)
    lines += [
        Line(text, "paragraph", label, "phrases", text, "phrase") for label, text in map(_pair, _rows("phrases.tsv"))
    ]
    return Gathered(_thinned(lines), orders)


def documents(corpus: Path, left_out: frozenset[str]) -> Iterator[tuple[str, str, Document]]:
    """Yield folder, file name and document of each posting that can be read, every capture once."""
    seen = set(left_out)
    for path in sorted(corpus.rglob("*")):
        if not path.is_file() or path.name in NOT_TEXT:
            continue
        name = hashlib.sha256(path.read_bytes()).hexdigest()
        if name in seen:
            continue
        seen.add(name)
        try:
            parts = [part for part in postings_of(read(load(path))) if isinstance(part, Document)]
        except PostingkitError:
            continue
        for part in parts[:MOST_PARTS]:
            if _is_posting(part):
                yield path.relative_to(corpus).parts[0], path.name, unfolded(part)


def _is_posting(document: Document) -> bool:
    """Whether a document holds one vacancy: the headings of newsletters and notices stand over anything."""
    try:
        found = vacancies(document)
        if len(found) == 1:
            refuse(document, split(document))
    except PostingkitError:
        return False
    return len(found) == 1


def _rows(name: str) -> list[str]:
    return [row for row in (HERE / name).read_text(encoding="utf-8").split("\n")[1:] if row]


def _pair(row: str) -> tuple[str, str]:
    label, text = row.split("\t")
    return label, text


def _label(meaning: Meaning) -> str:
    return "preferred" if meaning.modality == "preferred" else meaning.kind


def _of_document(document: Document, corpus: str, name: str, judged: dict[str, str]) -> tuple[list[Line], list[str]]:
    at = {mark.block: mark for mark in marks(document)}
    lines = []
    order = []
    above: Meaning | None = None
    for i, block in enumerate(document.blocks):
        words = document.text[block.start : block.end]
        mark = at.get(i)
        told = judged.get(digest(words))
        if mark and (mark.meaning is None or mark.meaning.rule != "heading.table"):
            above = None
            order.append("?")
        elif mark and mark.meaning and (mark.level == ROW or (mark.body >= 0 and TERMS[mark.meaning.term].label)):
            if mark.body >= 0 and told != "none":
                lines.append(Line(words, block.kind, told or _label(mark.meaning), corpus, name, "row"))
            continue
        elif mark and mark.meaning:
            above = mark.meaning
            order.append(_label(above))
            if mark.body >= 0:
                words = document.text[mark.body : block.end]
        if told:
            if told != "none":
                lines.append(Line(words, block.kind, told, corpus, name, "reader"))
        elif above and not (mark and mark.body < 0) and _tells(above, corpus, block):
            lines.append(Line(words, block.kind, _label(above), corpus, name, "heading"))
        above = None if mark and mark.body >= 0 else above  # a label speaks for its own words, not for the text below
    return lines, order


def _tells(above: Meaning, corpus: str, block: Block) -> bool:
    """Whether a heading says enough about a line under it; on one board "Description" is what it says."""
    return block.kind != "heading" and (above.term not in LOOSE or (above.term == "description" and corpus == "metro"))


def _of_columns(path: Path, corpus: str) -> Iterator[Line]:
    for number, row in enumerate(path.read_text(encoding="utf-8").split("\n")):
        record = json.loads(row) if row else {}
        columns = record.get("gold") if isinstance(record.get("gold"), dict) else record
        for column, label in NAMED_COLUMNS.items():
            value = columns.get(column)
            if not isinstance(value, str) or not value.strip() or (columns is record and column == "Location"):
                continue
            leak = LEAK.search(value)
            document = read_plain(value[: leak.start()] if leak else value)
            for block in document.blocks:
                kind: BlockKind = "item" if columns is record else block.kind
                words = document.text[block.start : block.end]
                yield Line(words, kind, label, corpus, str(number), "column")


def _thinned(lines: list[Line]) -> list[Line]:
    seen: Counter[tuple[str, str]] = Counter()
    kept = []
    for line in lines:
        key = (line.label, re.sub(r"\W+", " ", line.text.lower())[:200])
        seen[key] += 1
        if seen[key] <= MOST_ALIKE:
            kept.append(line)
    return kept
