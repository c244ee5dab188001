r"""Front matter: the YAML, TOML or JSON block that opens a board's Markdown file, as plain data.

Every scalar stays a string, as written: a reader of dates reads dates, and "no" stays "no".
"""

import json
import re
from typing import Any

_WORD = re.compile(r"[A-Za-z_][\w-]{0,40}")
_KEY = re.compile(r"([A-Za-z_][\w-]{0,40}):(?:[ \t]++(.*+))?$")
# What makes a plain scalar something else: quotes inside, comments, tags, anchors, flow and block marks
_NOT_PLAIN = re.compile(r"[&*!|>%@`\[\]{}\"']|\s#|:\s|:$")


# "---" alone on the first line; "title: Cook" and other keys above a first "---", where the opening fence is missing
_OPENS = re.compile(
    r"\+?(?:---|\+\+\+)[ \t]*\r?\n|(?=(?:[a-z][\w-]{0,40}:[^\n]*\n){0,5}title: )(?:[A-Za-z_][\w-]{0,40}:[^\n]*\n"
    r"|[ \t]+\S[^\n]*\n){2,60}\s*---[ \t]*\r?(?:\n|$)"
)
_FENCE = re.compile(r"\n[ \t]{0,4}(?:-{3,}|\.{3})[ \t]*(?:\n|$)")  # some indent it with the list above it
_PLUSES = re.compile(r"\n\+\+\+[ \t]*(?:\n|$)")
_PATCHED = re.compile(r"^ ?\+ ?", re.MULTILINE)


def opens_matter(text: str) -> bool:
    r"""Whether a text opens with front matter.

    >>> [opens_matter(text) for text in ("---\ntitle: Cook\n", "+++\ntitle = 1\n", "title: Cook\nwage: 9\n---\n")]
    [True, True, True]
    >>> opens_matter('{\n"title": "Cook"\n}\nWe hire.'), opens_matter('{\n"title": "Cook"\n}\n')
    (True, False)
    >>> [opens_matter(text) for text in ("Title: Cook\n\nWe hire.", "----\nCook", "<p>Cook")]
    [False, False, False]
    """
    return bool(_OPENS.match(text)) or _end_of_object(text) > 0


def _end_of_object(text: str) -> int:
    """Return where an object of JSON between braces alone on their lines ends above other text; 0 when none does."""
    if not text.startswith(("{\n", "{\r\n")):
        return 0
    end = text.find("\n}") + 2
    first = text[end : end + 200].lstrip()[:1]
    return end if end > 1 and first and first not in "{[]},;" else 0


