"""Files: captures from the disk, records to JSON Lines and back."""

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
