r"""Literals: JavaScript objects and arrays, and damaged JSON, read by a forgiving scanner.

What it forgives beside :mod:`lenient`'s forms (extruct's issue 53 and saved pages, 2026-11): single quotes, keys
without quotes, quotes inside a string, a missing comma, ``undefined``, an end that is cut off. The text is looked at
once, from left to right; what follows a quote decides whether it ends its string.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

__all__ = ["BrokenError", "literal"]

_DEEPEST = 64  # objects within objects
_GAP = re.compile(r"(?>(?:[\s,;]+|//[^\n]*|/\*(?>(?:[^*]++|\*(?!/))*)(?:\*/)?)*)")
_SPACE = re.compile(r"(?>(?:\s+|//[^\n]*|/\*(?>(?:[^*]++|\*(?!/))*)(?:\*/)?)*)")
_NAME = re.compile(r"[\w$@.-]{1,80}")
_WORD = re.compile(r"void 0|[^\s,;:}\]\[{()\"']{1,80}")
# What stands behind the quote that ends a key, or a value: a colon; a bracket, a comma with a key or value behind it,
# the next line's key where the comma is missing, or nothing
_AFTER_KEY = re.compile(r"\s{0,200}:")
_KEY = r"(?:\"[\w$@:. -]{1,80}\"|'[\w$@:. -]{1,80}'|[\w$@-]{1,80})\s{0,99}:"
_AFTER_VALUE = re.compile(rf"\s{{0,200}}+(?:[}}\]]|$|,?\s{{0,200}}+(?:[}}\]]|$|{_KEY}))")
_AFTER_ELEMENT = re.compile(r"\s{0,200}(?:[}\]]|$|,\s{0,200}(?:[\"'\[{\d}\]-]|true|false|null|$))")
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "", "\n": "", "\r": ""}
_CONSTANTS: Final = {"true": True, "false": False, "True": True, "False": False, "!0": True, "!1": False}
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?")
_ESCAPED = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class BrokenError(ValueError):
    """The text is no literal from ``at`` on."""

    def __init__(self, why: str, at: int) -> None:
        super().__init__(why)
        self.at = at


def literal(text: str, at: int = 0, *, names: Mapping[str, Any] | None = None, damaged: bool = True) -> tuple[Any, int]:
    r"""Return the object or array that opens at ``at``, and where it ends.

    ``names`` are values that it may name; text that is not ``damaged`` has no quotes inside its strings.

    >>> literal("{title: 'Map Curator', pay: {min: 48000}, note: undefined,}")
    ({'title': 'Map Curator', 'pay': {'min': 48000}, 'note': None}, 59)
    >>> literal('{"name": "The "Tarn" Archive"\n "city": "Kuopio", "description": "Sorts <b class="x">maps</b>')[0]
    {'name': 'The "Tarn" Archive', 'city': 'Kuopio', 'description': 'Sorts <b class="x">maps</b>'}

    Raises :class:`BrokenError` when there is none, or when it is nested beyond reason.
    """
    if text[at : at + 1] not in {"{", "["}:
        raise BrokenError("no object or array opens here", at)
    return _Reader(text, {**_CONSTANTS, **(names or {})}, damaged=damaged).value(at, 0, _AFTER_VALUE)


class _Reader:
    """One text, looked at from left to right."""

    __slots__ = ("damaged", "names", "size", "text")

    def __init__(self, text: str, names: Mapping[str, Any], *, damaged: bool) -> None:
        self.damaged = damaged
        self.text = text
        self.size = len(text)
        self.names = names

    def value(self, at: int, depth: int, after: re.Pattern[str]) -> tuple[Any, int]:
        if depth > _DEEPEST:
            raise BrokenError("nested too deep", at)
        first = self.text[at : at + 1]
        if first == "{":
            return self.members(at + 1, depth)
        if first == "[":
            return self.elements(at + 1, depth)
        if first in {'"', "'", "`"}:
            return self.string(at, after)
        word = _WORD.match(self.text, at)
        if word is None:
            raise BrokenError("no value stands here", at)
        return self.constant(word[0]), word.end()

    def constant(self, word: str) -> Any:
        if word in self.names:
            return self.names[word]
        if _NUMBER.fullmatch(word):
            return int(word) if word.lstrip("-").isdigit() else float(word)
        return None  # null, undefined, None, NaN, a name that only the script knows

    def members(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        found: dict[str, Any] = {}
        while True:
            at = self.skip(_GAP, at)
            first = self.text[at : at + 1]
            if first in {"}", ""}:
                return found, at + 1
            if first in {'"', "'"}:
                key, at = self.string(at, _AFTER_KEY)
            else:
                name = _NAME.match(self.text, at)
                if name is None:
                    raise BrokenError("no key stands here", at)
                key, at = name[0], name.end()
            at = self.skip(_SPACE, at)
            if self.text[at : at + 1] != ":":
                raise BrokenError("no colon stands behind a key", at)
            at = self.skip(_SPACE, at + 1)
            if at >= self.size:
                return found, at
            found[key], at = self.value(at, depth + 1, _AFTER_VALUE)

    def elements(self, at: int, depth: int) -> tuple[list[Any], int]:
        found: list[Any] = []
        while True:
            at = self.skip(_GAP, at)
            if self.text[at : at + 1] in {"]", ")", ""}:  # "(" opens what a call is given, read as a list
                return found, at + 1
            one, at = self.value(at, depth + 1, _AFTER_ELEMENT)
            found.append(one)

    def string(self, at: int, after: re.Pattern[str]) -> tuple[str, int]:
        """Return the string that opens at ``at``: up to the first of its quotes that something fitting follows."""
        text, quote = self.text, self.text[at]
        end = at + 1
        while True:
            end = text.find(quote, end)
            if end < 0:
                if not self.damaged:
                    raise BrokenError("a string does not end", self.size)
                return _plain(text[at + 1 :].rstrip()), self.size
            slashes = end
            while text[slashes - 1] == "\\":
                slashes -= 1
            if (end - slashes) % 2 == 0 and (not self.damaged or after.match(text, end + 1)):
                return _plain(text[at + 1 : end]), end + 1
            end += 1

    def skip(self, what: re.Pattern[str], at: int) -> int:
        match = what.match(self.text, at)
        return match.end() if match else at


def _plain(text: str) -> str:
    """Return a string with its escapes read."""
    if "\\" not in text:
        return text
    text = _ESCAPED.sub(_character, text)
    return _SURROGATE.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)


def _character(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _ESCAPES.get(match[3], match[3])
