"""Files: captures from the disk, records to JSON Lines and back.

- in: ``load`` finds files and reads them, by ``names``. ``container`` knows those that hold many captures: ``zip``,
  ``tar``, ``warc``, ``rows``, ``parquet``, unpacked by ``stream`` and ``coding`` within limits.
- out: ``jsonl`` writes records as ``lines`` into a ``folder``; ``differ`` compares two of them.
- ``reading`` is both in one, for a worker. ``kept`` is the folder of pages that were fetched.
"""

from postingkit.files.jsonl import Tally, line_of, read_jsonl, write_jsonl
from postingkit.files.lines import Lines, Target
from postingkit.files.load import captures, load, paths_of
from postingkit.files.names import LARGEST

__all__ = [
    "LARGEST",
    "Lines",
    "Tally",
    "Target",
    "captures",
    "line_of",
    "load",
    "paths_of",
    "read_jsonl",
    "write_jsonl",
]
