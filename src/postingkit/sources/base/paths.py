"""Paths: where in a platform's data a value lies.

A path is keys joined by "/"; ``*`` stands for each element of a list, ``?`` for each value of an object. XML repeats
an element or not as it likes, so ``*`` also takes a single value as a list of one.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

__all__ = ["blank", "find", "first"]

_BLANK = frozenset({"", "-", "--", "n/a", "null", "none", "undefined", "nan"})


def blank(value: Any) -> bool:
    """Whether a value is empty: None, "", "-", "N/A", an empty list.

    >>> [blank(v) for v in (None, " ", "-", "N/A", [], {}, 0, False, "0")]
    [True, True, True, True, True, True, False, False, False]
    """
    if isinstance(value, str):
        return len(value) < 12 and value.strip().lower() in _BLANK
    return value is None or (isinstance(value, (list, dict)) and not value)


@lru_cache(maxsize=4096)
def _steps(path: str) -> tuple[tuple[str, ...], bool]:
    """Return a path's keys, and whether they are all plain names."""
    steps = tuple(path.split("/")) if path else ()
    return steps, "*" not in steps and "?" not in steps


def find(value: Any, path: str) -> Iterable[tuple[str, Any]]:
    """Return each value at a path with its JSON pointer, blank ones left out.

    >>> record = {"offices": [{"name": "Oslo"}, {"name": None}, {"name": "Bergen"}], "location": {"name": "Oslo"}}
    >>> list(find(record, "offices/*/name"))
    [('offices/0/name', 'Oslo'), ('offices/2/name', 'Bergen')]
    >>> list(find(record, "location/name")), list(find(record, "location/*/name")), list(find(record, "pay/min"))
    ([('location/name', 'Oslo')], [('location/name', 'Oslo')], [])
    """
    steps, plain = _steps(path)
    if not plain:
        return _find(value, steps, 0, ())
    for step in steps:
        if not isinstance(value, dict):
            return ()
        value = value.get(step)
        if value is None:
            return ()
    return () if blank(value) else ((path, value),)


def _find(value: Any, steps: tuple[str, ...], at: int, trail: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Yield the values that the steps from ``at`` on lead to, with the trail to each."""
    if at == len(steps):
        if not blank(value):
            yield "/".join(trail), value
        return
    step = steps[at]
    if step == "?":
        for key, one in value.items() if isinstance(value, dict) else ():
            yield from _find(one, steps, at + 1, (*trail, str(key)))
    elif step != "*":
        if isinstance(value, dict) and (inner := value.get(step)) is not None:
            yield from _find(inner, steps, at + 1, (*trail, step))
    elif isinstance(value, list):
        for i, one in enumerate(value):
            yield from _find(one, steps, at + 1, (*trail, str(i)))
    else:
        yield from _find(value, steps, at + 1, trail)


def first(value: Any, path: str) -> Any:
    """Return the first value at a path; None when there is none."""
    for _, one in find(value, path):
        return one
    return None
