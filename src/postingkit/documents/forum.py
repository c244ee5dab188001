"""Forum: the markup of forums (BBCode) and of wikis, as Markdown."""

import re

__all__ = ["as_markdown"]

# "[b]Pay:[/b]", "[list]", "[url=https://...]"; "'''Pay:'''", "== Duties ==", "[[Category:Jobs]]"
_FORUM = re.compile(r"\[/(?:b|i|u|list|url|size|color|email|center|quote)\]", re.IGNORECASE)
_WIKI = re.compile(r"'''[^'\n]{2,80}'''|^={2,4} [^=\n]{2,80} ={2,4}[ \t]*$|\[\[[^\[\]\n]{2,80}\]\]", re.MULTILINE)
_FEWEST = 3
"""Fewest such marks of a text in either."""
_Rule = tuple[re.Pattern[str], str]


def _rules(*rows: tuple[str, str]) -> tuple[_Rule, ...]:
    return tuple((re.compile(pattern, re.IGNORECASE | re.MULTILINE), markdown) for pattern, markdown in rows)


_OF_FORUMS = _rules(
    (r"\[b\]([^\[\]\n]{1,200})\[/b\]|^\[u\]([^\[\]\n]{2,60})\[/u\](?=:?$)", r"**\1\2**"),
    (r"^[ \t]*\[\*\][ \t]*", "- "),
    (r"\[(?:url|email)=[\"']?([^\]\"'\s]{3,500})[\"']?\]([^\[\]\n]{1,200})\[/(?:url|email)\]", r"[\2](\1)"),
    (r"\[img[^\]\n]{0,40}\][^\[\]\n]{1,500}\[/img\]", ""),
    (r"\[/?(?:b|i|u|s|list|url|email|size|color|font|center|left|right|quote|h\d|\*)(?:=[^\]\n]{0,60})?\]", ""),
)
_OF_WIKIS = _rules(
    (r"<br ?/?>", "\n"),
    (r"^#+[ \t]+", "1. "),
    (r"^={2,4} ([^=\n]{2,80}) ={2,4}[ \t]*$", r"## \1"),
    (r"'''([^'\n]{2,80})'''", r"**\1**"),
    (r"''([^'\n]{2,200})''", r"\1"),
    (r"\[\[(?:category|file|image):[^\[\]\n]{1,200}\]\]", ""),
    (r"\[\[(?:[^\[\]|\n]{1,80}\|)?([^\[\]|\n]{1,80})\]\]", r"\1"),
    (r"\[((?:https?://|mailto:)[^\s\[\]]{3,500}) ([^\[\]\n]{1,200})\]", r"[\2](\1)"),
)


def as_markdown(text: str) -> str | None:
    r"""Return a text of a forum or a wiki as Markdown; None for any other.

    >>> as_markdown("[b]Groom[/b]\n[list]\n[*]Muck out\n[/list]\n[url=https://a.example]Apply[/url]")
    '**Groom**\n\n- Muck out\n\n[Apply](https://a.example)'
    >>> as_markdown("== Groom ==\n'''Pay:''' $20<br>\n'''Employer:''' [[Tarn Stables]]")
    '## Groom\n**Pay:** $20\n\n**Employer:** Tarn Stables'
    >>> as_markdown("[1] Groom, see [b].")
    """
    if "[/" in text and len(_FORUM.findall(text)) >= _FEWEST:
        rules = _OF_FORUMS
    elif ("'''" in text or "[[" in text or "== " in text) and len(_WIKI.findall(text)) >= _FEWEST:
        rules = _OF_WIKIS
    else:
        return None
    for pattern, markdown in rules:
        text = pattern.sub(markdown, text)
    return text
