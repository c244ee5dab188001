"""Walk: one capture down the line with a stop at every stage, for people to read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from textwrap import wrap
from typing import Any

from postingkit.cli.batch import ALL_READ, NOTHING_READ, refusal_of
from postingkit.cli.reading import failed
from postingkit.cli.terminal import bold, dim, safe, say
from postingkit.cli.workers import run
from postingkit.documents import Capture, Document
from postingkit.documents.read import read
from postingkit.errors import PostingkitError
from postingkit.extract import SHAPES, TABLE, extract
from postingkit.files import line_of, load
from postingkit.model import Claim, Evidence, JobPosting, Rejection
from postingkit.pipeline import outcomes
from postingkit.sections.section import Section
from postingkit.sections.split import split
from postingkit.settle import source_of
from postingkit.sources import claims_of, last_claims_of, postings_of

_LABEL = 34
_WIDTH = 86
_SHOWN = 3
"""So many values of a list are shown unless the list is asked for."""
_BESIDE = {"schema_version", "id", "source", "description", "description_html", "sections", "evidence", "warnings"}
"""Keys that are the capture's or the text itself: no finder reads them."""
_FIELDS = tuple(name for name in JobPosting.model_fields if name not in _BESIDE)
_OBJECTS = ("hiring_organization", "application")


def explain(path: str, pointer: str | None, seconds: float) -> int:
    """Print the walk of one file, and return the exit code. Raises :class:`FileError` when it cannot be loaded."""
    pointer = (pointer or "").strip("/")
    if pointer and pointer.partition("/")[0] not in _FIELDS:
        raise PostingkitError(
            f"a record has no {pointer!r}; its fields are {', '.join(_FIELDS)}", reason="no_such_field"
        )
    capture = load(Path(path))
    [(text, is_read)] = run([capture], partial(_walk, pointer=pointer), workers=1, seconds=seconds, failed=_failed)
    say(text)
    return ALL_READ if is_read else NOTHING_READ


def _failed(capture: Capture, reason: str) -> tuple[str, bool]:
    return refusal_of(json.loads(failed(capture, reason)[0].line)), False


def _walk(capture: Capture, pointer: str) -> tuple[str, bool]:
    """Return the walk as text, and whether it ended in a record."""
    try:
        found = list(outcomes(capture))
        return "\n".join(_stages(capture, found, pointer)), any(isinstance(one, JobPosting) for one in found)
    except (MemoryError, RecursionError):
        return _failed(capture, "worker_crashed")


def _stages(capture: Capture, found: Sequence[JobPosting | Rejection], pointer: str) -> Iterator[str]:
    source = source_of(capture)
    yield _row(
        "capture",
        f"{capture.url or 'standard input'}  {source.media_type or 'no declared type'}  {len(capture.body):,} bytes",
        f"sha256 {capture.sha256[:12]}",
    )
    try:
        parts: list[Document | PostingkitError] = list(postings_of(read(capture)))
    except PostingkitError:
        parts = []
    for number, outcome in enumerate(found, 1):
        if len(found) > 1:
            yield bold(f"\npart {number} of {len(found)}")
        part = parts[number - 1] if len(parts) == len(found) else None
        sections = split(part) if isinstance(part, Document) else []
        if isinstance(part, Document) and not pointer:
            yield from _document(part, sections)
        if isinstance(outcome, Rejection):
            yield _row("rejected", f"{outcome.message}  [{outcome.reason}]")
        else:
            claims = _claims(part, sections) if isinstance(part, Document) else []
            yield from _record(outcome, sections, claims, pointer)


def _claims(part: Document, sections: Sequence[Section]) -> list[Claim]:
    told = list(claims_of(part))
    return [*told, *extract(part, sections, told), *last_claims_of(part)]


def _row(label: str, words: str, aside: str = "") -> str:
    return f"{bold(label.ljust(12))}{safe(words)}" + (f"  {dim(safe(aside))}" if aside else "")


