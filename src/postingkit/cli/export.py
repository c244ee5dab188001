"""``postingkit export``: records into the shapes that other tools take; the formats are ``export/``'s table."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postingkit.cli.spare import spare
from postingkit.text import plural

if TYPE_CHECKING:
    from postingkit.export import Channel
    from postingkit.model import JobPosting

FORMATS = ("board", "hugo", "json-ld", "html", "rss", "json-feed", "indeed", "linkedin", "csv", "parquet", "ics")
"""The names of the table in ``export/``, here so that ``--help`` does not load the record; a test compares them."""

_EXAMPLES = """\b
Examples:
  postingkit export postings.jsonl --to csv --out postings.csv
  postingkit export postings.jsonl --to board --out _posts/
  postingkit export postings.jsonl --to rss --home https://board.example --title "Library jobs" --out feed.xml
"""


@click.command("export", epilog=_EXAMPLES)
@click.argument("path", metavar="FILE.jsonl")
@click.option("--to", "to", required=True, type=click.Choice(FORMATS), help="The format.")
@click.option("--out", default="-", metavar="PATH", help='Where it goes; a folder ("posts/") takes a file a posting.')
@click.option("--title", metavar="WORDS", help="What a feed calls itself.")
@click.option("--home", metavar="URL", help="The site that publishes a feed; RSS requires it.")
@click.option("--json", "as_json", is_flag=True, help="With --out, the counts as JSON on standard output.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def command(path: str, to: str, out: str, title: str | None, home: str | None, *, as_json: bool, quiet: bool) -> None:
    """Write records in another format.

    FILE.jsonl is what "postingkit parse --out" wrote, or "-" for standard input. Feeds carry the time of their making;
    a value that a record does not have is absent from every format.
    """
    import datetime as dt  # noqa: PLC0415 - --help shows the options without the line

    from postingkit.cli.records import records_of  # noqa: PLC0415
    from postingkit.export.channel import PLAIN  # noqa: PLC0415

    if home is not None and not home.startswith(("http://", "https://")):
        raise click.UsageError("--home takes an address that begins with http:// or https://.")
    spare([path], out)
    channel = PLAIN._replace(title=title or PLAIN.title, home=home, at=dt.datetime.now(dt.UTC))
    postings = _Held(records_of(path, out=out), to)
    if out != "-" and (out.endswith("/") or Path(out).is_dir()):
        count = _folder(postings, to, Path(out), channel)
    else:
        count = _file(postings, to, out, channel)
    if as_json and out != "-":
        click.echo(json.dumps({"format": to, "out": out, "postings": count, "left_out": postings.left}))
    elif not quiet and out != "-":
        left = f"; {postings.left:,} left out, without what it shows" if postings.left else ""
        click.echo(f"{plural(count, 'posting')} as {to} in {out}{left}", err=True)


def _file(postings: Iterable[JobPosting], to: str, out: str, channel: Channel) -> int:
    """Write one file, and return how many postings went into it."""
    from postingkit.export import FORMATS as TABLE  # noqa: PLC0415
    from postingkit.export import pieces  # noqa: PLC0415
    from postingkit.files import Lines  # noqa: PLC0415

    rest = iter(postings)
    first = list(islice(rest, 2))
    if TABLE[to].single and len(first) > 1:
        raise click.UsageError(f"{to} holds one posting a file, and there are several; give --out a folder: posts/")
    if to == "parquet" and out == "-" and sys.stdout.isatty():
        raise click.UsageError("parquet is not for a terminal; give --out a file.")
    counted = _Counted(chain(first, rest))
    with Lines(out) as file:
        for piece in pieces(counted, to, channel):
            file.write(piece)
    return counted.count


def _folder(postings: Iterable[JobPosting], to: str, folder: Path, channel: Channel) -> int:
    """Write a file a posting, and return how many."""
    from postingkit.export import FORMATS as TABLE  # noqa: PLC0415
    from postingkit.export import pieces  # noqa: PLC0415
    from postingkit.export.board import named  # noqa: PLC0415
    from postingkit.files import Lines  # noqa: PLC0415
    from postingkit.files.folder import made  # noqa: PLC0415

    made(folder)
    count = 0
    for name, posting in named(postings):
        count += 1
        with Lines(folder / (name + TABLE[to].suffix)) as file:
            for piece in pieces([posting], to, channel):
                file.write(piece)
    return count


class _Counted:
    """Postings on their way, counted."""

    def __init__(self, postings: Iterable[JobPosting]) -> None:
        self._postings = postings
        self.count = 0

    def __iter__(self) -> Iterator[JobPosting]:
        for posting in self._postings:
            self.count += 1
            yield posting


class _Held:
    """The postings that have what a format shows; how many stay behind is counted."""

    def __init__(self, postings: Iterable[JobPosting], to: str) -> None:
        self._postings = postings
        self._to = to
        self.left = 0

    def __iter__(self) -> Iterator[JobPosting]:
        from postingkit.export import holds  # noqa: PLC0415

        for posting in self._postings:
            if holds(self._to, posting):
                yield posting
            else:
                self.left += 1
