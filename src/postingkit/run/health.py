"""Health: whether a source's numbers are normal, compared with its earlier runs."""

from typing import Any, NamedTuple

from postingkit.run.counts import Counts
from postingkit.run.plan import SourcePlan

_FALL = 0.3
"""A field has drifted when its share of the postings fell by this much."""


class Health(NamedTuple):
    """The verdict on a source's run."""

    status: str
    """"ok", "zero_postings", "too_few", "drift", or "pending"."""
    why: str
    facts: dict[str, Any]
    """The source's entry in health.json, which later runs compare with."""

    @property
    def is_well(self) -> bool:
        """Whether the source needs no attention."""
        return self.status == "ok"


def health(plan: SourcePlan, counts: Counts, past: list[dict[str, Any]], *, ended: bool) -> Health:
    """Return the health of a source; ``past`` has the facts of its earlier runs, the latest first."""
    rates = {field: round(count / counts.given, 3) for field, count in counts.filled.items()} if counts.given else {}
    status, why, drift = "ok", "", _drift(rates, past)
    before = past[0]["given"] if past else 0
    if not ended:
        status, why = "pending", f"{counts.outcomes['pending']} inputs are still to be asked for; run again"
    elif not counts.given and (before or plan.expect_min):
        status, why = "zero_postings", _why_none(counts, before)
    elif counts.given < plan.expect_min:
        status, why = "too_few", f"{counts.given} postings, and {plan.expect_min} were expected"
    elif drift:
        status = "drift"
        why = ", ".join(f"{one['field']} fell from {one['was']:.0%} to {one['now']:.0%}" for one in drift)
    facts = {
        "status": status, "why": why, "inputs": counts.inputs, **counts.outcomes, "reasons": counts.reasons,
        "given": counts.given, "open": counts.open, **counts.events, "left_out": counts.left_out,
        "fill_rates": rates, "drift": drift,
    }  # fmt: skip
    return Health(status, why, facts)


def _why_none(counts: Counts, before: int) -> str:
    """Return why a source gave no posting, and what to do."""
    outcome, reason = counts.start
    last = f"; there {'was' if before == 1 else 'were'} {before} last time" if before else ""
    if outcome == "records" or reason == "listing" or counts.inputs > 1:
        return f"the start leads on, and no page gave a posting{last}"
    if reason in {"listing_page", "not_a_posting"}:
        return f"the start page was read, and no link of it fits; say what to follow{last}"
    if outcome == "unchanged":
        return f"the start page is that of last time, which led to nothing{last}"
    return f"the start gave nothing ({reason or outcome}){last}"


def _drift(rates: dict[str, float], past: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the fields whose fill rate fell since the last runs.

    >>> _drift({"title": 1.0, "compensation": 0.1}, [{"fill_rates": {"title": 1.0, "compensation": 0.9}}] * 3)
    [{'field': 'compensation', 'was': 0.9, 'now': 0.1}]
    """
    found = []
    for field, now in rates.items():
        known = [run["fill_rates"][field] for run in past if field in run["fill_rates"]]
        was = sum(known) / len(known) if known else now
        if was - now >= _FALL:
            found.append({"field": field, "was": round(was, 3), "now": now})
    return found
