r"""Lenient: JSON in pages, with what their templates left around and inside it.

The forms were gathered 2026-11 from the issue lists of JSON-LD readers and from saved pages: comments of HTML and
JavaScript, CDATA marks, raw control characters, entities for quotes, commas and semicolons too many, several values
in a row.
"""

import json
import math
import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any

from postingkit.documents.html.literals import literal

__all__ = ["LARGEST", "value_at", "values_in"]

LARGEST = 2 * 1024 * 1024
"""Most characters of a script that are read."""
DAMAGED = 128 * 1024
"""Most characters of a damaged script that are read, since the scanner is slow."""
DEPTH = 64
"""Deepest nesting of objects and arrays."""
_MOST = 100
"""Most values in a row."""

# "<!--", "-->", "//<![CDATA[", "/*]]>*/", a byte order mark: what templates put around a script's text
_WRAP = re.compile(r"(?:(?://|/\*)\s{0,99})?(?:<!--|-->|<!\[CDATA\[|\]\]>)(?:\s{0,99}\*/)?|\ufeff")
# A string, which is left as it is; a comment; a comma with nothing behind it: '"http://x.org"', "// old", ",]"
_NOISE = re.compile(
    r"(\"(?>(?:[^\"\\]++|\\.)*)(?:\"|\Z))|//[^\n]*+|/\*(?>(?:[^*]++|\*(?!/))*)(?:\*/)?|,(?=\s{0,999}[}\]])", re.DOTALL
)
_ESCAPE = re.compile(r"\\([\"\\/bfnrt]|u[0-9a-fA-F]{4})?")  # "\_" is none of JSON's
_NEXT = re.compile(r"[\s;,]*+(?=[\[{])")
_ASSIGNED = re.compile(r"\s*+(?:(?:var|let|const) )?[\w$.]{1,80}\s*+=\s*+(?=[\[{])")


def _whole(digits: str) -> float | None:
    return int(digits) if len(digits) < 20 else _broken(digits)  # a 5,000-digit number is an attack or a slip


def _broken(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _nothing(_: str) -> None:
    """Return None for NaN and Infinity, which are no JSON."""


_DECODER = json.JSONDecoder(strict=False, parse_int=_whole, parse_float=_broken, parse_constant=_nothing)


def values_in(text: str) -> Iterator[Any]:
    r"""Yield the JSON objects and arrays that a script's text holds; nothing when it cannot be read.

    >>> list(values_in('<!-- {"title": "Archivist", /* draft */ "skills": ["Latin",],}; -->'))
    [{'title': 'Archivist', 'skills': ['Latin']}]
    >>> list(values_in("{&quot;title&quot;: &quot;R&amp;D clerk&quot;}")), list(values_in('{"a": 1} {"b": 2}'))
    ([{'title': 'R&D clerk'}], [{'a': 1}, {'b': 2}])
    """
    if len(text) > LARGEST:
        return
    for form in _forms(text):
        found = list(_read(form))
        if found:
            yield from (value for value in found if not _is_deep(value))
            return
    yield from _forgiven(text)


def value_at(text: str, at: int) -> tuple[Any, int]:
    """Return the JSON value that stands at a place, and where it ends; raise :class:`ValueError` when none does."""
    try:
        value, end = _DECODER.raw_decode(text, at)
    except RecursionError:
        raise ValueError("nested too deep") from None
    return (None if _is_deep(value) else value), end


def _is_deep(value: Any) -> bool:
    """Whether a value is nested deeper than any record needs to be."""
    level = [value]
    for _ in range(DEPTH):
        level = [
            inner
            for one in level
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return False
    return True


def _forms(text: str) -> Iterator[str]:
    """Yield the text, then the text with ever more of its defects removed."""
    yield text
    bare = _WRAP.sub("", text)
    if bare != text:
        yield bare
    if "&" in bare and '"' not in bare:
        bare = unescape(bare)
        yield bare
    if bare.lstrip()[:2] in {'"{', '"['}:  # JSON in a string of JSON
        with suppress(ValueError):
            yield str(json.loads(bare, strict=False))
    if "\\" in bare:
        bare = _ESCAPE.sub(lambda match: match[0] if match[1] else "", bare)
        yield bare
    cleaned = _NOISE.sub(lambda match: match[1] or "", bare)
    if cleaned != bare:
        yield cleaned


def _forgiven(text: str) -> Iterator[Any]:
    """Yield what a more forgiving scanner can read of a text that none of its forms made JSON."""
    if len(text) > DAMAGED:
        return
    bare = _WRAP.sub("", text)
    if "&" in bare and '"' not in bare and "'" not in bare:
        bare = unescape(bare)
    start = _NEXT.match(bare) or _ASSIGNED.match(bare)
    if start:
        try:
            yield literal(bare, start.end())[0]
        except ValueError:
            return


def _read(text: str) -> Iterator[Any]:
    """Yield the values of a text in a row, as far as they can be read."""
    at = 0
    for _ in range(_MOST):
        start = _NEXT.match(text, at)
        if not start:
            return
        try:
            value, at = _DECODER.raw_decode(text, start.end())
        except (ValueError, RecursionError):
            return
        yield value