def _document(part: Document, sections: Sequence[Section]) -> Iterator[str]:
    kinds = Counter(block.kind for block in part.blocks)
    counted = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in kinds.most_common())
    yield _row("document", f"{part.media_type}  {len(part.text):,} characters in {len(part.blocks)} blocks: {counted}")
    beside = [datum.pointer or datum.kind for datum in part.data]
    notes = (
        ("data", ", ".join(beside[:8])),
        ("links", str(len(part.links)) if part.links else ""),
        ("mended", ", ".join(part.repairs)),
        ("canonical", part.canonical_url or ""),
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


def _record(posting: JobPosting, sections: Sequence[Section], claims: Sequence[Claim], pointer: str) -> Iterator[str]:
    values = [(path, value) for path, value in _values(json.loads(line_of(posting))) if _within(path, pointer)]
    if not values:
        yield f"the record has no {pointer}; it ends before that"
        return
    hidden: Counter[str] = Counter()
    yield bold("record")
    for path, value in values:
        field, _, index = path.rpartition("/")
        if value in (None, ""):
            yield f"  {path.ljust(_LABEL)}{dim('—  ' + _tried(path, sections))}"
        elif not pointer and index.isdigit() and int(index) >= _SHOWN:
            hidden[field] += 1
        else:
            yield _column(path, _shown(value), whole=bool(pointer))
            for words in posting.evidence.get("/" + path, ()):
                yield _quoted(words.quote, _where(words), whole=bool(pointer))
    for field, count in hidden.items():
        yield dim(f"  {count} more: postingkit explain FILE {field}")
    if pointer:
        yield from _lost(posting, claims, {path.rstrip("0123456789").strip("/") for path, _ in values})
    for warning in () if pointer else posting.warnings:
        yield _row("warning", f"{warning.message}  [{warning.code}]")


def _within(path: str, pointer: str) -> bool:
    return not pointer or path == pointer or path.startswith(pointer + "/") or pointer.startswith(path + "/")


def _values(record: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the record's values with their pointers; None for those that the posting does not say."""
    for name, value in record.items():
        if name in _OBJECTS:
            for inner, one in value.items():
                yield from _listed(f"{name}/{inner}", one)
        elif name not in _BESIDE:
            yield from _listed(name, value)


def _listed(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from ((f"{path}/{index}", one) for index, one in enumerate(value))
    if value == [] or not isinstance(value, list):
        yield path, value or None if value != [] else None


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return " · ".join(f"{key} {one}" for key, one in value.items() if one not in (None, [], ""))
    return str(value)


def _column(label: str, words: str, *, whole: bool, faint: bool = False) -> str:
    """Return words in the second column: one line, or all of them."""
    lines = wrap(safe(words), _WIDTH) if whole else [safe(words, _WIDTH)]
    shown = [dim(line) if faint else line for line in lines or [""]]
    return f"  {label.ljust(_LABEL)}" + f"\n  {' ' * _LABEL}".join(shown)


def _quoted(quote: str, where: str, *, whole: bool) -> str:
    quote = quote if whole else safe(quote, max(_WIDTH - len(where) - 4, 20))
    return _column("", f"“{quote}”  {where}", whole=whole, faint=True)


def _where(words: Evidence) -> str:
    place = f"{words.span[0]}–{words.span[1]}" if words.span else f"{words.method} {words.pointer or ''}".strip()
    return f"{place}  page {words.page}  {words.rule}" if words.page else f"{place}  {words.rule}"


def _tried(path: str, sections: Sequence[Section]) -> str:
    """Return where an empty field was looked for, with how many passages each place has."""
    kinds = Counter(section.kind for section in sections)
    head = sum(section.term == "head" for section in sections)
    for row in TABLE:
        if row.field == path:
            labels = sum(section.field == path for section in sections)
            counts = {str(kind): count for kind, count in kinds.items()} | {"label": labels, "head": head, "all": 1}
            groups = (" + ".join(f"{name} {counts.get(name, 0)}" for name in group) for group in row.where)
            return "tried " + ", then ".join(groups)
    for shape in SHAPES:
        if shape.field == path:
            return f"no section is {shape.kind.replace('_', ' ')}"
    return "read from structured data alone"


def _lost(posting: JobPosting, claims: Sequence[Claim], fields: set[str]) -> Iterator[str]:
    """Yield the readings of these fields that are no evidence of the record: another one came first."""
    kept = {(words.quote, words.rule) for shown in posting.evidence.values() for words in shown}
    for claim in claims:
        if claim.field in fields and (claim.quote, claim.rule) not in kept:
            yield _column("lost", str(claim.value), whole=True, faint=True)
            yield _quoted(claim.quote, claim.rule, whole=True)
