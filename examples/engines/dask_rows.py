"""Read the rows of JSON Lines with Dask: dask_rows.py PAGES.jsonl OUT.jsonl."""

import json
import sys
from pathlib import Path

from dask import bag

from postingkit.shards import parse_rows

if __name__ == "__main__":
    pages, out = sys.argv[1:]
    rows = bag.read_text(pages, blocksize="1MB").map(json.loads)  # type: ignore[no-untyped-call] # Dask has no types here
    found = rows.map_partitions(lambda part: list(parse_rows(part, workers=1)))
    lines = [row["line"] for row in found.filter(lambda row: row["reason"] is None).compute(scheduler="processes")]
    Path(out).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
