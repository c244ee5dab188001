"""Robots: what a site's robots.txt asks of us (RFC 9309), read by protego."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from protego import Protego

LARGEST = 512 * 1024
"""Bytes of a robots.txt that are read; RFC 9309 asks for 500 KiB at least."""
FRESH = 24 * 3600.0
"""Seconds that one is kept; no longer, says the RFC."""
TOKEN = "postingkit"  # noqa: S105 - a product token
"""Our name in robots.txt."""

_LINE = re.compile(r"^[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#\r\n]*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one origin."""

    may: Callable[[str], bool] = field(repr=False)
    """Whether an address may be fetched."""
    delay: float = 0.0
    """Seconds between two requests (Crawl-delay)."""
    signals: Mapping[str, bool] = field(default_factory=dict)
    """Content signals (contentsignals.org): "search", "ai-input", "ai-train" as allowed or not."""
    unreachable: str = ""
    """Why robots.txt could not be fetched, so that the site counts as closed; empty when it could."""


def _open(_: str) -> bool:
    return True


def _closed(_: str) -> bool:
    return False


OPEN = Robots(_open)
"""There is no robots.txt (any 4xx but 429): all may be fetched."""


def closed(why: str) -> Robots:
    """Return the rules for a robots.txt that cannot be fetched: nothing may be fetched (RFC 9309, 2.3.1.4)."""
    return Robots(_closed, unreachable=why)


def robots(body: bytes) -> Robots:
    r"""Return the rules of a robots.txt for our user agent.

    >>> rules = robots(b"User-agent: *\nContent-Signal: ai-train=no\nDisallow: /*.pdf$\nCrawl-delay: 2\n")
    >>> rules.may("https://jobs.example/7.pdf"), rules.may("https://jobs.example/7"), rules.delay, rules.signals
    (False, True, 2.0, {'ai-train': False})
    """
    text = body[:LARGEST].decode("utf-8-sig", "replace")
    if len(body) > LARGEST:
        text = text[: text.rfind("\n") + 1]
    rules = Protego.parse(text)
    delay = rules.crawl_delay(TOKEN)
    return Robots(
        partial(_may, rules),
        delay=float(delay) if delay and 0 < delay < 1e9 else 0.0,
        signals=dict(_signals(text)),
    )


def _may(rules: Protego, url: str) -> bool:
    return bool(rules.can_fetch(url, TOKEN))


def _signals(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the content signals of the group for our user agent, else of the group for all."""
    groups: dict[str, str] = {}
    agents: list[str] = []
    opened = False
    for name, value in _LINE.findall(text):
        key, words = name.lower(), value.strip()
        if key == "user-agent":
            agents = [*agents, words.lower()] if opened else [words.lower()]
            opened = True
            continue
        opened = False
        if key == "content-signal":
            for agent in agents or ["*"]:
                groups[agent] = f"{groups.get(agent, '')},{words}"
    yield from signals_of(groups.get(TOKEN) or groups.get("*") or "")


def signals_of(words: str) -> Iterator[tuple[str, bool]]:
    """Yield the signals of a Content-Signal line.

    >>> dict(signals_of("search=yes, ai-train=no"))
    {'search': True, 'ai-train': False}
    """
    for part in words.lower().split(","):
        name, _, value = part.partition("=")
        if value.strip() in {"yes", "no"}:
            yield name.strip(), value.strip() == "yes"
