r"""Markdown: words of a posting written so that Jekyll, Hugo and our own reader give them back as words.

Marks that a renderer would obey are escaped: emphasis, links, tables, HTML, and what template languages read
(``{{``, ``{%``), which no backslash hides and a character reference does.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from postingkit.export.body import SCHEMES, Line
from postingkit.export.words import printable

# Obeyed wherever they stand: "*bold*", "`code`", "[link]", "a | table"; an underscore only at a word's edge
_ANYWHERE = re.compile(r"[\\`*\[\]|]|(?<![^\W_])_|_(?![^\W_])|~(?=~)|\$(?=\$)")
_REFERENCES = re.compile(r"<|\{(?=[{%:])|&(?=#?\w{1,31};)")
# Obeyed at the start of a line: "# heading", "- item", "+ item", "> quote", "= underline", "1. item", ": definition"
_START = re.compile(r"[#+=:-]|\d{1,9}(?=[.)])")
_NAMED = {"<": "&lt;", "&": "&amp;"}


def escaped(words: str, *, starts: bool = True) -> str:
    r"""Return one line of words as Markdown; ``starts`` says that it opens a line.

    >>> print(escaped("*** 5 * 3 <b>bold</b> snake_case {{ site }}"))
    \*\*\* 5 \* 3 &lt;b>bold&lt;/b> snake_case &#123;{ site }}
    >>> print(escaped("1. Sort mail"), escaped("# of staff: 4"), escaped("> 5 years"))
    1\. Sort mail \# of staff: 4 &gt; 5 years
    """
    words = printable(words)
    if starts and words[:1] == ">":
        return "&gt;" + escaped(words[1:], starts=False)
    out = _REFERENCES.sub(lambda match: f"&#{ord(match[0])};" if match[0] == "{" else _NAMED[match[0]], words)
    out = _ANYWHERE.sub(r"\\\g<0>", out)
    if starts and (match := _START.match(out)):
        cut = match.end() if match[0][0].isdigit() else 0
        out = f"{out[:cut]}\\{out[cut:]}"
    return out


def linked(line: Line, start: int = 0, *, starts: bool = True) -> str:
    """Return a line's words from ``start`` with its links as Markdown links."""
    pieces = []
    at = start
    for anchor in line.anchors:
        if anchor.start < at or not anchor.href.startswith(SCHEMES):
            continue
        pieces.append(escaped(line.text[at : anchor.start], starts=starts and at == start) if anchor.start > at else "")
        pieces.append(f"[{escaped(line.text[anchor.start : anchor.end], starts=False)}]({_target(anchor.href)})")
        at = anchor.end
    if at < len(line.text):
        pieces.append(escaped(line.text[at:], starts=starts and at == start))
    return "".join(pieces)


def _target(href: str) -> str:
    """Return a link's target; what would end it early is percent-encoded."""
    return re.sub(r"[\s()<>\"\\{|}]", lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), href)


def link(url: str) -> str:
    """Return a URL as a link that shows itself.

    >>> link("https://jobs.example/7")
    '[https://jobs.example/7](https://jobs.example/7)'
    """
    return f"[{escaped(url, starts=False)}]({_target(url)})"


# YAML's readers refuse them raw, though JSON's writers leave them so
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(value: str) -> str:
    r"""Return a string as a double-quoted YAML scalar on one line.

    >>> print(scalar('Archivist: "Maps" - City'))
    "Archivist: \"Maps\" - City"
    """
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(printable(value), ensure_ascii=False))


_PLAIN = re.compile("[a-z]{2,20}")
_NOT_STRINGS = ("true", "false", "yes", "no", "on", "off", "null")


def front_matter(pairs: Iterable[tuple[str, Any]]) -> str:
    r"""Return pairs as YAML front matter; None and empty values are left out.

    >>> import datetime as dt
    >>> print(front_matter([("title", "Archivist"), ("date", dt.date(2026, 3, 9)), ("pay", None)]))
    ---
    title: "Archivist"
    date: 2026-03-09
    ---
    <BLANKLINE>
    """
    lines = [f"{key}: {_yaml(value)}" for key, value in pairs if value not in (None, "", [], {})]
    return "\n".join(("---", *lines, "---", ""))


def _yaml(value: Any) -> str:
    if isinstance(value, str):
        return value if _PLAIN.fullmatch(value) and value not in _NOT_STRINGS else scalar(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_yaml, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_yaml(one)}" for key, one in value.items() if one) + "}"
    return str(value).lower() if isinstance(value, bool) else str(value)
