"""HTML: elements whose text is escaped unless it was built here, and the page around them.

A page is one file with its style and script inside. Its content security policy allows these two by their digests and
nothing else, so that no words of a posting can run and nothing is loaded or sent.
"""

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib.resources import files

__all__ = ["Html", "join", "page", "tag"]

_VOID = frozenset({"img", "input", "meta"})
# What no HTML file may hold as itself, and what would reorder the words around it
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


class Html(str):
    """HTML that was built here; any other string is escaped as text."""

    __slots__ = ()


def text(words: object) -> Html:
    """Return a string as HTML: text is escaped, HTML stays as it is.

    >>> text("R&D <b>"), text(Html("<b>"))
    ('R&amp;D &lt;b&gt;', '<b>')
    """
    return words if isinstance(words, Html) else Html(escape(_IMPOSSIBLE.sub("\ufffd", str(words))))


def tag(name: str, /, *children: object, **attributes: object) -> Html:
    """Return an element; None among the children and attributes is left out, ``class_`` is ``class``, ``_`` a hyphen.

    >>> tag("a", "Pay & more", href="#v1", class_="lit", data_v=None)
    '<a href="#v1" class="lit">Pay &amp; more</a>'
    >>> tag("input", type="search", hidden=True)
    '<input type="search" hidden>'
    """
    said = "".join(
        f" {key}" if value is True else f' {key}="{text(value)}"'
        for key, value in ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
        if value is not None and value is not False
    )
    if name in _VOID:
        return Html(f"<{name}{said}>")
    return Html(f"<{name}{said}>{join(children)}</{name}>")


def join(children: Iterable[object], between: str = "") -> Html:
    """Return children one after the other."""
    return Html(between.join(text(child) for child in children if child is not None))


@cache
def _asset(name: str) -> str:
    return files("postingkit.view").joinpath(name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def page(title: str, body: Html, *, style: str = "page.css", script: str | None = "page.js") -> str:
    """Return a whole page with a style and a script of this package."""
    css, js = _asset(style), _asset(script) if script else None
    policy = [
        "default-src 'none'",
        "img-src data:",
        f"style-src 'sha256-{_digest(css)}'",
        f"script-src 'sha256-{_digest(js)}'" if js else None,
        "base-uri 'none'",
        "form-action 'none'",
    ]
    head = (
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content="; ".join(filter(None, policy))),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("title", title),
        tag("style", Html(css)),
    )
    foot = tag("script", Html(js)) if js else None
    whole = tag("html", tag("head", join(head, "\n")), tag("body", body, foot), lang="en")
    return f"<!doctype html>\n{whole}\n"
