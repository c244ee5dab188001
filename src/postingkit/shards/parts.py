"""Parts: the files that a run writes, each of them complete or absent, and the manifest of all."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from importlib.metadata import version
from itertools import islice
from pathlib import Path
from typing import Any

from postingkit.errors import FileError
from postingkit.files import Lines, Tally
from postingkit.files.reading import Line, failed, lines_of
from postingkit.model import SCHEMA_VERSION, JobPosting
from postingkit.pool import LIMITS, Limits, run
from postingkit.shards.plan import Plan, digest_of, inputs_of_parts


def unfinished(plan: Plan, out: Path) -> list[int]:
    """Return the parts that are still to be written.

    Raises :class:`FileError` when the folder has parts of other inputs, options or versions.
    """
    return [part for part in range(plan.shards) if _mark(plan, out, part) is None]


def _mark(plan: Plan, out: Path, part: int) -> dict[str, Any] | None:
    """Return what is known of a finished part."""
    try:
        mark = json.loads((out / plan.name("done", part, "json")).read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        mark = {}
    if not isinstance(mark, dict) or mark.get("plan") != plan.key:
        raise FileError(
            "it has parts of other inputs, options or another version; give another folder or empty it",
            reason="other_run",
            where=out.as_posix(),
        )
    whole = all(_size(out / name) == size for name, size in mark["bytes"].items())
    return mark if whole else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def write_parts(
    plan: Plan, out: Path, parts: Sequence[int], *, workers: int = 1, limits: Limits = LIMITS
) -> Iterator[dict[str, Any]]:
    """Write some parts, and yield what is known of each when it is whole. Raises :class:`FileError`."""
    found = run(
        inputs_of_parts(plan, parts),
        partial(lines_of, evidence=plan.evidence),
        workers=workers,
        limits=limits,
        failed=partial(failed, limits=limits),
    )
    for part in parts:
        yield _write(plan, out, part, islice(found, len(plan.bounds(part))))


def _write(plan: Plan, out: Path, part: int, found: Iterable[list[Line]]) -> dict[str, Any]:
    """Write one part with its rejections, and the mark that it is whole."""
    names = (plan.name("part", part, plan.kind), plan.name("rejected", part, "jsonl"))
    tally = Tally()
    with ExitStack() as opened:
        postings, rejected = (opened.enter_context(Lines(out / name)) for name in names)
        KINDS[plan.kind](_postings(found, tally, rejected), postings)
        if tally.inputs != len(plan.bounds(part)):
            raise FileError("an input changed while it was read; begin again", reason="other_run", where=out.as_posix())
    mark = {
        "part": names[0],
        "plan": plan.key,
        **tally.facts(),
        "bytes": {name: _size(out / name) for name in names},
        "sha256": {name: digest_of(out / name) for name in names},
    }
    with Lines(out / plan.name("done", part, "json")) as file:
        file.write(_json(mark))
    return mark


def _postings(found: Iterable[list[Line]], tally: Tally, rejected: Lines) -> Iterator[bytes]:
    """Yield the lines of postings; the others go to their own file, and all are counted."""
    for number, lines in enumerate(found):
        for line, reason in lines:
            tally.add(number, reason)
            if reason is None:
                yield line
            else:
                rejected.write(line)


def _jsonl(lines: Iterable[bytes], out: Lines) -> None:
    for line in lines:
        out.write(line)


def _parquet(lines: Iterable[bytes], out: Lines) -> None:
    from postingkit.export.arrow import write_table  # noqa: PLC0415 - an extra

    write_table(map(JobPosting.model_validate_json, lines), out.file)


KINDS: dict[str, Callable[[Iterable[bytes], Lines], None]] = {"jsonl": _jsonl, "parquet": _parquet}
"""What a part may be, and who writes it; rejections are JSON Lines always."""


def finish(plan: Plan, out: Path) -> dict[str, Any]:
    """Write the manifest and return it. Raises :class:`FileError` while a part is unfinished."""
    marks = [mark for part in range(plan.shards) if (mark := _mark(plan, out, part))]
    if len(marks) < plan.shards:
        lacking = plan.shards - len(marks)
        raise FileError(f"it lacks {lacking} parts; run again", reason="unfinished", where=out.as_posix())
    total: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for mark in marks:
        total.update({name: mark[name] for name in ("inputs", "read", "rejected", "postings")})
        reasons.update(mark["reasons"])
    manifest = {
        "postingkit": version("postingkit"),
        "schema_version": SCHEMA_VERSION,
        "kind": plan.kind,
        "evidence": plan.evidence,
        "paths": list(plan.paths),
        "digest": plan.digest,
        **total,
        "reasons": dict(sorted(reasons.items())),
        "parts": [{name: value for name, value in mark.items() if name != "plan"} for mark in marks],
    }
    with Lines(out / "manifest.json") as file:
        file.write(_json(manifest))
    sweep(out)
    return manifest


def sweep(out: Path) -> None:
    """Take away the torn files that a run left behind when it was killed or interrupted."""
    for torn in out.glob(".*-of-*.part"):
        torn.unlink(missing_ok=True)


def _json(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
