"""Counts: a source's run in numbers. Inputs and the postings they gave are counted separately."""

from typing import NamedTuple

from postingkit.run.page import FIELDS
from postingkit.run.tables import Tables

OUTCOMES = ("records", "rejected", "unchanged", "skipped")
"""The outcomes of a finished input; an unfinished one is ``pending``."""
EVENTS = {
    "new": "first=:run AND again IS NULL AND closed=0",
    "changed": "renewed=:run AND first<:run AND reopened<:run AND closed=0",
    "closed": "closed=:run",
    "reopened": "reopened=:run AND first<:run AND closed=0",
    "reposted": "first=:run AND again IS NOT NULL AND closed=0",
}
"""What can happen to a posting in a run, with the condition on its row."""


class Counts(NamedTuple):
    """A source's run in numbers: ``inputs == sum(outcomes.values())``."""

    inputs: int
    outcomes: dict[str, int]
    reasons: dict[str, int]
    given: int
    """Postings seen in this run."""
    events: dict[str, int]
    open: int
    """Postings that are not closed."""
    left_out: int
    """Addresses beyond the plan's ``most``."""
    start: tuple[str, str]
    """The outcome of the start address, and the reason."""
    filled: dict[str, int]
    """How many of the given postings have each field."""


def counts(state: Tables, source: str, run: int) -> Counts:
    """Return the numbers of a source's run."""
    with state.named_errors():
        ask = state.db.execute
        (inputs,) = ask(
            "SELECT count(*) FROM input WHERE source=? AND (seen>=? OR done>=? OR done<seen)", (source, run, run)
        ).fetchone()
        (pending,) = ask("SELECT count(*) FROM input WHERE source=? AND done<seen", (source,)).fetchone()
        rows = ask(
            "SELECT outcome, reason, count(*) FROM input WHERE source=? AND done>=? AND done>=seen "
            "GROUP BY outcome, reason ORDER BY 3 DESC, 2",
            (source, run),
        ).fetchall()
        flags = ", ".join(f"sum(filled>>{bit}&1)" for bit in range(len(FIELDS)))
        given, *filled = ask(
            f"SELECT count(*), {flags} FROM shown WHERE source=? AND last=? AND closed=0",  # noqa: S608 - numbers
            (source, run),
        ).fetchone()
        sums = ", ".join(f"sum({event})" for event in EVENTS.values())
        listed, *happened = ask(
            f"SELECT sum(closed=0), {sums} FROM shown WHERE source=:source",  # noqa: S608 - the table above
            {"run": run, "source": source},
        ).fetchone()
        (left_out,) = ask("SELECT left_out FROM source WHERE name=?", (source,)).fetchone()
        start = ask(
            "SELECT outcome, reason FROM input WHERE source=? AND depth=0 ORDER BY seen DESC, id DESC LIMIT 1",
            (source,),
        ).fetchone()
    outcomes = {name: sum(count for outcome, _, count in rows if outcome == name) for name in OUTCOMES}
    reasons = {reason: count for outcome, reason, count in rows if reason and outcome in {"rejected", "skipped"}}
    return Counts(
        inputs=inputs, outcomes={**outcomes, "pending": pending}, reasons=reasons, given=given,
        events=dict(zip(EVENTS, (number or 0 for number in happened), strict=True)), open=listed or 0,
        left_out=left_out, start=(start[0] or "", start[1] or ""),
        filled=dict(zip(FIELDS, (number or 0 for number in filled), strict=True)),
    )  # fmt: skip
