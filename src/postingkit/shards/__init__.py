"""Shards: many inputs into parts of fixed names, each complete or absent, so that a run that ended early goes on.

::

    DIR/part-00007-of-00064.jsonl        the postings of a run of inputs, in the order of the inputs
    DIR/rejected-00007-of-00064.jsonl    what of them gave none, and why
    DIR/done-00007-of-00064.json         written last: both are whole; their counts and digests
    DIR/manifest.json                    written when all parts are done: the inputs, the counts, the digests

Which input goes into which part follows from the inputs and the number of parts alone: part *i* of *n* takes the inputs
from ``i * inputs // n`` on. So the parts, one after the other, are the lines that one process writes into one file, and
whoever writes a part, however often, writes the same bytes.
"""

import os
from typing import Any

from postingkit.files.folder import made
from postingkit.pool import LIMITS, Limits
from postingkit.shards.parts import finish, sweep, unfinished, write_parts
from postingkit.shards.plan import Paths, Plan, plan_of
from postingkit.shards.rows import parse_rows

__all__ = ["Paths", "Plan", "finish", "parse_rows", "plan_of", "sweep", "unfinished", "write_parts", "write_shards"]


def write_shards(  # noqa: PLR0913 - as many as its users need
    paths: Paths,
    out: str | os.PathLike[str],
    *,
    shards: int,
    kind: str = "jsonl",
    evidence: bool = True,
    workers: int = 1,
    limits: Limits = LIMITS,
) -> dict[str, Any]:
    """Read what the paths stand for into ``shards`` parts in a folder, and return the manifest.

    Parts that a run before has finished are not written again, so a run that was stopped goes on where it was. Raises
    :class:`FileError` when the disk refuses, or when the folder has parts of other inputs.
    """
    plan = plan_of(paths, shards=shards, kind=kind, evidence=evidence)
    folder = made(out)
    for _ in write_parts(plan, folder, unfinished(plan, folder), workers=workers, limits=limits):
        pass
    return finish(plan, folder)
