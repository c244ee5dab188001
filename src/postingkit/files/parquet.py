"""Parquet: captures in the columns of a table, named as in ``rows.py``. Needs the extra ``arrow``.

The engine is native code and runs in this process: read only tables from sources that you trust.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from postingkit.documents.capture import Capture
from postingkit.errors import FileError
from postingkit.files.names import lacks, member_of, url_of
from postingkit.files.rows import NAMES, capture_of

_BATCH = 16
"""Rows read at a time: each may have a body of many megabytes."""


def members(path: Path, limit: int) -> Iterator[Capture | FileError]:
    """Yield a capture a row."""
    try:
        pa: Any = import_module("pyarrow")
        pq: Any = import_module("pyarrow.parquet")
    except ImportError:
        yield lacks("pyarrow", "arrow", path)
        return
    known = {name for names in NAMES.values() for name in names}
    number = 0
    try:
        with pq.ParquetFile(path, pre_buffer=False) as table:  # no threads: this process may fork
            columns = [name for name in table.schema_arrow.names if name in known]
            for batch in table.iter_batches(_BATCH, columns=columns, use_threads=False):
                for row in batch.to_pylist():
                    number += 1
                    yield capture_of(row, member_of(path, f"row={number}"), limit)
    except (pa.ArrowException, OSError) as error:
        message = f"the table is damaged after row {number} ({str(error).splitlines()[0]}); take it again"
        yield FileError(message, reason="damaged_archive", where=url_of(path))
