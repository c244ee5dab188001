"""Microdata: a JobPosting written into a page's elements, as microdata or RDFa, in the shape that JSON-LD has.

The properties whose values are texts keep their markup, for the readers of bodies to lay out; every other value is what
the element's attribute or words say (HTML standard, section 5.2.4; RDFa 1.1 Lite).
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postingkit.documents.document import Datum
from postingkit.text import squeeze

__all__ = ["TEXTS", "microdata"]


class Dialect(NamedTuple):
    """The attributes by which a dialect marks items and properties."""

    selector: str
    kind: str
    prop: str


_DIALECTS: Final = (
    Dialect("[itemtype*='JobPosting']", "itemtype", "itemprop"),
    Dialect("[typeof*='JobPosting']", "typeof", "property"),
)
# Where a value stands that is not the element's words.
_VALUES: Final = {
    "a": "href",
    "area": "href",
    "link": "href",
    "img": "src",
    "source": "src",
    "time": "datetime",
    "data": "value",
    "meter": "value",
}
_WORDY: Final = frozenset(("a", "time"))  # a name or place in a link, a date in words, are the words
TEXTS: Final = frozenset(
    "description jobDescription responsibilities qualifications skills experienceRequirements educationRequirements "
    "jobBenefits incentiveCompensation benefits employerOverview".split()
)
"""The properties whose values are texts."""
_MOST = 20_000
"""Elements of an item that are looked at."""
_ITEMS = 20
"""Items of a page."""


def microdata(text: str, tree: LexborHTMLParser) -> list[Datum]:
    """Return the JobPosting items of a page.

    >>> page = '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop=title>Cook</h1></div>'
    >>> microdata(page, LexborHTMLParser(page))
    [Datum(kind='microdata', value={'@type': 'JobPosting', 'title': 'Cook'}, pointer='microdata/0')]
    """
    if "JobPosting" not in text:
        return []
    found: list[Datum] = []
    for dialect in _DIALECTS:
        if f"{dialect.kind}=" in text:
            for node in tree.css(dialect.selector)[:_ITEMS]:
                item = _item(node, dialect)
                if len(item) > 1:
                    found.append(Datum("microdata", item, f"microdata/{len(found)}"))
    return found


def _item(root: LexborNode, dialect: Dialect) -> dict[str, Any]:
    """Return an element's item: its type, and its properties, an item each where they are items."""
    item: dict[str, Any] = {"@type": _name(root.attributes.get(dialect.kind) or "")}
    stack: list[tuple[Iterator[LexborNode], dict[str, Any]]] = [(root.iter(), item)]
    seen = 0
    while stack:
        for node in stack[-1][0]:
            seen += 1
            holder = stack[-1][1]
            attributes = node.attributes
            names = (attributes.get(dialect.prop) or "").split()
            kind = attributes.get(dialect.kind)
            inner = holder
            if names and (kind or "itemscope" in attributes):
                inner = {"@type": _name(kind)} if kind else {}
                _put(holder, names, inner)
            elif names:
                _put(holder, names, _value(node, attributes, _name(names[0])))
            stack.append((node.iter(), inner))
            break
        else:
            stack.pop()
        if seen > _MOST:
            break
    return item


def _put(holder: dict[str, Any], names: list[str], value: Any) -> None:
    """Set a property; a second value makes a list of it."""
    if value in ("", None):
        return
    for name in map(_name, names):
        if name in holder and name != "@type":
            held = holder[name]
            holder[name] = [*held, value] if isinstance(held, list) else [held, value]
        else:
            holder[name] = value


def _name(term: str) -> str:
    """Return a term's own name: "title" for "schema:title", "JobPosting" for "https://schema.org/JobPosting"."""
    return term.strip().rpartition("/")[2].rpartition("#")[2].removeprefix("schema:")


def _value(node: LexborNode, attributes: dict[str, str | None], name: str) -> str:
    """Return the value of a property's element."""
    content = attributes.get("content")
    if content is not None:
        return content.strip()
    tag = node.tag or ""
    said = attributes.get(_VALUES.get(tag, ""))
    if name in TEXTS:
        return (node.inner_html or "").strip()
    words = squeeze(node.text(separator=" "))
    if said and not (tag == "a" and words and name not in {"url", "sameAs"}):
        return said.strip()
    return words or attributes.get("resource") or ""
