"""How the line's cost grows with the size of a page, what a record weighs in memory, and what the imports cost.

    python benchmarks/growth.py [--largest KB]

The pages are made here: a posting's sections, again and again, until the size is reached. Times are CPU seconds.
"""

import argparse
import subprocess
import sys
import time
import tracemalloc

from postingkit.documents import Capture
from postingkit.files import line_of
from postingkit.pipeline import parse

HEAD = "<!DOCTYPE html><html><head><title>Archivist - Harbor Museum</title></head><body><h1>Archivist</h1>"
PART = """<h2>Responsibilities of part {n}</h2><p>The archivist sorts and describes the maps of harbor {n}, answers
readers by letter and in the reading room, prepares two exhibitions a year with colleagues of other departments, keeps
the catalog up to date, and reports to the head of collections by the {day}th of each month. The work is done with care
for what is fragile, and with an eye for what readers will want to find in thirty years.</p>
<ul><li>Catalog {n} maps, plans and photographs of the inner and the outer harbor, and write about them</li></ul>
<h2>Qualifications</h2><p>Master's degree in library science and {n} years of experience in an archive or a museum; a
good hand at describing what others overlook; fluent Dutch is preferred, and readers of old scripts are welcome.</p>
<p>Salary: ${pay},000 a year. Send a resume to jobs{n}@harbor.example by June 12, 2031; call 212-555-0134.</p>
"""


def page(size: int) -> bytes:
    """Return a page of about so many bytes."""
    parts, length, n = [HEAD], len(HEAD), 0
    while length < size:
        n += 1
        parts.append(PART.format(n=n, day=n % 28 + 1, pay=40 + n % 60))
        length += len(parts[-1])
    return "".join(parts).encode()


def grow(largest: int) -> None:
    """Print the cost of pages of ten times the size each."""
    print("| page | ms | ms a KB |\n|---|---|---|")
    size = 10
    while size <= largest:
        capture = Capture(page(size * 1024), url="page.html", media_type="text/html")
        parse(capture)
        spent = []
        for _ in range(3 if size < 5000 else 1):
            start = time.process_time()
            for posting in parse(capture):
                line_of(posting)
            spent.append(time.process_time() - start)
        print(f"| {size:,} KB | {1000 * min(spent):,.1f} | {1000 * min(spent) / size:.3f} |")
        size *= 10


def weigh() -> None:
    """Print what a record holds in memory, beside its line."""
    captures = [Capture(page(4096 + n), url=f"{n}.html", media_type="text/html") for n in range(200)]
    parse(captures[0])
    tracemalloc.start()
    postings = [posting for capture in captures for posting in parse(capture)]
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    line = sum(len(line_of(posting)) for posting in postings) / len(postings)
    kept = held / len(postings) / 1024
    print(
        f"a record: {kept:.1f} KB in memory, {line / 1024:.1f} KB as a line; peak {peak >> 20} MB for {len(postings)}"
    )


def imports() -> None:
    """Print what the imports cost, each in a process of its own."""
    for statement in ("pass", "import pydantic", "import postingkit", "from postingkit import parse"):
        code = f"import time; start = time.process_time(); {statement}; print(time.process_time() - start)"
        command = [sys.executable, "-c", code]
        spent = [float(subprocess.run(command, capture_output=True, check=True).stdout) for _ in range(5)]
        print(f"{statement}: {1000 * min(spent):.0f} ms")


def main() -> None:
    """Print all three."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=10_000, help="KB of the largest page")
    args = parser.parse_args()
    grow(args.largest)
    weigh()
    imports()


if __name__ == "__main__":
    main()
