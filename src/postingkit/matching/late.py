"""Late: patterns that are compiled when they are first tried.

Compiling every pattern takes a third of the first posting's time. Patterns that few postings need and that take long to
compile wait until they are tried.
"""

import re
from typing import Any, cast

__all__ = ["Late", "late"]

_METHODS = ("findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")


class Late:
    """A stand-in for a compiled pattern: the first use of any method compiles it; later uses cost nothing more."""

    __slots__ = ("_given", *_METHODS)

    def __init__(self, given: str) -> None:
        self._given = given

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern and take over its methods; Python calls this only for attributes not yet set."""
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
