"""Source: one platform's own data, as claims.

A source is a value, not a class to inherit from: what it recognizes, how a payload falls into postings, what each
posting's data says, and which requests would bring more of it. It makes no requests.
"""

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from postingkit.documents import Document
from postingkit.errors import PostingkitError
from postingkit.model.evidence import Claim


class Request(NamedTuple):
    """A request that would bring more data; the edge performs it, or refuses to."""

    url: str
    method: str = "GET"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    board: str | None = None
    """The board it belongs to, as the platform names it."""
    id: str | None = None
    """The posting that it brings, as the platform names it; None when it brings a list."""


class Terms(NamedTuple):
    """What a platform says about programs that read it; shown to users, and obeyed by the edge."""

    documented: bool = False
    """The vendor documents this endpoint as public; else it is the careers page's own call."""
    delay: float = 0.0
    """Seconds between two requests that the platform asks for."""
    wants: str = ""
    """What a request needs that only the user or a browser has: a key, a session."""
    forbidden: str = ""
    """Why reading stays off unless the user turns it on; empty when nothing is known against it."""
    seen: str = ""
    """When this was read (ISO date)."""

    def words(self) -> list[str]:
        """Return what is known of the terms, a phrase each.

        >>> Terms(documented=True, delay=1.0, seen="2026-11-22").words()
        ['documented as public', 'asks for 1 s between requests', 'seen 2026-11-22']
        """
        said = (
            "documented as public" if self.documented else "",
            f"asks for {self.delay:g} s between requests" if self.delay else "",
            f"wants {self.wants}" if self.wants else "",
            f"off unless you allow it: {self.forbidden}" if self.forbidden else "",
            f"seen {self.seen}" if self.seen else "",
        )
        return [phrase for phrase in said if phrase]


UNKNOWN = Terms()


def _none(_: Document) -> Iterator[Claim]:
    yield from ()


def _itself(document: Document) -> Iterator[Document | PostingkitError]:
    yield document


def no_request(_: str) -> Request | None:
    """Return no request: no address is known to lead here."""
    return None


Following = Callable[[Document, Request], Iterator[Request]]
"""From a response and the request that brought it: further pages, and details that a list leaves out."""


@dataclass(frozen=True, slots=True)
class Source:
    """A platform, board or markup that postingkit reads."""

    name: str
    """The module's name; becomes ``source.platform`` when ``platform`` is true."""
    matches: Callable[[Document], bool]
    """Whether the document carries this source's data: a cheap look at its shape."""
    near: Callable[[Document], dict[str, Any] | None] = lambda _: None
    """The first posting of a payload that lacks one sign of the source's shape; None when more is missing."""
    claims: Callable[[Document], Iterator[Claim]] = _none
    """What the data of one posting says; precedence over the text."""
    last: Callable[[Document], Iterator[Claim]] = _none
    """What the data says where the text is silent (``<title>``, PDF metadata)."""
    postings: Callable[[Document], Iterator[Document | PostingkitError]] = _itself
    """A payload as one document a posting, lazily; an error stands for a posting that cannot be read."""
    platform: bool = True
    """Whether it names a platform; markup such as schema.org does not."""
    identity: Callable[[Document, str], tuple[str | None, str | None]] = lambda _, __: (None, None)
    """Board and the platform's own id of a posting, from its data and the address it was taken from ("" if unknown)."""
    first: Callable[[str], Request | None] = no_request
    """A board's or posting's URL as the first request; None when the URL is not this platform's."""
    embeds: tuple[tuple[str, str, str], ...] = ()
    """What a page that shows a board holds beside addresses: a string as a cheap sign, a pattern, and the address of
    the board or of its data as a template, with "{site}" for the page's own site."""
    shown: tuple[str, str] = ("", "")
    """The parameter under which an employer's own page names the posting that it shows ("gh_jid"), and that posting's
    address at the platform, with "{board}" and "{id}"."""
    follows: tuple[Following, ...] = ()
    terms: Terms = UNKNOWN
    table: tuple[tuple[str, str], ...] = ()
    """Record fields and the paths that they are read from; `postingkit sources NAME` shows them."""
    body: tuple[str, ...] = ()
    """The paths of the texts that make the description."""
    left: tuple[tuple[str, str], ...] = ()
    """What the payload has and the record does not take, and why."""
    keys: frozenset[str] = frozenset()
    """The names of a posting's own values that the source knows, of those at the posting's top."""

    def following(self, document: Document, request: Request) -> Iterator[Request]:
        """Yield the requests that the response to one leads to; none where all there is came with the first."""
        for follows in self.follows:
            yield from follows(document, request)

    @property
    def boards(self) -> bool:
        """Whether a board's address leads to its data."""
        return self.first is not no_request

    def field_map(self) -> str:
        """Return the table as lines, a record field each, for `postingkit sources NAME` and docs/sources.md."""
        rows: dict[str, list[str]] = {}
        for field, paths in self.table:
            found = rows.setdefault(field, [])
            found += [path for path in (paths.split(" ") if paths else ["(the record)"]) if path not in found]
        if self.body:
            rows["description"] = list(dict.fromkeys(path for paths in self.body for path in paths.split("|")))
        width = max((len(field) for field in rows), default=0) + 2
        return "\n".join(
            line
            for field, paths in rows.items()
            for line in textwrap.wrap(
                ", ".join(paths),
                112,
                initial_indent=f"    {field:<{width}}",
                subsequent_indent=" " * (width + 4),
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
