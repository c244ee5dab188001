"""Ray: the parts of ``shards`` written by the workers of a cluster, the same bytes as by one process. Extra ``ray``.

A part is a task: it reads its own run of inputs in a process that can be killed, and its files appear when they are
whole. So a worker that dies costs time alone, and a run that was stopped goes on, here or without Ray. Paths and the
folder lie where every machine sees them.
"""

import os
from contextlib import chdir
from functools import partial
from pathlib import Path
from typing import Any

from postingkit.export.arrow import needs
from postingkit.files.folder import made
from postingkit.pool import LIMITS, Limits
from postingkit.shards import Paths, Plan, finish, plan_of, unfinished, write_parts
from postingkit.shards.rows import parse_rows

__all__ = ["parse", "write_shards"]

_ROWS = 1024
"""Rows in a batch: starting the process that reads them costs as much as a hundred pages."""


def write_shards(  # noqa: PLR0913 - as many as its users need
    paths: Paths,
    out: str | os.PathLike[str],
    *,
    shards: int,
    kind: str = "jsonl",
    evidence: bool = True,
    limits: Limits = LIMITS,
) -> dict[str, Any]:
    """Read what the paths stand for into ``shards`` parts in a folder, and return the manifest.

    A few parts a core keep all of them busy. Raises :class:`FileError` as ``postingkit.shards.write_shards`` does.
    """
    data = needs("ray.data", "ray")
    plan = plan_of(paths, shards=shards, kind=kind, evidence=evidence)
    folder = made(out)
    todo = unfinished(plan, folder)
    if todo:
        rows = data.from_items([{"part": part} for part in todo], override_num_blocks=len(todo))
        rows.map(partial(_write, plan=plan, out=folder.resolve(), limits=limits, start=Path.cwd())).materialize()
    return finish(plan, folder)


def _write(row: dict[str, Any], *, plan: Plan, out: Path, limits: Limits, start: Path) -> dict[str, Any]:
    with chdir(start if start.is_dir() else Path.cwd()):  # paths are names in records: they stay as they were given
        [mark] = write_parts(plan, out, [int(row["part"])], limits=limits)
    return {"part": row["part"], "postings": mark["postings"]}


def parse(dataset: Any, *, evidence: bool = True, limits: Limits = LIMITS) -> Any:
    """Return a Dataset of ``url``, ``reason`` and ``line`` for a Dataset of rows as ``parse_rows`` takes them."""
    work = partial(_parsed, evidence=evidence, limits=limits)
    return dataset.map_batches(work, batch_size=_ROWS, batch_format="pyarrow")


def _parsed(batch: Any, *, evidence: bool, limits: Limits) -> Any:
    pa = needs("pyarrow", "ray")
    schema = pa.schema([(name, pa.string()) for name in ("url", "reason", "line")])
    found = list(parse_rows(batch.to_pylist(), workers=1, limits=limits, evidence=evidence))
    return pa.Table.from_pylist(found, schema=schema)
