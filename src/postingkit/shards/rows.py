"""Rows: captures as plain mappings in, lines out, for engines that move tables (Ray, Spark, Dask)."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import LARGEST
from postingkit.files.reading import Line, failed, lines_of
from postingkit.files.rows import capture_of
from postingkit.pool import LIMITS, Failure, Limits, run

Row = dict[str, str | None]


def parse_rows(
    rows: Iterable[Mapping[str, Any]], *, workers: int = 0, limits: Limits = LIMITS, evidence: bool = True
) -> Iterator[Row]:
    """Yield a row for each posting and each rejection, in the order of the rows.

    A row has ``body`` (text or bytes) and may have ``url``, ``media_type``, ``captured_at`` and ``headers``
    (``files/rows.py`` has the other names that these go by). What comes has ``url``, ``reason`` (None for a posting)
    and ``line``, the record or rejection as JSON. With ``workers`` they are read in processes that can be killed, each
    within ``limits``; without, in this one.

    >>> [row] = parse_rows([{"url": "https://a.example/7", "html": ""}])
    >>> row["url"], row["reason"]
    ('https://a.example/7', 'empty')
    """
    inputs = (capture_of(row, "row", LARGEST) for row in rows)
    work = partial(_rows, evidence=evidence)
    lost = partial(_lost, limits=limits)
    found = run(inputs, work, workers=workers, limits=limits, failed=lost) if workers else map(work, inputs)
    for lines in found:
        yield from lines


def _rows(given: Capture | FileError, *, evidence: bool) -> list[Row]:
    return [_row(given, one) for one in lines_of(given, evidence=evidence)]


def _lost(given: Capture | FileError, kind: Failure, *, limits: Limits) -> list[Row]:
    return [_row(given, one) for one in failed(given, kind, limits=limits)]


def _row(given: Capture | FileError, one: Line) -> Row:
    url = given.url if isinstance(given, Capture) else given.where
    return {"url": url, "reason": one.reason, "line": one.line.decode().rstrip("\n")}
