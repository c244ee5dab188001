"""Frames: postings for notebooks, in polars and pandas."""

from collections.abc import Iterable
from typing import Any

from postingkit.export.arrow import needs, to_arrow
from postingkit.export.table import COLUMNS
from postingkit.model import JobPosting


def to_polars(postings: Iterable[JobPosting]) -> Any:
    """Return the postings as a ``polars.DataFrame``, nested as the record is. Needs the extra ``polars``."""
    return needs("polars", "polars").from_arrow(to_arrow(postings))


def to_pandas(postings: Iterable[JobPosting]) -> Any:
    """Return the postings as a ``pandas.DataFrame`` with the columns of the CSV. Needs the extra ``pandas``.

    pandas has no nested columns, so it gets the flat row; days are of its own type, amounts are floats.
    """
    pandas = needs("pandas", "pandas")
    frame = pandas.DataFrame(
        [[read(posting) for read in COLUMNS.values()] for posting in postings], columns=list(COLUMNS)
    )
    for name in ("date_posted", "valid_through", "job_start_date", "deadline"):
        frame[name] = pandas.to_datetime(frame[name], errors="coerce")
    for name in ("pay_min", "pay_max"):
        frame[name] = frame[name].astype(float)
    return frame
