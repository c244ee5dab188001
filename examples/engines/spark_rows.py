"""Read the rows of a Parquet file with Spark: spark_rows.py PAGES.parquet OUT.jsonl."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
from pyspark.sql import SparkSession

from postingkit.shards import parse_rows


def read(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """Yield the lines of each frame of captures."""
    for frame in frames:
        yield pd.DataFrame(parse_rows(frame.to_dict("records"), workers=1), columns=["url", "reason", "line"])


if __name__ == "__main__":
    pages, out = sys.argv[1:]
    spark = SparkSession.builder.master("local[2]").getOrCreate()
    found = spark.read.parquet(pages).mapInPandas(read, "url string, reason string, line string")
    lines = [row.line for row in found.where("reason is null").collect()]
    Path(out).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
