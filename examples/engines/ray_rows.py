"""Read the rows of a Parquet file with Ray Data: ray_rows.py PAGES.parquet OUT.jsonl."""

import sys
from pathlib import Path

from ray import data

from postingkit.ray import parse

if __name__ == "__main__":
    pages, out = sys.argv[1:]
    lines = [row["line"] for row in parse(data.read_parquet(pages)).iter_rows() if row["reason"] is None]
    Path(out).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
