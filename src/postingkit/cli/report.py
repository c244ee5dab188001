"""``postingkit report``: one page that says how a run went; the page is ``view/``'s."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from postingkit.cli.spare import spare

if TYPE_CHECKING:
    from pydantic import BaseModel

    Row = TypeVar("Row", bound=BaseModel)


@click.command("report")
@click.argument("path", metavar="POSTINGS.jsonl")
@click.option("--rejected", metavar="FILE", help='The rejections of the run: what "parse --rejected" wrote.')
@click.option("--timings", metavar="FILE", help='How long each input took: what "parse --timings" wrote.')
@click.option(
    "--out", metavar="PAGE.html", default="report.html", show_default=True, help='Where it goes; "-" prints it.'
)
@click.option("--title", metavar="WORDS", help="What the page is called.")
@click.option("--json", "as_json", is_flag=True, help="Say as JSON what was written.")
def command(
    path: str, *, rejected: str | None, timings: str | None, out: str, title: str | None, as_json: bool
) -> None:
    """Write one page, which needs no network, about a run's records.

    It counts inputs by source and outcome, shows how often each field is filled, how pay and deadlines lie, the kinds
    of section, the headings that nobody knew, the warnings, and the slowest inputs. "-" reads the records from
    standard input.
    """
    from postingkit.cli.records import records_of  # noqa: PLC0415
    from postingkit.cli.terminal import say  # noqa: PLC0415 - --help shows the options without the line
    from postingkit.files import Lines  # noqa: PLC0415
    from postingkit.model import Rejection  # noqa: PLC0415
    from postingkit.view.count import Timing  # noqa: PLC0415
    from postingkit.view.report import report_page  # noqa: PLC0415

    spare([path, rejected, timings], out)
    postings = records_of(path, out=out)
    name = title or ("Report" if path == "-" else f"Report on {Path(path).name}")
    page = report_page(
        postings,
        _lines(rejected, Rejection, "rejection", "rejected") if rejected else (),
        timings=_lines(timings, Timing, "timing", "timings") if timings else (),
        title=name,
    )
    with Lines(out) as file:
        file.write(page.encode("utf-8", "replace"))
    if as_json and out != "-":
        say(json.dumps({"page": out}))
    elif out != "-":
        say(f"open {out} in a browser", err=True)


def _lines(path: str, kind: type[Row], name: str, option: str) -> Iterator[Row]:
    """Yield the rows of a file. Raises :class:`FileError` naming the line that is none."""
    from postingkit.errors import FileError  # noqa: PLC0415

    try:
        with Path(path).open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    try:
                        yield kind.model_validate_json(line, extra="ignore")
                    except ValueError:
                        raise FileError(
                            f"line {number} is no {name}; give what parse --{option} wrote",
                            reason="bad_line",
                            where=path,
                        ) from None
    except OSError as error:
        raise FileError(f"the file cannot be read: {error.strerror}", reason="unreadable_file", where=path) from None
