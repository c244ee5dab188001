"""Internet addresses: e-mail addresses and URLs in running text.

Both are found by looking both ways from a tell-tale sign ("@", "://", "www."), so that a text without one costs a
single scan, and a hostile one costs no more than its length.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from postingkit.text import fold

__all__ = ["MAIL_WORDS", "Found", "emails", "mailbox", "urls"]

MAIL_WORDS = frozenset({"email", "e-mail", "mail", "by email", "by e-mail", "via email", "via e-mail", "per e-mail"})
"""Folded texts of links that hide an address: "contact Ann Quill by e-mail"."""


class Found(NamedTuple):
    """An address and where it stands; ``value`` is how to use it, the span is how it is written."""

    value: str
    start: int
    end: int


LOCAL = 64  # RFC 5321, 4.5.3.1.1: octets of a local part
DOMAIN = 255  # RFC 5321, 4.5.3.1.2

_SIGNS = frozenset("_.+%&'-")
"""Characters that a local part may hold besides letters and digits."""
_DOMAIN = re.compile(
    r"[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?){0,6}\.[^\W\d_]{2,24}(?!\w|-(?![\u10d0-\u10ff]))"
)
# "ann@tarn.govor by phone", "ann@tarn.comPhone": a word that a lost space glued to the last label
_GLUED = re.compile(r"\.(?:com|edu|gov|net|org)(?=(?:[A-Z][a-z]+|or|and|by|phone|fax|tel|to|if)\Z)")
_LABEL = len(".com")
# jobs [at] example.org, jobs(at)example(dot)org, jobs 'at' example.org: brackets leave no doubt, a bare "at" does
_VEIL = re.compile(r"[\[({<]\s?(?:at|@|ät|a-t)\s?[\])}>]|'at'|\"at\"")
_BEFORE_VEIL = re.compile(r"([\w.+-]{1,64})\s?\Z")
_BEHIND_VEIL = re.compile(r"\s?([\w-]{1,63}(?:\s?(?:\.|[\[({<]\s?(?:dot|\.|punkt)\s?[\])}>])\s?[\w-]{1,63}){1,5})")
_DOT = re.compile(r"\s?[\[({<]\s?(?:dot|\.|punkt)\s?[\])}>]\s?")


@lru_cache(maxsize=64)
def emails(text: str) -> tuple[Found, ...]:
    r"""Return the e-mail addresses in ``text``, in order.

    >>> [a.value for a in emails("Write to it+jobs@wls.example.org, or <a.b@c.example>.")]
    ['it+jobs@wls.example.org', 'a.b@c.example']
    >>> emails("jobs [at] example.org")
    (Found(value='jobs@example.org', start=0, end=21),)
    >>> [a.value for a in emails("Mail ada dot reed at tarn dot example, email bo at tarn.example")]
    ['ada.reed@tarn.example', 'bo@tarn.example']
    >>> [a.value for a in emails("Write to AdaR @ tarn . harbor . example; chips @ tarn.")]
    ['adar@tarn.harbor.example']
    >>> [a.value for a in emails("Write to ada 'at' tarn.example")]
    ['ada@tarn.example']
    >>> [a.value for a in emails('Email with "maps" in the subject line to: bo at tarn.example')]
    ['bo@tarn.example']
    >>> [a.value for a in emails("Write to ada@tarn.govor by letter, bo@tarn.comPhone; cy@tarn.community")]
    ['ada@tarn.gov', 'bo@tarn.com', 'cy@tarn.community']
    >>> [a.value for a in emails("Tel. 555-0142\ngmap at reed.tarn.example\nmap at tarn.example")]
    ['gmap@reed.tarn.example']
    >>> emails("Follow us @example; 3 @ $5; meet at example.org")
    ()
    """
    found: list[Found] = []
    at = text.find("@")
    edge = 0
    while at >= 0:
        start = _local(text, max(edge, at - LOCAL), at)
        domain = _DOMAIN.match(text, at + 1, at + 1 + DOMAIN) if start < at else None
        if domain:
            edge = domain.end()
            glued = _GLUED.search(text, at, edge) if edge - text.rfind(".", at, edge) > _LABEL else None
            end = glued.end() if glued else edge
            found.append(Found(text[start:end], start, end))
        at = text.find("@", max(at + 1, edge))
    low = fold(text)
    veiled = [address for a, b in _veils(low) if (address := _unveiled(low, a, b))]
    if " at " in low:
        veiled += _spelled_out(low)
    if " @ " in low:
        spaced = _SPACED.finditer(low)
        veiled += [Found(f"{match[1]}@{match[2].replace(' . ', '.')}", *match.span()) for match in spaced]
    return tuple(sorted([*found, *veiled], key=lambda address: address.start) if veiled else found)


def mailbox(href: str) -> str:
    """Return the address that a mailto link leads to, without its subject; "" for any other link.

    >>> mailbox("MAILTO:ann@x.example?subject=Maps"), mailbox("https://x.example")
    ('ann@x.example', '')
    """
    return href[7:].partition("?")[0].strip() if href[:7].lower() == "mailto:" else ""


def _local(text: str, floor: int, at: int) -> int:
    """Return where the local part that ends before ``at`` starts: at a letter or digit, and ends with no mark.

    >>> _local("to .it+jobs@wls", 0, 11), _local("3 @ $5", 0, 2)
    (4, 2)
    """
    if at == floor or not (text[at - 1].isalnum() or text[at - 1] == "_"):
        return at
    start = first = at
    while start > floor and ((one := text[start - 1]).isalnum() or one in _SIGNS):
        start -= 1
        if one.isalnum():
            first = start
    return first


def _veils(low: str) -> list[tuple[int, int]]:
    """Return the spans of the signs that are written in brackets."""
    spans = []
    for bracket in (*"[({<", "'at'", '"at"'):
        at = low.find(bracket)
        while at >= 0:
            if veil := _VEIL.match(low, at):
                spans.append(veil.span())
            at = low.find(bracket, at + 1)
    return sorted(spans)


def _unveiled(low: str, start: int, end: int) -> Found | None:
    """Return the address whose sign is written in brackets at a place."""
    local = _BEFORE_VEIL.search(low, max(0, start - LOCAL - 1), start)
    behind = _BEHIND_VEIL.match(low, end) if local else None
    if not local or not behind:
        return None
    domain = _DOT.sub(".", behind[1]).replace(" ", "")
    return Found(f"{local[1]}@{domain}", local.start(), behind.end()) if _DOMAIN.fullmatch(domain) else None


# "victoria dot pillari at tarn dot com", "jobs at tarn dot example"
_SPOKEN = re.compile(
    r"(?<![\w@.-])([\w.+-]{1,40}(?: dot [\w-]{1,30}){0,2}) at ([\w-]{2,40}(?: dot [\w-]{2,30}){1,3})(?!\w)"
)
# "AdaR @ tarn . harbor . example"
_SPACED = re.compile(r"(?<![\w@.-])([\w.+-]{1,40}) @ ([\w-]{2,40}(?: \. [\w-]{2,30}){1,3})(?!\w)")
# Around "at": "email alex at tarn.example", "Email us (no CVs) to: alex at tarn.example"; no "more at tarn.example"
_TOLD = re.compile(
    r"(?:\be-?mail:? (?:me:? |us:? )?|\b(?:resume|cv) to:? |\be-?mail\b[^.\n]{1,40} to: |\()([a-z][\w.+-]{1,40})\Z"
)
# "gmap at reed.tarn.example" alone in its line, as archives of mailing lists show addresses
_TOLD_ALONE = re.compile(r"(?:\A|\n) {0,8}([a-z][\w.+-]{1,40})\Z")
_TOLD_HOST = re.compile(r"([\w-]{2,40}(?:\.[\w-]{2,30}){1,3})(?!\w)(?=\)|[ .,;!]|\Z|\n)")
_TOLD_FAR = 64
"""Characters before "at" that are looked at."""
_NOBODY = frozenset("me us him her them out more over here found live available apply detail details team".split())


def _spelled_out(low: str) -> list[Found]:
    """Return the addresses whose signs are written as words."""
    found = []
    for match in _SPOKEN.finditer(low) if " dot " in low else ():
        local, domain = (part.replace(" dot ", ".") for part in match.groups())
        if local not in _NOBODY:
            found.append(Found(f"{local}@{domain}", match.start(1), match.end(2)))
    at = low.find(" at ")
    while at >= 0:
        host = _TOLD_HOST.match(low, at + 4)
        name = _TOLD.search(low, max(0, at - _TOLD_FAR), at) if host else None
        if host and not name and host[1].count(".") > 1 and low[host.end() : host.end() + 1] in {"", "\n"}:
            name = _TOLD_ALONE.search(low, max(0, at - _TOLD_FAR), at)
        if host and name and name[1] not in _NOBODY:
            found.append(Found(f"{name[1]}@{host[1]}", name.start(1), host.end(1)))
        at = low.find(" at ", at + 4)
    return found


_STOP = re.compile(r"[\s<>\"“”«»{}|\\^`\[\]\u3000-\u303f\uff00-\uffef]")
# "www.tarn.example-ზე", "tarn.example’’-ის": Georgian bends addresses as it does nouns
_ENDING = re.compile("[’'”]*-[\u10d0-\u10ff]")
_TRAIL = ".,;:!?'’*_~"
# jobs.example.edu/central?id=3, example.org/jobs: a host without scheme is told by a path, or by one of the first
# seven top-level domains (RFC 1591): "Inc.The" and "Node.js" have neither; jobs.tarn.ch by a land's behind two names
_HOST = re.compile(
    r"(?:[a-z0-9-]{1,63}\.){0,5}(?:(?:(?:ac|co|com|edu|gov|govt|net|nhs|org)\.[a-z]{2}|gc\.ca"
    r"|com|edu|gov|int|mil|net|org|[a-z0-9-]{2,63}\.(?:at|ch|de|eu))\b(?![.@-]\w)|[a-z]{2,12}(?=/[\w?#]))"
)
_INNER_DOT = re.compile(r"\.(?<=[^\W_]\.)(?=[a-z])")
_LEFT = re.compile(r"(?<![\w@./:-])[a-z0-9][a-z0-9-]{0,62}\Z")


@lru_cache(maxsize=64)
def urls(text: str, *, bare: bool = False) -> tuple[Found, ...]:
    """Return the URLs in ``text``, in order, without the punctuation that follows them.

    ``bare`` also takes hosts without a scheme ("example.edu/jobs"), where the context expects an address.

    >>> [a.value for a in urls("See https://x.example/a_(b)?c=d. Or (www.x.example/jobs), now!")]
    ['https://x.example/a_(b)?c=d', 'www.x.example/jobs']
    >>> [a.value for a in urls("Apply at jobs.example.edu/42 or example.org", bare=True)]
    ['jobs.example.edu/42', 'example.org']
    >>> [a.value for a in urls("იხილეთ www.tarn.example-ზე")]
    ['www.tarn.example']
    """
    low = fold(text)
    spots = [*_schemes(low), *_hosts(low)]
    if bare:
        spots += _bare_hosts(low)
    found: list[Found] = []
    edge = 0
    for start in sorted(set(spots)):
        if start < edge:
            continue
        stop = _STOP.search(text, start)
        end = stop.start() if stop else len(text)
        if not text.isascii() and (ending := _ENDING.search(text, start, end)):
            end = ending.start()
        end = _trimmed(text, start, end)
        if "." in text[start:end]:
            found.append(Found(text[start:end], start, end))
            edge = end
    return tuple(found)


def _schemes(low: str) -> list[int]:
    spots = []
    at = low.find("://")
    while at >= 0:
        length = 5 if low.endswith("https", 0, at) else 4 if low.endswith("http", 0, at) else 0
        if length:
            spots.append(at - length)
        at = low.find("://", at + 3)
    return spots


def _hosts(low: str) -> list[int]:
    spots = []
    at = low.find("www.")
    while at >= 0:
        if at == 0 or not (low[at - 1].isalnum() or low[at - 1] in "/.@-"):
            spots.append(at)
        at = low.find("www.", at + 4)
    return spots


def _bare_hosts(low: str) -> list[int]:
    spots = []
    end = 0
    for dot in _INNER_DOT.finditer(low):
        at = dot.start()
        if at >= end and (host := _HOST.match(low, at + 1)) and (left := _LEFT.search(low, max(0, at - 64), at)):
            spots.append(left.start())
            end = host.end() + 1
    return spots


def _trimmed(text: str, start: int, end: int) -> int:
    """Return where a URL ends when its closing punctuation is the sentence's."""
    opened = text.count("(", start, end)
    closed = text.count(")", start, end)
    while end > start:
        last = text[end - 1]
        if last == ")" and closed > opened:
            closed -= 1
        elif last not in _TRAIL:
            break
        end -= 1
    return end
