"""Board: from one address to all that it leads to, through the sources' own words for it."""

import contextlib
from collections import deque
from collections.abc import Callable, Collection, Iterator

from postingkit.documents.capture import Capture
from postingkit.documents.read import read
from postingkit.errors import FetchError, PostingkitError
from postingkit.fetch.reasons import failure
from postingkit.fetch.reply import Reply
from postingkit.sources import Request, Source, discover, endpoint_of, following, stranger


def follow(  # noqa: PLR0913 - what a walk needs
    url: str,
    ask: Callable[[Request], Reply | FetchError],
    *,
    slow: Callable[[Request, float], None],
    leave: Collection[str],
    most: int,
    employer: str | None = None,
) -> Iterator[Reply | FetchError]:
    """Yield what came of each request, the first one's first; a request is made once, and no more than ``most``.

    ``slow`` takes a request and the seconds that its platform asks for between two. With ``employer``, a payload that
    names another one is an error, and leads nowhere.
    """
    platform, first = endpoint_of(url) or (None, Request(url))
    if error := forbidden(platform, url, leave):
        yield error
        return
    waiting = deque([first])
    made: set[tuple[str, str, bytes]] = set()
    while waiting and len(made) < most:
        request = waiting.popleft()
        key = (request.method, request.url, request.body)
        if key in made:
            continue
        made.add(key)
        slow(request, platform.terms.delay if platform is not None else 0.0)
        found = ask(request)
        if employer and isinstance(found, Reply) and (error := other_employer(found, employer)):
            yield error
            continue
        yield found
        if isinstance(found, Reply):
            for source, further in leads(found.capture, request, platform):
                if error := forbidden(source, further.url, leave):
                    yield error
                else:
                    waiting.append(further)


def leads(capture: Capture, request: Request, source: Source | None) -> list[tuple[Source | None, Request]]:
    """Return the requests that a page leads to: those of its platform, else those that it shows.

    Each has the platform whose board it is, where that is not the page's own.
    """
    found: list[Request] = []
    with contextlib.suppress(PostingkitError):
        found = list(following(read(capture), request, source))
    if found or source is not None or request.id is not None:
        return [(None, one) for one in found]
    return list(discover(capture))


def other_employer(reply: Reply, employer: str) -> FetchError | None:
    """Return the refusal of a payload that names another employer, None where it names this one or nobody."""
    try:
        name = stranger(read(reply.capture), employer)
    except PostingkitError:
        return None
    if name is None:
        return None
    return failure("another_employer", f"the board names {name!r}, not {employer!r}", where=reply.url, quote=name)


def forbidden(source: Source | None, url: str, leave: Collection[str]) -> FetchError | None:
    """Return the refusal that a platform's terms make; None where there is none, no platform, or the user has leave."""
    if source is None or not source.terms.forbidden or source.name in leave:
        return None
    return failure("terms_forbid", f"{source.name}: {source.terms.forbidden}", where=url, quote=source.terms.forbidden)
