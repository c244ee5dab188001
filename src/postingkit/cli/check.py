"""``postingkit check``: whether records are whole, and what Google for Jobs would miss in them."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import click

from postingkit.cli.codes import code_of
from postingkit.text import plural

if TYPE_CHECKING:
    from postingkit.export.google import Lack
    from postingkit.model import JobPosting


_ORDER = ("required", "refused", "recommended")


@click.command("check")
@click.argument("path", metavar="FILE.jsonl")
@click.option("--google", is_flag=True, help="Say what Google for Jobs requires and recommends and the record lacks.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each record.")
@click.option("-q", "--quiet", is_flag=True, help="The last line alone.")
@click.pass_context
def command(ctx: click.Context, path: str, *, google: bool, as_json: bool, quiet: bool) -> None:
    """Check that each line is a record whose evidence quotes its text.

    With --google also what Google for Jobs requires, recommends or refuses. Exit codes: 0 every record is fit, 3 some
    are not (their evidence is wrong, or Google requires what they lack), 4 there is none. "-" reads standard input.
    """
    from postingkit.cli.records import records_of  # noqa: PLC0415
    from postingkit.cli.terminal import dim, safe, say  # noqa: PLC0415 - --help shows the options without the line
    from postingkit.export.google import lacks  # noqa: PLC0415

    records = unfit = 0
    counts: Counter[tuple[str, str]] = Counter()
    for posting in records_of(path):
        records += 1
        found = list(lacks(posting)) if google else []
        wrong = misquoted(posting)
        unfit += bool(wrong) or any(lack.weight == "required" for lack in found)
        counts.update((lack.weight, lack.property) for lack in found)
        if as_json:
            say(json.dumps(_shown(posting, found, wrong), ensure_ascii=False))
        elif not quiet and (found or wrong):
            say(safe(f"{posting.title or '(no title)'} · {posting.hiring_organization.name or '(no employer)'}"))
            for lack in found:
                say(f"  {lack.weight.ljust(12)}{lack.property.ljust(36)}{dim(lack.message)}")
            for pointer in wrong:
                say(f"  {'wrong'.ljust(12)}{safe(pointer).ljust(36)}{dim('its evidence is not in the description')}")
    if not as_json:
        for (weight, name), count in sorted(counts.items(), key=lambda row: (_ORDER.index(row[0][0]), -row[1])):
            say(f"{weight.ljust(14)}{name.ljust(36)}{count:,} of {records:,}", err=True)
        say(f"{plural(records, 'record')} = {records - unfit:,} fit + {unfit:,} not", err=True)
    ctx.exit(code_of(records, unfit))


def misquoted(posting: JobPosting) -> list[str]:
    """Return the pointers whose evidence does not quote the description where it says so."""
    return [
        pointer
        for pointer, words in posting.evidence.items()
        if any(one.span and posting.description[one.span[0] : one.span[1]] != one.quote for one in words)
    ]


def _shown(posting: JobPosting, found: list[Lack], wrong: list[str]) -> dict[str, object]:
    return {
        "id": posting.id,
        "source": posting.source.url,
        **{weight: [lack.property for lack in found if lack.weight == weight] for weight in _ORDER},
        "misquoted": wrong,
    }
