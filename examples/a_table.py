"""A table: records as a polars frame, asked a question.

python examples/a_table.py [POSTINGS.jsonl]

`pip install "postingkit[polars]"` first.
"""

import sys
from pathlib import Path

import polars as pl

import postingkit as pk

if len(sys.argv) > 1:
    postings = list(pk.read_jsonl(sys.argv[1]))
else:
    found = pk.parse_all(pk.captures(Path(__file__).parent / "postings"))
    postings = [one for one in found if isinstance(one, pk.JobPosting)]

frame = pk.to_polars(postings)
paid = (
    frame.explode("compensation")
    .select("title", pl.col("compensation").struct.field("min"), pl.col("compensation").struct.field("unit"))
    .filter(pl.col("unit") == "YEAR")
    .sort("min", descending=True)
)
print(paid)
