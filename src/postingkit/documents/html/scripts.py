"""Scripts: the data that a page's scripts and attributes hold: JSON-LD, and the state of the page's application.

State has as many shapes as there are frameworks (gathered 2026-11: ``__NEXT_DATA__``, ``__NUXT__``, ``window.x = {}``,
``JSON.parse("...")``, ``data-page``, ``data-props``), so it is known by what it holds: an object with a title and a
long description.
"""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from html import unescape
from typing import Any, NamedTuple

from postingkit.documents.document import Datum
from postingkit.documents.html.lenient import LARGEST, value_at, values_in
from postingkit.documents.html.literals import BrokenError, literal

__all__ = ["json_ld", "scripts", "state"]

_MOST = 50
"""Most scripts of a page that are read."""
_ID = re.compile(r"\bid\s*=\s*[\"']?([\w$.:-]{1,80})", re.IGNORECASE)
# window.__STATE__ = {, var page = [, self.data = JSON.parse("{, window["app"] = {, job = {title: ...,
# window.__NUXT__=(function(a,b){return {
_ASSIGNED = re.compile(
    r"=\s{0,9}(?:JSON\.parse\(\s{0,9}(?P<quoted>[\"'])(?=[\[{])"
    r"|(?:\(?function\((?P<names>[\w$,\s]{0,9999})\)\s{0,9}\{\s{0,9}return\s{0,9})?(?=[\[{]\s{0,99}(?:[\"'\[{]"
    r"|[\w$]{1,60}\s{0,9}:)))"
)
_STRICT = re.compile(r"[\[{]\s{0,99}[\"\[{]")
_TRIES = 300
"""Assignments of a script that are looked at; the state of a page stands among its first."""
_SEPARATOR = re.compile(r"\s{0,99},\s{0,99}")
_NAME = re.compile(r"[\w$.\]\[\"']{1,80}(?=\s{0,9}$)")
_STRING = {'"': re.compile(r"(?>(?:[^\"\\\n]++|\\.)*)"), "'": re.compile(r"(?>(?:[^'\\\n]++|\\.)*)")}
# data-page="{&quot;component&quot;:...", data-react-props='{"job": ...'
_ATTRIBUTE = re.compile(
    r"(data-(?<=\sdata-)[\w-]{1,40})=(?:\"(?=(?:\{|\[|&quot;|&#34;))([^\"]{200,})\"|'(?=[\[{])([^']{200,})')"
)
# One look for all that such a value can open with costs a tenth of a look for each
_OPENING = re.compile(r"\{(?:(?<=[\"'].)|(?<=[\"']\[.))(?:&(?:quot|#34);|\")")

_JOBS = frozenset("jobtitle jobname positiontitle postingtitle vacancytitle".split())
_TITLES = _JOBS | frozenset("title name position text headline".split())
_TEXTS = frozenset(
    "description jobdescription descriptionhtml htmldescription descriptionplain content body bodyhtml details jobad "
    "text fulldescription longdescription externaldescription summary responsibilities duties".split()
)
# Such a key as JSON has it, in scripts, in strings in scripts, in attributes, in Angular's own entities.
_KEY = re.compile(r"escription\w{0,12}(?:\\{0,3}[\"']|&quot;|&#34;|&q;)?\s{0,9}:")
_OTHER_KEY = re.compile(r"(?:ontent|ody)(?:\\{0,3}\"|&quot;|&#34;|&q;)\s{0,9}:")
_LINE = range(3, 201)
"""Characters of a title."""
_BODY = range(120, LARGEST + 1)
"""Characters of a long description."""
_LOOKS = 5_000
"""Most objects and arrays of a value that are looked at."""
_LETTERS = re.compile(r"[\W_]+")


class Script(NamedTuple):
    """One script of a page."""

    attributes: str
    text: str


def scripts(text: str) -> list[Script]:
    """Return the scripts of a page that hold text.

    >>> scripts("<script src=a.js></script><script type='application/json'>{}</script>")
    [Script(attributes=" type='application/json'", text='{}')]
    """
    found: list[Script] = []
    start = text.find("<script")
    while start >= 0 and len(found) < _MOST:
        opened = text.find(">", start)
        closed = text.find("</script", opened)
        if opened < 0 or closed < 0:
            break
        if closed > opened + 1:
            found.append(Script(text[start + 7 : min(opened, start + 2000)], text[opened + 1 : closed]))
        start = text.find("<script", closed)
    return found


def json_ld(found_scripts: list[Script]) -> list[Datum]:
    """Return the JobPosting nodes of a page's JSON-LD, what they refer to by ``@id`` filled in.

    >>> page = '<script type="application/ld+json">{"@graph": [{"@type": "JobPosting", "title": "Cook"}]};</script>'
    >>> json_ld(scripts(page))
    [Datum(kind='json_ld', value={'@type': 'JobPosting', 'title': 'Cook'}, pointer='json_ld/0/@graph/0')]
    """
    linked = [script.text for script in found_scripts if "ld+json" in script.attributes.lower()]
    if not any("jobposting" in one.lower() for one in linked):
        return []
    roots = [_plain(value) for one in linked for value in values_in(one)]
    found: list[Datum] = []
    named: dict[str, dict[str, Any]] = {}
    for i, root in enumerate(roots):
        for node, pointer in _nodes(root, f"json_ld/{i}"):
            if isinstance(node.get("@id"), str) and len(node) > 1:
                named.setdefault(node["@id"], node)
            if _is_posting(node):
                found.append(Datum("json_ld", node, pointer))
    return [datum._replace(value=_filled(datum.value, named)) for datum in found] if named else found


