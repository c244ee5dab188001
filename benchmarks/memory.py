"""What a run holds in memory as its records grow in number: the peak at each size, in a process of its own.

    python benchmarks/memory.py 10000 100000
    python benchmarks/memory.py 10000 100000 --way line
    python benchmarks/memory.py 10000 100000 --way parse

``run`` goes over a site of so many postings in lists of a hundred, stores and publishes them, as ``postingkit run``
does; only the network and the reading process are left out. ``line`` reads so many captures into JSON Lines here,
``parse`` and ``shards`` as the command does, from a table of pages, in processes that count too.
"""

import argparse
import datetime as dt
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from postingkit.cli import group
from postingkit.cli import round as rounds
from postingkit.documents import Capture
from postingkit.errors import FetchError
from postingkit.fetch.reasons import failure
from postingkit.fetch.reply import Reply, Validators
from postingkit.fetch.rights import Rights
from postingkit.files import write_jsonl
from postingkit.run.page import read_page
from postingkit.sources import Request
from postingkit.workers import parse_all

ROOT = "https://library.example/jobs/"
TIMES = dt.datetime(2026, 11, 2, 8, tzinfo=dt.UTC)
POSTING = """<html><head><title>Archivist {n}</title></head><body><h1>Archivist {n}</h1>
<p>Harbor Falls Public Library, Harbor Falls, NY</p><h2>Responsibilities</h2><ul><li>Describe collection {n}.</li></ul>
<h2>Salary</h2><p>${pay},000 per year</p><h2>How to apply</h2><p>Write to jobs{n}@library.example.</p></body></html>"""
LIST = """<html><head><title>Job search</title></head><body><h1>Job search</h1><p>Search results: {count} jobs.</p>
<nav><ul>{links}</ul></nav></body></html>"""


def posting(number: int) -> bytes:
    """Return a posting's page."""
    return POSTING.format(n=number, pay=40 + number % 50).encode()


class Web:
    """A site of so many postings, without a network."""

    leave: frozenset[str] = frozenset()
    delay = 0.0

    def __init__(self, records: int) -> None:
        self._records = records

    def outcome(self, request: Request, _: Validators) -> Reply | FetchError:
        """Return a list or a posting."""
        path = request.url.removeprefix(ROOT)
        if path.isdigit():
            body = posting(int(path))
        else:
            page = int(path.removeprefix("?page=") or 0)
            numbers = range(100 * page, min(100 * page + 100, self._records))
            links = [f'<a href="{ROOT}{number}">Details</a>' for number in numbers]
            if numbers and numbers[-1] + 1 < self._records:
                links.append(f'<a href="{ROOT}?page={page + 1}">Next</a>')
            body = LIST.format(count=len(numbers), links="".join(f"<li>{link}</li>" for link in links)).encode()
        if not body:
            return failure("gone", "there is no such page", where=request.url)
        return Reply(request.url, request.url, 200, (("Content-Type", "text/html"),), body, TIMES, Rights())

    def ready(self, _: object) -> float:
        """Return that nobody waits."""
        return 0.0

    def slow(self, _: Request, __: float) -> None:
        """Keep the pace."""

    def is_fresh(self, _: str) -> bool:
        """Return that every page is asked for."""
        return False

    def close(self) -> None:
        """Have nothing to close."""


def run(records: int, folder: Path) -> None:
    """Run over a site of so many postings, then again."""
    (folder / "sources.toml").write_text(f'[[source]]\nid = "library"\nstart = "{ROOT}"\nmost = 1000000\n')
    hooks = cast("Any", rounds)
    hooks._client = lambda *_: Web(records)  # noqa: SLF001 - its one door out
    hooks._read = lambda pages, **_: map(read_page, pages)  # noqa: SLF001 - the process
    given: dict[str, Any] = dict.fromkeys(rounds.Round._fields)
    given |= {"plan": str(folder / "sources.toml"), "out": str(folder / "out"), "only": (), "timeout": 30.0}
    given |= {"dry_run": False, "quiet": True, "leave": (), "allow_private": ()}
    for _ in range(2):
        if code := rounds.make_round(rounds.Round(**given)):
            raise SystemExit(f"the run ended with {code}")
    with (folder / "out" / "postings.jsonl").open("rb") as file:
        count = sum(1 for _ in file)
    if count != records:
        raise SystemExit(f"{count} records of {records}")


def line(records: int, folder: Path) -> None:
    """Read so many captures into JSON Lines."""

    def captures() -> Iterator[Capture]:
        for number in range(records):
            yield Capture(posting(number), f"{ROOT}{number}", "text/html", TIMES)

    tally = write_jsonl(parse_all(captures()), folder / "postings.jsonl")
    if tally.postings != records:
        raise SystemExit(f"{tally.postings} records of {records}")


def parse(records: int, folder: Path) -> None:
    """Read so many pages of a table by the command, with all that it writes beside them."""
    more = ("--rejected", str(folder / "rejected.jsonl"), "--timings", str(folder / "timings.jsonl"))
    _command(records, folder, "--out", str(folder / "postings.jsonl"), *more)


def shards(records: int, folder: Path) -> None:
    """Read so many pages of a table into parts."""
    _command(records, folder, "--out", str(folder / "parts"), "--shards", "8")


def _command(records: int, folder: Path, *options: str) -> None:
    with (folder / "pages.jsonl").open("w", encoding="utf-8") as pages:
        for number in range(records):
            row = {"url": f"{ROOT}{number}", "body": posting(number).decode(), "media_type": "text/html"}
            pages.write(json.dumps(row) + "\n")
    if code := group(["parse", str(folder / "pages.jsonl"), "--quiet", *options], standalone_mode=False):
        raise SystemExit(f"the command ended with {code}")


WAYS = {"run": run, "line": line, "parse": parse, "shards": shards}


def measure(way: str, records: int) -> dict[str, float]:
    """Return the peak and the time of a size, measured in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        command = [sys.executable, __file__, str(records), "--way", way, "--inside", folder]
        peak = float(subprocess.run(command, capture_output=True, check=True).stdout)
    return {"records": records, "peak MiB": round(peak, 1), "seconds": round(time.monotonic() - began, 1)}


def main() -> None:
    """Print the peaks as JSON, and how far the largest lies above the smallest."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("records", type=int, nargs="+")
    options.add_argument("--way", choices=WAYS, default="run")
    options.add_argument("--inside", metavar="DIR", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.inside:
        WAYS[given.way](given.records[0], Path(given.inside))
        whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        print(max(resource.getrusage(who).ru_maxrss for who in whose) / 1024)
        return
    sizes = [measure(given.way, records) for records in given.records]
    peaks = [size["peak MiB"] for size in sizes]
    print(json.dumps({"way": given.way, "sizes": sizes, "apart MiB": round(max(peaks) - min(peaks), 1)}, indent=1))


if __name__ == "__main__":
    main()
