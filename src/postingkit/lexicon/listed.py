"""Listed: words in the TSV files beside this one, by the kind in the first cell of each row."""

from functools import cache
from importlib.resources import files

__all__ = ["listed"]


@cache
def listed(name: str) -> dict[str, tuple[str, ...]]:
    """Return the words of a table by their kind; the last cell of a row has them.

    >>> listed("not_names.tsv")["places"][:3]
    ('street', 'avenue', 'road')
    """
    found: dict[str, tuple[str, ...]] = {}
    for row in files("postingkit.lexicon").joinpath(name).read_text(encoding="utf-8").split("\n"):
        if row and row[0] != "#":
            kind, *_, words = row.split("\t")
            found[kind] = (*found.get(kind, ()), *words.split())
    return found
