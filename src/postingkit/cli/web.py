"""Web: URLs given to a command, fetched through the client and followed as their platform's source knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import click

if TYPE_CHECKING:
    from postingkit.documents import Capture
    from postingkit.errors import FetchError
    from postingkit.fetch.client import Client
    from postingkit.fetch.reply import Reply

Function = TypeVar("Function", bound=Callable[..., Any])


class Web(NamedTuple):
    """How to fetch; see :class:`postingkit.Client`."""

    contact: str | None = None
    delay: float = 1.0
    keep: str | None = None
    offline: bool = False
    leave: tuple[str, ...] = ()
    allow_private: tuple[str, ...] = ()

    def client(self) -> Client:
        """Return the client; the network's packages are loaded now."""
        from postingkit.fetch.client import Client  # noqa: PLC0415 - most commands need no network

        if self.offline and self.keep is None:
            raise click.UsageError("--offline takes what was kept: give --keep DIR.")
        try:
            return Client(**self._asdict())
        except ValueError as error:
            raise click.UsageError(f"--allow-private takes addresses and networks: {error}.") from None


_OPTIONS = (
    click.option("--contact", envvar="POSTINGKIT_CONTACT", help="Your address, for the owners of sites to write to."),
    click.option(
        "--delay", type=click.FloatRange(min=0), default=1, show_default=True, help="Seconds between requests."
    ),
    click.option("--leave", multiple=True, metavar="NAME", help="A host or platform whose owner lets you fetch it."),
    click.option(
        "--allow-private", multiple=True, metavar="NETWORK", help="A private address or network to connect to."
    ),
)


def web_options(command: Function) -> Function:
    """Add the options that every command with addresses has."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


# "https://jobs.example/7"; "ftp://jobs.example/7", "file:///srv/7.pdf", which the client refuses by its scheme
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)


def is_url(path: str) -> bool:
    """Whether an argument is a URL and no path.

    >>> is_url("https://jobs.example/7"), is_url("inbox/7.html")
    (True, False)
    """
    return _ADDRESS.match(path) is not None


def capture_of(path: str, web: Web) -> Capture:
    """Return a file, standard input, or the page behind an address. Raises :class:`FileError`, :class:`FetchError`."""
    from postingkit.cli.terminal import await_input  # noqa: PLC0415 - --help shows the options without the line
    from postingkit.errors import FetchError  # noqa: PLC0415 - the same
    from postingkit.files import load  # noqa: PLC0415 - the same

    if not is_url(path):
        if path == "-":
            await_input()
        return load(path)
    with web.client() as client:
        first = next(iter(replies(client, [path])))
    if isinstance(first, FetchError):
        raise first
    return first.capture


def replies(client: Client, urls: Iterable[str]) -> Iterator[Reply | FetchError]:
    """Yield what comes of each address: its page, or all that a platform's board behind it leads to."""
    from postingkit.sources import endpoint_of  # noqa: PLC0415 - imports every platform

    plain: list[str] = []
    for url in urls:
        if endpoint_of(url) is None:
            plain.append(url)
            continue
        yield from client.outcomes(plain)
        plain = []
        yield from client.board_outcomes(url)
    yield from client.outcomes(plain)
