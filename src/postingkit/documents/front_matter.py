r"""Front matter: the YAML block that opens a board's Markdown file, as plain data.

Every scalar stays a string, as written: a reader of dates reads dates, and "no" stays "no".
"""

from __future__ import annotations

import re
from typing import Any

_KEY = re.compile(r"([A-Za-z_][\w-]{0,40}):(?:[ \t]+(.*))?$")
# What makes a plain scalar something else: quotes inside, comments, tags, anchors, flow and block marks
_NOT_PLAIN = re.compile(r"[&*!|>%@`\[\]{}\"']|\s#|:\s|:$")


def read_front_matter(text: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    r"""Return the front matter, the body behind it, and ("front_matter",) when the YAML had to be mended.

    >>> read_front_matter("---\ntitle: \"Archivist - City\"\ndate: 2019-06-12\n---\nWe hire.")
    ({'title': 'Archivist - City', 'date': '2019-06-12'}, 'We hire.', ())
    >>> read_front_matter("---\ntitle: One: two\ntags: [a\n---\nWe hire.")
    ({'title': 'One: two', 'tags': '[a'}, 'We hire.', ('front_matter',))
    """
    start = 0
    while start < len(text) and text[start] in "\n \ufeff":
        start += 1
    if not text.startswith("---", start):
        return {}, text, ()
    first = text.find("\n", start)
    if first < 0 or text[start:first].strip() != "---":
        return {}, text, ()
    end = first
    while True:
        end = text.find("\n---", end)
        if end < 0:
            return {}, text, ()
        line_end = text.find("\n", end + 1)
        line_end = len(text) if line_end < 0 else line_end
        if not text[end + 1 : line_end].strip("- \t"):
            break
        end = line_end
    matter, body = text[first + 1 : max(end, first + 1)], text[line_end + 1 :]
    simple = _simple(matter)
    if simple is not None:
        return simple, body, ()
    return (*_yaml(matter, body),)


def _simple(matter: str) -> dict[str, Any] | None:
    """Read lines of ``key: value`` with plain or quoted values; None when there is more to it."""
    found: dict[str, Any] = {}
    lines = iter(matter.split("\n"))
    for line in lines:
        if not line.strip():
            continue
        match = _KEY.match(line)
        if not match:
            return None
        value = (match[2] or "").strip()
        if value[:1] == '"':
            value = value[1:]
            while '"' not in value:  # an excerpt of several lines
                following = next(lines, None)
                if following is None:
                    return None
                value = f"{value}\n{following.strip()}" if following.strip() else value + "\n"
            if value.index('"') != len(value) - 1 or "\\" in value:
                return None
            value = _folded(value[:-1])
        elif not value or _NOT_PLAIN.search(value):
            return None
        found[match[1]] = value
    return found


def _folded(value: str) -> str:
    """Fold line breaks as YAML does: one becomes a space, blank lines stay breaks."""
    if "\n" not in value:
        return value
    return "\n".join(" ".join(part.split()) for part in re.split(r"\n{2,}", value)).strip()


def _yaml(matter: str, body: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    import yaml  # noqa: PLC0415 - one file in some ten needs it

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        value = yaml.load(matter, Loader=loader)  # noqa: S506 - the base loaders build strings, lists and dicts alone
    except (yaml.YAMLError, ValueError, RecursionError):
        return _mended(matter), body, ("front_matter",)
    if not isinstance(value, dict):
        return (_mended(matter), body, ("front_matter",)) if value else ({}, body, ())
    return {str(key): one for key, one in value.items()}, body, ()


def _mended(matter: str) -> dict[str, Any]:
    """Read what can be read of broken YAML: the top-level ``key: value`` lines."""
    found: dict[str, Any] = {}
    for line in matter.split("\n"):
        match = _KEY.match(line)
        if match and match[2] and match[1] not in found:
            found[match[1]] = match[2].strip().strip("\"'")
    return found
