"""``postingkit sources``: what can be read besides text, and what each platform says about being read."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any

import click

from postingkit.cli.terminal import bold, dim, safe, say

if TYPE_CHECKING:
    from postingkit.sources import Source


@click.command("sources")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="Everything, as JSON.")
def command(name: str | None, *, as_json: bool) -> None:
    """List the platforms and formats that are read besides text; with NAME, one of them with its field map.

    How a board is fetched: "board" means that its address is enough to find its data, "public" that the platform
    documents it for everybody, "1 s" what it asks for between two requests, "key" that something of yours is needed.
    "off" means that its terms or robots.txt forbid it to programs: fetching leaves it alone unless you allow it by
    name. Payloads that you have already are read either way.
    """
    from postingkit.sources import source, sources  # noqa: PLC0415 - --help shows the options without the sources

    found = (source(name),) if name else sources()
    if as_json:
        shown = [as_data(one) for one in found]
        click.echo(json.dumps(shown[0] if name else shown, indent=2, ensure_ascii=False))
    elif name:
        _show(found[0])
    else:
        _table(found)


def as_data(one: Source) -> dict[str, Any]:
    """Return what is known of a source as plain data."""
    return {
        "name": one.name,
        "title": title_of(one),
        "kind": "platform" if one.platform else "format",
        "fields": {field: paths for field, paths in _grouped(one).items() if field != "description"},
        "texts": list(one.body),
        "board": one.boards,
        "terms": one.terms._asdict(),
        "left": dict(one.left),
    }


def title_of(one: Source) -> str:
    """Return the first line of the source's module, which says what it is."""
    try:
        module = importlib.import_module(f"postingkit.sources.{one.name}")
    except ModuleNotFoundError:
        return "from another package"
    return (module.__doc__ or "").partition("\n")[0].replace("``", "").rstrip(".")


def _grouped(one: Source) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for field, paths in one.table:
        found.setdefault(field, []).extend(path for path in paths.split() if path not in found.get(field, ()))
    return found


def _endpoint(one: Source) -> str:
    if one.terms.forbidden:
        return "off"
    said = ["board"] if one.boards else []
    said += ["public"] if one.terms.documented else []
    said += [f"{one.terms.delay:g} s"] if one.terms.delay else []
    said += ["key"] if one.terms.wants else []
    return ", ".join(said) or "-"


def _table(found: tuple[Source, ...]) -> None:
    say(bold(f"{'source':<20}{'kind':<10}{'fetch':<22}{'fields':>6}  what it is"))
    for one in found:
        kind = "platform" if one.platform else "format"
        say(f"{one.name:<20}{kind:<10}{_endpoint(one):<22}{len(_grouped(one)):>6}  {dim(safe(title_of(one), 60))}")
    say()
    say(f"{len(found)} sources. `postingkit sources NAME` shows one with its field map.")


def _show(one: Source) -> None:
    """Show a source: its terms, its field map, and what it leaves out."""
    say(f"{bold(one.name)}  {title_of(one)}")
    say(dim("; ".join(one.terms.words()) or "nothing is known of its terms"))
    say()
    say(one.field_map())
    if one.left:
        say()
        say(bold("Left out"))
        for what, why in one.left:
            say(f"    {what}: {why}")
