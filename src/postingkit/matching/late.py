"""Late: patterns that are compiled when they are first tried.

Compiling every pattern takes a third of the first posting's time. Those that few postings need, and that take long to
compile, wait until one does.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["Late", "late"]

_METHODS = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")


class Late:
    """A pattern to be: whatever is asked of it first compiles it, and from then on it answers as fast as any other."""

    __slots__ = ("_given", *_METHODS)

    def __init__(self, given: str) -> None:
        self._given = given

    def __getattr__(self, name: str) -> Any:
        """Take over what a compiled pattern has; this is asked for what is not there yet."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self._given)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first tried.

    >>> years = late(r"[0-9]+ years")
    >>> years.search("3 years")[0]
    '3 years'
    """
    return cast("re.Pattern[str]", Late(pattern))
