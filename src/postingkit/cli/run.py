"""``postingkit run``: the options; the work is ``run/``'s, loaded when there is some."""

import click

_EXAMPLES = """\b
Examples:
  postingkit run sources.toml --out out/
  postingkit run sources.toml --dry-run
  postingkit run sources.toml --only harbor-falls --limit 5
"""


class _Shard(click.ParamType[tuple[int, int]]):
    name = "I/N"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Return "2/5" as its two numbers."""
        part, _, parts = str(value).partition("/")
        if not (part.isdigit() and parts.isdigit() and 1 <= int(part) <= int(parts)):
            self.fail(f"{value!r} is no part of a whole; write 1/4, 2/4, ...", param, ctx)
        return int(part), int(parts)


@click.command("run", epilog=_EXAMPLES)
@click.argument("plan", metavar="SOURCES.TOML")
@click.option("--out", default="out", show_default=True, metavar="DIR", help="Where the records go.")
@click.option("--state", metavar="FILE", help="What is known of earlier runs (default: state.sqlite in --out).")
@click.option("--dry-run", is_flag=True, help="Show the plan and what robots.txt says; fetch nothing else.")
@click.option("--limit", type=click.IntRange(min=1), help="Ask for this many pages of each source, then stop.")
@click.option("--only", multiple=True, metavar="ID", help="Run these sources alone.")
@click.option("--shard", type=_Shard(), help="Run one part of the sources, divided by host.")
@click.option(
    "--timeout", type=click.FloatRange(min=0.1), default=30, show_default=True, help="Seconds to read a page."
)
@click.option("--keep", metavar="DIR", help="Keep what is fetched in DIR, or in FILE.warc.gz.")
@click.option("--offline", is_flag=True, help="Take every page from --keep DIR, and ask nobody.")
@click.option("--contact", envvar="POSTINGKIT_CONTACT", help="Your address, for the owners of sites to write to.")
@click.option("--leave", multiple=True, metavar="NAME", help="A host or platform whose owner lets you fetch it.")
@click.option("--allow-private", multiple=True, metavar="NETWORK", help="A private address or network to connect to.")
@click.option("--json", "as_json", is_flag=True, help="The counts, or the plan, as JSON on standard output.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.pass_context
def command(ctx: click.Context, /, **given: object) -> None:
    """Fetch and read the sources of a plan, and write postings.jsonl, rejected.jsonl and health.json.

    The same command goes on where it was stopped, however it was stopped. Run again later, it asks only for what
    changed, and tells what is new, changed and closed.

    Exit codes: 0 all well, 3 something rejected, pending or unhealthy, 4 no postings, 130 interrupted.
    """
    from postingkit.cli.round import Round, make_round  # noqa: PLC0415 - --help shows the options without the line

    ctx.exit(make_round(Round(**given)))  # type: ignore[arg-type] # the options are Round's fields
