"""Round: one ``postingkit run`` from its plan to its counts."""

import datetime as dt
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from postingkit.cli.codes import ALL_WELL, FAULT, INTERRUPTED, code_of
from postingkit.cli.progress import lanes
from postingkit.cli.terminal import bold, dim, safe, say
from postingkit.cli.web import Web
from postingkit.errors import FetchError
from postingkit.fetch.client import Client
from postingkit.files.folder import made
from postingkit.files.reading import failed
from postingkit.pool import Failure, Limits, run
from postingkit.run.counts import EVENTS, OUTCOMES, counts
from postingkit.run.course import VERSION, Course, leg_of
from postingkit.run.ending import finish
from postingkit.run.health import Health, health
from postingkit.run.page import Found, Page, read_page
from postingkit.run.pairs import pair
from postingkit.run.plan import Plan, SourcePlan, chosen, read_plan
from postingkit.run.publish import publish
from postingkit.run.state import State
from postingkit.text import plural

_PARTS = (*OUTCOMES, "pending")
"""What the inputs of a source add up from."""


class Round(NamedTuple):
    """What is asked for."""

    plan: str
    out: str
    state: str | None
    dry_run: bool
    limit: int | None
    only: tuple[str, ...]
    shard: tuple[int, int] | None
    timeout: float
    keep: str | None
    offline: bool
    contact: str | None
    leave: tuple[str, ...]
    allow_private: tuple[str, ...]
    as_json: bool
    quiet: bool


def make_round(given: Round) -> int:
    """Run the sources, and return the exit code."""
    plan = read_plan(given.plan)
    sources = chosen(plan.source, given.only, given.shard)
    with closing(_client(given, plan)) as client:
        if given.dry_run:
            return _show_plan(given, sources, client)
        made(Path(given.out))
        with State(given.state or Path(given.out) / "state.sqlite") as state:
            return _run(given, sources, client, state)


def _client(given: Round, plan: Plan) -> Client:
    said = plan.defaults
    return Web(
        contact=given.contact or said.contact, delay=said.delay, keep=given.keep or said.keep, offline=given.offline,
        leave=(*said.leave, *given.leave), allow_private=given.allow_private,
    ).client()  # fmt: skip


def _run(given: Round, sources: Sequence[SourcePlan], client: Client, state: State) -> int:
    """Run the sources, publish what they show, and return the exit code."""
    draws = not given.quiet and sys.stderr.isatty()
    with lanes([one.id for one in sources], wanted=draws) as step:
        course = Course(state, client, limit=given.limit, step=step)
        try:
            course.go(sources, partial(_read, seconds=given.timeout))
        except KeyboardInterrupt:
            say("stopped; what was done is saved, and the same command goes on", err=True)
            return INTERRUPTED
    found: dict[str, Health] = {}
    for one in sources:
        number = course.runs[one.id]
        pair(state, one.id)
        ended = finish(state, one.id, number, dt.datetime.now(dt.UTC))
        found[one.id] = health(one, counts(state, one.id, number), state.past(one.id, number), ended=ended)
        if ended:
            state.remember(one.id, number, found[one.id].facts)
    facts = {name: one.facts for name, one in found.items()}
    publish(state, course.runs, facts, Path(given.out))
    for one in sources:
        state.published(one.id)
    if given.as_json:
        say(json.dumps({"sources": facts}, ensure_ascii=False))
    if not given.quiet:
        _tell(found)
    return _code(found)


def _read(pages: Iterable[Page], *, seconds: float) -> Iterator[Found]:
    """Read pages in one process that can be killed, one at a time: what is next follows from what was read."""
    limits = Limits(seconds)
    return run(pages, read_page, workers=1, limits=limits, failed=partial(_failed, limits=limits), together=1)


def _failed(page: Page, kind: Failure, *, limits: Limits) -> Found:
    [(line, reason)] = failed(page.capture, kind, limits=limits)
    return Found(refusals=(line,), reason=reason or kind, size=len(page.capture.body), seconds=limits.seconds)


def _tell(found: dict[str, Health]) -> None:
    """Say how each source did."""
    width = max(map(len, found), default=0)
    for name, one in found.items():
        facts = one.facts
        say(f"{bold(name.ljust(width))}  {_equation(facts)}", err=True)
        events = ", ".join(f"{facts[key]:,} {key}" for key in EVENTS if facts[key])
        say(f"{' ' * width}  {plural(facts['given'], 'posting')}" + (f" ({events})" if events else ""), err=True)
        if facts["left_out"]:
            say(f"{' ' * width}  {facts['left_out']:,} addresses beyond `most` were left out", err=True)
        if not one.is_well:
            say(f"{' ' * width}  {bold(one.status)}: {safe(one.why)}", err=True)


def _equation(facts: dict[str, Any]) -> str:
    """Return the counts as one sentence.

    >>> _equation({"inputs": 3, "records": 1, "rejected": 1, "unchanged": 0, "skipped": 1, "pending": 0,
    ...            "reasons": {"gone": 1, "listing": 1}})
    '3 inputs = 1 records + 1 rejected + 0 unchanged + 1 skipped + 0 pending (gone 1, listing 1)'
    """
    parts = " + ".join(f"{facts[name]:,} {name}" for name in _PARTS)
    reasons = ", ".join(f"{name} {count:,}" for name, count in facts["reasons"].items())
    return f"{plural(facts['inputs'], 'input')} = {parts}" + (f" ({reasons})" if reasons else "")


def _code(found: dict[str, Health]) -> int:
    for name, one in found.items():
        if sum(one.facts[key] for key in _PARTS) != one.facts["inputs"]:
            say(f"{name}: the counts do not add up; please report this with the state file", err=True)
            return FAULT
    unwell = sum(not one.is_well or one.facts["rejected"] + one.facts["pending"] > 0 for one in found.values())
    return code_of(sum(one.facts["open"] for one in found.values()), unwell)


def _show_plan(given: Round, sources: Sequence[SourcePlan], client: Client) -> int:
    """Show what would be asked for, without asking."""
    rows = [_row(one, client) for one in sources]
    if given.as_json:
        say(json.dumps({"version": VERSION, "sources": rows}, ensure_ascii=False))
        return ALL_WELL
    for row in rows:
        say(f"{bold(safe(row['id']))}  {safe(row['request'])}")
        say(f"  {dim('platform')}  {row['platform'] or 'none known'}   {dim('delay')}  {row['delay']:g} s")
        say(f"  {dim('verdict ')}  {safe(row['verdict'])}")
    return ALL_WELL


def _row(one: SourcePlan, client: Client) -> dict[str, Any]:
    """Return what would be asked for, and whether it may be."""
    leg = leg_of(one, client.leave)
    delay = max(client.delay, leg.delay)
    verdict = "may be fetched"
    if leg.refusal is not None:
        verdict = f"{leg.refusal.message} [{leg.refusal.reason}]"
    else:
        try:
            delay = max(delay, client.permission(leg.start.url).delay)
        except FetchError as error:
            verdict = f"{error.message} [{error.reason}]"
    return {
        "id": one.id, "start": one.start, "request": leg.start.url, "platform": leg.platform, "delay": delay,
        "most": one.most, "verdict": verdict,
    }  # fmt: skip