def read_front_matter(text: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    r"""Return the front matter, the body behind it, and ("front_matter",) when it had to be mended.

    >>> read_front_matter("---\ntitle: \"Archivist - City\"\ndate: 2019-06-12\n---\nWe hire.")
    ({'title': 'Archivist - City', 'date': '2019-06-12'}, 'We hire.', ())
    >>> read_front_matter("---\ntitle: One: two\ntags: [a\n---\nWe hire.")
    ({'title': 'One: two', 'tags': '[a'}, 'We hire.', ('front_matter',))
    >>> read_front_matter("+++\ntitle = 'Archivist'\ndate = 2019-06-12\n+++\nWe hire.")
    ({'title': 'Archivist', 'date': '2019-06-12'}, 'We hire.', ())
    >>> read_front_matter('{\n"title": "Archivist", "draft": false, "pay": null\n}\nWe hire.')
    ({'title': 'Archivist', 'draft': 'false'}, '\nWe hire.', ())
    >>> read_front_matter("---\ntitle: Archivist\ncompany: City\n\nWe hire.")
    ({'title': 'Archivist', 'company': 'City'}, 'We hire.', ('front_matter',))
    """
    text = text.lstrip("\n \ufeff")
    if text.startswith("+---"):  # a patch that was saved in the place of the page
        text = _PATCHED.sub("", text)
    if end_of_object := _end_of_object(text):
        return _json(text[:end_of_object], text[end_of_object:])
    first = text.find("\n")
    fence = text[:first].strip() if first >= 0 else ""
    if fence == "+++":
        end = _PLUSES.search(text, first)
        return _toml(text[first + 1 : end.start() + 1], text[end.end() :]) if end else ({}, text, ())
    if fence != "---":
        if not _OPENS.match(text):
            return {}, text, ()
        text, first = f"---\n{text}", 3
    end = _FENCE.search(text, first)
    if end is None:
        return _unclosed(text, first + 1)
    matter, body = text[first + 1 : max(end.start(), first + 1)], text[end.end() :]
    simple = _simple(matter)
    return (simple, body, ()) if simple is not None else _yaml(matter, body)


def _unclosed(text: str, start: int) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    """Read front matter whose closing fence is missing: it ends with its first blank line."""
    matter, _, body = text[start:].partition("\n\n")
    found = _mended(matter)
    lines = sum(bool(line.strip()) for line in matter.split("\n"))
    if len(found) < 2 or _size(found) < lines:  # a rule, and text below it
        return {}, text, ()
    return found, body, ("front_matter",)


def _size(value: Any) -> int:
    """Count the lines that a value was read from."""
    if isinstance(value, dict):
        return sum(1 + (_size(one) if isinstance(one, (dict, list)) else 0) for one in value.values())
    return len(value)


def _toml(matter: str, body: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    """Return the data of TOML front matter, the body, and a repair where it had to be read line by line."""
    import tomllib  # noqa: PLC0415 - one file in some hundred needs it

    try:
        return _strings(tomllib.loads(matter, parse_float=str)), body, ()
    except (tomllib.TOMLDecodeError, RecursionError):
        lines = (line.partition("=") for line in matter.split("\n"))
        found = {
            key.strip(): value.strip().strip("\"'")
            for key, sign, value in lines
            if sign and _WORD.fullmatch(key.strip())
        }
        return found, body, ("front_matter",)


def _json(matter: str, body: str) -> tuple[dict[str, Any], str, tuple[str, ...]]:
    try:
        return _strings(json.loads(matter, parse_float=str, strict=False)), body, ()
    except (ValueError, RecursionError):
        return {}, matter + body, ()


def _strings(value: Any) -> Any:
    """Return TOML's and JSON's values as they were written: 2019-06-12, true, 3."""
    if isinstance(value, dict):
        return {key: _strings(one) for key, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_strings(one) for one in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


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
    """Return the data of YAML front matter, the body, and a repair where it had to be read line by line."""
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
    r"""Read what can be read of broken YAML: ``key: value`` lines, and the lists and mappings indented below a key.

    >>> _mended("contact:\n\tname: Ada Berg\n\tphone: +47 55: 31\ntags:\n  - maps\ntitle: <Cook>")
    {'contact': {'name': 'Ada Berg', 'phone': '+47 55: 31'}, 'tags': ['maps'], 'title': 'Cook'}
    """
    found: dict[str, Any] = {}
    key = ""
    for line in matter.split("\n"):
        match = _KEY.match(line)
        if match and (match[1] not in found or not match[2]):
            key = match[1]
            found.setdefault(key, _bare(match[2] or ""))
        elif key and line[:1] in {" ", "\t", "-"} and line.strip():
            found[key] = _below(found[key], line.strip())
    return {name: value for name, value in found.items() if value}


def _below(value: Any, line: str) -> Any:
    """Return a key's value with a line that stands below it."""
    if line.startswith("- ") and isinstance(value, (list, str)) and not (isinstance(value, str) and value):
        return [*(value or []), _bare(line[2:])]
    if isinstance(value, dict) or not value:
        match = _KEY.match(line)
        return {**(value or {}), match[1]: _bare(match[2] or "")} if match else value
    return value


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if value[:1] + value[-1:] in {"<>", "''", '""'} else value.strip("\"'")
