"""``postingkit parse``: the options; the work is ``batch.py``'s, loaded when there is some."""

from typing import Any

import click

from postingkit.cli.web import Web, web_options

_EXAMPLES = """\b
Examples:
  postingkit parse posting.pdf
  postingkit parse inbox/ --out postings.jsonl --rejected rejected.jsonl
  postingkit parse https://employer.example/jobs/7 --contact jobs@board.example
  cat page.html | postingkit parse - --json
  postingkit parse "crawl/*.warc.gz" --shards 64 --out records/ --workers 8
"""


@click.command("parse", epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--out", metavar="FILE", help='Write the records to FILE as JSON Lines; "-" streams them.')
@click.option("--rejected", metavar="FILE", help="Write what gave no record, and why, to FILE as JSON Lines.")
@click.option("--timings", metavar="FILE", help='Write how long each input took to FILE; "postingkit report" shows it.')
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to read with.")
@click.option("--shards", type=click.IntRange(1, 99_999), help="Write this many parts into folder --out; resumable.")
@click.option(
    "--format",
    "kind",
    type=click.Choice(["jsonl", "parquet"]),
    default="jsonl",
    show_default=True,
    help="What the parts are.",
)
@click.option("--any-order", is_flag=True, help="Write what is ready first; nothing waits behind a slow input.")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=30, show_default=True, help="Seconds for one input.")
@click.option("--memory", type=click.IntRange(min=64), default=1024, show_default=True, help="Megabytes for one input.")
@click.option("--json", "as_json", is_flag=True, help="Records on standard output; with --out, the counts as JSON.")
@click.option("--ocr", is_flag=True, help="Recognize PDF pages that are pictures; needs postingkit[ocr].")
@click.option("--no-evidence", is_flag=True, help="Leave the words behind the values out of the records.")
@click.option("--summary/--no-summary", default=None, help="Print each record for reading (default: without --out).")
@web_options
@click.option("--keep", metavar="DIR", help="Keep pages in DIR and ask again only for what changed; or FILE.warc.gz.")
@click.option("--offline", is_flag=True, help="Take every address from --keep DIR, and ask nobody.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> None:
    """Read postings into JSON Lines.

    PATH is a file, a folder (its pages, PDFs, texts, office files, payloads in JSON or XML, and archives of such;
    hidden ones left out), a quoted glob, the address of a page or of a platform's board, or "-" for standard input.
    Of WARC, tar, zip, JSON Lines ({"url", "body"} a line) and Parquet each member is an input.
    """
    from postingkit.cli.batch import Batch, read_batch  # noqa: PLC0415 - --help shows the options without the line
    from postingkit.cli.parts import read_shards  # noqa: PLC0415

    web = Web(**{name: given.pop(name) for name in Web._fields})
    batch = Batch(**given, web=web)
    ctx.exit(read_shards(batch) if batch.in_parts else read_batch(batch))
