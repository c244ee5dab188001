"""Arrow: the record as nested columns, and Parquet made of them.

The columns are the record's own keys and come from its models, so a table loses nothing: a row read back makes the
record again. Amounts are decimals, days are dates, evidence is a map. Needs the extra ``arrow``.
"""

import datetime as dt
import io
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from importlib import import_module
from itertools import islice
from types import NoneType, UnionType
from typing import IO, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from postingkit.errors import PostingkitError
from postingkit.export.channel import PLAIN, Channel
from postingkit.export.words import printable
from postingkit.model import JobPosting

_BATCH = 1000  # rows
_SMALLEST = Decimal("0.000001")
_WHOLE_DIGITS = 32
"""Digits before the point: amounts are decimal128(38, 6)."""


def needs(package: str, extra: str) -> Any:
    """Return a package of an extra. Raises :class:`PostingkitError` when it is not installed."""
    try:
        return import_module(package)
    except ImportError:
        raise PostingkitError(
            f"this needs {package}, which is not installed; install postingkit[{extra}]", reason="missing_extra"
        ) from None


@cache
def arrow_schema() -> Any:
    """Return the pyarrow schema of a record."""
    pa = needs("pyarrow", "arrow")
    return pa.schema(list(_fields(JobPosting, pa)))


def _fields(model: type[BaseModel], pa: Any) -> Iterator[Any]:
    for name, field in model.model_fields.items():
        yield pa.field(name, _type(field.annotation, pa))


def _type(annotation: Any, pa: Any) -> Any:  # noqa: PLR0911 - one line a kind of type
    """Return the Arrow type of a model's annotation."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin in {Union, UnionType}:
        return _type(next(one for one in inside if one is not NoneType), pa)
    if origin is Literal:
        return pa.string()
    if origin is tuple:
        return pa.list_(_type(inside[0], pa), -1 if inside[1] is Ellipsis else len(inside))
    if origin is dict:
        return pa.map_(_type(inside[0], pa), _type(inside[1], pa))
    if origin is not None:  # Annotated
        return _type(inside[0], pa)
    if issubclass(annotation, BaseModel):
        return pa.struct(list(_fields(annotation, pa)))
    plain = {
        str: pa.string(),
        bool: pa.bool_(),
        int: pa.int64(),
        float: pa.float64(),
        Decimal: pa.decimal128(38, 6),
        dt.date: pa.date32(),
        dt.datetime: pa.timestamp("us", "UTC"),
    }
    return plain[annotation]


def to_arrow(postings: Iterable[JobPosting]) -> Any:
    """Return the postings as a ``pyarrow.Table``, a row each, nested as the record is."""
    pa = needs("pyarrow", "arrow")
    return pa.Table.from_batches(list(_batches(postings)), schema=arrow_schema())


def _batches(postings: Iterable[JobPosting]) -> Iterator[Any]:
    pa = needs("pyarrow", "arrow")
    rest = iter(postings)
    while rows := [_row(posting) for posting in islice(rest, _BATCH)]:
        yield pa.RecordBatch.from_pylist(rows, schema=arrow_schema())


def _row(value: Any) -> Any:
    """Return a value of the record as Arrow takes it: strings that UTF-8 can hold, decimals that fit their column."""
    if isinstance(value, BaseModel):
        return {name: _row(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _row(one) for key, one in value.items()}
    if isinstance(value, Sequence):
        return [_row(one) for one in value]
    if isinstance(value, Decimal):
        return value.quantize(_SMALLEST) if value.adjusted() < _WHOLE_DIGITS else None
    return value


def write_parquet(postings: Iterable[JobPosting], _: Channel = PLAIN) -> Iterator[bytes]:
    """Yield the postings as one Parquet file, compressed with zstd."""
    file = io.BytesIO()
    write_table(postings, file)
    yield file.getvalue()


def write_table(postings: Iterable[JobPosting], file: IO[bytes]) -> None:
    """Write the postings into an open file as Parquet, a thousand in memory at a time."""
    pq = needs("pyarrow.parquet", "arrow")
    with pq.ParquetWriter(file, arrow_schema(), compression="zstd") as writer:
        for batch in _batches(postings):
            writer.write_batch(batch)
