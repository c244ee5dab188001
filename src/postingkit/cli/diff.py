"""``postingkit diff``: what is new, gone and changed between two files of records."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

import click

if TYPE_CHECKING:
    from postingkit.model import JobPosting

_MARKS = {"new": "+", "gone": "-", "changed": "~"}


class Digest(NamedTuple):
    """The parts of a record by which it is compared."""

    id: str
    name: str
    """Title and employer, for people."""
    taken: tuple[str | None, str | None]
    """Its bytes and its part of them, by which a record is found again if its identity is now read differently."""
    fields: Mapping[str, int | None]
    """A hash for each field's value; None where the posting does not say."""


class Change(NamedTuple):
    """One record that is not the same in both files."""

    what: Literal["new", "gone", "changed"]
    record: Digest
    fields: Mapping[str, Literal["filled", "emptied", "other"]]


@click.command("diff")
@click.argument("old", metavar="OLD.jsonl")
@click.argument("new", metavar="NEW.jsonl")
@click.option("--by-field", is_flag=True, help="How many records say more, less or another thing, by field.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each change.")
@click.option("-q", "--quiet", is_flag=True, help="The counts alone.")
def command(old: str, new: str, *, by_field: bool, as_json: bool, quiet: bool) -> None:
    """Say what is new, gone and changed between two files of records: two days of a board, or two versions' readings.

    Records are the same by their id, else by the bytes that they were read from. Where and when a record was taken is
    not compared. "-" reads one of them from standard input.
    """
    if old == new == "-":
        raise click.UsageError("standard input holds one of the two; give the other a name.")
    from postingkit.cli.records import records_of  # noqa: PLC0415
    from postingkit.cli.terminal import bold, safe, say  # noqa: PLC0415 - --help shows the options without the line

    before, after = ([_digest(one) for one in records_of(path)] for path in (old, new))
    counts: Counter[str] = Counter()
    by: Counter[tuple[str, str]] = Counter()
    for change in changes(before, after):
        counts[change.what] += 1
        by.update(change.fields.items())
        if as_json:
            row = {"change": change.what, "id": change.record.id, "name": change.record.name}
            say(json.dumps({**row, "fields": dict(change.fields)}, ensure_ascii=False))
        elif not quiet and not by_field:
            fields = f": {', '.join(change.fields)}" if change.fields else ""
            say(safe(f"{_MARKS[change.what]} {change.record.name}{fields}"))
    if by_field and not as_json:
        say(bold(f"{'field':<34}{'filled':>8}{'emptied':>8}{'other':>8}"))
        for field in sorted({name for name, _ in by}):
            say(f"{field:<34}" + "".join(f"{by[field, kind]:>8,}" for kind in ("filled", "emptied", "other")))
    words = ", ".join(f"{counts[what]:,} {what}" for what in _MARKS)
    say(f"{len(before):,} and {len(after):,} records: {words}", err=True)


def changes(before: list[Digest], after: list[Digest]) -> Iterator[Change]:
    """Yield the changes, in the order of the new file; what is gone comes last."""
    by_id = {one.id: one for one in before}
    by_bytes = {one.taken: one for one in before}
    ids = {one.id for one in after}
    met: set[str] = set()
    for one in after:
        other = by_id.get(one.id)
        if other is None:
            same = by_bytes.get(one.taken)
            other = same if same and same.id not in ids else None
        if other is None:
            yield Change("new", one, {})
            continue
        met.add(other.id)
        fields = {name: _kind(other.fields[name], now) for name, now in one.fields.items() if other.fields[name] != now}
        if fields:
            yield Change("changed", one, fields)
    yield from (Change("gone", one, {}) for one in before if one.id not in met)


def _kind(then: int | None, now: int | None) -> Literal["filled", "emptied", "other"]:
    return "filled" if then is None else "emptied" if now is None else "other"


def _digest(posting: JobPosting) -> Digest:
    from postingkit.model.paths import PATHS, value_at  # noqa: PLC0415

    fields: dict[str, int | None] = {}
    for path in (*PATHS, "description", "sections"):
        value = value_at(posting, path)
        fields[path] = None if value in (None, "", ()) else hash(value)
    name = " · ".join(filter(None, (posting.title, posting.hiring_organization.name))) or "(no title)"
    return Digest(posting.id, name, (posting.source.sha256, posting.source.part), fields)
