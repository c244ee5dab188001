"""What the line costs beside the bare parser, in instructions: no other process can change their number.

    python benchmarks/instructions.py --corpus DIR [--folder metro --folder html] [--limit N]

Needs valgrind. Its callgrind counts one reading of the pages, after one that loads what loads on first use.
"""

import argparse
import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from line import Clock, floor, line, pages

from postingkit.documents import Capture
from postingkit.errors import PostingkitError

_COUNTED = re.compile(r"Collected : (\d+)")


def reading(what: str) -> Callable[[bytes], object]:
    """Return what reads a page: the "floor" or the "line"."""
    clock = Clock()

    def whole(body: bytes) -> None:
        with contextlib.suppress(PostingkitError):
            line(Capture(body, url="page.html", media_type="text/html"), clock)

    return floor if what == "floor" else whole


def be_counted(what: str, bodies: list[bytes]) -> None:
    """Read the pages twice in this process, the second time counted."""
    read = reading(what)
    for counting in (False, True):
        if counting:
            _count("on")
        for body in bodies:
            read(body)
    _count("off")


def _count(switch: str) -> None:
    subprocess.run(
        ["callgrind_control", "-i", switch, str(os.getpid())],  # noqa: S607
        capture_output=True,
        check=True,
    )


def counted(what: str, folder: Path, limit: int) -> int:
    """Return the instructions of a child that reads the pages."""
    done = subprocess.run(
        [
            *("valgrind", "--tool=callgrind", "--instr-atstart=no", "--callgrind-out-file=/dev/null"),
            *(sys.executable, __file__, "--child", what),
            *("--corpus", str(folder.parent), "--folder", folder.name, "--limit", str(limit)),
        ],
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    found = _COUNTED.search(done.stderr)
    if found is None or done.returncode:
        raise SystemExit(f"valgrind counted nothing: {done.stderr[-800:]}")
    return int(found[1])


def main() -> None:
    """Count the folders that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, required=True, help="folder of folders of pages")
    parser.add_argument("--folder", action="append", help="a folder in it (default: metro and html)")
    parser.add_argument("--limit", type=int, default=60, help="so many pages of each folder")
    parser.add_argument("--child", choices=("floor", "line"), help=argparse.SUPPRESS)
    args = parser.parse_args()
    for name in args.folder or ("metro", "html"):
        folder = args.corpus / name
        bodies = list(pages(folder, args.limit))
        if args.child:
            be_counted(args.child, bodies)
            continue
        least, whole = (counted(what, folder, args.limit) / len(bodies) for what in ("floor", "line"))
        print(f"{name}: {len(bodies)} pages; millions of instructions a page: floor {least / 1e6:.2f}", end=", ")
        print(f"line {whole / 1e6:.2f}, {whole / least:.1f} x the floor", flush=True)


if __name__ == "__main__":
    main()
