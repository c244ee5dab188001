"""XML feeds as plain data: dicts of children, lists where a name repeats, strings where an element is a leaf.

Attributes are "@name", the text of an element that also has attributes or children is "#text". Markup inside an
element ("<description><p>...") stays markup, as a string. Entities are never expanded: a document type that
declares some is refused (RFC 7303 section 10, "billion laughs").
"""

import html
import html.entities
import re
from typing import Any
from xml.parsers import expat  # entity declarations are refused below, nothing external is fetched

from postingkit.errors import UnreadableCapture

__all__ = ["root_of", "xml_value"]

_DEEPEST = 200
"""Elements that stand in each other."""
_ROOT = re.compile(
    r"\s*+(?>(?:<\?[^>]{0,500}+>\s*+)*)(?:(?:<!--[^-]{0,4000}+(?:-(?!->)[^-]{0,4000}+){0,4000}-->"
    r"|<\?[^>]{0,500}+>|<!DOCTYPE\s[^>\[]{0,500}+>)\s*+){0,8}<([A-Za-z_][\w:.-]{0,100})",
    re.IGNORECASE,
)
# "<!DOCTYPE jobs [<!ENTITY ...": a document type that declares things itself; it will be refused
_SUBSET = re.compile(r"\s*(?:<\?[^>]{0,500}>\s*)?<!DOCTYPE\s+([A-Za-z_][\w:.-]{0,100})[^>\[]{0,500}\[", re.IGNORECASE)
# "<lock></lock><!DOCTYPE html>": what a server put before its page
_BEFORE_PAGE = re.compile(r"[^<>]{0,200}+>\s*+(?:</[^<>]{1,100}+>\s*+)?<!doctype html\b", re.IGNORECASE)
_MARKUP = frozenset(
    "p br ul ol li strong b em i u a span div h1 h2 h3 h4 h5 h6 table thead tbody tr td th blockquote font pre"
    " hr".split()
)
_PAGE = _MARKUP | frozenset(
    "html head body main article section header footer nav aside form script style title meta link dl dt dd center img"
    " svg iframe button input label textarea select details figure template noscript base".split()
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NAME = re.compile(r"/?\s*([A-Za-z_][\w:.-]{0,100})")
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w:.-]{0,100})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def root_of(text: str) -> str:
    """Return the name of the root element if the text is XML and no web page, else "".

    >>> root_of('<?xml version="1.0"?><!-- jobs --><rss version="2.0">'), root_of("<p>Hello"), root_of("Hello")
    ('rss', '', '')
    >>> root_of("<lock></lock><!DOCTYPE html><html>")
    ''
    """
    match = _ROOT.match(text) or _SUBSET.match(text)
    if match is None or match[1].lower() in _PAGE or _BEFORE_PAGE.match(text, match.end(1)):
        return ""
    return match[1]


def xml_value(text: str) -> tuple[Any, bool]:
    """Return the root element as data under its name, and whether the markup had to be mended first.

    >>> xml_value("<jobs><job id='1'><title>Archivist</title><city>Oslo</city><city>Bergen</city></job></jobs>")
    ({'jobs': {'job': {'@id': '1', 'title': 'Archivist', 'city': ['Oslo', 'Bergen']}}}, False)
    >>> xml_value("<job><text>Sort &amp; <b>file</b> maps</text></job>")[0]
    {'job': {'text': 'Sort &amp; <b>file</b> maps'}}
    """
    try:
        return _Tree().read(text), False
    except expat.ExpatError:
        tree = _Tree().read_loosely(_CONTROL.sub("", text))
    if not tree:
        raise UnreadableCapture("the XML holds no elements; take the capture again", reason="damaged")
    return tree, True


