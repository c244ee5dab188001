"""Stages: one capture on its way down the line, with the result of each stage, for people to read."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from textwrap import wrap
from typing import Any

from postingkit.cli.batch import refusal_of
from postingkit.cli.codes import ALL_WELL, NOTHING_READ
from postingkit.cli.progress import awaiting
from postingkit.cli.terminal import bold, dim, safe, say
from postingkit.cli.web import Web, capture_of
from postingkit.documents import Capture, Document
from postingkit.errors import PostingkitError
from postingkit.files import line_of
from postingkit.model import JobPosting
from postingkit.model.paths import FIELDS
from postingkit.pipeline import Reading, readings, rejection_of
from postingkit.pool import Failure, Limits, run
from postingkit.sections.section import Section
from postingkit.settle import source_of
from postingkit.text import plural
from postingkit.view.values import field_of, lost, shown, tried, values, where
from postingkit.workers import rejection_of_failure

_LABEL = 34  # columns of the terminal
_WIDTH = 86  # columns that words take beside it
_OF_SECTION = ("kind", "modality", "heading", "span")
_SHOWN = 3
"""Most values of a list that are shown unless the list is asked for."""


def explain(path: str, pointer: str | None, seconds: float, *, as_json: bool, web: Web) -> int:
    """Print what each stage gave for one capture, and return the exit code.

    Raises :class:`PostingkitError` when there is no such file, page or field.
    """
    pointer = (pointer or "").strip("/")
    if pointer and pointer.partition("/")[0] not in FIELDS:
        raise PostingkitError(
            f"a record has no words behind {pointer!r}; its fields are {', '.join(FIELDS)}", reason="no_such_field"
        )
    capture = capture_of(path, web)
    work = partial(_shown, pointer=pointer, as_json=as_json)
    failed = partial(_failed, as_json=as_json)
    with awaiting(f"reading {safe(path)}"):
        [(text, is_read)] = run([capture], work, workers=1, limits=Limits(seconds), failed=failed)
    say(text)
    return ALL_WELL if is_read else NOTHING_READ


def _failed(capture: Capture, kind: Failure, *, as_json: bool) -> tuple[str, bool]:
    rejection = rejection_of_failure(source_of(capture), kind)
    return line_of(rejection).decode().rstrip() if as_json else refusal_of(rejection.model_dump()), False


def _shown(capture: Capture, pointer: str, *, as_json: bool) -> tuple[str, bool]:
    """Return the stages as text, and whether one of them ended in a record."""
    try:
        parts = list(readings(capture))
        is_read = any(isinstance(part.outcome, JobPosting) for part in parts)
        lines = _json(capture, parts, pointer) if as_json else _stages(capture, parts, pointer)
        return "\n".join(lines), is_read
    except (MemoryError, RecursionError):
        return _failed(capture, "out_of_memory", as_json=as_json)


def _json(capture: Capture, parts: Sequence[Reading], pointer: str) -> Iterator[str]:
    for part in parts:
        if isinstance(part.outcome, JobPosting):
            yield json.dumps(_data(part, part.outcome, pointer))
        else:
            yield f'{{"rejected": {line_of(rejection_of(part.outcome, capture)).decode().rstrip()}}}'


def _data(reading: Reading, posting: JobPosting, pointer: str) -> dict[str, Any]:
    """Return a posting as JSON has it: each value with its words, each empty field with what was tried."""
    record = json.loads(line_of(posting))
    said = [(path, value) for path, value in values(record) if _within(path, pointer)]
    fields = dict.fromkeys(field_of(path) for path, _ in said)
    return {
        "id": record["id"],
        "source": record["source"],
        "sections": [{key: section[key] for key in _OF_SECTION} for section in record["sections"]],
        "values": {
            path: {"value": value, "evidence": record["evidence"].get("/" + path, [])}
            for path, value in said
            if value is not None
        },
        "tried": {path: tried(path, reading.sections) for path, value in said if value is None},
        "lost": {
            field: [{"value": str(claim.value), "quote": claim.quote, "rule": claim.rule} for claim in claims]
            for field in fields
            if (claims := list(lost(reading, field)))
        },
        "warnings": record["warnings"],
    }


def _stages(capture: Capture, parts: Sequence[Reading], pointer: str) -> Iterator[str]:
    """Yield the stages of each part of a capture."""
    source = source_of(capture)
    yield _row(
        "capture",
        f"{capture.url or 'standard input'}  {source.media_type or 'no declared type'}  {len(capture.body):,} bytes",
        f"sha256 {capture.sha256[:12]}",
    )
    for number, part in enumerate(parts, 1):
        if len(parts) > 1:
            yield bold(f"\npart {number} of {len(parts)}")
        if part.document and not pointer:
            yield from _document(part.document, part.sections)
        if isinstance(part.outcome, JobPosting):
            yield from _record(part, part.outcome, pointer)
        else:
            yield _row("rejected", f"{part.outcome.message}  [{part.outcome.reason}]")


def _row(label: str, words: str, aside: str = "") -> str:
    return f"{bold(label.ljust(12))}{safe(words)}" + (f"  {dim(safe(aside))}" if aside else "")


def _document(document: Document, sections: Sequence[Section]) -> Iterator[str]:
    """Yield what a document and its sections are made of."""
    kinds = Counter(block.kind for block in document.blocks)
    blocks = ", ".join(plural(count, kind) for kind, count in kinds.most_common())
    size = f"{len(document.text):,} characters in {len(document.blocks)} blocks: {blocks}"
    yield _row("document", f"{document.media_type}  {size}")
    beside = [datum.pointer or datum.kind for datum in document.data]
    notes = (
        ("data", ", ".join(beside[:8])),
        ("links", str(len(document.links)) if document.links else ""),
        ("mended", ", ".join(document.repairs)),
        ("canonical", document.canonical_url or ""),
    )
    yield from (f"{' ' * 12}{name} {safe(words, _WIDTH)}" for name, words in notes if words)
    for number, section in enumerate(sections):
        kind = section.kind + (f" ({section.modality})" if section.modality else "")
        heading = f"“{section.heading}”" if section.heading else "no heading"
        items = f"  {len(section.items)} items" if section.items else ""
        yield (
            f"{bold('sections'.ljust(12)) if number == 0 else ' ' * 12}{kind.ljust(26)}{safe(heading, 44).ljust(46)}"
            + dim(f"{section.start}–{section.end}{items}  {section.rule or section.method}")
        )


def _record(reading: Reading, posting: JobPosting, pointer: str) -> Iterator[str]:
    """Yield the record's values with their words, and the empty fields with what was tried."""
    said = [(path, value) for path, value in values(json.loads(line_of(posting))) if _within(path, pointer)]
    if not said:
        yield f"the record has no {pointer}; it ends before that"
        return
    hidden: Counter[str] = Counter()
    yield bold("record")
    for path, value in said:
        field, _, index = path.rpartition("/")
        if value in (None, ""):
            yield f"  {path.ljust(_LABEL)}{dim('—  ' + tried(path, reading.sections))}"
        elif not pointer and index.isdigit() and int(index) >= _SHOWN:
            hidden[field] += 1
        else:
            yield _column(path, shown(value), whole=bool(pointer))
            for words in posting.evidence.get("/" + path, ()):
                yield _quoted(words.quote, where(words), whole=bool(pointer))
    for field, count in hidden.items():
        yield dim(f"  {count} more: postingkit explain FILE {field}")
    if pointer:
        yield from _lost(reading, {field_of(path) for path, _ in said})
    for warning in () if pointer else posting.warnings:
        yield _row("warning", f"{warning.message}  [{warning.code}]")


def _within(path: str, pointer: str) -> bool:
    return not pointer or path == pointer or path.startswith(pointer + "/") or pointer.startswith(path + "/")


def _column(label: str, words: str, *, whole: bool, faint: bool = False) -> str:
    """Return words in the second column: one line, or all of them."""
    lines = wrap(safe(words), _WIDTH) if whole else [safe(words, _WIDTH)]
    shown = [dim(line) if faint else line for line in lines or [""]]
    return f"  {label.ljust(_LABEL)}" + f"\n  {' ' * _LABEL}".join(shown)


def _quoted(quote: str, where: str, *, whole: bool) -> str:
    quote = quote if whole else safe(quote, max(_WIDTH - len(where) - 4, 20))
    return _column("", f"“{quote}”  {where}", whole=whole, faint=True)


def _lost(reading: Reading, fields: Iterable[str]) -> Iterator[str]:
    for claim in (claim for field in fields for claim in lost(reading, field)):
        yield _column("lost", str(claim.value), whole=True, faint=True)
        yield _quoted(claim.quote, claim.rule, whole=True)
