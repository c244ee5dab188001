"""Guard: whether a page may be given to lexbor, decided in one linear look at its tags.

A few kilobytes can cost lexbor seconds and gigabytes: it is quadratic in the nesting of blocks, in the attributes of
one tag and in the options of one list, and worse where formatting elements stay open while blocks open (lexbor issue
340). Browsers cap the depth at 512. What passes was measured (2026-11) to parse within a quarter of a second; what
does not is read by the second reader, and what would overtax that one too is refused.

Counts that need no look at each tag pass most pages, at a tenth of what the look itself costs.
"""

import re
from collections.abc import Iterator
from typing import Literal

__all__ = ["Verdict", "guard", "pared"]

Verdict = Literal["fine", "second_reader", "too_complex"]

DEPTH, TAGS, ATTRIBUTES, OPTIONS = 512, 200_000, 500, 5_000
"""Limits for lexbor: nested elements, tags of a page, attributes of a tag, options of a page."""
SIZE = 20 * 1024 * 1024
"""Most characters of a page for either reader."""
_SMALL = 16 * 1024  # characters: no tag of so small a page holds attributes enough to matter
_FEW = 1_000  # angle brackets: no shape made of so few costs more than a tenth of a second
_MANY = 6_000  # angle brackets: of so few with few formatting elements, none costs more than a quarter of one
_COPIES = 200_000  # lexbor copies each open formatting element into each new block
_HELD = 50  # open formatting elements: up to this many are sloppy, not hostile
_SPLIT = 12  # values with ">" in them, or tags of 2,000 characters: among more, a crowded tag could hide
_MIDDLE = 64 * 1024  # characters: what hides in a smaller page costs seconds at most

_FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
# A letter first, and the rest of the name behind it: two and a half times as quick as one name after the other
_RESTS = "|".join(sorted({name[1:] for name in _FORMATTING if len(name) > 1}))
_OPENED = re.compile(rf"<[bcefinstuBCEFINSTU](?:(?<=[biusBIUS])|(?i:{_RESTS}))[\s>/]")
_FAR = 2_000  # characters of a long tag
_LONG = re.compile(rf"<[a-zA-Z](?=[^>]{{{_FAR}}})")
# <div x-show="count > 1">; three ranges are looked up at once, where two signs left out are compared with each sign
_VALUE = re.compile("=\\s*+(?:\"[\\0-!#-=?-\U0010ffff]*+>|'[\\0-&(-=?-\U0010ffff]*+>)")

# A comment; an element whose text is no markup, with that text; any other tag, with its attributes. Possessive and
# atomic throughout: each character is looked at once.
# "<!-- ... -->", "<script>if (a<b) ...</script>", "<a href='x>y' id=z>"
_TAG = re.compile(
    r"<!--(?:-?>|(?>(?:[^-]++|-(?!-!?>))*))"
    r"|<(?i:(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>]))((?>(?:[^<]++|<(?!/(?i:\1)[\s/>]))*))"
    r"|<(/?[a-zA-Z][^\s/>]*+)((?>(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?|[\"'])*))"
)
_RAW_ENDS = frozenset(f"/{name}" for name in "script style textarea title xmp iframe noembed noframes".split())
_ATTRIBUTE = re.compile(r"[^\s/>=]++(?>(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]*+))?)")

# Never nested by their own kind, or never holding anything: their depth is their container's.
_FLAT = frozenset(
    "a p li dd dt option optgroup rt rp tr tbody thead tfoot html head body colgroup area base br col embed hr img "
    "input link meta param source track wbr keygen frame basefont bgsound".split()
)
# An end tag does not reach out of these for what was opened around them.
_WALLS = frozenset("table td th caption marquee object applet template svg math button foreignobject desc".split())

_CELLS = frozenset(("td", "th", "caption"))
_ENDING = frozenset(("td", "th", "tr", "tbody", "thead", "tfoot", "caption"))
_TABLE = frozenset(("table", *_ENDING))
_IN_TABLE = frozenset(("td", "th", "caption", "marquee", "object", "button"))


def guard(text: str) -> Verdict:
    """Return which reader may have a page.

    >>> guard("<p>Archivist</p>"), guard("<div>" * 9000), guard("<i>" * 300_000)
    ('fine', 'second_reader', 'too_complex')
    """
    size, tags = len(text), text.count("<")
    if tags <= _FEW and size <= _SMALL:
        return "fine"
    if size > SIZE:
        return "too_complex"
    if (
        (tags <= _FEW or (tags <= _MANY and tags * len(_OPENED.findall(text)) <= 5 * _COPIES))
        and not _is_crowded(text)
        and (size <= _MIDDLE or len(_VALUE.findall(text)) < _SPLIT)
    ):
        return "fine"
    return _looked_through(text)


