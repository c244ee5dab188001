"""Footnotes: addresses that a text keeps at its end, under the numbers that stand for them in its lines.

So mail programs turn a page into text ("Apply online [2]", and "[2] https://..." below), and browsers for terminals
("[2]Apply online").
"""

import re

__all__ = ["with_addresses"]

_ENTRY = re.compile(r"[ \t]{0,8}\[?(\d{1,3})[\].]:?[ \t]{1,8}<?((?:https?://|mailto:)[^\s<>]{3,2000})>?[ \t]*")
_MARK = re.compile(r"[ \t]?\[(\d{1,3})\](?=(\w|\S\w)?)")
# "Links:" over "------", "References" over "Visible links:"
_HEAD = re.compile(r"[ \t]*(?:links|references|(?:visible|hidden) links):?[ \t]*|[-=_]{3,}", re.IGNORECASE)
_FEWEST = 2
"""Fewest entries of a list of footnotes."""


def with_addresses(text: str) -> str:
    r"""Return a text with its footnotes' addresses behind the words that they are for; numbers before words go.

    >>> with_addresses("Apply [1] or ask Ann [2].\n\nLinks:\n------\n[1] https://a.example\n[2] mailto:b@a.example")
    'Apply <https://a.example> or ask Ann <b@a.example>.\n'
    >>> with_addresses("[1]Home\nCook, [2]see\n\nReferences\n\n   1. https://a.example/\n   2. https://a.example/7\n")
    'Home\nCook, see\n'
    >>> with_addresses("See [1] and [2].")
    'See [1] and [2].'
    """
    lines = text.rstrip().split("\n")
    end = len(lines)
    found: dict[str, str] = {}
    while end and (not lines[end - 1].strip() or (entry := _ENTRY.fullmatch(lines[end - 1]))):
        end -= 1
        if lines[end].strip() and entry:
            found[entry[1]] = entry[2].removeprefix("mailto:")
    if len(found) < _FEWEST:
        return text
    while end and (not lines[end - 1].strip() or _HEAD.fullmatch(lines[end - 1])):
        end -= 1

    def address(mark: re.Match[str]) -> str:
        if mark[1] not in found:
            return mark[0]
        return mark[0].partition("[")[0] if mark[2] else f" <{found[mark[1]]}>"

    return _MARK.sub(address, "\n".join((*lines[:end], "")))
