"""``postingkit doctor``: whether this installation can do its work, and what is missing for the rest."""

import json
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

import click

from postingkit.cli.codes import code_of

NEEDED = (
    "pydantic", "selectolax", "beautifulsoup4", "pypdfium2", "ftfy", "pyyaml", "phonenumberslite", "httpx", "httpcore",
    "tenacity", "protego", "click", "rich",
)  # fmt: skip
OPTIONAL = {
    "pyarrow": "Parquet and Arrow tables: postingkit[arrow]",
    "warcio": "web archives: postingkit[warc]",
    "polars": "frames of polars: postingkit[polars]",
    "pandas": "frames of pandas: postingkit[pandas]",
    "scrapy": "records from a spider's responses: postingkit[scrapy]",
    "tesserocr": "PDF pages that are pictures: postingkit[ocr]",
    "brotli": "pages in brotli, which servers send to those who ask: postingkit[brotli]",
    "zstandard": "pages in zstd: postingkit[zstd]",
}
_PAGE = (
    b"<h1>Archivist</h1><h2>Duties</h2><ul><li>Sort maps</li></ul><h2>Salary</h2><p>$50,000 a year in Springfield, IL"
)


class Finding(NamedTuple):
    """The result of one check."""

    name: str
    fine: bool
    words: str
    needed: bool = True


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
@click.pass_context
def command(ctx: click.Context, *, as_json: bool) -> None:
    """Check that what postingkit needs is there and that it reads a posting; say what is missing and what to do.

    Exit codes: 0 all is well, 3 something needed is missing or does not work.
    """
    from postingkit.cli.terminal import dim, safe, say  # noqa: PLC0415 - --help stays quick

    findings = list(look())
    if as_json:
        say(json.dumps([finding._asdict() for finding in findings]))
    else:
        for finding in findings:
            mark = "ok" if finding.fine else "MISSING" if finding.needed else "-"
            say(f"{mark.ljust(9)}{finding.name.ljust(18)}{dim(safe(finding.words))}")
    ctx.exit(code_of(1, sum(finding.needed and not finding.fine for finding in findings)))


def look() -> Iterator[Finding]:
    """Yield the checks, in order."""
    yield Finding("python", sys.version_info >= (3, 11), sys.version.split()[0])
    for name in NEEDED:
        found = _version(name)
        yield Finding(name, found is not None, found or f"not installed; run pip install {name}")
    for name, what in OPTIONAL.items():
        found = _version(name)
        yield Finding(name, found is not None, found or what, needed=False)
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    advice = "set PYTHONUTF8=1, or characters of postings are shown as question marks"
    yield Finding("utf-8", encoding == "utf8", encoding if encoding == "utf8" else advice, needed=False)
    yield _reads()
    yield _confines()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _reads() -> Finding:
    """Whether a posting gives the expected record."""
    from postingkit.documents import Capture  # noqa: PLC0415 - what is missing is told before this needs it
    from postingkit.pipeline import parse  # noqa: PLC0415

    try:
        [posting] = parse(Capture(_PAGE, media_type="text/html"))
    except Exception as error:  # noqa: BLE001 - whatever is wrong is the finding
        return Finding("reading", fine=False, words=f"{type(error).__name__}: {error}")
    pay = posting.compensation[0].min if posting.compensation else None
    fine = posting.title == "Archivist" and len(posting.responsibilities) == 1 and pay is not None
    return Finding("reading", fine=fine, words=f"{posting.title}, {len(posting.responsibilities)} duty, pay {pay}")


def _confines() -> Finding:
    """Whether files can be read in a process that can be killed, as the command reads them."""
    from postingkit.documents import Capture  # noqa: PLC0415 - what is missing is told before this needs it
    from postingkit.pool import Limits  # noqa: PLC0415
    from postingkit.workers import parse_all  # noqa: PLC0415

    try:
        found = [type(one).__name__ for one in parse_all([Capture(_PAGE)], workers=1, limits=Limits(seconds=30))]
    except Exception as error:  # noqa: BLE001 - whatever is wrong is the finding
        return Finding("workers", fine=False, words=f"{type(error).__name__}: {error}; give parse_all no workers")
    watched = "time and memory" if sys.platform == "linux" else "time; memory is watched on Linux alone"
    return Finding("workers", fine=found == ["JobPosting"], words=f"a worker reads, within limits of {watched}")