def _is_crowded(text: str) -> bool:
    """Whether a long tag holds too many attributes; a long one holds a page's data more often."""
    for count, start in enumerate(_long_tags(text)):
        tag = _TAG.match(text, start)
        if count > _SPLIT or (tag and len(_ATTRIBUTE.findall(tag[4] or "")) > ATTRIBUTES):
            return True
    return False


def _long_tags(text: str) -> Iterator[int]:
    """Yield where long tags start, skipping most text from bracket to bracket."""
    at = 0
    while at < len(text):
        close = text.rfind(">", at, at + _FAR)
        if close < 0:
            close = text.find(">", at + _FAR)
            close = close if close >= 0 else len(text)
            for tag in _LONG.finditer(text, at, close):
                yield tag.start()
        at = close + 1


def _looked_through(text: str) -> Verdict:
    """Return the verdict of a look at each tag."""
    nest = _Nest()
    tags = options = hidden = 0
    for match in _TAG.finditer(text):
        raw, content, name, attributes = match.groups()
        if raw:
            hidden += content.count("<")
        elif name:
            name = name.lower()
            tags += 1
            if name == "option":
                options += 1
            if len(attributes) > 2 * ATTRIBUTES and len(_ATTRIBUTE.findall(attributes)) > ATTRIBUTES:
                return "second_reader"
            nest.see(name)
            if nest.depth > DEPTH or options > OPTIONS or nest.copies > _COPIES or tags > TAGS:
                break
    if tags > TAGS or text.count("<") > 5 * TAGS:
        return "too_complex"
    foreign = "<svg" in text or "<math" in text  # there, what looks like a script's text may be markup
    if nest.depth > DEPTH or options > OPTIONS or nest.copies > _COPIES or (foreign and hidden > _MANY):
        return "second_reader" if text.count("<") <= TAGS else "too_complex"
    return "fine"


def pared(text: str) -> str:
    """Return a page without comments, scripts and other raw text, so that each bracket is a tag's or escaped.

    >>> pared("<!-- x --><script>if (a<b) c()</script><p>a < b</p><<!x")
    '<p>a &lt; b</p>&lt;&lt;!x'
    """
    parts: list[str] = []
    at = 0
    for match in _TAG.finditer(text):
        parts.append(_escaped(text[at : match.start()]))
        raw, _, name, _ = match.groups()
        at = match.end()
        if name:
            if text.startswith(">", at):
                at += 1
                if name.lower() not in _RAW_ENDS:
                    parts.append(text[match.start() : at])
        elif raw is None:
            at += 3 if text.startswith("-->", at) else 4 * text.startswith("--!>", at)
        elif raw.lower() == "title":
            parts.append(f"{match[0]}</title>")
    parts.append(_escaped(text[at:]))
    return "".join(parts)


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;") if "<" in text else text


class _Nest:
    """How deep the elements of a page stand, nearly as a browser would nest them and never less deep."""

    __slots__ = ("_held", "_scopes", "copies", "depth")

    def __init__(self) -> None:
        self.depth = 0
        self.copies = 0
        """Formatting elements that lexbor will have copied."""
        self._held: dict[str, int] = {}
        self._scopes: list[tuple[str, list[str]]] = [("", [])]

    def see(self, name: str) -> None:
        """Take a start or end tag."""
        if name[0] == "/":
            self._close(name[1:])
        elif name in _FORMATTING:
            self._held[name] = self._held.get(name, 0) + 1
        else:
            if self._held:
                held = sum(self._held.values())
                self.copies += held if held > _HELD else 0
            if name in _ENDING:
                self._leave(name, _CELLS)  # "<td>Salary<td>45 000": a cell ends where the next begins
            if name in _WALLS:
                self._scopes.append((name, []))
                self.depth += 1
            elif name not in _FLAT:
                self._scopes[-1][1].append(name)
                self.depth += 1

    def _close(self, name: str) -> None:
        opened = self._scopes[-1][1]
        if name in _FORMATTING:
            held = self._held.get(name, 0) - 1
            if held > 0:
                self._held[name] = held
            else:
                self._held.pop(name, None)
        elif name in _WALLS:
            self._leave(name)
        elif name in opened[-DEPTH:]:
            while opened.pop() != name:
                self.depth -= 1
            self.depth -= 1

    def _leave(self, name: str, those: frozenset[str] = frozenset()) -> None:
        """Close the innermost wall of a name, or of ``those``; a table's parts close from within."""
        scopes = self._scopes
        those = those or frozenset((name,))
        at = len(scopes) - 1
        while name in _TABLE and at and scopes[at][0] not in those and scopes[at][0] in _IN_TABLE:
            at -= 1
        if at and scopes[at][0] in those:
            for _, opened in scopes[at:]:
                self.depth -= 1 + len(opened)
            del scopes[at:]
