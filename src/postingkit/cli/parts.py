"""Parts: many inputs read into a folder of parts, a stopped run gone on with."""

import json
from collections import Counter

import click

from postingkit.cli.batch import Batch
from postingkit.cli.codes import INTERRUPTED, code_of
from postingkit.cli.progress import bar
from postingkit.cli.terminal import say
from postingkit.cli.web import is_url
from postingkit.files import Tally
from postingkit.files.folder import made
from postingkit.shards import finish, plan_of, sweep, unfinished, write_parts
from postingkit.text import plural


def read_shards(given: Batch) -> int:
    """Read the inputs, write the parts that are still missing, and return the exit code."""
    if any(map(is_url, given.paths)):
        raise click.UsageError("--shards reads files; keep what is fetched with --keep DIR first, and give DIR.")
    plan = plan_of(given.paths, shards=given.shards or 1, kind=given.kind, evidence=not given.no_evidence)
    folder = made(given.out or "")
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
        earlier = f", {before:,} of them finished before" if before else ""
        say(f"{tally}; {plural(plan.shards, 'part')}{earlier}", err=True)
    return code_of(tally.read, tally.rejected)
