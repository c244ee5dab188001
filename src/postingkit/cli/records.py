"""Records: the file of records that a command goes over, with a sign of life on a terminal."""

import sys
from collections.abc import Iterator

from postingkit.cli.progress import count
from postingkit.cli.terminal import await_input
from postingkit.files import read_jsonl
from postingkit.model import JobPosting


def records_of(path: str, *, out: str | None = None) -> Iterator[JobPosting]:
    """Yield the records of a file, or of standard input ("-"), and count them on a terminal that ``out`` does not fill.

    Raises :class:`FileError` as :func:`postingkit.read_jsonl` does.
    """
    if path == "-":
        await_input()
    wanted = sys.stderr.isatty() and not (out == "-" and sys.stdout.isatty())
    yield from count(read_jsonl(sys.stdin.buffer if path == "-" else path), "records", wanted=wanted)
