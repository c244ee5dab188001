"""Parts: many inputs read into a folder of parts, a stopped run gone on with."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

import click

from postingkit.cli.batch import ALL_READ, NOTHING_READ, SOME_REJECTED
from postingkit.cli.progress import bar
from postingkit.cli.terminal import say
from postingkit.cli.web import is_url
from postingkit.files import Tally
from postingkit.files.folder import made
from postingkit.pool import Limits
from postingkit.shards import finish, plan_of, sweep, unfinished, write_parts

INTERRUPTED = 130


@dataclass(frozen=True, kw_only=True)
class Sharding:
    """What is to be read, and into how many parts."""

    paths: tuple[str, ...]
    out: str
    shards: int
    kind: str
    workers: int
    limits: Limits
    evidence: bool
    counts: bool
    """Whether the counts go to standard output as JSON."""
    quiet: bool
    draws: bool


def read_shards(given: Sharding) -> int:
    """Read the inputs, write the parts that are still missing, and return the exit code."""
    if any(map(is_url, given.paths)):
        raise click.UsageError("--shards reads files; keep what is fetched with --keep DIR first, and give DIR.")
    plan = plan_of(given.paths, shards=given.shards, kind=given.kind, evidence=given.evidence)
    folder = made(given.out)
    todo = unfinished(plan, folder)
    written = rejected = 0
    try:
        with bar(len(todo), wanted=given.draws) as step:
            for mark in write_parts(plan, folder, todo, workers=given.workers, limits=given.limits):
                written += 1
                rejected += mark["rejected"]
                step(rejected)
    except KeyboardInterrupt:
        sweep(folder)
        finished = plan.shards - len(todo) + written
        say(f"interrupted; {finished:,} of {plan.shards:,} parts are finished, and the same command goes on", err=True)
        return INTERRUPTED
    facts = finish(plan, folder)
    tally = Tally(facts["inputs"], facts["read"], facts["postings"], Counter(facts["reasons"]))
    if given.counts:
        say(json.dumps({**tally.facts(), "parts": plan.shards, "written": len(todo)}))
    if not given.quiet:
        before = plan.shards - len(todo)
        parts = "1 part" if plan.shards == 1 else f"{plan.shards:,} parts"
        say(f"{tally}; {parts}" + (f", {before:,} of them finished before" if before else ""), err=True)
    return NOTHING_READ if not tally.read else SOME_REJECTED if tally.rejected else ALL_READ
