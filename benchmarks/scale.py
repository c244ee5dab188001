"""How the work spreads over cores, what it holds in memory, and what writing costs beside pydantic's own dump.

    python benchmarks/scale.py [--pages 10000] [--rounds 3] [--records 10000 1000000] [--dir DIR]

Captures are made here, as JSON Lines. Pages are HTML of 4 KB; records, which are to be many, come from small JSON-LD
payloads at half a millisecond each. Each run is the command in a process of its own, which tells its CPU seconds, those
of its workers, and the most memory that either held. Wall seconds depend on what else the machine does: the load stands
beside them.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from growth import page

from postingkit.documents import Capture
from postingkit.files import write_jsonl
from postingkit.model import JobPosting
from postingkit.pipeline import parse

Facts = dict[str, float]

_RUN = """
import json, resource, sys, time
from pathlib import Path
from postingkit.cli import main
start = time.monotonic()
try:
    main()
except SystemExit as end:
    code = end.code
status = Path("/proc/self/status").read_text()  # where this was forked from does not count, as it does in rusage
held = dict(line.split(":", 1) for line in status.splitlines())
own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
facts = {"code": code or 0, "wall": time.monotonic() - start, "own": own.ru_utime + own.ru_stime,
         "workers": theirs.ru_utime + theirs.ru_stime,
         "own_mb": int(held["VmHWM"].split()[0]) / 1024, "workers_mb": theirs.ru_maxrss / 1024}
print(json.dumps(facts), file=sys.stderr)
"""


def run(*arguments: object) -> Facts:
    """Run the command, and return what it took."""
    command = [sys.executable, "-c", _RUN, "parse", *map(str, arguments), "--quiet"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    facts: Facts = json.loads(done.stderr.splitlines()[-1])
    if facts["code"]:
        raise SystemExit(done.stderr)
    return facts


def pages(count: int) -> Iterator[str]:
    """Yield rows of pages, no two alike."""
    body = page(4096).decode()
    for n in range(count):
        yield json.dumps({"url": f"https://harbor.example/{n}", "body": body.replace("Archivist", f"Archivist {n}")})


def posts(count: int) -> Iterator[str]:
    """Yield rows of small payloads, no two alike."""
    for n in range(count):
        posting = {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": f"Clerk {n}",
            "description": f"<p>Keep the books of house {n}.</p>",
            "hiringOrganization": {"@type": "Organization", "name": "Harbor Museum"},
            "datePosted": "2031-01-02",
        }
        yield json.dumps({"url": f"https://harbor.example/{n}", "body": json.dumps(posting)})


def made(folder: Path, rows: Callable[[int], Iterator[str]], count: int) -> Path:
    """Write the rows into a file."""
    path = folder / f"{rows.__name__}-{count}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(f"{row}\n" for row in rows(count))
    return path


def cores(folder: Path, count: int, rounds: int) -> None:
    """Print what two workers gain over one, round by round."""
    given = made(folder, pages, count)
    print(f"\n{count:,} pages, seconds\n\n| workers | wall | CPU of the workers | CPU beside them | gain | load |")
    print("|---|---|---|---|---|---|")
    for _ in range(rounds):
        walls = []
        for workers in (1, 2):
            load = os.getloadavg()[0]
            facts = run(given, "--workers", workers, "--out", folder / "out.jsonl")
            walls.append(facts["wall"])
            gain = f"{walls[0] / walls[1]:.2f} x" if workers == 2 else ""
            shown = " | ".join(f"{facts[name]:.1f}" for name in ("wall", "workers", "own"))
            print(f"| {workers} | {shown} | {gain} | {load:.1f} |", flush=True)


def memory(folder: Path, counts: list[int]) -> None:
    """Print the most memory that runs of so many records held."""
    print("\n| records | wall s | the command, MB | a worker, MB | load |\n|---|---|---|---|---|")
    for count in counts:
        given = made(folder, posts, count)
        facts = run(given, "--workers", 2, "--out", os.devnull)
        given.unlink()
        held = f"{facts['own_mb']:.1f} | {facts['workers_mb']:.1f}"
        print(f"| {count:,} | {facts['wall']:.0f} | {held} | {os.getloadavg()[0]:.1f} |", flush=True)


def writing(rounds: int) -> None:
    """Print what writing costs beside pydantic's own dump of the same records, each taken in turn."""
    records = [
        posting
        for rows in (pages(300), posts(300))
        for row in map(json.loads, rows)
        for posting in parse(Capture(row["body"].encode(), row["url"]))
    ]
    ways = {"pydantic's dump": dumped, "write_jsonl": written}
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            way(records)
            spent[name].append(time.process_time() - start)
    least = min(spent["pydantic's dump"])
    print("\n| writing a record | microseconds | ratio |\n|---|---|---|")
    for name, times in spent.items():
        print(f"| {name} | {1e6 * min(times) / len(records):.1f} | {min(times) / least:.2f} x |")


def dumped(records: list[JobPosting]) -> None:
    """Write as pydantic does."""
    file = io.BytesIO()
    for record in records:
        file.write(record.model_dump_json().encode() + b"\n")


def written(records: list[JobPosting]) -> None:
    """Write as we do."""
    write_jsonl(records, io.BytesIO())


def main() -> None:
    """Print all three."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=10_000, help="pages to spread over the cores; 0 for none")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--records", type=int, nargs="*", default=[10_000, 1_000_000], help="sizes of the memory's runs"
    )
    parser.add_argument("--dir", help="where the inputs and outputs lie meanwhile")
    args = parser.parse_args()
    writing(max(args.rounds, 20))
    with tempfile.TemporaryDirectory(dir=args.dir) as folder:
        if args.pages:
            cores(Path(folder), args.pages, args.rounds)
        memory(Path(folder), args.records)


if __name__ == "__main__":
    main()
