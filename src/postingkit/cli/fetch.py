"""``postingkit fetch``: pages kept on the disk as they came, to be read now or in a year."""

import json
import sys
from collections.abc import Iterable, Iterator

import click

from postingkit.cli.codes import code_of
from postingkit.cli.terminal import safe, say
from postingkit.cli.web import Web, replies, web_options
from postingkit.errors import FetchError
from postingkit.text import plural

_EXAMPLES = """\b
Examples:
  postingkit fetch https://employer.example/jobs/7 --keep kept/
  postingkit fetch - --keep kept/ < addresses.txt
  postingkit parse kept/ --out postings.jsonl
"""


@click.command("fetch", epilog=_EXAMPLES)
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--keep", required=True, metavar="DIR", help="The folder, or the FILE.warc.gz, that the pages go to.")
@web_options
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each page, kept or refused.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.pass_context
def command(
    ctx: click.Context, /, urls: tuple[str, ...], *, keep: str, as_json: bool, quiet: bool, **web: object
) -> None:
    """Keep pages on the disk as they came.

    URL is a page's address, a platform's board, or "-" for addresses on standard input, a line each. What was kept
    before is asked for again only if it changed. The places of the pages go to standard output.
    """
    kept = unchanged = refused = 0
    with Web(keep=keep, **web).client() as client:  # type: ignore[arg-type] # the options are Web's fields
        for found in replies(client, _addresses(urls)):
            if isinstance(found, FetchError):
                refused += 1
                if as_json:
                    say(json.dumps({"url": found.where, "refused": found.reason, "message": found.message}))
                    continue
                say(safe(f"refused {found.where}: {found.message} [{found.reason}]"), err=True)
            else:
                kept, unchanged = kept + (not found.unchanged), unchanged + found.unchanged
                facts = {"url": found.capture.url, "kept": found.kept, "unchanged": found.unchanged}
                say(json.dumps(facts) if as_json else safe(found.kept))
    if not quiet:
        pages = plural(kept + unchanged + refused, "page")
        say(f"{pages} = {kept:,} kept + {unchanged:,} unchanged + {refused:,} refused", err=True)
    ctx.exit(code_of(kept + unchanged, refused))


def _addresses(urls: Iterable[str]) -> Iterator[str]:
    for url in urls:
        if url == "-":
            yield from (line.strip() for line in sys.stdin if line.strip())
        else:
            yield url
