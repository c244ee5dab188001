"""``postingkit explain``: the options; what is shown is ``stages.py``'s, made in a worker that can be killed."""

import click

from postingkit.cli.web import Web, web_options


@click.command("explain")
@click.argument("path", metavar="FILE|URL")
@click.argument("pointer", required=False, metavar="[POINTER]")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=30, show_default=True, help="Seconds it may take.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON, a line for each part of the capture.")
@web_options
@click.pass_context
def command(
    ctx: click.Context, /, path: str, pointer: str | None, *, timeout: float, as_json: bool, **web: object
) -> None:
    """Show the line stage by stage: capture, document, sections, and each value with the words behind it.

    An empty field tells which sections were tried. With POINTER ("title", "application/methods/0") only that value
    is shown, with all its words and the readings that lost. "-" reads standard input.
    """
    from postingkit.cli.stages import explain  # noqa: PLC0415 - --help shows the options without the line

    ctx.exit(explain(path, pointer, timeout, as_json=as_json, web=Web(**web)))  # type: ignore[arg-type] # its fields
