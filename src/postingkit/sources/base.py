"""Source: one platform's own data, as claims.

A source is a value, not a class to inherit from: what it recognizes, how a payload falls into postings, and what
each posting's data says. It makes no requests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from postingkit.documents import Document
from postingkit.model.evidence import Claim


def _none(_: Document) -> Iterator[Claim]:
    yield from ()


def _itself(document: Document) -> Iterator[Document]:
    yield document


@dataclass(frozen=True, slots=True)
class Source:
    """A platform, board or markup that postingkit reads."""

    name: str
    """The module's name; becomes ``source.platform`` when ``platform`` is true."""
    matches: Callable[[Document], bool]
    """Whether the document carries this source's data: a cheap look at its shape."""
    claims: Callable[[Document], Iterator[Claim]] = _none
    """What the data of one posting says; precedence over the text."""
    last: Callable[[Document], Iterator[Claim]] = _none
    """What the data says where the text is silent (``<title>``, PDF metadata)."""
    postings: Callable[[Document], Iterator[Document]] = _itself
    """A payload as one document a posting: its description read, its own data beside it."""
    platform: bool = True
    """Whether it names a platform; markup such as schema.org does not."""
    identity: Callable[[Document], tuple[str | None, str | None]] = lambda _: (None, None)
    """Board and the platform's own id of the posting."""
