"""Rows: the tables beside this file."""

from importlib.resources import files

__all__ = ["rows"]


def rows(name: str) -> tuple[list[str], ...]:
    """Return the cells of a table's rows, below its head.

    >>> rows("papers.tsv")[0]
    ['a letter of application', 'i am writing to apply']
    """
    text = files("postingkit.refuse").joinpath(name).read_text(encoding="utf-8")
    return tuple(line.split("\t") for line in text.splitlines()[1:])