def _nodes(value: Any, pointer: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every object of a value with its place, outermost first."""
    waiting = [(value, pointer)]
    for one, where in waiting:  # grows as it goes
        if isinstance(one, dict):
            yield one, where
            waiting += [(inner, f"{where}/{key}") for key, inner in one.items() if isinstance(inner, (dict, list))]
        elif isinstance(one, list):
            waiting += [(inner, f"{where}/{i}") for i, inner in enumerate(one) if isinstance(inner, (dict, list))]
        if len(waiting) > _LOOKS:
            return


def _is_posting(node: dict[str, Any]) -> bool:
    kind = node.get("@type")
    return any(str(one).rpartition("/")[2].rpartition(":")[2].lower() == "jobposting" for one in _listed(kind))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _plain(value: Any) -> Any:
    """Return a value with schema.org's plain names for keys, "title" for "schema:title"."""
    if isinstance(value, list):
        if len(value) == 1 and isinstance(value[0], dict) and "@value" in value[0]:
            return value[0]["@value"]
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        if "@value" in value:  # {"@value": "Kuopio", "@language": "fi"}
            return value["@value"]
        return {
            key.lower() if key[:1] == "@" else key.rpartition("/")[2].removeprefix("schema:"): _plain(one)
            for key, one in value.items()
        }
    return value


def _filled(node: dict[str, Any], named: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return a node with the objects that it only names by ``@id`` in their places."""
    return {
        key: named[value["@id"]]
        if isinstance(value, dict) and set(value) <= {"@id", "@type"} and value.get("@id") in named
        else value
        for key, value in node.items()
    }


# ---- the state of the page's application ---------------------------------------------------------------------------


def state(text: str, found_scripts: list[Script]) -> Iterator[Datum]:
    """Yield the data in scripts and attributes that holds a posting, whole, so that its neighbours can be asked too.

    >>> told = "Sort and describe the maps of the region for readers near and far. " * 2
    >>> page = f'<script>window.job = {{"title": "Archivist", "description": "{told}"}};</script>'
    >>> [(datum.pointer, datum.value["title"]) for datum in state(page, scripts(page))]
    [('script/window.job', 'Archivist')]
    """
    for n, script in enumerate(found_scripts):
        if len(script.text) <= LARGEST and _may_hold(script.text) and "ld+json" not in script.attributes.lower():
            name = _ID.search(script.attributes)
            yield from _script_state(script, name[1] if name else str(n))
    for match in _ATTRIBUTE.finditer(text) if _OPENING.search(text) else ():
        content = match[2] or match[3]
        if len(content) <= LARGEST and _may_hold(content):
            for value in values_in(unescape(content)):
                if _holds(value):
                    yield Datum("platform_data", value, f"attribute/{match[1]}")


def _script_state(script: Script, name: str) -> Iterator[Datum]:
    if script.text.lstrip()[:1] in {"{", "["} or "json" in script.attributes.lower():
        content = script.text.replace("&q;", '"') if "&q;" in script.text else script.text  # Angular's own entities
        for value in values_in(content):
            if _holds(value):
                yield Datum("platform_data", value, f"script/{name}")
        return
    end = tried = 0
    for match in _ASSIGNED.finditer(script.text):
        if match.start() < end:
            continue
        tried += 1
        if tried > _TRIES:
            return
        value, end = _assigned(script.text, match)
        if _holds(value):
            named = _NAME.search(script.text, max(0, match.start() - 90), match.start())
            yield Datum("platform_data", value, f"script/{named[0] if named else name}")


def _assigned(text: str, match: re.Match[str]) -> tuple[Any, int]:
    """Return the value that a statement assigns, None when it is no data, and where reading stopped."""
    at = match.end()
    if match["quoted"]:
        return _parsed(text, at, match["quoted"])
    if _STRICT.match(text, at):
        with suppress(ValueError):
            return value_at(text, at)
    try:
        value, end = literal(text, at, damaged=False)
        if match["names"]:
            given = literal(f"[{text[end:].lstrip(' ;})(')}", damaged=False)[0]
            names = dict(zip(_SEPARATOR.split(match["names"].strip()), given, strict=False))
            value, end = literal(text, at, names=names, damaged=False)
    except BrokenError as broken:
        return None, max(broken.at, at)
    return value, end


def _parsed(text: str, at: int, quote: str) -> tuple[Any, int]:
    """Return the data in the string that ``JSON.parse`` is given."""
    string = _STRING[quote].match(text, at)
    inner = string[0] if string else ""
    if quote == "'":
        inner = inner.replace("\\'", "'").replace('"', '\\"').replace('\\\\"', '\\"')
    end = string.end() if string else at
    try:
        return next(values_in(str(json.loads(f'"{inner}"', strict=False))), None), end
    except ValueError:
        return None, end


def _may_hold(text: str) -> bool:
    """Whether the keys that every posting's data has may stand in a text; in most pages they do not."""
    return _KEY.search(text) is not None or _OTHER_KEY.search(text) is not None


@lru_cache(maxsize=4096)
def _letters(key: str) -> str:
    return _LETTERS.sub("", key).lower()


def _holds(value: Any) -> bool:
    """Whether an object somewhere in a value has a title and a long text, a job's title perhaps in an object within."""
    for node, _ in _nodes(value, ""):
        if _has_text(node, _TITLES, _LINE) and _has_text(node, _TEXTS, _BODY):
            return True
        if _has_text(node, _JOBS, _LINE) and any(_has_text(inner, _TEXTS, _BODY) for inner in node.values()):
            return True
    return False


def _has_text(node: Any, keys: frozenset[str], size: range) -> bool:
    """Whether an object has a text of so many characters under one of the keys."""
    return isinstance(node, dict) and any(
        isinstance(one, str) and len(one) in size and _letters(key) in keys for key, one in node.items()
    )