class _Tree:
    """Builds the data while expat walks; one instance a document."""

    def __init__(self) -> None:
        self.root: dict[str, Any] = {}
        self.names: list[str] = []
        self.nodes: list[dict[str, Any]] = [self.root]
        self.texts: list[list[str]] = [[]]
        self.markup = 0
        self.prefix = ""
        """The prefix under which the whole document stands: "a:" of <a:feed xmlns:a="http://www.w3.org/2005/Atom">."""

    def read(self, text: str) -> dict[str, Any]:
        """Return the root of a text's elements."""
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.UseForeignDTD(True)  # "&nbsp;" without a document type is skipped, not fatal
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        parser.EntityDeclHandler = self.entity
        parser.ExternalEntityRefHandler = self.external
        parser.SkippedEntityHandler = self.skipped
        parser.Parse(text.encode("utf-8", "replace"), True)
        return self.root

    def read_loosely(self, text: str) -> dict[str, Any]:
        """Return the tree of damaged XML: "<a:b>...</b>" closes, "<>" is dropped, "&" stands for itself."""
        at = 0
        while at < len(text):
            sign = text.find("<", at)
            sign = len(text) if sign < 0 else sign
            if sign > at:
                self.text(html.unescape(text[at:sign]))
            at = self._tag(text, sign) if sign < len(text) else sign
        while self.names:
            self.end(self.names[-1])
        return self.root

    def _tag(self, text: str, sign: int) -> int:
        """Take what starts with "<" at ``sign``; return where it ends."""
        for opening, closing in (("<![CDATA[", "]]>"), ("<!--", "-->"), ("<?", "?>"), ("<!", ">")):
            if text.startswith(opening, sign):
                end = text.find(closing, sign)
                end = len(text) if end < 0 else end
                if closing == "]]>":
                    self.text(text[sign + len(opening) : end])
                return end + len(closing)
        end = text.find(">", sign)
        if end < 0:
            return len(text)
        inner = text[sign + 1 : end]
        match = _NAME.match(inner)
        if not match:
            return end + 1
        name = match[1]
        if inner.startswith("/"):
            self._close(name)
            return end + 1
        attributes = {key: html.unescape(a or b) for key, a, b in _ATTRIBUTE.findall(inner, match.end())}
        self.start(name, attributes)
        if inner.endswith("/"):
            self.end(name)
        return end + 1

    def _close(self, name: str) -> None:
        """Close an element by its name, and those left open within it."""
        if self.markup:
            if name.lower() in _MARKUP:
                self.end(name)
                return
            self.markup = 0
        for back, known in enumerate(reversed(self.names)):
            if known == name or known.rpartition(":")[2] == name.rpartition(":")[2]:
                for _ in range(back + 1):
                    self.end(self.names[-1])
                return

    def entity(self, name: str, *_: Any) -> None:
        raise UnreadableCapture(
            f"the XML declares the entity {name!r}; feeds need none, so it is refused", reason="too_complex"
        )

    def external(self, _: Any, __: Any, system: str | None, ___: Any) -> int:
        return 0 if system else 1

    def skipped(self, name: str, parameter: bool) -> None:  # noqa: FBT001 - expat calls it so
        if not parameter:
            self.texts[-1].append(html.entities.html5.get(f"{name};", ""))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element, or write its tag where markup is kept as text."""
        if self.markup or (name.lower() in _MARKUP and len(self.nodes) > 2):
            if not self.markup:
                self.texts[-1][:] = [html.escape(text, quote=False) for text in self.texts[-1]]
            self.markup += 1
            href = attributes.get("href", "") if name in {"a", "A"} else ""
            self.texts[-1].append(f'<{name} href="{html.escape(href)}">' if href else f"<{name}>")
            return
        if len(self.nodes) > _DEEPEST:
            raise UnreadableCapture("the XML is nested too deep to be a feed", reason="too_complex")
        if not self.names and (prefix := name.rpartition(":")[0]) and prefix != "rdf":
            self.prefix = f"{prefix}:"
        self.names.append(name.removeprefix(self.prefix) if self.prefix else name)
        self.nodes.append({f"@{key}": value for key, value in attributes.items() if not key.startswith("xmlns")})
        self.texts.append([])

    def text(self, text: str) -> None:
        self.texts[-1].append(html.escape(text, quote=False) if self.markup else text)

    def end(self, name: str) -> None:
        """Close the innermost element, and put its value where its parent keeps it."""
        if self.markup:
            self.markup -= 1
            if name.lower() not in {"br", "hr"}:
                self.texts[-1].append(f"</{name}>")
            return
        name = self.names.pop()
        node: Any = self.nodes.pop()
        text = "".join(self.texts.pop()).strip()
        if not node:
            node = text
        elif text:
            node["#text"] = text
        above = self.nodes[-1]
        if name not in above:
            above[name] = node
        elif isinstance(above[name], list):
            above[name].append(node)
        else:
            above[name] = [above[name], node]
